import { StationDb } from '../../core/cache/station-db.ts';
import { type JobInput, type JobKind, runJob } from '../../core/intake/jobs.ts';

/** A job that the station's page asks for. */
export interface Asked {
  id: number;
  kind: JobKind;
  input: JobInput<JobKind>;
}

/** What the worker says of a job. */
export type Said =
  | { id: number; is: 'progress'; share: number }
  | { id: number; is: 'done'; result: unknown }
  | { id: number; is: 'failed'; reason: string };

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(said: Said): void;
};
const tools = {
  store: new StationDb(),
  clock: () => performance.now(),
  // Nobody else needs this thread.
  pause: () => Promise.resolve(),
};
let before: Promise<unknown> = Promise.resolve();

scope.onmessage = ({ data: { id, kind, input } }) => {
  // One after another: two of them would write over each other.
  before = before.then(async () => {
    try {
      const result = await runJob(kind, input, tools, (share) =>
        scope.postMessage({ id, is: 'progress', share }),
      );
      scope.postMessage({ id, is: 'done', result });
    } catch (error) {
      scope.postMessage({ id, is: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  });
};
