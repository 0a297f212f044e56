import { type DBSchema, unwrap } from 'idb';
import { Connection, type Upgrade } from '../../database/connection.ts';
import type { Chunk } from '../intake/chunk.ts';
import type { GenerationStore } from '../intake/retheme.ts';
import { type CountedChunk, type StationStore, type StoredCount, storedCount } from '../intake/store.ts';
import type { Credential } from '../sources/credential.ts';

export const STATION_DATABASE = 'customer-lens-station';

export interface StationSchema extends DBSchema {
  chunks: { key: string; value: Chunk; indexes: { source: string } };
  counts: { key: string; value: StoredCount; indexes: { source: string } };
  cursors: { key: string; value: string };
  /** What the analyst has set up, one value per name; checked by whoever reads it. */
  notes: { key: string; value: unknown };
  log: { key: number; value: unknown };
  /** Chunks of the next generation, with their cells: themed anew, and not used yet. */
  staged: { key: string; value: CountedChunk & { key: string } };
  /** What lets the station in at feedback tools, by source; a store of its own, so that nothing else reads it. */
  secrets: { key: string; value: unknown };
}

const CHUNKS_AT_ONCE = 10;

/** Names of notes: by which themes the answers were read, and those of the next generation. */
const THEMED_VERSION = 'themed';
const STAGED_VERSION = 'staged';

const UPGRADES: Upgrade<StationSchema>[] = [
  (db) => {
    db.createObjectStore('chunks', { keyPath: 'key' }).createIndex('source', 'source');
    db.createObjectStore('counts', { keyPath: 'key' }).createIndex('source', 'source');
    db.createObjectStore('cursors');
    db.createObjectStore('notes');
  },
  (db) => {
    db.createObjectStore('log', { autoIncrement: true });
  },
  (db) => {
    db.createObjectStore('staged', { keyPath: 'key' });
  },
  (db) => {
    db.createObjectStore('secrets');
  },
];

/**
 * The station's database: answers in columnar chunks with the cells derived from them, what the analyst has set
 * up, the station's key, the release log, and what lets it in at feedback tools. Only the analyst's browser has it, and
 * only pages and workers of the extension can open it.
 */
export class StationDb implements GenerationStore {
  readonly #connection: Connection<StationSchema>;

  constructor(name: string = STATION_DATABASE) {
    this.#connection = new Connection(name, UPGRADES);
  }

  /** Closes the connection; the next use opens it again. */
  close(): Promise<void> {
    return this.#connection.close();
  }

