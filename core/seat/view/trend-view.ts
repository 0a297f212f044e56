import type { TeamId } from '../../model/team.ts';
import type { TrendPoint } from '../../model/team-view.ts';
import { addMonths, bucketSpan, monthIndex } from '../../model/time.ts';
import { scoreOf } from '../../scoring/score.ts';
import type { AudienceScores } from './org-scores.ts';

/** Points of a sparkline at most. */
const POINTS_SHOWN = 24;

/**
 * The sparkline of a team: each bucket's score with its interval, and a mark on the one in which a change began that was
 * called real. Where a team is released by half-year, points are half-years.
 */
export function trendOf(scores: AudienceScores | null, team: TeamId): TrendPoint[] {
  if (!scores) return [];
  const { measure, through } = scores;
  const from = addMonths(through, 1 - POINTS_SHOWN);
  const node = scores.nodeFor(team);
  const found = scores.byNode.get(node);
  if (!found) return [];
  const byMonth = found.span.grain === 'month';
  return scores
    .seriesOf(node)
    .filter(({ bucket }) => bucket >= from && (bucketSpan(bucket).months === 1) === byMonth)
    .map(({ bucket, counts }) => {
      const { from: first, months } = bucketSpan(bucket);
      const begun = found.change?.marks.find(({ month }) => {
        const offset = monthIndex(month) - monthIndex(first);
        return offset >= 0 && offset < months;
      });
      const score = scoreOf(counts, measure);
      return { bucket, ...(score ?? { n: 0 }), ...(begun && { mark: begun.mark }) };
    });
}
