import type { Lane } from '../../model/cells.ts';
import { HALF_YEAR } from '../../model/half-year.ts';
import type { Audience } from '../../model/measure.ts';
import type { Thresholds } from '../../model/settings.ts';
import { type Bucket, bucketOf, type Month } from '../../model/time.ts';
import { distinctIn, type Gathered, type Series } from './gather.ts';
import type { DecideInput } from './given.ts';
import { type Grains, inAll, refine } from './grains.ts';
import {
  ALL_MONTHS,
  activeLeaves,
  type Figures,
  type JudgeOptions,
  judge,
  judgeMonths,
  respondentsOf,
  sumOf,
} from './half-year.ts';
import type { FiguresEntry, LoggedBlock, Subject } from './log.ts';
import { type Family, type Judgement, releasable } from './rule.ts';
import { countedBy, mappingOf, sheetOf } from './sheet-of.ts';
import type { Sheets } from './sheets.ts';
import { below, everywhere, peopleOf } from './tree.ts';

/** What the stages of a decision work with. */
export interface Stage {
  thresholds: Thresholds;
  distinct: DecideInput['distinct'];
  unitsOf: DecideInput['unitsOf'];
  gathered: Gathered;
  sheets: Sheets;
  /** Half-years of series that were decided in this run, by {@link halfKey}. */
  decided: Map<string, DecidedHalf>;
}

/** A half-year of a series, as the families that lie within it need it. */
export interface DecidedHalf {
  grains: Grains;
  /** Leaves of which nothing finer than their months may be told. */
  fixed: ReadonlySet<number>;
}

/** A half-year of a series with what it is judged by. */
export interface HalfOf {
  series: Series;
  half: number;
  data: Figures;
  months: Month[];
  period: Bucket;
  /** Positions of the months that are over. */
  positions: number[];
  voice: { audience: Audience; lane: Lane };
  subject: Extract<Subject, { what: 'scores' }>;
  options: JudgeOptions;
}

export const halfKey = (series: string, half: number) => `${series}|${half}`;

/** A half-year of a series with the options that it is judged by. */
export function halfOf(stage: Stage, series: Series, half: number): HalfOf {
  const { gathered, thresholds } = stage;
  const { audience, lane, measure } = series;
  const months = gathered.halves.months(half);
  const subject = { what: 'scores', measure: measure.id } as const;
  const mixed = gathered.series.flatMap((other) => {
    const data =
      other.audience === audience && other.lane === lane
        ? gathered.figuresOf(other.key).get(half)
        : undefined;
    return data ? [{ measure: other.measure, data }] : [];
  });
  return {
    series,
    half,
    data: gathered.figuresOf(series.key).get(half)!,
    months,
    period: bucketOf(months[0]!, HALF_YEAR),
    positions: gathered.halves.closed(half),
    voice: { audience, lane },
    subject,
    options: {
      respondents: thresholds.respondents,
      members: thresholds.members,
      crowd: audience === 'employee' ? 'staff' : 'served-by',
      distinct: distinctIn(gathered, stage.distinct, half, { audience, lane, subject }),
      ...(audience === 'customer' ? {} : { mixed }),
    },
  };
}

/**
 * Decides months and half-years of every series, `then` what lies within a half-year that is over, and closes it.
 * Everything that may be known goes to the sheets.
 */
export function decideScores(stage: Stage, then: (it: HalfOf, decided: DecidedHalf) => void): void {
  const { gathered, sheets } = stage;
  for (const series of gathered.series) {
    const halves = [...gathered.figuresOf(series.key).keys()].sort((a, b) => a - b);
    for (const half of halves) {
      const it = halfOf(stage, series, half);
      revise(stage, it);
      if (sheets.isClosed(it.voice, series.measure.id, it.period)) continue;
      if (it.positions.length < HALF_YEAR) {
        decideMonths(stage, it);
        continue;
      }
      const decided = decideHalfYear(stage, it);
      stage.decided.set(halfKey(series.key, half), decided);
      then(it, decided);
      sheets.close(it.voice, series.measure.id, it.period);
    }
  }
}

/** Months that are over and not decided yet. */
function decideMonths(stage: Stage, it: HalfOf): void {
  for (const t of it.positions)
    if (!stage.sheets.get(it.voice, it.subject, it.months[t]!)) decideMonth(stage, it, t);
}

