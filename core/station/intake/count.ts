import type { CommentCell, PublicDayCell, ScoreCell, Split, ThemeCell } from '../../model/cells.ts';
import type { Audience, Measure } from '../../model/measure.ts';
import { AUDIENCES, type Chunk, COMMENT, INTENTS, LANES, SEGMENTS } from './chunk.ts';

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
 */
export function count(chunks: readonly Chunk[], { measures }: CountOptions): Counted {
  const scores = new Map<string, CellOf<Counted['scores'][number]>>();
  const comments = new Map<string, CellOf<Counted['comments'][number]>>();
  const themes = new Map<string, CellOf<Counted['themes'][number]>>();
  const days = new Map<string, Counted['publicDays'][number]>();
  const setAside = new Map<Audience, number>();

  for (const [chunk, rows] of latest(chunks)) {
    const entries = themeStarts(chunk);
    for (const i of rows) {
      const measure = measures.get(chunk.measures[chunk.measure[i]!]!);
      if (!measure) throw new RangeError(`No scale is known for "${chunk.measures[chunk.measure[i]!]}".`);
      const { scale } = measure;
      const audience = AUDIENCES[chunk.audience[i]!]!;
      const lane = LANES[chunk.lane[i]!]!;
      const rating = chunk.rating[i]!;
      const person = chunk.respondents[i]!;
      const state = chunk.comment[i]!;
      const classIndex = rating >= scale.topFrom ? 0 : rating <= scale.bottomTo ? 2 : 1;
      if (lane === 'public') {
        const date = `${chunk.month}-${String(chunk.day[i]).padStart(2, '0')}`;
        const day = days.get(date) ?? { date, posts: 0 };
        day.posts++;
        days.set(date, day);
      }
      if (state === COMMENT.setAside) setAside.set(audience, (setAside.get(audience) ?? 0) + 1);
      for (const split of splitsOf(chunk, i)) {
        const margin = split ? `${split.by}\u001f${split.value}` : '';
        const where = `${audience}\u001f${lane}\u001f${margin}`;
        const score = cellAt(scores, `${measure.id}\u001f${where}`, () => ({
          audience,
          measure: measure.id,
          lane,
          ...(split ? { split } : {}),
          counts: new Array<number>(scale.max - scale.min + 1).fill(0),
          respondents: 0,
        }));
        score.cell.counts[rating - scale.min]!++;
        meet(score, person);
        if (state !== COMMENT.kept) continue;
        const comment = cellAt(comments, where, () => ({
          audience,
          lane,
          ...(split ? { split } : {}),
          comments: 0,
          respondents: 0,
          classes: [0, 0, 0],
        }));
        comment.cell.comments++;
        meet(comment, person);
        comment.cell.classes[classIndex]!++;
        for (let at = entries[i]!; at < chunk.themeRow.length && chunk.themeRow[at] === i; at++) {
          const theme = chunk.themes[chunk.theme[at]!]!;
          const intent = INTENTS[chunk.intent[at]!]!;
          const entry = cellAt(themes, `${theme}\u001f${intent}\u001f${where}`, () => ({
            audience,
            lane,
            ...(split ? { split } : {}),
            theme,
            intent,
            comments: 0,
            pMilli: 0,
            respondents: 0,
            classes: [0, 0, 0],
          }));
          entry.cell.comments++;
          entry.cell.pMilli += chunk.milli[at]!;
          meet(entry, person);
          entry.cell.classes[classIndex]!++;
        }
      }
    }
  }
  return {
    scores: [...scores.values()].map(({ cell }) => cell),
    comments: [...comments.values()].map(({ cell }) => cell),
    themes: [...themes.values()].map(({ cell }) => cell),
    publicDays: [...days.values()],
    setAside: [...setAside].map(([audience, n]) => ({ audience, comments: n })),
  };
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

/** The rows that count: per respondent, audience, measure and lane only the latest. */
export function latest(chunks: readonly Chunk[]): [Chunk, number[]][] {
  const size = chunks.reduce((sum, { ids }) => sum + ids.length, 0);
  const isLatest = new Uint8Array(size).fill(1);
  const dates = new Uint32Array(size);
  /** By audience, lane and measure: who, and the place of the latest row among the rows of all chunks. */
  const best = new Map<string, Map<string, number>>();
  let at = 0;
  for (const chunk of chunks) {
    const month = Number(chunk.month.replace('-', '')) * 100;
    const groups = new Map<number, Map<string, number>>();
    for (let i = 0; i < chunk.ids.length; i++, at++) {
      const person = chunk.respondents[i]!;
      if (person === '') continue;
      dates[at] = month + chunk.day[i]!;
      const group = groupOf(chunk, i, groups, best);
      const known = group.get(person);
      if (known !== undefined && dates[at]! < dates[known]!) isLatest[at] = 0;
      else {
        if (known !== undefined) isLatest[known] = 0;
        group.set(person, at);
      }
    }
  }
  let first = 0;
  return chunks.map((chunk) => {
    const rows: number[] = [];
    for (let i = 0; i < chunk.ids.length; i++) if (isLatest[first + i] === 1) rows.push(i);
    first += chunk.ids.length;
    return [chunk, rows];
  });
}

/** The people of a row's audience, lane and measure; `known` are those of this chunk, by numbers. */
function groupOf(
  chunk: Chunk,
  row: number,
  known: Map<number, Map<string, number>>,
  all: Map<string, Map<string, number>>,
): Map<string, number> {
  const lane = chunk.audience[row]! * LANES.length + chunk.lane[row]!;
  const number = lane * chunk.measures.length + chunk.measure[row]!;
  const seen = known.get(number);
  if (seen) return seen;
  const name = `${lane}\u001f${chunk.measures[chunk.measure[row]!]}`;
  const group = all.get(name) ?? new Map<string, number>();
  all.set(name, group);
  known.set(number, group);
  return group;
}

/** For each row where its themes start; the length of the list where it has none. */
function themeStarts(chunk: Chunk): Uint32Array {
  const starts = new Uint32Array(chunk.ids.length).fill(chunk.themeRow.length);
  for (let at = chunk.themeRow.length - 1; at >= 0; at--) starts[chunk.themeRow[at]!] = at;
  return starts;
}

/** The margins that a row belongs to: all, its channel, its segment. */
export function splitsOf(chunk: Chunk, row: number): (Split | undefined)[] {
  const splits: (Split | undefined)[] = [undefined];
  const channel = chunk.channel[row]!;
  const segment = chunk.segment[row]!;
  if (channel > 0) splits.push({ by: 'channel', value: chunk.channels[channel - 1]! });
  if (segment > 0) splits.push({ by: 'segment', value: SEGMENTS[segment - 1]! });
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
