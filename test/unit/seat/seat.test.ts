import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PanelView } from '../../../core/model/messages.ts';
import type { PageContext } from '../../../core/model/page-context.ts';
import { SeatStatus } from '../../../core/model/seat-status.ts';
import { TeamView } from '../../../core/model/team-view.ts';
import { deleteDatabases, SeatDb } from '../../../core/seat/database/seat-db.ts';
import type { Seat } from '../../../core/seat/seat.ts';
import { writeRelease } from '../../../core/station/write-release.ts';
import { type Served, serve, staticFiles } from '../release/serve.ts';
import { FACTS, smallParts } from '../release/small-release.ts';
import { FakeBrowser } from './harness.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let browser: FakeBrowser;
let seat: Seat;
let files: Map<string, Uint8Array<ArrayBuffer>>;
let answer: RequestListener;
let served: Served;

beforeEach(async () => {
  browser = new FakeBrowser();
  seat = browser.seat();
  files = await writeRelease(smallParts(), FACTS);
  answer = staticFiles(files);
  served = await serve((request, response) => answer(request, response));
});
afterEach(async () => {
  await served.close();
  await deleteDatabases();
});

const refuse =
  (status: number, headers = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end();

async function ready(): Promise<void> {
  await seat.change({ address: served.address });
  expect((await seat.pull()).state).toBe('ready');
}

const job: PageContext = {
  host: 'orangehrm',
  kind: 'vacancy',
  subject: 'requisition',
  layout: 'recognised',
  requisitionId: '42',
  jobTitle: 'Claims agent',
  unitNames: ['Motor claims'],
  read: [],
};

describe('a seat', () => {
  it('is not set up until it has an address, then pulls, then shows', async () => {
    expect((await seat.status()).state).toBe('not-set-up');
    expect(await seat.teamView('claims-motor')).toBeNull();
    await seat.change({ address: served.address });
    expect((await seat.status()).state).toBe('loading');
    const status = await seat.pull();
    expect(SeatStatus.parse(status)).toMatchObject({
      state: 'ready',
      release: { organisation: 'Nordlicht Versicherung', through: '2026-10' },
      confirmedAt: '2026-11-21T10:00:00.000Z',
      hidesAt: '2026-12-26T10:00:00.000Z',
      nextTryAt: '2026-11-21T14:00:00.000Z',
    });
    expect(browser.pullAt).toBe('2026-11-21T14:00:00.000Z');
    const view = TeamView.parse(await seat.teamView('claims-motor'));
    expect(view.customers).toMatchObject({ state: 'shown', score: { n: 44 } });
    expect((await seat.teamLines(['claims'])).map((line) => line.id)).toEqual(['claims']);
    expect(await seat.teamView('no-such-team')).toBeNull();
  });

  it('says the same after its worker was killed', async () => {
    await ready();
    const view = await seat.teamView('claims');
    const woken = browser.seat();
    expect(await woken.status()).toEqual(await seat.status());
    expect(await woken.teamView('claims')).toEqual(view);
  });

  it('takes up a pull whose worker was killed, and does none twice', async () => {
    await seat.change({ address: served.address });
    // As a killed worker leaves it.
    await new SeatDb().set('pulls', { failures: 0, address: served.address, pulling: true });
    const woken = browser.seat();
    expect((await woken.resume()).state).toBe('ready');
    let asked = 0;
    answer = (_, response) => {
      asked++;
      response.writeHead(500).end();
    };
    browser.resume = true;
    expect((await woken.resume()).state).toBe('ready');
    expect(asked).toBe(0);
    expect(browser.resume).toBe(false);
    expect(browser.pullAt).toBe('2026-11-21T14:00:00.000Z');
  });

  it('asks for no address that the browser has not been allowed', async () => {
    browser.permitted = false;
    let asked = 0;
    answer = () => void asked++;
    await seat.change({ address: served.address });
    expect((await seat.pull()).state).toBe('no-permission');
    expect(asked).toBe(0);
  });

  it('deletes what came from an address when its permission is taken back', async () => {
    await ready();
    browser.permitted = false;
    expect(await seat.teamView('claims')).toBeNull();
    await seat.permissionsChanged();
    browser.permitted = true;
    expect(await seat.status()).toMatchObject({ state: 'loading', release: undefined });
    expect(await new SeatDb().team('claims')).toBeUndefined();
  });

  it('does not take release or token along to another address', async () => {
    await ready();
    await seat.setToken('secret');
    await seat.change({ address: 'http://127.0.0.1:1/' });
    expect((await seat.settings()).hasToken).toBe(false);
    expect((await seat.status()).release).toBeUndefined();
    expect(await seat.teamView('claims')).toBeNull();
  });

  it('keeps the last good release through whatever goes wrong', async () => {
    await ready();
    const view = await seat.teamView('claims');
    const outages: [RequestListener, string, string][] = [
      [refuse(500), 'stale', 'server-error'],
      [refuse(429, { 'retry-after': '600' }), 'stale', 'too-many'],
      [refuse(404), 'stale', 'not-found'],
      [(_, response) => void response.end('<html>'), 'stale', 'not-json'],
      [refuse(302, { location: '/login' }), 'stale', 'redirected'],
    ];
    let failures = 0;
    for (const [fault, state, code] of outages) {
      answer = fault;
      expect(await seat.pull()).toMatchObject({ state, problem: { code } });
      expect(await seat.teamView('claims')).toEqual(view);
      expect((await new SeatDb().get('pulls'))?.failures).toBe(++failures);
    }
    answer = staticFiles(files);
    expect(await seat.pull()).toMatchObject({ state: 'ready', problem: undefined });
  });

  it('comes back when the server wants it', async () => {
    await ready();
    answer = refuse(429, { 'retry-after': '21600' });
    await seat.pull();
    expect(browser.pullAt).toBe('2026-11-21T16:00:00.000Z');
    browser.now += 5 * HOUR;
    expect(await seat.due()).toBe(false);
    browser.now += HOUR;
    expect(await seat.due()).toBe(true);
  });

  it.each([401, 403])(
    'hides and deletes at once when access has ended (%i), and takes it up again',
    async (status) => {
      await ready();
      answer = refuse(status);
      expect(await seat.pull()).toMatchObject({ state: 'access-ended', release: undefined });
      expect(await seat.teamView('claims')).toBeNull();
      expect(await new SeatDb().team('claims')).toBeUndefined();
      expect(await seat.panelView({ context: job })).toMatchObject({
        state: 'seat',
        status: { state: 'access-ended' },
      });
      answer = staticFiles(files);
      expect((await seat.pull()).state).toBe('ready');
      expect(await seat.teamView('claims')).not.toBeNull();
    },
  );

  it('hides after 35 days without a word from the server', async () => {
    await ready();
    answer = refuse(500);
    browser.now += 34 * DAY;
    expect((await seat.pull()).state).toBe('stale');
    expect(await seat.teamView('claims')).not.toBeNull();
    browser.now += DAY;
    expect((await seat.status()).state).toBe('offline');
    expect(await seat.teamView('claims')).toBeNull();
    expect(await seat.teamLines()).toEqual([]);
    expect((await seat.panelView({ context: job })).state).toBe('seat');
  });

  it('swaps a newer release in whole, and a broken one not at all', async () => {
    await ready();
    const parts = smallParts();
    parts.scores.cells = parts.scores.cells.map((cell) => ({
      ...cell,
      counts: cell.counts.map((n) => n * 2),
    }));
    const newer = await writeRelease(parts, { ...FACTS, madeAt: '2026-11-20T06:00:00Z' });
    const scores = [...newer.keys()].find((path) => path.startsWith('scores'))!;
    answer = staticFiles(new Map([...newer].filter(([path]) => path !== scores)));
    expect(await seat.pull()).toMatchObject({
      state: 'stale',
      problem: { code: 'missing-file', file: scores },
    });
    expect((await seat.teamView('claims-motor'))?.customers).toMatchObject({ score: { n: 44 } });
    answer = staticFiles(newer);
    await seat.pull();
    expect((await seat.teamView('claims-motor'))?.customers).toMatchObject({ score: { n: 88 } });
    expect((await seat.teamView('claims-motor'))?.release.madeAt).toBe('2026-11-20T06:00:00Z');
  });
});

describe('what is kept', () => {
  const fileCount = async () => {
    const db = new SeatDb();
    const hashes = [...files.values()].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    const kept = await Promise.all(hashes.map((hash) => db.file(hash)));
    return kept.filter(Boolean).length;
  };

  it('is scored again from the kept files by code that is newer than its record', async () => {
    await ready();
    const before = await seat.teamView('claims-motor');
    // As an older version left it: a member that today's cards read is not there.
    const db = new SeatDb();
    const { map: _, ...older } = (await db.get('org'))!;
    await db.set('org', older as never);
    const updated = browser.seat({ scoredBy: 'newer code' });
    expect(await updated.teamView('claims-motor')).toEqual(before);
    expect((await updated.panelView({ context: job })).state).toBe('ready');
    expect(await db.get('scoredBy')).toBe('newer code');
  });

  it('is got again where newer code finds a file that is no longer whole', async () => {
    await ready();
    const { manifest } = (await new SeatDb().get('release'))!;
    const scores = manifest.files.find((file) => file.name === 'scores')!;
    await new SeatDb().putFile(scores.sha256, new TextEncoder().encode('{}'));
    const updated = browser.seat({ scoredBy: 'newer code' });
    expect(await updated.panelView({ context: job })).toMatchObject({
      state: 'seat',
      status: { state: 'loading' },
    });
    expect(browser.pullAt).toBe(new Date(browser.now).toISOString());
    expect((await updated.pull()).state).toBe('ready');
    expect(await updated.teamView('claims-motor')).not.toBeNull();
  });

  it('holds no file of a release that was refused', async () => {
    await ready();
    const before = await fileCount();
    const parts = smallParts();
    for (const fault of [1, 2, 3]) {
      parts.scores.cells[0]!.respondents = 80 + fault;
      parts.teams.teams[0]!.name = `Nordlicht ${fault}`;
      const newer = await writeRelease(parts, { ...FACTS, madeAt: `2026-11-20T06:00:0${fault}Z` });
      const scores = [...newer.keys()].find((path) => path.startsWith('scores'))!;
      files = new Map([...files, ...newer]);
      const arrived = browser.progressed;
      answer = (request, response) => {
        if (!request.url?.includes(scores)) return staticFiles(newer)(request, response);
        // Missing, but only after the other new file has arrived.
        void expect
          .poll(() => browser.progressed)
          .toBeGreaterThan(arrived)
          .finally(() => response.writeHead(404).end());
      };
      expect((await seat.pull()).state).toBe('stale');
      expect(browser.progressed).toBeGreaterThan(arrived);
    }
    expect(await fileCount()).toBe(before);
    expect(await seat.teamView('claims-motor')).not.toBeNull();
  });
});

describe('a pull that is cut off', () => {
  it('stands under an alarm, and goes on with the files that it has', async () => {
    await seat.change({ address: served.address });
    const seen: { path: string; headers: Record<string, unknown> }[] = [];
    const good = staticFiles(files, seen);
    let hold: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    answer = (request, response) => {
      if (!request.url?.includes('/scores')) return good(request, response);
      hold();
    };
    // The worker dies while it waits for a file: nothing of the first pull is ever heard of again.
    const dead = browser.seat({ exclusive: (work) => work() });
    void dead.pull();
    await held;
    await expect.poll(() => browser.progressed).toBe(4);
    expect(browser.resume).toBe(true);
    expect(await browser.seat().status()).toMatchObject({ state: 'loading' });
    expect(await browser.seat().due()).toBe(true);
    seen.length = 0;
    answer = good;
    expect((await browser.seat().pull()).state).toBe('ready');
    expect(seen.map((one) => one.path.split('.')[0])).toEqual(['manifest', 'scores']);
    expect(browser.resume).toBe(false);
  });

  it('by a change of address counts for nothing', async () => {
    await ready();
    let hold: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      hold = resolve;
    });
    answer = () => hold();
    const pulling = seat.pull();
    await asked;
    await seat.change({ address: 'http://127.0.0.1:1/other/' });
    await pulling;
    expect(await seat.status()).toMatchObject({ release: undefined, problem: undefined });
  });
});

