import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { type Driver, POPUP, startDriver, type Tab } from '../browsers/driver.ts';
import { type FoundBrowser, getBrowser, NoBrowserError } from '../browsers/find.ts';
import { needsNoSandbox, temporaryProfile } from '../browsers/session.ts';
import { pause } from '../browsers/view.ts';
import { type BusySite, busySite } from './page/site.ts';
import type { BenchLine } from './row.ts';

const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';
const RUNS = 10;
/** Loading and use differ by little and take little time. */
const SHORT_RUNS = 30;
const PAINTS = 20;
const NAVIGATIONS = 500;
const WRITES = 400_000;
const NODES = 40_000;

/** Where Debian's packages put the extensions that ours is compared with. */
const OTHERS = {
  'uBlock Origin':
    '/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net',
  'Privacy Badger': '/usr/share/webext/privacy-badger',
} as const;

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]) => {
  const all = sorted(values);
  return (all[(all.length - 1) >> 1]! + all[all.length >> 1]!) / 2;
};
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
/** How far runs of the same lie apart. */
const noise = (values: readonly number[]) => sorted(values).at(-1)! - sorted(values)[0]!;
const spread = (values: readonly number[]) => `${ms(sorted(values)[0]!)} to ${ms(sorted(values).at(-1)!)}`;

/** What a busy page does to itself; in milliseconds. */
async function busy({ writes, nodes }: { writes: number; nodes: number }): Promise<[number, number]> {
  const turn = () => new Promise((done) => setTimeout(done));
  const content = document.querySelector('[data-content]') ?? document.body;
  const box = content.appendChild(document.createElement('section'));
  box.style.display = 'none';
  const targets = Array.from({ length: 200 }, () => box.appendChild(document.createElement('i')));
  await turn();
  const start = performance.now();
  for (let i = 0; i < writes; i++) targets[i % 200]!.setAttribute('data-at', String(i));
  await turn();
  const written = performance.now();
  for (let i = 0; i < nodes; i++) {
    box.appendChild(document.createElement('b'));
    if (i % 1000 === 0) await turn();
  }
  await turn();
  const inserted = performance.now();
  box.remove();
  return [written - start, inserted - written];
}

/**
 * What a person does with a page, two hundred times: a click, another field, a bit further down. Every tenth click
 * fetches a record and shows it in place of the last one, as single-page tools do. In milliseconds.
 */
async function use(): Promise<number> {
  const turn = () => new Promise((done) => setTimeout(done));
  const fields = [...document.querySelectorAll<HTMLElement>('input, textarea, [tabindex], a[href]')];
  document.body.style.minHeight = '3000px';
  const content = document.querySelector('[data-content]') ?? document.body;
  const shown = content.appendChild(document.createElement('section'));
  shown.style.cssText = 'height:20px;overflow:hidden';
  const show = async (id: number) => {
    const record = (await (await fetch(`/record/${id}`)).json()) as { name: string; value: string }[];
    shown.replaceChildren(
      ...record.map(({ name, value }) => {
        const row = document.createElement('div');
        row.className = `row ${name}`;
        const label = row.appendChild(document.createElement('b'));
        label.textContent = name;
        row.append(value);
        return row;
      }),
    );
  };
  await turn();
  const start = performance.now();
  for (let i = 0; i < 200; i++) {
    const field = fields[i % fields.length]!;
    field.focus({ preventScroll: true });
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    document.documentElement.scrollTop = (i % 20) * 40;
    field.getBoundingClientRect();
    if (i % 10 === 0) await show(i);
  }
  await turn();
  const taken = performance.now() - start;
  shown.remove();
  document.documentElement.scrollTop = 0;
  document.body.style.minHeight = '';
  return taken;
}

/** From the response to the end of the load event; in milliseconds. */
function loadTime(): number {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry!.loadEventEnd - entry!.responseEnd;
}

/**
 * What the extension costs the pages that it stands in, and how soon it is there: the production build in real
 * browsers. Of two pages that differ in nothing but a grant, one has a card and one has nothing of ours.
 */
export async function bench(): Promise<BenchLine[]> {
  const site = await busySite();
  try {
    return [...(await inChromium(site)), ...(await inFirefox(site))];
  } finally {
    await site.close();
  }
}

async function inChromium(site: BusySite): Promise<BenchLine[]> {
  const driver = await startDriver({
    browser: await getBrowser('chromium', console.error),
    hosts: ['http://localhost/*'],
  });
  try {
    await driver.ask({ type: 'use-sample' });
    await driver.ask({
      type: 'hosts-changed',
      granted: [{ adapter: 'orangehrm', origin: 'http://localhost/*' }],
    });
    const bare = site.origin.replace('localhost', '127.0.0.1');
    return [
      ...(await cost(driver, site.origin, bare)),
      ...(await quiet(driver, site.origin)),
      ...(await painted(driver, site.origin)),
      await memory(driver, site.origin),
    ];
  } finally {
    await driver.close();
  }
}

