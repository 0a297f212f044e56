import { expect, test } from 'vitest';
import { measureFor, NPS } from '../../../../../core/model/measure.ts';
import { checkAnswers } from '../../../../../core/station/sources/files/check-answers.ts';
import type { ResponseMapping } from '../../../../../core/station/sources/files/mapping.ts';
import { openTextTable } from '../../../../../core/station/sources/files/table.ts';

const base: ResponseMapping = {
  team: 'team',
  date: 'date',
  dateOrder: 'ymd',
  rating: 'score',
  measure: NPS,
  audience: { all: 'customer' },
  lane: { all: 'survey' },
};

/** What stops answers of which `rows` are `team, date, score`. */
async function stopsOf(rows: readonly (readonly unknown[])[], mapping: Partial<ResponseMapping> = {}) {
  const text = ['team,date,score', ...rows.map((row) => row.join(','))].join('\n');
  return await checkAnswers(await openTextTable(new Blob([text]), 'answers.csv'), {
    source: 'file:test',
    mapping: { ...base, ...mapping },
    timeZone: 'Europe/Berlin',
    today: '2026-11-21',
  });
}
const times = (n: number, row: (i: number) => unknown[]) => Array.from({ length: n }, (_, i) => row(i));
const good = (n: number) => times(n, (i) => ['A', `2026-05-${10 + (i % 10)}`, i % 11]);

test('lets go what is whole, what nobody answered, and a single slip in a hundred', async () => {
  expect(await stopsOf(good(100))).toEqual([]);
  expect(
    await stopsOf([...good(100), ...times(30, () => ['A', '2026-05-01', '']), ['A', '2026-05-01', 'N/A']]),
  ).toEqual([]);
  expect(await stopsOf([...good(200), ['', '2026-05-01', 9], ['A', 'soon', 9]])).toEqual([]);
});

test('stops where more than two in a hundred would be lost, with reason and rows, until that is accepted', async () => {
  const rows = [...good(100), ...times(3, () => ['', '2026-05-01', 5])];
  expect(await stopsOf(rows)).toEqual([
    { kind: 'refused', reason: 'no-team', column: 'team', lost: 3, of: 103, rows: [102, 103, 104] },
  ]);
  expect(await stopsOf(rows, { acceptRefused: ['no-team'] })).toEqual([]);
});

test('stops where fewer are lost, but all of them from one end of the scale', async () => {
  const many = good(2000);
  const atEnd = times(20, () => ['', '2026-05-01', 10]);
  expect(await stopsOf([...many, ...atEnd])).toMatchObject([{ kind: 'uneven', reason: 'no-team', lost: 20 }]);
  const spread = times(20, (i) => ['', '2026-05-01', i % 11]);
  expect(await stopsOf([...many, ...spread])).toEqual([]);
});

test('a text that comes again and again is a step of the scale that is not read', async () => {
  const rows = [...good(2000), ...times(6, () => ['A', '2026-05-01', 'top'])];
  expect(await stopsOf(rows)).toMatchObject([
    { kind: 'unread', reason: 'bad-rating', column: 'score', value: 'top', lost: 6, of: 2006 },
  ]);
  expect(await stopsOf(rows, { ratingWords: { top: 10 } })).toEqual([]);
  const five = measureFor('csat', 1, 5);
  const stops = await stopsOf(
    times(100, (i) => ['A', '2026-05-10', i % 8]),
    { measure: five },
  );
  expect(stops.map((stop) => stop.kind === 'unread' && stop.value).sort()).toEqual(['0', '6', '7']);
});

test('stops where day and month change places within the column, and names rows of both', async () => {
  const british = times(50, (i) => ['A', `${1 + (i % 28)}/06/2026`, i % 11]);
  const american = times(4, (i) => ['A', `06/${20 + i}/2026`, i % 11]);
  expect(await stopsOf(british, { dateOrder: 'dmy' })).toEqual([]);
  expect(await stopsOf([...british, ...american], { dateOrder: 'dmy' })).toContainEqual({
    kind: 'mixed-dates',
    column: 'date',
    dayFirst: [14, 15, 16, 17, 18],
    monthFirst: [52, 53, 54, 55],
  });
  // Said to be the other way round, they are not what is said.
  expect(await stopsOf(british, { dateOrder: 'mdy' })).toContainEqual(
    expect.objectContaining({ kind: 'mixed-dates', monthFirst: [] }),
  );
});

test('asks for the time zone only where it could move an answer to another month', async () => {
  const late = [...good(100), ['A', '2026-05-31 23:30', 9]];
  expect(await stopsOf(late)).toEqual([{ kind: 'time-zone', column: 'date', lost: 1, rows: [102] }]);
  expect(await stopsOf(late, { timeZone: 'Europe/Berlin' })).toEqual([]);
  expect(await stopsOf([...good(100), ['A', '2026-05-31T23:30Z', 9]])).toEqual([]);
  expect(await stopsOf([...good(100), ['A', '2026-05-15 23:30', 9]])).toEqual([]);
  // Days that are written with a midnight are days.
  expect(await stopsOf(times(60, (i) => ['A', `2026-0${1 + (i % 9)}-01 00:00:00`, i % 11]))).toEqual([]);
});