  async chunks(keys: readonly string[]): Promise<(Chunk | undefined)[]> {
    if (keys.length === 0) return [];
    const store = (await this.#connection.open()).transaction('chunks').store;
    return await Promise.all(keys.map((key) => store.get(key)));
  }

  async *ids(source: string): AsyncGenerator<{ key: string; ids: readonly string[] }> {
    const keys = await (await this.#connection.open()).getAllKeysFromIndex('chunks', 'source', source);
    for (let at = 0; at < keys.length; at += CHUNKS_AT_ONCE)
      for (const chunk of await this.chunks(keys.slice(at, at + CHUNKS_AT_ONCE))) if (chunk) yield chunk;
  }

  async commit({ put, remove, cursor }: Parameters<StationStore['commit']>[0]): Promise<void> {
    const stores = ['chunks', 'counts', 'cursors', 'staged'] as const;
    const transaction = (await this.#connection.open()).transaction(stores, 'readwrite');
    // A promise for each of thousands of requests would take longer than they do: one for the whole is enough.
    const chunks = unwrap(transaction.objectStore('chunks'));
    const counts = unwrap(transaction.objectStore('counts'));
    const staged = transaction.objectStore('staged');
    try {
      if (cursor) void transaction.objectStore('cursors').put(cursor.cursor, cursor.source);
      // What was themed anew of an older state of a chunk must not replace the newer one.
      const ready = new Set(await staged.getAllKeys());
      const unstage = (key: string) => {
        if (ready.has(key)) unwrap(staged).delete(key);
      };
      for (const { chunk, counted } of put) {
        chunks.put(chunk);
        counts.put(storedCount(chunk, counted));
        unstage(chunk.key);
      }
      for (const key of remove) {
        chunks.delete(key);
        counts.delete(key);
        unstage(key);
      }
    } catch (error) {
      transaction.done.catch(() => undefined);
      transaction.abort();
      throw error;
    }
    await transaction.done;
  }

  async counts(): Promise<StoredCount[]> {
    return (await this.#connection.open()).getAll('counts');
  }

  async cursor(source: string): Promise<string | undefined> {
    return (await this.#connection.open()).get('cursors', source);
  }

  async forget(source: string): Promise<void> {
    const stores = ['chunks', 'counts', 'cursors', 'staged'] as const;
    const transaction = (await this.#connection.open()).transaction(stores, 'readwrite');
    const writes: Promise<unknown>[] = [transaction.objectStore('cursors').delete(source)];
    const staged = transaction.objectStore('staged');
    for (const name of ['chunks', 'counts'] as const) {
      const store = transaction.objectStore(name);
      for (const key of await store.index('source').getAllKeys(source))
        writes.push(store.delete(key), staged.delete(key));
    }
    await Promise.all([...writes, transaction.done]);
  }

  async keys(): Promise<string[]> {
    return await (await this.#connection.open()).getAllKeys('chunks');
  }

  async staged(version: string): Promise<Set<string>> {
    const transaction = (await this.#connection.open()).transaction(['staged', 'notes'], 'readwrite');
    const notes = transaction.objectStore('notes');
    const staged = transaction.objectStore('staged');
    if ((await notes.get(STAGED_VERSION)) !== version) {
      await staged.clear();
      await notes.put(version, STAGED_VERSION);
    }
    const keys = await staged.getAllKeys();
    await transaction.done;
    return new Set(keys);
  }

  async stage(entries: readonly CountedChunk[]): Promise<void> {
    const transaction = (await this.#connection.open()).transaction('staged', 'readwrite');
    await Promise.all([
      ...entries.map((entry) => transaction.store.put({ ...entry, key: entry.chunk.key })),
      transaction.done,
    ]);
  }

  async swap(version: string): Promise<boolean> {
    const stores = ['chunks', 'counts', 'staged', 'notes'] as const;
    const transaction = (await this.#connection.open()).transaction(stores, 'readwrite');
    const chunks = transaction.objectStore('chunks');
    const counts = transaction.objectStore('counts');
    const staged = transaction.objectStore('staged');
    const notes = transaction.objectStore('notes');
    const ready = new Set(await staged.getAllKeys());
    const current = await chunks.getAllKeys();
    const whole = (await notes.get(STAGED_VERSION)) === version && current.every((key) => ready.has(key));
    if (whole) {
      for await (const { value } of staged.iterate()) {
        void chunks.put(value.chunk);
        void counts.put(storedCount(value.chunk, value.counted));
      }
      void staged.clear();
      void notes.delete(STAGED_VERSION);
      void notes.put(version, THEMED_VERSION);
    }
    await transaction.done;
    return whole;
  }

  async themed(): Promise<string | undefined> {
    const version = await this.note(THEMED_VERSION);
    return typeof version === 'string' ? version : undefined;
  }

  /** What was noted under `name`, unchecked. */
  async note(name: string): Promise<unknown> {
    return (await this.#connection.open()).get('notes', name);
  }

  /** Notes `value` under `name`; `undefined` forgets it. */
  async setNote(name: string, value: unknown): Promise<void> {
    const db = await this.#connection.open();
    if (value === undefined) await db.delete('notes', name);
    else await db.put('notes', value, name);
  }

  /** What lets the station in at `source`, unchecked. */
  async secret(source: string): Promise<unknown> {
    return (await this.#connection.open()).get('secrets', source);
  }

  /** Keeps what lets the station in at `source`; `undefined` forgets it. */
  async setSecret(source: string, credential: Credential | undefined): Promise<void> {
    const db = await this.#connection.open();
    if (credential === undefined) await db.delete('secrets', source);
    else await db.put('secrets', credential, source);
  }

  /** The key that `make` makes once for this station; WebCrypto keeps it from being read. */
  async stationKey(make: () => Promise<CryptoKey>): Promise<CryptoKey> {
    const known = await this.note('station-key');
    if (known instanceof CryptoKey) return known;
    const made = await make();
    const transaction = (await this.#connection.open()).transaction('notes', 'readwrite');
    // Another page of the station may have been faster.
    const first = await transaction.store.get('station-key');
    if (first === undefined) await transaction.store.put(made, 'station-key');
    await transaction.done;
    return first instanceof CryptoKey ? first : made;
  }

  /** The release log, oldest entry first, unchecked. */
  async log(): Promise<unknown[]> {
    return (await this.#connection.open()).getAll('log');
  }

  /** Adds entries to the release log; nothing is ever taken out of it. */
  async appendLog(entries: readonly unknown[]): Promise<void> {
    const transaction = (await this.#connection.open()).transaction('log', 'readwrite');
    await Promise.all([...entries.map((entry) => transaction.store.add(entry)), transaction.done]);
  }

  /** Deletes the database and everything in it, the key and the release log too. */
  delete(): Promise<void> {
    return this.#connection.delete();
  }
}
