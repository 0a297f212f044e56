import type { Lane, Segment } from '../../model/cells.ts';
import { channelOf } from '../../model/channel.ts';
import type { Language } from '../../model/language.ts';
import type { Audience } from '../../model/measure.ts';
import type { Response } from '../../model/response.ts';
import { type Intent, OTHER_THEME, type ThemeId } from '../../model/theme.ts';
import type { Month } from '../../model/time.ts';
import type { ReadComment } from '../themes/read-comment.ts';
import {
  AUDIENCE,
  COMMENT,
  type CommentState,
  INTENT,
  LANE,
  LANGUAGE,
  newer,
  SEGMENT,
} from './chunk-codes.ts';

/** Version of the form of {@link Chunk}; chunks without one are of version 1. */
const VERSION = 1;
/** Bits of {@link Chunk.quotable}. */
const CLEARED = 1;
const NAMELESS = 2;
const UNSURE = 4;

/** What became of a comment: nothing was said, an employee's was dropped unread, or it was read. */
export type CommentResult = { state: 'none' | 'dropped' } | ReadComment;

/** An answer as it is stored: its ids hashed, its comment redacted. */
export interface StoredAnswer {
  /** Keyed hash. */
  id: string;
  /** Keyed hash; empty where the source names nobody. */
  respondent: string;
  /** Of the month, from 1. */
  day: number;
  audience: Audience;
  measure: string;
  lane: Lane;
  rating: number;
  /** Empty for none. */
  channel: string;
  segment: Segment | '';
  comment: CommentState;
  /** The comment names nobody, so that it may be quoted if it is cleared. */
  nameless: boolean;
  /** A name may have been missed: only who has read it may clear it. */
  unsure: boolean;
  clearedBySource: boolean;
  /** Redacted; empty where none is kept. */
  text: string;
  language: Language | '';
  /** Most probable first; `milli` is 1000 × the probability. */
  themes: { theme: ThemeId; intent: Intent; milli: number }[];
}

/**
 * All answers of one source about one unit in one month, as columns: row `i` of every column is one answer.
 * Columns are what makes a database of 100,000 answers fast: one record instead of hundreds. Their numbers are those of
 * `chunk-codes.ts`; {@link eachAnswer} reads them.
 */
export interface Chunk {
  version?: number;
  key: string;
  source: string;
  /** As the source names it; mapped to a team when a release is made. */
  unit: string;
  month: Month;
  ids: string[];
  respondents: string[];
  day: Uint8Array;
  audience: Uint8Array;
  /** Index into `measures`. */
  measure: Uint8Array;
  lane: Uint8Array;
  rating: Int8Array;
  /** 0 for none, else 1 + index into `channels`. */
  channel: Uint16Array;
  segment: Uint8Array;
  comment: Uint8Array;
  quotable: Uint8Array;
  texts: string[];
  language: Uint8Array;
  /** Themes of all rows, one entry per row and theme, by row. */
  themeRow: Uint32Array;
  /** Index into `themes`. */
  theme: Uint16Array;
  intent: Uint8Array;
  milli: Uint16Array;
  measures: string[];
  channels: string[];
  themes: string[];
}

/** Key of the chunk for `unit` in `month`. */
export function chunkKey(source: string, unit: string, month: Month): string {
  return [source, month, unit].join('\u001f');
}

/**
 * The answers of `chunk`, by row.
 * @throws RangeError where a newer version has stored them.
 */
export function* eachAnswer(chunk: Chunk): Generator<StoredAnswer, void, void> {
  if ((chunk.version ?? VERSION) > VERSION) throw newer();
  let entry = 0;
  for (let row = 0; row < chunk.ids.length; row++) {
    const first = entry;
    while (entry < chunk.themeRow.length && chunk.themeRow[entry] === row) entry++;
    yield answerAt(chunk, row, first, entry);
  }
}

/** `chunk` with other answers in the place of its own. */
export function withAnswers({ source, unit, month }: Chunk, answers: readonly StoredAnswer[]): Chunk {
  return withMore(emptyChunk(source, unit, month), answers);
}

/**
 * A chunk while it changes. What is stored already stays as columns, which take far less memory than rows; only what
 * changes is looked at as rows.
 */
export class ChunkBuilder {
  readonly #stored: Chunk;
  /** Rows of `#stored` that are gone or replaced. */
  readonly #gone = new Set<number>();
  readonly #rows = new Map<string, StoredAnswer>();
  #places: Map<string, number> | undefined;

