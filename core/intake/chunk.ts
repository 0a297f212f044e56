import { type Segment, Segment as SegmentEnum } from '../model/cells.ts';
import { type Language, Language as LanguageEnum } from '../model/language.ts';
import { type Audience, Audience as AudienceEnum } from '../model/measure.ts';
import type { Response } from '../model/response.ts';
import { type Intent, Intent as IntentEnum, OTHER_THEME } from '../model/theme.ts';
import type { Month } from '../model/time.ts';
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

/** A chunk while it changes: rows by id. */
export class ChunkBuilder {
  readonly #rows = new Map<string, Row>();
  readonly #source: string;
  readonly #unit: string;
  readonly #month: Month;

  constructor(source: string, unit: string, month: Month, from?: Chunk) {
    this.#source = source;
    this.#unit = unit;
    this.#month = month;
    if (from) for (const row of rowsOf(from)) this.#rows.set(row.id, row);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Adds or replaces an answer. */
  upsert(response: Response, comment: CommentResult): 'added' | 'updated' | 'unchanged' {
    const row = rowOf(response, comment);
    const known = this.#rows.get(row.id);
    if (known && JSON.stringify(known) === JSON.stringify(row)) return 'unchanged';
    // Later rows count as later where the day is the same, so a replaced row moves to the end.
    if (known) this.#rows.delete(row.id);
    this.#rows.set(row.id, row);
    return known ? 'updated' : 'added';
  }

  remove(id: string): boolean {
    return this.#rows.delete(id);
  }

  build(): Chunk {
    const rows = [...this.#rows.values()];
    const measures = indexer();
    const channels = indexer();
    const themes = indexer();
    const column = <T extends Uint8Array | Int8Array | Uint16Array>(
      array: T,
      of: (row: Row) => number,
    ): T => {
      for (let i = 0; i < rows.length; i++) array[i] = of(rows[i]!);
      return array;
    };
    const n = rows.length;
    let entries = 0;
    for (const row of rows) entries += row.themes.length;
    const themeRow = new Uint32Array(entries);
    const theme = new Uint16Array(entries);
    const intent = new Uint8Array(entries);
    const milli = new Uint16Array(entries);
    let at = 0;
    for (const [i, row] of rows.entries())
      for (const entry of row.themes) {
        themeRow[at] = i;
        theme[at] = themes.of(entry.theme);
        intent[at] = entry.intent;
        milli[at++] = entry.milli;
      }
    return {
      key: chunkKey(this.#source, this.#unit, this.#month),
      source: this.#source,
      unit: this.#unit,
      month: this.#month,
      ids: rows.map((row) => row.id),
      respondents: rows.map((row) => row.respondent),
      day: column(new Uint8Array(n), (row) => row.day),
      audience: column(new Uint8Array(n), (row) => row.audience),
      measure: column(new Uint8Array(n), (row) => measures.of(row.measure)),
      lane: column(new Uint8Array(n), (row) => row.lane),
      rating: column(new Int8Array(n), (row) => row.rating),
      channel: column(new Uint16Array(n), (row) => (row.channel === '' ? 0 : channels.of(row.channel) + 1)),
      segment: column(new Uint8Array(n), (row) => row.segment),
      comment: column(new Uint8Array(n), (row) => row.comment),
      quotable: column(new Uint8Array(n), (row) => row.quotable),
      texts: rows.map((row) => row.text),
      language: column(new Uint8Array(n), (row) => row.language),
      themeRow,
      theme,
      intent,
      milli,
      measures: measures.names,
      channels: channels.names,
      themes: themes.names,
    };
  }
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
  const rows = chunk.ids.map((id, i): Row => {
    const channel = chunk.channel[i]!;
    return {
      id,
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
  });
  for (let at = 0; at < chunk.themeRow.length; at++)
    rows[chunk.themeRow[at]!]!.themes.push({
      theme: chunk.themes[chunk.theme[at]!]!,
      intent: chunk.intent[at]!,
      milli: chunk.milli[at]!,
    });
  return rows;
}

function indexer(): { names: string[]; of(name: string): number } {
  const names: string[] = [];
  const known = new Map<string, number>();
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
