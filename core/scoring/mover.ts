import type { Interval, Measured } from './interval.ts';
import { normalCdf, Z95 } from './numeric/normal.ts';
import { findRoot } from './numeric/root.ts';

/** Beyond this z the p-value is below 1e-300. */
const LARGEST_Z = 37;

/**
 * Interval of `after` - `before` from the intervals of both, for independent samples: method of variance
 * estimates recovery (Zou and Donner 2008, Statistics in Medicine 27; for shares Newcombe 1998, method 10).
 */
export function moverInterval(before: Measured, after: Measured, z: number): Interval {
  const d1 = before.value;
  const d2 = after.value;
  const one = before.intervalAt(z);
  const two = after.intervalAt(z);
  return {
    low: d2 - d1 - hypotenuse(d2 - two.low, one.high - d1),
    high: d2 - d1 + hypotenuse(two.high - d2, d1 - one.low),
  };
}

/** `after` - `before` with 95 % interval and p-value: the level at which the interval touches 0. */
export function moverDifference(before: Measured, after: Measured): { value: number; p: number } & Interval {
  const value = after.value - before.value;
  return { value, ...moverInterval(before, after, Z95), p: moverP(before, after) };
}

function moverP(before: Measured, after: Measured): number {
  const value = after.value - before.value;
  if (value === 0) return 1;
  // Distance of the nearer end from 0, in the direction of the difference.
  const room = (z: number) => {
    if (z === 0) return Math.abs(value);
    const { low, high } = moverInterval(before, after, z);
    return value > 0 ? low : -high;
  };
  if (room(LARGEST_Z) > 0) return 0;
  return Math.min(1, 2 * normalCdf(-findRoot(room, 0, LARGEST_Z)));
}

function hypotenuse(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}
