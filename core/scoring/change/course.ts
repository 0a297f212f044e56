import type { Measure } from '../../model/measure.ts';
import { type Contrast, contrastOf, type Step, sideOf } from './contrast.ts';
import { type Scatter, widened } from './scatter.ts';

/** A window is held against so many months before it. */
export const MONTHS_BEFORE = 18;

/** With fewer months known before it, nothing is judged. */
const SHORTEST_BEFORE = 6;

/** A change found in one window may have begun so many months earlier than its end, at most. */
const LONGEST_SEARCH = 9;

/** What was found is partly luck: months that were not yet known then must show this part of it, or it is over. */
const STILL_THERE = 1 / 3;
const FRESH_MONTHS = 2;

/** All months since must stay this part of the limit away from those before. */
const STILL_SURE = 0.9;

/** A change that is being said: the month it began in, which way, and how sure. */
export interface RunningChange {
  since: number;
  /** Where another change came before: the month it began in, beyond which nothing is compared. */
  earliest: number;
  /** The look at which it was found. */
  found: number;
  contrast: Contrast;
}

/** A change that began, as the sparkline marks it. */
export interface Beginning {
  since: number;
  direction: 'up' | 'down';
}

/** A series read from its first look to its newest. */
export interface Course {
  /** Said at the newest look; undefined where nothing is. */
  running?: RunningChange;
  /** The newest window against those before it, whether real or not; undefined with too few answers. */
  newest?: Contrast;
  beginnings: Beginning[];
  /** How far the change that was found was beyond its limit, at most; 0 where none was. */
  strength: number;
}

/** How two windows of one kind of series are held against each other. */
export interface Comparison {
  /**
   * `from`..`to` against what was before `since`, from `earliest` on.
   * @returns undefined where either has too few answers
   */
  contrast(from: number, to: number, since: number, earliest: number): Contrast | undefined;
}

/** Against the months before, beside what the rest did in the same months. */
export function againstBefore(steps: readonly Step[], measure: Measure): Comparison {
  return {
    contrast(from, to, since, earliest) {
      const after = sideOf(steps, from, to);
      if (steps[0] && since - steps[0].start < SHORTEST_BEFORE) return undefined;
      const before = after && sideOf(steps, ...spanBefore(steps, since, earliest));
      return after && before && contrastOf(before, after, measure);
    },
  };
}

/** First and last month before `since` that count: up to {@link MONTHS_BEFORE} of those known, whole steps only. */
function spanBefore(steps: readonly Step[], since: number, notBefore: number): [number, number] {
  const earliest = Math.max(since - MONTHS_BEFORE, notBefore, steps[0]?.start ?? since);
  const across = steps.find(({ start, months }) => start < earliest && start + months > earliest);
  return [across ? across.start + across.months : earliest, since - 1];
}

/** Against the same months of the year before `since`: for a series that has no rest to be held against. */
export function againstYearBefore(steps: readonly Step[], measure: Measure): Comparison {
  const at = new Map(steps.map((step) => [`${step.start}+${step.months}`, step]));
  const yearBefore = ({ start, months }: Step, since: number) => {
    const back = 12 * Math.ceil((start + months - since) / 12);
    return at.get(`${start - back}+${months}`);
  };
  return {
    contrast(from, to, since) {
      // Beyond a year the same earlier months would be used twice.
      const first = Math.max(from, to - 11);
      const now = steps.filter(({ start, months }) => start >= first && start + months - 1 <= to);
      const then = now.map((step) => yearBefore(step, since));
      if (then.includes(undefined)) return undefined;
      const after = sideOf(
        now.map((step, i) => ({ ...step, rest: then[i]!.own })),
        first,
        to,
      );
      const shifted = now.map((step, i) => ({ ...then[i]!, start: step.start, rest: undefined }));
      const before = sideOf(shifted, first, to);
      if (!after || !before) return undefined;
      // The year before is both the earlier window and the rest: it counts once.
      const difference = after.mean - after.rest;
      const { ownVariance } = contrastOf(before, after, measure);
      const months = then.map((step) => step!.start);
      const last = then.at(-1)!;
      return {
        before: {
          ...before,
          from: Math.min(...months),
          to: Math.max(...months) + last.months - 1,
        },
        after: { ...after, rest: 0, restVariance: 0 },
        difference,
        variance: Math.max(ownVariance, scatterOfMonths(now, then)),
        ownVariance,
      };
    },
  };
}

