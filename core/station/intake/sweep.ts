import { SourceError } from '../sources/source-error.ts';
import type { ToolSource } from '../sources/tool.ts';
import { IdIndex } from './id-index.ts';
import { type TakeInOptions, takeIn } from './take-in.ts';

/** Up to here so many answers may vanish at once without a question. */
const FEW = 100;
/** Of more answers than {@link FEW}, this share vanishing at once looks like a token that sees less. */
const MOST = 0.5;

/** What a sweep did. */
export interface SweepOutcome {
  /** Ids that were known before. */
  known: number;
  deleted: number;
}

/**
 * Deletes the answers of `source` that the tool does not have any more, for tools that do not say what they delete.
 * Only a sweep that reached its end deletes anything.
 * @returns nothing deleted for a source that announces its deletions itself.
 * @throws SourceError `sees-less` if more than half of many answers were gone: then the token's rights have most
 *   likely been narrowed, and nothing is deleted.
 */
export async function sweep(
  source: ToolSource,
  options: Pick<TakeInOptions, 'store' | 'reader' | 'count' | 'pause'> & { evenIfMost?: boolean },
): Promise<SweepOutcome> {
  const { store } = options;
  const none = (await store.ids(source.id)[Symbol.asyncIterator]().next()).done;
  if (!source.living || none) return { known: 0, deleted: 0 };
  const living = new IdIndex();
  for await (const { ids } of source.living()) {
    for (const id of ids) living.set(id, source.id);
    await options.pause?.();
  }
  const deletions: string[] = [];
  let known = 0;
  for await (const { ids } of store.ids(source.id)) {
    known += ids.length;
    for (const id of ids) if (living.get(id) === undefined) deletions.push(id);
  }
  if (!options.evenIfMost && deletions.length > FEW && deletions.length > known * MOST)
    throw new SourceError(
      'sees-less',
      `${deletions.length} of ${known} answers are not to be found at the source any more. Most likely its token sees less than before, so nothing was deleted. If they are really gone, forget this source and read it anew.`,
    );
  const cursor = await store.cursor(source.id);
  await takeIn(
    {
      id: source.id,
      probe: () => source.probe(),
      teams: () => source.teams(),
      async *changes() {
        yield { responses: [], deletions, cursor: cursor ?? '' };
      },
    },
    options,
  );
  return { known, deleted: deletions.length };
}
