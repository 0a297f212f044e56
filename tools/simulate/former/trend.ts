import type { Measure } from '../../../core/model/measure.ts';
import type { TrendPoint } from '../../../core/model/team-view.ts';
import type { Bucket } from '../../../core/model/time.ts';
import { rulesOf } from '../../../core/scoring/metrics/index.ts';
import { addCounts, answersIn, scoreOf } from '../../../core/scoring/score.ts';
import { type Baseline, ewmaChart, LAMBDA, type Period } from './ewma.ts';
import { ewmaWidth } from './run-length.ts';

/** Fewer answers than this, and months are taken together: below, a skewed score marks too often. */
const ANSWERS_PER_PERIOD = 20;

/** The baseline is the first half of the periods, but no fewer and no more than these. */
const SHORTEST_BASELINE = 6;
const LONGEST_BASELINE = 12;

/** What is tolerated: one false mark a year over all teams watched. */
const FALSE_MARKS_PER_YEAR = 1;

/** Typical answers that steady the baseline. */
const ADJUSTED = [0.75, 1.5, 0.75];

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

/** Level and spread of one answer over earlier periods; shares from counts adjusted by 3/4, 3/2, 3/4 (Rocks 2016). */
export function baselineOf(periods: readonly (readonly number[])[], measure: Measure): Baseline {
  const { places, rowOf } = rulesOf(measure).outcomes(measure.scale);
  const row = rowOf(addCounts(periods)).map((count, i) => count + (places.length === 3 ? ADJUSTED[i]! : 0));
  const n = answersIn(row);
  const mean = row.reduce((sum, count, i) => sum + places[i]! * count, 0) / n;
  const square = row.reduce((sum, count, i) => sum + places[i]! * places[i]! * count, 0) / n;
  return { mean, sd: Math.sqrt(square - mean * mean), periods: periods.length };
}

/** The period's score on the scale that {@link baselineOf} uses. */
export function periodOf(counts: readonly number[], measure: Measure): Period {
  const { places, rowOf } = rulesOf(measure).outcomes(measure.scale);
  const row = rowOf(counts);
  const n = answersIn(row);
  return { value: row.reduce((sum, count, i) => sum + places[i]! * count, 0) / n, n };
}
