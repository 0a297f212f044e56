import { SourceError } from '../sources/source-error.ts';
import type { ToolSource } from '../sources/tool.ts';
import { backoff } from './backoff.ts';
import { historyOf, type Notes, noteHistory, type SourceHistory, type Try } from './history.ts';
import type { StationStore } from './store.ts';
import { sweep } from './sweep.ts';
import { type TakeInOptions, takeIn } from './take-in.ts';

const DAY = 24 * 3600_000;
/**
 * Answers between two commits: pages and their cursor are written together. Every commit writes the chunks anew that
 * it touches, so that few large ones are much faster; what a kill in between costs is bounded by time.
 */
const COMMIT_EVERY = 10_000;
const COMMIT_WITHIN_MS = 5000;
const ATTEMPTS = 6;

export interface SyncOptions
  extends Pick<TakeInOptions, 'reader' | 'count' | 'pause' | 'onProgress' | 'commitEvery'> {
  store: StationStore;
  notes: Notes;
  /** The present, in milliseconds since 1970. */
  now: () => number;
  /** Uniform in [0, 1). */
  random: () => number;
  /** Waits; where there is none (a worker that may be stopped), the history says when to try again. */
  wait?: (ms: number) => Promise<void>;
  /** Tries in a row without progress before it is left for later; default 6. */
  attempts?: number;
  /** How often a source that does not announce deletions is swept, in milliseconds; default weekly. */
  sweepEvery?: number;
  /** Runs `run` while nobody else runs under `name`: the Web Locks API, where pages share a store. */
  exclusive?: <T>(name: string, run: () => Promise<T>) => Promise<T>;
}

/** Brings sources up to date, each by one reader at a time. */
export interface Intake {
  /**
   * Reads what has changed. Faults that pass are waited out and gone on with from the last committed page; others
   * end the try. Whatever happens stands in the history that is returned.
   * @param force also before the time that the history names.
   */
  sync(source: ToolSource, force?: boolean): Promise<SourceHistory>;
}

/** The one policy by which all sources are read. */
export function intake(options: SyncOptions): Intake {
  const running = new Map<string, Promise<SourceHistory>>();
  const { exclusive = (_, run) => run() } = options;
  return {
    sync(source, force = false) {
      const already = running.get(source.id);
      if (already) return already;
      const run = exclusive(`sync:${source.id}`, () => syncOnce(source, options, force)).finally(() =>
        running.delete(source.id),
      );
      running.set(source.id, run);
      return run;
    },
  };
}

async function syncOnce(source: ToolSource, options: SyncOptions, force: boolean): Promise<SourceHistory> {
  const { store, notes, now, wait, attempts = ATTEMPTS, sweepEvery = 7 * DAY } = options;
  const at = () => new Date(now()).toISOString();
  let history = await historyOf(notes, source.id);
  if (!force && history.nextTry !== undefined && history.nextTry > at()) return history;
  const save = async (change: Partial<SourceHistory>, entry: Try) => {
    history = { ...history, ...change, lastTry: entry.at, tries: [...history.tries, entry] };
    await noteHistory(notes, source.id, history);
  };
  for (;;) {
    const before = await store.cursor(source.id);
    const outcome = { added: 0, updated: 0, deleted: 0 };
    try {
      const { nextTry: _, fault: __, ...rest } = history;
      const reading = untilFault(source);
      const read = await takeIn(reading.source, {
        ...options,
        commitEvery: options.commitEvery ?? COMMIT_EVERY,
        commitWithin: { ms: COMMIT_WITHIN_MS, now },
      });
      Object.assign(outcome, { added: read.added, updated: read.updated, deleted: read.deleted });
      if (reading.fault()) throw reading.fault();
      // A first reading that went through has met every answer that there is: asking for all of them again would
      // double its time.
      const first = before === undefined;
      const due = history.lastSweep === undefined || now() - Date.parse(history.lastSweep) >= sweepEvery;
      const swept = !first && due && source.living ? await sweep(source, options) : undefined;
      outcome.deleted += swept?.deleted ?? 0;
      history = rest;
      await save(
        {
          lastSuccess: at(),
          failures: 0,
          refused: { ...source.report.refused },
          dropped: { ...source.report.dropped },
          ...((first && source.living) || swept ? { lastSweep: at() } : {}),
        },
        { at: at(), ...outcome },
      );
      return history;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const cursor = await store.cursor(source.id);
      const failures = cursor === before ? history.failures + 1 : 1;
      const startOver = error.kind === 'cursor-expired' && before !== undefined && before !== '';
      if (startOver) await store.commit({ put: [], remove: [], cursor: { source: source.id, cursor: '' } });
      const waits = error.passing || startOver;
      const delay = startOver ? 0 : backoff(failures, error.waitMs, options.random);
      await save(
        {
          failures,
          fault: { kind: error.kind, sentence: error.message, waits },
          ...(waits ? { nextTry: new Date(now() + delay).toISOString() } : { nextTry: undefined }),
        },
        { at: at(), ...outcome, fault: error.kind },
      );
      if (!waits || !wait || failures >= attempts) return history;
      await wait(delay);
    }
  }
}

/** `source`, whose changes end at the first fault: the pages before it are then committed with their cursor. */
function untilFault(source: ToolSource): { source: ToolSource; fault(): SourceError | undefined } {
  let fault: SourceError | undefined;
  return {
    fault: () => fault,
    source: {
      ...source,
      async *changes(cursor) {
        try {
          yield* source.changes(cursor);
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
          fault = error;
        }
      },
    },
  };
}
