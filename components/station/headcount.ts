import type { Team } from '../../core/model/team.ts';

/** Whether of no team is known how many people it has: then every team is hidden. */
export function isWithoutHeadcount(teams: readonly Team[]): boolean {
  return teams.length > 0 && teams.every(({ headcount }) => headcount === undefined);
}
