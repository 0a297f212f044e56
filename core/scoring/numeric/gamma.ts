import { exp, ln } from './elementary.ts';
import { findRoot } from './root.ts';

const HALF_LN_TWO_PI = 0.9189385332046728;

/** Logarithm of the gamma function for x > 0: Stirling's series, after shifting x to 10 or more. */
export function lnGamma(x: number): number {
  let shift = 1;
  let z = x;
  while (z < 10) {
    shift *= z;
    z += 1;
  }
  const r = 1 / z;
  const r2 = r * r;
  const series =
    r *
    (1 / 12 -
      r2 * (1 / 360 - r2 * (1 / 1260 - r2 * (1 / 1680 - r2 * (1 / 1188 - r2 * (691 / 360360 - r2 / 156))))));
  const value = (z - 0.5) * ln(z) - z + HALF_LN_TWO_PI + series;
  return shift === 1 ? value : value - ln(shift);
}

/** Regularised lower incomplete gamma function P(a, x): series below a + 1, continued fraction above. */
function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  const scale = exp(a * ln(x) - x - lnGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let i = 1; i < 10_000 && term > sum * 1e-17; i++) {
      term *= x / (a + i);
      sum += term;
    }
    return scale * sum;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 10_000; i++) {
    const factor = -i * (i - a);
    b += 2;
    d = 1 / (factor * d + b);
    c = b + factor / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return 1 - scale * fraction;
}

/** Probability that chi-squared with `df` degrees of freedom is `x` or more. */
export function chi2Tail(x: number, df: number): number {
  return 1 - gammaP(df / 2, x / 2);
}

/** The value that chi-squared with `df` degrees of freedom stays under with probability `p` (0 < p < 1). */
export function chi2Quantile(p: number, df: number): number {
  let high = df + 10;
  while (gammaP(df / 2, high / 2) < p) high *= 2;
  return findRoot((x) => gammaP(df / 2, x / 2) - p, 0, high);
}
