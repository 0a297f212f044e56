import 'fake-indexeddb/auto';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StationSession } from '../../../components/station/session.ts';
import { Team } from '../../../core/model/team.ts';
import { Manifest, ScoresFile } from '../../../core/release/schema.ts';
import { StationDb } from '../../../core/station/database/station-db.ts';
import { runJob } from '../../../core/station/intake/jobs.ts';
import { folderFor } from '../../../core/station/intake/readers.ts';
import { ResponseMapping } from '../../../core/station/sources/files/mapping.ts';
import { suggestResponses } from '../../../core/station/sources/files/suggest.ts';
import { Connection } from '../../../core/station/sources/tools.ts';
import { ALLOWED, jobTools, NO_WINDOW } from './job-tools.ts';

const NOW = '2026-11-03T08:00:00Z';
const TEAMS = [
  { id: 'acme', name: 'Acme' },
  { id: 'north', name: 'North', parent: 'acme', headcount: 30 },
  { id: 'south', name: 'South', parent: 'acme', headcount: 30 },
  { id: 'east', name: 'East', parent: 'acme', headcount: 30 },
];
const UNITS = [
  'id,name,parent,headcount',
  ...TEAMS.map(({ id, name, parent = '', headcount = '' }) => `${id},${name},${parent},${headcount}`),
].join('\n');

/** Answers of one month; of East there are twelve. */
function answers(): string {
  const rows = ['id,team,date,nps,audience'];
  for (const [team, n] of [
    ['North', 60],
    ['South', 60],
    ['East', 12],
  ] as const)
    for (let i = 0; i < n; i++)
      rows.push(`${team}-${i},${team},2026-10-${10 + (i % 9)},${[10, 2, 7, 9][i % 4]},customer`);
  return rows.join('\n');
}

const counting = (id: string) => ({
  id,
  tool: 'peakon',
  settings: { address: 'https://people.peakon.com', attribute: 12 },
});

/** One of the two ways to a release. */
interface Station {
  /** Publishes with a minimum of respondents; what was written, or why nothing was. */
  publish(
    respondents: number,
    through?: string,
  ): Promise<{ refused: string } | { manifest: Manifest; sums: number[] }>;
  /** Connects two tools that count employees, and publishes. */
  countTwice(): Promise<string>;
  close(): Promise<void>;
}

const sumsOf = (scores: ScoresFile) =>
  scores.cells.map(({ counts }) => counts.reduce((sum, n) => sum + n, 0));

async function page(): Promise<Station> {
  const db = new StationDb('one-station-under-test');
  const run = (kind: never, input: never) =>
    runJob(
      kind,
      input,
      jobTools(db, () => Date.parse(NOW)),
    );
  const session = new StationSession(db, () => Date.parse(NOW), run as never, ALLOWED, NO_WINDOW);
  await session.load();
  await session.change({ teams: TEAMS.map((team) => Team.parse(team)) });
  const file = await session.open(new Blob([answers()]), 'answers.csv');
  if ('refused' in file) throw new Error(file.refused);
  await session.importResponses(file, ResponseMapping.parse(suggestResponses(file)), {});
  const tell = (error: unknown) => (error as Error).message;
  return {
    async publish(respondents, through) {
      const { company } = session.setup;
      const thresholds = { ...company.thresholds, respondents };
      await session.change({ company: { ...company, thresholds } });
      try {
        const published = await session.publish([folderFor('hr')], through);
        if (typeof published === 'string') return { refused: published };
        const { manifest, files } = published.release.folders[0]!;
        const { path } = manifest.files.find(({ name }) => name === 'scores')!;
        return { manifest, sums: sumsOf(ScoresFile.parse(JSON.parse(await files.get(path)!.text()))) };
      } catch (error) {
        return { refused: tell(error) };
      }
    },
    async countTwice() {
      const sight = { probe: { name: 'Peakon', measures: [], sees: [], missing: [] }, measures: [] };
      const connect = (id: string) =>
        session.connectTool(Connection.parse(counting(id)), { kind: 'token', token: 'x' }, sight);
      await connect('one');
      return await connect('two').then(() => '', tell);
    },
    close: () => db.delete(),
  };
}

async function command(): Promise<Station> {
  const folder = await mkdtemp(join(tmpdir(), 'one-station-'));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('u.csv', UNITS);
  await write('r.csv', answers());
  const run = async (...args: string[]) => {
    const publish = resolve(import.meta.dirname, '../../../tools/publish.ts');
    const all = [publish, '--units', 'u.csv', '--now', NOW, '--out', 'hr', ...args];
    return await promisify(execFile)(process.execPath, all, { cwd: folder }).then(
      () => '',
      ({ stderr }: { stderr: string }) => stderr,
    );
  };
  const read = async (path: string) => JSON.parse(await readFile(join(folder, 'hr', path), 'utf8'));
  return {
    async publish(respondents, through) {
      await write('s.json', JSON.stringify({ thresholds: { respondents } }));
      const more = through === undefined ? [] : ['--through', through];
      const refused = await run('--responses', 'r.csv', '--settings', 's.json', ...more);
      if (refused !== '') return { refused };
      const manifest = Manifest.parse(await read('manifest.json'));
      const { path } = manifest.files.find(({ name }) => name === 'scores')!;
      return { manifest, sums: sumsOf(ScoresFile.parse(await read(path))) };
    },
    async countTwice() {
      const sources = ['one', 'two'].map((id) => ({ ...counting(id), tokenFrom: 'TOKEN' }));
      await write('c.json', JSON.stringify({ sources }));
      return await run('--responses', 'r.csv', '--config', 'c.json');
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

describe.each([
  ['the page', page],
  ['the command', command],
])('%s', (_, open) => {
  let station: Station;
  beforeEach(async () => {
    station = await open();
  });
  afterEach(() => station.close());

  test('shows a group of twelve where the minimum is five', async () => {
    expect(await station.publish(5)).toMatchObject({ sums: expect.arrayContaining([12]) });
  }, 30_000);

  test('keeps minimums that something was published by', async () => {
    const hidden = { manifest: { thresholds: { respondents: 15 } }, sums: expect.not.arrayContaining([12]) };
    expect(await station.publish(15)).toMatchObject(hidden);
    expect(await station.publish(5)).toMatchObject(hidden);
  }, 30_000);

  test('refuses a month that is not over', async () => {
    expect(await station.publish(5, '2026-11')).toMatchObject({
      refused: expect.stringMatching(/2026-11 is not over yet/),
    });
  }, 30_000);

  test('refuses two tools that count employees', async () => {
    expect(await station.countTwice()).toMatch(/everybody would be counted twice/);
  }, 30_000);
});
