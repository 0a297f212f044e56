import type { TeamId } from '../../model/team.ts';
import type { TeamTree } from '../../model/team-tree.ts';
import type { AlignmentView, TeamView } from '../../model/team-view.ts';
import {
  type AboveOrganisation,
  alignmentOf,
  balanceIndex,
  nearestToldApart,
  TEAMS_FOR_BALANCE,
} from '../../scoring/alignment.ts';
import type { AudienceScores } from './org-scores.ts';

/** Places of every team on customers' and employees' side. */
export function alignmentViews(
  customers: AudienceScores | null,
  employees: AudienceScores | null,
  tree: TeamTree,
): Map<TeamId, AlignmentView> {
  const views = new Map<TeamId, AlignmentView>();
  if (!customers || !employees) return views;
  for (const team of tree.teams.values()) {
    const chain = [team, ...tree.ancestors(team.id).toReversed()];
    const places = chain.map(({ id }) => placeOf(customers, employees, id));
    if (!places[0]) continue;
    const found = nearestToldApart(places);
    if (!found) {
      const own = alignmentOf(places[0]);
      views.set(team.id, {
        state: 'not-distinguishable',
        best: own.state === 'told-apart' ? own.probability : own.best,
      });
      continue;
    }
    const { id, name } = chain[found.index]!;
    views.set(team.id, {
      ...found.alignment,
      balance: balanceOf(customers, employees, id),
      ...(found.index > 0 ? { of: { team: id, name } } : {}),
    });
  }
  return views;
}

/** Every unit with both figures, for the map: pooled figures, and which can be told apart by themselves. */
export function orgMap(
  customers: AudienceScores | null,
  employees: AudienceScores | null,
  alignment: ReadonlyMap<TeamId, AlignmentView>,
  tree: TeamTree,
): TeamView['map'] {
  if (!customers || !employees) return [];
  return [...tree.teams.values()].flatMap(({ id, name }) => {
    const c = customers.byNode.get(id)?.pooled;
    const e = employees.byNode.get(id)?.pooled;
    const view = alignment.get(id);
    if (!c || !e) return [];
    return [
      {
        team: id,
        name,
        customers: c.value,
        employees: e.value,
        toldApart: view?.state === 'told-apart' && !view.of,
      },
    ];
  });
}

function placeOf(
  customers: AudienceScores,
  employees: AudienceScores,
  team: TeamId,
): AboveOrganisation | undefined {
  const c = customers.byNode.get(team)?.pooled;
  const e = employees.byNode.get(team)?.pooled;
  return c && e && { customers: c.probabilityAbove, employees: e.probabilityAbove };
}

function balanceOf(customers: AudienceScores, employees: AudienceScores, team: TeamId): number | undefined {
  const c = customers.byNode.get(team)?.pooled;
  const e = employees.byNode.get(team)?.pooled;
  if (!c || !e || Math.min(c.comparableTeams, e.comparableTeams) < TEAMS_FOR_BALANCE) return undefined;
  return balanceIndex(e.percentile, c.percentile);
}