/** Variance of the mean of year-on-year differences as the months themselves show it; 0 for fewer than four. */
function scatterOfMonths(now: readonly Step[], then: readonly (Step | undefined)[]): number {
  const differences = now.map(({ own }, i) => own.sum / own.n - then[i]!.own.sum / then[i]!.own.n);
  const k = differences.length;
  if (k < 4) return 0;
  const mean = differences.reduce((sum, value) => sum + value, 0) / k;
  return differences.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (k * (k - 1));
}

/** Ends of all steps from the first on: the months in which a release could have been looked at. */
export function looksOf(steps: readonly Step[]): number[] {
  return steps.map(({ start, months }) => start + months - 1);
}

/**
 * Reads a series as every release would have: at each look the newest `window` months are held against those before;
 * beyond `limit` standard errors a change is called real, dated to the month that tells most, and said until it is
 * over (its months no longer differ, or the newest window is back) or until another one replaces it.
 */
export function courseOf(
  steps: readonly Step[],
  { contrast }: Comparison,
  { window, limit, scatter }: { window: number; limit: number; scatter: Scatter },
): Course {
  const course: Course = { beginnings: [], strength: 0 };
  const z = ({ difference, variance }: Contrast) => difference / Math.sqrt(widened(variance, scatter));
  const isReal = (found: Contrast) => Math.abs(z(found)) >= limit;

  /** The month from which on the change is plainest. */
  const sinceOf = (found: Contrast, to: number, earliest: number): RunningChange => {
    let best: RunningChange = { since: to - window + 1, earliest, found: to, contrast: found };
    for (const { start } of steps) {
      if (start > to || start <= earliest || to - start >= Math.max(window, LONGEST_SEARCH)) continue;
      const other = contrast(start, to, start, earliest);
      if (!other || other.difference * found.difference <= 0) continue;
      if (Math.abs(z(other)) > Math.abs(z(best.contrast)))
        best = { since: start, earliest, found: to, contrast: other };
    }
    return best;
  };
  const begin = (found: Contrast, to: number, earliest: number) => {
    const running = sinceOf(found, to, earliest);
    course.running = running;
    course.beginnings.push({
      since: running.since,
      direction: running.contrast.difference > 0 ? 'up' : 'down',
    });
    course.strength = Math.max(course.strength, Math.abs(z(running.contrast)) / limit);
  };
  const stillThere = ({ since, earliest, found, contrast: then }: RunningChange, to: number) => {
    const now = contrast(since, to, since, earliest);
    if (!now || now.difference * then.difference <= 0) return undefined;
    if (Math.abs(z(now)) < STILL_SURE * limit) return undefined;
    const fresh =
      to - found >= FRESH_MONTHS
        ? contrast(Math.max(found + 1, to - window + 1), to, since, earliest)
        : undefined;
    return fresh && fresh.difference / now.difference < STILL_THERE ? undefined : now;
  };

  for (const to of looksOf(steps)) {
    const from = to - window + 1;
    course.newest = contrast(from, to, from, Number.NEGATIVE_INFINITY);
    const { running } = course;
    if (!running) {
      if (course.newest && isReal(course.newest)) begin(course.newest, to, Number.NEGATIVE_INFINITY);
      continue;
    }
    const next = from > running.since ? contrast(from, to, from, running.since) : undefined;
    if (next && isReal(next)) {
      begin(next, to, running.since);
      continue;
    }
    const now = stillThere(running, to);
    course.running = now && { ...running, contrast: now };
  }
  return course;
}
