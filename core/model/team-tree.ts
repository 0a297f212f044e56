import type { Team, TeamId } from './team.ts';

/** The organisation's tree. */
export interface TeamTree<T = Team> {
  readonly teams: ReadonlyMap<TeamId, T>;
  readonly children: ReadonlyMap<TeamId, readonly TeamId[]>;
  /** Ancestors from the root down to the parent. */
  ancestors(id: TeamId): readonly T[];
  /** The team and those above it, nearest first; nothing of a team that is not known. */
  chain(id: TeamId): readonly TeamId[];
  /** 0 for a root. */
  depth(id: TeamId): number;
  isLeaf(id: TeamId): boolean;
  /** The team and everything below it. */
  within(id: TeamId): ReadonlySet<TeamId>;
}

/**
 * Indexes `teams`. A parent that does not exist makes its child a root; a circle of parents is cut where it
 * closes, so that a damaged list still gives a tree.
 */
export function teamTree<T extends Pick<Team, 'id' | 'parent'>>(teams: readonly T[]): TeamTree<T> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const children = new Map<TeamId, TeamId[]>();
  for (const team of teams) {
    if (team.parent !== undefined && byId.has(team.parent)) {
      const siblings = children.get(team.parent);
      if (siblings) siblings.push(team.id);
      else children.set(team.parent, [team.id]);
    }
  }
  const ancestorsOf = new Map<TeamId, readonly T[]>();
  const ancestors = (id: TeamId): readonly T[] => {
    const known = ancestorsOf.get(id);
    if (known) return known;
    const chain: T[] = [];
    const seen = new Set<TeamId>([id]);
    let parent = byId.get(id)?.parent;
    while (parent !== undefined && !seen.has(parent)) {
      const team = byId.get(parent);
      if (!team) break;
      seen.add(parent);
      chain.unshift(team);
      parent = team.parent;
    }
    ancestorsOf.set(id, chain);
    return chain;
  };
  return {
    teams: byId,
    children,
    ancestors,
    chain: (id) => (byId.has(id) ? [...ancestors(id).map((team) => team.id), id].reverse() : []),
    depth: (id) => ancestors(id).length,
    isLeaf: (id) => !children.has(id),
    within: (id) => {
      const inside = new Set<TeamId>();
      const open = [id];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (inside.has(next)) continue;
        inside.add(next);
        open.push(...(children.get(next) ?? []));
      }
      return inside;
    },
  };
}