const WHAT = {
  load: 'load after the response',
  use: 'clicks, focus and scrolling',
  writes: `${WRITES} attribute writes`,
  nodes: `${NODES} inserted nodes`,
} as const;
type Costs = Record<keyof typeof WHAT, number[]>;
const noCosts = (): Costs => ({ load: [], use: [], writes: [], nodes: [] });

/** A tab in which something is measured. */
interface Measured {
  address: string;
  toFront?(): Promise<void>;
  goto(address: string): Promise<unknown>;
  evaluate: Tab['evaluate'];
}

/** Measures all pages in turn, so that whatever else the machine does falls on each. */
async function measure<Name extends string>(pages: Record<Name, Measured>): Promise<Record<Name, Costs>> {
  const all = Object.entries(pages) as [Name, Measured][];
  const found = Object.fromEntries(all.map(([name]) => [name, noCosts()])) as Record<Name, Costs>;
  for (let run = -1; run < SHORT_RUNS; run++)
    for (const [name, page] of all) {
      const costs = run < 0 ? noCosts() : found[name];
      await page.toFront?.();
      await page.goto(page.address);
      await pause(600);
      costs.load.push(await page.evaluate(loadTime, undefined));
      costs.use.push(await page.evaluate(use, undefined));
      if (run >= RUNS) continue;
      // What was scrolled settles first: the card finds its place again.
      await pause(500);
      const [writes, nodes] = await page.evaluate(busy, { writes: WRITES, nodes: NODES });
      costs.writes.push(writes);
      costs.nodes.push(nodes);
    }
  return found;
}

async function cost(driver: Driver, withCard: string, without: string): Promise<BenchLine[]> {
  const [ours, none] = [await driver.open(withCard + VACANCY), await driver.open(without + VACANCY)];
  if (!(await ours.panel())) throw new Error('No card came.');
  const found = await measure({
    none: measured(none, without + VACANCY),
    ours: measured(ours, withCard + VACANCY),
  });
  await ours.close();
  await none.close();
  return (Object.keys(WHAT) as (keyof Costs)[]).map((what) => {
    const [a, b] = [found.ours[what], found.none[what]];
    const over = (median(a) / median(b) - 1) * 100;
    // A few ms of a page cannot be told apart in percent: there the runs without us say what noise is.
    const small = what === 'load' || what === 'use';
    return {
      name: `Chromium: ${WHAT[what]}, median of ${a.length}, over none`,
      figure: `${over.toFixed(1)} % (${ms(median(a))}, ${spread(a)}; none ${ms(median(b))}, ${spread(b)})`,
      budget: small ? 'within noise of none' : '≤ 5 %',
      ok: small ? median(a) - median(b) <= noise(b) : over <= 5,
    };
  });
}

/** Long tasks and layout shift of a page from its first moment to two seconds after its card. */
async function quiet(driver: Driver, origin: string): Promise<BenchLine[]> {
  const page = await driver.chromium!.newPage();
  await page.addInitScript(() => {
    const seen = { tasks: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      seen.tasks += list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const without = origin.replace('localhost', '127.0.0.1');
  const look = async (address: string) => {
    await page.goto(address + VACANCY);
    await pause(2500);
    return await page.evaluate(
      () => (globalThis as unknown as { seen: { tasks: number; shift: number } }).seen,
    );
  };
  const none = await look(without);
  const ours = await look(origin);
  await page.close();
  return [
    {
      name: 'Chromium: long tasks in the host page with a card',
      figure: `${ours.tasks} (none: ${none.tasks})`,
      budget: 'none of ours',
      ok: ours.tasks <= none.tasks,
    },
    {
      name: 'Chromium: layout shift with a docked card',
      figure: `${ours.shift.toFixed(4)} (none: ${none.shift.toFixed(4)})`,
      budget: '0',
      ok: ours.shift <= none.shift,
    },
  ];
}

/** From the moment at which the page's own content stands to the card's first visible frame; then the popup's. */
async function painted(driver: Driver, origin: string): Promise<BenchLine[]> {
  const context = driver.chromium!;
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const start = performance.now();
      const look = () => {
        const card = [...document.querySelectorAll<HTMLElement>('[data-content] > div')].find(
          ({ style }) => style.contain !== '' && style.visibility === 'visible',
        );
        if (card) Object.assign(globalThis, { cardAfter: performance.now() - start });
        else requestAnimationFrame(look);
      };
      look();
    });
  });
  const cardAfter = async (): Promise<number> => {
    await page.goto(origin + VACANCY);
    const handle = await page.waitForFunction(
      () => (globalThis as unknown as { cardAfter?: number }).cardAfter,
      undefined,
      { timeout: 10_000 },
    );
    return (await handle.jsonValue()) as number;
  };
  await cardAfter();
  const warm: number[] = [];
  for (let i = 0; i < PAINTS; i++) warm.push(await cardAfter());
  const killed: number[] = [];
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  for (let i = 0; i < PAINTS; i++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await pause(150);
    killed.push(await cardAfter());
  }
  await page.close();
  const popups: number[] = [];
  for (let i = 0; i < PAINTS; i++) {
    const popup = await driver.openExtensionPage('popup.html', POPUP);
    await popup.waitForText(/This page/);
    popups.push(
      await popup.evaluate(async () => {
        const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        while (painted() === undefined) await new Promise((done) => setTimeout(done, 20));
        return painted()!;
      }, undefined),
    );
    await popup.close();
  }
  const line = (name: string, values: number[], limit: number): BenchLine => ({
    name: `Chromium: ${name}, median of ${PAINTS}`,
    figure: `${ms(median(values))} (${spread(values)})`,
    budget: `≤ ${limit} ms`,
    ok: median(values) <= limit,
  });
  return [
    line('card painted after its anchor', warm, 150),
    line('card painted after its anchor, worker just killed', killed, 400),
    line('popup painted', popups, 150),
  ];
}

