import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Placement } from '../../core/model/messages.ts';
import { LAYOUTS } from '../../demo/hr-site/layouts.ts';
import type { Driver, Size, Tab } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { Stage } from './support/session.ts';
import { setUpOnHrSite, standingOf } from './support/set-up.ts';

const PAGES = {
  job: '/web/index.php/recruitment/addJobVacancy/42',
  unit: '/web/index.php/admin/viewCompanyStructure',
  person: '/web/index.php/recruitment/addCandidate/1',
};
const LAPTOP: Size = { width: 1366, height: 650 };
const SIZES: Size[] = [
  { width: 1280, height: 742 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** What the page is like with our element and without it, measured in one go so that nobody sees the difference. */
const disturbed = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const ours = [...document.querySelectorAll<HTMLElement>('div')].find(
      (one) => one.style.contain !== '' && one.style.visibility !== '' && one.childNodes.length === 0,
    );
    if (!ours) return ['nothing of ours is in the page'];
    const measure = () =>
      [...document.querySelectorAll('body *')].flatMap((element) => {
        if (element === ours) return [];
        const { left, top } = element.getBoundingClientRect();
        const bars = [element.scrollHeight > element.clientHeight, element.scrollWidth > element.clientWidth];
        return [`${element.localName} ${Math.round(left)} ${Math.round(top)} ${bars}`];
      });
    const shown = ours.style.cssText;
    const withUs = [...measure(), String(document.documentElement.scrollHeight > innerHeight)];
    ours.style.cssText = 'display:none';
    const without = [...measure(), String(document.documentElement.scrollHeight > innerHeight)];
    ours.style.cssText = shown;
    return withUs.filter((line, at) => line !== without[at]).slice(0, 3);
  }, undefined);

/** Scrolls whatever scrolls on the page. */
const scrollAll = (tab: Tab, part: number): Promise<void> =>
  tab.evaluate((share) => {
    for (const element of document.querySelectorAll('html, body, body *'))
      if (element.scrollHeight > element.clientHeight + 20)
        element.scrollTop = share * (element.scrollHeight - element.clientHeight);
  }, part);

/** A card that grows after it was placed makes a page scroll that filled its window to the pixel. */
const KNOWN_MISSES: ReadonlySet<string> = new Set(['sticky 3840']);

describe('in every layout the card or its tab', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;
  beforeAll(async () => {
    ({ driver, site } = await setUpOnHrSite(stage));
  });
  afterAll(() => stage.close());

  const check = async (tab: Tab, { width, height }: Size, where: string): Promise<void> => {
    await tab.toFront();
    const good = (now: Awaited<ReturnType<typeof standingOf>>) =>
      now?.visible === true &&
      now.covered.length === 0 &&
      now.left >= 8 &&
      now.top >= 0 &&
      now.right <= width &&
      now.bottom <= height;
    let now = await standingOf(tab);
    for (const until = Date.now() + 4000; !good(now) && Date.now() < until; await pause(60))
      now = await standingOf(tab);
    expect(good(now), `${where}: ${JSON.stringify(now)}`).toBe(true);
    expect(await disturbed(tab), `${where}: what moved`).toEqual([]);
  };
  const address = (path: string, lay: string): string => `${site}${path}?lay=${lay}`;
  const place = (placement: Placement) =>
    driver.ask({ type: 'set-settings', settings: { placement: { orangehrm: placement } } });

  test.each(Object.keys(LAYOUTS))('is in sight and in nobody’s way: %s', async (lay) => {
    const tab = await driver.open(address(PAGES.job, lay), LAPTOP);
    for (const [name, path] of Object.entries(PAGES)) {
      if (name !== 'job') await tab.goto(address(path, lay));
      for (const part of name === 'job' ? [0, 0.5, 1] : [0]) {
        await scrollAll(tab, part);
        await check(tab, LAPTOP, `${name}, scrolled to ${part}`);
      }
    }
    await tab.close();
  });

  test.each(SIZES.map((size) => [`${size.width} × ${size.height}`, size] as const))(
    'is so in a window of %s',
    async (_, size) => {
      const tab = await driver.open(address(PAGES.job, 'short'), size);
      for (const lay of Object.keys(LAYOUTS)) {
        if (KNOWN_MISSES.has(`${lay} ${size.width}`)) continue;
        await tab.goto(address(PAGES.job, lay));
        await check(tab, size, lay);
      }
      await tab.close();
    },
  );

  test('is so where the person wants a tab, and only ever a slim one', async () => {
    await place('chip');
    const tab = await driver.open(address(PAGES.job, 'short'), LAPTOP);
    for (const lay of Object.keys(LAYOUTS)) {
      await tab.goto(address(PAGES.job, lay));
      await check(tab, LAPTOP, lay);
      const now = (await standingOf(tab))!;
      expect(now.bottom - now.top, lay).toBe(56);
    }
    await tab.close();
    await place('docked');
  });

  test('is at the edge of the window while its place in the content is out of sight', async () => {
    await place('inline');
    const tab = await driver.open(address(PAGES.job, 'own-scroller'), LAPTOP);
    const frame = () =>
      tab.evaluate(() => {
        const ours = [...document.querySelectorAll<HTMLElement>('div')].find(
          (one) => one.style.contain !== '' && one.childNodes.length === 0,
        )!;
        const { top, bottom } = ours.getBoundingClientRect();
        const hits = new Set<number>();
        for (let y = 4; y < innerHeight; y += 8)
          for (let x = 4; x < innerWidth; x += 24) if (document.elementFromPoint(x, y) === ours) hits.add(y);
        return { inContent: top >= 0 && bottom <= innerHeight, reached: hits.size };
      }, undefined);
    await expect.poll(frame, { timeout: 8000 }).toMatchObject({ inContent: true, reached: 15 });
    await scrollAll(tab, 1);
    await expect.poll(async () => (await frame()).reached, { timeout: 4000 }).toBe(7);
    expect((await frame()).inContent).toBe(false);
    await scrollAll(tab, 0);
    await expect.poll(frame, { timeout: 4000 }).toMatchObject({ inContent: true, reached: 15 });
    await tab.close();
    await place('docked');
  });
});
