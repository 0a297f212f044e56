import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, POPUP, type Size, type Tab } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { panelLeaves, panelSays } from './support/says.ts';
import { Stage } from './support/session.ts';
import { setUpOnHrSite, tabAt } from './support/set-up.ts';

const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';

/** Pages that are hard to live in: a card stands there all the same, and the page is as it was. */
describe('a card', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;

  beforeAll(async () => {
    ({ driver, site } = await setUpOnHrSite(stage));
  });
  afterAll(() => stage.close());

  test.each<[string, string, Size | undefined]>([
    ['under a strict policy with Trusted Types', 'csp=1', undefined],
    ['under cross-origin isolation', 'coep=1', undefined],
    ['where prototypes are overridden', 'hostile=1', undefined],
    ['where content comes late', 'slow=1', undefined],
    ['where the content is thrown away and drawn again', 'wipe=1', undefined],
    ['in a column of 280 px', 'narrow=1', undefined],
    ['in a window of 280 px', '', { width: 280, height: 640 }],
    ['in a 4K window', '', { width: 3840, height: 2160 }],
    ['under all of it', 'csp=1&coep=1&hostile=1&slow=1&narrow=1', undefined],
  ])('stands %s', async (_, query, size) => {
    const tab = await driver.open(`${site}${VACANCY}?${query}`, size);
    // A card has no room in the smallest window: a slim tab says the sentence there, sooner or later.
    const text = await panelSays(tab, size && size.width < 300 ? /keeping promises/ : /Would recommend/);
    expect(text).toMatch(/Service Desk North/);
    const seen = await (await tab.panel())?.evaluate(() => {
      const root = document.documentElement;
      return {
        wide: root.scrollWidth - root.clientWidth,
        height: root.clientHeight,
        width: root.clientWidth,
      };
    }, undefined);
    expect(seen?.wide).toBeLessThanOrEqual(0);
    expect(seen?.height).toBeGreaterThan(40);
    expect(seen?.width).toBeGreaterThanOrEqual(200);
    await expect.poll(() => mounts(tab), { timeout: 5000 }).toEqual(['visible']);
    await tab.close();
  });

  test('is gone without a trace where the page fights it, and the popup says so', async () => {
    // An address of its own for every try: the tab of one that failed stays open behind, and would be looked at instead.
    const address = `${site}${VACANCY}?wipe=1&fight=1&try=${Date.now()}`;
    const tab = await driver.open(address);
    const id = await tabAt(driver, address);
    await tab.toFront();
    for (const until = Date.now() + 25_000; Date.now() < until; await pause(250))
      if ((await driver.ask({ type: 'current-page', tabId: id })).state === 'fought') break;
    expect(await driver.ask({ type: 'current-page', tabId: id })).toMatchObject({ state: 'fought' });
    expect(await mounts(tab)).toEqual([]);
    const popup = await driver.openExtensionPage(`popup.html#tabId=${id}`, POPUP);
    await popup.waitForText(/This page keeps removing the card/);
    await popup.close();
    await tab.close();
  });

  test('is absent, not broken, in a document of opaque origin', async () => {
    const tab = await driver.open(`${site}${VACANCY}?sandbox=1`);
    expect(await tab.panel(3000)).toBeUndefined();
    expect(await mounts(tab)).toEqual([]);
    await tab.close();
  });

  test('follows links of a single-page tool', async () => {
    const tab = await driver.open(`${site}${VACANCY}?spa=1`);
    await panelSays(tab, /Service Desk North/);
    await tab.evaluate(
      (path) => {
        const link = document.createElement('a');
        link.href = path;
        document.body.append(link);
        link.click();
      },
      `${VACANCY.replace('42', '51')}?spa=1`,
    );
    await panelSays(tab, /Heating North/);
    await expect.poll(() => mounts(tab), { timeout: 5000 }).toEqual(['visible']);
    await tab.evaluate((path) => {
      const link = document.createElement('a');
      link.href = path;
      document.body.append(link);
      link.click();
    }, '/web/index.php/pim/viewSalaryList/empNumber/1?spa=1');
    await panelLeaves(tab);
    await tab.close();
  });
});

/** The visibility of each element of ours: it has one style, in its own attribute, and nothing in it. */
async function mounts(tab: Tab): Promise<string[]> {
  return await tab.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('div[style*="visibility"]'))
      if (element.childNodes.length === 0 && element.attributes.length === 1)
        found.push(element.style.visibility);
    return found;
  }, undefined);
}
