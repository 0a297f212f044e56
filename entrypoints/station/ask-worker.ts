import type { JobGoing } from '../../core/station/intake/job-progress.ts';
import type { JobInput, JobKind, RunJob } from '../../core/station/intake/jobs.ts';
import type { Asked, Said } from './worker.ts';

interface Waiting {
  done(result: never): void;
  failed(error: unknown): void;
  going: JobGoing;
}

/**
 * Runs jobs in a worker of the page, so that the page can be used meanwhile. A job that is cancelled ends with its
 * signal's reason, once the worker has let go of it.
 */
export function askWorker(worker: Worker): RunJob {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    const { signal, onProgress } = one.going;
    if (data.is === 'progress') {
      if (!signal?.aborted) onProgress?.({ share: data.share, ...(data.read ? { read: data.read } : {}) });
      return;
    }
    waiting.delete(data.id);
    if (data.is === 'done') one.done(data.result as never);
    else one.failed(signal?.aborted ? signal.reason : new Error(data.reason));
  };
  worker.onerror = (event) => {
    for (const one of waiting.values())
      one.failed(new Error(event.message || 'The station’s worker could not be started. Reload this page.'));
    waiting.clear();
  };
  return (kind, input, going = {}) =>
    new Promise((done, failed) => {
      const { signal } = going;
      if (signal?.aborted) {
        failed(signal.reason);
        return;
      }
      const id = next++;
      waiting.set(id, { done, failed, going });
      signal?.addEventListener('abort', () => {
        if (waiting.has(id)) worker.postMessage({ is: 'cancel', id } satisfies Asked);
      });
      worker.postMessage({ is: 'job', id, kind, input } satisfies Asked);
    });
}

/**
 * Runs jobs in several workers: reading a tool may take hours and holds up nothing else, not even another tool.
 * @param make starts a worker; called when it is first needed.
 */
export function askWorkers(make: () => Worker): RunJob {
  const lanes = new Map<string, RunJob>();
  return (kind, input, going) => {
    const lane = laneOf(kind, input);
    const run = lanes.get(lane) ?? askWorker(make());
    lanes.set(lane, run);
    return run(kind, input, going);
  };
}

function laneOf(kind: JobKind, input: JobInput<JobKind>): string {
  if (kind === 'probe-tool') return 'probe';
  return kind === 'read-tool' ? `read ${(input as JobInput<'read-tool'>).connected.id}` : 'work';
}
