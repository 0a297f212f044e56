import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import type { Chunk } from '../../core/station/intake/chunk.ts';
import type { Notes } from '../../core/station/intake/history.ts';
import { type StationStore, type StoredCount, storedCount } from '../../core/station/intake/store.ts';

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS chunks (key TEXT PRIMARY KEY, source TEXT NOT NULL, chunk BLOB NOT NULL, count TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS chunks_by_source ON chunks (source);
  CREATE TABLE IF NOT EXISTS cursors (source TEXT PRIMARY KEY, cursor TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS log (number INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL);
`;

/** What a station by command keeps between its runs, in one SQLite file that only its user may read. */
export interface SqliteStore extends StationStore, Notes {
  sources(): string[];
  log(): unknown[];
  /** Writes notes and log entries in one transaction. */
  record(notes: Readonly<Record<string, unknown>>, entries: readonly unknown[]): void;
  close(): void;
}

/** Opens or makes the file. @throws Error if it is no such file, or is being written by another run. */
export function sqliteStore(path: string): SqliteStore {
  const db = new DatabaseSync(path);
  chmodSync(path, 0o600);
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec(SCHEMA);
  const byKey = db.prepare('SELECT chunk FROM chunks WHERE key = ?');
  const bySource = db.prepare('SELECT key FROM chunks WHERE source = ? ORDER BY key');
  const putChunk = db.prepare(
    'INSERT OR REPLACE INTO chunks (key, source, chunk, count) VALUES (?, ?, ?, ?)',
  );
  const removeChunk = db.prepare('DELETE FROM chunks WHERE key = ?');
  const putCursor = db.prepare('INSERT OR REPLACE INTO cursors (source, cursor) VALUES (?, ?)');
  const putNote = db.prepare('INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)');
  const addEntry = db.prepare('INSERT INTO log (entry) VALUES (?)');
  const together = (write: () => void) => {
    db.exec('BEGIN IMMEDIATE');
    try {
      write();
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };
  const chunkIn = (row: Record<string, unknown> | undefined) =>
    row === undefined ? undefined : (deserialize(row.chunk as Uint8Array) as Chunk);
  return {
    async chunks(keys) {
      return keys.map((key) => chunkIn(byKey.get(key)));
    },
    async *ids(source) {
      for (const { key } of bySource.all(source))
        yield { key: key as string, ids: chunkIn(byKey.get(key!))!.ids };
    },
    async commit({ put, remove, cursor }) {
      together(() => {
        for (const { chunk, counted } of put)
          putChunk.run(
            chunk.key,
            chunk.source,
            serialize(chunk),
            JSON.stringify(storedCount(chunk, counted)),
          );
        for (const key of remove) removeChunk.run(key);
        if (cursor) putCursor.run(cursor.source, cursor.cursor);
      });
    },
    async counts() {
      return db
        .prepare('SELECT count FROM chunks ORDER BY key')
        .all()
        .map((row) => JSON.parse(row.count as string) as StoredCount);
    },
    async cursor(source) {
      return db.prepare('SELECT cursor FROM cursors WHERE source = ?').get(source)?.cursor as
        | string
        | undefined;
    },
    async forget(source) {
      together(() => {
        db.prepare('DELETE FROM chunks WHERE source = ?').run(source);
        db.prepare('DELETE FROM cursors WHERE source = ?').run(source);
      });
    },
    async note(name) {
      const row = db.prepare('SELECT value FROM notes WHERE name = ?').get(name);
      return row === undefined ? undefined : JSON.parse(row.value as string);
    },
    async setNote(name, value) {
      putNote.run(name, JSON.stringify(value));
    },
    sources() {
      return db
        .prepare('SELECT DISTINCT source FROM chunks ORDER BY source')
        .all()
        .map((row) => row.source as string);
    },
    log() {
      return db
        .prepare('SELECT entry FROM log ORDER BY number')
        .all()
        .map((row) => JSON.parse(row.entry as string));
    },
    record(notes, entries) {
      together(() => {
        for (const [name, value] of Object.entries(notes)) putNote.run(name, JSON.stringify(value));
        for (const entry of entries) addEntry.run(JSON.stringify(entry));
      });
    },
    close() {
      db.close();
    },
  };
}
