import type { TeamId } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';
import { blockId, hash } from './block-id.ts';
import type { DecideInput } from './given.ts';
import { activeLeaves, type Figures, sumOf } from './half-year.ts';
import type { FiguresEntry, LoggedBlock } from './log.ts';
import type { Family } from './rule.ts';
import type { Tree } from './tree.ts';

/** The blocks of a family with their figures, and what each node is the sum of. */
export function sheetOf(
  tree: Tree,
  family: Family,
  data: Figures,
  months: readonly number[],
  options: {
    respondents: (leaves: readonly number[]) => number;
    members: (leaves: readonly number[]) => number;
    units: (leaves: readonly number[]) => string | undefined;
    nodes?: (v: number) => boolean;
    blocks?: (v: number) => boolean;
  },
): Pick<FiguresEntry, 'blocks' | 'nodes'> {
  const blocks: LoggedBlock[] = [];
  const nodes: FiguresEntry['nodes'] = {};
  for (let v = 0; v < tree.ids.length; v++) {
    if (!family.released[v] || (options.blocks && !options.blocks(v))) continue;
    const active = activeLeaves(data, family.blocks[v]!, months);
    if (active.length === 0) continue;
    const { named, unnamed } = namesOf(tree, family.blocks[v]!);
    const teams = named.map((l) => tree.ids[l]!);
    const id = blockId(teams);
    const units = options.units([...named, ...unnamed]);
    blocks.push({
      id,
      teams,
      ...(unnamed.length > 0 ? { also: unnamed.map((l) => tree.ids[l]!) } : {}),
      figures: sumOf(data, active, months),
      respondents: options.respondents(active),
      members: options.members(active),
      by: [...named, ...unnamed].map((l) => months.reduce((sum, t) => sum + data.answers[l]![t]!, 0)),
      ...(units === undefined ? {} : { units }),
    });
    for (let a = v; a >= 0; a = tree.parent[a]!) {
      if (!family.released[a] || (options.nodes && !options.nodes(a))) continue;
      const sum = nodes[tree.ids[a]!];
      if (sum) sum.push(id);
      else nodes[tree.ids[a]!] = [id];
    }
  }
  return { blocks, nodes };
}

/**
 * A block is named by the teams that it may hold answers of, whether or not they answered: who answered nobody may
 * know of a few. Units without staff of their own are counted with it, and not named.
 */
function namesOf(tree: Tree, leaves: readonly number[]): { named: number[]; unnamed: number[] } {
  const named = leaves.filter((l) => tree.own[l]! > 0 || tree.end[l] === l + 1);
  if (named.length === 0) return { named: [...leaves], unnamed: [] };
  return { named, unnamed: leaves.filter((l) => !named.includes(l)) };
}

/** All teams whose own answers a block counts. */
export function countedBy(block: Pick<LoggedBlock, 'teams' | 'also'>): TeamId[] {
  return block.also ? [...block.teams, ...block.also] : block.teams;
}

/**
 * A fingerprint of the units of all sources that are counted as these teams in these months, as they are mapped now.
 * Where it has changed, answers have moved from team to team. Undefined: the mapping is not known.
 */
export function mappingOf(
  unitsOf: DecideInput['unitsOf'],
  tree: Tree,
  leaves: readonly number[],
  months: readonly Month[],
): string | undefined {
  if (!unitsOf) return undefined;
  const units = leaves.flatMap((l) =>
    months.flatMap((month) => unitsOf(tree.ids[l]!, month).map((unit) => [tree.ids[l]!, unit])),
  );
  return hash(JSON.stringify([...new Set(units.map((pair) => JSON.stringify(pair)))].sort()));
}
