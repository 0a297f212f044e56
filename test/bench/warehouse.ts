import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { randomFrom } from '../../tools/simulate/random.ts';
import { countInDuckDb, writeAnswers } from '../servers/duckdb.ts';
import type { BenchLine, BenchRow } from './row.ts';

const ANSWERS = 1_000_000;
const TEAMS = Array.from({ length: 200 }, (_, i) => `team-${i}`);
const NOW = '2026-11-03T08:00:00Z';

/** A million answers without comments: published from the file, and from cells that DuckDB has counted. */
export async function bench(): Promise<(BenchRow | BenchLine)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'warehouse-bench-'));
  try {
    await writeFile(
      join(folder, 'units.csv'),
      `id,name,parent,headcount\nall,All,,\n${TEAMS.map((id, i) => `${id},${id},all,${3 + (i % 30)}\n`).join('')}`,
    );
    const csv = await writeAnswers(folder, ANSWERS, TEAMS, randomFrom(1));
    const fromAnswers = await seconds(() =>
      publish(folder, '--responses', 'answers.csv', '--out', 'answers'),
    );
    const counting = await seconds(() => countInDuckDb(csv, join(folder, 'cells.jsonl')));
    const fromCells = await seconds(() => publish(folder, '--cells', 'cells.jsonl', '--out', 'cells'));
    const same =
      JSON.stringify(await release(folder, 'answers')) === JSON.stringify(await release(folder, 'cells'));
    const megabytes = (await stat(join(folder, 'cells.jsonl'))).size / 1e6;
    return [
      {
        what: 'publish 1,000,000 answers from a file',
        where: 'Node',
        value: fromAnswers,
        unit: 's',
        limit: 60,
      },
      { what: 'count 1,000,000 answers into cells', where: 'DuckDB', value: counting, unit: 's' },
      { what: 'publish from those cells', where: 'Node', value: fromCells, unit: 's', limit: 60 },
      { what: 'size of those cells', where: 'file', value: megabytes, unit: 'MB' },
      {
        name: 'release from cells equals release from 1,000,000 answers',
        figure: same ? 'byte by byte' : 'no',
        ok: same,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

async function publish(folder: string, ...args: string[]): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [
      resolve(import.meta.dirname, '../../tools/customer-lens.mjs'),
      'publish',
      ...['--units', 'units.csv', '--now', NOW],
      ...args,
    ],
    { cwd: folder },
  );
}

async function release(folder: string, name: string): Promise<[string, string][]> {
  const files = (await readdir(join(folder, name))).sort();
  return await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, name, file), 'utf8')] as [string, string]),
  );
}
