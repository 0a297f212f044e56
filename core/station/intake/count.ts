import type { CommentCell, Lane, PublicDayCell, ScoreCell, Split, ThemeCell } from '../../model/cells.ts';
import { channelOf } from '../../model/channel.ts';
import { type Audience, classOf, type Measure, type Scale } from '../../model/measure.ts';
import type { Month } from '../../model/time.ts';
import { type Chunk, eachAnswer, type StoredAnswer } from './chunk.ts';

/** The cells of a set of answers, without saying about whom and when. All whole numbers; they add up. */
export interface Counted {
  scores: Omit<ScoreCell, 'node' | 'bucket'>[];
  comments: Omit<CommentCell, 'node' | 'bucket'>[];
  themes: Omit<ThemeCell, 'node' | 'bucket'>[];
  publicDays: Omit<PublicDayCell, 'node'>[];
  /** Comments set aside for fairness, by audience. */
  setAside: { audience: Audience; comments: number }[];
}

export interface CountOptions {
  measures: ReadonlyMap<string, Measure>;
}

/**
 * Counts the answers of `chunks` as cells: as margins (all; by channel; by segment), never the cross. Of one
 * respondent only the latest answer per audience, measure and lane counts (the later row on the same day);
 * answers of nobody known count one by one.
 * @throws RangeError if a measure has no scale in `measures`.
 */
export function count(chunks: readonly Chunk[], { measures }: CountOptions): Counted {
  const tally = new Tally();
  for (const { chunk, answer, counts } of answersOf(chunks))
    if (counts) tally.add(answer, chunk.month, scaleOf(answer.measure, measures));
  return tally.counted();
}

/** The scale of a measure. @throws RangeError where none is known. */
export function scaleOf(measure: string, measures: ReadonlyMap<string, Measure>): Scale {
  const known = measures.get(measure);
  if (!known) throw new RangeError(`No scale is known for "${measure}".`);
  return known.scale;
}

const CLASSES = { top: 0, middle: 1, bottom: 2 } as const;

/** Cells while answers are counted into them. */
class Tally {
  readonly #scores = new Map<string, CellOf<Counted['scores'][number]>>();
  readonly #comments = new Map<string, CellOf<Counted['comments'][number]>>();
  readonly #themes = new Map<string, CellOf<Counted['themes'][number]>>();
  readonly #days = new Map<string, Counted['publicDays'][number]>();
  readonly #setAside = new Map<Audience, number>();

  add(answer: StoredAnswer, month: Month, scale: Scale): void {
    const { audience, lane, comment } = answer;
    if (lane === 'public') {
      const date = `${month}-${String(answer.day).padStart(2, '0')}`;
      const day = this.#days.get(date) ?? { date, posts: 0 };
      day.posts++;
      this.#days.set(date, day);
    }
    if (comment === 'set-aside') this.#setAside.set(audience, (this.#setAside.get(audience) ?? 0) + 1);
    for (const split of splitsOf(answer)) {
      this.#addScore(answer, scale, split);
      if (comment === 'kept') this.#addComment(answer, CLASSES[classOf(answer.rating, scale)], split);
    }
  }

