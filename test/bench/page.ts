import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { type RunningServer, serveHrSite } from '../../demo/server.ts';
import { type Driver, POPUP, startDriver, type Tab } from '../browsers/driver.ts';
import { getBrowser, NoBrowserError } from '../browsers/find.ts';
import { needsNoSandbox, temporaryProfile } from '../browsers/session.ts';
import { pause } from '../browsers/view.ts';
import type { BenchLine } from './row.ts';

const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';
const RUNS = 10;
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

/** What a person does with a page, two hundred times: a click, another field, a bit further down; in milliseconds. */
async function use(): Promise<number> {
  const turn = () => new Promise((done) => setTimeout(done));
  const fields = [...document.querySelectorAll<HTMLElement>('input, textarea, [tabindex], a[href]')];
  document.body.style.minHeight = '3000px';
  await turn();
  const start = performance.now();
  for (let i = 0; i < 200; i++) {
    const field = fields[i % fields.length]!;
    field.focus({ preventScroll: true });
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    document.documentElement.scrollTop = (i % 20) * 40;
    field.getBoundingClientRect();
    if (i % 10 === 0) await turn();
  }
  await turn();
  const taken = performance.now() - start;
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
  const site = await serveHrSite();
  try {
    return [...(await inChromium(site)), ...(await inFirefox(site))];
  } finally {
    await site.close();
  }
}

async function inChromium(site: RunningServer): Promise<BenchLine[]> {
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

/** One run of everything on a page that is loaded anew. */
async function measureOnce(
  page: { goto(address: string): Promise<unknown>; evaluate: Tab['evaluate'] },
  address: string,
  costs: Costs,
): Promise<void> {
  await page.goto(address);
  await pause(600);
  costs.load.push(await page.evaluate(loadTime, undefined));
  costs.use.push(await page.evaluate(use, undefined));
  const [writes, nodes] = await page.evaluate(busy, { writes: WRITES, nodes: NODES });
  costs.writes.push(writes);
  costs.nodes.push(nodes);
}

/** In turn with and without, so that whatever else the machine does falls on both. */
async function cost(driver: Driver, withCard: string, without: string): Promise<BenchLine[]> {
  const [ours, none] = [await driver.open(withCard + VACANCY), await driver.open(without + VACANCY)];
  if (!(await ours.panel())) throw new Error('No card came.');
  const found = { ours: noCosts(), none: noCosts() };
  for (let run = -1; run < RUNS; run++)
    for (const [name, tab, origin] of [
      ['none', none, without],
      ['ours', ours, withCard],
    ] as const) {
      await tab.toFront();
      await measureOnce(tab, origin + VACANCY, run < 0 ? noCosts() : found[name]);
    }
  await ours.close();
  await none.close();
  return (Object.keys(WHAT) as (keyof Costs)[]).map((what) => {
    const [a, b] = [found.ours[what], found.none[what]];
    const over = (median(a) / median(b) - 1) * 100;
    // A few ms of a page cannot be told apart in percent: there the runs without us say what noise is.
    const small = what === 'load' || what === 'use';
    return {
      name: `Chromium: ${WHAT[what]}, median of ${RUNS}, over none`,
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
async function inFirefox(site: RunningServer): Promise<BenchLine[]> {
  let executable: string;
  try {
    executable = (await getBrowser('firefox', console.error)).path;
  } catch (error) {
    if (error instanceof NoBrowserError) return [];
    throw error;
  }
  const address = site.origin + VACANCY;
  const found: [string, Costs][] = [['none', await beside(executable, undefined, address)]];
  found.push(['ours', await oursInFirefox(executable, address)]);
  for (const [name, folder] of Object.entries(OTHERS))
    if (existsSync(resolve(folder, 'manifest.json')))
      found.push([name, await beside(executable, folder, address)]);
  const [none, ours] = [found[0]![1], found[1]![1]];
  return (Object.keys(WHAT) as (keyof Costs)[]).map((what) => ({
    name: `Firefox: ${WHAT[what]}, median of ${RUNS}`,
    figure: found
      .map(([name, costs]) => `${name} ${ms(median(costs[what]))} (${spread(costs[what])})`)
      .join(', '),
    ...((what === 'load' || what === 'use') && {
      budget: 'below others, within noise of none',
      ok:
        found.slice(2).every(([, costs]) => median(ours[what]) < median(costs[what])) &&
        median(ours[what]) - median(none[what]) <= noise(none[what]),
    }),
  }));
}

async function oursInFirefox(executable: string, address: string): Promise<Costs> {
  const driver = await startDriver({
    browser: await getBrowser('firefox', console.error),
    hosts: ['http://localhost/*'],
  });
  try {
    await driver.ask({ type: 'use-sample' });
    await driver.ask({
      type: 'hosts-changed',
      granted: [{ adapter: 'orangehrm', origin: 'http://localhost/*' }],
    });
    const tab = await driver.open(address);
    if (!(await tab.panel())) throw new Error(`No card came in ${executable}.`);
    return await measure(tab, address);
  } finally {
    await driver.close();
  }
}

async function measure(page: Parameters<typeof measureOnce>[0], address: string): Promise<Costs> {
  const costs = noCosts();
  for (let run = -1; run < RUNS; run++) await measureOnce(page, address, run < 0 ? noCosts() : costs);
  return costs;
}

async function beside(executable: string, extension: string | undefined, address: string): Promise<Costs> {
  const profile = temporaryProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    userDataDir: profile.path,
    defaultViewport: { width: 1280, height: 900 },
    ...(needsNoSandbox() ? { env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1' } } : {}),
  });
  try {
    if (extension) {
      await browser.installExtension(extension);
      // It reads its lists first.
      await pause(5000);
    }
    const page = await browser.newPage();
    return await measure(
      {
        goto: (url) => page.goto(url, { waitUntil: 'load' }),
        evaluate: (work, argument) => page.evaluate(work as never, argument as never) as Promise<never>,
      },
      address,
    );
  } finally {
    await browser.close().catch(() => undefined);
    profile.remove();
  }
}
