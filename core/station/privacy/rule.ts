import { below, type Tree } from './tree.ts';

/**
 * Why a figure is not shown: too few people, too few respondents, all of them alike, or what is left beside it would be
 * too little. The station's own preview says it; a release never does, for a reason is a figure too.
 */
export type HiddenReason = 'members' | 'respondents' | 'complement' | 'extreme';

/** What is found of a set of leaves: nobody answered, may be shown, or why not. */
export type Judgement = 'empty' | 'ok' | HiddenReason;
/** Judges a set of leaves. A set that holds an `ok` set must be `ok` itself (the proof leans on it). */
type Judge = (leaves: readonly number[]) => Judgement;

/** Nodes whose totals may be released together. */
export interface Family {
  released: boolean[];
  /** By released node: the leaves below it that lie below no smaller released node. */
  blocks: number[][];
  /** Nearest released node at or above each leaf, -1 if there is none. */
  owner: number[];
}

/** The family of `released` nodes with its residual blocks. */
export function familyOf(tree: Tree, released: readonly boolean[]): Family {
  const blocks: number[][] = tree.ids.map(() => []);
  const owner: number[] = [];
  for (let v = 0; v < tree.ids.length; v++) {
    const parent = tree.parent[v]!;
    owner[v] = released[v] ? v : parent < 0 ? -1 : owner[parent]!;
    if (owner[v]! >= 0) blocks[owner[v]!]!.push(v);
  }
  return { released: [...released], blocks, owner };
}

/**
 * Rule L: hides nodes of `wanted` until every residual block of what is left is empty or `ok`. Released nodes are
 * nested or disjoint, so whatever can be computed from their totals is a union of such blocks.
 * @param pinned nodes that stay: they were released already, or carry a coarser family.
 * @param onStuck told of a pinned node of which too little is left although nothing below it is released: people left
 *   since, or a minimum was raised. Nothing finer may ever be told of it.
 * @param size by which of several the smallest is hidden, e.g. respondents.
 * @param topFirst hide the total of the whole organisation rather than one of its parts: for themes and splits, where
 *   the parts are what is looked at.
 */
export function releasable(
  tree: Tree,
  wanted: readonly boolean[],
  judge: Judge,
  size: (leaves: readonly number[]) => number,
  {
    pinned,
    topFirst = false,
    onStuck,
  }: { pinned?: readonly boolean[]; topFirst?: boolean; onStuck?: (v: number) => void } = {},
): Family {
  const released = tree.ids.map((_, v) => wanted[v] === true || pinned?.[v] === true);
  const { blocks } = familyOf(tree, released);
  const found: Judgement[] = blocks.map((block, v) => (released[v] ? judge(block) : 'empty'));
  const above = (v: number) => {
    let a = tree.parent[v]!;
    while (a >= 0 && !released[a]) a = tree.parent[a]!;
    return a;
  };
  const hide = (v: number) => {
    released[v] = false;
    const a = above(v);
    if (a >= 0 && blocks[v]!.length > 0) {
      blocks[a] = [...blocks[a]!, ...blocks[v]!];
      found[a] = judge(blocks[a]!);
    }
    blocks[v] = [];
    found[v] = 'empty';
  };
  const smallest = (nodes: readonly number[]) => {
    let best = -1;
    let bestSize = Number.POSITIVE_INFINITY;
    for (const v of nodes) {
      const s = size(blocks[v]!);
      if (s < bestSize) [best, bestSize] = [v, s];
    }
    return best;
  };
  const isBad = (v: number) => found[v] !== 'empty' && found[v] !== 'ok';
  for (;;) {
    const v = smallest(tree.ids.map((_, u) => u).filter(isBad));
    if (v < 0) return familyOf(tree, released);
    const isLeaf = tree.end[v] === v + 1;
    const a = above(v);
    if (!pinned?.[v] && !isLeaf && a >= 0 && judge([...blocks[a]!, ...blocks[v]!]) === 'ok') {
      hide(v);
      continue;
    }
    if (topFirst && !pinned?.[v] && !isLeaf && tree.parent[v]! < 0) {
      hide(v);
      continue;
    }
    const path = (u: number) => {
      const nodes: number[] = [];
      for (let p = u; p !== v; p = tree.parent[p]!) if (released[p]) nodes.push(p);
      return nodes;
    };
    const hideable = below(tree, v).filter(
      (u) => u !== v && released[u] && found[u] !== 'empty' && !path(u).some((p) => pinned?.[p]),
    );
    const mending = hideable.filter(
      (u) => judge([...blocks[v]!, ...path(u).flatMap((p) => blocks[p]!)]) === 'ok',
    );
    const u = smallest(mending.length > 0 ? mending : hideable);
    if (u >= 0) for (const p of path(u).reverse()) hide(p);
    else if (!pinned?.[v]) hide(v);
    else {
      onStuck?.(v);
      found[v] = 'ok';
    }
  }
}
