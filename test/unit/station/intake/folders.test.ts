import { expect, test } from 'vitest';
import { NPS } from '../../../../core/model/measure.ts';
import type { Response } from '../../../../core/model/response.ts';
import { CompanySettings, Thresholds } from '../../../../core/model/settings.ts';
import { Team } from '../../../../core/model/team.ts';
import { addMonths, bucketSpan } from '../../../../core/model/time.ts';
import { QuotesFile, ScoresFile, TeamsFile } from '../../../../core/release/schema.ts';
import { ownCells } from '../../../../core/station/intake/own-cells.ts';
import { type MadeFolder, makeRelease } from '../../../../core/station/intake/publish.ts';
import { type FolderRequest, folderFor, StoredFolder } from '../../../../core/station/intake/readers.ts';
import { memoryStore } from '../../../../core/station/intake/store.ts';
import { storedAnswers } from '../../../../core/station/intake/stored-answers.ts';
import { takeIn } from '../../../../core/station/intake/take-in.ts';
import type { ReleaseLogEntry } from '../../../../core/station/privacy/log.ts';
import { commentReader } from '../../../../core/station/themes/read-comment.ts';
import { seeded } from '../privacy/company.ts';
import { computableSets } from '../privacy/null-space.ts';
import { answer, counting, pages } from './answers.ts';

const TEAMS = [
  { id: 'top', name: 'Top' },
  { id: 'north', name: 'North', parent: 'top' },
  { id: 'south', name: 'South', parent: 'top' },
  { id: 'n1', name: 'N1', parent: 'north', headcount: 20 },
  { id: 'n2', name: 'N2', parent: 'north', headcount: 8 },
  { id: 'n3', name: 'N3', parent: 'north', headcount: 3 },
  { id: 's1', name: 'S1', parent: 'south', headcount: 12 },
  { id: 's2', name: 'S2', parent: 'south', headcount: 6 },
].map((team) => Team.parse({ ...team, headcount: team.headcount ?? 49 }));
const MEMBERS = new Map([
  ['n1', 20],
  ['n2', 8],
  ['n3', 3],
  ['s1', 12],
  ['s2', 6],
]);
const FOLDERS: FolderRequest[] = [
  folderFor('hr'),
  folderFor('recruiters'),
  folderFor('managers-north', { units: ['north'] }),
];

async function release(
  responses: Response[],
  folders: readonly FolderRequest[],
  log: readonly ReleaseLogEntry[] = [],
  quotes: QuotesFile['quotes'] = [],
) {
  const store = memoryStore();
  const reader = commentReader();
  await takeIn(pages({ responses, cursor: '' }), { store, reader, count: counting });
  const { cells } = await ownCells(store, (unit) => unit, '2026-10', counting);
  const { distinct } = await storedAnswers(store).details((unit) => unit, '2026-10', {
    minimum: 10,
    published: new Set(),
  });
  return await makeRelease({
    teams: TEAMS,
    cells,
    distinct,
    measures: [NPS],
    taxonomy: { version: reader.version, themes: reader.themes },
    pins: [],
    requisitions: [],
    quotes,
    contacts: [],
    settings: CompanySettings.parse({ periodStart: '2026-05' }),
    thresholds: Thresholds.parse({}),
    log,
    organisation: 'Test',
    folders,
    timeZone: 'UTC',
    through: '2026-10',
    now: '2026-11-03T08:00:00Z',
    sample: false,
  });
}

function part<T>({ files, manifest }: MadeFolder, name: string, schema: { parse(value: unknown): T }): T {
  const path = manifest.files.find((file) => file.name === name)!.path;
  return schema.parse(JSON.parse(new TextDecoder().decode(files.get(path)!)));
}

/** Answers of customers and employees, many of n1, few of the others; no two from one person. */
function company(seed: number): Response[] {
  const random = seeded(seed);
  const responses: Response[] = [];
  for (const audience of ['customer', 'employee'] as const)
    for (const [unit, share] of Object.entries({ n1: 9, n2: 2, n3: 1.2, s1: 4, s2: 0.8 }))
      for (let month = 5; month <= 10; month++)
        for (let i = 0; i < share * 2 * random(); i++)
          responses.push(
            answer(`${audience}-${unit}-${month}-${i}`, {
              unit,
              audience,
              date: `2026-${String(month).padStart(2, '0')}-1${i % 9}`,
              rating: Math.floor(random() * 11),
              comment: 'Nobody called me back',
              respondent: `${audience}-${unit}-${month}-${i}`,
            }),
          );
  return responses;
}

