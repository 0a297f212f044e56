import 'fake-indexeddb/auto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SignInConfig } from '../../../core/model/sign-in.ts';
import { deleteDatabases, SeatDb } from '../../../core/seat/database/seat-db.ts';
import type { Seat } from '../../../core/seat/seat.ts';
import { writeRelease } from '../../../core/station/write-release.ts';
import { type ReleaseServer, serveRelease } from '../../../demo/server.ts';
import { CLIENT_ID, type SignInServer, startSignInServer, walkThrough } from '../../servers/sign-in.ts';
import { FACTS, smallParts } from '../release/small-release.ts';
import { FakeBrowser } from './harness.ts';

const REDIRECT = 'https://abc.chromiumapp.org/sign-in';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let company: SignInServer;
let release: ReleaseServer;
let folder: string;
let browser: FakeBrowser;
let person: string;
let config: SignInConfig;

beforeAll(async () => {
  // The server warns of being for trying out, which it is.
  for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => {});
  folder = mkdtempSync(join(tmpdir(), 'customer-lens-sign-in-'));
  for (const [path, bytes] of await writeRelease(smallParts(), FACTS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  company = await startSignInServer([REDIRECT]);
  release = await serveRelease(folder, { token: (token) => company.valid(token) });
  config = { issuer: company.issuer, clientId: CLIENT_ID, prompt: 'consent' };
});
afterAll(async () => {
  await Promise.all([company.close(), release.close()]);
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  browser = new FakeBrowser();
  browser.now = Date.now();
  person = 'anna';
  release.requests();
});
afterEach(deleteDatabases);

/** A worker that has just been started. */
function worker(): Seat {
  return browser.seat({
    signIn: {
      redirectUri: REDIRECT,
      authorize: (url) => walkThrough(url, REDIRECT, person),
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      alone: (work) => work(),
    },
  });
}

async function signedIn(): Promise<void> {
  browser.managed = { address: `${release.origin}/`, signIn: config };
  expect(await worker().signIn()).toBeUndefined();
  expect(await worker().status()).toMatchObject({ state: 'ready', release: { through: '2026-10' } });
}

const paths = () => release.requests().map(({ path, status }) => `${status} ${path}`);

it('asks for a sign-in before it asks the address, and pulls after it', async () => {
  browser.managed = { address: `${release.origin}/`, signIn: config };
  expect((await worker().pull()).state).toBe('sign-in');
  expect(paths()).toEqual([]);
  expect(browser.pullAt).toBeUndefined();
  expect((await worker().settings()).signIn).toMatchObject({ state: 'none', redirectUri: REDIRECT });
  person = 'nobody';
  expect(await worker().signIn()).toEqual({ code: 'denied' });
  expect((await worker().status()).state).toBe('sign-in');
  person = 'anna';
  await signedIn();
  expect((await worker().settings()).signIn).toMatchObject({ state: 'signed-in', name: 'anna' });
  expect(await worker().teamView('claims')).not.toBeNull();
});

it('is renewed while nobody notices', async () => {
  await signedIn();
  const before = await new SeatDb().get('signedIn');
  browser.now += 2 * HOUR;
  expect(await worker().pull()).toMatchObject({ state: 'ready' });
  expect(await new SeatDb().get('signedIn')).not.toEqual(before);
  expect(paths().at(-1)).toBe('304 manifest.json');
});

it('is renewed once when the address refuses a token that should still hold', async () => {
  await signedIn();
  paths();
  const held = (await new SeatDb().get('signedIn'))!;
  await new SeatDb().set('signedIn', { ...held, accessToken: 'forgotten-by-the-server' } as typeof held);
  expect(await worker().pull()).toMatchObject({ state: 'ready' });
  expect(paths()).toEqual(['401 manifest.json', '304 manifest.json']);
});

it('revoked: hides at once, keeps what was pulled, and shows it again after the next sign-in', async () => {
  await signedIn();
  await company.revokeAll();
  expect(await worker().pull()).toMatchObject({
    state: 'sign-in-again',
    release: { through: '2026-10' },
    problem: undefined,
  });
  expect(await worker().teamView('claims')).toBeNull();
  expect(await worker().teamLines()).toEqual([]);
  expect(browser.pullAt).toBeUndefined();
  expect(await new SeatDb().team('claims')).toBeDefined();
  const stored = JSON.stringify(await new SeatDb().all());
  for (const token of company.tokens) expect(stored).not.toContain(token);
  paths();
  await signedIn();
  expect(paths()).toEqual(['304 manifest.json']);
  expect(await worker().teamView('claims')).not.toBeNull();
});

it('never signed in again: what was pulled goes with the time that an outage would have', async () => {
  await signedIn();
  await company.revokeAll();
  browser.now += 34 * DAY;
  await worker().pull();
  expect(await new SeatDb().team('claims')).toBeDefined();
  browser.now += 2 * DAY;
  expect((await worker().pull()).state).toBe('sign-in-again');
  expect(await new SeatDb().team('claims')).toBeUndefined();
});

it('a sign-in server that fails is an outage: the last release stays', async () => {
  await signedIn();
  browser.now += 2 * HOUR;
  company.plan({ path: '/token', status: 500, body: 'oops' });
  expect(await worker().pull()).toMatchObject({
    state: 'stale',
    problem: { code: 'sign-in', why: { code: 'server-error', status: 500 } },
  });
  expect(await worker().teamView('claims')).not.toBeNull();
  company.plan({ path: '/token', status: 429, headers: { 'retry-after': '7200' } });
  const waiting = await worker().pull();
  expect(Date.parse(waiting.nextTryAt!) - browser.now).toBeGreaterThanOrEqual(2 * HOUR - 5_000);
  expect(await worker().pull()).toMatchObject({ state: 'ready', problem: undefined });
});

it('an address that refuses even a new token says so, once', async () => {
  const strict = await serveRelease(folder, { token: async () => false });
  browser.managed = { address: `${strict.origin}/`, signIn: config };
  await worker().signIn();
  expect(await worker().status()).toMatchObject({
    state: 'sign-in-again',
    problem: { code: 'sign-in', why: { code: 'not-accepted' } },
  });
  expect(strict.requests().map(({ status }) => status)).toEqual([401, 401]);
  await worker().pull();
  expect(strict.requests()).toEqual([]);
  await strict.close();
});

it('an address that does not let this person in ends the access and deletes', async () => {
  await signedIn();
  release.setFaults([{ status: 403 }]);
  expect(await worker().pull()).toMatchObject({ state: 'access-ended' });
  expect(await new SeatDb().team('claims')).toBeUndefined();
  release.setFaults([]);
});

it('signing out deletes here and ends it at the server', async () => {
  await signedIn();
  const { accessToken } = (await new SeatDb().get('signedIn')) as { accessToken: string };
  expect((await worker().signOut()).state).toBe('sign-in');
  expect(await company.valid(accessToken)).toBe(false);
  expect(await new SeatDb().get('signedIn')).toBeUndefined();
  expect(await new SeatDb().team('claims')).toBeUndefined();
});

it('does not take tokens to another address, nor send them there', async () => {
  browser.managed = {};
  await worker().change({ address: `${release.origin}/`, signIn: config });
  expect(await worker().signIn()).toBeUndefined();
  const other = await serveRelease(folder);
  await worker().change({ address: `${other.origin}/` });
  expect((await worker().pull()).state).toBe('ready');
  expect((await worker().settings()).settings.signIn).toBeNull();
  expect(await new SeatDb().get('signedIn')).toBeUndefined();
  await other.close();
});

it('a policy without an address has no sign-in to offer, and one with both goes before a pasted token', async () => {
  browser.managed = { signIn: config };
  await worker().change({ address: `${release.origin}/` });
  await worker().setToken('pasted');
  expect(await worker().settings()).toMatchObject({ hasToken: true, locked: ['signIn'] });
  browser.managed = { address: `${release.origin}/`, signIn: config };
  await worker().refreshPolicy();
  expect(await worker().settings()).toMatchObject({ hasToken: false, signIn: { state: 'none' } });
});

it('switched off by policy while the window is open: nothing is kept', async () => {
  browser.managed = { address: `${release.origin}/`, signIn: config };
  const seat = browser.seat({
    signIn: {
      redirectUri: REDIRECT,
      async authorize(url) {
        const answer = await walkThrough(url, REDIRECT, person);
        browser.managed = { address: `${release.origin}/`, signIn: config, enabled: false };
        await worker().refreshPolicy();
        return answer;
      },
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      alone: (work) => work(),
    },
  });
  await seat.signIn();
  expect((await worker().status()).state).toBe('switched-off');
  expect(await new SeatDb().get('signedIn')).toBeUndefined();
});

it('a policy that cannot be read leaves the rest', async () => {
  browser.managed = {
    address: `${release.origin}/`,
    signIn: { issuer: 'http://login.example', clientId: 'a' },
  };
  const known = await worker().settings();
  expect(known.locked).toEqual(['address']);
  expect(known).not.toHaveProperty('signIn');
});

describe('one address for several kinds of readers', () => {
  let shared: ReleaseServer;
  let root: string;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'customer-lens-folders-'));
    for (const name of ['hr', 'managers']) {
      const facts = { ...FACTS, organisation: name };
      for (const [path, bytes] of await writeRelease(smallParts(), facts)) {
        mkdirSync(dirname(join(root, name, path)), { recursive: true });
        writeFileSync(join(root, name, path), bytes);
      }
    }
    shared = await serveRelease(root, { token: (token) => company.valid(token) });
  });
  afterAll(async () => {
    await shared.close();
    rmSync(root, { recursive: true });
  });
  beforeEach(() => {
    shared.requests();
    const folders = [
      { group: 'HR partners', folder: 'hr' },
      { group: 'Team leads', folder: 'managers' },
    ];
    browser.managed = { address: `${shared.origin}/`, signIn: { ...config, folders } };
  });

  const asked = () => shared.requests().map(({ path }) => path.split('/')[0]);

  it('reads the folder of the first group that the person is in', async () => {
    company.setClaims('anna', { groups: ['Everybody', 'Team leads', 'HR partners'] });
    expect(await worker().signIn()).toBeUndefined();
    expect(await worker().status()).toMatchObject({ state: 'ready', release: { organisation: 'hr' } });
    expect(new Set(asked())).toEqual(new Set(['hr']));
  });

  it('the server’s own word goes before groups, and leads out of no folder', async () => {
    company.setClaims('anna', { groups: ['HR partners'], lensFolder: 'managers' });
    await worker().signIn();
    expect((await worker().status()).release?.organisation).toBe('managers');
    await worker().signOut();
    shared.requests();
    company.setClaims('anna', { groups: 'HR partners', lensFolder: '../hr' });
    await worker().signIn();
    expect((await worker().status()).release?.organisation).toBe('hr');
    expect(new Set(asked())).toEqual(new Set(['hr']));
  });

  it('a person whose group changed reads the other folder, and keeps nothing of the first', async () => {
    company.setClaims('anna', { groups: ['HR partners'] });
    await worker().signIn();
    const before = (await new SeatDb().get('release'))!;
    company.setClaims('anna', { groups: ['Team leads'] });
    browser.now += 2 * HOUR;
    expect(await worker().pull()).toMatchObject({ state: 'ready', release: { organisation: 'managers' } });
    const after = (await new SeatDb().get('release'))!;
    expect([before.folder, after.folder]).toEqual(['hr', 'managers']);
    expect(after.etag).not.toBe(before.etag);
  });

  it('who is in no group any more has access to nothing, and is told', async () => {
    company.setClaims('anna', { groups: ['HR partners'] });
    await worker().signIn();
    company.setClaims('anna', {});
    browser.now += 2 * HOUR;
    shared.requests();
    expect(await worker().pull()).toMatchObject({
      state: 'sign-in-again',
      problem: { code: 'sign-in', why: { code: 'no-folder' } },
    });
    expect(shared.requests()).toEqual([]);
    expect(await new SeatDb().team('claims')).toBeUndefined();
    expect(await worker().teamView('claims')).toBeNull();
  });
});
