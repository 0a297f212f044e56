/**
 * Which of many p-values stand, when at most a share `q` of those that do may be false on average: Benjamini and
 * Hochberg (1995), JRSS B 57. For changes of many teams that are looked at together.
 */
export function benjaminiHochberg(p: readonly number[], q = 0.1): boolean[] {
  const sorted = [...p].sort((a, b) => a - b);
  let limit = -1;
  for (let i = 0; i < sorted.length; i++) if (sorted[i]! <= (q * (i + 1)) / sorted.length) limit = sorted[i]!;
  return p.map((value) => value <= limit);
}
