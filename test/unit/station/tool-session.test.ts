import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StationSession } from '../../../components/station/session.ts';
import { Team } from '../../../core/model/team.ts';
import { ScoresFile } from '../../../core/release/schema.ts';
import { StationDb } from '../../../core/station/database/station-db.ts';
import { runJob } from '../../../core/station/intake/jobs.ts';
import { folderFor } from '../../../core/station/intake/readers.ts';
import { Connection } from '../../../core/station/sources/tools.ts';
import { PEAKON_TOKEN, peakonServer } from '../../servers/peakon.ts';
import type { VendorServer } from '../../servers/server.ts';
import { CLIENT_ID, walkThrough } from '../../servers/sign-in.ts';
import { ZENDESK_TOKEN, type ZendeskWorld, zendeskServer } from '../../servers/zendesk.ts';
import { zendeskWithSignIn } from '../../servers/zendesk-sign-in.ts';
import { ALLOWED, jobTools, NO_WINDOW } from './job-tools.ts';

const NAME = 'tool-session-under-test';
const TEAMS = [
  Team.parse({ id: 'top', name: 'Top', headcount: 60 }),
  Team.parse({ id: 'north', name: 'North', parent: 'top', headcount: 30 }),
  Team.parse({ id: 'south', name: 'South', parent: 'top', headcount: 30 }),
];
const SAID = ['Nobody called me back for a week', 'Very friendly staff, thank you'];

let db: StationDb;
let world: ZendeskWorld;
let server: VendorServer;
let session: StationSession;
let now: number;
let allowed: boolean;
let givenBack: string[];

beforeEach(async () => {
  now = Date.parse('2026-11-03T08:00:00Z');
  allowed = true;
  givenBack = [];
  world = { system: 'surveys', tickets: [] };
  for (let i = 0; i < 240; i++) {
    const at = Date.UTC(2026, 4 + (i % 6), 1 + (i % 27), 9);
    world.tickets.push({
      id: 1000 + i,
      group: i % 2 === 0 ? 'North' : 'South',
      requester: 9000 + i,
      created: at,
      updated: at + 1000,
      deleted: false,
      rating: 1 + (i % 5),
      comment: SAID[i % 2]!,
    });
  }
  server = await zendeskServer(world);
  db = new StationDb(NAME);
  session = open();
  await session.load();
  await session.change({ teams: TEAMS });
});
afterEach(async () => {
  await session.tools.stop();
  await server.close();
  await db.delete();
});

function open(signInWindow = NO_WINDOW): StationSession {
  return new StationSession(
    db,
    () => now,
    (kind, input, going) =>
      runJob(
        kind,
        input,
        jobTools(db, () => now),
        going,
      ),
    {
      ...ALLOWED,
      allowed: async () => allowed,
      giveBack: async (address) => void givenBack.push(address),
    },
    signInWindow,
  );
}

function zendesk(more: object = {}): Connection {
  return Connection.parse({
    id: 'zendesk',
    tool: 'zendesk',
    contacts: true,
    settings: { address: server.address, from: '2026-01-01', ...more },
  });
}

async function connect(token = ZENDESK_TOKEN): Promise<void> {
  const credential = { kind: 'token', token } as const;
  const seen = await session.tools.probe(zendesk(), { kind: 'token', token: ZENDESK_TOKEN }, {});
  if ('fault' in seen) throw new Error(seen.fault.sentence);
  await session.connectTool(zendesk(), credential, seen);
}

const history = () => session.tools.status('zendesk').history;

test('a token is in nothing but the store of secrets, whatever happens, and goes with its tool', async () => {
  const spoken: string[] = [];
  const wrong = await session.tools.probe(zendesk(), { kind: 'token', token: 'planted-token-1' }, {});
  spoken.push(JSON.stringify(wrong));
  await connect('planted-token-2');
  await session.tools.read('zendesk', true);
  expect(history().fault).toMatchObject({ kind: 'unauthorised', waits: false });
  await connect();
  server.faults.push('server-fault');
  await session.tools.read('zendesk', true);
  expect(history().fault?.kind).toBe('server-fault');
  await session.tools.read('zendesk', true);
  expect(history()).toMatchObject({ answers: 240 });
  const published = await session.publish([folderFor('hr')]);
  if (typeof published === 'string') throw new Error(published);
  spoken.push(
    session.tools.diagnostic('zendesk', { version: '1' }),
    JSON.stringify(session.setup),
    JSON.stringify(session.tools.connected),
    JSON.stringify(session.tools.status('zendesk')),
    await session.exportLog(),
    await published.log.text(),
    await published.zip.text(),
  );
  for (const folder of published.release.folders)
    for (const file of folder.files.values()) spoken.push(await file.text());
  const planted = new RegExp(`planted-token|${ZENDESK_TOKEN}`);
  expect(spoken.filter((text) => planted.test(text))).toEqual([]);
  expect(await stores(planted)).toEqual(['secrets']);
  await session.tools.remove('zendesk');
  expect(await stores(planted)).toEqual([]);
  expect(givenBack).toEqual([server.address]);
  expect((await db.counts()).length).toBe(0);
});

