import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startDriver } from '../browsers/driver.ts';
import { type FoundBrowser, findBrowser } from '../browsers/find.ts';
import { manyAnswers } from './company/many-answers.ts';
import type { BenchRow } from './row.ts';

const ANSWERS = 100_000;
const NOW = '2026-11-03T08:00:00Z';

const WHAT = 'station: 100,000 answers, a third with comments, from file to release';

/** From files to a published release: 100,000 answers, by command and on the page. */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'station-bench-'));
  try {
    const { units, responses } = manyAnswers(ANSWERS, 3);
    await writeFile(join(folder, 'u.csv'), units);
    await writeFile(join(folder, 'r.csv'), responses);
    const rows: BenchRow[] = [
      { what: WHAT, where: 'Node', value: await byCommand(folder), unit: 's', limit: 10 },
    ];
    for (const [kind, where, limit] of [
      ['chromium', 'Chromium', 20],
      ['firefox', 'Firefox', 30],
    ] as const) {
      const browser = await findBrowser(kind);
      if (browser) rows.push({ what: WHAT, where, value: await onPage(browser, folder), unit: 's', limit });
      else process.stderr.write(`${where} is not installed: its row is left out.\n`);
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function byCommand(folder: string): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(
    process.execPath,
    [
      resolve(import.meta.dirname, '../../tools/customer-lens.mjs'),
      'publish',
      ...[
        '--units',
        'u.csv',
        '--responses',
        'r.csv',
        '--out',
        'release',
        '--through',
        '2026-10',
        '--now',
        NOW,
      ],
    ],
    { cwd: folder },
  );
  const seconds = (performance.now() - began) / 1000;
  await readFile(join(folder, 'release/manifest.json'));
  return seconds;
}

/** Import and publish on the station's page; what a person reads and clicks between is not counted. */
async function onPage(browser: FoundBrowser, folder: string): Promise<number> {
  const driver = await startDriver({ browser });
  try {
    const tab = await driver.openExtensionPage('station.html', { width: 1200, height: 900 });
    await tab.waitForText(/No teams yet/);
    await tab.toFront();
    await tab.upload('input[type=file]', join(folder, 'u.csv'));
    await tab.clickNamed(/^Import$/);
    await tab.waitForText(/51 of 51 rows imported/);
    await tab.clickNamed(/^Next: Answers/);
    await tab.upload('input[type=file]', join(folder, 'r.csv'));
    await tab.waitForText(/First rows of r\.csv/);
    let began = performance.now();
    await tab.clickNamed(/^Import$/);
    await tab.waitForText(/100,000 of 100,000 rows imported/, 120_000);
    let seconds = (performance.now() - began) / 1000;
    await tab.clickNamed(/Publish$/);
    began = performance.now();
    await tab.clickNamed(/^Download \.zip/);
    await tab.waitForText(/is ready \(/, 60_000);
    seconds += (performance.now() - began) / 1000;
    return seconds;
  } finally {
    await driver.close();
  }
}
