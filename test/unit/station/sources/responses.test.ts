import { expect, test } from 'vitest';
import { measureFor, NPS } from '../../../../core/model/measure.ts';
import type { Response } from '../../../../core/model/response.ts';
import type { ResponseMapping } from '../../../../core/station/sources/files/mapping.ts';
import { responseFile } from '../../../../core/station/sources/files/responses.ts';
import { suggestResponses } from '../../../../core/station/sources/files/suggest.ts';
import { openTextTable } from '../../../../core/station/sources/files/table.ts';
import { keyedHashBy } from '../../../../core/station/sources/keyed-hash.ts';
import { masked, reportCsv } from '../../../../core/station/sources/report.ts';

const base: ResponseMapping = {
  team: 'team',
  date: 'date',
  dateOrder: 'ymd',
  rating: 'nps',
  measure: NPS,
  audience: { all: 'customer' },
  lane: { all: 'survey' },
};

async function read(text: string, mapping: Partial<ResponseMapping> = {}) {
  const table = await openTextTable(new Blob([text]), 'answers.csv');
  const { source, report } = responseFile(table, {
    source: 'file:test',
    mapping: { ...base, ...mapping },
    keyedHash: keyedHashBy(new Uint8Array(32).fill(7)),
    timeZone: 'UTC',
    today: '2026-11-21',
  });
  const responses: Response[] = [];
  for await (const page of source.changes()) responses.push(...page.responses);
  return { responses, report, source };
}

test('every row is taken, repeated, blank or refused, and the refusal says why', async () => {
  const { report, responses } = await read(
    [
      'team,date,nps,id',
      'A,2026-05-01,9,1',
      'A,2026-05-01,8,1',
      ',2026-05-01,9,2',
      'A,2026-13-01,9,3',
      'A,,9,4',
      'A,2026-05-01,,5',
      'A,2026-05-01,11,6',
      'A,2026-05-01,great,7',
      'A,2027-01-01,9,8',
      'A,2026-05-01,9,',
      ',,,',
      'A,2026-05-01,9,9,surplus',
    ].join('\n'),
    { id: 'id' },
  );
  expect(report.refusals.map((refusal) => [refusal.row, refusal.column, refusal.reason])).toEqual([
    [4, 'team', 'no-team'],
    [5, 'date', 'bad-date'],
    [6, 'date', 'no-date'],
    [7, 'nps', 'no-rating'],
    [8, 'nps', 'off-scale'],
    [9, 'nps', 'bad-rating'],
    [10, 'date', 'future-date'],
    [11, 'id', 'no-id'],
    [13, 'team', 'too-many-fields'],
  ]);
  expect(report).toMatchObject({ rows: 12, taken: 1, repeated: 1, blank: 1, refused: 9 });
  expect(responses.map((response) => response.rating)).toEqual([9, 8]);
  expect(new Set(responses.map((response) => response.id)).size).toBe(1);
});

test('without ids, equal rows are told apart by their order, and the same file gives the same ids', async () => {
  const text = 'team,date,nps\nA,2026-05-01,9\nA,2026-05-01,9\nB,2026-05-01,9\n';
  const [once, twice] = [await read(text), await read(text)];
  expect(new Set(once.responses.map((response) => response.id)).size).toBe(3);
  expect(twice.responses).toEqual(once.responses);
  expect(once.report).toMatchObject({ taken: 3, repeated: 0 });
});

test('ids and respondents leave as keyed hashes: HMAC-SHA-256 as others compute it', async () => {
  const { createHmac } = await import('node:crypto');
  const { responses } = await read('team,date,nps,id,who\nA,2026-05-01,9,42,anna@example.org\n', {
    id: 'id',
    respondent: 'who',
  });
  const expected = (text: string) =>
    createHmac('sha256', new Uint8Array(32).fill(7))
      .update(text)
      .digest()
      .subarray(0, 16)
      .toString('base64url');
  expect(responses[0]!.id).toBe(expected(['id', 'file:test', 'nps', '42'].join('\u001f')));
  expect(responses[0]!.respondent).toBe(
    expected(['respondent', 'file:test', 'anna@example.org'].join('\u001f')),
  );
  expect(JSON.stringify(responses)).not.toContain('anna');
});

test('reads German Excel with ratings in words', async () => {
  const table = await openTextTable(
    new Blob(['Abteilung;Datum;Zufriedenheit;Kommentar\nSüd;31.05.2026;sehr zufrieden;"Gut; sehr gut"\n']),
    'a.csv',
  );
  expect(suggestResponses(table)).toMatchObject({
    team: 'Abteilung',
    date: 'Datum',
    dateOrder: 'dmy',
    rating: 'Zufriedenheit',
    comment: 'Kommentar',
    measure: measureFor('csat', 1, 5),
  });
});

test('a metric and a scale are suggested from words, never from numbers', async () => {
  const suggest = async (header: string, value: string) =>
    suggestResponses(await openTextTable(new Blob([`team,${header}\nA,${value}\n`]), 'a.csv')).measure;
  expect(await suggest('rating', '9')).toBeUndefined();
  expect(await suggest('satisfaction', '4')).toBeUndefined();
  expect(await suggest('NPS', '9')).toEqual(NPS);
  expect(await suggest('CSAT (1-5)', '4')).toEqual(measureFor('csat', 1, 5));
  expect(await suggest('CSAT (1-5)', '9')).toBeUndefined();
  expect(await suggest('How easy was it (1 to 7)', '4')).toEqual(measureFor('ces', 1, 7));
  // Effort is asked both ways: 7 may be the most, which is worst.
  expect(await suggest('Effort 1 to 7', '4')).toBeUndefined();
});

