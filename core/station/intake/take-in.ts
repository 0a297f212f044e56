import { classOf } from '../../model/measure.ts';
import type { Response } from '../../model/response.ts';
import type { Source, SourcePage } from '../sources/contract.ts';
import { type CommentReader, mayBeThemed } from '../themes/read-comment.ts';
import { type Chunk, ChunkBuilder, type CommentResult, chunkKey } from './chunk.ts';
import { type CountOptions, count, scaleOf } from './count.ts';
import { IdIndex } from './id-index.ts';
import type { StationStore } from './store.ts';

export interface TakeInOptions {
  store: StationStore;
  reader: Pick<CommentReader, 'read'>;
  count: CountOptions;
  /** Answers between two commits; a file is committed once, at its end, so that cancelling leaves nothing. */
  commitEvery?: number;
  /** Longest time from one commit to the next page's, by a clock in milliseconds: slow sources are written in time. */
  commitWithin?: { ms: number; now: () => number };
  /** Told after every page: answers read so far, and the share of the whole where known. */
  onProgress?(read: number, progress: number | undefined): void;
  /** Lets whoever shares the thread have a turn. */
  pause?(): Promise<void>;
}

/** What became of the answers of a source. */
export interface TakeInOutcome {
  added: number;
  updated: number;
  unchanged: number;
  deleted: number;
  comments: number;
  setAside: number;
  /** Comments of employees, dropped unread. */
  employeeComments: number;
}

/**
 * Reads the changes of `source` into the store. An answer that is known is replaced, also where its unit or
 * month has changed. A comment is read before anything is stored; an employee's comment is dropped unread.
 * @throws whatever the source throws; what was committed by then stays, and reading again does not double it.
 */
export async function takeIn(source: Source, options: TakeInOptions): Promise<TakeInOutcome> {
  const { store, commitEvery = Number.POSITIVE_INFINITY, commitWithin: within } = options;
  const outcome: TakeInOutcome = {
    added: 0,
    updated: 0,
    unchanged: 0,
    deleted: 0,
    comments: 0,
    setAside: 0,
    employeeComments: 0,
  };
  let known: IdIndex | undefined;
  const open = new Map<string, ChunkBuilder>();
  const changed = new Set<string>();
  let sinceCommit = 0;
  let lastCommit = within?.now() ?? 0;
  let read = 0;
  let cursor = await store.cursor(source.id);
  let writing: Promise<void> = Promise.resolve();
  /** What was written last: most of it is needed again at once, and reading it would wait for the writing. */
  let recent: ReadonlyMap<string, Chunk> = new Map();

  const openChunks = async (keys: ReadonlySet<string>, index: IdIndex) => {
    const missing = [...keys].filter((key) => !open.has(key));
    const stored = missing.filter((key) => index.hasChunk(key) && !recent.has(key));
    const chunks = new Map((await store.chunks(stored)).map((chunk) => [chunk?.key, chunk]));
    for (const key of missing) {
      const [name = '', month = '', unit = ''] = key.split('\u001f');
      open.set(key, new ChunkBuilder(name, unit, month, recent.get(key) ?? chunks.get(key)));
    }
  };
  const removeFrom = (key: string, id: string) => {
    if (open.get(key)!.remove(id)) changed.add(key);
  };
  const commit = async () => {
    const put = [];
    const remove = [];
    for (const key of changed) {
      const builder = open.get(key)!;
      open.delete(key);
      if (builder.size === 0) remove.push(key);
      else {
        const chunk = builder.build();
        put.push({ chunk, counted: count([chunk], options.count) });
      }
      if (put.length % 10 === 9) await options.pause?.();
    }
    open.clear();
    changed.clear();
    sinceCommit = 0;
    lastCommit = within?.now() ?? 0;
    recent = new Map(put.map(({ chunk }) => [chunk.key, chunk]));
    // The next pages are read while these are written; nothing more is written where that failed.
    await writing;
    writing = store.commit({
      put,
      remove,
      ...(cursor === undefined ? {} : { cursor: { source: source.id, cursor } }),
    });
    writing.catch(() => undefined);
  };

  const takePage = async (page: SourcePage) => {
    if (!known && page.responses.length + page.deletions.length > 0) known = await indexOf(source.id, store);
    const index = known ?? new IdIndex();
    const keys = new Set<string>();
    const places = page.responses.map((response) => {
      const key = keyOf(response);
      const before = index.get(response.id);
      keys.add(key);
      if (before !== undefined) keys.add(before);
      return key;
    });
    for (const id of page.deletions) {
      const before = index.get(id);
      if (before !== undefined) keys.add(before);
    }
    await openChunks(keys, index);
    for (const [i, response] of page.responses.entries()) {
      const key = places[i]!;
      const before = index.get(response.id);
      const comment = commentOf(response, options, outcome);
      const result = open.get(key)!.upsert(response, comment, before !== key);
      if (before !== undefined && before !== key) {
        removeFrom(before, response.id);
        outcome.updated++;
      } else outcome[result]++;
      if (result !== 'unchanged') changed.add(key);
      if (before !== key) index.set(response.id, key);
    }
    for (const id of page.deletions) {
      const before = index.get(id);
      if (before === undefined) continue;
      removeFrom(before, id);
      index.delete(id);
      outcome.deleted++;
    }
    cursor = page.cursor === '' ? undefined : page.cursor;
    read += page.responses.length;
    sinceCommit += page.responses.length + page.deletions.length;
    options.onProgress?.(read, page.progress);
    if (sinceCommit >= commitEvery || (within && within.now() - lastCommit >= within.ms)) await commit();
    await options.pause?.();
  };

  try {
    for await (const page of oneAhead(source.changes(cursor))) await takePage(page);
    await commit();
    await writing;
    return outcome;
  } finally {
    // Nobody is left behind who still writes.
    await writing.catch(() => undefined);
  }
}

/** Asks for the next page while the last one is being taken in. */
async function* oneAhead<T>(pages: AsyncIterable<T>): AsyncGenerator<T, void, void> {
  const iterator = pages[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = iterator.next();
      // A fault is met when its turn comes.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    // Whoever stops early does not wait for a page that nobody wants.
    iterator.return?.().catch(() => undefined);
  }
}

async function indexOf(source: string, store: StationStore): Promise<IdIndex> {
  const index = new IdIndex();
  for await (const { key, ids } of store.ids(source)) for (const id of ids) index.set(id, key);
  return index;
}

function keyOf(response: Response): string {
  return chunkKey(response.source, response.unit, response.date.slice(0, 7));
}

function commentOf(response: Response, options: TakeInOptions, outcome: TakeInOutcome): CommentResult {
  const { audience, comment } = response;
  if (comment === undefined) return { state: 'none' };
  if (!mayBeThemed(audience)) {
    outcome.employeeComments++;
    return { state: 'dropped' };
  }
  const read = options.reader.read(comment, {
    ratingClass: classOf(response.rating, scaleOf(response.measure, options.count.measures)),
    audience,
    ...(response.language ? { languageHint: response.language } : {}),
  });
  if (read.state === 'set-aside') outcome.setAside++;
  else outcome.comments++;
  return read;
}
