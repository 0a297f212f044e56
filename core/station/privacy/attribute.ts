import { Channel } from '../../model/channel.ts';
import { activeLeaves, type Figures, isAlike, plus } from './half-year.ts';
import { type Family, type Judgement, releasable } from './rule.ts';
import { type Crowd, peopleOf, type Tree } from './tree.ts';

/** One value of an attribute that splits answers (a channel, "has a comment", "theme: yes"). */
export interface AttributeValue {
  /** Answers with this value in the half-year, by leaf. */
  answers: number[];
  /** Respondents with this value among the leaves: never more than there are. */
  respondents: (leaves: readonly number[]) => number;
  /** Least number of respondents. */
  minimum: number;
  /** Counts per class over the leaves. */
  classes: (leaves: readonly number[]) => number[];
}

/** More values than this are not split, for every set of values is checked: all channels, and answers without one. */
const MOST_VALUES = Channel.options.length + 1;

/** What is judged of the values of an attribute. */
export interface SplitOptions {
  members: number;
  crowd: Crowd;
  /** Answers of one class only must not be shown. */
  mixed: boolean;
  allowed?: (v: number) => boolean;
}

/**
 * The nodes for which an attribute's values may be told, besides the totals of `base`.
 *
 * `base.answers` are the answers by leaf and month. `base.parts` tells the blocks that the leaves belong to without the attribute. With `base.strict`, values that no
 * part shares are not told apart either (needed where the parts are finer than what is released).
 *
 * For every block and every set of values, the answers with those values in the parts of the block that also
 * have answers with other values (in every month that a team of the part answered in) must be enough. That holds against somebody who knows which
 * teams have no answer of some value at all ("that desk takes no mail").
 */
export function splittable(
  tree: Tree,
  base: {
    released: readonly boolean[];
    parts: readonly (number | string)[];
    strict: boolean;
    answers: readonly (readonly number[])[];
  },
  values: readonly AttributeValue[],
  { members, crowd, mixed, allowed = () => true }: SplitOptions,
): Family {
  const masks = tree.ids.map((_, l) =>
    values.reduce((mask, value, x) => mask | (value.answers[l]! > 0 ? 1 << x : 0), 0),
  );
  const judgeValues = (chosen: readonly AttributeValue[], leaves: readonly number[]): Judgement => {
    if (leaves.length === 0) return 'complement';
    const people = peopleOf(tree, leaves, crowd);
    if (people < members) return 'members';
    const respondents = (value: AttributeValue) =>
      crowd === 'staff' ? Math.min(value.respondents(leaves), people) : value.respondents(leaves);
    if (!chosen.some((value) => respondents(value) >= value.minimum)) return 'respondents';
    if (mixed && isAlike(chosen.map((value) => value.classes(leaves)).reduce((a, b) => plus(a, b))))
      return 'extreme';
    return 'ok';
  };
  const judgeSplit = (leaves: readonly number[]): Judgement => {
    const parts = new Map<number | string, { leaves: number[]; mask: number; byMonth: number[] }>();
    let all = 0;
    for (const l of leaves) {
      if (masks[l] === 0) continue;
      const part = parts.get(base.parts[l]!) ?? { leaves: [], mask: 0, byMonth: [] };
      parts.set(base.parts[l]!, part);
      part.leaves.push(l);
      part.mask |= masks[l]!;
      for (const [t, n] of base.answers[l]!.entries())
        if (n > 0) part.byMonth[t] = (part.byMonth[t] ?? 0) | masks[l]!;
      all |= masks[l]!;
    }
    if (all === 0) return 'empty';
    const groups = [...parts.values()];
    if (values.length > MOST_VALUES) return 'complement';
    const uneven = groups.some((part) => part.byMonth.some((mask) => mask !== all));
    for (let s = all; s > 0; s = (s - 1) & all) {
      const single = (s & (s - 1)) === 0;
      if (s === all ? !single : !uneven && !single) continue;
      const apart = s !== all && groups.every((part) => (part.mask & ~s) === 0 || (part.mask & s) === 0);
      if (apart && !base.strict) continue;
      const rest = groups.flatMap((part) =>
        part.leaves.filter(
          (l) =>
            (masks[l]! & s) !== 0 &&
            (s === all || base.answers[l]!.every((n, t) => n === 0 || (part.byMonth[t]! & ~s) !== 0)),
        ),
      );
      const found = judgeValues(
        values.filter((_, x) => s & (1 << x)),
        rest,
      );
      if (found !== 'ok') return found;
    }
    return 'ok';
  };
  const total = (leaves: readonly number[]) => {
    let sum = 0;
    for (const value of values) for (const l of leaves) sum += value.answers[l]!;
    return sum;
  };
  const wanted = tree.ids.map((_, v) => base.released[v]! && allowed(v));
  return releasable(tree, wanted, judgeSplit, total, { topFirst: true });
}

/** An attribute whose values are told of the nodes of a family, beside others of the same answers. */
export interface Margin {
  family: Family;
  values: readonly AttributeValue[];
}

/**
 * Nodes of `margin` where the whole numbers of two attributes fix answers of a few: at least `a + b - all` answers of a
 * class have both values. Over all classes that must be none, or at least `minimum`.
 */
function nodesFixing(tree: Tree, margin: Margin, beside: readonly Margin[], minimum: number): number[] {
  const fixes = (leaves: readonly number[], other: Margin) => {
    const all = other.values.map((value) => value.classes(leaves)).reduce((a, b) => plus(a, b), [0, 0, 0]);
    const theirs = other.values.map((value) => value.classes(leaves));
    return margin.values.some((value) => {
      const own = value.classes(leaves);
      return theirs.some((counts) => {
        let fixed = 0;
        for (const [c, n] of all.entries()) fixed += Math.max(0, (own[c] ?? 0) + (counts[c] ?? 0) - n);
        return fixed > 0 && fixed < minimum;
      });
    });
  };
  return tree.ids.flatMap((_, v) =>
    margin.family.released[v] &&
    beside.some(
      (other) =>
        other.family.released[v] && (fixes(tree.leaves[v]!, other) || fixes(margin.family.blocks[v]!, other)),
    )
      ? [v]
      : [],
  );
}

/** The family of `decide` without nodes where it would, beside others, fix answers of a few. */
export function besides(
  tree: Tree,
  values: readonly AttributeValue[],
  beside: readonly Margin[],
  minimum: number,
  decide: (allowed: (v: number) => boolean) => Family,
): Margin {
  const left = new Set<number>();
  for (;;) {
    const margin = { family: decide((v) => !left.has(v)), values };
    const fixing = nodesFixing(tree, margin, beside, minimum);
    if (fixing.length === 0) return margin;
    for (const v of fixing) left.add(v);
  }
}

/**
 * Respondents by leaf: in each leaf the most of one month, as a safe lower bound.
 * @param minus taken off month by month: respondents of `data` who are not among those of `minus`.
 */
export function leastRespondents(
  data: Figures,
  months: readonly number[],
  minus: readonly Figures[] = [],
): number[] {
  return data.answers.map((_, l) =>
    activeLeaves(data, [l], months).length === 0
      ? 0
      : Math.max(
          0,
          ...months.map(
            (t) =>
              data.respondents[l]![t]! - minus.reduce((sum, other) => sum + other.respondents[l]![t]!, 0),
          ),
        ),
  );
}
