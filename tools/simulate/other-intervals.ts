import type { Classes } from '../../core/model/measure.ts';
import type { Interval } from '../../core/scoring/interval.ts';
import { betaCdf, betaQuantile } from '../../core/scoring/numeric/beta.ts';
import { Z95 } from '../../core/scoring/numeric/normal.ts';
import { findRoot } from '../../core/scoring/numeric/root.ts';

/** Intervals of the net share that the product does not use, to set its own beside them. All on -1..1, 95 %. */

/** Wald: estimate and 1.96 plug-in standard errors; of zero width when all answers are alike. */
export function wald({ top, middle, bottom }: Classes): Interval {
  return around(top, bottom, top + middle + bottom);
}

/** Wald with 3/4, 3/2 and 3/4 answers added, cut to -1..1 (Rocks 2016). */
export function adjustedWald({ top, middle, bottom }: Classes): Interval {
  const { low, high } = around(top + 0.75, bottom + 0.75, top + middle + bottom + 3);
  return { low: Math.max(-1, low), high: Math.min(1, high) };
}

function around(top: number, bottom: number, n: number): Interval {
  const d = (top - bottom) / n;
  const half = Z95 * Math.sqrt(Math.max(0, (top + bottom) / n - d * d) / n);
  return { low: d - half, high: d + half };
}

const NODES = gaussLegendre(96);

/** Mean and equal-tailed interval of the net share under Dirichlet(top + 1/2, middle + 1/2, bottom + 1/2). */
export function dirichlet({ top, middle, bottom }: Classes): Interval & { mean: number } {
  const p = top + 0.5;
  const r = middle + 0.5;
  const q = bottom + 0.5;
  // The share of those not in the middle is independent of how it splits; it is integrated over its quantiles.
  const outer = NODES.map(({ node, weight }) => ({ share: betaQuantile(node, p + q, r), weight }));
  const below = (x: number) =>
    outer.reduce(
      (sum, { share, weight }) => sum + weight * betaCdf(Math.min(1, Math.max(0, (1 + x / share) / 2)), p, q),
      0,
    );
  return {
    mean: (p - q) / (p + r + q),
    low: findRoot((x) => below(x) - 0.025, -1, 1),
    high: findRoot((x) => below(x) - 0.975, -1, 1),
  };
}

/** Nodes and weights of Gauss-Legendre quadrature on 0..1, by Newton's method. */
function gaussLegendre(n: number): { node: number; weight: number }[] {
  return Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      let before = 1;
      let value = x;
      for (let k = 2; k <= n; k++)
        [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (n * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return { node: (1 - x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}