test('audience, segment, channel and lane are read in the words of exports', async () => {
  const { responses, report } = await read(
    'team,date,nps,aud,seg,ch,lane\nA,2026-05-01,9,Kunden,VIP,Phone,review\nA,2026-05-01,9,employee,odd,,\nA,2026-05-01,9,robot,,,\nA,2026-05-02,9,Kunden,Partnerfirma,,\nA,2026-05-03,9,Kunden,In-House,,\n',
    { audience: { column: 'aud' }, segment: 'seg', channel: 'ch', lane: { column: 'lane' } },
  );
  expect(responses[0]).toMatchObject({
    audience: 'customer',
    segment: 'important',
    channel: 'phone',
    lane: 'public',
  });
  expect(responses[1]).toMatchObject({ audience: 'employee', lane: 'survey' });
  expect(responses[1]!.segment).toBeUndefined();
  expect(responses.slice(2).map(({ segment }) => segment)).toEqual(['partner', 'in-house']);
  expect(report.refusals).toMatchObject([{ row: 4, reason: 'bad-audience' }]);
  expect(report.ignored).toEqual({ seg: 1 });
});

test('a report shows no address, no long number and no formula', () => {
  expect(masked('call anna@example.org or 0171 2345678')).toBe('call *** or ***');
  expect(masked('31.05.2026')).toBe('31.05.2026');
  expect(masked('x'.repeat(100))).toHaveLength(40);
  const csv = reportCsv(
    {
      file: 'a.csv',
      rows: 1,
      taken: 0,
      repeated: 0,
      blank: 0,
      refused: 1,
      ignored: {},
      shortened: 0,
      refusals: [{ row: 2, column: 'nps', reason: 'bad-rating', value: '=HYPERLINK("x")' }],
    },
    (reason) => reason,
  );
  expect(csv).toContain(`'=HYPERLINK`);
});

test('a column that is not there is named, with those that are', async () => {
  await expect(read('team,date\nA,2026-05-01\n')).rejects.toThrow(
    'no column "nps". Its columns are: team, date',
  );
});

test('several ratings of a row are a response each, the comment stands with the first that is there, and rows add up', async () => {
  const text = [
    'id,team,date,NPS,CSAT 1-5,comment',
    '1,A,2026-05-01,9,4,Good',
    '2,A,2026-05-01,,2,Slow',
    '3,A,2026-05-01,7,9,Odd',
    '4,A,2026-05-01,,,Nothing',
    '1,A,2026-05-02,8,5,Better',
  ].join('\n');
  const csat = measureFor('csat', 1, 5);
  const suggestion = suggestResponses(
    await openTextTable(new Blob([text.replace('7,9,Odd', '7,5,Odd')]), 'answers.csv'),
  );
  expect(suggestion).toMatchObject({ rating: 'NPS', also: [{ rating: 'CSAT 1-5', measure: csat }] });
  const { responses, report } = await read(text, { ...suggestion, audience: { all: 'customer' } });
  expect(responses.map(({ measure, rating, comment }) => [measure, rating, comment])).toEqual([
    ['nps', 9, 'Good'],
    ['csat-1-5', 4, undefined],
    ['csat-1-5', 2, 'Slow'],
    ['nps', 7, 'Odd'],
    ['nps', 8, 'Better'],
    ['csat-1-5', 5, undefined],
  ]);
  expect(report).toMatchObject({ rows: 5, taken: 3, repeated: 1, refused: 1, ignored: { 'CSAT 1-5': 1 } });
  expect(report.refusals).toMatchObject([{ row: 5, column: 'NPS', reason: 'no-rating' }]);
  // With one column at a time they are the same answers.
  const alone = await read(text, { id: 'id', rating: 'CSAT 1-5', measure: csat, comment: 'comment' });
  expect(new Set(alone.responses.map(({ id }) => id))).toEqual(
    new Set(responses.filter(({ measure }) => measure === csat.id).map(({ id }) => id)),
  );
  await expect(read(text, { rating: 'NPS', also: [{ rating: 'CSAT 1-5', measure: NPS }] })).rejects.toThrow(
    /one measure/,
  );
});

test('takes the one column of dates for the date whatever it is called, and asks where there are two', async () => {
  const dateOf = async (header: string, row: string) =>
    suggestResponses(await openTextTable(new Blob([`${header}\n${row}\n`]), 'a.csv')).date;
  expect(await dateOf('team,Satisfaction updated at,csat 1-5', 'A,2026-05-03T10:00:00Z,4')).toBe(
    'Satisfaction updated at',
  );
  expect(await dateOf('team,Solved,Created,csat 1-5', 'A,2026-05-03,2026-05-01,4')).toBeUndefined();
  expect(await dateOf('team,Ticket,csat 1-5', 'A,46000,4')).toBeUndefined();
});
