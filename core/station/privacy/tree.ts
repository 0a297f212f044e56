import type { TeamId } from '../../model/team.ts';

/** A team as disclosure control sees it: its place, and how many people belong to it directly. */
interface PrivacyTeam {
  id: TeamId;
  name: string;
  parent?: TeamId;
  /** People of this team itself, without the teams below it. */
  ownMembers: number;
}

/**
 * The tree in preorder: what lies below `v` (and `v` itself) is `v .. end[v] - 1`. Index `v` stands for the team
 * as a node and for its own staff and answers as a leaf, so that a unit with staff of its own has a leaf below it.
 */
export interface Tree {
  ids: TeamId[];
  names: string[];
  /** Index of the parent, -1 at a root. */
  parent: number[];
  end: number[];
  members: number[];
  /** Indices of each node and everything below it. */
  leaves: number[][];
  index: Map<TeamId, number>;
}

/**
 * Sorts teams into a tree; brothers and sisters by id, so that the same teams always give the same tree.
 * @throws RangeError if an id stands twice, a parent is unknown, or parents run in a circle.
 */
export function treeOf(teams: readonly PrivacyTeam[]): Tree {
  const children = new Map<TeamId | undefined, PrivacyTeam[]>();
  const known = new Set<TeamId>();
  for (const team of teams) {
    if (known.has(team.id)) throw new RangeError(`Team ${team.id} stands twice in the tree. Remove one.`);
    known.add(team.id);
  }
  for (const team of [...teams].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (team.parent !== undefined && !known.has(team.parent))
      throw new RangeError(
        `Team ${team.id} is below ${team.parent}, which is no team. Add it or change the parent.`,
      );
    const siblings = children.get(team.parent);
    if (siblings) siblings.push(team);
    else children.set(team.parent, [team]);
  }
  const tree: Tree = { ids: [], names: [], parent: [], end: [], members: [], leaves: [], index: new Map() };
  const visit = (team: PrivacyTeam, parent: number) => {
    const v = tree.ids.length;
    tree.ids.push(team.id);
    tree.names.push(team.name);
    tree.parent.push(parent);
    tree.end.push(v + 1);
    tree.members.push(Math.max(0, Math.floor(team.ownMembers)) || 0);
    tree.index.set(team.id, v);
    for (const child of children.get(team.id) ?? []) visit(child, v);
    tree.end[v] = tree.ids.length;
  };
  for (const root of children.get(undefined) ?? []) visit(root, -1);
  if (tree.ids.length !== teams.length)
    throw new RangeError(
      'Some teams are above and below one another in a circle. Give one of them no parent.',
    );
  tree.leaves = tree.end.map((end, v) => Array.from({ length: end - v }, (_, i) => v + i));
  return tree;
}

/** Indices of `v` and everything below it. */
export function below(tree: Tree, v: number): readonly number[] {
  return tree.leaves[v]!;
}
