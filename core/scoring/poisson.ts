import type { Interval } from './interval.ts';
import { binomialCdf, binomialProbability } from './numeric/beta.ts';
import { chi2Quantile } from './numeric/gamma.ts';

/** 95 % interval of the expected count behind `count` events: Garwood (1936), Biometrika 28. */
export function poissonInterval(count: number): Interval {
  return {
    low: count === 0 ? 0 : chi2Quantile(0.025, 2 * count) / 2,
    high: chi2Quantile(0.975, 2 * count + 2) / 2,
  };
}

/** Events and what they are held against: contacts, days, answers; above 0. */
export interface Rate {
  count: number;
  exposure: number;
}

/**
 * Ratio of the rate `after` to the rate `before` with two-sided p-values, given the sum of both counts (then the
 * second is binomial): exact, adding all outcomes that are no likelier, and mid-p, twice the smaller tail with
 * half of the outcome seen.
 * @returns undefined without an event on either side, or without one before
 */
export function rateRatio(
  before: Rate,
  after: Rate,
): { ratio: number; pExact: number; pMid: number } | undefined {
  if (before.count === 0) return undefined;
  const n = before.count + after.count;
  const share = after.exposure / (before.exposure + after.exposure);
  const seen = binomialProbability(after.count, n, share);
  let pExact = 0;
  for (let k = 0; k <= n; k++) {
    const probability = binomialProbability(k, n, share);
    if (probability <= seen * (1 + 1e-7)) pExact += probability;
  }
  const lower = binomialCdf(after.count - 1, n, share) + seen / 2;
  return {
    ratio: after.count / after.exposure / (before.count / before.exposure),
    pExact: Math.min(1, pExact),
    pMid: Math.min(1, 2 * Math.min(lower, 1 - lower)),
  };
}
