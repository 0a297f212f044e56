import { findRoot } from '../numeric/root.ts';

/** A difference and the variance that sampling alone gives it. */
export interface Drawn {
  difference: number;
  variance: number;
}

/**
 * How much more the teams' levels wander than chance alone makes their scores differ: months that vary by
 * themselves, the same customers answering again, wording that one team's customers read differently.
 */
export interface Scatter {
  /** Variance to be added to a difference's own. */
  added: number;
  /** Factor of a difference's variance. */
  factor: number;
}

export const NO_SCATTER: Scatter = { added: 0, factor: 1 };

/** Squared standard errors beyond this count as this much, so that a few real changes do not hide themselves. */
const CAP = 4;

/** Mean of min(z², 4) of a standard normal z. */
const EXPECTED = 0.9205716;

/** Differences from which something can be learned of scatter. */
const FEWEST = 8;

/**
 * The scatter that `drawn` shows, all of them taken together: method of moments on capped squares (Huber's
 * proposal 2). Never less than none: that few differences happen to lie close together proves nothing.
 */
export function scatterOf(drawn: readonly Drawn[]): Scatter {
  if (drawn.length < FEWEST) return NO_SCATTER;
  const excess = (varianceOf: (variance: number) => number) => {
    let sum = 0;
    for (const { difference, variance } of drawn)
      sum += Math.min(CAP, (difference * difference) / varianceOf(variance));
    return sum / drawn.length - EXPECTED;
  };
  if (excess((variance) => variance) <= 0) return NO_SCATTER;
  const largest = drawn.reduce(
    (most, { difference, variance }) => Math.max(most, difference * difference, variance),
    0,
  );
  const smallest = drawn.reduce((least, { variance }) => Math.min(least, variance), largest);
  return {
    added: findRoot((added) => excess((variance) => variance + added), 0, 4 * largest),
    factor: findRoot((factor) => excess((variance) => variance * factor), 1, (4 * largest) / smallest + 1),
  };
}

/** `variance` with the scatter: the wider of the two ways in which it can come about. */
export function widened(variance: number, { added, factor }: Scatter): number {
  return Math.max(variance + added, variance * factor);
}
