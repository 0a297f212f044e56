import type { Measured } from './interval.ts';

/**
 * A share with Wilson's score interval (Wilson 1927, JASA 22), 0..1.
 * @param x answers that count, 0..n; need not be whole (a sum of class probabilities)
 * @param n all answers, above 0
 */
export function share(x: number, n: number): Measured {
  const p = x / n;
  return {
    value: p,
    intervalAt: (z) => {
      const z2 = z * z;
      const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
      const half = (z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
      return {
        low: x === 0 ? 0 : Math.max(0, Math.min(p, centre - half)),
        high: x === n ? 1 : Math.min(1, Math.max(p, centre + half)),
      };
    },
  };
}
