import type { TeamId } from '../../model/team.ts';
import type { TrendPoint } from '../../model/team-view.ts';
import { addMonths, bucketSpan } from '../../model/time.ts';
import { trendOf, trendWidth } from '../../scoring/trend.ts';
import type { AudienceScores } from './org-scores.ts';

/** Points of a sparkline at most. */
const POINTS_SHOWN = 24;

/** The sparkline of a team. Where it is released by half-year, points are half-years and nothing is marked. */
export type Trend = (team: TeamId) => TrendPoint[];

/** Sparklines for all teams of an audience; the width of the control chart is found once for all of them. */
export function trends(scores: AudienceScores | null): Trend {
  if (!scores) return () => [];
  const { measure, through } = scores;
  const width = trendWidth(Math.max(1, scores.byNode.size));
  const from = addMonths(through, 1 - POINTS_SHOWN);
  return (team) => {
    const node = scores.nodeFor(team);
    const found = scores.byNode.get(node);
    if (!found) return [];
    const months = found.span.grain === 'month' ? 1 : undefined;
    const buckets = scores
      .seriesOf(node)
      .filter(({ bucket }) => bucket >= from && (bucketSpan(bucket).months === 1) === (months === 1))
      .map(({ bucket, counts }) => ({ bucket, counts }));
    return trendOf(buckets, measure, width);
  };
}