describe('a policy', () => {
  it.each([
    ['another address', { address: 'http://127.0.0.1:1/other/' }],
    ['another token', { token: 'other' }],
    ['switched off', { enabled: false }],
  ])('that changes beneath a pull (%s) ends it at once', async (_, more) => {
    browser.managed = { address: served.address, token: 'first' };
    await seat.refreshPolicy();
    const asked = Promise.withResolvers<void>();
    answer = () => asked.resolve();
    const pulling = seat.pull();
    await asked.promise;
    browser.managed = { address: served.address, token: 'first', ...more };
    await seat.refreshPolicy();
    // The server never answers: a pull that went on would wait for its time-out.
    await pulling;
    expect((await new SeatDb().get('pulls'))?.problem).toBeUndefined();
  });

  it('sets up a seat by itself, locks what it sets, and joins what it adds', async () => {
    browser.managed = {
      address: served.address,
      modulesOff: ['peaks'],
      supportContact: 'help@nordlicht.example',
      thresholds: { respondents: 60 },
    };
    await seat.refreshPolicy();
    expect(await seat.pull()).toMatchObject({
      state: 'ready',
      managed: true,
      supportContact: 'help@nordlicht.example',
    });
    await seat.change({ address: 'https://elsewhere.example/', language: 'de' });
    const { settings, locked } = await seat.settings();
    expect(settings).toMatchObject({ address: served.address, language: 'de' });
    expect(locked).toEqual(['address', 'modulesOff', 'supportContact', 'thresholds']);
    const view = await seat.teamView('claims');
    expect(view?.settings).toMatchObject({ modulesOff: ['peaks'], supportContact: 'help@nordlicht.example' });
    expect((await seat.teamView('claims-motor'))?.customers.state).toBe('hidden');
  });

  it('that comes late is waited for once, up to four and a half seconds', async () => {
    let polls = 0;
    const late = browser.seat({ managed: async () => (++polls < 6 ? {} : { address: served.address }) });
    expect((await late.status()).state).toBe('loading');
    expect(browser.slept).toBeLessThanOrEqual(4500);
    browser.slept = 0;
    await browser.seat().status();
    expect(browser.slept).toBe(0);
  });

  it('keeps the policy that it knows while a browser does not answer for it', async () => {
    browser.managed = { address: served.address, supportContact: 'it@example.com' };
    await seat.refreshPolicy();
    const silent = browser.seat({ managed: async () => undefined });
    await silent.refreshPolicy();
    expect(await silent.status()).toMatchObject({ managed: true, supportContact: 'it@example.com' });
  });

  it('works without a policy where a browser never answered for it', async () => {
    const silent = browser.seat({ managed: async () => undefined });
    expect((await silent.status()).state).toBe('not-set-up');
    expect(browser.slept).toBeLessThanOrEqual(4500);
  });

  it('that there is none of, as in Firefox without one, is no policy', async () => {
    browser.managed = new Error('Managed storage manifest not found');
    expect((await seat.status()).state).toBe('not-set-up');
    expect(browser.slept).toBe(0);
  });

  it('switches off: everything is hidden and deleted, and not asked for again', async () => {
    await ready();
    await seat.setToken('secret');
    browser.managed = { enabled: false };
    await seat.refreshPolicy();
    expect((await seat.status()).state).toBe('switched-off');
    expect(await seat.teamView('claims')).toBeNull();
    expect(await seat.grants()).toEqual([]);
    expect(await new SeatDb().all()).toMatchObject({
      token: undefined,
      settings: undefined,
      release: undefined,
    });
    let asked = 0;
    answer = () => void asked++;
    await seat.pull();
    expect(asked).toBe(0);
  });
});

