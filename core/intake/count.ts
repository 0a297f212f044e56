import type { CommentCell, PublicDayCell, ScoreCell, Split, ThemeCell } from '../model/cells.ts';
import type { Audience, Measure } from '../model/measure.ts';
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
  const scores = new Map<string, Counted['scores'][number]>();
  const comments = new Map<string, Counted['comments'][number]>();
  const themes = new Map<string, Counted['themes'][number]>();
  const days = new Map<string, Counted['publicDays'][number]>();
  const setAside = new Map<Audience, number>();
  const persons = new Set<string>();
  const firstOf = (cell: string, person: string) => {
    if (person === '') return 1;
    const key = `${cell}\u001f${person}`;
    if (persons.has(key)) return 0;
    persons.add(key);
    return 1;
  };

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
        const scoreKey = `${measure.id}\u001f${where}`;
        let score = scores.get(scoreKey);
        if (!score) {
          score = {
            audience,
            measure: measure.id,
            lane,
            ...(split ? { split } : {}),
            counts: new Array<number>(scale.max - scale.min + 1).fill(0),
            respondents: 0,
          };
          scores.set(scoreKey, score);
        }
        score.counts[rating - scale.min]!++;
        score.respondents += firstOf(`s${scoreKey}`, person);
        if (state !== COMMENT.kept) continue;
        let comment = comments.get(where);
        if (!comment) {
          comment = {
            audience,
            lane,
            ...(split ? { split } : {}),
            comments: 0,
            respondents: 0,
            classes: [0, 0, 0],
          };
          comments.set(where, comment);
        }
        comment.comments++;
        comment.respondents += firstOf(`c${where}`, person);
        comment.classes[classIndex]!++;
        for (let at = entries[i]!; at < chunk.themeRow.length && chunk.themeRow[at] === i; at++) {
          const theme = chunk.themes[chunk.theme[at]!]!;
          const intent = INTENTS[chunk.intent[at]!]!;
          const key = `${theme}\u001f${intent}\u001f${where}`;
          let cell = themes.get(key);
          if (!cell) {
            cell = {
              audience,
              lane,
              ...(split ? { split } : {}),
              theme,
              intent,
              comments: 0,
              pMilli: 0,
              respondents: 0,
              classes: [0, 0, 0],
            };
            themes.set(key, cell);
          }
          cell.comments++;
          cell.pMilli += chunk.milli[at]!;
          cell.respondents += firstOf(`t${key}`, person);
          cell.classes[classIndex]!++;
        }
      }
    }
  }
  return {
    scores: [...scores.values()],
    comments: [...comments.values()],
    themes: [...themes.values()],
    publicDays: [...days.values()],
    setAside: [...setAside].map(([audience, n]) => ({ audience, comments: n })),
  };
}

/** The rows that count: per respondent, audience, measure and lane only the latest. */
export function latest(chunks: readonly Chunk[]): [Chunk, number[]][] {
  const best = new Map<string, { chunk: number; row: number; day: string }>();
  const rows: number[][] = chunks.map(() => []);
  for (const [c, chunk] of chunks.entries())
    for (let i = 0; i < chunk.ids.length; i++) {
      const person = chunk.respondents[i]!;
      if (person === '') {
        rows[c]!.push(i);
        continue;
      }
      const key = `${person}\u001f${chunk.audience[i]}\u001f${chunk.lane[i]}\u001f${chunk.measures[chunk.measure[i]!]}`;
      const day = `${chunk.month}-${String(chunk.day[i]).padStart(2, '0')}`;
      const known = best.get(key);
      if (!known || day >= known.day) best.set(key, { chunk: c, row: i, day });
    }
  for (const { chunk, row } of best.values()) rows[chunk]!.push(row);
  return chunks.map((chunk, c) => [chunk, rows[c]!.sort((a, b) => a - b)]);
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
