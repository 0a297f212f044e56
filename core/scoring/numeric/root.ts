const EPSILON = 2.220446049250313e-16;

/**
 * The place between `low` and `high` where `f` changes its sign, to the last few bits.
 * Chandrupatla (1997), Advances in Engineering Software 28(3): inverse quadratic steps where they are safe, else
 * halving, so at worst as slow as bisection.
 * @throws RangeError if `f` has the same sign at both ends.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  let x1 = low;
  let x2 = high;
  let f1 = f(x1);
  let f2 = f(x2);
  if (f1 === 0) return x1;
  if (f2 === 0) return x2;
  if (f1 > 0 === f2 > 0)
    throw new RangeError(`No sign change between ${low} and ${high}: the function is ${f1} and ${f2} there.`);
  let t = 0.5;
  for (let step = 0; step < 200; step++) {
    const x = x1 + t * (x2 - x1);
    const fx = f(x);
    let x3 = x1;
    let f3 = f1;
    if (fx > 0 !== f1 > 0) {
      x3 = x2;
      f3 = f2;
      x2 = x1;
      f2 = f1;
    }
    x1 = x;
    f1 = fx;
    const best = Math.abs(f2) < Math.abs(f1) ? x2 : x1;
    const smallest = (2 * EPSILON * Math.abs(best) + 1e-300) / Math.abs(x2 - x1);
    if (f1 === 0 || smallest > 0.5) return best;
    const xi = (x1 - x2) / (x3 - x2);
    const phi = (f1 - f2) / (f3 - f2);
    t =
      phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi
        ? (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2))
        : 0.5;
    t = Math.min(1 - smallest, Math.max(smallest, t));
  }
  return x1;
}
