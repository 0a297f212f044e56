import { type Segment, Segment as SegmentEnum } from '../../model/cells.ts';
import { type Language, Language as LanguageEnum } from '../../model/language.ts';
import { type Audience, Audience as AudienceEnum } from '../../model/measure.ts';
import type { Response } from '../../model/response.ts';
import { type Intent, Intent as IntentEnum, OTHER_THEME } from '../../model/theme.ts';
import type { Month } from '../../model/time.ts';
import type { ReadComment } from '../themes/read-comment.ts';

export const AUDIENCES: readonly Audience[] = AudienceEnum.options;
export const SEGMENTS: readonly Segment[] = SegmentEnum.options;
export const LANES = ['survey', 'public'] as const;
export const LANGUAGES: readonly Language[] = LanguageEnum.options;
export const INTENTS: readonly Intent[] = IntentEnum.options;

/** What became of an answer's comment. */
export const COMMENT = { none: 0, kept: 1, setAside: 2, dropped: 3 } as const;

/** What {@link Chunk.quotable} says, as bits: cleared by the source and naming nobody; naming nobody. */
export const QUOTABLE = { cleared: 1, nameless: 2 } as const;

/** What became of a comment: nothing was said, an employee's was dropped unread, or it was read. */
export type CommentResult = { state: 'none' | 'dropped' } | ReadComment;

/**
 * All answers of one source about one unit in one month, as columns: row `i` of every column is one answer.
 * Columns are what makes a database of 100,000 answers fast: one record instead of hundreds.
 */
export interface Chunk {
  key: string;
  source: string;
  /** As the source names it; mapped to a team when a release is made. */
  unit: string;
  month: Month;
  ids: string[];
  /** Keyed hashes; empty where the source names nobody. */
  respondents: string[];
  day: Uint8Array;
  /** Indexes into {@link AUDIENCES}, `measures`, {@link LANES}. */
  audience: Uint8Array;
  measure: Uint8Array;
  lane: Uint8Array;
  rating: Int8Array;
  /** 0 for none, else 1 + index into `channels` or {@link SEGMENTS}. */
  channel: Uint16Array;
  segment: Uint8Array;
  /** One of {@link COMMENT}. */
  comment: Uint8Array;
  /** Bits of {@link QUOTABLE}. */
  quotable: Uint8Array;
  /** Redacted text; empty where none is kept. */
  texts: string[];
  /** 0 for none of ours, else 1 + index of the language. */
  language: Uint8Array;
  /** Themes of all rows, one entry per row and theme, by row. */
  themeRow: Uint32Array;
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

interface Row {
  id: string;
  respondent: string;
  day: number;
  audience: number;
  measure: string;
  lane: number;
  rating: number;
  channel: string;
  segment: number;
  comment: number;
  quotable: number;
  text: string;
  language: number;
  themes: { theme: string; intent: number; milli: number }[];
}

/**
 * A chunk while it changes. What is stored already stays as columns, which take far less memory than rows; only what
 * changes is looked at as rows.
 */
export class ChunkBuilder {
  readonly #stored: Chunk;
  /** Rows of `#stored` that are gone or replaced. */
  readonly #gone = new Set<number>();
  readonly #rows = new Map<string, Row>();
  #places: Map<string, number> | undefined;

