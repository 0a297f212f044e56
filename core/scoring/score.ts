import { type Classes, classesOf, type Measure } from '../model/measure.ts';
import type { Estimate } from '../model/team-view.ts';
import type { Measured } from './interval.ts';
import { meanDifference, meanInterval, momentsOf } from './mean.ts';
import { moverDifference } from './mover.ts';
import { netShare } from './nps.ts';
import { Z95 } from './numeric/normal.ts';
import { share } from './share.ts';

/** A difference of two scores in the measure's own unit, with 95 % interval and two-sided p-value. */
export interface Difference {
  value: number;
  low: number;
  high: number;
  p: number;
}

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
  if (measure.metric !== 'ces') return scoreOfClasses(classesOf(counts, measure.scale), measure);
  const { min, max } = measure.scale;
  const moments = momentsOf(counts, min);
  if (moments.n === 0) return undefined;
  return { value: moments.mean, ...meanInterval(moments, min, max), n: moments.n };
}

/**
 * {@link scoreOf} from top, middle and bottom alone, as they stand beside comments.
 * @returns undefined without an answer, and for CES, whose mean the classes do not hold
 */
export function scoreOfClasses(classes: Classes, measure: Measure): Estimate | undefined {
  const n = classes.top + classes.middle + classes.bottom;
  if (n === 0 || measure.metric === 'ces') return undefined;
  const measured = measuredOf(classes, measure);
  const { low, high } = measured.intervalAt(Z95);
  const unit = unitOf(measure);
  return { value: unit * measured.value, low: unit * low, high: unit * high, n };
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
  if (measure.metric === 'ces') {
    const one = momentsOf(before, measure.scale.min);
    const two = momentsOf(after, measure.scale.min);
    return one.n < 2 || two.n < 2 ? undefined : meanDifference(one, two);
  }
  return differenceOfClasses(classesOf(before, measure.scale), classesOf(after, measure.scale), measure);
}

/** {@link differenceOf} from top, middle and bottom alone; undefined for CES. */
export function differenceOfClasses(
  before: Classes,
  after: Classes,
  measure: Measure,
): Difference | undefined {
  const n1 = before.top + before.middle + before.bottom;
  const n2 = after.top + after.middle + after.bottom;
  if (n1 === 0 || n2 === 0 || measure.metric === 'ces') return undefined;
  const unit = unitOf(measure);
  const { value, low, high, p } = moverDifference(measuredOf(before, measure), measuredOf(after, measure));
  return { value: unit * value, low: unit * low, high: unit * high, p };
}

/** NPS as net share -1..1, CSAT as share 0..1, for classes with at least one answer. */
export function measuredOf(classes: Classes, measure: Measure): Measured {
  return measure.metric === 'nps'
    ? netShare(classes)
    : share(classes.top, classes.top + classes.middle + classes.bottom);
}

/** What a figure of {@link measuredOf} is multiplied by to be shown: NPS is shown in points. */
export function unitOf(measure: Measure): number {
  return measure.metric === 'nps' ? 100 : 1;
}
