import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type FoundBrowser, findBrowser } from '../browsers/find.ts';
import { startReader } from './intake/chromium.ts';
import type { Heap, Read } from './intake/command.ts';
import { stagesOf } from './intake/stages.ts';
import { readAtStation } from './intake/station.ts';
import { MILLION, vendor } from './intake/vendor.ts';
import type { BenchLine, BenchRow } from './row.ts';

/** Answers of a short reading: it is done twice, and profiled once more. */
const SOME = 100_000;
/** Every so many milliseconds the heap is looked at, and its garbage collected. */
const LOOK = 50;
const COLLECT = 5000;

const FETCH = 'fetch and JSON.parse of the same pages';
const READ = 'first reading of a tool on loopback, from page to cell';
const publishFlags = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../tools/publish/node-flags.json'), 'utf8'),
) as string[];
const count = (answers: number) => answers.toLocaleString('en');

/**
 * A first reading, a third of the answers with a comment, by the real connector into the real database: HTTP, zod,
 * keyed hashes, redaction, guard and themes, chunks, cells.
 */
export async function bench(): Promise<(BenchRow | BenchLine)[]> {
  const rows = await byCommand();
  const browser = await findBrowser('chromium');
  if (browser) rows.push(...(await shortly()), ...(await atStation(browser)));
  else process.stderr.write('Chromium is not installed: its rows are left out.\n');
  return rows;
}

/** A station by command, into its SQLite file. */
async function byCommand(): Promise<(BenchRow | BenchLine)[]> {
  const server = await vendor(MILLION, false);
  try {
    const command = resolve(import.meta.dirname, 'intake/command.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...publishFlags,
      '--expose-gc',
      command,
      server.address,
    ]);
    const { seconds, answers, ...heap } = JSON.parse(stdout) as Read;
    mustBe(answers, MILLION);
    return [
      { what: `${READ}: ${count(MILLION)}`, where: 'Node', value: MILLION / seconds, unit: 'answers/s' },
      ...heapRows('Node', heap),
    ];
  } finally {
    server.close();
  }
}

/** Enough to see the pace, and where the time goes. */
async function shortly(): Promise<(BenchRow | BenchLine)[]> {
  const reader = await startReader(SOME, true);
  try {
    const plain = await reader.run('fetch');
    const first = await reader.run('read');
    const again = await reader.run('read');
    await reader.tools.send('Profiler.enable');
    await reader.tools.send('Profiler.start');
    const profiled = await reader.run('read');
    const { profile } = await reader.tools.send('Profiler.stop');
    for (const { answers } of [plain, first, again, profiled]) mustBe(answers, SOME);
    const seconds = Math.min(first.seconds, again.seconds);
    return [
      { what: FETCH, where: 'Chromium', value: SOME / plain.seconds, unit: 'answers/s' },
      {
        what: `${READ}, its worker alone: ${count(SOME)}`,
        where: 'Chromium',
        value: SOME / seconds,
        unit: 'answers/s',
      },
      { name: 'Chromium: of that time', figure: stagesOf(profile) },
    ];
  } finally {
    await reader.close();
  }
}

/** A million at the station as it ships, and how much memory its worker takes; and a tenth of that. */
async function atStation(browser: FoundBrowser): Promise<BenchRow[]> {
  const heap: Heap = { inUse: 0, withGarbage: 0 };
  let buffers = 0;
  const seconds = await readAtStation(browser, MILLION, (ask) => {
    const look = async () => {
      const { usedSize, backingStorageSize } = await ask('Runtime.getHeapUsage');
      heap.withGarbage = Math.max(heap.withGarbage, usedSize!);
      buffers = Math.max(buffers, backingStorageSize!);
      return usedSize!;
    };
    const collect = async () => {
      await ask('HeapProfiler.collectGarbage');
      heap.inUse = Math.max(heap.inUse, await look());
    };
    // The worker is not there yet, or gone, while it is asked.
    const looking = [
      setInterval(() => void look().catch(() => undefined), LOOK),
      setInterval(() => void collect().catch(() => undefined), COLLECT),
    ];
    return () => looking.forEach(clearInterval);
  });
  const pace = (answers: number, seconds: number): BenchRow => ({
    what: `${READ}, at the station as it ships: ${count(answers)}`,
    where: 'Chromium',
    value: answers / seconds,
    unit: 'answers/s',
    limit: 15_000,
    atLeast: true,
  });
  return [
    pace(SOME, await readAtStation(browser, SOME)),
    pace(MILLION, seconds),
    ...heapRows('Chromium', heap),
    { what: 'array buffers beside it, at most', where: 'Chromium', value: buffers / 1e6, unit: 'MB' },
  ];
}

function heapRows(where: string, { inUse, withGarbage }: Heap): BenchRow[] {
  const what = 'JavaScript heap in that reading, at most';
  return [
    {
      what: `${what}, with garbage not collected yet`,
      where,
      value: withGarbage / 1e6,
      unit: 'MB',
      limit: 100,
    },
    { what: `${what}: in use`, where, value: inUse / 1e6, unit: 'MB' },
  ];
}

function mustBe(answers: number, expected: number): void {
  if (answers !== expected) throw new Error(`${answers} of ${expected} answers were taken.`);
}
