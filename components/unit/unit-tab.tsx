import type { TeamView } from '../../core/model/team-view.ts';
import { COLLECTING_BELOW } from '../../core/scoring/enough.ts';
import { comparesSides, unitAdvice } from '../../core/seat/advice/unit.ts';
import { Levers } from '../hiring/levers.tsx';
import { DecisionCheck } from '../service/decision-check.tsx';
import { useHiddenText } from '../team/hidden.tsx';
import { HowDoWeKnow } from '../team/how.tsx';
import { ScoreRows } from '../team/score.tsx';
import { Compare, type CompareWith } from './compare.tsx';
import { Deadlines } from './deadlines.tsx';
import { Inside, LineOfSight } from './inside.tsx';
import { Learning } from './learning.tsx';
import { Next } from './next-steps.tsx';
import { Peaks } from './peaks.tsx';
import { Skills } from './skills.tsx';
import { Targets } from './targets.tsx';
import { useUnitText } from './text.ts';
import { Sure } from './unit-card.tsx';
import { Units } from './units.tsx';

/** Customers and employees of a unit on one measure, and what units like it do next. */
export default function UnitTab({
  view,
  now,
  lead,
  compareWith,
}: {
  view: TeamView;
  now: number;
  /** Somebody came for this part: it is brought into sight. */
  lead?: 'deadlines' | 'compare' | undefined;
  compareWith?: CompareWith;
}) {
  const { t, format, language, foreign } = useUnitText();
  const hidden = useHiddenText();
  const advice = unitAdvice(view, language);
  const employees = comparesSides(view) ? view.employees : undefined;
  const scores = [view.team.serves === 'colleagues' ? view.colleagues : view.customers, employees].flatMap(
    (score) => (score?.state === 'shown' ? [score] : []),
  );
  const on = (module: TeamView['settings']['modulesOff'][number]) =>
    !view.settings.modulesOff.includes(module);
  const missing = [
    ...(on('peaks') && !view.peaks && view.team.serves === 'customers' ? [t('unit.not-noted-peaks')] : []),
    ...(on('peaks') && view.events.length === 0 ? [t('unit.not-noted-dates')] : []),
    ...(on('targets') && view.targets.length === 0 ? [t('unit.not-noted-targets')] : []),
    ...(on('learning') && view.learning.length === 0 ? [t('unit.not-noted-learning')] : []),
  ];
  return (
    <div className="cl-stack">
      <h2 className="cl-for-reader">{t('side.tab.unit')}</h2>
      {scores.length > 0 ? (
        <div className="cl-stack" data-gap="s">
          {view.team.serves === 'customers' ? (
            <p className="cl-sentence cl-lead-sentence">
              {foreign(advice.sentence)}
              <Sure advice={advice} />
            </p>
          ) : null}
          <ScoreRows scores={scores} />
        </div>
      ) : null}
      {[view.customers, employees].map((score) =>
        score?.state === 'hidden' ? (
          <p key={score.audience} className="cl-quiet">
            {t(`audience.${score.audience}`)}: {hidden(score)}
          </p>
        ) : score?.state === 'collecting' ? (
          <p key={score.audience} className="cl-quiet">
            {t(`audience.${score.audience}`)}:{' '}
            {t('figure.collecting', { n: score.n, minimum: COLLECTING_BELOW })}
          </p>
        ) : null,
      )}
      <LineOfSight view={view} />
      <Next view={view} now={now} explain={view.team.serves === 'customers'} />
      <Inside view={view} />
      <Deadlines view={view} now={now} explain lead={lead === 'deadlines'} />
      <Peaks view={view} />
      <Targets view={view} explain />
      <Skills view={view} />
      <DecisionCheck view={view} />
      <Learning view={view} undated />
      {missing.length > 0 ? (
        <p className="cl-quiet">{t('unit.not-noted', { what: format.list(missing) })}</p>
      ) : null}
      <Levers view={view} />
      <Units view={view} />
      {compareWith ? <Compare view={view} {...compareWith} lead={lead === 'compare'} /> : null}
      <p className="cl-small">
        <strong>{t('card.information')}</strong> {t('how.purpose')}
      </p>
      <HowDoWeKnow view={view} />
    </div>
  );
}
