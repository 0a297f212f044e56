import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { pause } from '../browsers/view.ts';
import { labelled } from './support/form.ts';
import { HR_TOOLS, Stage } from './support/session.ts';
import { openBeside, type Standing, setUpOnHrSite, standingOf, tabAt, zoomTo } from './support/set-up.ts';

const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';
const STRUCTURE = '/web/index.php/admin/viewCompanyStructure';
const JOB = '/opencats/index.php?m=joborders&a=show&jobOrderID=42';
const EDITOR = '/opencats/index.php?m=joborders&a=edit&jobOrderID=42';
const DEPARTMENTS = '/opencats/index.php?m=companies&a=show&companyID=1';
const CANDIDATE = '/web/index.php/recruitment/addCandidate/1';

/** What is drawn on the pages of a PDF: its streams that show text or fill boxes. */
function drawn(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/stream\r?\n(.*?)endstream/gs)].flatMap(([, stream]) => {
    try {
      const content = inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1');
      return /\bBT\b|\bre\b/.test(content) ? [content] : [];
    } catch {
      return [];
    }
  });
}

/** Where the card stands, by geometry: what a pointer reaches, what a printer puts on paper, what moves. */
describe('the card', () => {
  const stage = new Stage();
  let driver: Driver;
  let site: string;

  beforeAll(async () => {
    ({ driver, site } = await setUpOnHrSite(stage));
  });
  afterAll(() => stage.close());

  /** The card's standing once it is as wanted, or as it is after `patience`. */
  const standing = async (
    tab: Tab,
    wanted: (now: Standing) => boolean,
    patience = 3000,
  ): Promise<Standing> => {
    await tab.toFront();
    let now = await standingOf(tab);
    for (const until = Date.now() + patience; !(now && wanted(now)) && Date.now() < until; await pause(100))
      now = await standingOf(tab);
    expect(now, 'no card stands in the page').not.toBeNull();
    return now!;
  };
  const calm = ({ covered, visible }: Standing) => visible && covered.length === 0;
  const scrollTo = (tab: Tab, part: number) =>
    tab.evaluate((share) => {
      const { scrollHeight, clientHeight } = document.documentElement;
      window.scrollTo(0, share * (scrollHeight - clientHeight));
    }, part);
  const open = async (path: string, size = { width: 1280, height: 900 }): Promise<Tab> => {
    const tab = await driver.open(site + path, size);
    await tab.panel();
    await standing(tab, ({ visible }) => visible);
    return tab;
  };

  test.each([
    [VACANCY, 900, 'after the content'],
    [VACANCY, 420, 'at the edge'],
    [STRUCTURE, 700, 'at the edge'],
    [JOB, 560, 'at the edge'],
    [EDITOR, 420, 'at the edge'],
    [DEPARTMENTS, 560, 'at the edge'],
    [CANDIDATE, 700, 'at the edge'],
    [CANDIDATE, 420, 'at the edge'],
  ])(
    'of %s stands on no control, in a window %i px high, wherever it is scrolled to',
    async (path, height, where) => {
      const tab = await driver.open(site + path, { width: 1280, height });
      await tab.panel();
      for (const part of [0, 0.3, 0.6, 1, 0.5]) {
        await scrollTo(tab, part);
        const now = await standing(tab, ({ covered }) => covered.length === 0, 2000);
        expect(now.covered, `scrolled to ${part}`).toEqual([]);
        expect(now.overflow).toBeLessThanOrEqual(0);
      }
      await scrollTo(tab, 1);
      if (where === 'after the content') {
        const end = await standing(tab, calm);
        expect(end).toMatchObject({ visible: true, covered: [] });
        const last = await tab.evaluate(() => {
          const content = document.querySelector('[data-content]')!.lastElementChild as HTMLElement;
          return content.style.contain !== '';
        }, undefined);
        expect(last, 'it is the last of the content').toBe(true);
      }
      await tab.close();
    },
  );

  test('lies on no text, wherever the page is scrolled to', async () => {
    const tab = await open(JOB, { width: 1280, height: 560 });
    await scrollTo(tab, 0.2);
    const onText = () =>
      tab.evaluate(() => {
        const mount = [...document.querySelectorAll<HTMLElement>('div')].find(
          (one) => one.style.contain !== '',
        )!;
        if (mount.style.visibility !== 'visible') return 0;
        const { left, right, top, bottom } = mount.getBoundingClientRect();
        return [...document.querySelectorAll('#contents p, #contents li, #contents th')].filter((text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return [...range.getClientRects()].some(
            (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
          );
        }).length;
      }, undefined);
    for (const until = Date.now() + 2000; (await onText()) > 0 && Date.now() < until; ) await pause(50);
    expect(await onText()).toBe(0);
    await scrollTo(tab, 1);
    expect(await standing(tab, calm)).toMatchObject({ visible: true, covered: [] });
    expect(await onText()).toBe(0);
    await tab.close();
  });

  test('leaves a place at which the page puts a button afterwards, and returns', async () => {
    const tab = await open(CANDIDATE);
    const before = await standing(tab, calm);
    await tab.evaluate(({ left, top }) => {
      const late = document.createElement('button');
      late.id = 'late';
      late.textContent = 'Late';
      late.style.cssText = `position:fixed;left:${left + 30}px;top:${top + 10}px;width:90px;height:30px`;
      document.body.append(late);
    }, before);
    const after = await standing(tab, (now) => calm(now) && now.top !== before.top);
    expect(after).toMatchObject({ visible: true, covered: [] });
    expect(after.top).not.toBe(before.top);
    await tab.close();
  });

  test('is never over a header that sticks, nor over or under a dialog', async () => {
    const tab = await open(VACANCY, { width: 1280, height: 420 });
    await tab.evaluate(() => {
      const header = document.createElement('div');
      header.style.cssText = 'position:sticky;top:0;background:white;padding:8px';
      header.innerHTML = '<button style="width:100%">Search</button>';
      const content = document.querySelector('[data-content]')!;
      content.parentElement!.insertBefore(header, content);
      const tail = document.createElement('p');
      tail.style.height = '900px';
      content.parentElement!.append(tail);
    }, undefined);
    for (let y = 100; y <= 900; y += 100) {
      await tab.evaluate((top) => window.scrollTo(0, top), y);
      const now = await standing(tab, ({ covered }) => covered.length === 0, 2000);
      expect(now.covered, `scrolled by ${y}`).toEqual([]);
    }
    await tab.evaluate(() => window.scrollTo(0, 300), undefined);
    await standing(tab, calm);
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Sure?';
      document.body.append(dialog);
      dialog.showModal();
    }, undefined);
    expect(await standing(tab, ({ visible }) => !visible)).toMatchObject({ visible: false });
    await tab.evaluate(() => document.querySelector('dialog')!.remove(), undefined);
    expect(await standing(tab, calm)).toMatchObject({ visible: true, covered: [] });
    await tab.close();
  });

  test.each([VACANCY, JOB, CANDIDATE])(
    'of %s is not on paper, and nothing of the page moves there',
    async (path) => {
      const tab = await driver.open('about:blank');
      const paper = async () => drawn(await tab.printed());
      await driver.ask({ type: 'hosts-changed', granted: [] });
      await tab.goto(site + path);
      await pause(500);
      const without = await paper();
      expect(await standingOf(tab)).toBeNull();
      expect(without.length, 'something is on the paper').toBeGreaterThan(0);
      expect(await paper(), 'the same page gives the same paper').toEqual(without);
      await driver.ask({ type: 'hosts-changed', granted: HR_TOOLS });
      await tab.goto(site + path);
      await tab.panel();
      const before = await standing(tab, calm);
      expect(await paper()).toEqual(without);
      expect(await standing(tab, calm)).toMatchObject({ left: before.left, top: before.top, visible: true });
      await tab.close();
    },
  );

  test.each([VACANCY, JOB, STRUCTURE, CANDIDATE])(
    'of %s lives with a zoom of 50, 200 and 400 %%',
    async (path) => {
      const tab = await open(path);
      const id = await tabAt(driver, site + path);
      const bare = await driver.open(site.replace('localhost', '127.0.0.1') + path);
      const overflow = () =>
        bare.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }, undefined);
      const bareId = await tabAt(driver, site.replace('localhost', '127.0.0.1') + path);
      for (const factor of [0.5, 2, 4, 1]) {
        await zoomTo(driver, bareId, factor);
        await zoomTo(driver, id, factor);
        await tab.toFront();
        if (path !== CANDIDATE) await scrollTo(tab, 1);
        const now = await standing(tab, calm, 5000);
        expect(now.covered, `${factor * 100} %`).toEqual([]);
        // Where a chip finds no free place at all it is away until there is one.
        if (path !== CANDIDATE || factor < 2) expect(now.visible, `${factor * 100} %`).toBe(true);
        expect(now.left).toBeGreaterThanOrEqual(0);
        expect(now.overflow, `${factor * 100} %`).toBe(await overflow());
        const inside = await (await tab.panel())!.evaluate(() => {
          const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
          return { over: scrollWidth - clientWidth, clientHeight, text: document.body.innerText };
        }, undefined);
        expect(
          inside.over,
          `${factor * 100} %: the card itself is not wider than its frame`,
        ).toBeLessThanOrEqual(0);
        expect(inside.clientHeight).toBeGreaterThanOrEqual(48);
        expect(inside.text).toMatch(/\S/);
      }
      await bare.close();
      await tab.close();
    },
  );

  test.each([VACANCY, JOB])(
    'of %s that was put into the content stands there after a reload, and the page does not move',
    async (path) => {
      const tab = await open(path);
      const side = await openBeside(driver, site + path, 'side-panel');
      const select = await labelled(side, 'Where to show the card on this site');
      await tab.toFront();
      await side.choose(select, 'inline');
      await standing(tab, ({ first }) => first, 8000);
      for (let again = 0; again < 3; again += 1) {
        await tab.reload();
        // From the first frame on: where the page's own content begins.
        const moved = tab.evaluate(async () => {
          const tops = new Set<number>();
          const own = [...document.querySelector('[data-content]')!.children].find(
            (one) => (one as HTMLElement).style.contain === '',
          )!;
          for (const until = performance.now() + 2500; performance.now() < until; ) {
            tops.add(Math.round(own.getBoundingClientRect().top));
            await new Promise(requestAnimationFrame);
          }
          return [...tops];
        }, undefined);
        expect(await moved, 'where the content begins').toHaveLength(1);
        expect(await standing(tab, ({ first, visible }) => first && visible)).toMatchObject({
          first: true,
          visible: true,
          position: 'relative',
          covered: [],
        });
        const shift = await tab.evaluate(async () => {
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
          return await new Promise<number>((done) => {
            new PerformanceObserver((list) =>
              done(
                (list.getEntries() as (PerformanceEntry & { value: number })[]).reduce(
                  (sum, { value }) => sum + value,
                  0,
                ),
              ),
            ).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(0), 500);
          });
        }, undefined);
        expect(shift).toBe(0);
      }
      await side.choose(select, 'docked');
      await standing(tab, ({ first }) => !first, 8000);
      await side.close();
      await tab.close();
    },
  );
});