  constructor(source: string, unit: string, month: Month, from?: Chunk) {
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
    const row = rowOf(response, comment);
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
    if (this.#gone.size === 0) return withRows(stored, [...this.#rows.values()]);
    const kept = rowsOf(stored).filter((_, i) => !this.#gone.has(i));
    const { source, unit, month } = stored;
    return withRows(emptyChunk(source, unit, month), [...kept, ...this.#rows.values()]);
  }

  #find(id: string): Row | undefined {
    const changed = this.#rows.get(id);
    if (changed) return changed;
    const place = this.#place(id);
    return place === undefined ? undefined : rowAt(this.#stored, place);
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

/** `chunk` with `rows` after its own. */
function withRows(chunk: Chunk, rows: readonly Row[]): Chunk {
  const measures = indexer(chunk.measures);
  const channels = indexer(chunk.channels);
  const themes = indexer(chunk.themes);
  const entries = rows.flatMap((row, i) =>
    row.themes.map((entry) => ({ ...entry, row: chunk.ids.length + i })),
  );
  return {
    ...chunk,
    ids: [...chunk.ids, ...rows.map((row) => row.id)],
    respondents: [...chunk.respondents, ...rows.map((row) => row.respondent)],
    day: joined(chunk.day, rows, (row) => row.day),
    audience: joined(chunk.audience, rows, (row) => row.audience),
    measure: joined(chunk.measure, rows, (row) => measures.of(row.measure)),
    lane: joined(chunk.lane, rows, (row) => row.lane),
    rating: joined(chunk.rating, rows, (row) => row.rating),
    channel: joined(chunk.channel, rows, (row) => (row.channel === '' ? 0 : channels.of(row.channel) + 1)),
    segment: joined(chunk.segment, rows, (row) => row.segment),
    comment: joined(chunk.comment, rows, (row) => row.comment),
    quotable: joined(chunk.quotable, rows, (row) => row.quotable),
    texts: [...chunk.texts, ...rows.map((row) => row.text)],
    language: joined(chunk.language, rows, (row) => row.language),
    themeRow: joined(chunk.themeRow, entries, (entry) => entry.row),
    theme: joined(chunk.theme, entries, (entry) => themes.of(entry.theme)),
    intent: joined(chunk.intent, entries, (entry) => entry.intent),
    milli: joined(chunk.milli, entries, (entry) => entry.milli),
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

function rowOf(response: Response, comment: CommentResult): Row {
  const kept = comment.state === 'kept' ? comment : undefined;
  return {
    id: response.id,
    respondent: response.respondent ?? '',
    day: Number(response.date.slice(8)),
    audience: AUDIENCES.indexOf(response.audience),
    measure: response.measure,
    lane: LANES.indexOf(response.lane),
    rating: response.rating,
    channel: response.channel ?? '',
    segment: response.segment ? SEGMENTS.indexOf(response.segment) + 1 : 0,
    comment: kept
      ? COMMENT.kept
      : comment.state === 'set-aside'
        ? COMMENT.setAside
        : comment.state === 'dropped'
          ? COMMENT.dropped
          : COMMENT.none,
    quotable: kept?.quotable ? QUOTABLE.nameless | (response.quotable ? QUOTABLE.cleared : 0) : 0,
    text: kept?.text ?? '',
    language: kept ? LANGUAGES.indexOf(kept.language as Language) + 1 : 0,
    themes: (kept ? themesOf(kept) : []).map((entry) => ({
      theme: entry.theme,
      intent: INTENTS.indexOf(entry.intent),
      milli: Math.round(entry.probability * 1000),
    })),
  };
}

/** A comment that no pattern fits is about "other", as one theme whatever its intent. */
function themesOf({ themes }: ReadComment & { state: 'kept' }) {
  if (themes.length > 0) return themes;
  return [{ theme: OTHER_THEME, intent: 'complaint', probability: 1 } as const];
}

function rowsOf(chunk: Chunk): Row[] {
  const rows = chunk.ids.map((_, i) => rowWithoutThemes(chunk, i));
  for (let at = 0; at < chunk.themeRow.length; at++)
    rows[chunk.themeRow[at]!]!.themes.push(themeAt(chunk, at));
  return rows;
}

function rowAt(chunk: Chunk, i: number): Row {
  const row = rowWithoutThemes(chunk, i);
  for (let at = chunk.themeRow.indexOf(i); at >= 0 && chunk.themeRow[at] === i; at++)
    row.themes.push(themeAt(chunk, at));
  return row;
}

function rowWithoutThemes(chunk: Chunk, i: number): Row {
  const channel = chunk.channel[i]!;
  return {
    id: chunk.ids[i]!,
    respondent: chunk.respondents[i]!,
    day: chunk.day[i]!,
    audience: chunk.audience[i]!,
    measure: chunk.measures[chunk.measure[i]!]!,
    lane: chunk.lane[i]!,
    rating: chunk.rating[i]!,
    channel: channel === 0 ? '' : chunk.channels[channel - 1]!,
    segment: chunk.segment[i]!,
    comment: chunk.comment[i]!,
    quotable: chunk.quotable[i]!,
    text: chunk.texts[i]!,
    language: chunk.language[i]!,
    themes: [],
  };
}

function themeAt(chunk: Chunk, at: number): Row['themes'][number] {
  return { theme: chunk.themes[chunk.theme[at]!]!, intent: chunk.intent[at]!, milli: chunk.milli[at]! };
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
