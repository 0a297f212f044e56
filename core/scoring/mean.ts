import type { Interval } from './interval.ts';
import { tQuantileTwoSided, tTwoSided } from './numeric/beta.ts';

/** What a mean is computed from: all of it whole numbers that add up. */
export interface Moments {
  n: number;
  mean: number;
  /** Standard deviation with n - 1, at least what one differing answer would give; NaN for one answer. */
  sd: number;
}

/**
 * Mean and standard deviation of ratings from their counts.
 * Answers that are all alike would give sd 0 and an interval of no width. The smallest sd that n whole-number
 * answers can have when they differ is 1/sqrt(n) (one of them one step away): that much is assumed.
 * @param counts answers per rating, in scale order; at least one answer
 * @param min the scale's lowest rating
 */
export function momentsOf(counts: readonly number[], min: number): Moments {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < counts.length; i++) {
    const rating = min + i;
    n += counts[i]!;
    sum += rating * counts[i]!;
    squares += rating * rating * counts[i]!;
  }
  const mean = sum / n;
  if (n < 2) return { n, mean, sd: Number.NaN };
  // (n Σv² - (Σv)²) is whole, so equal answers give exactly 0.
  const variance = (n * squares - sum * sum) / (n * (n - 1));
  return { n, mean, sd: Math.sqrt(Math.max(variance, 1 / n)) };
}

/** 95 % t interval of a mean, cut to the scale; with one answer the whole scale. */
export function meanInterval(moments: Moments, min: number, max: number): Interval {
  const { n, mean, sd } = moments;
  if (n < 2) return { low: min, high: max };
  const half = (tQuantileTwoSided(0.05, n - 1) * sd) / Math.sqrt(n);
  return { low: Math.max(min, mean - half), high: Math.min(max, mean + half) };
}

/**
 * Difference of two means of independent samples, `after` - `before`, with 95 % interval and p-value: Welch
 * (1947, Biometrika 34) with Satterthwaite's degrees of freedom.
 * @throws RangeError with fewer than two answers on a side
 */
export function meanDifference(before: Moments, after: Moments): { value: number; p: number } & Interval {
  if (before.n < 2 || after.n < 2)
    throw new RangeError('Two means can be compared from two answers each on.');
  const v1 = (before.sd * before.sd) / before.n;
  const v2 = (after.sd * after.sd) / after.n;
  const df = ((v1 + v2) * (v1 + v2)) / ((v1 * v1) / (before.n - 1) + (v2 * v2) / (after.n - 1));
  const error = Math.sqrt(v1 + v2);
  const value = after.mean - before.mean;
  const half = tQuantileTwoSided(0.05, df) * error;
  return { value, low: value - half, high: value + half, p: tTwoSided(value / error, df) };
}
