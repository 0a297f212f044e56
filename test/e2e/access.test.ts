import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCompany } from '../../demo/company/write.ts';
import { makeSampleRelease } from '../../tools/sample.ts';
import { type Driver, POPUP, SIDE_PANEL, setUpSeat, type Tab } from '../browsers/driver.ts';
import type { View } from '../browsers/view.ts';
import { axeFindings } from '../gallery/axe.ts';
import { panelSays } from './support/says.ts';
import { BROWSER, HR_TOOLS, Stage } from './support/session.ts';
import { Station } from './support/station.ts';

/** The extension's real pages for people who use a keyboard or a screen reader. */
/** The station's five steps, and its rooms. */
const PLACES = [
  ...[1, 2, 3, 4, 5].map((step) => `nav ol li:nth-of-type(${step}) button`),
  ...[1, 2, 3].map((room) => `nav ul li:nth-of-type(${room}) button`),
];

describe('the extension’s own pages', () => {
  const stage = new Stage();
  let driver: Driver;
  let vacancy: string;
  let structure: string;
  let units: string;

  beforeAll(async () => {
    const folder = stage.folder();
    writeCompany(join(folder, 'company'));
    units = join(folder, 'company', 'units.csv');
    await makeSampleRelease({ out: join(folder, 'release'), audience: 'hr', sample: false });
    const [server, site] = await Promise.all([stage.release(join(folder, 'release')), stage.hrSite()]);
    vacancy = `${site.origin}/web/index.php/recruitment/addJobVacancy/42`;
    structure = `${site.origin}/web/index.php/admin/viewCompanyStructure`;
    driver = await stage.browser();
    const myTeams = ['heating-north', 'service-desk-north', 'training-depot'];
    const settings = { address: `${server.origin}/`, hrTools: HR_TOOLS, myTeams };
    expect(await setUpSeat(driver, settings)).toMatchObject({ state: 'ready' });
  });
  afterAll(() => stage.close());

  // axe reads the same tree wherever it runs; Chromium's driver gives it every document.
  describe.skipIf(BROWSER !== 'chromium')('hold nothing that axe finds', () => {
    test.each([
      ['popup.html', POPUP, /My teams/],
      ['sidepanel.html', SIDE_PANEL, /Team/],
      ['options.html', { width: 1000, height: 900 }, /Data source/],
      ['welcome.html', { width: 1000, height: 900 }, /I’d like to see it as/],
    ] as const)('%s', async (path, size, says) => {
      const tab = await driver.openExtensionPage(path, size);
      await tab.waitForText(says);
      await tab.settledText();
      expect(await findings(tab)).toEqual([]);
      await tab.close();
    });

    test('station.html, step by step', async () => {
      const station = await Station.open(driver);
      const { tab } = station;
      await tab.upload('input[type=file]', units);
      await tab.waitForText(/First rows of/);
      const found = [await findings(tab)];
      await station.import(/Teams/, units);
      for (const place of PLACES) {
        await tab.click(place);
        await tab.settledText();
        found.push(await findings(tab));
      }
      expect(found.flat()).toEqual([]);
      await tab.close();
    });

    test('the panel in its frame, folded and unfolded', async () => {
      for (const address of [vacancy, structure]) {
        const tab = await driver.open(address);
        await panelSays(tab, /Would recommend|customers/i);
        const frame = driver.chromium
          ?.pages()
          .flatMap((page) => page.frames())
          .find((one) => /\/panel\.html/.test(one.url()));
        expect(frame).toBeDefined();
        const found = await axeFindings(frame!);
        await (await tab.panel())?.click('[aria-expanded=false]');
        await (await tab.panel())?.settledText();
        found.push(...(await axeFindings(frame!)));
        expect(found).toEqual([]);
        await tab.close();
      }
    });
  });

  test.each([
    ['popup.html', POPUP, /My teams/],
    ['options.html', { width: 1000, height: 900 }, /Data source/],
    ['sidepanel.html', SIDE_PANEL, /Team/],
  ] as const)('%s is walked by Tab in its order, with the focus in sight', async (path, size, says) => {
    const tab = await driver.openExtensionPage(path, size);
    await tab.waitForText(says);
    await tab.settledText();
    await tab.toFront();
    await walk(tab);
    await tab.close();
  });

  test('station.html is walked by Tab, step by step', async () => {
    const station = await Station.open(driver);
    await station.import(/Teams/, units);
    const { tab } = station;
    for (const place of PLACES) {
      await tab.click(place);
      await tab.settledText();
      await walk(tab);
    }
    await tab.close();
  });

  test('a question is answered by Escape, and the focus goes back to where it was', async () => {
    const options = await driver.openExtensionPage('options.html', { width: 1000, height: 900 });
    await options.waitForText(/Delete everything/);
    await options.toFront();
    await options.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('#delete button')];
      all.find((one) => /^Delete everything$/.test(one.textContent ?? ''))?.focus();
    }, undefined);
    await options.press('Enter');
    await options.waitForText(/Delete everything on this computer\?/);
    const inside = await options.evaluate(
      () => document.activeElement?.closest('[role=alertdialog]') !== null,
      undefined,
    );
    expect(inside).toBe(true);
    await options.press('Escape');
    await expect
      .poll(() => options.evaluate(() => document.querySelector('[role=alertdialog]') === null, undefined))
      .toBe(true);
    expect(await options.evaluate(() => document.activeElement?.textContent, undefined)).toBe(
      'Delete everything',
    );
    expect(await driver.ask({ type: 'seat-status' })).toMatchObject({ state: 'ready' });
    await options.close();
  });

  test('a card is reached from the page by Tab, unfolded by Enter and folded by Space', async () => {
    const tab = await driver.open(vacancy);
    await panelSays(tab, /Would recommend/);
    const panel = (await tab.panel()) as View;
    const inside = () =>
      panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body, undefined);
    let steps = 0;
    while (!(await inside()) && steps++ < 120) await tab.press('Tab');
    expect(await inside(), 'Tab never came into the card').toBe(true);
    const unfolds = () =>
      panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded') ?? null, undefined);
    const before = await panel.text();
    for (let i = 0; i < 20 && (await unfolds()) === null; i++) await tab.press('Tab');
    expect(await unfolds()).toBe('false');
    expect((await panel.evaluate(focused, undefined)).seen).toBe(true);
    await tab.press('Enter');
    await expect.poll(unfolds).toBe('true');
    expect((await panel.settledText()).length).toBeGreaterThan(before.length);
    await tab.press(' ');
    await expect.poll(unfolds).toBe('false');
    await tab.close();
  });

  /** Goes through everything that can have the focus, and sees where it is. */
  async function walk(tab: Tab): Promise<void> {
    const wanted = await tab.evaluate(markStops, undefined);
    expect(wanted).toBeGreaterThan(2);
    const walked: number[] = [];
    // A browser may add stops of its own: boxes that scroll.
    for (let i = 0; walked.length < wanted && i < wanted + 10; i++) {
      await tab.press('Tab');
      const at = await tab.evaluate(focused, undefined);
      expect(at.seen, `no focus is seen on ${at.name}`).toBe(true);
      if (at.stop >= 0) walked.push(at.stop);
    }
    expect(walked).toEqual(Array.from({ length: wanted }, (_, i) => i));
  }

  async function findings(tab: Tab): Promise<string[]> {
    const address = await tab.evaluate(() => location.href, undefined);
    const page = driver.chromium?.pages().findLast((one) => one.url() === address);
    if (!page) throw new Error(`No page is at ${address}.`);
    return await axeFindings(page);
  }
});

/** Numbers what a person must be able to reach by Tab, in the document's order. @returns how many there are. */
function markStops(): number {
  // From where the focus was last, Tab goes on: from here on that is the page's beginning.
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !(one as HTMLButtonElement).disabled &&
      one.getClientRects().length > 0 &&
      getComputedStyle(one).visibility === 'visible',
  );
  for (const [i, one] of all.entries()) one.dataset.stop = String(i);
  return all.length;
}

/** Which stop has the focus, and whether that can be seen. */
function focused(): { stop: number; name: string; seen: boolean } {
  const one = document.activeElement as HTMLElement;
  const style = getComputedStyle(one);
  const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  return {
    stop: Number(one.dataset.stop ?? -1),
    name: `${one.localName} ${one.textContent?.slice(0, 40)}`,
    seen: (outlined || style.boxShadow !== 'none') && one.getBoundingClientRect().width > 8,
  };
}
