import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyedHashBy } from '../../../core/station/sources/keyed-hash.ts';
import { sqliteStore } from '../../../tools/publish/sqlite-store.ts';
import { readAll } from './read.ts';

/** Every so many milliseconds the heap is looked at, and its garbage collected. */
const LOOK = 20;
const COLLECT = 5000;

/** Most bytes of JavaScript heap, after a collection and before one. */
export interface Heap {
  inUse: number;
  withGarbage: number;
}

/** What the command prints, as JSON. */
export interface Read extends Heap {
  seconds: number;
  answers: number;
}

/**
 * Reads as a station by command does, into one SQLite file, in a process of its own:
 * `node --expose-gc command.ts ADDRESS`.
 */
if (import.meta.main) {
  const address = process.argv[2]!;
  const folder = await mkdtemp(join(tmpdir(), 'intake-bench-'));
  const heap: Heap = { inUse: 0, withGarbage: 0 };
  const looking = [
    setInterval(() => {
      heap.withGarbage = Math.max(heap.withGarbage, process.memoryUsage().heapUsed);
    }, LOOK),
    setInterval(() => {
      gc!();
      heap.inUse = Math.max(heap.inUse, process.memoryUsage().heapUsed);
    }, COLLECT),
  ];
  try {
    const began = performance.now();
    const store = sqliteStore(join(folder, 'state.sqlite'));
    const keyedHash = keyedHashBy(new Uint8Array(32));
    const answers = await readAll(address, { store, notes: store, keyedHash });
    store.close();
    const seconds = (performance.now() - began) / 1000;
    console.log(JSON.stringify({ seconds, answers, ...heap } satisfies Read));
  } finally {
    for (const one of looking) clearInterval(one);
    await rm(folder, { recursive: true });
  }
}
