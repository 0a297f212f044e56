import { ln } from './numeric/elementary.ts';

/** From this |z| on, something is told as more or less frequent here than elsewhere. */
export const TELLING_Z = 3;

/** Weight of the background in answers, for {@link logOdds}. */
const BACKGROUND_WEIGHT = 500;

/** How often something occurs among `n` occurrences of anything. */
export interface Frequency {
  count: number;
  n: number;
}

/**
 * Whether a theme or term is more frequent here than elsewhere: log-odds ratio with an informative Dirichlet
 * prior of `weight` occurrences spread like here and elsewhere together (Monroe, Colaresi and Quinn 2008,
 * Political Analysis 16). Show from |z| >= 3 on.
 * @returns undefined where it occurs nowhere, or nothing else occurs: there is no ratio
 */
export function logOdds(
  here: Frequency,
  elsewhere: Frequency,
  weight = BACKGROUND_WEIGHT,
): { delta: number; z: number } | undefined {
  const count = here.count + elsewhere.count;
  const n = here.n + elsewhere.n;
  if (count === 0 || count >= n) return undefined;
  const prior = (weight * count) / n;
  const one = here.count + prior;
  const two = elsewhere.count + prior;
  const delta = ln(one / (here.n + weight - one)) - ln(two / (elsewhere.n + weight - two));
  return { delta, z: delta / Math.sqrt(1 / one + 1 / two) };
}
