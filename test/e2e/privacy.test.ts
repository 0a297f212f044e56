import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, setUpSeat, type Tab } from '../browsers/driver.ts';
import { panelLeaves, panelSays } from './support/says.ts';
import { BROWSER, HR_TOOLS, Stage } from './support/session.ts';
import { everythingStored } from './support/storage.ts';

const TOKEN = 'token-that-no-page-may-see';
const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';

/** Where secrets lie, who reaches them, and what goes when a permission is taken back. */
describe('a seat with a token', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;
  let vacancy: Tab;

  beforeAll(async () => {
    const folder = join(stage.folder(), 'release');
    await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
    const [server, hrSite] = await Promise.all([stage.release(folder, { token: TOKEN }), stage.hrSite()]);
    site = hrSite.origin;
    driver = await stage.browser();
    const status = await setUpSeat(driver, { address: `${server.origin}/`, hrTools: HR_TOOLS }, TOKEN);
    expect(status.state).toBe('ready');
    vacancy = await driver.open(site + VACANCY);
    await panelSays(vacancy, /Would recommend/);
  });
  afterAll(() => stage.close());

  test('keeps nothing in storage.local, and the token in its own database only', async () => {
    const options = await driver.openExtensionPage('options.html');
    const stored = await everythingStored(options);
    expect(stored).toContain(TOKEN);
    const areas = (JSON.parse(stored) as { area?: string; values?: object }[]).filter((part) => part.area);
    expect(areas.map((part) => part.area)).toEqual(['local', 'session', 'sync']);
    expect(JSON.stringify(areas)).not.toMatch(/token-that|recommend|"counts"/);
    // The session's area holds the job's name as the page says it, until the browser is closed.
    const kept = areas.filter(({ area }) => area !== 'session');
    expect(JSON.stringify(kept)).not.toContain('Service Desk North');
    expect(areas[0]?.values ?? {}).toEqual({});
    await options.close();
  });

  test('a content script in the HR page reaches neither token nor release', async () => {
    const options = await driver.openExtensionPage('options.html');
    const seen = await options.evaluate(async (address) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof globalThis.chrome | undefined
      >;
      const api = (browser?.scripting ? browser : chrome) as typeof globalThis.chrome;
      const [tab] = await api.tabs.query({ url: address });
      const [run] = await api.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async () => {
          const world = globalThis as unknown as Record<string, typeof globalThis.chrome | undefined>;
          const own = (world.browser?.storage ? world.browser : world.chrome) as typeof globalThis.chrome;
          const reached: unknown[] = [own.runtime.id];
          for (const area of ['local', 'session', 'sync', 'managed'] as const)
            reached.push(
              await Promise.resolve(own.storage[area]?.get(null)).catch(
                (error: Error) => `refused: ${error.message}`,
              ),
            );
          for (const { name } of await indexedDB.databases()) reached.push(name);
          reached.push(Object.keys(localStorage), Object.keys(sessionStorage), document.cookie);
          return JSON.stringify(reached);
        },
      });
      return run?.result as string;
    }, 'http://localhost/*');
    expect(seen).toMatch(/^\["(ncagc|\{b7d3c5a2|[0-9a-f-]{36})/);
    expect(seen).not.toMatch(/token-that|customer-lens-seat|Service Desk North|"counts"/);
    const [, local] = JSON.parse(seen) as unknown[];
    if (BROWSER === 'chromium') expect(local).toMatch(/refused: Access to storage/);
    else expect(local).toEqual({});
    await options.close();
  });

  test('the page itself finds no API of the extension, no frame and no figure', async () => {
    const found = await vacancy.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, { storage?: unknown } | undefined>;
      return {
        api: browser?.storage !== undefined || chrome?.storage !== undefined,
        frames: document.querySelectorAll('iframe').length + window.length,
        open: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
        entries: performance.getEntriesByType('resource').filter((entry) => /extension/.test(entry.name))
          .length,
        text: document.documentElement.outerHTML,
      };
    }, undefined);
    expect(found).toMatchObject({ api: false, frames: 0, open: 0, entries: 0 });
    expect(found.text).not.toMatch(/token-that|recommend|extension:/);
  });

  test('loses its panels where an HR tool is taken back, and its figures where the source is', async () => {
    const options = await driver.openExtensionPage('options.html');
    await takeBack(options, 'http://localhost/*');
    await panelLeaves(vacancy);
    const after = await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof globalThis.chrome | undefined
      >;
      const api = (browser?.scripting ? browser : chrome) as typeof globalThis.chrome;
      return {
        scripts: (await api.scripting.getRegisteredContentScripts()).length,
        pages: Object.keys((await api.storage.session?.get(null)) ?? {}).filter((key) =>
          key.startsWith('page '),
        ),
      };
    }, undefined);
    expect(after).toEqual({ scripts: 0, pages: [] });
    expect(await everythingStored(options)).toContain('Service Desk North');

    await takeBack(options, 'http://127.0.0.1/*');
    for (const until = Date.now() + 10_000; Date.now() < until; )
      if ((await driver.ask({ type: 'seat-status' })).state === 'no-permission') break;
    expect(await driver.ask({ type: 'seat-status' })).toMatchObject({ state: 'no-permission' });
    await expect
      .poll(() => everythingStored(options), { timeout: 10_000 })
      .not.toMatch(/Service Desk North|service-desk-north|"counts"|Tallwater/);
    await options.close();
  });
});

async function takeBack(options: Tab, origin: string): Promise<void> {
  const done = await options.evaluate(async (pattern) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome | undefined>;
    const api = (browser?.permissions ? browser : chrome) as typeof globalThis.chrome;
    await api.permissions.remove({ origins: [pattern] });
    return !(await api.permissions.contains({ origins: [pattern] }));
  }, origin);
  expect(done, `${origin} is still allowed`).toBe(true);
}

/** Two people on one release. */
describe('two seats', () => {
  const stage = new Stage();
  afterAll(() => stage.close());

  test('show the same, byte by byte, folded and unfolded', async () => {
    const folder = join(stage.folder(), 'release');
    await makeSampleRelease({ out: folder, audience: 'hr', sample: false });
    const [server, hrSite] = await Promise.all([stage.release(folder), stage.hrSite()]);
    const paths = [
      VACANCY,
      VACANCY.replace('42', '51'),
      VACANCY.replace('42', '45'),
      '/web/index.php/admin/viewCompanyStructure',
    ];
    const said: string[][] = [];
    for (const myTeams of [['heating-north'], ['chimney-checks', 'night-emergency']]) {
      const driver = await stage.browser();
      const settings = { address: `${server.origin}/`, hrTools: HR_TOOLS, myTeams };
      expect(await setUpSeat(driver, settings)).toMatchObject({ state: 'ready' });
      const texts: string[] = [];
      // In the other order, so that no seat's figures may hang on what it showed before.
      for (const path of said.length === 0 ? paths : [...paths].reverse()) {
        const tab = await driver.open(hrSite.origin + path);
        const panel = await tab.panel();
        texts.push((await panel?.settledText()) ?? '(no panel)');
        await panel?.click('[aria-expanded=false]');
        texts.push((await panel?.settledText()) ?? '(no panel)');
        await tab.close();
      }
      said.push(texts);
      await driver.close();
    }
    const [one = [], other = []] = said;
    expect(one.join('\n')).toMatch(/Service Desk North[\s\S]*Heating North/);
    expect([...other].sort()).toEqual([...one].sort());
  });
});
