import { type ReactNode, useState } from 'react';
import type { TeamView } from '../../core/model/team-view.ts';
import type { Decision } from '../../core/seat/advice/decision.ts';
import { peaksAdvice } from '../../core/seat/advice/peaks.ts';
import { DecisionCheck } from '../service/decision-check.tsx';
import { ScoreTrend } from '../team/score.tsx';
import { Themes } from '../team/themes.tsx';
import { Button } from '../ui/button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Deadlines } from './deadlines.tsx';
import { Inside, LineOfSight } from './inside.tsx';
import { Learning } from './learning.tsx';
import { Next } from './next-steps.tsx';
import { Peaks } from './peaks.tsx';
import { PublicVoice } from './public-voice.tsx';
import { Segments } from './segments.tsx';
import { Targets } from './targets.tsx';
import { useUnitText } from './text.ts';
import { Units } from './units.tsx';

/** What is decided on a team's page. */
const OF_TEAMS: readonly Decision[] = ['schedule', 'target', 'policy'];

/** What an unfolded unit card holds, in tabs: loaded when it unfolds, so that the card paints at once. */
export default function UnitMore({
  view,
  now,
  onCompare,
}: {
  view: TeamView;
  now: number;
  /** Opens the comparison beside the page, where there is room for it. */
  onCompare?: () => void;
}) {
  const { t, language } = useUnitText();
  const [tab, setTab] = useState('next');
  const serves = view.team.serves === 'customers';
  const score = serves && view.customers.state === 'shown' ? view.customers : undefined;
  const clashes = peaksAdvice(view, language)?.clashes.length ?? 0;
  const tabs: { id: string; title: string; content: ReactNode }[] = [
    {
      id: 'next',
      title: t('unit.tab-next'),
      content: (
        <div className="cl-stack">
          <Next view={view} now={now} explain={serves} />
          <Inside view={view} />
          <LineOfSight view={view} />
          <Targets view={view} />
          <Learning view={view} />
          <DecisionCheck view={view} decisions={OF_TEAMS} />
        </div>
      ),
    },
    ...(score
      ? [
          {
            id: 'say',
            title: t('unit.tab-say'),
            content: (
              <div className="cl-stack">
                <Themes view={view} />
                <Segments view={view} />
                <PublicVoice view={view} />
              </div>
            ),
          },
        ]
      : []),
    ...(view.peaks || view.events.length > 0
      ? [
          {
            id: 'busy',
            title: clashes > 0 ? t('unit.tab-busy-clash', { n: clashes }) : t('unit.tab-busy'),
            content: (
              <div className="cl-stack">
                <Deadlines view={view} now={now} explain />
                <Peaks view={view} />
              </div>
            ),
          },
        ]
      : []),
    ...(score && score.trend.filter(({ value }) => value !== undefined).length > 1
      ? [{ id: 'time', title: t('unit.tab-time'), content: <ScoreTrend score={score} /> }]
      : []),
    ...(score
      ? [
          {
            id: 'compare',
            title: t('unit.tab-compare'),
            content: (
              <div className="cl-stack">
                <Units view={view} />
                {onCompare ? (
                  <div>
                    <Button look="soft" icon="panel" onClick={onCompare}>
                      {t('unit.compare-open')}
                    </Button>
                  </div>
                ) : null}
              </div>
            ),
          },
        ]
      : []),
  ];
  return <Tabs label={t('side.tabs')} tabs={tabs} value={tab} onChange={setTab} />;
}
