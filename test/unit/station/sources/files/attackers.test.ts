import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { measureFor } from '../../../../../core/model/measure.ts';
import { checkAnswers } from '../../../../../core/station/sources/files/check-answers.ts';
import { ratingColumns } from '../../../../../core/station/sources/files/mapping.ts';
import { openTable } from '../../../../../core/station/sources/files/open-table.ts';
import { responseFile } from '../../../../../core/station/sources/files/responses.ts';
import { unreadQuestions } from '../../../../../core/station/sources/files/suggest.ts';
import { keyedHashBy } from '../../../../../core/station/sources/keyed-hash.ts';
import { responseMapping } from '../../../../../tools/publish/response-mapping.ts';

/** Reads a file as the command and the page do: its answers as "date measure rating", or why it is asked about. */
async function read(file: string | Blob): Promise<string[] | string> {
  const table = await openTable(file instanceof Blob ? file : new Blob([file]), 'answers.csv');
  try {
    const mapping = responseMapping(table, {}, 'customer');
    const options = { source: 'file:test', mapping, timeZone: 'Europe/Berlin', today: '2026-11-21' } as const;
    const stops = await checkAnswers(table, options);
    if (stops.length > 0) return stops.map(({ kind }) => kind).join();
    const { source } = responseFile(table, { ...options, keyedHash: keyedHashBy(new Uint8Array(32)) });
    const found: string[] = [];
    for await (const { responses } of source.changes())
      found.push(...responses.map(({ date, measure, rating }) => `${date} ${measure} ${rating}`));
    return found;
  } catch (error) {
    return (error as Error).message;
  }
}

const day = (n: number) => String(n).padStart(2, '0');
const rated = (header: string, values: readonly (string | number)[]) =>
  [`team;date;"${header}"`, ...values.map((value, i) => `Claims;2026-09-${day(i + 1)};${value}`)].join('\n');
const dated = (dates: readonly string[]) =>
  ['team;date;NPS', ...dates.map((date) => `Claims;"${date}";9`)].join('\n');
const datesOf = (found: string[] | string) =>
  typeof found === 'string' ? found : found.map((answer) => answer.slice(0, 10));
const ratingsOf = (found: string[] | string) =>
  typeof found === 'string' ? found : found.map((answer) => Number(answer.split(' ')[2]));

