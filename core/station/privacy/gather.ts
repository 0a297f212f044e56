import type { Lane, Split } from '../../model/cells.ts';
import { HALF_YEAR } from '../../model/half-year.ts';
import { type Audience, classesOf, countedByClass, type Measure } from '../../model/measure.ts';
import { type Bucket, bucketEnd, bucketSpan, type Month, monthAt, monthIndex } from '../../model/time.ts';
import type { DecideInput, DistinctQuery } from './given.ts';
import { type DistinctOf, emptyFigures, type Figures, plus } from './half-year.ts';
import { type Subject, subjectKey } from './log.ts';
import { type Tree, treeOf } from './tree.ts';

/** Why cells are left out before anything is decided. */
export type DropReason = 'employee-comments' | 'unknown-team' | 'not-closed' | 'before-series';

/** Answers of one audience, lane and measure. */
export interface Series {
  key: string;
  audience: Audience;
  lane: Lane;
  /** As its cells are counted: by class, where a score needs no more. */
  measure: Measure;
  /** Whether its cells come by month, not only by half-year. */
  byMonth: boolean;
  splits: { split: Split; key: string }[];
}

/** Comments of one audience and lane with what they are about. */
export interface Voice {
  key: string;
  audience: Audience;
  lane: Lane;
  topics: { subject: Subject; key: string }[];
}

/** What is given, by series, half-year, leaf and month. */
export interface Gathered {
  tree: Tree;
  /** Figures of a series, split, theme or term, by half-year. */
  figuresOf(key: string): ReadonlyMap<number, Figures>;
  series: Series[];
  voices: Voice[];
  halves: HalfYears;
  dropped: ReadonlyMap<DropReason, number>;
}

/** Half-years by number, counted from the first month of the series. */
export interface HalfYears {
  of(month: number): number;
  /** The six months of a half-year. */
  months(half: number): Month[];
  /** Positions of its months that are over. */
  closed(half: number): number[];
}

type Key = { node: string; bucket: Bucket; audience: Audience; lane: Lane; respondents: number };

/**
 * Sorts cells into figures. Scores are counted by class from here on, where a score needs no more: what is never looked
 * at can never get out.
 * @throws RangeError where the tree, a measure or a month does not fit.
 */
export function gather(input: DecideInput, first: Month | undefined): Gathered {
  const tree = treeOf(input.teams);
  const store = new Figured(tree, input, first);
  const { halves } = store;
  const measures = new Map(input.measures.map((measure) => [measure.id, measure]));
  const series = new Map<string, Series>();
  for (const cell of input.scores) {
    const measure = measures.get(cell.measure);
    if (!measure) throw new RangeError(`Cells name the measure ${cell.measure}, which is not described.`);
    if (cell.counts.length !== measure.scale.max - measure.scale.min + 1)
      throw new RangeError(`A cell of ${cell.node} does not have one count per rating of ${cell.measure}.`);
    const { audience, lane, split } = cell;
    const key = `${audience}|${lane}|${measure.id}`;
    const byMonth = !isHalfYear(cell.bucket, halves);
    let own = series.get(key);
    if (!own) {
      own = { key, audience, lane, measure: countedByClass(measure), byMonth, splits: [] };
      series.set(key, own);
    }
    if (own.byMonth !== byMonth)
      throw new RangeError(
        `Cells of ${cell.measure} (${audience}) come by month and by half-year: choose one.`,
      );
    const place = split ? `${key}|${split.by}=${split.value}` : key;
    if (split && !own.splits.some((known) => known.key === place)) own.splits.push({ split, key: place });
    let answers = 0;
    for (const n of cell.counts) answers += n;
    store.add(place, cell, answers, countsOf(cell.counts, measure, own.measure));
  }
  const voices = gatherTexts(input, store);
  const sorted = <T extends { key: string }>(list: T[]) => list.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const one of series.values()) sorted(one.splits);
  for (const voice of voices) sorted(voice.topics);
  return {
    tree,
    figuresOf: (key) => store.figures.get(key) ?? new Map(),
    series: sorted([...series.values()]),
    voices: sorted(voices),
    halves,
    dropped: store.dropped,
  };
}

