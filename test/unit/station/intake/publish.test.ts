import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfYearStart } from '../../../../core/model/half-year.ts';
import { NPS } from '../../../../core/model/measure.ts';
import type { Response } from '../../../../core/model/response.ts';
import { CompanySettings, Thresholds } from '../../../../core/model/settings.ts';
import { Team } from '../../../../core/model/team.ts';
import { ContactsFile, ThemesFile } from '../../../../core/release/schema.ts';
import { ownCells } from '../../../../core/station/intake/own-cells.ts';
import { lastClosedMonth } from '../../../../core/station/intake/periods.ts';
import { makeRelease, type ReleaseRequest } from '../../../../core/station/intake/publish.ts';
import { folderFor } from '../../../../core/station/intake/readers.ts';
import { memoryStore } from '../../../../core/station/intake/store.ts';
import { storedAnswers } from '../../../../core/station/intake/stored-answers.ts';
import { takeIn } from '../../../../core/station/intake/take-in.ts';
import { commentReader } from '../../../../core/station/themes/read-comment.ts';
import { answer, counting, pages } from './answers.ts';

const TEAMS = [
  Team.parse({ id: 'top', name: 'Top', headcount: 60 }),
  Team.parse({ id: 'a', name: 'A', parent: 'top', headcount: 30 }),
  Team.parse({ id: 'b', name: 'B', parent: 'top', headcount: 27 }),
  Team.parse({ id: 'tiny', name: 'Tiny', parent: 'top', headcount: 3 }),
];

async function request(responses: Response[], more: Partial<ReleaseRequest> = {}): Promise<ReleaseRequest> {
  const store = memoryStore();
  const reader = commentReader();
  await takeIn(pages({ responses, cursor: '' }), { store, reader, count: counting });
  const { cells } = await ownCells(store, (unit) => unit, '2026-10', counting);
  const { distinct } = await storedAnswers(store).details((unit) => unit, '2026-10', {
    minimum: 10,
    published: new Set(),
  });
  return {
    teams: TEAMS,
    cells,
    distinct,
    measures: [NPS],
    taxonomy: { version: reader.version, themes: reader.themes },
    pins: [],
    requisitions: [],
    quotes: [],
    contacts: [],
    settings: CompanySettings.parse({ periodStart: '2026-05' }),
    thresholds: Thresholds.parse({}),
    log: [],
    organisation: 'Test',
    folders: [folderFor('hr')],
    timeZone: 'UTC',
    through: '2026-10',
    now: '2026-11-03T08:00:00Z',
    sample: false,
    ...more,
  };
}

function part<T>(
  { folders }: Awaited<ReturnType<typeof makeRelease>>,
  name: string,
  schema: { parse(value: unknown): T },
): T {
  const { files, manifest } = folders[0]!;
  const path = manifest.files.find((file) => file.name === name)!.path;
  return schema.parse(JSON.parse(new TextDecoder().decode(files.get(path)!)));
}

/** `n` comments about somebody's accent, which are set aside. */
function accents(unit: string, n: number): Response[] {
  return Array.from({ length: n }, (_, i) =>
    answer(`${unit}-${i}`, {
      unit,
      rating: i % 11,
      comment: 'Her foreign accent was impossible to understand',
    }),
  );
}

test.each([
  [
    { a: 12, b: 12 },
    { top: 24, a: 12, b: 12 },
  ],
  [
    { a: 12, b: 4 },
    { top: 16, a: undefined },
  ],
  [{ a: 6 }, { top: undefined, a: undefined }],
  [{ a: 4 }, {}],
  [
    { a: 12, tiny: 12 },
    { top: 24, a: 12 },
  ],
])('of %j set aside, %j is told: no number below ten can be worked out', async (given, told) => {
  const responses = Object.entries(given).flatMap(([unit, n]) => accents(unit, n));
  const { setAside } = part(await makeRelease(await request(responses)), 'themes', ThemesFile);
  expect(Object.fromEntries(setAside.map(({ team, count }) => [team, count]))).toEqual(told);
});

