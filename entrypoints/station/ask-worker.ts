import type { RunJob } from '../../core/intake/jobs.ts';
import type { Asked, Said } from './worker.ts';

interface Waiting {
  done(result: never): void;
  failed(error: Error): void;
  onProgress: ((share: number) => void) | undefined;
}

/** Runs jobs in a worker of the page, so that the page can be used meanwhile. */
export function askWorker(worker: Worker): RunJob {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if (data.is === 'progress') {
      one.onProgress?.(data.share);
      return;
    }
    waiting.delete(data.id);
    if (data.is === 'done') one.done(data.result as never);
    else one.failed(new Error(data.reason));
  };
  worker.onerror = (event) => {
    for (const one of waiting.values())
      one.failed(new Error(event.message || 'The station’s worker could not be started. Reload this page.'));
    waiting.clear();
  };
  return (kind, input, onProgress) =>
    new Promise((done, failed) => {
      const id = next++;
      waiting.set(id, { done, failed, onProgress });
      worker.postMessage({ id, kind, input } satisfies Asked);
    });
}
