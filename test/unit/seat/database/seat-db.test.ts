import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../core/release/schema.ts';
import { deleteDatabases, SEAT_DATABASE, SeatDb } from '../../../../core/seat/database/seat-db.ts';
import type { Snapshot, TeamRecord } from '../../../../core/seat/view/snapshot.ts';

const VERSION = 2;
let db = new SeatDb();
afterEach(async () => {
  await db.close();
  await deleteDatabases();
  db = new SeatDb();
});

const bytes = (text: string) => new TextEncoder().encode(text);

function manifest(...hashes: string[]): Manifest {
  return {
    id: hashes.join('').slice(0, 16),
    files: hashes.map((sha256) => ({ name: 'teams', path: `${sha256}.json`, sha256, bytes: 2 })),
  } as unknown as Manifest;
}

/** The cache stores what the view gives it, whatever that is. */
function snapshot(...ids: string[]): Snapshot {
  return {
    org: { teams: ids, lines: ids } as unknown as Snapshot['org'],
    teams: ids.map((id) => ({ id }) as TeamRecord),
  };
}

const pin = { host: 'opencats', kind: 'requisition', id: '42', team: 'claims' } as const;

describe('a release in the cache', () => {
  it('is swapped in whole: files, records and manifest of the one before are gone', async () => {
    await db.putFile('a', bytes('1'));
    await db.putFile('b', bytes('2'));
    await db.swap(
      { manifest: manifest('a', 'b'), etag: '"1"' },
      snapshot('x', 'y'),
      { failures: 0 },
      'this code',
    );
    expect((await db.team('y'))?.id).toBe('y');
    await db.putFile('c', bytes('3'));
    await db.swap(
      { manifest: manifest('b', 'c') },
      snapshot('x'),
      { failures: 0, confirmedAt: 'now' },
      'this code',
    );
    expect(await db.team('y')).toBeUndefined();
    expect(await db.orgWithLines()).toEqual({ teams: ['x'], lines: ['x'] });
    expect(await db.file('a')).toBeUndefined();
    expect(new TextDecoder().decode(await db.file('b'))).toBe('2');
    expect((await db.get('release'))?.manifest.files.map((file) => file.sha256)).toEqual(['b', 'c']);
    expect(await db.get('pulls')).toEqual({ failures: 0, confirmedAt: 'now' });
  });

  it('stays as it was when the swap fails half-way', async () => {
    await db.putFile('a', bytes('1'));
    await db.swap({ manifest: manifest('a'), etag: '"1"' }, snapshot('x'), { failures: 0 }, 'this code');
    const broken = snapshot('z', 'w');
    Object.assign(broken.teams[1]!, { cannotBeStored: () => {} });
    await expect(
      db.swap({ manifest: manifest('b') }, broken, { failures: 0 }, 'this code'),
    ).rejects.toThrow();
    expect((await db.team('x'))?.id).toBe('x');
    expect(await db.team('z')).toBeUndefined();
    expect((await db.get('release'))?.etag).toBe('"1"');
    expect(await db.file('a')).toBeDefined();
  });

  it('is purged without touching settings, pins and token', async () => {
    await db.putFile('a', bytes('1'));
    await db.swap({ manifest: manifest('a') }, snapshot('x'), { failures: 0 }, 'this code');
    await db.set('token', 'secret');
    await db.putPin(pin);
    await db.purge({ failures: 1, ended: true });
    expect(await db.team('x')).toBeUndefined();
    expect(await db.file('a')).toBeUndefined();
    expect(await db.get('release')).toBeUndefined();
    expect(await db.orgWithLines()).toBeUndefined();
    expect(await db.get('token')).toBe('secret');
    expect(await db.pins()).toEqual([pin]);
    expect(await db.get('pulls')).toEqual({ failures: 1, ended: true });
  });
});

describe('deleting everything', () => {
  it('leaves nothing but the policy, which is not ours to delete', async () => {
    await db.putFile('a', bytes('1'));
    await db.swap({ manifest: manifest('a') }, snapshot('x'), { failures: 0 }, 'this code');
    await db.set('token', 'secret');
    await db.set('policy', { address: 'https://x.example/' });
    await db.putPin(pin);
    await db.clear();
    const raw = await openDB(SEAT_DATABASE);
    const left = await Promise.all([...raw.objectStoreNames].map((name) => raw.getAll(name)));
    raw.close();
    expect(left.flat()).toEqual([{ address: 'https://x.example/' }]);
  });

  it('deletes the databases themselves, the station’s too, and leaves those of others', async () => {
    await db.set('token', 'secret');
    for (const name of ['customer-lens-station', 'of-somebody-else']) (await openDB(name, 1)).close();
    await deleteDatabases();
    const names = (await indexedDB.databases()).map((entry) => entry.name);
    expect(names).toEqual(['of-somebody-else']);
    expect(await db.get('token')).toBeUndefined();
  });

  it('does not hang on a page that holds its database', async () => {
    const holder = await openDB('customer-lens-held', 1);
    await deleteDatabases();
    holder.close();
    await expect
      .poll(async () => (await indexedDB.databases()).map((entry) => entry.name))
      .not.toContain('customer-lens-held');
  });
});

describe('an upgrade', () => {
  it('opens a database of version 1 and keeps what is in it', async () => {
    const old = await openDB(SEAT_DATABASE, 1, {
      upgrade(raw) {
        raw.createObjectStore('files', { keyPath: 'sha256' });
        raw.createObjectStore('teams', { keyPath: 'id' });
        raw.createObjectStore('single');
      },
    });
    await old.put('single', 'secret', 'token');
    await old.put('teams', { id: 'x' });
    old.close();
    expect(await db.get('token')).toBe('secret');
    expect((await db.team('x'))?.id).toBe('x');
    await db.putPin(pin);
    expect(await db.pins()).toEqual([pin]);
    const ours = (await indexedDB.databases()).find((entry) => entry.name === SEAT_DATABASE);
    expect(ours?.version).toBe(VERSION);
  });

  it('to a newer version is not held up by this connection', async () => {
    await db.set('token', 'secret');
    const newer = await openDB(SEAT_DATABASE, VERSION + 1);
    expect(await newer.get('single', 'token')).toBe('secret');
    newer.close();
  });
});

it('keeps one pin per host, kind and id', async () => {
  await db.putPin(pin);
  await db.putPin({ ...pin, team: 'other' });
  await db.putPin({ ...pin, host: '*' });
  expect(await db.pins()).toHaveLength(2);
  await db.removePin(pin);
  expect(await db.pins()).toEqual([{ ...pin, host: '*' }]);
});
