import type { Measure } from '../model/measure.ts';
import type { TrendPoint } from '../model/team-view.ts';
import type { Bucket } from '../model/time.ts';
import { type Baseline, ewmaChart, LAMBDA, type Period } from './ewma.ts';
import { rulesOf } from './metrics/index.ts';
import { ewmaWidth } from './run-length.ts';
import { addCounts, answersIn, scoreOf } from './score.ts';

/** Fewer answers than this, and months are taken together: below, a skewed score marks too often. */
const ANSWERS_PER_PERIOD = 20;

/** The baseline is the first half of the periods, but no fewer and no more than these. */
const SHORTEST_BASELINE = 6;
const LONGEST_BASELINE = 12;

/** What is tolerated: one false mark a year over all teams watched. */
const FALSE_MARKS_PER_YEAR = 1;

/** Answers of one team in one bucket of the calendar. */
export interface CountsInBucket {
  bucket: Bucket;
  counts: readonly number[];
}

/**
 * Width of the chart of each team so that all teams watched together see one false mark a year. To be computed
 * once for all teams; it takes some milliseconds.
 * @param periodsPerYear how often each team is looked at: 12 for months
 */
export function trendWidth(teamsWatched: number, periodsPerYear = 12): number {
  return ewmaWidth((teamsWatched * periodsPerYear) / FALSE_MARKS_PER_YEAR, LAMBDA);
}

/**
 * The sparkline of a team: each bucket's score with its interval, and a mark where the EWMA chart first leaves its
 * limits. Buckets with few answers are taken together until they hold twenty; the mark stands on the last of
 * them. The first half of these periods (6 to 12) is the baseline; with fewer than seven periods nothing is marked.
 * @param buckets in the order of time, all of the same length
 * @param width from {@link trendWidth}
 */
export function trendOf(buckets: readonly CountsInBucket[], measure: Measure, width: number): TrendPoint[] {
  const marks = marksOf(buckets, measure, width);
  return buckets.map(({ bucket, counts }, i) => {
    const score = scoreOf(counts, measure);
    const point: TrendPoint = score === undefined ? { bucket, n: 0 } : { bucket, ...score };
    const mark = marks.get(i);
    return mark === undefined ? point : { ...point, mark };
  });
}

function marksOf(
  buckets: readonly CountsInBucket[],
  measure: Measure,
  width: number,
): Map<number, 'up' | 'down'> {
  const marks = new Map<number, 'up' | 'down'>();
  const groups = periodsOf(buckets);
  const m = Math.min(LONGEST_BASELINE, Math.max(SHORTEST_BASELINE, Math.floor(groups.length / 2)));
  if (groups.length <= m) return marks;
  const baseline = baselineOf(
    groups.slice(0, m).map((group) => group.counts),
    measure,
  );
  const watched = groups.slice(m);
  const { averages, limit } = ewmaChart(
    baseline,
    watched.map((group) => periodOf(group.counts, measure)),
    width,
  );
  let outside = false;
  averages.forEach((average, i) => {
    const beyond = Math.abs(average) > limit;
    if (beyond && !outside) marks.set(watched[i]!.last, average > 0 ? 'up' : 'down');
    outside = beyond;
  });
  return marks;
}

/** Buckets joined until they hold enough answers; a rest that does not is left out. */
function periodsOf(buckets: readonly CountsInBucket[]): { counts: number[]; last: number }[] {
  const periods: { counts: number[]; last: number }[] = [];
  let open: (readonly number[])[] = [];
  buckets.forEach(({ counts }, i) => {
    open.push(counts);
    const together = addCounts(open);
    if (answersIn(together) < ANSWERS_PER_PERIOD) return;
    periods.push({ counts: together, last: i });
    open = [];
  });
  return periods;
}

/** Level and spread of one answer over earlier periods. */
export function baselineOf(periods: readonly (readonly number[])[], measure: Measure): Baseline {
  return { ...rulesOf(measure).baseline(addCounts(periods), measure.scale), periods: periods.length };
}

/** The period's score on the scale that {@link baselineOf} uses. */
export function periodOf(counts: readonly number[], measure: Measure): Period {
  return { value: rulesOf(measure).charted(counts, measure.scale), n: answersIn(counts) };
}
