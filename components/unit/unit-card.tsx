import { useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import { peaksAdvice } from '../../core/seat/advice/peaks.ts';
import { comparesSides, unitAdvice } from '../../core/seat/advice/unit.ts';
import type { CardProps } from '../hiring/job-card.tsx';
import { Card } from '../team/card.tsx';
import type { ShownScore } from '../team/figures.ts';
import { useHiddenText } from '../team/hidden.tsx';
import { HowDoWeKnow } from '../team/how.tsx';
import { Partner } from '../team/partner.tsx';
import { ReadOnPage } from '../team/read.tsx';
import { ScoreRows } from '../team/score.tsx';
import { AsOf, TeamState } from '../team/state-card.tsx';
import { Select } from '../ui/field.tsx';
import { useUnitText } from './text.ts';
import { Together } from './together.tsx';

/** The scores that a unit card compares: customers, then employees where the release carries them. */
function shownScores(view: TeamView): ShownScore[] {
  return [view.customers, comparesSides(view) ? view.employees : undefined].filter(
    (score): score is ShownScore => score?.state === 'shown',
  );
}

/** How sure the sentence is, and for which unit it holds. */
export function Sure({ advice }: { advice: ReturnType<typeof unitAdvice> }) {
  const { t, foreign } = useUnitText();
  const { sureInHundred: sure, holdsFor, note } = advice;
  return (
    <>
      {sure === undefined ? null : (
        <span className="cl-quiet cl-sure">
          {' '}
          ({sure >= 99 ? t('unit.sure-99') : t('unit.sure', { n: sure })})
        </span>
      )}
      {holdsFor ? <span className="cl-quiet cl-sure"> {t('unit.holds-for', { unit: holdsFor })}</span> : null}
      {note ? <span className="cl-quiet cl-sure"> {foreign(note)}</span> : null}
    </>
  );
}

/** Why employees' figures aren't shown, where a release carries them but this unit is too small. */
function EmployeesHidden({ view }: { view: TeamView }) {
  const { t } = useUnitText();
  const hidden = useHiddenText();
  if (view.employees?.state !== 'hidden' || !comparesSides(view)) return null;
  return (
    <p className="cl-small cl-quiet">
      {t('audience.employee')}: {hidden(view.employees)}
    </p>
  );
}

/** The card of a unit page: customers and employees on one measure; unfolded as far as the data goes. */
export function UnitCard({
  panel,
  now,
  unfolded,
  onUnfold,
  onSidePanel,
  onWrongTeam,
  onPick,
  onUnit,
  onBrief,
  actions,
  children,
}: CardProps & {
  onPick?: (team: string) => void;
  /** Opens peaks and deadlines beside the page. */
  onUnit?: () => void;
  /** Opens the brief beside the page. */
  onBrief?: () => void;
}) {
  const { t, language, foreign } = useUnitText();
  const [how, setHow] = useState(false);
  const { view, status, context, matched, others } = panel;
  const advice = unitAdvice(view, language);
  const scores = shownScores(view);
  const serves = view.team.serves === 'customers';
  const clashes = peaksAdvice(view, language)?.clashes.length ?? 0;
  const apart = view.alignment.state === 'told-apart' && comparesSides(view);
  const offered = actions ?? [
    ...(scores.length > 0 && !unfolded
      ? [
          {
            label: t(apart ? 'unit.next-action' : 'card.details'),
            onClick: () => onUnfold(true),
          },
        ]
      : []),
    ...(unfolded && onBrief && !view.settings.modulesOff.includes('brief')
      ? [{ label: t('unit.brief-action'), onClick: onBrief }]
      : []),
    ...(clashes > 0 && onUnit
      ? [{ label: t('unit.deadlines-action', { n: clashes }), onClick: onUnit }]
      : onSidePanel
        ? [{ label: t('action.side-panel'), onClick: onSidePanel }]
        : []),
  ];
  const headcount = view.team.headcount;
  return (
    <Card
      title={view.team.name}
      aside={
        headcount === undefined && !view.team.partner ? undefined : (
          <>
            {headcount === undefined ? null : t('card.people', { n: headcount })}{' '}
            <Partner is={view.team.partner} />
          </>
        )
      }
      through={view.release.through}
      sample={status.release?.sample ?? false}
      actions={offered}
      unfolded={unfolded}
      onUnfold={onUnfold}
      onHow={() => {
        setHow(true);
        onUnfold(true);
      }}
      more={
        <div className="cl-stack">
          {children}
          <p className="cl-small">
            <strong>{t('card.information')}</strong>
          </p>
          <div className="cl-stack" data-gap="s">
            <HowDoWeKnow view={view} open={how} />
            <ReadOnPage context={context} matched={matched} {...(onWrongTeam ? { onWrongTeam } : {})} />
          </div>
        </div>
      }
    >
      {others.length > 0 && onPick ? (
        <Select
          label={t('card.other-units')}
          value={view.team.id}
          onChange={(event) => onPick(event.currentTarget.value)}
          options={[
            { value: view.team.id, label: view.team.name },
            ...others.filter((o) => o.id !== view.team.id).map((o) => ({ value: o.id, label: o.name })),
          ]}
        />
      ) : null}
      {serves && view.customers.state === 'shown' ? (
        <>
          <p className="cl-sentence">
            {foreign(advice.sentence)}
            <Sure advice={advice} />
          </p>
          <ScoreRows scores={scores} />
          <Together score={view.customers} />
          <EmployeesHidden view={view} />
        </>
      ) : (
        <TeamState view={view} />
      )}
      <AsOf status={status} now={now} />
    </Card>
  );
}
