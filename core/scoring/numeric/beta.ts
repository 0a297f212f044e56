import { exp, ln } from './elementary.ts';
import { lnGamma } from './gamma.ts';
import { findRoot } from './root.ts';

/** Regularised incomplete beta function I_x(a, b) for a, b > 0: the distribution function of Beta(a, b). */
export function betaCdf(x: number, a: number, b: number): number {
  return betaCdfScaled(x, a, b, lnGamma(a + b) - lnGamma(a) - lnGamma(b));
}

function betaCdfScaled(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(scale + a * ln(x) + b * ln(1 - x));
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/** Lentz's method on the continued fraction DLMF 8.17.22. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 3e-16) break;
  }
  return fraction;
}

function guard(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x;
}

/** The value that Beta(a, b) stays under with probability `p` (0 < p < 1). */
export function betaQuantile(p: number, a: number, b: number): number {
  const scale = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  return findRoot((x) => betaCdfScaled(x, a, b, scale) - p, 0, 1);
}

/** Two-sided p-value of `t` under Student's t with `df` degrees of freedom. */
export function tTwoSided(t: number, df: number): number {
  return betaCdf(df / (df + t * t), df / 2, 0.5);
}

/** The t that is exceeded in size with probability `alpha` (0 < alpha < 1) with `df` degrees of freedom. */
export function tQuantileTwoSided(alpha: number, df: number): number {
  const x = betaQuantile(alpha, df / 2, 0.5);
  return Math.sqrt((df * (1 - x)) / x);
}

/** Probability of at most `k` successes in `n` trials of probability `p`. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return 1 - betaCdf(p, k + 1, n - k);
}

/** Probability of exactly `k` successes in `n` trials of probability `p` (0 < p < 1). */
export function binomialProbability(k: number, n: number, p: number): number {
  return exp(lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1) + k * ln(p) + (n - k) * ln(1 - p));
}
