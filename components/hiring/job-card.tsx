import { type ReactNode, useState } from 'react';
import type { PanelView } from '../../core/model/messages.ts';
import { jobAdvice } from '../../core/seat/advice/job.ts';
import { KIT_SIZE } from '../../core/seat/advice/kit-size.ts';
import { Card, type CardAction, Section } from '../team/card.tsx';
import { shortWindow } from '../team/figures.ts';
import { HowDoWeKnow } from '../team/how.tsx';
import { Partner } from '../team/partner.tsx';
import { ReadOnPage } from '../team/read.tsx';
import { EvidenceLine, ScoreTrend } from '../team/score.tsx';
import { AsOf, type StateActions, TeamState } from '../team/state-card.tsx';
import { SetAside } from '../team/themes.tsx';
import { Together } from '../unit/together.tsx';
import { JobPoints } from './job-points.tsx';
import { useHiringText } from './text.ts';

/** What a page's own card needs to know, whatever it is about. */
export interface CardProps extends StateActions {
  panel: Extract<PanelView, { state: 'ready' }>;
  now: number;
  unfolded: boolean;
  onUnfold: (unfolded: boolean) => void;
  /** Instead of the usual two. */
  actions?: readonly CardAction[];
  /** Further parts of the unfolded card. */
  children?: ReactNode;
}

/** What a job's card offers beyond its side panel. */
interface JobCardProps extends CardProps {
  /** Opens questions and ad check beside the page. */
  onHiring?: (part: 'questions' | 'ad') => void;
}

/** The card of a job page: what the next hire should bring, its evidence, two actions; unfolded, the rest. */
export function JobCard({
  panel,
  now,
  unfolded,
  onUnfold,
  onSidePanel,
  onWrongTeam,
  onHiring,
  actions,
  children,
}: JobCardProps) {
  const texts = useHiringText();
  const { t, language, foreign } = texts;
  const [how, setHow] = useState(false);
  const { view, status, context, matched } = panel;
  const { customers, themes } = view;
  const advice = jobAdvice(view, language);
  const shown = customers.state === 'shown' && view.team.serves === 'customers';
  const off = view.settings.modulesOff;
  const hiring = onHiring
    ? [
        ...(off.includes('questions')
          ? []
          : [{ label: t('hiring.kit-count', { n: KIT_SIZE }), onClick: () => onHiring('questions') }]),
        ...(off.includes('ad-check') ? [] : [{ label: t('hiring.ad-read'), onClick: () => onHiring('ad') }]),
      ]
    : [];
  const offered = actions ?? [
    ...hiring,
    ...(shown && !unfolded ? [{ label: t('job.meet'), onClick: () => onUnfold(true) }] : []),
    ...(onSidePanel ? [{ label: t('action.side-panel'), onClick: onSidePanel }] : []),
  ];
  return (
    <Card
      title={view.team.name}
      aside={view.team.partner ? <Partner is /> : undefined}
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
          {shown ? (
            <>
              <Section
                title={t('job.meet')}
                note={
                  themes.state === 'shown'
                    ? t('job.basis', { n: themes.comments, window: shortWindow(themes.window, texts) })
                    : undefined
                }
              >
                <JobPointsOrReason view={view} advice={advice} />
              </Section>
              {children}
              <ScoreTrend score={customers} />
            </>
          ) : null}
          <p className="cl-small">
            <strong>{t('card.information')}</strong> <SetAside view={view} />
          </p>
          <div className="cl-stack" data-gap="s">
            <HowDoWeKnow view={view} open={how} />
            <ReadOnPage context={context} matched={matched} {...(onWrongTeam ? { onWrongTeam } : {})} />
          </div>
        </div>
      }
    >
      {shown ? (
        <>
          <p className="cl-sentence cl-when-wide">{advice.sentences.map(foreign).join(' ')}</p>
          <p className="cl-sentence cl-when-narrow">{advice.short.map(foreign).join(' ')}</p>
          <EvidenceLine score={customers} />
          <Together score={customers} />
        </>
      ) : (
        <TeamState view={view} />
      )}
      <AsOf status={status} now={now} />
    </Card>
  );
}

function JobPointsOrReason({
  view,
  advice,
}: {
  view: CardProps['panel']['view'];
  advice: ReturnType<typeof jobAdvice>;
}) {
  const { t } = useHiringText();
  if (view.customers.state !== 'shown') return null;
  if (view.themes.state === 'hidden')
    return <p className="cl-quiet">{t('themes.hidden', { n: view.themes.minimum })}</p>;
  if (view.themes.state === 'none') return <p className="cl-quiet">{t('themes.none')}</p>;
  return <JobPoints advice={advice} measure={view.customers.measure} />;
}
