import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Manifest, ScoresFile, TaxonomyFile, TeamsFile, ThemesFile } from '../../../core/release/schema.ts';
import { verifyManifest } from '../../../core/release/signature.ts';
import { MappingFile } from '../../../tools/publish/files.ts';

const root = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command; its exit code and what it said. */
async function publish(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'tools/publish.ts'), ...args],
      { cwd: folder, maxBuffer: 1 << 24 },
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

async function read<T>(dir: string, name: string, schema: { parse(value: unknown): T }): Promise<T> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, dir, 'manifest.json'), 'utf8')));
  const file = manifest.files.find((one) => one.name === name)!;
  return schema.parse(JSON.parse(await readFile(join(folder, dir, file.path), 'utf8')));
}

const UNITS = 'name,parent,headcount\nAcme,,\nNorth,Acme,12\nSouth,Acme,9\nTiny,Acme,3\nEast,Acme,20\n';

/** Answers of May to October 2026: ratings that differ, so that no team stands at one end. */
function answers(perTeam: Record<string, number>, audience = 'customer'): string {
  const rows = ['id,team,date,nps,audience,comment'];
  let id = 0;
  for (const [team, n] of Object.entries(perTeam))
    for (let i = 0; i < n; i++)
      rows.push(
        `${audience}-${id++},${team},2026-${String(5 + (i % 6)).padStart(2, '0')}-1${i % 9},${[10, 9, 7, 3, 8][i % 5]},${audience},"They never called me back, ${i}"`,
      );
  return `${rows.join('\n')}\n`;
}

test('a mapping file says nothing that is not in it: what a file says for itself is not overruled', () => {
  const mapping = { responses: { '*': { rating: 'stars', measure: { metric: 'csat', min: 1, max: 5 } } } };
  expect(Object.keys(MappingFile.parse(mapping).responses!['*']!).sort()).toEqual(['measure', 'rating']);
});

test('a scale is never filled in: a measure without its ends is refused with what is missing', () => {
  const said = (measure: object) =>
    MappingFile.safeParse({ responses: { '*': { measure } } }).error?.issues.map(({ message }) => message);
  expect(said({ metric: 'nps' })).toEqual([expect.stringMatching(/^min and max are missing: .*"min": 0/)]);
  expect(said({ metric: 'csat', min: 1 })).toEqual([expect.stringMatching(/^max is missing/)]);
  expect(said({ metric: 'nps', min: 1, max: 5 })).toEqual([expect.stringMatching(/\S/)]);
  expect(said({ metric: 'nps', min: 0, max: 10 })).toBeUndefined();
});

