import type { Lane, NodeId, ScoreCell } from '../../model/cells.ts';
import type { Audience, Measure } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import type { HiddenReason } from '../../model/team-view.ts';
import { type Bucket, bucketEnd, bucketOf, type Month } from '../../model/time.ts';
import type { Block, Disclosure } from '../../release/schema.ts';
import { activeLeaves, type Figures, type JudgeOptions, judge } from './half-year.ts';
import type { ReleaseLogEntry } from './log.ts';
import type { Waiting } from './sheets.ts';
import { below, type Tree } from './tree.ts';

/** One line of what will be seen, as a works council reads it. */
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

interface SeriesHalves {
  audience: Audience;
  lane: Lane;
  measure: Measure;
  halves: { months: Month[]; data: Figures; options: JudgeOptions }[];
}

interface Decided {
  line: Disclosure;
  lane: Lane;
  answers?: number;
}

/** The state of every team for the newest buckets of every audience and measure. */
export function disclosureOf({
  tree,
  series,
  cells,
  blocks,
}: {
  tree: Tree;
  series: readonly SeriesHalves[];
  cells: readonly ScoreCell[];
  blocks: readonly Block[];
}): Decided[] {
  const ends = new Map<Bucket, Month>();
  const endOf = (bucket: Bucket) => {
    const end = ends.get(bucket) ?? bucketEnd(bucket);
    ends.set(bucket, end);
    return end;
  };
  const blockOf = new Map(blocks.map((block) => [block.id, block]));
  const decided: Decided[] = [];
  for (const { audience, lane, measure, halves } of series) {
    const own = cells.filter(
      (cell) =>
        cell.audience === audience && cell.lane === lane && cell.measure === measure.id && !cell.split,
    );
    const newest = halves.reduce<SeriesHalves['halves'][number] | undefined>(
      (last, half) => (!last || half.months[0]! > last.months[0]! ? half : last),
      undefined,
    );
    if (!newest) continue;
    // A half-year that still runs says nothing of small teams: they keep the one before.
    const before = halves.find(
      ({ months }) => months[0]! < newest.months[0]! && isNextTo(months, newest.months),
    );
    const from = (before ?? newest).months[0]!;
    const latest = new Map<string, ScoreCell>();
    for (const cell of own) {
      if (endOf(cell.bucket) < from) continue;
      const one = latest.get(cell.node);
      if (!one || endOf(one.bucket) < endOf(cell.bucket)) latest.set(cell.node, cell);
    }
    const mergedIn = new Map<TeamId, ScoreCell>();
    for (const [node, cell] of latest)
      for (const team of blockOf.get(node)?.teams ?? []) {
        const one = mergedIn.get(team);
        if (!one || endOf(one.bucket) < endOf(cell.bucket)) mergedIn.set(team, cell);
      }
    for (let v = 0; v < tree.ids.length; v++) {
      const team = tree.ids[v]!;
      const line = { team, audience, measure: measure.id };
      const cell = latest.get(team);
      const merged = tree.end[v] === v + 1 ? mergedIn.get(team) : undefined;
      const sum = (of: ScoreCell) => of.counts.reduce((total, n) => total + n, 0);
      if (cell) {
        decided.push({ line: { ...line, bucket: cell.bucket, state: 'shown' }, lane, answers: sum(cell) });
        continue;
      }
      const half = [newest, before].find(
        (one) =>
          one &&
          activeLeaves(
            one.data,
            below(tree, v),
            one.data.answers[0]!.map((_, t) => t),
          ).length > 0,
      );
      const bucket = bucketOf((half ?? newest).months[0]!, newest.months.length);
      if (!half) {
        decided.push({ line: { ...line, bucket, state: 'no-answers' }, lane });
        continue;
      }
      const found = judge(
        tree,
        half.data,
        below(tree, v),
        half.months.map((_, t) => t),
        half.options,
      );
      const reason = found === 'ok' || found === 'empty' ? 'complement' : found;
      decided.push(
        merged
          ? {
              line: { ...line, bucket: merged.bucket, state: 'merged', reason, block: merged.node },
              lane,
              answers: sum(merged),
            }
          : { line: { ...line, bucket, state: 'hidden', reason }, lane },
      );
    }
  }
  return decided;
}

/** What a works council reads before a release is published. */
export function previewOf(
  tree: Tree,
  decided: readonly Decided[],
  blocks: readonly Block[],
  added: readonly ReleaseLogEntry[],
  waiting: readonly Waiting[],
): {
  teams: PreviewLine[];
  totals: { shown: number; merged: number; hidden: number; noAnswers: number };
  changes: ReleaseChanges;
} {
  const together = new Map(
    blocks.map((block) => [block.id, block.teams.map((id) => tree.names[tree.index.get(id)!]!)]),
  );
  const teams = decided.map(({ line, lane, answers }): PreviewLine => {
    const v = tree.index.get(line.team)!;
    let depth = 0;
    for (let a = tree.parent[v]!; a >= 0; a = tree.parent[a]!) depth++;
    return {
      team: line.team,
      name: tree.names[v]!,
      depth,
      audience: line.audience,
      lane,
      measure: line.measure,
      bucket: line.bucket,
      shown: line.state === 'shown' ? (line.bucket.length === 7 ? 'month' : 'period') : line.state,
      ...(line.reason ? { reason: line.reason } : {}),
      together: line.block === undefined ? [] : (together.get(line.block) ?? []),
      ...(answers === undefined ? {} : { answers }),
    };
  });
  const count = (states: readonly PreviewLine['shown'][]) =>
    teams.filter(({ shown }) => states.includes(shown)).length;
  return {
    teams,
    totals: {
      shown: count(['month', 'period']),
      merged: count(['merged']),
      hidden: count(['hidden']),
      noAnswers: count(['no-answers']),
    },
    changes: {
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
      waiting: [...waiting],
    },
  };
}

function isNextTo(months: readonly Month[], next: readonly Month[]): boolean {
  return bucketEnd(bucketOf(months[0]!, months.length + 1)) === next[0];
}