/** Stores of the database that hold a token. */
async function stores(planted: RegExp): Promise<string[]> {
  const raw = await openDB(NAME);
  const found: string[] = [];
  for (const store of raw.objectStoreNames)
    if (planted.test(JSON.stringify(await raw.getAll(store)))) found.push(store);
  raw.close();
  return found;
}

test('signed in with Zendesk: renewed while it is read, ended when it is revoked, and no token is told', async () => {
  // The server warns of being for trying out, which it is.
  for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => {});
  const { redirectUri } = NO_WINDOW;
  const company = await zendeskWithSignIn(world, [redirectUri]);
  try {
    session = open({ redirectUri, authorize: (url) => walkThrough(url, redirectUri, 'admin') });
    await session.load();
    const connected = zendesk({ address: company.issuer });
    allowed = false;
    await expect(session.tools.signIn(connected, CLIENT_ID)).rejects.toMatchObject({
      problem: { code: 'no-permission' },
    });
    allowed = true;
    const credential = await session.tools.signIn(connected, CLIENT_ID);
    const seen = await session.tools.probe(connected, credential, {});
    if ('fault' in seen) throw new Error(seen.fault.sentence);
    await session.connectTool(connected, credential, seen);
    await session.tools.read('zendesk', true);
    expect(history()).toMatchObject({ answers: 240 });
    expect(company.grants).toHaveLength(1);
    now += 2 * 3_600_000;
    await session.tools.read('zendesk', true);
    expect(history().fault).toBeUndefined();
    await company.expireAccess();
    await session.tools.read('zendesk', true);
    expect(history().fault).toBeUndefined();
    expect(company.grants).toEqual(Array(3).fill({ type: 'given', status: 200 }));
    const planted = new RegExp([...company.tokens].join('|'));
    expect(await stores(planted)).toEqual(['secrets']);
    await company.revokeAll();
    await session.tools.read('zendesk', true);
    expect(history().fault).toMatchObject({ kind: 'unauthorised', waits: false });
    expect(history().fault?.sentence).toMatch(/Sign in again/);
    expect(await stores(planted)).toEqual([]);
    const told = [session.tools.diagnostic('zendesk', {}), session.tools.status('zendesk'), session.setup];
    expect(planted.test(JSON.stringify(told))).toBe(false);
  } finally {
    await company.close();
  }
});
test('answers and contacts of a tool are in the release, and gone from the next one when it is removed', async () => {
  await connect();
  await session.tools.read('zendesk', true);
  const shown = async () => {
    const preview = await session.preview([folderFor('hr')]);
    if (typeof preview === 'string') return preview;
    const { files, manifest } = preview.release.folders[0]!;
    const names = manifest.files.map(({ name }) => name);
    return {
      names,
      scores: await files.get(manifest.files.find(({ name }) => name === 'scores')!.path)!.text(),
    };
  };
  const before = await shown();
  expect(before).toMatchObject({ names: expect.arrayContaining(['contacts', 'scores', 'themes']) });
  expect((before as { scores: string }).scores).toContain('csat-1-5');
  await session.tools.remove('zendesk');
  expect(await shown()).toBe('no-answers');
});

