import { watch } from 'node:fs';
import { join } from 'node:path';

const WATCHED = ['core', 'components', 'entrypoints', 'public'];
/** Editors save several files at once; a change counts when nothing more was written for this many ms. */
const QUIET = 300;

/** Waits for the next change of a source; `stop` gives the waiting up and the promise stays open. */
export function nextChange(root: string): { changed: Promise<void>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const { promise: changed, resolve } = Promise.withResolvers<void>();
  const watchers = WATCHED.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, file) => {
      // The build writes the sample itself.
      if (folder === 'public' && file?.startsWith('sample')) return;
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET);
    }),
  );
  return {
    changed,
    stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
