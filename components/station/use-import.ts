import { useCallback, useEffect, useRef, useState } from 'react';
import type { JobGoing } from '../../core/station/intake/job-progress.ts';

/** Where an import stands. */
export type ImportState<T> =
  | { kind: 'idle' }
  | { kind: 'running'; file: string; rows: number; progress: number | undefined }
  | { kind: 'done'; result: T }
  | { kind: 'cancelled' }
  | { kind: 'failed'; file: string; reason: string };

/** Runs one import at a time; it is cancelled when its step is left. */
export function useImport<T>(): {
  state: ImportState<T>;
  start(file: string, run: (going: JobGoing) => Promise<T>): Promise<void>;
  cancel(): void;
  reset(): void;
} {
  const [state, setState] = useState<ImportState<T>>({ kind: 'idle' });
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback(async (file: string, run: (going: JobGoing) => Promise<T>) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState({ kind: 'running', file, rows: 0, progress: 0 });
    try {
      const result = await run({
        signal: own.signal,
        onProgress: ({ read = 0, share }) => {
          if (!own.signal.aborted) setState({ kind: 'running', file, rows: read, progress: share });
        },
      });
      if (controller.current === own) setState({ kind: 'done', result });
    } catch (error) {
      if (controller.current !== own) return;
      if (own.signal.aborted) setState({ kind: 'cancelled' });
      else setState({ kind: 'failed', file, reason: reasonOf(error) });
    }
  }, []);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const reset = useCallback(() => {
    controller.current?.abort();
    controller.current = undefined;
    setState({ kind: 'idle' });
  }, []);
  return { state, start, cancel, reset };
}

/** What an error says, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