/**
 * A month of a running half-year: nodes that had enough in every month of the half-year before, and that no month of
 * this one left out.
 */
function decideMonth(stage: Stage, it: HalfOf, t: number): void {
  const { tree, figuresOf } = stage.gathered;
  const { data, options, series, half } = it;
  if (!series.byMonth || activeLeaves(data, everywhere(tree), [t]).length === 0) return;
  const last = publishedMonths(stage, it)
    .filter((month) => month.t < t)
    .at(-1)?.sheet;
  const before = figuresOf(series.key).get(half - 1);
  const optionsBefore = before ? halfOf(stage, series, half - 1).options : options;
  const wanted = tree.ids.map((id, v) => {
    const leaves = below(tree, v);
    if (last && !(id in last.nodes)) return false;
    if (!last && before && !isFine(judgeMonths(tree, before, leaves, ALL_MONTHS, optionsBefore)))
      return false;
    return judge(tree, data, leaves, [t], options) === 'ok';
  });
  const family = releasable(
    tree,
    wanted,
    (leaves) => judge(tree, data, leaves, [t], options),
    (leaves) => respondentsOf(data, leaves, [t]),
  );
  writeMonth(stage, it, family, t);
}

const isFine = (found: Judgement) => found === 'ok' || found === 'empty';

/** The half-year as a whole: nodes shown by month, and smaller ones within them that are shown for it as a whole. */
function decideHalfYear(stage: Stage, it: HalfOf): DecidedHalf {
  const { tree } = stage.gathered;
  const { data, positions, options } = it;
  const fixed = new Set<number>();
  let monthly: Family;
  if (publishedMonths(stage, it).length === 0) {
    const judgeAll = (leaves: readonly number[]) => judgeMonths(tree, data, leaves, positions, options);
    monthly = releasable(
      tree,
      tree.ids.map((_, v) => it.series.byMonth && judgeAll(below(tree, v)) === 'ok'),
      judgeAll,
      (leaves) => respondentsOf(data, leaves, positions),
    );
    for (const t of positions) writeMonth(stage, it, monthly, t);
  } else {
    decideMonths(stage, it);
    const published = publishedMonths(stage, it);
    monthly = inAll(
      tree,
      published.map(({ sheet }) => new Set(Object.keys(sheet.nodes))),
    );
    for (const l of unlikeLog(stage, it, monthly, published)) fixed.add(l);
  }
  const grains = refine(tree, data, positions, monthly, fixed, options);
  for (const l of grains.stuck) fixed.add(l);
  writePeriod(stage, it, grains);
  return { grains, fixed };
}

/** Months of the half-year that were published, with their sheets. */
function publishedMonths({ sheets }: Stage, it: HalfOf): { t: number; sheet: FiguresEntry }[] {
  return it.positions.flatMap((t) => {
    const sheet = sheets.get(it.voice, it.subject, it.months[t]!);
    return sheet ? [{ t, sheet }] : [];
  });
}

function writeMonth(stage: Stage, it: HalfOf, family: Family, t: number): void {
  write(stage, it, it.subject, it.months[t]!, it.data, family, [t], it.options.distinct);
}

/** Nodes that are shown for the half-year only, and the blocks that they and their units are sums of. */
function writePeriod(stage: Stage, it: HalfOf, { monthly, period }: Grains): void {
  const { tree } = stage.gathered;
  const isExtra = (v: number) => period.released[v]! && !monthly.released[v];
  if (!tree.ids.some((_, v) => isExtra(v))) return;
  const hasExtras = (v: number) => tree.ids.some((_, u) => isExtra(u) && monthly.owner[u] === v);
  write(stage, it, it.subject, it.period, it.data, period, it.positions, it.options.distinct, {
    nodes: isExtra,
    blocks: (v) => {
      for (let a = v; a >= 0; a = tree.parent[a]!) {
        if (isExtra(a)) return true;
        if (monthly.released[a]) return hasExtras(a);
      }
      return false;
    },
  });
}

