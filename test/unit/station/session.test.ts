import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StationSession } from '../../../components/station/session.ts';
import { Team } from '../../../core/model/team.ts';
import { QuotesFile, ThemesFile, WorkFile } from '../../../core/release/schema.ts';
import { StationDb } from '../../../core/station/database/station-db.ts';
import type { JobGoing } from '../../../core/station/intake/job-progress.ts';
import { runJob, type ShownPreview } from '../../../core/station/intake/jobs.ts';
import { withOwnVersion } from '../../../core/station/intake/own-version.ts';
import { folderFor } from '../../../core/station/intake/readers.ts';
import type { CommentFilter } from '../../../core/station/intake/theme-jobs.ts';
import { versionOf } from '../../../core/station/intake/theme-setup.ts';
import { ResponseMapping } from '../../../core/station/sources/files/mapping.ts';
import { suggestResponses } from '../../../core/station/sources/files/suggest.ts';
import { suggestUnits } from '../../../core/station/sources/files/suggest-lists.ts';
import { withCorrection } from '../../../core/station/themes/corrections.ts';
import { ALLOWED, jobTools, NO_WINDOW } from './job-tools.ts';

const NOW = Date.parse('2026-11-03T08:00:00Z');
const NAME = 'station-session-under-test';
const EVERYTHING: CommentFilter = { text: '', theme: '', intent: '', team: '', quotable: false };
const TEAMS = [
  Team.parse({ id: 'top', name: 'Top', headcount: 60 }),
  Team.parse({ id: 'north', name: 'North', parent: 'top', headcount: 30 }),
  Team.parse({ id: 'south', name: 'South', parent: 'top', headcount: 30 }),
];
const SAID = [
  'All fine, but nobody called me back for a week',
  'Waited forty minutes on hold',
  'The box smelled of lemons',
  'Very friendly staff, thank you',
];

let db: StationDb;
let session: StationSession;
let jobs: string[];
beforeEach(async () => {
  db = new StationDb(NAME);
  jobs = [];
  session = open();
  await session.load();
});
afterEach(() => db.delete());

function open(): StationSession {
  return new StationSession(
    db,
    () => NOW,
    (kind, input, going) => {
      jobs.push(kind);
      return runJob(
        kind,
        input,
        jobTools(db, () => NOW),
        going,
      );
    },
    ALLOWED,
    NO_WINDOW,
  );
}

async function importAnswers(perTeam = 60, going?: JobGoing): Promise<void> {
  const rows = ['id,team,date,nps,audience,comment,respondent'];
  for (const team of ['North', 'South'])
    for (let i = 0; i < perTeam; i++)
      rows.push(
        `${team}-${i},${team},2026-${String(5 + (i % 6)).padStart(2, '0')}-1${i % 9},${[10, 2, 7, 9][i % 4]},customer,"${SAID[i % 4]}",${team}-${i}`,
      );
  for (let i = 0; i < 12; i++)
    rows.push(`e-${i},North,2026-06-11,${i % 11},employee,"The roster is bad, ${i}",e-${i}`);
  await session.change({ teams: TEAMS });
  const file = await session.open(new Blob([rows.join('\n')]), 'answers.csv');
  if ('refused' in file) throw new Error(file.refused);
  await session.importResponses(file, ResponseMapping.parse(suggestResponses(file)), going);
}

const previewed = async (folders = [folderFor('hr')]) => (await session.preview(folders)) as ShownPreview;

async function part<T>(
  preview: ShownPreview,
  name: string,
  schema: { parse(value: unknown): T },
): Promise<T> {
  const { files, manifest } = preview.release.folders[0]!;
  const path = manifest.files.find((file) => file.name === name)!.path;
  return schema.parse(JSON.parse(await files.get(path)!.text()));
}

async function withTheme(): Promise<void> {
  const { taxonomy } = session.themes;
  await session.changeThemes({
    taxonomy: await withOwnVersion({
      ...taxonomy,
      themes: [
        ...taxonomy.themes,
        {
          id: 'blorp',
          name: { en: 'Blorp' },
          description: { en: '' },
          lever: 'tool',
          kind: 'neither',
          defaultIntent: 'complaint',
          intents: ['complaint'],
          patterns: { en: { any: ['lemon*'], complaint: [], praise: [], request: [], question: [] } },
        },
      ],
    }),
  });
}