test('what a tool has only counted stands beside the answers in the release, and goes when it is removed', async () => {
  const segment = { attribute: 12, type: 'option', detractors: 3, passives: 2, promoters: 15 } as const;
  const time = '2026-08-31T12:00:00Z';
  const counted = await peakonServer({
    segments: [
      { ...segment, id: 1, name: 'North', time },
      { ...segment, id: 2, name: 'South', time },
    ],
  });
  try {
    await connect();
    await session.tools.read('zendesk', true);
    const voice = Connection.parse({
      id: 'peakon',
      tool: 'peakon',
      settings: { address: counted.address, attribute: 12 },
    });
    const credential = { kind: 'token', token: PEAKON_TOKEN } as const;
    const seen = await session.tools.probe(voice, credential, {});
    if ('fault' in seen) throw new Error(seen.fault.sentence);
    await session.connectTool(voice, credential, seen);
    await session.tools.read('peakon', true);
    expect(session.tools.status('peakon').history).toMatchObject({
      failures: 0,
      lastSuccess: expect.any(String),
    });
    const employees = async () => {
      const preview = await session.preview([folderFor('hr')]);
      if (typeof preview === 'string') throw new Error(preview);
      const { files, manifest } = preview.release.folders[0]!;
      const { path } = manifest.files.find(({ name }) => name === 'scores')!;
      const { cells } = ScoresFile.parse(JSON.parse(await files.get(path)!.text()));
      return cells
        .filter(({ audience }) => audience === 'employee')
        .map(({ node, counts }) => `${node} ${counts}`);
    };
    expect((await employees()).sort()).toEqual(['north 3,2,15', 'south 3,2,15', 'top 6,4,30']);
    await session.tools.remove('peakon');
    expect(await employees()).toEqual([]);
  } finally {
    await counted.close();
  }
});

test('a tool that wants to be left alone is left alone until then, and then read by itself', async () => {
  await connect();
  server.faults.push('busy-retry-after');
  await session.tools.read('zendesk', true);
  const { nextTry, fault } = history();
  expect(fault).toMatchObject({ kind: 'busy', waits: true });
  expect(Date.parse(nextTry!) - now).toBeGreaterThanOrEqual(7000);
  const asked = server.asked.length;
  now += 6000;
  await session.tools.readDue();
  expect(server.asked.length).toBe(asked);
  now = Date.parse(nextTry!);
  await session.tools.readDue();
  expect(history()).toMatchObject({ answers: 240, failures: 0 });
  const read = server.asked.length;
  now += 23 * 3600_000;
  await session.tools.readDue();
  expect(server.asked.length).toBe(read);
  now += 3600_000;
  await session.tools.readDue();
  expect(server.asked.length).toBeGreaterThan(read);
});

test('nothing is asked by itself without the permission, of a token that is not taken, or after a reload too early', async () => {
  await connect();
  await session.tools.read('zendesk', true);
  now += 25 * 3600_000;
  allowed = false;
  session = open();
  await session.load();
  const asked = server.asked.length;
  await session.tools.readDue();
  expect(server.asked.length).toBe(asked);
  allowed = true;
  session = open();
  await session.load();
  server.faults.push('revoked', 'revoked');
  await session.tools.readDue();
  expect(history().fault?.kind).toBe('unauthorised');
  const refused = server.asked.length;
  now += 48 * 3600_000;
  await session.tools.readDue();
  expect(server.asked.length).toBe(refused);
});

test('what was stored before a reading is cancelled stays, and the next one goes on', async () => {
  await connect();
  const before = server.asked.length;
  server.faults.push(...Array(5).fill(undefined), 'slow-loris');
  const reading = session.tools.read('zendesk', true);
  while (server.asked.length < before + 6) await new Promise((resolve) => setTimeout(resolve, 10));
  await session.tools.cancel('zendesk');
  await reading;
  expect(session.tools.status('zendesk').reading).toBeUndefined();
  expect(history().fault).toBeUndefined();
  await session.tools.read('zendesk', true);
  expect(history()).toMatchObject({ answers: 240 });
});

test('changed settings read everything anew; answers that are not meant any more are gone', async () => {
  await connect();
  await session.tools.read('zendesk', true);
  const later = zendesk({ from: '2026-09-01' });
  const seen = await session.tools.probe(later, undefined, {});
  if ('fault' in seen) throw new Error(seen.fault.sentence);
  await session.connectTool(later, undefined, seen);
  expect((await db.counts()).length).toBe(0);
  await session.tools.read('zendesk', true);
  expect(history().answers).toBe(80);
});

test('while stored comments are read anew by other themes, no tool is read by those before', async () => {
  await connect();
  const { tools } = session;
  const before = server.asked.length;
  server.faults.push(...Array(4).fill(undefined), 'slow-loris');
  const reading = tools.read('zendesk', true);
  while (server.asked.length < before + 5) await new Promise((resolve) => setTimeout(resolve, 10));
  let reads = true;
  await tools.hold(async () => {
    await tools.readDue();
    reads = tools.status('zendesk').reading !== undefined;
  });
  await reading;
  expect(reads).toBe(false);
  while (history().answers !== 240) await new Promise((resolve) => setTimeout(resolve, 10));
});
