import type { Measure } from '../../model/measure.ts';
import { rulesOf } from '../metrics/index.ts';
import type { Tally } from '../metrics/metric.ts';

/** Answers of one bucket of the calendar. */
export interface Step {
  /** First month, as `monthIndex` counts, and how many. */
  start: number;
  months: number;
  own: Tally;
  /** Distinct people who gave these answers; a person who answers twice tells little more than once. */
  people: number;
  /** What the step is held against: the rest of the company in the same months, or the same months a year ago. */
  rest?: Tally | undefined;
}

/** Steps of one window added up. */
export interface Side {
  from: number;
  to: number;
  own: Tally;
  people: number;
  mean: number;
  /** Level of the rest over the same months, each weighed as its own answers fall on them, and its variance. */
  rest: number;
  restVariance: number;
}

/** How far two windows lie apart, beyond what the rest did between them. */
export interface Contrast {
  before: Side;
  after: Side;
  /** In the measure's unit: own change minus that of the rest. */
  difference: number;
  /** Of `difference`, from sampling alone. */
  variance: number;
  /** The part of `variance` that the own answers have. */
  ownVariance: number;
}

/** Fewer answers than this in a window, and no change is judged. */
export const MINIMUM_FOR_CHANGE = 10;

/**
 * The steps that lie within `from`..`to` (months as `monthIndex` counts).
 * @returns undefined with too few answers, or where a step lies across a border
 */
export function sideOf(steps: readonly Step[], from: number, to: number): Side | undefined {
  const own: Tally = { n: 0, sum: 0, squares: 0 };
  let people = 0;
  let restSum = 0;
  let restSquares = 0;
  for (const step of steps) {
    const end = step.start + step.months - 1;
    if (end < from || step.start > to) continue;
    if (step.start < from || end > to) return undefined;
    const { n, sum, squares } = step.own;
    own.n += n;
    own.sum += sum;
    own.squares += squares;
    people += Math.min(n, step.people);
    if (!step.rest) continue;
    const level = step.rest.sum / step.rest.n;
    restSum += n * level;
    restSquares += (n * n * Math.max(0, step.rest.squares / step.rest.n - level * level)) / step.rest.n;
  }
  if (own.n < MINIMUM_FOR_CHANGE) return undefined;
  return {
    from,
    to,
    own,
    people: Math.max(1, people),
    mean: own.sum / own.n,
    rest: restSum / own.n,
    restVariance: restSquares / (own.n * own.n),
  };
}

/** Difference in differences of two windows, with the variance that it has if nothing changed. */
export function contrastOf(before: Side, after: Side, measure: Measure): Contrast {
  const spread = rulesOf(measure).varianceOf(plus(before.own, after.own), measure.scale);
  const ownVariance = spread * (1 / before.people + 1 / after.people);
  return {
    before,
    after,
    difference: after.mean - before.mean - (after.rest - before.rest),
    variance: ownVariance + before.restVariance + after.restVariance,
    ownVariance,
  };
}

export function plus(a: Tally, b: Tally): Tally {
  return { n: a.n + b.n, sum: a.sum + b.sum, squares: a.squares + b.squares };
}

/** `all` without `part`; it may hold fewer answers than none where `part` is no part of it. */
export function minus(all: Tally, part: Tally): Tally {
  return { n: all.n - part.n, sum: all.sum - part.sum, squares: all.squares - part.squares };
}

export function scaled({ n, sum, squares }: Tally, by: number): Tally {
  return { n: n * by, sum: sum * by, squares: squares * by };
}
