import type { TeamId } from '../../model/team.ts';

/** A team as disclosure control sees it: its place, and how many people belong to it. */
export interface PrivacyTeam {
  id: TeamId;
  name: string;
  parent?: TeamId;
  /** People of this team itself, without the teams below it; where absent, they follow from `headcount`. */
  ownMembers?: number;
  /** People of the team and everything below it. Neither given: nobody is known. */
  headcount?: number;
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
  /** People of the team and everything below it. */
  people: number[];
  /** People of the team itself, without those of the teams below it. */
  own: number[];
  /** Indices of each node and everything below it. */
  leaves: number[][];
  index: Map<TeamId, number>;
}

/**
 * Sorts teams into a tree; brothers and sisters by id, so that the same teams always give the same tree.
 * @throws RangeError if an id is there twice, a parent is unknown, or parents run in a circle.
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
  const tree: Tree = {
    ids: [],
    names: [],
    parent: [],
    end: [],
    people: [],
    own: [],
    leaves: [],
    index: new Map(),
  };
  const visit = (team: PrivacyTeam, parent: number) => {
    const v = tree.ids.length;
    tree.ids.push(team.id);
    tree.names.push(team.name);
    tree.parent.push(parent);
    tree.end.push(v + 1);
    tree.people.push(0);
    tree.own.push(0);
    tree.index.set(team.id, v);
    let below = 0;
    for (const child of children.get(team.id) ?? []) below += visit(child, v);
    tree.end[v] = tree.ids.length;
    const all = team.ownMembers === undefined ? whole(team.headcount) : whole(team.ownMembers) + below;
    // A headcount below that of the parts is a count of the unit's own staff, or wrong; the parts are people anyway.
    tree.people[v] = Math.max(all, below);
    tree.own[v] = tree.people[v]! - below;
    return tree.people[v]!;
  };
  for (const root of children.get(undefined) ?? []) visit(root, -1);
  if (tree.ids.length !== teams.length)
    throw new RangeError(
      'Some teams are above and below one another in a circle. Give one of them no parent.',
    );
  tree.leaves = tree.end.map((end, v) => Array.from({ length: end - v }, (_, i) => v + i));
  return tree;
}

function whole(n: number | undefined): number {
  return Math.max(0, Math.floor(n ?? 0)) || 0;
}

/** Indices of `v` and everything below it. */
export function below(tree: Tree, v: number): readonly number[] {
  return tree.leaves[v]!;
}

/** Indices of all nodes. */
export function everywhere(tree: Tree): number[] {
  return tree.ids.map((_, v) => v);
}

/** Whose people are meant: those whom answers are about, or those who give the answers themselves. */
export type Crowd = 'served-by' | 'staff';

/**
 * How many people the answers of `leaves` can be about, as a union: an answer about a unit with teams below it is
 * about all of its people, so people of a team inside a unit that is in the set already are not counted again.
 * Where people answer for themselves (`staff`), an answer at a unit is of the staff that is in none of its teams,
 * unless there is none such: then the source only names the unit.
 */
export function peopleOf(tree: Tree, leaves: readonly number[], crowd: Crowd): number {
  let people = 0;
  let covered = -1;
  for (const l of inOrder(leaves)) {
    if (l < covered) continue;
    if (crowd === 'staff' && tree.own[l]! > 0) people += tree.own[l]!;
    else {
      people += tree.people[l]!;
      covered = tree.end[l]!;
    }
  }
  return people;
}

/**
 * People of whom nothing is known once it is known that nobody answered at `leaves`. Nobody has to be asked about a
 * unit that only holds others, so where answers are about people, the heads of units do not count.
 */
export function silentPeople(tree: Tree, leaves: readonly number[], crowd: Crowd): number {
  let people = 0;
  for (const l of leaves) if (crowd === 'staff' || tree.end[l] === l + 1) people += tree.own[l]!;
  return people;
}

function inOrder(leaves: readonly number[]): readonly number[] {
  for (let i = 1; i < leaves.length; i++)
    if (leaves[i]! < leaves[i - 1]!) return [...leaves].sort((a, b) => a - b);
  return leaves;
}
