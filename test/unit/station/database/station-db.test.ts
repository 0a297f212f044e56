import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { StationDb } from '../../../../core/station/database/station-db.ts';
import { newStationKey } from '../../../../core/station/sources/keyed-hash.ts';

const NAME = 'station-under-test';
const VERSION = 4;
let db = new StationDb(NAME);
afterEach(async () => {
  await db.delete();
  db = new StationDb(NAME);
});

test('a database of the version before is brought up with what is in it', async () => {
  const old = await openDB(NAME, VERSION - 1, {
    upgrade(v1) {
      v1.createObjectStore('chunks', { keyPath: 'key' }).createIndex('source', 'source');
      v1.createObjectStore('counts', { keyPath: 'key' }).createIndex('source', 'source');
      v1.createObjectStore('cursors');
      v1.createObjectStore('notes');
      v1.createObjectStore('log', { autoIncrement: true });
      v1.createObjectStore('staged', { keyPath: 'key' });
    },
  });
  await old.put('notes', { teams: ['kept'] }, 'setup');
  old.close();
  expect(await db.note('setup')).toEqual({ teams: ['kept'] });
  await db.appendLog([{ first: 1 }, { second: 2 }]);
  await db.appendLog([{ third: 3 }]);
  expect(await db.log()).toEqual([{ first: 1 }, { second: 2 }, { third: 3 }]);
  await db.setSecret('zendesk', { kind: 'token', token: 'abc' });
  expect(await db.secret('zendesk')).toEqual({ kind: 'token', token: 'abc' });
  await db.setSecret('zendesk', undefined);
  expect(await db.secret('zendesk')).toBeUndefined();
});

test('a page with an older version does not hold up a newer one', async () => {
  await db.note('anything');
  const newer = await openDB(NAME, VERSION + 1);
  expect(newer.version).toBe(VERSION + 1);
  newer.close();
});

test('the key is made once, stays the same, and cannot be read out', async () => {
  const first = await db.stationKey(() => newStationKey(false));
  const second = await db.stationKey(() => Promise.reject(new Error('a second key')));
  expect(first.extractable).toBe(false);
  const sign = (key: CryptoKey) => crypto.subtle.sign('HMAC', key, new Uint8Array([1]));
  expect(new Uint8Array(await sign(second))).toEqual(new Uint8Array(await sign(first)));
});

test('deleting takes everything along', async () => {
  await db.setNote('setup', { teams: [] });
  await db.appendLog([{ entry: 1 }]);
  await db.delete();
  expect(await db.note('setup')).toBeUndefined();
  expect(await db.log()).toEqual([]);
});