test('many set aside of few people are not told, and what was told of a half-year never moves', async () => {
  const one = accents('a', 30).map((response, i) => ({ ...response, respondent: `p${i % 4}` }));
  expect(part(await makeRelease(await request(one)), 'themes', ThemesFile).setAside).toEqual([]);
  const first = await makeRelease(await request(accents('a', 12)));
  const late = await makeRelease(await request(accents('a', 13), { log: first.log }));
  expect(part(late, 'themes', ThemesFile).setAside).toEqual(part(first, 'themes', ThemesFile).setAside);
  expect(late.log.filter(({ kind }) => kind === 'set-aside')).toEqual([]);
});

test('contacts of a team under the members minimum are told nowhere: not for it, not for the unit above', async () => {
  const cell = { month: '2026-05', weekday: 1, hour: 9, openDays: 4 };
  const release = await makeRelease(
    await request(accents('a', 12), {
      contacts: [
        { ...cell, node: 'a', contacts: 10 },
        { ...cell, node: 'tiny', contacts: 3 },
        { ...cell, node: 'tiny', contacts: 5, month: '2026-11' },
      ],
    }),
  );
  expect(part(release, 'contacts', ContactsFile).contacts).toEqual([{ ...cell, node: 'a', contacts: 10 }]);
});

test('equal input gives an equal release, byte by byte', async () => {
  const make = async () => await makeRelease(await request([...accents('a', 12), ...accents('b', 20)]));
  const [one, two] = [await make(), await make()];
  expect([...two.folders[0]!.files]).toEqual([...one.folders[0]!.files]);
});

/** Known people, and of every team the unknown ones that its largest month proves beside them. */
function people(responses: readonly Response[]): number {
  const known = (of: readonly Response[]) => new Set(of.flatMap((r) => r.respondent ?? [])).size;
  const by = (key: (r: Response) => string, of: readonly Response[]) =>
    [...new Set(of.map(key))].map((one) => of.filter((r) => key(r) === one));
  return (
    known(responses) +
    by((r) => r.unit, responses)
      .map((team) => {
        const months = by((r) => r.date.slice(0, 7), team).map(
          (month) => known(month) + month.filter((r) => r.respondent === undefined).length,
        );
        return Math.max(0, ...months) - known(team);
      })
      .reduce((sum, more) => sum + Math.max(0, more), 0)
  );
}

test('distinct respondents are those of a recount', async () => {
  const response = fc.record({
    unit: fc.constantFrom('a', 'b', 'tiny'),
    date: fc.constantFrom('2026-05-01', '2026-05-02', '2026-06-01', '2026-07-09'),
    respondent: fc.constantFrom(undefined, 'p', 'q', 'r'),
    channel: fc.constantFrom(undefined, 'phone'),
    rating: fc.integer({ min: 0, max: 10 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(response, { maxLength: 25 }), async (drafts) => {
      const responses = drafts.map((draft, i) => answer(String(i), draft as Partial<Response>));
      const { distinct } = await request(responses);
      for (const teams of [['a'], ['a', 'b'], ['a', 'b', 'tiny']])
        for (const months of [['2026-05'], ['2026-05', '2026-06', '2026-07']]) {
          const own = responses.filter((r) => teams.includes(r.unit) && months.includes(r.date.slice(0, 7)));
          expect(
            distinct({
              teams,
              months,
              audience: 'customer',
              lane: 'survey',
              subject: { what: 'scores', measure: 'nps' },
            }),
          ).toBe(people(own));
        }
    }),
    { numRuns: 50 },
  );
});

test('half-years end with the last month, and start at or before the first answer', () => {
  expect(halfYearStart('2024-11', '2026-10')).toBe('2024-11');
  expect(halfYearStart('2024-12', '2026-10')).toBe('2024-11');
  expect(halfYearStart('2015-02', '2015-02')).toBe('2014-09');
});

test("the last closed month is the company's, not Greenwich's", () => {
  const newYear = Date.parse('2026-12-31T23:30:00Z');
  expect(lastClosedMonth(newYear, 'UTC')).toBe('2026-11');
  expect(lastClosedMonth(newYear, 'Europe/Berlin')).toBe('2026-12');
});
