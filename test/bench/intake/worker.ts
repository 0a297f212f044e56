import { StationDb } from '../../../core/station/database/station-db.ts';
import { keyedHash, newStationKey } from '../../../core/station/sources/keyed-hash.ts';
import { fetchAll, readAll } from './read.ts';

/** What the bench asks of its worker: it answers with seconds, or the reason why there are none. */
export interface Asked {
  what: 'fetch' | 'read';
  address: string;
}

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(said: { seconds: number; answers: number } | { reason: string }): void;
};

scope.onmessage = async ({ data: { what, address } }) => {
  try {
    const store = new StationDb();
    await store.delete();
    const key = await store.stationKey(() => newStationKey(false));
    const began = performance.now();
    const answers =
      what === 'fetch'
        ? await fetchAll(address)
        : await readAll(address, { store, notes: store, keyedHash: keyedHash(key) });
    scope.postMessage({ seconds: (performance.now() - began) / 1000, answers });
    await store.close();
  } catch (error) {
    scope.postMessage({ reason: (error as Error).message });
  }
};
