import type { NodeId, ScoreCell } from '../../model/cells.ts';
import { classesOf } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import type { ScoreView } from '../../model/team-view.ts';
import type { Release } from '../../release/schema.ts';
import { notWatched } from './changes.ts';
import { nodeScore } from './node-scores.ts';
import type { AudienceScores } from './org-scores.ts';
import { seriesBy } from './series.ts';

/** Cells of one margin by node. */
export type SplitCells = ReadonlyMap<NodeId, readonly ScoreCell[]>;

/** The cells that split `scores` by channel or by segment, grouped by node. */
export function splitCells(
  release: Release,
  scores: AudienceScores | null,
  by: 'channel' | 'segment',
): SplitCells {
  if (!scores) return new Map();
  const { audience, measure } = scores;
  return seriesBy(
    release.scores.cells.filter(
      (cell) =>
        cell.split?.by === by &&
        cell.audience === audience &&
        cell.measure === measure.id &&
        cell.lane === 'survey',
    ),
    (cell) => cell.node,
  );
}

/**
 * Scores of a team by channel or by segment, each in the window of its own cells; largest first. No pooling and
 * no trend: a margin is read beside the whole, not watched over time.
 */
export function splitScores(
  cells: SplitCells,
  team: TeamId,
  scores: AudienceScores | null,
): { value: string; score: ScoreView }[] {
  if (!scores) return [];
  const { audience, measure, through } = scores;
  return [...seriesBy(cells.get(scores.nodeFor(team)) ?? [], (cell) => cell.split!.value)]
    .flatMap(([value, series]) => {
      const found = nodeScore(series, audience, measure, through);
      if (!found) return [];
      const { top, middle, bottom } = classesOf(found.counts, measure.scale);
      const n = found.score.n;
      const score: ScoreView = {
        state: 'shown',
        audience,
        measure,
        window: found.span.window,
        score: found.score,
        intervalOnly: top === n || bottom === n,
        leads: 'own',
        verdict: notWatched(measure),
        trend: [],
        together: [],
        grain: found.span.grain,
        counts: { top, middle, bottom },
      };
      return [{ value, score, n }];
    })
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .map(({ value, score }) => ({ value, score }));
}