/** Puts figures of a family to the sheets. */
export function write(
  stage: Stage,
  it: Pick<HalfOf, 'voice' | 'months' | 'series'> & { options: Pick<JudgeOptions, 'crowd'> },
  subject: Subject,
  bucket: Bucket,
  figures: Figures,
  family: Family,
  when: readonly number[],
  distinct: JudgeOptions['distinct'],
  chosen: { nodes?: (v: number) => boolean; blocks?: (v: number) => boolean } = {},
): void {
  const { tree } = stage.gathered;
  const { crowd } = it.options;
  stage.sheets.add(
    sheetOf(tree, family, figures, when, {
      respondents: (leaves) => {
        const known = respondentsOf(figures, leaves, when, distinct);
        return crowd === 'staff' ? Math.min(known, peopleOf(tree, leaves, crowd)) : known;
      },
      members: (leaves) => peopleOf(tree, leaves, crowd),
      units: (leaves) =>
        mappingOf(
          stage.unitsOf,
          tree,
          leaves,
          when.map((t) => it.months[t]!),
        ),
      ...chosen,
    }),
    { ...it.voice, bucket, subject, measure: it.series.measure },
  );
}

/** Takes late answers in, where there are enough for a figure of their own. */
function revise(stage: Stage, it: HalfOf): void {
  const { sheets, gathered, unitsOf } = stage;
  const { tree } = gathered;
  const { voice, series, months, period, positions, data, options } = it;
  const current = (block: LoggedBlock, when: readonly number[]) => {
    const ids = countedBy(block);
    const leaves = ids.flatMap((id) => tree.index.get(id) ?? []);
    if (leaves.length < ids.length) return undefined;
    return {
      figures: sumOf(data, leaves, when),
      respondents: respondentsOf(data, leaves, when, options.distinct),
      by: leaves.map((l) => when.reduce((sum, t) => sum + data.answers[l]![t]!, 0)),
      units: mappingOf(
        unitsOf,
        tree,
        leaves,
        when.map((t) => months[t]!),
      ),
    };
  };
  const about = {
    mixed: options.mixed !== undefined,
    peopleOf: (teams: readonly string[]) =>
      peopleOf(
        tree,
        teams.map((id) => tree.index.get(id)!),
        options.crowd,
      ),
  };
  for (const t of positions)
    sheets.revise(voice, series.measure, months[t]!, period, months, about, (block) => current(block, [t]));
  sheets.revise(voice, series.measure, period, period, months, about, (block) => current(block, positions));
}

/**
 * Leaves whose months in the log were grouped otherwise than `monthly` groups them now, have changed since, or hold
 * answers that were counted elsewhere then: nothing finer may be told of them for the half-year.
 */
function unlikeLog(
  stage: Stage,
  it: HalfOf,
  monthly: Family,
  published: readonly { t: number; sheet: FiguresEntry }[],
): Set<number> {
  const { tree } = stage.gathered;
  const { data, months, positions } = it;
  const fixed = new Set<number>();
  const sheetOfMonth = new Map(published.map(({ t, sheet }) => [t, sheet]));
  const isSame = (leaves: readonly number[], released: boolean, t: number) => {
    const ids = new Set(leaves.map((l) => tree.ids[l]!));
    const touching = (sheetOfMonth.get(t)?.blocks ?? []).filter((block) =>
      countedBy(block).some((id) => ids.has(id)),
    );
    if (!released) return touching.length === 0;
    if (touching.length === 0) return activeLeaves(data, leaves, [t]).length === 0;
    const [block] = touching;
    const now = sumOf(data, leaves, [t]);
    const counted = countedBy(block!).map((id) => tree.index.get(id)!);
    return (
      touching.length === 1 &&
      countedBy(block!).every((id) => ids.has(id)) &&
      block!.figures.every((n, i) => n === (now[i] ?? 0)) &&
      (block!.by?.every((n, i) => n === data.answers[counted[i]!]![t]) ?? true) &&
      block!.units === mappingOf(stage.unitsOf, tree, counted, [months[t]!])
    );
  };
  for (let v = 0; v < tree.ids.length; v++) {
    const released = monthly.released[v]!;
    const leaves = released ? monthly.blocks[v]! : monthly.owner[v] === -1 ? [v] : [];
    if (leaves.length === 0) continue;
    if (!positions.every((t) => isSame(leaves, released, t))) for (const l of leaves) fixed.add(l);
  }
  return fixed;
}
