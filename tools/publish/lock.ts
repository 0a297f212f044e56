import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EXIT, PublishError } from './publish-error.ts';

const SQLITE_BUSY = 5;

/**
 * Keeps other runs off a state folder until it is disposed of or the process ends, however it ends: two runs that
 * decide beside one another may each hide what the other shows.
 * @throws PublishError `later` if another run holds it.
 */
export function lockState(folder: string): Disposable {
  // SQLite's lock on a file is the operating system's: no run that was killed leaves it behind.
  const db = new DatabaseSync(join(folder, 'running.lock'), { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new PublishError(
      EXIT.later,
      `Another run is working with ${folder}, so this one did nothing. Try again when it has ended.`,
    );
  }
  return { [Symbol.dispose]: () => db.close() };
}
