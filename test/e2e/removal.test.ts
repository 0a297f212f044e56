import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { Stage } from './support/session.ts';
import { setUpOnHrSite } from './support/set-up.ts';

const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';

/** As much of the extension's own interface as its pages are asked for here. */
interface Api {
  runtime: { reload(): void };
  management: { uninstallSelf(options: { showConfirmDialog: boolean }): Promise<void> };
}

/** How many elements of ours a person sees in a page, and how many are in it. */
const cards = (tab: Tab): Promise<{ seen: number; there: number }> =>
  tab.evaluate(() => {
    const ours = [...document.querySelectorAll<HTMLElement>('div')].filter(
      (one) => one.style.contain !== '' && one.style.visibility !== '' && one.childNodes.length === 0,
    );
    const seen = ours.filter((one) => one.checkVisibility({ visibilityProperty: true }));
    return { seen: seen.length, there: ours.length };
  }, undefined);

/** Does something to the extension from one of its own pages, which goes with it. */
async function act(driver: Driver, what: 'reload' | 'uninstall'): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await page
    .evaluate((wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const api = (browser?.management ? browser : chrome)!;
      setTimeout(() => {
        if (wanted === 'reload') api.runtime.reload();
        else void api.management.uninstallSelf({ showConfirmDialog: false });
      }, 50);
    }, what)
    .catch(() => {});
}

/** What an open page keeps when the extension is replaced or taken away under it. */
describe('an open page', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;
  beforeAll(async () => {
    ({ driver, site } = await setUpOnHrSite(stage));
  });
  afterAll(() => stage.close());
  const open = async (): Promise<Tab> => {
    const tab = await driver.open(site + VACANCY, { width: 1280, height: 900 });
    await tab.panel();
    await expect.poll(() => cards(tab), { timeout: 8000 }).toEqual({ seen: 1, there: 1 });
    return tab;
  };

  test('is without a card within a second of the removal', { retry: 0 }, async () => {
    const tab = await open();
    await act(driver, 'uninstall');
    await expect.poll(async () => (await cards(tab)).seen, { timeout: 2500, interval: 50 }).toBe(0);
  });
});

describe('an open page of an extension that is updated', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;
  beforeAll(async () => {
    ({ driver, site } = await setUpOnHrSite(stage));
  });
  afterAll(() => stage.close());

  test('has one card before and after, never two', { retry: 0 }, async () => {
    const tab = await driver.open(site + VACANCY, { width: 1280, height: 900 });
    await tab.panel();
    await expect.poll(() => cards(tab), { timeout: 8000 }).toEqual({ seen: 1, there: 1 });
    const most = tab.evaluate(async () => {
      let seen = 0;
      for (const until = performance.now() + 5000; performance.now() < until; ) {
        const ours = [...document.querySelectorAll<HTMLElement>('div')].filter(
          (one) => one.style.contain !== '' && one.childNodes.length === 0,
        );
        const shown = ours.filter((one) => one.checkVisibility({ visibilityProperty: true }));
        seen = Math.max(seen, shown.length);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return seen;
    }, undefined);
    await act(driver, 'reload');
    await tab.toFront();
    expect(await most).toBe(1);
    // Chromium does not load an extension of the command line again; there the old card leaves, and that is all.
    const after = driver.kind === 'chromium' ? { seen: 0, there: 0 } : { seen: 1, there: 1 };
    await expect.poll(() => cards(tab), { timeout: 10_000 }).toEqual(after);
  });
});
