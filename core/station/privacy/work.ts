import type { Thresholds } from '../../model/settings.ts';
import type { TeamId } from '../../model/team.ts';
import type { Obstacle } from '../../model/team-view.ts';
import type { WorkFile } from '../../release/schema.ts';

/** Whom a folder's work data is for. */
export interface WorkReaders {
  /** Whether they may see what employees say. */
  employees: boolean;
  /** Teams that the folder holds. */
  known: ReadonlySet<TeamId>;
}

/**
 * What HR plans and knows, as readers may have it: nothing of teams under the members minimum, nothing that employees
 * said without the right to it, and no count of a few. What is about nobody in particular is everybody's.
 * @param large teams with people enough.
 * @param above the units above a team, nearest first.
 */
export function workFor(
  work: WorkFile,
  { employees, known }: WorkReaders,
  { large, above, thresholds }: WorkRules,
): WorkFile {
  const told = (team: TeamId) => known.has(team) && large.has(team);
  const among = <T extends { teams: readonly TeamId[] }>(items: readonly T[]): T[] =>
    items
      .filter(({ teams }) => teams.length === 0 || teams.some(told))
      .map((item) => ({ ...item, teams: item.teams.filter(told) }));
  const { respondents, comments } = thresholds;
  return {
    events: among(work.events),
    targets: among(work.targets),
    promises: work.promises,
    learning: among(work.learning),
    actions: work.actions.filter(({ team, side }) => told(team) && (employees || side !== 'employees')),
    ideas: work.ideas
      .filter(
        ({ from, team }) => (employees || from !== 'employee') && (team === undefined || known.has(team)),
      )
      // An idea out of a few people is the company's: it is worth reading, and not whose it is.
      .map(({ team, ...idea }) => (team !== undefined && told(team) ? { ...idea, team } : idea)),
    obstacles: employees
      ? apart(
          work.obstacles.filter(({ team, count, of }) => told(team) && isEnough(count, of, respondents)),
          above,
          respondents,
        ).map(({ owner, ...item }) => (owner !== undefined && known.has(owner) ? { ...item, owner } : item))
      : [],
    insideCauses: work.insideCauses.filter(
      ({ team, owner, count, of }) =>
        told(team) &&
        known.has(owner) &&
        of >= comments &&
        count >= respondents &&
        (of === count || of - count >= respondents),
    ),
  };
}

interface WorkRules {
  large: ReadonlySet<TeamId>;
  above: (team: TeamId) => readonly TeamId[];
  thresholds: Thresholds;
}

/** Both those who say so and those who do not are enough: neither is a few, and not all are alike. */
function isEnough(count: number, of: number, minimum: number): boolean {
  return count >= minimum && of - count >= minimum;
}

/** Counts of a team are left out where those of the unit above, less these, would be of a few. */
function apart(obstacles: readonly Obstacle[], above: WorkRules['above'], minimum: number): Obstacle[] {
  const depth = (team: TeamId) => above(team).length;
  const kept: Obstacle[] = [];
  for (const one of [...obstacles].sort((a, b) => depth(a.team) - depth(b.team))) {
    const units = above(one.team);
    const over = kept.filter((other) => other.label.en === one.label.en && units.includes(other.team)).at(-1);
    if (!over || isEnough(over.count - one.count, over.of - one.of, minimum)) kept.push(one);
  }
  return obstacles.filter((one) => kept.includes(one));
}
