import type { Classes, Scale } from '../../model/measure.ts';
import type { Estimate } from '../../model/team-view.ts';
import type { Interval, Measured } from '../interval.ts';

/** A difference of two scores in the measure's own unit, with 95 % interval and two-sided p-value. */
export interface Difference extends Interval {
  value: number;
  p: number;
}

/** Answers as sums that add up: how many, their {@link MetricRules.values}, and the squares of these. */
export interface Tally {
  n: number;
  sum: number;
  squares: number;
}

/** How answers become outcomes that teams are pooled by. */
export interface Outcomes {
  /** Where each outcome stands on -1..1. */
  places: readonly number[];
  /** Answers per outcome, from counts per rating in scale order. */
  rowOf(counts: readonly number[]): number[];
}

/** A score from top, middle and bottom alone, for metrics whose classes hold all that the score needs. */
export interface ByClasses {
  /** For at least one answer; times `unit` it is in the measure's own unit. */
  measured(classes: Classes): Measured;
  unit: number;
}

/** What differs between NPS, CSAT and CES in computing; how they are written is in `writing.ts`. */
export interface MetricRules {
  /** Score of `counts` (answers per rating in scale order) with its 95 % interval; undefined without an answer. */
  estimate(counts: readonly number[], scale: Scale): Estimate | undefined;
  /** `after` - `before`, independent samples; undefined with too few answers on a side. */
  difference(before: readonly number[], after: readonly number[], scale: Scale): Difference | undefined;
  byClasses?: ByClasses;
  /** What each rating counts in the measure's own unit, in scale order: the score is the mean of these. */
  values(scale: Scale): readonly number[];
  outcomes(scale: Scale): Outcomes;
  /** The difference that is worth finding: a tenth of the range. */
  detectable(scale: Scale): number;
  /** Variance of one answer in the unit squared, steadied by ten typical answers. */
  varianceOf(tally: Tally, scale: Scale): number;
}

/** How many typical answers steady a variance that few answers say little of. */
export const TYPICAL_ANSWERS = 10;

/** Sums of `counts`, where each rating counts its value. */
export function tallyOf(counts: readonly number[], values: readonly number[]): Tally {
  const tally: Tally = { n: 0, sum: 0, squares: 0 };
  for (let i = 0; i < values.length; i++) {
    const count = counts[i] ?? 0;
    tally.n += count;
    tally.sum += values[i]! * count;
    tally.squares += values[i]! * values[i]! * count;
  }
  return tally;
}

/** Variance of one answer among those of `tally` and ten typical ones, whose values add up to `sum` and `squares`. */
export function steadied(tally: Tally, sum: number, squares: number): number {
  const n = tally.n + TYPICAL_ANSWERS;
  const mean = (tally.sum + sum) / n;
  return (tally.squares + squares) / n - mean * mean;
}