  #addScore(
    { audience, lane, measure, rating, respondent }: StoredAnswer,
    scale: Scale,
    split?: Split,
  ): void {
    const score = cellAt(this.#scores, `${measure}\u001f${placeOf(audience, lane, split)}`, () => ({
      audience,
      measure,
      lane,
      ...(split ? { split } : {}),
      counts: new Array<number>(scale.max - scale.min + 1).fill(0),
      respondents: 0,
    }));
    score.cell.counts[rating - scale.min]!++;
    meet(score, respondent);
  }

  #addComment({ audience, lane, respondent, themes }: StoredAnswer, at: 0 | 1 | 2, split?: Split): void {
    const where = placeOf(audience, lane, split);
    const about = { audience, lane, ...(split ? { split } : {}) };
    const comment = cellAt(this.#comments, where, () => ({
      ...about,
      comments: 0,
      respondents: 0,
      classes: [0, 0, 0],
    }));
    comment.cell.comments++;
    meet(comment, respondent);
    comment.cell.classes[at]!++;
    for (const { theme, intent, milli } of themes) {
      const entry = cellAt(this.#themes, `${theme}\u001f${intent}\u001f${where}`, () => ({
        ...about,
        theme,
        intent,
        comments: 0,
        pMilli: 0,
        respondents: 0,
        classes: [0, 0, 0],
      }));
      entry.cell.comments++;
      entry.cell.pMilli += milli;
      meet(entry, respondent);
      entry.cell.classes[at]!++;
    }
  }

  counted(): Counted {
    const cellsOf = <T>(cells: Map<string, CellOf<T>>) => [...cells.values()].map(({ cell }) => cell);
    return {
      scores: cellsOf(this.#scores),
      comments: cellsOf(this.#comments),
      themes: cellsOf(this.#themes),
      publicDays: [...this.#days.values()],
      setAside: [...this.#setAside].map(([audience, comments]) => ({ audience, comments })),
    };
  }
}

function placeOf(audience: Audience, lane: Lane, split: Split | undefined): string {
  return `${audience}\u001f${lane}\u001f${split ? `${split.by}\u001f${split.value}` : ''}`;
}

/** A cell while it is counted, and who was met in it. */
interface CellOf<T> {
  cell: T;
  persons: Set<string>;
}

function cellAt<T>(cells: Map<string, CellOf<T>>, key: string, make: () => T): CellOf<T> {
  const known = cells.get(key);
  if (known) return known;
  const made = { cell: make(), persons: new Set<string>() };
  cells.set(key, made);
  return made;
}

/** Counts a person once per cell; whom nobody knows is somebody new. */
function meet({ cell, persons }: CellOf<{ respondents: number }>, person: string): void {
  if (person !== '') {
    if (persons.has(person)) return;
    persons.add(person);
  }
  cell.respondents++;
}

/**
 * All answers of `chunks`, and whether each counts: per respondent, audience, measure and lane only the latest does (the
 * later row on the same day).
 */
export function* answersOf(
  chunks: readonly Chunk[],
): Generator<{ chunk: Chunk; answer: StoredAnswer; counts: boolean }, void, void> {
  const isLatest = latest(chunks);
  let at = 0;
  for (const chunk of chunks)
    for (const answer of eachAnswer(chunk)) yield { chunk, answer, counts: isLatest[at++] === 1 };
}

/** For each row of all chunks 1 where it is the latest of its respondent, else 0. Reads columns only: it is the fast part. */
function latest(chunks: readonly Chunk[]): Uint8Array {
  const size = chunks.reduce((sum, { ids }) => sum + ids.length, 0);
  const isLatest = new Uint8Array(size).fill(1);
  const dates = new Uint32Array(size);
  /** By audience, lane and measure: who, and the place of the latest row among the rows of all chunks. */
  const best = new Map<string, Map<string, number>>();
  let at = 0;
  for (const chunk of chunks) {
    const month = Number(chunk.month.replace('-', '')) * 100;
    const { respondents, audience, lane, measure, measures, day } = chunk;
    const groups = new Map<number, Map<string, number>>();
    for (let i = 0; i < respondents.length; i++, at++) {
      const person = respondents[i]!;
      if (person === '') continue;
      dates[at] = month + day[i]!;
      const number = ((audience[i]! << 8) | lane[i]!) * measures.length + measure[i]!;
      let group = groups.get(number);
      if (!group) {
        const name = `${audience[i]}\u001f${lane[i]}\u001f${measures[measure[i]!]}`;
        group = best.get(name) ?? new Map();
        best.set(name, group);
        groups.set(number, group);
      }
      const known = group.get(person);
      if (known !== undefined && dates[at]! < dates[known]!) isLatest[at] = 0;
      else {
        if (known !== undefined) isLatest[known] = 0;
        group.set(person, at);
      }
    }
  }
  return isLatest;
}

/** The margins that an answer belongs to: all, its channel, its segment. */
export function splitsOf({ channel, segment }: StoredAnswer): (Split | undefined)[] {
  const splits: (Split | undefined)[] = [undefined];
  // What was stored before the list was closed may be a person's name.
  const way = channelOf(channel);
  if (way) splits.push({ by: 'channel', value: way });
  if (segment !== '') splits.push({ by: 'segment', value: segment });
  return splits;
}

/** The sum of cells that are about different people. */
export function addUp(parts: readonly Counted[]): Counted {
  if (parts.length === 1) return parts[0]!;
  return {
    scores: sum(
      parts.flatMap((part) => part.scores),
      (cell) => [cell.audience, cell.measure, cell.lane, cell.split?.by, cell.split?.value],
      (to, cell) => {
        for (const [i, n] of cell.counts.entries()) to.counts[i]! += n;
        to.respondents += cell.respondents;
      },
    ),
    comments: sum(
      parts.flatMap((part) => part.comments),
      (cell) => [cell.audience, cell.lane, cell.split?.by, cell.split?.value],
      (to, cell) => {
        to.comments += cell.comments;
        to.respondents += cell.respondents;
        for (const i of [0, 1, 2] as const) to.classes[i] += cell.classes[i];
      },
    ),
    themes: sum(
      parts.flatMap((part) => part.themes),
      (cell) => [cell.audience, cell.lane, cell.split?.by, cell.split?.value, cell.theme, cell.intent],
      (to, cell) => {
        to.comments += cell.comments;
        to.pMilli += cell.pMilli;
        to.respondents += cell.respondents;
        for (const i of [0, 1, 2] as const) to.classes[i] += cell.classes[i];
      },
    ),
    publicDays: sum(
      parts.flatMap((part) => part.publicDays),
      (cell) => [cell.date],
      (to, cell) => {
        to.posts += cell.posts;
      },
    ),
    setAside: sum(
      parts.flatMap((part) => part.setAside),
      (cell) => [cell.audience],
      (to, cell) => {
        to.comments += cell.comments;
      },
    ),
  };
}

function sum<T>(cells: readonly T[], key: (cell: T) => unknown[], add: (to: T, cell: T) => void): T[] {
  const sums = new Map<string, T>();
  for (const cell of cells) {
    const name = key(cell).join('\u001f');
    const known = sums.get(name);
    if (known) add(known, cell);
    else sums.set(name, structuredClone(cell));
  }
  return [...sums.values()];
}
