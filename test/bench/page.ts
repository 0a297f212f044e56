import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page as FirefoxPage } from 'puppeteer-core';
import { type RunningServer, serveHrSite } from '../../demo/server.ts';
import { type Driver, POPUP, startDriver } from '../browsers/driver.ts';
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

/** In turn with and without, so that whatever else the machine does falls on both. */
async function cost(driver: Driver, withCard: string, without: string): Promise<BenchLine[]> {
  const [ours, none] = [await driver.open(withCard + VACANCY), await driver.open(without + VACANCY)];
  if (!(await ours.panel())) throw new Error('No card came.');
  const times = { ours: [[], []] as number[][], none: [[], []] as number[][] };
  for (let run = -1; run < RUNS; run++)
    for (const [name, tab] of [
      ['none', none],
      ['ours', ours],
    ] as const) {
      await tab.toFront();
      const taken = await tab.evaluate(busy, { writes: WRITES, nodes: NODES });
      if (run >= 0) for (const i of [0, 1]) times[name][i]!.push(taken[i]!);
    }
  await ours.close();
  await none.close();
  return [`${WRITES} attribute writes`, `${NODES} inserted nodes`].map((what, i) => {
    const [a, b] = [times.ours[i]!, times.none[i]!];
    const over = (median(a) / median(b) - 1) * 100;
    return {
      name: `Chromium: ${what}, median of ${RUNS}, over none`,
      figure: `${over.toFixed(1)} % (${ms(median(a))}, ${spread(a)}; none ${ms(median(b))}, ${spread(b)})`,
      budget: '≤ 5 %',
      ok: over <= 5,
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

interface Costs {
  load: number[];
  work: number[];
}

async function measure(page: Pick<FirefoxPage, 'goto' | 'evaluate'>, address: string): Promise<Costs> {
  const costs: Costs = { load: [], work: [] };
  for (let run = -1; run < RUNS; run++) {
    await page.goto(address, { waitUntil: 'load' });
    await pause(600);
    const load = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry!.loadEventEnd - entry!.responseEnd;
    });
    const [writes, nodes] = await page.evaluate(busy, { writes: WRITES / 4, nodes: NODES / 4 });
    if (run < 0) continue;
    costs.load.push(load);
    costs.work.push(writes + nodes);
  }
  return costs;
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
  const none = found[0]![1];
  const noise = (values: number[]) => sorted(values).at(-1)! - sorted(values)[0]!;
  const ours = found[1]![1];
  return (['load', 'work'] as const).map((what) => ({
    name: `Firefox: ${what === 'load' ? 'load after the response' : 'work of the page'}, median of ${RUNS}`,
    figure: found
      .map(([name, costs]) => `${name} ${ms(median(costs[what]))} (${spread(costs[what])})`)
      .join(', '),
    budget: 'below others, within noise of none',
    ok:
      found.slice(2).every(([, costs]) => median(ours[what]) < median(costs[what])) &&
      median(ours[what]) - median(none[what]) <= noise(none[what]),
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
    return await measure(
      {
        goto: async (url: string) => {
          await tab.goto(url);
          return null;
        },
        evaluate: ((work: never, argument: never) => tab.evaluate(work, argument)) as FirefoxPage['evaluate'],
      },
      address,
    );
  } finally {
    await driver.close();
  }
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
    return await measure(await browser.newPage(), address);
  } finally {
    await browser.close().catch(() => undefined);
    profile.remove();
  }
}
