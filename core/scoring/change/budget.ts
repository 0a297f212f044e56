import { tQuantileTwoSided } from '../numeric/beta.ts';

/** What is tolerated: one false change a year, over everything that is watched. */
export const FALSE_CHANGES_A_YEAR = 1;

/** How much of the tolerated false changes each kind of comparison may use; the parts add up to 1. */
export const PARTS = {
  withThemes: { scores: 0.8, themes: 0.1, planned: 0.1 },
  scoresOnly: { scores: 1, themes: 0, planned: 0 },
} as const;

/** One kind of comparison within the budget. */
export interface Share {
  /** Part of the false changes a year, 0..1. */
  part: number;
  /** Series of this kind that are looked at. */
  series: number;
  /** Looks a year at each: 12 for months, 2 for half-years. */
  looks: number;
}

/**
 * The two-sided level at which one look at one series may call a change real: every look has its equal part of the
 * year's budget. Monthly looks overlap, so they raise fewer false changes than that; what it leaves is used up by the
 * ones that are still said from the year before (`npm run simulate` counts both).
 */
export function levelOf({ part, series, looks }: Share): number {
  return Math.min(1, (part * FALSE_CHANGES_A_YEAR) / (Math.max(1, series) * Math.max(1, looks)));
}

/**
 * How many standard errors a change must be away from 0 at that level. Where the standard error itself was partly
 * estimated from `windows` independent windows, Student's t in place of the normal distribution.
 */
export function limitOf(share: Share, windows: number): number {
  return tQuantileTwoSided(levelOf(share), Math.max(4, windows));
}
