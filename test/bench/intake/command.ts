import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyedHashBy } from '../../../core/sources/keyed-hash.ts';
import { sqliteStore } from '../../../tools/publish/sqlite-store.ts';
import { fetchAll, readAll } from './read.ts';

/** Every so many milliseconds the heap is looked at. */
const LOOK = 20;

/**
 * Reads as a station by command does, into one SQLite file, in a process of its own:
 * `node command.ts fetch|read ADDRESS` prints seconds, answers, and bytes of heap at most.
 */
if (import.meta.main) {
  const [what, address = ''] = process.argv.slice(2);
  const folder = await mkdtemp(join(tmpdir(), 'intake-bench-'));
  let heap = 0;
  const looking = setInterval(() => {
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }, LOOK);
  try {
    const began = performance.now();
    let answers: number;
    if (what === 'fetch') answers = await fetchAll(address);
    else {
      const store = sqliteStore(join(folder, 'state.sqlite'));
      answers = await readAll(address, { store, notes: store, keyedHash: keyedHashBy(new Uint8Array(32)) });
      store.close();
    }
    console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000, answers, heap }));
  } finally {
    clearInterval(looking);
    await rm(folder, { recursive: true });
  }
}