  constructor(source: string, unit: string, month: Month, from?: Chunk) {
    if ((from?.version ?? VERSION) > VERSION) throw newer();
    this.#stored = from ?? emptyChunk(source, unit, month);
  }

  get size(): number {
    return this.#stored.ids.length - this.#gone.size + this.#rows.size;
  }

  /**
   * Adds or replaces an answer.
   * @param isNew no answer with this id is here: it need not be looked for.
   */
  upsert(response: Response, comment: CommentResult, isNew = false): 'added' | 'updated' | 'unchanged' {
    const row = answerOf(response, comment);
    const known = isNew ? undefined : this.#find(row.id);
    if (known && JSON.stringify(known) === JSON.stringify(row)) return 'unchanged';
    // Later rows count as later where the day is the same, so a replaced row moves to the end.
    if (known) this.remove(row.id);
    this.#rows.set(row.id, row);
    return known ? 'updated' : 'added';
  }

  remove(id: string): boolean {
    if (this.#rows.delete(id)) return true;
    const place = this.#place(id);
    if (place === undefined) return false;
    this.#gone.add(place);
    return true;
  }

  build(): Chunk {
    const stored = this.#stored;
    if (this.#gone.size === 0) return withMore(stored, [...this.#rows.values()]);
    const kept = [...eachAnswer(stored)].filter((_, i) => !this.#gone.has(i));
    return withAnswers(stored, [...kept, ...this.#rows.values()]);
  }

  #find(id: string): StoredAnswer | undefined {
    const changed = this.#rows.get(id);
    if (changed) return changed;
    const place = this.#place(id);
    if (place === undefined) return undefined;
    const { themeRow } = this.#stored;
    const first = themeRow.indexOf(place);
    return answerAt(this.#stored, place, first, first < 0 ? first : themeRow.lastIndexOf(place) + 1);
  }

  #place(id: string): number | undefined {
    this.#places ??= new Map(this.#stored.ids.map((one, i) => [one, i]));
    const place = this.#places.get(id);
    return place === undefined || this.#gone.has(place) ? undefined : place;
  }
}

function emptyChunk(source: string, unit: string, month: Month): Chunk {
  const none = new Uint8Array();
  return {
    version: VERSION,
    key: chunkKey(source, unit, month),
    source,
    unit,
    month,
    ids: [],
    respondents: [],
    day: none,
    audience: none,
    measure: none,
    lane: none,
    rating: new Int8Array(),
    channel: new Uint16Array(),
    segment: none,
    comment: none,
    quotable: none,
    texts: [],
    language: none,
    themeRow: new Uint32Array(),
    theme: new Uint16Array(),
    intent: none,
    milli: new Uint16Array(),
    measures: [],
    channels: [],
    themes: [],
  };
}

/** `chunk` with `answers` after its own. */
function withMore(chunk: Chunk, answers: readonly StoredAnswer[]): Chunk {
  const measures = indexer(chunk.measures);
  const channels = indexer(chunk.channels);
  const themes = indexer(chunk.themes);
  const entries = answers.flatMap((answer, i) =>
    answer.themes.map((entry) => ({ ...entry, row: chunk.ids.length + i })),
  );
  return {
    ...chunk,
    version: VERSION,
    ids: [...chunk.ids, ...answers.map(({ id }) => id)],
    respondents: [...chunk.respondents, ...answers.map(({ respondent }) => respondent)],
    day: joined(chunk.day, answers, ({ day }) => day),
    audience: joined(chunk.audience, answers, ({ audience }) => AUDIENCE.of(audience)),
    measure: joined(chunk.measure, answers, ({ measure }) => measures.of(measure)),
    lane: joined(chunk.lane, answers, ({ lane }) => LANE.of(lane)),
    rating: joined(chunk.rating, answers, ({ rating }) => rating),
    channel: joined(chunk.channel, answers, ({ channel }) => (channel === '' ? 0 : channels.of(channel) + 1)),
    segment: joined(chunk.segment, answers, ({ segment }) => (segment === '' ? 0 : SEGMENT.of(segment))),
    comment: joined(chunk.comment, answers, ({ comment }) => COMMENT.of(comment)),
    quotable: joined(
      chunk.quotable,
      answers,
      ({ nameless, unsure, clearedBySource }) =>
        (nameless ? NAMELESS : 0) | (unsure ? UNSURE : 0) | (clearedBySource ? CLEARED : 0),
    ),
    texts: [...chunk.texts, ...answers.map(({ text }) => text)],
    language: joined(chunk.language, answers, ({ language }) =>
      language === '' ? 0 : LANGUAGE.of(language),
    ),
    themeRow: joined(chunk.themeRow, entries, ({ row }) => row),
    theme: joined(chunk.theme, entries, ({ theme }) => themes.of(theme)),
    intent: joined(chunk.intent, entries, ({ intent }) => INTENT.of(intent)),
    milli: joined(chunk.milli, entries, ({ milli }) => milli),
    measures: measures.names,
    channels: channels.names,
    themes: themes.names,
  };
}

type Column = Uint8Array | Int8Array | Uint16Array | Uint32Array;

/** A column of the same kind: `column`, then a figure of each of `more`. */
function joined<C extends Column, T>(column: C, more: readonly T[], of: (one: T) => number): C {
  const all = new (column.constructor as new (length: number) => C)(column.length + more.length);
  all.set(column);
  for (let i = 0; i < more.length; i++) all[column.length + i] = of(more[i]!);
  return all;
}

function answerOf(response: Response, comment: CommentResult): StoredAnswer {
  const kept = comment.state === 'kept' ? comment : undefined;
  const nameless = kept?.quotable ?? false;
  return {
    id: response.id,
    respondent: response.respondent ?? '',
    day: Number(response.date.slice(8)),
    audience: response.audience,
    measure: response.measure,
    lane: response.lane,
    rating: response.rating,
    channel: channelOf(response.channel ?? '') ?? '',
    segment: response.segment ?? '',
    comment: comment.state,
    nameless,
    unsure: kept?.unsure ?? false,
    clearedBySource: nameless && (response.quotable ?? false),
    text: kept?.text ?? '',
    language: kept?.language ?? '',
    themes: kept ? storedThemes(kept.themes) : [],
  };
}

/** Themes as they are stored. A comment that no pattern fits is about "other", as one theme whatever its intent. */
export function storedThemes(
  themes: readonly { theme: ThemeId; intent: Intent; probability: number }[],
): StoredAnswer['themes'] {
  if (themes.length === 0) return [{ theme: OTHER_THEME, intent: 'complaint', milli: 1000 }];
  return themes.map(({ theme, intent, probability }) => ({
    theme,
    intent,
    milli: Math.round(probability * 1000),
  }));
}

/** Row `row`, with the themes from entry `first` up to `end`. */
function answerAt(chunk: Chunk, row: number, first: number, end: number): StoredAnswer {
  const channel = chunk.channel[row]!;
  const segment = chunk.segment[row]!;
  const language = chunk.language[row]!;
  const quotable = chunk.quotable[row]!;
  const themes: StoredAnswer['themes'] = [];
  for (let at = first; at < end; at++)
    themes.push({
      theme: chunk.themes[chunk.theme[at]!]!,
      intent: INTENT.at(chunk.intent[at]!),
      milli: chunk.milli[at]!,
    });
  return {
    id: chunk.ids[row]!,
    respondent: chunk.respondents[row]!,
    day: chunk.day[row]!,
    audience: AUDIENCE.at(chunk.audience[row]!),
    measure: chunk.measures[chunk.measure[row]!]!,
    lane: LANE.at(chunk.lane[row]!),
    rating: chunk.rating[row]!,
    channel: channel === 0 ? '' : chunk.channels[channel - 1]!,
    segment: segment === 0 ? '' : SEGMENT.at(segment),
    comment: COMMENT.at(chunk.comment[row]!),
    nameless: (quotable & NAMELESS) !== 0,
    unsure: (quotable & UNSURE) !== 0,
    clearedBySource: (quotable & CLEARED) !== 0,
    text: chunk.texts[row]!,
    language: language === 0 ? '' : LANGUAGE.at(language),
    themes,
  };
}

function indexer(from: readonly string[]): { names: string[]; of(name: string): number } {
  const names = [...from];
  const known = new Map(names.map((name, i) => [name, i]));
  return {
    names,
    of(name) {
      let index = known.get(name);
      if (index === undefined) {
        index = names.push(name) - 1;
        known.set(name, index);
      }
      return index;
    },
  };
}