test('a changed theme is previewed, applied to stored comments and stands in the release', async () => {
  await importAnswers();
  const before = await session.countThemes();
  expect(before.themes.other).toEqual({ complaint: 30 });
  const unchanged = await session.previewThemes(session.themes);
  expect(unchanged).toMatchObject({ comments: 120, changed: 0 });
  await withTheme();
  expect(await session.themesWait()).toBe(true);
  expect((await session.countThemes()).themes).toEqual(before.themes);
  const preview = await previewed();
  expect(await session.themesWait()).toBe(false);
  expect((await session.countThemes()).themes.blorp).toEqual({ complaint: 30 });
  expect((await session.countThemes()).themes.other).toBeUndefined();
  const cells = (await part(preview, 'themes', ThemesFile)).themes.filter(({ theme }) => theme === 'blorp');
  expect(cells.filter(({ node }) => node === 'north').reduce((n, { comments }) => n + comments, 0)).toBe(15);
  // Nothing is read anew where nothing has changed.
  const done = jobs.filter((kind) => kind === 'retheme').length;
  await previewed();
  expect(jobs.filter((kind) => kind === 'retheme').length).toBe(done);
});

test('a correction holds for stored comments and for those that are imported later', async () => {
  await importAnswers(40);
  const { comments } = await session.comments({ ...EVERYTHING, text: 'lemons' }, 0, 5);
  const { text, language, ratingClass } = comments[0]!;
  await session.changeThemes({
    corrections: withCorrection([], {
      text,
      language,
      ratingClass,
      themes: [{ theme: 'waiting', intent: 'complaint' }],
      at: '2026-11-03T08:00:00Z',
    }),
  });
  await session.applyThemes();
  expect((await session.countThemes()).themes.other).toBeUndefined();
  await importAnswers(80);
  expect((await session.countThemes()).themes.other).toBeUndefined();
  session = open();
  await session.load();
  expect(session.themes.corrections).toHaveLength(1);
  expect(await session.reasons([{ text, language, ratingClass }])).toMatchObject([
    [{ theme: 'waiting', probability: 1 }],
  ]);
});

test('reading anew goes on after a reload, and an import meanwhile loses nothing', async () => {
  await importAnswers(24);
  await withTheme();
  const version = await versionOf(session.themes);
  const [first] = await db.keys();
  expect(await db.staged(version)).toEqual(new Set());
  const [chunk] = await db.chunks([first!]);
  const { counted } = (await db.counts()).find(({ key }) => key === first)!;
  await db.stage([{ chunk: { ...chunk!, texts: chunk!.texts.map(() => 'stale') }, counted }]);
  expect(await db.swap(version)).toBe(false);
  expect((await db.staged(version)).size).toBe(1);
  // An import changes every chunk: what was staged of them is thrown away.
  await importAnswers(60);
  expect((await db.staged(version)).size).toBe(0);
  await session.applyThemes();
  const all = await session.comments(EVERYTHING, 0, 1000);
  expect(all.total).toBe(120);
  expect(all.comments.some(({ text }) => text === 'stale')).toBe(false);
});

test('only what was cleared is quoted, dated by month, and what is hidden never again', async () => {
  // From a thousand comments on the company's own words tell names from words.
  await importAnswers(510);
  expect((await previewed()).release.quotes).toBe(0);
  const { comments } = await session.comments({ ...EVERYTHING, quotable: true, team: 'north' }, 0, 3);
  const [one, two] = comments;
  await session.changeQuotes({ cleared: [one!.id, two!.id], hidden: [two!.id] });
  const quotes = (await part(await previewed(), 'quotes', QuotesFile)).quotes;
  expect(quotes).toMatchObject([{ team: 'north', text: one!.text, month: one!.month, cleared: 'analyst' }]);
  expect(quotes[0]!.id).not.toContain(one!.id);
  const { total } = await session.redactedQuotes();
  expect(total).toBeGreaterThan(10);
  await session.changeQuotes({ redactedQuotes: true });
  const out = (await part(await previewed(), 'quotes', QuotesFile)).quotes;
  expect(out).toHaveLength(total);
  // The hidden answer is gone, though others say the same.
  expect((await previewed()).employeeComments).toBe(12);
  for (const { text } of out) expect(text).not.toMatch(/roster/);
});

