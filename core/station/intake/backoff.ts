const FIRST = 2000;
const LONGEST = 15 * 60_000;
const SPREAD = 0.25;

/**
 * How long to wait before a source is asked again: exponential with equal jitter (Brooker, "Exponential Backoff And
 * Jitter", 2015), from 2 s to 15 min; never shorter than the source asked for, and then a little later, so that
 * several stations do not come back at the same moment.
 * @param failures failures in a row without progress, 1 or more.
 * @param askedMs what the source asked to wait, in milliseconds.
 * @param random uniform in [0, 1).
 * @returns milliseconds.
 */
export function backoff(failures: number, askedMs: number | undefined, random: () => number): number {
  const ceiling = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 20));
  const jittered = Math.round(ceiling / 2 + (random() * ceiling) / 2);
  if (askedMs === undefined) return jittered;
  return askedMs + Math.round(random() * Math.max(1000, askedMs * SPREAD));
}
