import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchLine, BenchRow } from './row.ts';

/**
 * Runs `bench()` of every file under test/bench that has one, in turn, and prints one table. Words on the
 * command line choose files by parts of their names. A figure over its limit makes the command red.
 */
const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const files = globSync('**/*.ts', { cwd: folder })
  .filter((file) => file !== 'run.ts' && file !== 'row.ts')
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

const rows: (BenchRow | BenchLine)[] = [];
let broken = 0;
for (const file of files) {
  const found = (await import(pathToFileURL(resolve(folder, file)).href)) as {
    bench?: () => Promise<(BenchRow | BenchLine)[]>;
  };
  if (!found.bench) continue;
  process.stderr.write(`${file} …\n`);
  try {
    rows.push(...(await found.bench()));
  } catch (error) {
    broken++;
    console.error(`${file} did not run: ${(error as Error).message}`);
  }
}

const text = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 });
const cells = rows.map((row) =>
  'name' in row
    ? [row.name, 'Node', row.figure, row.budget ?? '', isWithin(row) ? '' : 'MISSED']
    : [
        row.what,
        row.where,
        `${text(row.value)} ${row.unit}`,
        row.limit === undefined ? '' : `${row.atLeast ? '≥' : '≤'} ${text(row.limit)} ${row.unit}`,
        isWithin(row) ? '' : 'MISSED',
      ],
);
const table = [['what', 'where', 'measured', 'limit', ''], ...cells];
const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );

const missed = rows.filter((row) => !isWithin(row)).length;
console.log(
  `\n${rows.length} figures, ${missed} beyond their limit${broken > 0 ? `, ${broken} files did not run` : ''}.`,
);
process.exitCode = missed + broken > 0 ? 1 : 0;

function isWithin(row: BenchRow | BenchLine): boolean {
  if ('name' in row) return row.ok !== false;
  const { value, limit, atLeast } = row;
  return limit === undefined || (atLeast ? value >= limit : value <= limit);
}
