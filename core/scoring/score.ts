import type { Classes, Measure } from '../model/measure.ts';
import type { Estimate } from '../model/team-view.ts';
import { differenceBetween, estimateOfClasses } from './metrics/classes.ts';
import { rulesOf } from './metrics/index.ts';
import type { Difference } from './metrics/metric.ts';

/** Answers in `counts`. */
export function answersIn(counts: readonly number[]): number {
  let n = 0;
  for (const count of counts) n += count;
  return n;
}

/** Cells of one measure added up: scoring the sum is scoring the union of the answers. */
export function addCounts(cells: Iterable<readonly number[]>): number[] {
  const sum: number[] = [];
  for (const counts of cells) {
    for (let i = 0; i < counts.length; i++) sum[i] = (sum[i] ?? 0) + counts[i]!;
  }
  return sum;
}

/**
 * The score of `counts` (answers per rating in scale order) with its 95 % interval: NPS -100..100 by the score
 * interval, CSAT as share of top answers 0..1 by Wilson, CES as mean on its scale by t.
 * @returns undefined without an answer
 */
export function scoreOf(counts: readonly number[], measure: Measure): Estimate | undefined {
  return rulesOf(measure).estimate(counts, measure.scale);
}

/**
 * {@link scoreOf} from top, middle and bottom alone, as they stand beside comments.
 * @returns undefined without an answer, and for CES, whose mean the classes do not hold
 */
export function scoreOfClasses(classes: Classes, measure: Measure): Estimate | undefined {
  const { byClasses } = rulesOf(measure);
  return byClasses && estimateOfClasses(classes, byClasses);
}

/**
 * Score of `after` minus score of `before`, independent samples (not the same respondents twice): MOVER of the
 * score or Wilson intervals with the level at which it touches 0 as p-value; means by Welch.
 * @returns undefined without an answer on a side (for CES: fewer than two)
 */
export function differenceOf(
  before: readonly number[],
  after: readonly number[],
  measure: Measure,
): Difference | undefined {
  return rulesOf(measure).difference(before, after, measure.scale);
}

/** {@link differenceOf} from top, middle and bottom alone; undefined for CES. */
export function differenceOfClasses(
  before: Classes,
  after: Classes,
  measure: Measure,
): Difference | undefined {
  const { byClasses } = rulesOf(measure);
  return byClasses && differenceBetween(before, after, byClasses);
}
