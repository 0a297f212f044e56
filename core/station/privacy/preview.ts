import type { Lane, NodeId, ScoreCell } from '../../model/cells.ts';
import { HALF_YEAR } from '../../model/half-year.ts';
import type { Audience } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import { addMonths, type Bucket, bucketEnd, bucketOf } from '../../model/time.ts';
import type { Block, Disclosure } from '../../release/schema.ts';
import type { Series } from './gather.ts';
import { ALL_MONTHS, activeLeaves, judge, judgeMonths } from './half-year.ts';
import type { ReleaseLogEntry } from './log.ts';
import type { HiddenReason } from './rule.ts';
import { halfOf, type Stage } from './scores.ts';
import type { Waiting } from './sheets.ts';
import { below, type Tree } from './tree.ts';

/** One line of what will be seen, as a works council reads it. It stays at the station. */
export interface PreviewLine {
  team: TeamId;
  name: string;
  depth: number;
  audience: Audience;
  lane: Lane;
  measure: string;
  bucket: Bucket;
  /** `month`, `period` (half-year), only `merged` with others, `hidden`, or nobody answered. */
  shown: 'month' | 'period' | 'merged' | 'hidden' | 'no-answers';
  reason?: HiddenReason;
  /** Names of the teams that are only shown together. */
  together: string[];
  /** Answers that the figure counts; absent where it is hidden. */
  answers?: number;
}

/** What is new against the last release. */
export interface ReleaseChanges {
  buckets: { audience: Audience; lane: Lane; measure: string; bucket: Bucket; nodes: number }[];
  revised: { audience: Audience; lane: Lane; bucket: Bucket; block: NodeId }[];
  waiting: Waiting[];
}

/** The newest figure that there is of a node, of the last twelve months that anything was published of. */
interface Newest {
  own: ReadonlyMap<NodeId, ScoreCell>;
  /** By team: the newest figure of several teams together. */
  together: ReadonlyMap<TeamId, ScoreCell>;
}

function newestOf(cells: readonly ScoreCell[], blocks: readonly Block[]): Newest {
  const last = cells.reduce((end, { bucket }) => (bucketEnd(bucket) > end ? bucketEnd(bucket) : end), '');
  const own = new Map<NodeId, ScoreCell>();
  const together = new Map<TeamId, ScoreCell>();
  if (last === '') return { own, together };
  const keep = (map: Map<string, ScoreCell>, key: string, cell: ScoreCell) => {
    const known = map.get(key);
    if (!known || bucketEnd(known.bucket) < bucketEnd(cell.bucket)) map.set(key, cell);
  };
  for (const cell of cells)
    if (bucketEnd(cell.bucket) > addMonths(last, -2 * HALF_YEAR)) keep(own, cell.node, cell);
  for (const { id, teams } of blocks) {
    const cell = own.get(id);
    if (cell) for (const team of teams) keep(together, team, cell);
  }
  return { own, together };
}

/**
 * What a release says of teams: shown, together with others, or not. It follows from the published figures alone, so it
 * tells nothing besides; and of teams under the members minimum nothing is said.
 */
export function disclosureOf(
  tree: Tree,
  cells: readonly ScoreCell[],
  blocks: readonly Block[],
  members: number,
): Disclosure[] {
  const series = new Map<string, ScoreCell[]>();
  for (const cell of cells) {
    if (cell.split) continue;
    const key = `${cell.audience}|${cell.measure}|${cell.lane}`;
    const known = series.get(key);
    if (known) known.push(cell);
    else series.set(key, [cell]);
  }
  return [...series]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, own]) => {
      const { audience, measure, lane } = own[0]!;
      if (lane === 'public' && series.has(key.replace(/public$/, 'survey'))) return [];
      const newest = newestOf(own, blocks);
      const bucket = own.reduce(
        (last, cell) => (bucketEnd(cell.bucket) > bucketEnd(last) ? cell.bucket : last),
        own[0]!.bucket,
      );
      return tree.ids.flatMap((team, v): Disclosure[] => {
        if (tree.people[v]! < members) return [];
        const shown = newest.own.get(team);
        const merged = tree.end[v] === v + 1 ? newest.together.get(team) : undefined;
        if (shown) return [{ team, audience, measure, bucket: shown.bucket, state: 'shown' }];
        if (merged)
          return [{ team, audience, measure, bucket: merged.bucket, state: 'merged', block: merged.node }];
        return [{ team, audience, measure, bucket, state: 'hidden' }];
      });
    });
}

