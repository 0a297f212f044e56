import { Lane } from '../../model/cells.ts';
import { HALF_YEAR } from '../../model/half-year.ts';
import { Audience } from '../../model/measure.ts';
import type { Thresholds } from '../../model/settings.ts';
import type { TeamId } from '../../model/team.ts';
import { bucketOf, type Month, monthAt, monthIndex } from '../../model/time.ts';
import type { DistinctQuery } from './given.ts';
import type { ReleaseLog, SetAsideEntry } from './log.ts';

const NOT_EMPLOYEES = Audience.options.filter((audience) => audience !== 'employee');

/** What is needed to say where comments were set aside. */
interface SetAsideRequest {
  teams: readonly { id: TeamId }[];
  cells: { setAside: readonly { node: string; bucket: Month; comments: number }[] };
  thresholds: Thresholds;
  through: Month;
  settings: { periodStart: Month };
  log: ReleaseLog;
  distinct: (query: DistinctQuery) => number;
  now: string;
}

/**
 * Teams with comments of at least five people set aside for fairness in the newest half-year that is over. The number
 * stands only where it, and what could be worked out of it and the numbers above and below it, is that of enough people
 * for comments. What was said of a half-year is repeated from the log: a number that moved would tell of a late answer.
 */
export function setAsideOf(
  request: SetAsideRequest,
  large: ReadonlySet<TeamId>,
  chain: (team: TeamId) => readonly TeamId[],
): SetAsideEntry | undefined {
  const { teams, cells, thresholds, through, settings, log, distinct } = request;
  const newest = newestPeriod(settings.periodStart, through);
  if (!newest) return undefined;
  const period = bucketOf(newest.from, HALF_YEAR);
  const said = log.find(
    (entry): entry is SetAsideEntry => entry.kind === 'set-aside' && entry.period === period,
  );
  if (said) return said;
  const months = Array.from({ length: HALF_YEAR }, (_, i) => monthAt(monthIndex(newest.from) + i));
  const counts = new Map<TeamId, number>();
  const own = new Map<TeamId, Set<TeamId>>();
  for (const { node, bucket, comments } of cells.setAside)
    if (months.includes(bucket))
      for (const id of chain(node)) {
        counts.set(id, (counts.get(id) ?? 0) + comments);
        own.set(id, (own.get(id) ?? new Set()).add(node));
      }
  const people = (of: ReadonlySet<TeamId>) => {
    const subject = { what: 'set-aside' } as const;
    let sum = 0;
    for (const audience of NOT_EMPLOYEES)
      for (const lane of Lane.options) sum += distinct({ teams: [...of], months, audience, lane, subject });
    return sum;
  };
  const rest = new Map<TeamId, Set<TeamId>>();
  const depth = new Map(teams.map((team) => [team.id, chain(team.id).length]));
  return {
    kind: 'set-aside',
    at: request.now,
    period,
    teams: teams
      .filter(({ id }) => large.has(id) && own.has(id) && people(own.get(id)!) >= thresholds.respondents)
      .sort((a, b) => depth.get(a.id)! - depth.get(b.id)! || (a.id < b.id ? -1 : 1))
      .map(({ id }) => {
        const here = own.get(id)!;
        const above = chain(id)
          .slice(1)
          .find((one) => rest.has(one));
        const left = new Set(
          [...(above === undefined ? [] : rest.get(above)!)].filter((one) => !here.has(one)),
        );
        if (people(here) < thresholds.comments || (left.size > 0 && people(left) < thresholds.comments))
          return { team: id };
        if (above !== undefined) rest.set(above, left);
        rest.set(id, new Set(here));
        return { team: id, count: counts.get(id)! };
      }),
  };
}

/** The newest half-year that has ended by `through`, counted from `start`. */
export function newestPeriod(start: Month, through: Month): { from: Month } | undefined {
  const periods = Math.floor((monthIndex(through) + 1 - monthIndex(start)) / HALF_YEAR);
  if (periods < 1) return undefined;
  return { from: monthAt(monthIndex(start) + (periods - 1) * HALF_YEAR) };
}
