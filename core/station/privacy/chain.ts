import * as z from '../../model/zod.ts';
import { canonicalJson, sha256 } from '../../release/canonical.ts';
import { type ReleaseLog, type ReleaseLogEntry, ReleaseLogError } from './log.ts';

/**
 * The hash of an entry and all before it. Nobody can work out from it what the log says, because the first entry holds
 * a random seed that is never published.
 */
async function linkOf(before: string, { link: _, ...entry }: ReleaseLogEntry): Promise<string> {
  return await sha256(new TextEncoder().encode(`${before}\n${canonicalJson(entry)}`));
}

/**
 * Links `added` to the entries before, so that a line that is changed or taken out later is noticed.
 * @throws ReleaseLogError where that has happened to `log`: its figures cannot be relied on any more.
 */
export async function linked<T extends ReleaseLogEntry>(log: ReleaseLog, added: readonly T[]): Promise<T[]> {
  let link = '';
  let isLinked = false;
  for (const [i, entry] of log.entries()) {
    link = await linkOf(link, entry);
    isLinked ||= entry.link !== undefined;
    if (isLinked && entry.link !== link)
      throw new ReleaseLogError(
        `The release log was changed by hand, or has lost lines, before line ${i + 2}. Without the whole log, figures could be published twice under different groups: restore it from a backup.`,
      );
  }
  const entries: T[] = [];
  for (const entry of added) {
    link = await linkOf(link, entry);
    entries.push({ ...entry, link });
  }
  return entries;
}

/** What is read of a release that lies where one is to be published, of whatever version. */
export const StandingRelease = z.object({
  id: z.string(),
  log: z.string().optional(),
  through: z.string().default(''),
});
export type StandingRelease = z.infer<typeof StandingRelease>;

/** A seed for a new log; see {@link linkOf}. */
export function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Whether a release that lies somewhere comes from this log. */
export function isKnown(log: ReleaseLog, { id, log: head }: Pick<StandingRelease, 'id' | 'log'>): boolean {
  return head === undefined
    ? log.some((entry) => entry.kind === 'published' && entry.release === id)
    : log.some(({ link }) => link === head);
}
