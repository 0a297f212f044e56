import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newSigningKey, type SigningKey, signManifest } from '../../../core/release/signature.ts';
import { deleteDatabases } from '../../../core/seat/database/seat-db.ts';
import type { Seat } from '../../../core/seat/seat.ts';
import { writeRelease } from '../../../core/station/write-release.ts';
import { type Served, serve, staticFiles } from '../release/serve.ts';
import { FACTS, smallParts } from '../release/small-release.ts';
import { FakeBrowser } from './harness.ts';

let browser: FakeBrowser;
let seat: Seat;
let files: Map<string, Uint8Array<ArrayBuffer>>;
let served: Served;
let key: SigningKey;

beforeEach(async () => {
  browser = new FakeBrowser();
  seat = browser.seat();
  served = await serve((request, response) => staticFiles(files)(request, response));
  key = await newSigningKey();
});
afterEach(async () => {
  await served.close();
  await deleteDatabases();
});

async function publish(madeAt: string, ...keys: SigningKey[]): Promise<void> {
  files = await writeRelease(smallParts(), { ...FACTS, madeAt });
  if (keys.length > 0) files.set('manifest.json', await signManifest(files.get('manifest.json')!, keys));
}

async function pin(...releaseKeys: string[]): Promise<void> {
  browser.managed = { address: served.address, releaseKeys };
  await seat.refreshPolicy();
}

it('takes what a pinned key has signed, and keeps it when something else comes', async () => {
  await publish('2026-11-05T06:00:00Z', key);
  await pin(key.x);
  expect(await seat.pull()).toMatchObject({ state: 'ready', problem: undefined });
  await publish('2026-11-06T06:00:00Z', await newSigningKey());
  const after = await seat.pull();
  expect(after.problem).toEqual({ code: 'unsigned' });
  expect(after.release?.madeAt).toBe('2026-11-05T06:00:00Z');
});

it('deletes unsigned data that it holds as soon as a key is pinned', async () => {
  await publish('2026-11-05T06:00:00Z');
  browser.managed = { address: served.address };
  await seat.refreshPolicy();
  expect((await seat.pull()).state).toBe('ready');
  await pin(key.x);
  const after = await seat.pull();
  expect(after.problem).toEqual({ code: 'unsigned' });
  expect(after.release).toBeUndefined();
});

it('takes nothing where the key in the policy cannot be read', async () => {
  await publish('2026-11-05T06:00:00Z', key);
  await pin(`${key.x}=`);
  expect((await seat.pull()).problem).toEqual({ code: 'unsigned' });
});

it('follows a change of keys', async () => {
  const next = await newSigningKey();
  await publish('2026-11-05T06:00:00Z', key, next);
  await pin(key.x);
  expect((await seat.pull()).state).toBe('ready');
  await pin(next.x);
  expect(await seat.pull()).toMatchObject({ state: 'ready', problem: undefined });
});

it('does not take an old copy that was signed once', async () => {
  await pin(key.x);
  await publish('2026-11-05T06:00:00Z', key);
  const old = files;
  await publish('2026-11-12T06:00:00Z', key);
  expect((await seat.pull()).state).toBe('ready');
  files = old;
  const after = await seat.pull();
  expect(after.problem).toEqual({ code: 'older' });
  expect(after.release?.madeAt).toBe('2026-11-12T06:00:00Z');
});
