import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../../tools/simulate/random.ts';
import { countInDuckDb, writeAnswers } from '../../servers/duckdb.ts';
import { countInPostgres, whyNoPostgres } from '../../servers/postgres.ts';

const COMMAND = resolve(import.meta.dirname, '../../../tools/publish.ts');
const withoutPostgres = whyNoPostgres();
if (withoutPostgres) console.warn(`Counting in Postgres is skipped: ${withoutPostgres}.`);

const TEAMS = ['north', 'south', 'east', 'tiny', 'west'];

describe('a release from cells that a warehouse has counted', () => {
  let folder: string;
  const run = async (...args: string[]) =>
    await promisify(execFile)(
      process.execPath,
      [COMMAND, '--units', 'units.csv', '--now', '2026-11-03T08:00:00Z', ...args],
      { cwd: folder },
    ).then(
      () => ({ code: 0, err: '' }),
      ({ code, stderr }) => ({ code: code as number, err: stderr as string }),
    );
  const release = async (name: string) =>
    Object.fromEntries(
      await Promise.all(
        (await readdir(join(folder, name)))
          .sort()
          .map(async (file) => [file, await readFile(join(folder, name, file), 'utf8')] as const),
      ),
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cells-'));
    await writeFile(
      join(folder, 'units.csv'),
      'id,name,parent,headcount\nall,All,,\nnorth,North,all,12\nsouth,South,all,9\neast,East,all,20\ntiny,Tiny,all,3\nwest,West,all,7\n',
    );
    const csv = await writeAnswers(folder, 20_000, TEAMS, randomFrom(7));
    await countInDuckDb(csv, join(folder, 'cells.jsonl'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is the release from the answers themselves, byte by byte', async () => {
    expect(await run('--responses', 'answers.csv', '--out', 'answers')).toEqual({ code: 0, err: '' });
    expect(await run('--cells', 'cells.jsonl', '--out', 'cells')).toEqual({ code: 0, err: '' });
    const expected = await release('answers');
    expect(Object.keys(expected).length).toBeGreaterThan(5);
    expect(await release('cells')).toEqual(expected);
  }, 120_000);

  it('does not depend on the order of the lines', async () => {
    const lines = (await readFile(join(folder, 'cells.jsonl'), 'utf8')).trimEnd().split('\n');
    await writeFile(join(folder, 'reversed.jsonl'), `${lines.toReversed().join('\n')}\n`);
    expect(await run('--cells', 'reversed.jsonl', '--out', 'reversed')).toEqual({ code: 0, err: '' });
    expect(await release('reversed')).toEqual(await release('answers'));
  }, 120_000);

  it.skipIf(withoutPostgres !== undefined)(
    'is the same from cells that Postgres has counted',
    async () => {
      await countInPostgres(folder, join(folder, 'answers.csv'), join(folder, 'postgres.jsonl'));
      expect(await run('--cells', 'postgres.jsonl', '--out', 'from-postgres')).toEqual({ code: 0, err: '' });
      expect(await release('from-postgres')).toEqual(await release('answers'));
    },
    120_000,
  );

  it('names nobody: no key of a person stands in the cells', async () => {
    expect(await readFile(join(folder, 'cells.jsonl'), 'utf8')).not.toMatch(/"p\d+"/);
  });

  it.each([
    ['{"kind":"answers"}', 'Line 1 of the cells cannot be taken: "team"'],
    ['{"kind":', 'it is no JSON'],
    [
      '{"kind":"answers","team":"north","yearmonth":202605,"audience":"customer","lane":"survey","measure":"nps","rating":11,"n":1}',
      'off the scale of nps',
    ],
  ])(
    'refuses %s',
    async (line, why) => {
      await writeFile(join(folder, 'bad.jsonl'), line);
      const { code, err } = await run('--cells', 'bad.jsonl', '--out', 'bad');
      expect(code).toBe(65);
      expect(err).toContain(why);
    },
    60_000,
  );

  it('does not mix cells with answers', async () => {
    expect((await run('--cells', 'cells.jsonl', '--responses', 'answers.csv', '--out', 'both')).code).toBe(
      64,
    );
  }, 60_000);
});
