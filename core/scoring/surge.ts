import type { CalendarDate } from '../model/time.ts';
import { ln } from './numeric/elementary.ts';

/** The rise that the chart is tuned to find soonest: half as much again. */
const RISE = 1.5;

const DAYS_PER_YEAR = 365;

/** Fewer earlier days than this give no expectation of a day of the week. */
const SHORTEST_BASELINE = 56;

/** A count and what it was expected to be, above 0. */
export interface ExpectedCount {
  count: number;
  expected: number;
}

/** Posts or complaints of one day. */
export interface DayCount {
  date: CalendarDate;
  count: number;
}

/**
 * How much more counts vary than Poisson counts would, at least 1: Pearson's statistic per degree of freedom.
 * @param fitted how many figures the expectations were estimated from
 */
export function dispersionOf(days: readonly ExpectedCount[], fitted: number): number {
  if (days.length <= fitted) return 1;
  let sum = 0;
  for (const { count, expected } of days) sum += ((count - expected) * (count - expected)) / expected;
  return Math.max(1, sum / (days.length - fitted));
}

/**
 * The upward Poisson CUSUM by log-likelihood ratio of a rise to 1.5 times (Lucas 1985, Technometrics 27), divided
 * by the dispersion: how much evidence for a rise has gathered by each day.
 */
export function cusum(days: readonly ExpectedCount[], dispersion = 1): number[] {
  let sum = 0;
  return days.map((day) => {
    sum = Math.max(0, sum + step(day, dispersion));
    return sum;
  });
}

function step({ count, expected }: ExpectedCount, dispersion: number): number {
  return (count * ln(RISE) - expected * (RISE - 1)) / dispersion;
}

/**
 * Dates on which posts stood above what the weekday makes one expect. Each weekday's level and the dispersion are
 * taken from `earlier` days. After a date the chart starts anew, so a surge that lasts gives several dates and an
 * ended one none. The limit is the logarithm of the days between false marks that are wanted (one a year over all
 * teams watched): a chart of log-likelihood ratios marks no more often than that (Lorden 1971).
 * @param earlier days before, complete (a day without posts is there with 0); fewer than eight weeks give no dates
 * @param watched days after them, in the order of time
 */
export function surgesOf(
  earlier: readonly DayCount[],
  watched: readonly DayCount[],
  teamsWatched: number,
): CalendarDate[] {
  if (earlier.length < SHORTEST_BASELINE) return [];
  const { levels, dispersion } = weekdayLevels(earlier);
  const limit = ln(DAYS_PER_YEAR * Math.max(1, teamsWatched));
  const dates: CalendarDate[] = [];
  let sum = 0;
  for (const { date, count } of watched) {
    sum = Math.max(0, sum + step({ count, expected: levels[weekdayOf(date)]! }, dispersion));
    if (sum <= limit) continue;
    dates.push(date);
    sum = 0;
  }
  return dates;
}

/** Expected count per weekday (0 Sunday .. 6 Saturday), never 0, and the dispersion around it. */
function weekdayLevels(days: readonly DayCount[]): { levels: number[]; dispersion: number } {
  const counts = new Array<number>(7).fill(0);
  const numbers = new Array<number>(7).fill(0);
  for (const { date, count } of days) {
    counts[weekdayOf(date)]! += count;
    numbers[weekdayOf(date)]! += 1;
  }
  // Half an event is added, so that a weekday that never saw one is not impossible.
  const levels = counts.map((count, weekday) => (count + 0.5) / Math.max(1, numbers[weekday]!));
  const fitted = days.map(({ date, count }) => ({ count, expected: levels[weekdayOf(date)]! }));
  return { levels, dispersion: dispersionOf(fitted, 7) };
}

function weekdayOf(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
