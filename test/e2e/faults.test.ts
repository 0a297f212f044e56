import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault, ReleaseServer } from '../../demo/server.ts';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, POPUP, setUpSeat, type Tab } from '../browsers/driver.ts';
import { republish } from './support/republish.ts';
import { panelLeaves, panelSays } from './support/says.ts';
import { HR_TOOLS, Stage } from './support/session.ts';
import { everythingStored } from './support/storage.ts';

/** What a server can do to a seat: each fault has its sentence, and the last good release stays as it is. */
describe('a seat whose server', () => {
  const stage = new Stage();
  let driver: Driver;
  let server: ReleaseServer;
  let folder: string;
  let good: string;
  let vacancy: Tab;
  let figures: string;

  beforeAll(async () => {
    folder = join(stage.folder(), 'release');
    await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
    const site = await stage.hrSite();
    server = await stage.release(folder);
    driver = await stage.browser();
    const status = await setUpSeat(driver, { address: `${server.origin}/`, hrTools: HR_TOOLS });
    good = status.release?.id ?? '';
    vacancy = await driver.open(`${site.origin}/web/index.php/recruitment/addJobVacancy/42`);
    figures = figureLine(await panelSays(vacancy, /Would recommend/));
    server.requests();
  });
  afterAll(() => stage.close());

  async function popupSays(pattern: RegExp): Promise<string> {
    const popup = await driver.openExtensionPage('popup.html', POPUP);
    const text = await popup.waitForText(pattern);
    await popup.close();
    return text;
  }

  /** Pulls under these faults, and looks at what the seat, the card and the popup say of it. */
  async function suffers(faults: readonly Fault[], problem: object, sentence: RegExp): Promise<void> {
    server.setFaults(faults);
    const status = await driver.ask({ type: 'pull-now' });
    expect(status).toMatchObject({ state: 'stale', problem, release: { id: good } });
    expect(figureLine(await panelSays(vacancy, /Data to 31 Oct/))).toBe(figures);
    expect(await popupSays(sentence)).toMatch(/Data to 31 Oct/);
  }

  async function heals(): Promise<void> {
    server.setFaults([]);
    const status = await driver.ask({ type: 'pull-now' });
    expect(status.state).toBe('ready');
    expect(status.problem).toBeUndefined();
    expect(figureLine(await panelSays(vacancy, /^(?![\s\S]*Data to)[\s\S]*Would recommend/))).toBe(figures);
  }

  test('has nothing newer (304) is asked for one file, and stays up to date', async () => {
    const before = await driver.ask({ type: 'seat-status' });
    const after = await driver.ask({ type: 'pull-now' });
    expect(server.requests()).toEqual([{ path: 'manifest.json', status: 304 }]);
    expect(after).toMatchObject({ state: 'ready', release: { id: good } });
    expect(Date.parse(after.confirmedAt ?? '')).toBeGreaterThan(Date.parse(before.confirmedAt ?? ''));
  });

  test.each<[string, Fault[], object, RegExp]>([
    ['knows no release (404)', [{ status: 404 }], { code: 'not-found' }, /No data found at that address/],
    [
      'fails (503)',
      [{ status: 503 }],
      { code: 'server-error', status: 503 },
      /The server has a problem \(503\)/,
    ],
    ['sends a sign-in page', [{ html: true }], { code: 'not-json' }, /We got a web page instead of data/],
    [
      'sends elsewhere (302)',
      [{ status: 302, headers: { location: '/login' } }],
      { code: 'redirected' },
      /The address redirects/,
    ],
    ['breaks off', [{ truncated: true }], { code: 'unreachable' }, /Can’t reach that address/],
  ])('%s', async (_, faults, problem, sentence) => {
    await suffers(faults, problem, sentence);
    await heals();
  });

  test('asks to wait (429) is asked again when it wants', async () => {
    await suffers(
      [{ status: 429, headers: { 'retry-after': '7200' } }],
      { code: 'too-many' },
      /The server asked us to wait\. Next try:/,
    );
    const { nextTryAt, lastTryAt } = await driver.ask({ type: 'seat-status' });
    expect(Date.parse(nextTryAt ?? '') - Date.parse(lastTryAt ?? '')).toBeGreaterThanOrEqual(7_199_000);
    await heals();
  });

  test('is too slow is given up before a worker’s life ends', async () => {
    await suffers([{ slow: 26_000 }], { code: 'timeout' }, /The server was too slow/);
    await heals();
  });

  test('publishes a newer release that arrives broken keeps the one before, and mends it when it can', async () => {
    const newer = await republish(folder, 'quotes', ({ quotes }) => ({ quotes: (quotes as []).slice(1) }));
    const broken = (fault: Fault) => [{ file: 'quotes', ...fault }];
    const file = expect.stringMatching(/^quotes\..*json$/);
    await suffers(broken({ truncated: true }), { code: 'unreachable' }, /Can’t reach that address/);
    await suffers(broken({ wrongHash: true }), { code: 'wrong-hash', file }, /“quotes\..*” arrived damaged/);
    await suffers(broken({ status: 404 }), { code: 'missing-file', file }, /is missing from the update/);
    await suffers(broken({ html: true }), { code: 'not-json' }, /We got a web page instead/);
    expect(newer).not.toBe(good);
    good = newer;
    await heals();
    expect((await driver.ask({ type: 'seat-status' })).release?.id).toBe(newer);
  });

  test('publishes what is no release keeps the one before', async () => {
    await republish(folder, 'scores', (scores) => ({ ...scores, cells: 'none' }));
    await suffers([], { code: 'schema', where: 'cells' }, /is invalid at cells/);
    good = await republish(folder, 'scores', (scores) => ({ ...scores, cells: [] }));
    server.setFaults([]);
    expect(await driver.ask({ type: 'pull-now' })).toMatchObject({ state: 'ready', release: { id: good } });
    await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
    good = (await driver.ask({ type: 'pull-now' })).release?.id ?? '';
    await panelSays(vacancy, /Would recommend/);
  });

  test.each([401, 403])('ends access (%i): hidden at once, deleted, and back with access', async (status) => {
    const popup = await driver.openExtensionPage('popup.html', POPUP);
    await popup.waitForText(/data to /);
    const options = await driver.openExtensionPage('options.html');
    expect(await everythingStored(options)).toContain('Service Desk North');
    server.setFaults([{ status }]);
    expect(await driver.ask({ type: 'pull-now' })).toMatchObject({ state: 'access-ended' });
    expect(await panelSays(vacancy, /Your access has ended/)).not.toMatch(/recommend|\d %/);
    expect(await popup.waitForText(/Your access has ended/)).not.toMatch(/recommend/);
    // The session's area holds the open page's own words until it is closed.
    const parts = JSON.parse(await everythingStored(options)) as { area?: string }[];
    const stored = JSON.stringify(parts.filter(({ area }) => area !== 'session'));
    expect(stored).not.toMatch(/Service Desk North|service-desk-north|"counts"|Tallwater/);
    await popup.close();
    await options.close();
    server.setFaults([]);
    expect(await driver.ask({ type: 'pull-now' })).toMatchObject({ state: 'ready', release: { id: good } });
    expect(figureLine(await panelSays(vacancy, /Would recommend/))).toBe(figures);
  });

  test('cannot be reached from the first day on says so instead of showing nothing', async () => {
    server.setFaults([{ status: 500 }]);
    await driver.ask({ type: 'set-settings', settings: { address: `${server.origin}/?fresh` } });
    const status = await driver.ask({ type: 'pull-now' });
    expect(status.state).toBe('offline');
    expect(status.release).toBeUndefined();
    await panelSays(vacancy, /Can’t reach your company’s data/);
    expect(await popupSays(/The server has a problem \(500\)/)).toMatch(/Can’t reach/);
    server.setFaults([]);
  });

  test('and page are no longer anybody’s business once everything is deleted', async () => {
    await driver.ask({ type: 'set-settings', settings: { address: `${server.origin}/` } });
    await driver.ask({ type: 'set-token', token: 'a-secret-token-of-mine' });
    await driver.ask({
      type: 'set-pin',
      pin: { host: 'orangehrm', kind: 'requisition', id: '52', team: 'heating-north', title: 'Dispatcher' },
    });
    await panelSays(vacancy, /Would recommend/);
    const options = await driver.openExtensionPage('options.html');
    expect(await everythingStored(options)).toMatch(
      /a-secret-token-of-mine[\s\S]*Service Desk North|Service Desk North[\s\S]*a-secret-token-of-mine/,
    );
    await options.clickNamed(/^Delete everything$/);
    await options.waitForText(/Delete everything on this computer\?/);
    await options.click(
      '[role=alertdialog] .cl-button[data-look=alert], [role=dialog] .cl-button[data-look=alert]',
    );
    await options.waitForText(/Everything was deleted/);
    const stored = await everythingStored(options);
    expect(stored).not.toMatch(
      /a-secret-token-of-mine|Service Desk|Tallwater|heating-north|Dispatcher|127\.0\.0\.1|requisition/,
    );
    expect(await driver.ask({ type: 'seat-status' })).toMatchObject({ state: 'not-set-up' });
    await panelLeaves(vacancy);
    const left = await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof globalThis.chrome | undefined
      >;
      const api = (browser?.alarms ? browser : chrome) as typeof globalThis.chrome;
      return {
        alarms: (await api.alarms.getAll()).map((alarm) => alarm.name),
        scripts: (await api.scripting.getRegisteredContentScripts()).map((script) => script.id),
        origins: (await api.permissions.getAll()).origins,
        local: Object.keys(await api.storage.local.get(null)),
      };
    }, undefined);
    expect(left).toEqual({ alarms: [], scripts: [], origins: [], local: [] });
  });
});

/** The score line of a card, as a person reads it. */
function figureLine(text: string): string {
  return /Would recommend[\s\S]*?\d+ customers/.exec(text)?.[0] ?? `no figure: ${text}`;
}
