import { StationDb } from '../../core/station/database/station-db.ts';
import type { JobProgress } from '../../core/station/intake/job-progress.ts';
import { type JobInput, type JobKind, runJob } from '../../core/station/intake/jobs.ts';

/** What the station's page says to its worker. */
export type Asked =
  | { is: 'job'; id: number; kind: JobKind; input: JobInput<JobKind> }
  | { is: 'cancel'; id: number };

/** What the worker says of a job; of one that was cancelled it says `failed`. */
export type Said =
  | ({ id: number; is: 'progress' } & JobProgress)
  | { id: number; is: 'done'; result: unknown }
  | { id: number; is: 'failed'; reason: string };

/** Milliseconds of work after which whoever sent a message is heard. */
const HEARD_EVERY = 30;
/** Milliseconds between two words on progress: more of them would only keep the page busy. */
const TOLD_EVERY = 100;

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(said: Said): void;
};
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();
let heard = performance.now();

/** Lets messages in, which a promise alone would not. */
async function pause(): Promise<void> {
  if (performance.now() - heard < HEARD_EVERY) return;
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    turns.port2.postMessage(undefined);
  });
  heard = performance.now();
}

const tools = {
  store: new StationDb(),
  clock: () => performance.now(),
  pause,
  now: Date.now,
  random: Math.random,
  exclusive: <T>(name: string, run: () => Promise<T>) => navigator.locks.request(name, run) as Promise<T>,
};
const jobs = new Map<number, AbortController>();
let before: Promise<unknown> = Promise.resolve();

scope.onmessage = ({ data }) => {
  if (data.is === 'cancel') {
    jobs.get(data.id)?.abort();
    return;
  }
  const { id, kind, input } = data;
  const controller = new AbortController();
  const { signal } = controller;
  jobs.set(id, controller);
  const failed = (error: unknown) => {
    jobs.delete(id);
    scope.postMessage({ id, is: 'failed', reason: error instanceof Error ? error.message : String(error) });
  };
  // Nobody needs to wait for the jobs before one that is not wanted any more.
  const whileWaiting = () => failed(signal.reason);
  signal.addEventListener('abort', whileWaiting);
  let told = 0;
  const onProgress = (progress: JobProgress) => {
    if (performance.now() - told < TOLD_EVERY && progress.share !== 1) return;
    told = performance.now();
    scope.postMessage({ id, is: 'progress', ...progress });
  };
  // One after another: two of them would write over each other.
  before = before.then(async () => {
    if (signal.aborted) return;
    signal.removeEventListener('abort', whileWaiting);
    try {
      const result = await runJob(kind, input, tools, { signal, onProgress });
      jobs.delete(id);
      scope.postMessage({ id, is: 'done', result });
    } catch (error) {
      failed(error);
    }
  });
};
