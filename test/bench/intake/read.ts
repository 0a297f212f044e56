import { NPS } from '../../../core/model/measure.ts';
import type { Notes } from '../../../core/station/intake/history.ts';
import type { StationStore } from '../../../core/station/intake/store.ts';
import { intake } from '../../../core/station/intake/sync.ts';
import { pastedToken } from '../../../core/station/sources/credential.ts';
import { FormbricksSettings } from '../../../core/station/sources/formbricks/settings.ts';
import { formbricks } from '../../../core/station/sources/formbricks/source.ts';
import type { KeyedHash } from '../../../core/station/sources/keyed-hash.ts';
import { commentReader } from '../../../core/station/themes/read-comment.ts';

/**
 * Reads all answers of the vendor at `address` into an empty store, as a station does.
 * @returns how many are stored.
 * @throws Error with the fault that ended the reading.
 */
export async function readAll(
  address: string,
  { store, notes, keyedHash }: { store: StationStore; notes: Notes; keyedHash: KeyedHash },
): Promise<number> {
  const source = formbricks(
    FormbricksSettings.parse({ address, workspace: 'w', from: '2024-01-01', unit: { field: 'team' } }),
    pastedToken('token'),
    { id: 'f', keyedHash, timeZone: 'Europe/Berlin', now: Date.now },
  );
  const history = await intake({
    store,
    notes,
    reader: commentReader(),
    count: { measures: new Map([[NPS.id, NPS]]) },
    now: Date.now,
    random: Math.random,
    sweepEvery: Number.POSITIVE_INFINITY,
  }).sync({ ...source, living: undefined });
  if (history.fault) throw new Error(history.fault.sentence);
  let answers = 0;
  for await (const { ids } of store.ids(source.id)) answers += ids.length;
  return answers;
}

/** Fetches and parses the same pages, and does nothing with them. @returns how many answers were on them. */
export async function fetchAll(address: string): Promise<number> {
  let answers = 0;
  for (let cursor: string | null = '0'; cursor !== null; ) {
    const text = await (await fetch(`${address}/api/v3/responses?cursor=${cursor}`)).text();
    const page = JSON.parse(text) as { data: unknown[]; meta: { nextCursor: string | null } };
    answers += page.data.length;
    cursor = page.meta.nextCursor;
  }
  return answers;
}