/** What a works council reads before a release is published: more than a release ever says. */
export function previewOf({
  stage,
  cells,
  blocks,
}: {
  stage: Stage;
  cells: readonly ScoreCell[];
  blocks: readonly Block[];
}): {
  teams: PreviewLine[];
  totals: { shown: number; merged: number; hidden: number; noAnswers: number };
  changes: ReleaseChanges;
} {
  const { series } = stage.gathered;
  const { added, waiting } = stage.sheets;
  const teams = series
    .filter(
      ({ audience, lane, measure }) =>
        lane === 'survey' ||
        !series.some(
          (other) =>
            other.lane === 'survey' && other.audience === audience && other.measure.id === measure.id,
        ),
    )
    .flatMap((one) => linesOf(stage, one, cells, blocks));
  const count = (...states: PreviewLine['shown'][]) =>
    teams.filter(({ shown }) => states.includes(shown)).length;
  return {
    teams,
    totals: {
      shown: count('month', 'period'),
      merged: count('merged'),
      hidden: count('hidden'),
      noAnswers: count('no-answers'),
    },
    changes: { ...changesOf(added), waiting: [...waiting] },
  };
}

/** The state of every team for the newest buckets of a series. */
function linesOf(
  stage: Stage,
  series: Series,
  cells: readonly ScoreCell[],
  blocks: readonly Block[],
): PreviewLine[] {
  const { tree, halves, figuresOf } = stage.gathered;
  const { audience, lane, measure } = series;
  const newest = newestOf(
    cells.filter(
      (cell) =>
        cell.audience === audience && cell.lane === lane && cell.measure === measure.id && !cell.split,
    ),
    blocks,
  );
  const last = Math.max(...figuresOf(series.key).keys());
  // A half-year that still runs says nothing of small teams: they keep the one before.
  const looked = [last, last - 1].filter((half) => figuresOf(series.key).has(half));
  const names = new Map(
    blocks.map((block) => [block.id, block.teams.map((id) => tree.names[tree.index.get(id)!]!)]),
  );
  const sum = ({ counts }: ScoreCell) => counts.reduce((total, n) => total + n, 0);
  return tree.ids.map((team, v) => {
    let depth = 0;
    for (let a = tree.parent[v]!; a >= 0; a = tree.parent[a]!) depth++;
    const line = { team, name: tree.names[v]!, depth, audience, lane, measure: measure.id, together: [] };
    const cell = newest.own.get(team);
    if (cell)
      return {
        ...line,
        bucket: cell.bucket,
        shown: cell.bucket.length === 7 ? 'month' : 'period',
        answers: sum(cell),
      };
    const half = looked.find(
      (one) => activeLeaves(figuresOf(series.key).get(one)!, below(tree, v), ALL_MONTHS).length > 0,
    );
    const bucket = bucketOf(halves.months(half ?? last)[0]!, HALF_YEAR);
    if (half === undefined) return { ...line, bucket, shown: 'no-answers' };
    const it = halfOf(stage, series, half);
    const found = judge(tree, it.data, below(tree, v), ALL_MONTHS, it.options);
    const running = it.positions.length < HALF_YEAR;
    const inMonths = running ? judgeMonths(tree, it.data, below(tree, v), it.positions, it.options) : found;
    const reason = [found, inMonths].find((one) => one !== 'ok' && one !== 'empty') ?? 'complement';
    const merged = tree.end[v] === v + 1 ? newest.together.get(team) : undefined;
    return merged
      ? {
          ...line,
          bucket: merged.bucket,
          shown: 'merged',
          reason: reason as HiddenReason,
          together: names.get(merged.node) ?? [],
          answers: sum(merged),
        }
      : { ...line, bucket, shown: 'hidden', reason: reason as HiddenReason };
  });
}

function changesOf(added: readonly ReleaseLogEntry[]): Omit<ReleaseChanges, 'waiting'> {
  return {
    buckets: added.flatMap((entry) =>
      entry.kind === 'figures' && entry.subject.what === 'scores' && !entry.subject.split
        ? [
            {
              audience: entry.audience,
              lane: entry.lane,
              measure: entry.subject.measure,
              bucket: entry.bucket,
              nodes: Object.keys(entry.nodes).length,
            },
          ]
        : [],
    ),
    revised: added.flatMap((entry) =>
      entry.kind === 'revised'
        ? [{ audience: entry.audience, lane: entry.lane, bucket: entry.bucket, block: entry.block }]
        : [],
    ),
  };
}
