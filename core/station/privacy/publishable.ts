import type { CommentCell, NodeId, ScoreCell, TermCell, ThemeCell } from '../../model/cells.ts';
import type { Thresholds } from '../../model/settings.ts';
import type { TeamId } from '../../model/team.ts';
import { addMonths, bucketSpan } from '../../model/time.ts';
import type { Block } from '../../release/schema.ts';
import { blockId } from './block-id.ts';
import type { FiguresEntry, LoggedBlock } from './log.ts';
import { countedBy } from './sheet-of.ts';
import { peopleOf, type Tree } from './tree.ts';

/** Cells that may leave the station. */
export interface Cells {
  scores: ScoreCell[];
  comments: CommentCell[];
  themes: ThemeCell[];
  terms: TermCell[];
}

/** Cells of all released nodes, and of the blocks of teams that are only shown together. */
export function cellsOf(
  tree: Tree,
  sheets: readonly FiguresEntry[],
  thresholds: Thresholds,
): Cells & { blocks: Block[] } {
  const cells: Cells = { scores: [], comments: [], themes: [], terms: [] };
  const blocks = new Map<NodeId, Block>();
  const periodTeams = new Map<string, Set<TeamId>>();
  for (const sheet of sheets) {
    if (sheet.subject.what !== 'scores' || sheet.subject.split || sheet.bucket.length === 7) continue;
    const { from, months } = bucketSpan(sheet.bucket);
    for (let t = 0; t < months; t++) {
      const month = addMonths(from, t);
      const key = `${sheet.audience}|${sheet.lane}|${sheet.subject.measure}|${month}`;
      periodTeams.set(key, new Set(sheet.blocks.flatMap(countedBy)));
    }
  }
  const inOrder = [...sheets].sort((a, b) => (a.bucket < b.bucket ? -1 : a.bucket > b.bucket ? 1 : 0));
  for (const logged of inOrder) {
    const sheet = raised(logged, thresholds, tree);
    const byId = new Map(sheet.blocks.map((block) => [block.id, block]));
    const put = (node: NodeId, parts: readonly LoggedBlock[]) => {
      const figures = sumOfBlocks(parts);
      putCell(
        cells,
        sheet,
        node,
        figures,
        parts.reduce((sum, part) => sum + part.respondents, 0),
      );
    };
    for (const [node, ids] of Object.entries(sheet.nodes)) {
      if (!tree.index.has(node)) continue;
      put(
        node,
        ids.flatMap((id) => byId.get(id) ?? []),
      );
    }
    const finer =
      sheet.subject.what === 'scores' && !sheet.subject.split && sheet.bucket.length === 7
        ? periodTeams.get(`${sheet.audience}|${sheet.lane}|${sheet.subject.measure}|${sheet.bucket}`)
        : undefined;
    for (const block of sheet.blocks) {
      const leaves = countedBy(block).map((id) => tree.index.get(id) ?? -1);
      if (leaves.includes(-1) || finer?.has(block.teams[0]!)) continue;
      // A block of one team is that team's own cell, or the rest of a unit after its parts.
      if (block.teams.length < 2) continue;
      put(block.id, [block]);
      if (!blocks.has(block.id)) {
        const parent = commonUnit(tree, leaves);
        blocks.set(block.id, {
          id: block.id,
          teams: [...block.teams].sort(),
          ...(parent < 0 ? {} : { parent: tree.ids[parent]! }),
        });
      }
    }
  }
  return { ...cells, blocks: [...blocks.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/**
 * A sheet under minimums that were raised since: blocks that are too small now are joined with the smallest node
 * beside them in the same unit, else hidden. All of it was public before, so this only takes away.
 */
function raised(sheet: FiguresEntry, thresholds: Thresholds, tree: Tree): FiguresEntry {
  const least = sheet.subject.what === 'scores' ? 'respondents' : 'comments';
  if (sheet.thresholds[least] >= thresholds[least] && sheet.thresholds.members >= thresholds.members)
    return sheet;
  const nodes = new Map(Object.entries(sheet.nodes).map(([node, ids]) => [node, new Set(ids)]));
  const byId = new Map(sheet.blocks.map((block) => [block.id, block]));
  const restOf = (node: string) => {
    const rest = new Set(nodes.get(node)!);
    for (const [other, ids] of nodes)
      if (
        other !== node &&
        ids.size < nodes.get(node)!.size &&
        [...ids].every((id) => nodes.get(node)!.has(id))
      )
        for (const id of ids) rest.delete(id);
    return [...rest].map((id) => byId.get(id)!);
  };
  const people = (parts: readonly LoggedBlock[]) => parts.reduce((sum, part) => sum + part.respondents, 0);
  // Of parts inside one another people are counted once.
  const members = (parts: readonly LoggedBlock[]) =>
    Math.min(
      parts.reduce((sum, part) => sum + part.members, 0),
      peopleOf(
        tree,
        parts.flatMap((part) => countedBy(part).flatMap((id) => tree.index.get(id) ?? [])),
        sheet.audience === 'employee' ? 'staff' : 'served-by',
      ),
    );
  for (;;) {
    const bad = [...nodes.keys()].find((node) => {
      const rest = restOf(node);
      return rest.length > 0 && (people(rest) < thresholds[least] || members(rest) < thresholds.members);
    });
    if (bad === undefined) break;
    const inside = [...nodes]
      .filter(
        ([node, ids]) =>
          node !== bad && ids.size < nodes.get(bad)!.size && [...ids].every((id) => nodes.get(bad)!.has(id)),
      )
      .map(([node, ids]) => ({ node, size: people([...ids].map((id) => byId.get(id)!)) }))
      .sort((a, b) => a.size - b.size || (a.node < b.node ? -1 : 1));
    nodes.delete(inside[0]?.node ?? bad);
  }
  const blocks = new Map<NodeId, LoggedBlock>();
  const joined = new Map<NodeId, NodeId>();
  for (const node of nodes.keys()) {
    const rest = restOf(node);
    if (rest.length === 0) continue;
    const teams = rest.flatMap((part) => part.teams);
    const also = rest.flatMap((part) => part.also ?? []);
    const block: LoggedBlock = {
      id: blockId(teams),
      teams,
      ...(also.length > 0 ? { also } : {}),
      figures: sumOfBlocks(rest),
      respondents: people(rest),
      members: members(rest),
    };
    blocks.set(block.id, block);
    for (const part of rest) joined.set(part.id, block.id);
  }
  return {
    ...sheet,
    blocks: [...blocks.values()],
    nodes: Object.fromEntries(
      [...nodes].map(([node, ids]) => [node, [...new Set([...ids].flatMap((id) => joined.get(id) ?? []))]]),
    ),
  };
}

function sumOfBlocks(blocks: readonly LoggedBlock[]): number[] {
  const sum = [...(blocks[0]?.figures ?? [])];
  for (let b = 1; b < blocks.length; b++)
    for (let i = 0; i < sum.length; i++) sum[i]! += blocks[b]!.figures[i] ?? 0;
  return sum;
}

function putCell(
  cells: Cells,
  { audience, lane, bucket, subject }: FiguresEntry,
  node: NodeId,
  figures: readonly number[],
  respondents: number,
): void {
  const key = { node, audience, bucket };
  const classes = (from: number): [number, number, number] => [
    figures[from]!,
    figures[from + 1]!,
    figures[from + 2]!,
  ];
  switch (subject.what) {
    case 'scores':
      cells.scores.push({
        ...key,
        measure: subject.measure,
        lane,
        ...(subject.split ? { split: subject.split } : {}),
        counts: [...figures],
        respondents,
      });
      break;
    case 'comments':
      cells.comments.push({ ...key, lane, comments: figures[0]!, respondents, classes: classes(1) });
      break;
    case 'theme':
      cells.themes.push({
        ...key,
        lane,
        theme: subject.theme,
        intent: subject.intent,
        comments: figures[0]!,
        pMilli: figures[1]!,
        respondents,
        classes: classes(2),
      });
      break;
    case 'term':
      cells.terms.push({ ...key, term: subject.term, documents: figures[0]! });
      break;
  }
}

/** The lowest node that has all `leaves` at or below it, -1 if there is none. */
function commonUnit(tree: Tree, leaves: readonly number[]): number {
  let v = Math.min(...leaves);
  const last = Math.max(...leaves);
  while (v >= 0 && last >= tree.end[v]!) v = tree.parent[v]!;
  return v;
}
