import type { TeamId } from '../../model/team.ts';
import { type Judgement, releasable } from './rule.ts';
import { peopleOf, type Tree } from './tree.ts';

/**
 * Teams whose headcount may be told: no difference of a unit and its parts is a few people. By the same rule as figures:
 * what lies below a unit and below no smaller told one is nobody, or enough.
 */
export function toldHeadcounts(tree: Tree, members: number): Set<TeamId> {
  const people = (leaves: readonly number[]) => leaves.reduce((sum, l) => sum + tree.own[l]!, 0);
  const judge = (leaves: readonly number[]): Judgement => {
    const n = people(leaves);
    return n === 0 ? 'empty' : n < members ? 'members' : 'ok';
  };
  const family = releasable(
    tree,
    tree.people.map((n) => n >= members),
    judge,
    people,
  );
  return new Set(tree.ids.filter((_, v) => family.released[v]));
}

/** Teams large enough that something may be told of them at all. */
export function largeTeams(tree: Tree, members: number): Set<TeamId> {
  return new Set(tree.ids.filter((_, v) => tree.people[v]! >= members));
}

/**
 * Teams whose own workload may be told: it is that of the people who do the work, and those are a unit's own staff, or
 * everybody in it where it has none of its own.
 */
export function teamsWithWorkload(tree: Tree, members: number): Set<TeamId> {
  return new Set(tree.ids.filter((_, v) => peopleOf(tree, [v], 'staff') >= members));
}