test('no quote where the comments of a team are too few to be shown', async () => {
  await importAnswers(9);
  // Too few to tell names from words: the switch alone shows none of them.
  await session.changeQuotes({ redactedQuotes: true });
  expect((await session.redactedQuotes()).total).toBe(0);
  const { comments } = await session.comments({ ...EVERYTHING, quotable: true }, 0, 100);
  expect(comments.length).toBeGreaterThan(0);
  await session.changeQuotes({ cleared: comments.map(({ id }) => id) });
  expect((await session.redactedQuotes()).total).toBeGreaterThan(0);
  const north = (await part(await previewed(), 'quotes', QuotesFile)).quotes;
  expect(north).toEqual([]);
});

test('a raised minimum hides more, and what was published by it stays the least', async () => {
  await importAnswers(40);
  const { company } = session.setup;
  await session.change({ company: { ...company, thresholds: { ...company.thresholds, comments: 15 } } });
  const raised = await previewed();
  expect(raised.thresholds.comments).toBe(15);
  await session.publish([folderFor('hr')]);
  await session.change({ company: { ...session.setup.company, thresholds: company.thresholds } });
  const later = await previewed();
  expect(later.raisedTo.comments).toBe(15);
  expect(later.release.folders[0]!.manifest.thresholds.comments).toBe(15);
});

async function importUnits(csv: string) {
  const file = await session.open(new Blob([csv]), 'units.csv');
  if ('refused' in file) throw new Error(file.refused);
  return await session.importUnits(file, suggestUnits(file)!);
}

test('teams without a headcount are a stop that names the likely column, and a parent in doubt keeps the tree before', async () => {
  const none = await importUnits('name,parent,heads (planned)\nAcme,,\nNorth,Acme,n/a\n');
  expect(none.stops).toEqual([{ kind: 'no-headcount' }]);
  const file = await session.open(new Blob(['name,parent,FTE\nAcme,,\nNorth,Acme,12\n']), 'units.csv');
  if ('refused' in file) throw new Error(file.refused);
  const unread = await session.importUnits(file, { kind: 'list', name: 'name', parent: 'parent' });
  expect(unread.stops).toEqual([{ kind: 'no-headcount', likely: 'FTE' }]);
  expect((await importUnits('name,parent,headcount\nAcme,,\nNorth,Acme,12\n')).stops).toEqual([]);
  const before = session.setup.teams;
  const doubtful = await importUnits(
    'name,parent,headcount\nAcme,,\nDE,Acme,\nFR,Acme,\nService,DE,30\nService,FR,40\nHotline,Service,9\n',
  );
  expect(doubtful.stops).toEqual([{ kind: 'which-parent', rows: [{ row: 7, value: 'Service' }] }]);
  expect(session.setup.teams).toEqual(before);
});

test('what was published is saved as tables, with the sums of the folder', async () => {
  await importAnswers();
  const published = await session.publish([folderFor('recruiters')]);
  if (typeof published === 'string') throw new Error(published);
  const zip = await session.exportTables(published.release.folders[0]!);
  const tables = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(tables)).toEqual(['scores.csv', 'themes.csv', 'states.csv']);
  const scores = new TextDecoder().decode(tables['scores.csv']);
  const north = scores.split('\r\n').filter((row) => row.startsWith('north,') && row.includes(',survey,,,'));
  expect(north.reduce((sum, row) => sum + Number(row.split(',')[8]), 0)).toBe(60);
  expect(scores).not.toContain('employee');
});

test('nothing is published over a release that the log does not know, and a new log has a secret of its own', async () => {
  await importAnswers();
  const folders = [folderFor('hr')];
  const stranger = { id: 'of-another-log', log: 'f'.repeat(64), through: '2026-09' };
  expect(await session.publish(folders, undefined, [stranger])).toBe('unknown-release');
  expect(await session.publish(folders, undefined, [null])).toBe('unknown-release');
  expect(await session.exportLog()).not.toContain('"kind":"published"');
  const published = await session.publish(folders, undefined, []);
  if (typeof published === 'string') throw new Error(published);
  const { id, log } = published.release.folders[0]!.manifest;
  expect(await session.exportLog()).toMatch(/"seed":"[0-9a-f]{64}"/);
  expect(JSON.stringify(published.release.folders[0]!.manifest)).not.toContain('seed');
  const own = { id, log, through: '2026-10' };
  expect(typeof (await session.publish(folders, undefined, [own]))).not.toBe('string');
});