/** Comments, themes and terms; employees' are dropped and counted. */
function gatherTexts(input: DecideInput, store: Figured): Voice[] {
  const voices = new Map<string, Voice>();
  const add = (
    cell: Key & { split?: Split },
    subject: Subject,
    answers: number,
    figures: readonly number[],
  ) => {
    if (cell.audience === 'employee') {
      store.drop('employee-comments');
      return;
    }
    if (cell.split) return;
    if (cell.bucket.length !== 7)
      throw new RangeError(`Cells of comments come by month, not by ${cell.bucket}.`);
    const { audience, lane } = cell;
    const voice = voices.get(`${audience}|${lane}`) ?? {
      key: `${audience}|${lane}`,
      audience,
      lane,
      topics: [],
    };
    voices.set(voice.key, voice);
    const key = `${voice.key}|${subjectKey(subject)}`;
    if (subject.what !== 'comments' && !voice.topics.some((known) => known.key === key))
      voice.topics.push({ subject, key });
    store.add(key, cell, answers, figures);
  };
  for (const cell of input.comments ?? [])
    add(cell, { what: 'comments' }, cell.comments, [cell.comments, ...cell.classes]);
  for (const cell of input.themes ?? [])
    add(cell, { what: 'theme', theme: cell.theme, intent: cell.intent }, cell.comments, [
      cell.comments,
      cell.pMilli,
      ...cell.classes,
    ]);
  for (const { respondents, ...cell } of input.terms ?? [])
    add(
      { ...cell, lane: 'survey', respondents: Math.min(respondents ?? cell.documents, cell.documents) },
      { what: 'term', term: cell.term },
      cell.documents,
      [cell.documents],
    );
  return [...voices.values()];
}

/** Figures while they are added up. */
class Figured {
  readonly figures = new Map<string, Map<number, Figures>>();
  readonly dropped = new Map<DropReason, number>();
  readonly halves: HalfYears;
  readonly #tree: Tree;
  readonly #through: number;
  readonly #first: number;
  readonly #ends = new Map<Bucket, number>();

  constructor(tree: Tree, input: DecideInput, first: Month | undefined) {
    this.#tree = tree;
    this.#through = monthIndex(input.through);
    this.#first = first === undefined ? Number.NEGATIVE_INFINITY : monthIndex(first);
    const start = monthIndex(input.periodStart);
    const at = (half: number, t: number) => start + half * HALF_YEAR + t;
    this.halves = {
      of: (month) => Math.floor((month - start) / HALF_YEAR),
      months: (half) => Array.from({ length: HALF_YEAR }, (_, t) => monthAt(at(half, t))),
      closed: (half) =>
        Array.from({ length: HALF_YEAR }, (_, t) => t).filter((t) => at(half, t) <= this.#through),
    };
  }

  drop(reason: DropReason): void {
    this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + 1);
  }

  add(
    key: string,
    cell: { node: string; bucket: Bucket; respondents: number },
    answers: number,
    figures: readonly number[],
  ): void {
    const leaf = this.#tree.index.get(cell.node);
    let month = this.#ends.get(cell.bucket);
    if (month === undefined) {
      month = monthIndex(bucketEnd(cell.bucket));
      this.#ends.set(cell.bucket, month);
    }
    const why: DropReason | undefined =
      leaf === undefined
        ? 'unknown-team'
        : month > this.#through
          ? 'not-closed'
          : month < this.#first
            ? 'before-series'
            : undefined;
    if (leaf === undefined || why) {
      this.drop(why!);
      return;
    }
    const half = this.halves.of(month);
    const byHalf = this.figures.get(key) ?? new Map<number, Figures>();
    this.figures.set(key, byHalf);
    const data = byHalf.get(half) ?? emptyFigures(this.#tree);
    byHalf.set(half, data);
    const t = month - monthIndex(this.halves.months(half)[0]!);
    data.answers[leaf]![t]! += answers;
    data.respondents[leaf]![t]! += cell.respondents;
    const before = data.figures[leaf]![t];
    data.figures[leaf]![t] = before ? plus(before, figures) : figures;
  }
}

/** Counts per step of `counted`, which may be the classes of `measure`. */
function countsOf(counts: readonly number[], measure: Measure, counted: Measure): readonly number[] {
  if (counted === measure) return counts;
  const { top, middle, bottom } = classesOf(counts, measure.scale);
  return [bottom, middle, top];
}

/** Whether `bucket` is a half-year and no month. @throws RangeError if it is neither. */
function isHalfYear(bucket: Bucket, halves: HalfYears): boolean {
  const { from, months } = bucketSpan(bucket);
  if (months === 1) return false;
  if (months !== HALF_YEAR || halves.months(halves.of(monthIndex(from)))[0] !== from)
    throw new RangeError(`A cell is of ${bucket}, which is neither a month nor one of the half-years.`);
  return true;
}

/** Distinct respondents of a series in a half-year, remembered; undefined where they are not known. */
export function distinctIn(
  { tree, halves }: Pick<Gathered, 'tree' | 'halves'>,
  distinct: DecideInput['distinct'],
  half: number,
  about: Omit<DistinctQuery, 'teams' | 'months'>,
): DistinctOf | undefined {
  if (!distinct) return undefined;
  const months = halves.months(half);
  const known = new Map<string, number>();
  return (leaves, at) => {
    const key = `${leaves.join()}|${at.join()}`;
    let n = known.get(key);
    if (n === undefined) {
      n = distinct({
        ...about,
        teams: leaves.map((l) => tree.ids[l]!),
        months: at.map((t) => months[t]!),
      });
      known.set(key, n);
    }
    return n;
  };
}