describe('the command', () => {
  const base = ['--units', 'u.csv', '--now', '2026-11-03T08:00:00Z'];
  beforeAll(async () => {
    await writeFile(join(folder, 'u.csv'), UNITS);
    await writeFile(join(folder, 'wrong.json'), '{"responses":{"*":{"team":"branch"}}}');
    await writeFile(join(folder, 'r.csv'), answers({ North: 120, South: 80, Tiny: 40, East: 90 }));
    await writeFile(join(folder, 'e.csv'), answers({ North: 60, South: 60, East: 60 }, 'employee'));
  });

  test('reads comments by the themes of a trade, and refuses a trade it does not know', async () => {
    const given = [...base, '--responses', 'r.csv', '--out', 'hotel'];
    const { code, err } = await publish(...given, '--pack', 'hotel');
    expect(err).toBe('');
    expect(code).toBe(0);
    const taxonomy = await read('hotel', 'taxonomy', TaxonomyFile);
    expect(taxonomy.version).toBe('hotel-1');
    const ids = taxonomy.themes.map(({ id }) => id);
    expect(ids).toContain('cleanliness');
    expect(ids).not.toContain('arrival');
    const refused = await publish(...given, '--pack', 'circus');
    expect(refused.code).not.toBe(0);
    expect(refused.err).toContain('--pack takes one of hotel, clinic');
  });

  test('makes a release: sums as in the file, no headcount and no figure of the small team', async () => {
    const { code, out, err } = await publish(
      ...base,
      '--responses',
      'r.csv',
      '--responses',
      'e.csv',
      '--out',
      'hr',
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['units', 'responses', 'responses', 'decided', 'published']);
    expect(out).toContain('employeeCommentsDropped=180');
    const { teams, disclosure } = await read('hr', 'teams', TeamsFile);
    expect(teams.find((team) => team.id === 'tiny')).toBeDefined();
    expect(teams.find((team) => team.id === 'tiny')!.headcount).toBeUndefined();
    expect(disclosure.some((line) => line.team === 'tiny')).toBe(false);
    const { cells } = await read('hr', 'scores', ScoresFile);
    const total = (node: string, audience: string) =>
      cells
        .filter((cell) => cell.node === node && cell.audience === audience && !cell.split)
        .reduce((sum, cell) => sum + cell.counts.reduce((a, b) => a + b, 0), 0);
    expect(total('acme', 'customer')).toBe(330);
    expect(total('east', 'customer')).toBe(90);
    expect(total('tiny', 'customer')).toBe(0);
    expect(total('acme', 'employee')).toBe(180);
    expect((await readdir(join(folder, 'hr'))).some((name) => name.includes('log'))).toBe(false);
    expect(await readdir(join(folder, 'hr.state'))).toContain('release-log.jsonl');
  }, 30_000);

  test('a time zone that is given counts for times that say none; else they are asked about', async () => {
    await writeFile(
      join(folder, 'late.csv'),
      `${answers({ North: 40, South: 40, East: 40 })}x,North,2026-05-31 23:30,9,customer,\n`,
    );
    const late = [...base, '--responses', 'late.csv', '--out', 'late'];
    const asked = await publish(...late);
    expect(asked.code).toBe(65);
    expect(asked.err).toContain('"timeZone":"Europe/Berlin"');
    const { code, out } = await publish(...late, '--time-zone', 'Europe/Berlin');
    expect(code).toBe(0);
    expect(out).toContain('timeZone file=late.csv column=date taken=Europe/Berlin nearMonthEnd=1');
  }, 30_000);

  test('published data come out again as tables, with the sums that were published', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(root, 'tools/export.ts'), '--from', 'hr', '--out', 'tables'],
      { cwd: folder },
    );
    expect(stdout).toContain('states.csv rows=');
    const table = async (name: string) =>
      Papa.parse<Record<string, string>>(await readFile(join(folder, 'tables', name), 'utf8'), {
        header: true,
      }).data;
    const { cells } = await read('hr', 'scores', ScoresFile);
    const rows = await table('scores.csv');
    expect(rows).toHaveLength(cells.length);
    for (const [i, row] of rows.entries()) {
      expect(row).toMatchObject({
        team: cells[i]!.node,
        period: cells[i]!.bucket,
        measure: cells[i]!.measure,
      });
      const parts = ['top', 'middle', 'bottom'].reduce((sum, part) => sum + Number(row[part]), 0);
      expect(Number(row['answers'])).toBe(parts);
      expect(parts).toBe(cells[i]!.counts.reduce((a, b) => a + b, 0));
    }
    const { disclosure } = await read('hr', 'teams', TeamsFile);
    expect((await table('states.csv')).map(({ state }) => state)).toEqual(
      disclosure.map(({ state }) => state),
    );
    const { themes } = await read('hr', 'themes', ThemesFile);
    expect(await table('themes.csv')).toHaveLength(themes.length);
  }, 30_000);

  test('the same files again give the same release, without a second decision', async () => {
    const before = await readFile(join(folder, 'hr.state/release-log.jsonl'), 'utf8');
    const release = await readFile(join(folder, 'hr/manifest.json'), 'utf8');
    const { code } = await publish(...base, '--responses', 'r.csv', '--responses', 'e.csv', '--out', 'hr');
    expect(code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'hr/manifest.json'), 'utf8')).id).toBe(
      JSON.parse(release).id,
    );
    const figures = (log: string) => log.split('\n').filter((line) => line.includes('"figures"')).length;
    expect(figures(await readFile(join(folder, 'hr.state/release-log.jsonl'), 'utf8'))).toBe(figures(before));
  }, 30_000);

  test('several folders are decided in one run with one log beside them', async () => {
    const from = [...base, '--responses', 'r.csv', '--responses', 'e.csv'];
    const { code, err } = await publish(
      ...from,
      ...['--state', 'kept', '--folder', 'hr=all/hr', '--folder', 'recruiters=all/recruiters'],
      ...['--folder', 'managers-north=all/north:north'],
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    const text = async (dir: string) =>
      (
        await Promise.all(
          (await readdir(join(folder, dir))).map((name) => readFile(join(folder, dir, name), 'utf8')),
        )
      ).join('');
    expect(await text('all/hr')).toContain('"employee"');
    expect(await text('all/recruiters')).not.toContain('"employee"');
    expect((await read('all/north', 'teams', TeamsFile)).teams.map(({ id }) => id)).toEqual(['north']);
    const log = (await readFile(join(folder, 'kept/release-log.jsonl'), 'utf8')).split('\n');
    expect(log.filter((line) => line.includes('"published"'))).toHaveLength(3);
    expect(log.filter((line) => line.includes('"started"'))).toHaveLength(1);
    expect(await readdir(join(folder, 'all'))).toEqual(['hr', 'north', 'recruiters']);
  }, 30_000);

  test.each([
    [['--folder', 'hr=x'], /--state/],
    [['--folder', 'hr=x', '--out', 'y'], /leave out --out/],
    [['--folder', 'hr=x', '--folder', 'recruiters=x/y', '--state', 'k'], /inside of one another/],
    [['--folder', 'hr=x', '--state', 'x/k'], /served to everybody/],
    [['--folder', 'hr', '--state', 'k'], /NAME=FOLDER/],
    [['--folder', 'managers-north=x:nowhere', '--state', 'k'], /id of no unit/],
    [['--folder', 'managers-north=x', '--state', 'k'], /managers-north=FOLDER:UNIT/],
    [['--folder', 'Recruiters=x', '--state', 'k'], /employees=yes or employees=no/],
    [['--out', 'x', '--audience', 'recruiter'], /employees=yes or employees=no/],
    [['--folder', 'recruiters=x,employees=yes', '--state', 'k'], /never holds figures of employees/],
  ])('refuses %j', async (args, why) => {
    const { code, err } = await publish(...base, '--responses', 'r.csv', ...args);
    expect(err).toMatch(why);
    expect([64, 65]).toContain(code);
  });

  test("recruiters' folder holds no cell, comment or word of employees", async () => {
    const { code } = await publish(
      ...base,
      ...['--responses', 'r.csv', '--responses', 'e.csv', '--out', 'recruiters', '--audience', 'recruiters'],
    );
    expect(code).toBe(0);
    for (const name of await readdir(join(folder, 'recruiters')))
      expect(await readFile(join(folder, 'recruiters', name), 'utf8')).not.toContain('"employee"');
  }, 30_000);

  test('no text of a comment and no id of a file is in the release or its state', async () => {
    for (const dir of ['hr', 'hr.state'])
      for (const name of await readdir(join(folder, dir))) {
        const text = await readFile(join(folder, dir, name), 'utf8');
        expect(text).not.toContain('called me back, ');
        expect(text).not.toContain('customer-1');
      }
  });

  test.each([
    [['--units', 'u.csv'], 64, '--units, --responses and --out are needed'],
    [['--units', 'u.csv', '--responses', 'r.csv', '--out', 'x', '--oops'], 64, 'oops'],
    [['--units', 'nowhere.csv', '--responses', 'r.csv', '--out', 'x'], 66, 'There is no file nowhere.csv'],
    [['--units', 'u.csv', '--responses', 'r.csv', '--out', 'x', '--state', 'x/state'], 64, 'would be served'],
    [['--units', 'u.csv', '--responses', 'r.csv', '--out', 'x', '--time-zone', 'Mars'], 64, 'no time zone'],
    [[...base, '--responses', 'r.csv', '--out', 'x', '--through', '2026-11'], 64, 'not over yet'],
    [
      [...base, '--responses', 'r.csv', '--out', 'x', '--mapping', 'wrong.json'],
      65,
      'r.csv has no column "branch". Its columns are: id, team',
    ],
    [['--units', 'r.csv', '--responses', 'u.csv', '--out', 'x'], 65, 'u.csv needs a column "team"'],
  ])('%j ends with %i and says "%s"', async (args, code, sentence) => {
    const result = await publish(...args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(sentence);
    expect(result.err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  test('a damaged log stops everything: figures could be published twice', async () => {
    await mkdir(join(folder, 'broken.state'), { recursive: true });
    await writeFile(join(folder, 'broken.state/release-log.jsonl'), '{"half":');
    const result = await publish(...base, '--responses', 'r.csv', '--out', 'broken');
    expect(result.code).toBe(65);
    expect(result.err).toContain('log');
    expect(existsSync(join(folder, 'broken/manifest.json'))).toBe(false);
  });
});

const AIRLINES = resolve(root, '../shared/data/airline-sentiment/Tweets.csv');

describe.skipIf(!existsSync(AIRLINES))(
  'real posts about six airlines (skipped where the data set is absent)',
  () => {
    test('the report adds up to the file, and every airline scores as in a recount', async () => {
      const { data } = Papa.parse<Record<string, string>>(await readFile(AIRLINES, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      });
      const last = new Map(data.map((row) => [row.tweet_id, row]));
      const airlines = [...new Set(data.map((row) => row.airline!))].sort();
      await writeFile(
        join(folder, 'airlines.csv'),
        `name,parent,headcount\nAll airlines,,\n${airlines.map((name) => `${name},All airlines,1000`).join('\n')}\n`,
      );
      await writeFile(
        join(folder, 'mapping.json'),
        JSON.stringify({
          responses: { '*': { team: 'airline', date: 'tweet_created', audience: { all: 'customer' } } },
        }),
      );
      const { code, out, err } = await publish(
        ...['--units', 'airlines.csv', '--responses', AIRLINES, '--mapping', 'mapping.json'],
        ...['--out', 'airlines', '--through', '2015-02', '--time-zone', 'America/Los_Angeles'],
      );
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out).toMatch(
        new RegExp(
          `rows=${data.length} taken=${last.size} repeated=${data.length - last.size} blank=0 refused=0`,
        ),
      );
      expect([data.length, last.size]).toEqual([11_660, 11_530]);
      const { teams } = await read('airlines', 'teams', TeamsFile);
      const { cells } = await read('airlines', 'scores', ScoresFile);
      for (const airline of airlines) {
        const node = teams.find((team) => team.name === airline)!.id;
        const counts = [0, 0, 0];
        for (const cell of cells)
          if (cell.node === node && !cell.split) for (const [i, n] of cell.counts.entries()) counts[i]! += n;
        const recount = ['negative', 'neutral', 'positive'].map(
          (word) =>
            [...last.values()].filter((row) => row.airline === airline && row.airline_sentiment === word)
              .length,
        );
        expect([airline, ...counts]).toEqual([airline, ...recount]);
      }
      const { themes } = await read('airlines', 'themes', ThemesFile);
      expect(
        new Set(themes.filter((cell) => cell.intent === 'complaint').map((cell) => cell.theme)).size,
      ).toBeGreaterThan(3);
    }, 60_000);
  },
);

describe('signing', () => {
  const options = ['--units', 'su.csv', '--responses', 'sr.csv', '--out', 'signed'];
  const run = async (now: string, ...more: string[]) => {
    const { code, out } = await publish(...options, '--now', now, ...more);
    expect(code).toBe(0);
    const bytes = await readFile(join(folder, 'signed/manifest.json'));
    const keys = Manifest.parse(JSON.parse(bytes.toString())).signatures?.map(({ key }) => key);
    for (const key of keys ?? []) expect(await verifyManifest(bytes, [key])).toBe(key);
    expect(/ releaseKeys=(\S+)/.exec(out)?.[1]?.split(',')).toEqual(keys);
    return keys;
  };

  test('goes on by itself once there is a key, and a new key signs beside the one before', async () => {
    await writeFile(join(folder, 'su.csv'), UNITS);
    await writeFile(join(folder, 'sr.csv'), answers({ North: 120, South: 80, East: 90 }));
    expect(await run('2026-11-03T08:00:00Z')).toBeUndefined();
    const first = (await run('2026-11-03T09:00:00Z', '--sign'))!;
    expect(first).toHaveLength(1);
    expect(await run('2026-11-03T10:00:00Z')).toEqual(first);
    const both = (await run('2026-11-03T11:00:00Z', '--new-signing-key'))!;
    expect(both).toHaveLength(2);
    expect(both[0]).toBe(first[0]);
    const later = (await run('2026-11-03T12:00:00Z', '--new-signing-key'))!;
    expect(later).toHaveLength(2);
    expect(later[0]).toBe(both[1]);
  });
});