describe('a panel', () => {
  it('shows the team that the page names', async () => {
    await ready();
    const panel = PanelView.parse(await seat.panelView({ context: job }));
    expect(panel).toMatchObject({ state: 'ready', matched: 'name', view: { team: { id: 'claims-motor' } } });
  });

  it('asks where no name fits, and remembers the answer for this seat', async () => {
    await ready();
    const unknown = { ...job, unitNames: ['Motor'] };
    const asked = PanelView.parse(await seat.panelView({ context: unknown }));
    if (asked.state !== 'not-mapped') throw new Error(`expected a question, not ${asked.state}`);
    expect(asked.suggestions.map((suggestion) => suggestion.team)).toContain('claims-motor');
    await seat.setPin({ host: 'orangehrm', kind: 'requisition', id: '42', team: 'claims-home' });
    expect(await seat.panelView({ context: unknown })).toMatchObject({ state: 'ready', matched: 'own-pin' });
    await seat.removePinsOf(['orangehrm']);
    expect((await seat.panelView({ context: unknown })).state).toBe('not-mapped');
  });

  it('gives a page about a person the way to its team, and no figure', async () => {
    await ready();
    await seat.setPin({ host: '*', kind: 'requisition', id: '42', team: 'claims-home' });
    const panel = PanelView.parse(
      await seat.panelView({ context: { ...job, subject: 'person', unitNames: [] } }),
    );
    expect(panel).toMatchObject({ state: 'person', team: { id: 'claims-home', name: 'Home claims' } });
    expect(Object.keys(panel).sort()).toEqual(['context', 'state', 'status', 'team']);
  });

  it('names a layout that it does not recognise', async () => {
    await ready();
    const panel = await seat.panelView({
      context: { ...job, layout: 'unrecognised', structure: 'body\n main' },
    });
    expect(panel).toMatchObject({ state: 'layout-not-recognised', report: 'body\n main' });
  });

  it('on a page of several units shows one and offers the others', async () => {
    await ready();
    const chart: PageContext = {
      ...job,
      subject: 'unit',
      requisitionId: undefined,
      unitNames: ['Claims', 'Home claims'],
    };
    expect(await seat.panelView({ context: chart })).toMatchObject({
      state: 'ready',
      view: { team: { id: 'claims' } },
      others: [{ id: 'claims-home', name: 'Home claims' }],
    });
    const picked = await seat.panelView({ context: chart, picked: 'claims-home' });
    expect(picked).toMatchObject({ matched: 'picked', view: { team: { id: 'claims-home' } } });
    expect(await seat.panelView({ context: chart, picked: 'no-such-team' })).toMatchObject({
      view: { team: { id: 'claims' } },
    });
  });
});

it('forgets everything when told to', async () => {
  await ready();
  await seat.setToken('secret');
  await seat.setPin({ host: '*', kind: 'unit', id: '1', team: 'claims' });
  await seat.forgetEverything();
  expect(await seat.status()).toMatchObject({ state: 'not-set-up', release: undefined });
  expect(await seat.ownPins()).toEqual([]);
  expect((await seat.settings()).hasToken).toBe(false);
});