describe('a scale that could be upside down is asked about', () => {
  test.each([
    ['I had to put in a lot of effort (1-5)', ['1 - Strongly disagree', 3, '5 - Strongly agree']],
    ['The effort was too high', ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree']],
    ['Recommend us? (10 = not at all likely)', [9, 10, 1]],
    ['Zufriedenheit (Note 1-6)', [1, 2, 6]],
    ['Zufriedenheit (Schulnoten CH, 1-6)', [5, 4, 6]],
    ['CSAT (5-1)', [1, 2, 5]],
    ['CSAT 1-5 (1 = poor)', ['1 - Very satisfied', '5 - Very dissatisfied']],
  ])('%s', async (header, values) => {
    expect(await read(rated(header, values))).toMatch(/largest or its smallest/);
  });
});

describe('a figure for "no answer" is no rating', () => {
  test.each([
    ['Satisfaction (0-5, 0 = not applicable)', [0, 5, 4, 0, 1]],
    ["Satisfaction (1-6, 6 = don't know)", [6, 5, 4, 6, 1]],
    ['Zufriedenheit 1-5, 5 = keine Angabe', [5, 4, 1]],
  ])('asked: %s', async (header, values) => {
    expect(await read(rated(header, values))).toMatch(/not on the scale/);
  });

  test('and one with its label loses its row', async () => {
    expect(ratingsOf(await read(rated('NPS (0-10)', ['0 - N/A', 10, '0 - Not at all likely'])))).toEqual([
      10, 0,
    ]);
  });

  test('"trifft nicht zu" is the worst step of a scale and no missing answer', async () => {
    const words = ['trifft nicht zu', 'trifft eher nicht zu', 'trifft eher zu', 'trifft zu'];
    expect(ratingsOf(await read(rated('Ich bin zufrieden', words)))).toEqual([1, 2, 4, 5]);
  });
});

test.each([
  [
    ['Very satisfied', 'Satisfied', 'Somewhat satisfied', 'Very dissatisfied'],
    [7, 6, 5, 1],
  ],
  [
    ['Extremely satisfied', 'Moderately satisfied', 'Slightly dissatisfied'],
    [7, 6, 3],
  ],
  [
    ['Excellent', 'Very good', 'Good', 'Fair', 'Poor'],
    [5, 4, 3, 2, 1],
  ],
  [
    ['Sehr zufrieden', 'Très satisfait', 'Zufrieden', 'Satisfait'],
    [5, 5, 4, 4],
  ],
])('words that are grades of their own are not one step: %j', async (words, ratings) => {
  expect(ratingsOf(await read(rated('Satisfaction', words)))).toEqual(ratings);
});

test('words of which two would be one step are asked about', async () => {
  const words = ['Excellent', 'Very good', 'Good', 'Fair', 'Poor', 'Very poor'];
  expect(await read(rated('Satisfaction', words))).toEqual(expect.any(String));
});

describe('dates', () => {
  test.each([
    [
      ['20260903', '20261013'],
      ['2026-09-03', '2026-10-13'],
    ],
    [
      ['20260903 101500', '20261013T1015'],
      ['2026-09-03', '2026-10-13'],
    ],
    [
      ['26-09-03', '26-09-30'],
      ['2026-09-03', '2026-09-30'],
    ],
    [
      ['03/09/26', '30/09/26'],
      ['2026-09-03', '2026-09-30'],
    ],
    [
      ['1er mai 2026', 'Do. 03.09.2026', '03-Sep-26'],
      ['2026-05-01', '2026-09-03', '2026-09-03'],
    ],
  ])('%j', async (dates, expected) => {
    expect(datesOf(await read(dated(dates)))).toEqual(expected);
  });

  test.each([['26-09-10', '26-10-11'], ['09/10/2026', '10/11/2026'], ['2026-09']])(
    'asked: %s',
    async (...dates) => {
      expect(await read(dated(dates.flat()))).toMatch(/needs dates/);
    },
  );

  test.each(['N/A', '1970-01-01', '1900-01-01', 'yesterday'])(
    '%s loses its row, not the column',
    async (odd) => {
      const dates = Array.from({ length: 60 }, (_, i) => `2026-09-${day((i % 28) + 1)}`);
      expect(await read(dated([...dates, odd]))).toHaveLength(60);
    },
  );

  test('of two orders in one column both are named', async () => {
    expect(await read(dated(['25/09/2026', '09/26/2026', '03/04/2026']))).toMatch(
      /"25\/09\/2026" has the day first, "09\/26\/2026" the month/,
    );
  });
});

test.each([
  ['NPS report 2026\nExported on: 2026-10-01\n\nteam,date,NPS\nClaims,2026-09-01,9\n', 1],
  ['NPS report;;\nteam;date;NPS\nClaims;2026-09-01;9\n', 1],
  [
    'team,date,NPS\nClaims,2026-09-01,9\n\n"Grand Totals (1 record)"\n"Confidential - do not distribute"\n"Copyright 2026"\n',
    1,
  ],
])('a title above a table and remarks below it are no answers', async (text, answers) => {
  expect(await read(text)).toHaveLength(answers);
});

test('rows below a title are numbered as a spreadsheet does', async () => {
  const table = await openTable(new Blob(['Report\n\nteam,date\nA,1\nB,2\n']), 'a.csv');
  const rows = [];
  for await (const part of table.rows()) rows.push(...part.rows);
  expect(rows.map(({ number }) => number)).toEqual([4, 5]);
});

test('three smileys are three steps, and the middle one of seven words is not the middle of three', async () => {
  const survey = (words: string[]) =>
    ['Ticket Id,Survey Date,Survey Result,Comments,Agent,Group']
      .concat(words.map((word, i) => `${i},2026-05-01,${word},,Jo,Claims`))
      .join('\n');
  expect(await read(survey(['Happy', 'Neutral', 'Unhappy']))).toEqual(
    [3, 2, 1].map((rating) => `2026-05-01 csat-1-3 ${rating}`),
  );
  expect(await read(survey(['Extremely happy', 'Happy']))).toEqual(
    [7, 5].map((rating) => `2026-05-01 csat-1-7 ${rating}`),
  );
});

test('a question that is not read is told, with the reason', async () => {
  const table = await openTable(
    new Blob([
      'team,date,CSAT speed (1-5),CSAT manners (1-5),CES (1-7),NPS (1-10)\nClaims,2026-09-01,5,1,7,9\n',
    ]),
    'a.csv',
  );
  const mapping = responseMapping(
    table,
    { rating: 'CSAT speed (1-5)', measure: measureFor('csat', 1, 5) },
    'customer',
  );
  expect(unreadQuestions(table, ratingColumns({ ...mapping, also: [] }))).toEqual([
    { column: 'CSAT manners (1-5)', why: 'same-scale', same: 'CSAT speed (1-5)' },
    { column: 'CES (1-7)', why: 'not-chosen' },
    { column: 'NPS (1-10)', why: 'not-nps' },
  ]);
});

/** A workbook as Excel writes it, with texts only. */
function workbook(sheets: Record<string, string[][]>): Blob {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const names = Object.keys(sheets);
  const parts: Record<string, Uint8Array> = {
    '_rels/.rels': xml(
      `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packages}">${names.map((_, i) => `<Relationship Id="r${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
  };
  Object.values(sheets).forEach((rows, i) => {
    const cells = rows.map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((text, x) => `<c r="${'ABCDEF'[x]}${y + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    );
    parts[`xl/worksheets/sheet${i + 1}.xml`] = xml(
      `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    );
  });
  return new Blob([zipSync(parts) as Uint8Array<ArrayBuffer>]);
}

test('a workbook is read beyond a cover sheet, with a sheet for every month, and says what it leaves', async () => {
  const header = ['team', 'date', 'NPS'];
  const file = workbook({
    Cover: [['Survey of 2026'], ['made by Ops']],
    September: [header, ['Claims', '2026-09-01', '9'], ['Claims', '2026-09-02', '3']],
    October: [header, ['Claims', '2026-10-01', '10']],
    Pivot: [
      ['team', 'mean'],
      ['Claims', '6.1'],
    ],
  });
  expect(datesOf(await read(file))).toEqual(['2026-09-01', '2026-09-02', '2026-10-01']);
  expect((await openTable(file, 'a.xlsx')).format).toEqual({
    kind: 'xlsx',
    sheets: ['September', 'October'],
    left: ['Cover', 'Pivot'],
  });
});