/** What the page's process holds after many pages of a single-page tool, each with its card. */
async function memory(driver: Driver, origin: string): Promise<BenchLine> {
  const page = await driver.chromium!.newPage();
  await page.goto(`${origin}${VACANCY}?spa=1`);
  const session = await driver.chromium!.newCDPSession(page);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const go = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await page.evaluate(
        (path) => {
          const link = document.createElement('a');
          link.href = `${path}?spa=1`;
          document.body.append(link);
          link.click();
          link.remove();
        },
        VACANCY.replace('42', i % 2 === 0 ? '51' : '42'),
      );
      await pause(120);
    }
    await pause(2000);
  };
  await go(50);
  const before = await held();
  await go(NAVIGATIONS);
  const grown = ((await held()) - before) / 1e6;
  await page.close();
  return {
    name: `Chromium: memory after ${NAVIGATIONS} navigations`,
    figure: `${grown >= 0 ? '+' : ''}${grown.toFixed(2)} MB`,
    budget: 'within 2 MB',
    ok: Math.abs(grown) <= 2,
  };
}

/** Ours beside none and beside other people's extensions, each in a fresh profile of the same browser. */
async function inFirefox(site: BusySite): Promise<BenchLine[]> {
  let browser: FoundBrowser;
  try {
    browser = await getBrowser('firefox', console.error);
  } catch (error) {
    if (error instanceof NoBrowserError) return [];
    throw error;
  }
  const address = site.origin + VACANCY;
  const opened: Opened[] = [];
  try {
    const pages: Record<string, Measured> = {};
    const add = (name: string, one: Opened) => {
      opened.push(one);
      pages[name] = one.page;
    };
    add('none', await other(browser.path, undefined, address));
    add('ours', await ours(browser, address));
    for (const [name, folder] of Object.entries(OTHERS))
      if (existsSync(resolve(folder, 'manifest.json'))) add(name, await other(browser.path, folder, address));
    const found = Object.entries(await measure(pages));
    const [none, own] = [found[0]![1], found[1]![1]];
    return (Object.keys(WHAT) as (keyof Costs)[]).map((what) => ({
      name: `Firefox: ${WHAT[what]}, median of ${none[what].length}`,
      figure: found
        .map(([name, costs]) => `${name} ${ms(median(costs[what]))} (${spread(costs[what])})`)
        .join(', '),
      ...((what === 'load' || what === 'use') && {
        budget: 'below others, within noise of none',
        ok:
          found.slice(2).every(([, costs]) => median(own[what]) < median(costs[what])) &&
          median(own[what]) - median(none[what]) <= noise(none[what]),
      }),
    }));
  } finally {
    for (const one of opened) await one.close();
  }
}

interface Opened {
  page: Measured;
  close(): Promise<void>;
}

const measured = (tab: Tab, address: string): Measured => ({
  address,
  toFront: () => tab.toFront(),
  goto: (url) => tab.goto(url),
  evaluate: (work, argument) => tab.evaluate(work, argument),
});

async function ours(browser: FoundBrowser, address: string): Promise<Opened> {
  const driver = await startDriver({ browser, hosts: ['http://localhost/*'] });
  await driver.ask({ type: 'use-sample' });
  await driver.ask({
    type: 'hosts-changed',
    granted: [{ adapter: 'orangehrm', origin: 'http://localhost/*' }],
  });
  const tab = await driver.open(address);
  if (!(await tab.panel())) throw new Error('No card came in Firefox.');
  return { page: measured(tab, address), close: () => driver.close() };
}

async function other(executable: string, extension: string | undefined, address: string): Promise<Opened> {
  const profile = temporaryProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    userDataDir: profile.path,
    defaultViewport: { width: 1280, height: 900 },
    ...(needsNoSandbox() ? { env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1' } } : {}),
  });
  if (extension) {
    await browser.installExtension(extension);
    // It reads its lists first.
    await pause(5000);
  }
  const page = await browser.newPage();
  return {
    page: {
      address,
      goto: (url) => page.goto(url, { waitUntil: 'load' }),
      evaluate: (work, argument) => page.evaluate(work as never, argument as never) as Promise<never>,
    },
    async close() {
      await browser.close().catch(() => undefined);
      profile.remove();
    },
  };
}
