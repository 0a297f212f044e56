import type { ScoreCell } from '../../model/cells.ts';
import type { Audience, Measure } from '../../model/measure.ts';
import type { Estimate, Pooled, Window } from '../../model/team-view.ts';
import type { Month } from '../../model/time.ts';
import { addCounts, answersIn, scoreOf } from '../../scoring/score.ts';
import type { Change } from './changes.ts';
import { cellsIn, type Series, type Span, spanOf } from './series.ts';

/** Months that each audience's answers are looked at together; employees are asked once or twice a year. */
export const WINDOW_MONTHS: Record<Audience, number> = {
  customer: 6,
  employee: 12,
  candidate: 6,
  colleague: 6,
};

/** The score of one node (a team or a block), before and after it is put beside others. */
export interface NodeScore {
  span: Span;
  counts: number[];
  score: Estimate;
  /** Filled in when all comparable nodes are known. */
  pooled?: Pooled;
  change?: Change;
}

/**
 * Window, counts and score of one node.
 * @returns null if the node has no released answers younger than a year.
 */
export function nodeScore(
  series: Series<ScoreCell>,
  audience: Audience,
  measure: Measure,
  through: Month,
): NodeScore | null {
  const span = spanOf(series, through, WINDOW_MONTHS[audience]);
  if (!span) return null;
  const counts = countsIn(series, span.window);
  const score = counts && scoreOf(counts, measure);
  if (!counts || !score) return null;
  return { span, counts, score };
}

function countsIn(series: Series<ScoreCell>, window: Window): number[] | null {
  const cells = cellsIn(series, window);
  const counts = cells && addCounts(cells.map((cell) => cell.counts));
  return counts && answersIn(counts) > 0 ? counts : null;
}