test('the release log is carried to another station, and another one is refused', async () => {
  await importAnswers();
  const folders = [folderFor('hr'), folderFor('recruiters')];
  await session.publish(folders);
  const exported = await session.exportLog();
  expect(exported.match(/"kind":"published"/g)).toHaveLength(2);
  expect(await session.importLog(exported)).toBe('known');
  const other = new StationDb(`${NAME}-other`);
  const elsewhere = new StationSession(
    other,
    () => NOW,
    (kind, input) =>
      runJob(
        kind,
        input,
        jobTools(other, () => NOW),
      ),
    ALLOWED,
    NO_WINDOW,
  );
  await elsewhere.load();
  expect(await elsewhere.importLog(exported)).toBe('taken');
  expect(await elsewhere.exportLog()).toBe(exported);
  const lines = await elsewhere.log('', 1000);
  expect(lines.total).toBe(exported.trim().split('\n').length);
  expect(lines.lines[0]).toMatchObject({ kind: 'published', folder: 'recruiters' });
  const about = await elsewhere.log('north', 1000);
  expect(about.lines.filter(({ kind }) => kind === 'figures')).not.toEqual([]);
  expect(about.total).toBeLessThan(lines.total);
  expect(elsewhere.setup.company.periodStart).toBe(session.setup.company.periodStart);
  const [first, ...rest] = exported.trim().split('\n');
  expect(await elsewhere.importLog(`${[first, ...rest.slice(1)].join('\n')}\n`)).toBe('contradicts');
  await expect(elsewhere.importLog('{"kind":"figures"}')).rejects.toThrow(/damaged/);
  await other.delete();
});

test('a model is trained from fifty corrections on, used only when switched on, and off after the themes change', async () => {
  await importAnswers(12);
  expect(await session.train()).toMatchObject({ state: 'too-few' });
  const themes = session.themes.taxonomy.themes.slice(0, 3).map(({ id }) => id);
  const words = ['zebra stripes', 'quartz lamp', 'velvet sofa'];
  const corrections = Array.from({ length: 60 }, (_, i) => ({
    text: `The ${words[i % 3]} number ${i} again`,
    language: 'en' as const,
    ratingClass: 'bottom' as const,
    themes: [{ theme: themes[i % 3]!, intent: 'complaint' as const }],
    at: '2026-11-03T08:00:00Z',
  }));
  await session.changeThemes({ corrections });
  const trained = await session.train();
  expect(trained.state).toBe('trained');
  if (trained.state !== 'trained') return;
  expect(trained.model.figures.accuracy).toBeGreaterThan(trained.model.figures.lexiconAccuracy);
  await session.changeThemes({ model: trained.model });
  const unseen = async () => {
    const about = { text: 'A zebra stripes thing', language: 'en', ratingClass: 'bottom' } as const;
    const [found] = await session.reasons([about]);
    return found!.map(({ theme }) => theme);
  };
  expect(await unseen()).not.toContain(themes[0]);
  await session.changeThemes({ learnedOn: true });
  expect(await unseen()).toContain(themes[0]);
  session = open();
  await session.load();
  expect(await unseen()).toContain(themes[0]);
  expect((await previewed()).release.folders[0]!.manifest).toBeDefined();
  await withTheme();
  expect(await unseen()).not.toContain(themes[0]);
});

test('HR’s weekly dates of a calendar go with the release, and a file without any changes nothing', async () => {
  await importAnswers();
  const calendar = (entries: string) =>
    new Blob([`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${entries}END:VCALENDAR\r\n`]);
  const entry = (uid: string, more: string) =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261001T000000Z\r\nDTSTART:20261005T130000Z\r\nDTEND:20261005T140000Z\r\n${more}END:VEVENT\r\n`;
  const read = await session.importCalendar(
    calendar(
      entry('1', 'SUMMARY:Shift meeting\r\nCATEGORIES:North\r\nRRULE:FREQ=WEEKLY\r\n') +
        entry('2', 'SUMMARY:Summer party\r\n'),
    ),
  );
  expect(read).toMatchObject({ entries: 2, left: { 'not-weekly': 1 } });
  const work = await part(await previewed(), 'work', WorkFile);
  expect(work.events).toMatchObject([{ title: { en: 'Shift meeting' }, teams: ['north'], weekday: 1 }]);
  await session.importCalendar(calendar(entry('3', 'SUMMARY:Once\r\n')));
  expect(session.setup.events).toHaveLength(1);
  await expect(session.importCalendar(new Blob(['name,parent\n']))).rejects.toThrow(/calendar/i);
});
