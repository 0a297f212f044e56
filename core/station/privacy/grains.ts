import {
  activeLeaves,
  answersOf,
  type Figures,
  type JudgeOptions,
  judge,
  respondentsOf,
  sumOf,
} from './half-year.ts';
import { type Family, familyOf, releasable } from './rule.ts';
import { below, type Tree } from './tree.ts';

/** Nodes of a half-year: shown by month, and shown for the period as a whole (they hold those shown by month). */
export interface Grains {
  monthly: Family;
  period: Family;
  /** Leaves of which nothing finer than what is published may be told: too little is left of their block. */
  stuck: ReadonlySet<number>;
}

/**
 * Refines the monthly family by nodes that are released for the whole period only.
 * @param months positions of the half-year's months.
 * @param fixed leaves whose monthly blocks must not be refined, because some month was published in another
 *   grouping or has changed since.
 */
export function refine(
  tree: Tree,
  data: Figures,
  months: readonly number[],
  monthly: Family,
  fixed: ReadonlySet<number>,
  options: JudgeOptions,
): Grains {
  const size = (leaves: readonly number[]) => respondentsOf(data, leaves, months);
  const judgePeriod = (leaves: readonly number[]) => judge(tree, data, leaves, months, options);
  const wanted = tree.ids.map(
    (_, v) =>
      !monthly.released[v] &&
      below(tree, v).every((l) => !fixed.has(l)) &&
      judgePeriod(below(tree, v)) === 'ok',
  );
  let clean = 0;
  for (;;) {
    const stuck = new Set<number>();
    const period = releasable(tree, wanted, judgePeriod, size, {
      pinned: monthly.released,
      onStuck: (v) => {
        for (const l of monthly.blocks[v]!) stuck.add(l);
      },
    });
    const leaking = leakingBlock(tree, data, months, monthly, period, options, clean);
    if (leaking < 0) return { monthly, period, stuck };
    clean = leaking;
    let worst = -1;
    let worstSize = Number.POSITIVE_INFINITY;
    for (let v = 0; v < tree.ids.length; v++) {
      if (!period.released[v] || monthly.released[v] || monthly.owner[v] !== leaking) continue;
      const s = size(below(tree, v));
      if (s < worstSize) [worst, worstSize] = [v, s];
    }
    wanted[worst] = false;
    for (let v = 0; v < tree.ids.length; v++) if (!period.released[v]) wanted[v] = false;
  }
}

/**
 * Where months are known for a block and the period for its parts, and it is known in which months a part had no
 * answer at all, the sets that can be computed are the directed cuts of the graph "part had answers in month": the
 * answers of the months S of all parts but those whose answers all lie in S. All of them must be large enough.
 * @param from nodes before it are known not to leak.
 * @returns the first monthly node whose block leaks, -1 if none does.
 */
function leakingBlock(
  tree: Tree,
  data: Figures,
  months: readonly number[],
  monthly: Family,
  period: Family,
  options: JudgeOptions,
  from: number,
): number {
  const subsets = Array.from({ length: 1 << months.length }, (_, s) => months.filter((_, b) => s & (1 << b)));
  for (let i = from; i < tree.ids.length; i++) {
    if (!monthly.released[i]) continue;
    const parts = new Map<number, number[]>();
    for (const l of activeLeaves(data, monthly.blocks[i]!, months)) {
      const j = period.owner[l]!;
      const part = parts.get(j);
      if (part) part.push(l);
      else parts.set(j, [l]);
    }
    if (parts.size < 2) continue;
    if (fixesFew(data, months, [...parts.values()], options)) return i;
    const supports = [...parts.values()].map((leaves) => ({
      leaves,
      mask: months.reduce(
        (mask, t, b) => mask | (leaves.some((l) => data.answers[l]![t]! > 0) ? 1 << b : 0),
        0,
      ),
    }));
    const all = supports.reduce((mask, part) => mask | part.mask, 0);
    if (supports.every((part) => part.mask === all)) continue;
    for (let s = all; s > 0; s = (s - 1) & all) {
      const rest = supports.filter((part) => (part.mask & ~s) !== 0).flatMap((part) => part.leaves);
      const found = judge(tree, data, rest, subsets[s]!, options);
      if (found !== 'empty' && found !== 'ok') return i;
    }
  }
  return -1;
}

/**
 * Where the whole numbers of months and parts fix answers of a few: at least `months of S + parts of A - all` answers
 * of a class are of A in S (Fréchet's bound, which is exact for two margins). Where A in S has fewer respondents than
 * the minimum, that must be none.
 * @returns whether some part in some months has few answers and a class of one of them is fixed.
 */
function fixesFew(
  data: Figures,
  months: readonly number[],
  parts: readonly (readonly number[])[],
  { respondents }: JudgeOptions,
): boolean {
  const leaves = parts.flat();
  const all = sumOf(data, leaves, months);
  for (let s = 1; s < (1 << months.length) - 1; s++) {
    const chosen = months.filter((_, b) => s & (1 << b));
    const inMonths = sumOf(data, leaves, chosen);
    if (inMonths.length === 0) continue;
    for (const part of [...parts, ...parts.map((one) => leaves.filter((l) => !one.includes(l)))]) {
      const n = answersOf(data, part, chosen);
      if (n === 0 || n >= respondents) continue;
      const ofPart = sumOf(data, part, months);
      if (all.some((total, c) => inMonths[c]! + (ofPart[c] ?? 0) - total > 0)) return true;
    }
  }
  return false;
}

/** The nodes of `families` that are released in all of them. */
export function inAll(tree: Tree, families: readonly ReadonlySet<string>[]): Family {
  return familyOf(
    tree,
    tree.ids.map((id) => families.length > 0 && families.every((nodes) => nodes.has(id))),
  );
}
