import 'fake-indexeddb/auto';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { openDB } from 'idb';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NPS } from '../../../core/model/measure.ts';
import { StationDb } from '../../../core/station/database/station-db.ts';
import { ownVocabulary } from '../../../core/station/intake/own-words.ts';
import { takeIn } from '../../../core/station/intake/take-in.ts';
import { openTable } from '../../../core/station/sources/files/open-table.ts';
import { responseFile } from '../../../core/station/sources/files/responses.ts';
import { keyedHash, newStationKey } from '../../../core/station/sources/keyed-hash.ts';
import { commentReader } from '../../../core/station/themes/read-comment.ts';
import { rosterOf } from '../../../core/station/themes/redact.ts';
import { ownTexts, redactionCases } from '../station/themes/data/redaction-cases.ts';

/** Names that are everyday words cannot be told in lower case by anybody. */
const ALSO_WORDS = new Set(['mark', 'hope', 'will', 'rose', 'grace', 'frank']);

const planted = redactionCases(36)
  .filter(
    (one) =>
      one.kind !== 'name in lower case' || !one.secrets.some((name) => ALSO_WORDS.has(name.toLowerCase())),
  )
  .slice(0, 345);
const names = [
  ...new Set(planted.filter(({ kind }) => kind.startsWith('name')).flatMap(({ secrets }) => secrets)),
];
const answers = [...ownTexts().map(({ text }) => text), ...planted.map(({ text }) => text)].map(
  (comment, i) => ({
    id: `answer-${i}`,
    team: i % 2 === 0 ? 'North' : 'South',
    date: `2026-0${(i % 9) + 1}-15`,
    nps: i % 11,
    respondent: `somebody-${i}`,
    comment,
  }),
);
const csv = Papa.unparse(answers);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Planted secrets that stand in `text`: names as whole words, everything else anywhere; and the ids of answers. */
function foundIn(text: string): string[] {
  const secrets = planted.flatMap(({ kind, secrets }) => (kind.startsWith('name') ? [] : [secrets[0]!]));
  const wordsIn = new Set(text.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u));
  return [
    ...secrets.filter((secret) => text.includes(secret)),
    ...names.filter((name) => !ALSO_WORDS.has(name.toLowerCase()) && wordsIn.has(name.toLowerCase())),
    ...(/answer-\d|somebody-\d/.exec(text) ?? []),
  ];
}

test('the search finds what is there', () => {
  expect(planted.length).toBeGreaterThanOrEqual(300);
  expect(foundIn(csv).length).toBeGreaterThan(250);
});

test('neither the published folder nor state, reports and log lines hold a planted secret', async () => {
  await writeFile(join(folder, 'units.csv'), 'name,parent,headcount\nAcme,,\nNorth,Acme,20\nSouth,Acme,20\n');
  await writeFile(join(folder, 'answers.csv'), csv);
  await writeFile(join(folder, 'staff.txt'), names.join('\n'));
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      resolve(import.meta.dirname, '../../../tools/publish.ts'),
      ...[
        '--units',
        'units.csv',
        '--responses',
        'customer=answers.csv',
        '--roster',
        'staff.txt',
        '--out',
        'released',
      ],
      ...['--now', '2026-11-02T08:00:00Z'],
    ],
    { cwd: folder, maxBuffer: 1 << 24 },
  );
  const written = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = written.filter((one) => one.isFile() && /released/.test(one.parentPath));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files)
    expect(foundIn(await readFile(join(file.parentPath, file.name), 'utf8')), file.name).toEqual([]);
  expect(foundIn(stdout + stderr)).toEqual([]);
});

test('nor does the database of the station', async () => {
  const name = 'station-with-secrets';
  const db = new StationDb(name);
  const table = await openTable(new Blob([csv]), 'answers.csv');
  const { source, report } = responseFile(table, {
    source: 'answers',
    mapping: {
      team: 'team',
      date: 'date',
      dateOrder: 'ymd',
      rating: 'nps',
      measure: NPS,
      comment: 'comment',
      audience: { all: 'customer' },
      lane: { all: 'survey' },
      respondent: 'respondent',
      id: 'id',
    },
    keyedHash: keyedHash(await newStationKey(false)),
    timeZone: 'Europe/Berlin',
    today: '2026-11-02',
  });
  const reader = commentReader({
    roster: rosterOf(names),
    vocabulary: await ownVocabulary(table, 'comment', { all: 'customer' }),
  });
  await takeIn(source, { store: db, reader, count: { measures: new Map([[NPS.id, NPS]]) } });
  expect(report.taken).toBe(answers.length);
  const raw = await openDB(name);
  let stored = '';
  for (const store of raw.objectStoreNames) stored += JSON.stringify(await raw.getAll(store));
  raw.close();
  await db.delete();
  expect(stored.length).toBeGreaterThan(100_000);
  expect(foundIn(stored)).toEqual([]);
});
