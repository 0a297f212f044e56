import type { TeamView } from '../../core/model/team-view.ts';
import { Deadlines } from './deadlines.tsx';
import { Inside, LineOfSight } from './inside.tsx';
import { Learning } from './learning.tsx';
import { Next } from './next-steps.tsx';
import { Targets } from './targets.tsx';

/** What an unfolded unit card holds beyond figures: loaded when it unfolds, so that the card paints at once. */
export default function UnitMore({ view, now }: { view: TeamView; now: number }) {
  return (
    <>
      <Next view={view} now={now} />
      <Inside view={view} />
      <LineOfSight view={view} />
      <Deadlines view={view} now={now} />
      <Targets view={view} />
      <Learning view={view} />
    </>
  );
}
