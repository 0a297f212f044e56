import type { Month } from '../../model/time.ts';
import type { Chunk } from './chunk.ts';
import type { Counted } from './count.ts';

/** A chunk and the cells derived from it: they are only ever written together. */
export interface CountedChunk {
  chunk: Chunk;
  counted: Counted;
}

/** The cells of a chunk, without its answers. */
export interface StoredCount {
  key: string;
  source: string;
  unit: string;
  month: Month;
  answers: number;
  counted: Counted;
}

export interface StoreWrite {
  put: CountedChunk[];
  /** Keys of chunks that are empty now. */
  remove: string[];
  cursor?: { source: string; cursor: string };
}

/** Where the station keeps answers: IndexedDB in the browser, memory in Node. */
export interface StationStore {
  chunks(keys: readonly string[]): Promise<(Chunk | undefined)[]>;
  /** The ids of all answers of `source`, by chunk. */
  ids(source: string): AsyncIterable<{ key: string; ids: readonly string[] }>;
  /** Writes chunks, their cells and the cursor in one transaction. Whatever is read after the call sees them. */
  commit(write: StoreWrite): Promise<void>;
  counts(): Promise<StoredCount[]>;
  cursor(source: string): Promise<string | undefined>;
  /** Forgets everything that came from `source`. */
  forget(source: string): Promise<void>;
}

/** A store that lives as long as the process. */
export function memoryStore(): StationStore {
  const kept = new Map<string, CountedChunk>();
  const cursors = new Map<string, string>();
  return {
    async chunks(keys) {
      return keys.map((key) => kept.get(key)?.chunk);
    },
    async *ids(source) {
      for (const [key, { chunk }] of kept) if (chunk.source === source) yield { key, ids: chunk.ids };
    },
    async commit({ put, remove, cursor }) {
      for (const entry of put) kept.set(entry.chunk.key, entry);
      for (const key of remove) kept.delete(key);
      if (cursor) cursors.set(cursor.source, cursor.cursor);
    },
    async counts() {
      return [...kept.values()].map(({ chunk, counted }) => storedCount(chunk, counted));
    },
    async cursor(source) {
      return cursors.get(source);
    },
    async forget(source) {
      for (const [key, { chunk }] of kept) if (chunk.source === source) kept.delete(key);
      cursors.delete(source);
    },
  };
}

/** What is stored beside a chunk, so that a release needs no answers. */
export function storedCount(chunk: Chunk, counted: Counted): StoredCount {
  const { key, source, unit, month, ids } = chunk;
  return { key, source, unit, month, answers: ids.length, counted };
}
