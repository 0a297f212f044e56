import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../../tools/simulate/random.ts';
import { countContactsInDuckDb, countInDuckDb, writeAnswers, writeContacts } from '../../servers/duckdb.ts';
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
        (await readdir(join(folder, name))).sort().map(async (file) => {
          const text = await readFile(join(folder, name, file), 'utf8');
          // Each series has a secret of its own, which the head of its log is made with.
          return [file, file === 'manifest.json' ? text.replace(/"log":"[^"]*"/, '"log":""') : text] as const;
        }),
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
    const tickets = await writeContacts(folder, 5000, [...TEAMS, 'elsewhere'], randomFrom(8));
    await countContactsInDuckDb(tickets, join(folder, 'contacts.jsonl'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is the release from the answers themselves, byte by byte', async () => {
    expect(await run('--responses', 'answers.csv', '--contacts', 'tickets.csv', '--out', 'answers')).toEqual({
      code: 0,
      err: '',
    });
    expect(await run('--cells', 'cells.jsonl', '--cells', 'contacts.jsonl', '--out', 'cells')).toEqual({
      code: 0,
      err: '',
    });
    const expected = await release('answers');
    expect(Object.keys(expected).some((file) => file.startsWith('contacts.'))).toBe(true);
    expect(await release('cells')).toEqual(expected);
  }, 120_000);

  it('does not depend on the order of the lines', async () => {
    const read = async (file: string) => (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n');
    const lines = [...(await read('contacts.jsonl')), ...(await read('cells.jsonl'))];
    await writeFile(join(folder, 'reversed.jsonl'), `${lines.toReversed().join('\n')}\n`);
    expect(await run('--cells', 'reversed.jsonl', '--out', 'reversed')).toEqual({ code: 0, err: '' });
    expect(await release('reversed')).toEqual(await release('answers'));
  }, 120_000);

  it.skipIf(withoutPostgres !== undefined)(
    'is the same from cells that Postgres has counted',
    async () => {
      const files = { answers: join(folder, 'answers.csv'), contacts: join(folder, 'tickets.csv') };
      await countInPostgres(folder, files, join(folder, 'postgres.jsonl'));
      expect(await run('--cells', 'postgres.jsonl', '--out', 'from-postgres')).toEqual({ code: 0, err: '' });
      expect(await release('from-postgres')).toEqual(await release('answers'));
    },
    120_000,
  );

  it('is the same where an engine writes names in capitals and numbers as text', async () => {
    const lines = (await readFile(join(folder, 'cells.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) =>
        JSON.stringify(
          Object.fromEntries(
            Object.entries(JSON.parse(line)).map(([name, value]) => [
              name.toUpperCase(),
              typeof value === 'number' ? String(value) : value,
            ]),
          ),
        ),
      );
    await writeFile(join(folder, 'capitals.jsonl'), `${lines.join('\n')}\n`);
    expect(await run('--cells', 'capitals.jsonl', '--cells', 'contacts.jsonl', '--out', 'capitals')).toEqual({
      code: 0,
      err: '',
    });
    expect(await release('capitals')).toEqual(await release('answers'));
  }, 120_000);

  it('is published by a config file as well', async () => {
    await writeFile(
      join(folder, 'company.json'),
      JSON.stringify({ options: { cells: ['cells.jsonl', 'contacts.jsonl'], out: 'by-config' } }),
    );
    expect(await run('--config', 'company.json')).toEqual({ code: 0, err: '' });
    expect(await release('by-config')).toEqual(await release('answers'));
    expect(await run('--config', 'company.json', '--cells', 'gone.jsonl')).toMatchObject({ code: 66 });
    expect(await release('by-config')).toEqual(await release('answers'));
  }, 120_000);

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
    [
      '{"kind":"contacts","team":"north","yearmonth":202605,"weekday":0,"hour":9,"open_days":1,"n":1}',
      'Line 1 of the cells cannot be taken: "weekday"',
    ],
    [
      '{"kind":"contacts","team":"north","yearmonth":202605,"weekday":1,"hour":9,"open_days":1,"n":1}\n'.repeat(
        2,
      ),
      'Line 2 of the cells cannot be taken: this hour',
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

  it('does not count contacts twice', async () => {
    const both = ['--cells', 'cells.jsonl', '--cells', 'contacts.jsonl', '--contacts', 'tickets.csv'];
    expect((await run(...both, '--out', 'both')).code).toBe(64);
  }, 60_000);

  it('does not mix cells with answers', async () => {
    expect((await run('--cells', 'cells.jsonl', '--responses', 'answers.csv', '--out', 'both')).code).toBe(
      64,
    );
  }, 60_000);
});