test.each([1, 2, 3, 4, 5, 6])(
  'whoever reads all folders works out no group under the minimum (seed %i)',
  async (seed) => {
    const responses = company(seed);
    const { folders } = await release(responses, FOLDERS);
    for (const audience of ['customer', 'employee'] as const) {
      const own = responses.filter((response) => response.audience === audience);
      const atoms = [...new Set(own.map(({ unit, date }) => `${unit} ${date.slice(0, 7)}`))].sort();
      const rows = new Map<string, number[]>();
      for (const folder of folders) {
        const { teams, blocks } = part(folder, 'teams', TeamsFile);
        for (const { node, bucket, audience: who, split } of part(folder, 'scores', ScoresFile).cells) {
          if (who !== audience || split) continue;
          const { from, months } = bucketSpan(bucket);
          const span = Array.from({ length: months }, (_, i) => addMonths(from, i));
          const block = blocks.find(({ id }) => id === node);
          const within = (unit: string): boolean => {
            if (block) return block.teams.includes(unit);
            for (let at: string | undefined = unit; at; at = TEAMS.find(({ id }) => id === at)?.parent)
              if (at === node) return true;
            return false;
          };
          expect(block !== undefined || teams.some(({ id }) => id === node)).toBe(true);
          const row = atoms.map((atom) => {
            const [unit = '', month = ''] = atom.split(' ');
            return within(unit) && span.includes(month) ? 1 : 0;
          });
          rows.set(row.join(), row);
        }
      }
      expect(rows.size).toBeGreaterThan(audience === 'customer' ? 3 : 0);
      const leaked = computableSets([...rows.values()], (set) => {
        const inside = atoms.filter((_, i) => set[i]);
        if (inside.length === 0) return false;
        const answers = own.filter(({ unit, date }) => inside.includes(`${unit} ${date.slice(0, 7)}`));
        const people = [...new Set(answers.map(({ unit }) => unit))].reduce(
          (n, id) => n + MEMBERS.get(id)!,
          0,
        );
        return answers.length < 5 || people < 5;
      });
      expect(leaked).toBe(false);
    }
  },
);

test('folders decided apart give a single late answer away, which folders of one log do not', async () => {
  const before = company(7);
  const late = answer('late', { unit: 'n1', date: '2026-06-12', rating: 0 });
  const total = (folder: MadeFolder) =>
    part(folder, 'scores', ScoresFile)
      .cells.filter(({ node, audience, split }) => node === 'n1' && audience === 'customer' && !split)
      .reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0);
  const first = await release(before, [folderFor('hr')]);
  const apart = await release([...before, late], [folderFor('recruiters')]);
  const together = await release([...before, late], FOLDERS, first.log);
  expect(total(apart.folders[0]!) - total(first.folders[0]!)).toBe(1);
  for (const folder of together.folders) expect(total(folder)).toBe(total(first.folders[0]!));
});

test("recruiters' folder holds no word of employees, a unit's folder nothing of other units", async () => {
  const { folders, log } = await release(company(2), FOLDERS);
  const text = ({ files }: MadeFolder) => [...files.values()].map((b) => new TextDecoder().decode(b)).join();
  const [hr, recruiters, north] = folders;
  expect(text(hr!)).toContain('"employee"');
  expect(text(recruiters!)).not.toContain('"employee"');
  expect(part(north!, 'teams', TeamsFile).teams.map(({ id }) => id)).toEqual(['north', 'n1', 'n2', 'n3']);
  for (const id of ['top', 's1', 's2', 'south']) expect(text(north!)).not.toContain(`"${id}"`);
  expect(log.flatMap((entry) => (entry.kind === 'published' ? [entry] : []))).toMatchObject([
    { folder: 'hr', audiences: ['customer', 'employee'], units: [] },
    { folder: 'recruiters', audiences: ['customer'], units: [] },
    { folder: 'managers-north', units: ['north'] },
  ]);
});

test('two folders of one name, or for a unit that is none, are refused', async () => {
  await expect(release(company(1), [folderFor('hr'), folderFor('hr')])).rejects.toThrow(/Two folders/);
  await expect(release(company(1), [folderFor('managers', { units: ['nowhere'] })])).rejects.toThrow(
    /nowhere/,
  );
});

test('a quote leaves only where the comments of its team are shown, and never about a protected trait', async () => {
  const quote = {
    id: 'q',
    month: '2026-06',
    intent: 'complaint' as const,
    language: 'en' as const,
    cleared: 'analyst' as const,
    text: 'Nobody called me back for a week',
  };
  const { folders } = await release(
    company(1),
    [folderFor('hr')],
    [],
    [
      { ...quote, id: 'shown', team: 'n1' },
      { ...quote, id: 'other-year', team: 'n1', month: '2025-06' },
      { ...quote, id: 'small', team: 'n3' },
      { ...quote, id: 'trait', team: 'n1', text: 'Her foreign accent was impossible to understand' },
    ],
  );
  expect(part(folders[0]!, 'quotes', QuotesFile).quotes.map(({ id }) => id)).toEqual(['shown']);
});

test('who may see what is said: known readers have their rights, for others they must be given', () => {
  expect(folderFor('recruiters-emea')).toEqual({ name: 'recruiters-emea', employees: false });
  expect(folderFor('board', { employees: false })).toEqual({ name: 'board', employees: false });
  for (const name of ['Recruiters', 'recruiter', 'recruiting', 'HR', 'recruiters_south', 'recruitersnorth'])
    expect(() => folderFor(name)).toThrow(/employees=no/);
  expect(() => folderFor('recruiters', { employees: true })).toThrow(/never holds/);
  expect(() => folderFor('managers-north')).toThrow(/managers-north=FOLDER:UNIT/);
});

test('folders of a station from before rights were kept keep theirs, and a name that is not known gets the least', () => {
  const read = (name: string, units?: string[]) => StoredFolder.parse({ name, ...(units ? { units } : {}) });
  expect(read('hr').employees).toBe(true);
  expect(read('recruiters').employees).toBe(false);
  expect(read('managers-north', ['north'])).toEqual({
    name: 'managers-north',
    employees: true,
    units: ['north'],
  });
  expect(read('Recruiters').employees).toBe(false);
});
