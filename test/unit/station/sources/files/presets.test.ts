import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NPS } from '../../../../../core/model/measure.ts';
import type { Response } from '../../../../../core/model/response.ts';
import type { CountOptions } from '../../../../../core/station/intake/count.ts';
import { ownCells } from '../../../../../core/station/intake/own-cells.ts';
import { memoryStore, type StationStore } from '../../../../../core/station/intake/store.ts';
import { takeIn } from '../../../../../core/station/intake/take-in.ts';
import { readContacts } from '../../../../../core/station/sources/files/contacts.ts';
import { fileSource, ResponseMapping } from '../../../../../core/station/sources/files/mapping.ts';
import { openTable } from '../../../../../core/station/sources/files/open-table.ts';
import { presetOf } from '../../../../../core/station/sources/files/recognise.ts';
import { responseFile } from '../../../../../core/station/sources/files/responses.ts';
import { suggestResponses } from '../../../../../core/station/sources/files/suggest.ts';
import { suggestContacts } from '../../../../../core/station/sources/files/suggest-lists.ts';
import { keyedHashBy } from '../../../../../core/station/sources/keyed-hash.ts';
import { commentReader } from '../../../../../core/station/themes/read-comment.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.csv`), 'utf8');

async function opened(text: string) {
  const table = await openTable(new Blob([text]), 'export.csv');
  const mapping = ResponseMapping.parse({ audience: { all: 'customer' }, ...suggestResponses(table) });
  const { source, report } = responseFile(table, {
    source: fileSource(table.columns),
    mapping,
    keyedHash: keyedHashBy(new Uint8Array(32).fill(7)),
    timeZone: 'Europe/Berlin',
    today: '2026-11-21',
  });
  return { table, mapping, source, report };
}

async function answersOf(text: string): Promise<Response[]> {
  const { source } = await opened(text);
  const answers: Response[] = [];
  for await (const page of source.changes()) answers.push(...page.responses);
  return answers;
}

/** Two answers of Claims in September in every fixture; what else stands there is no answer. */
const kinds: {
  name: string;
  preset?: string;
  /** Where the id of an answer stands; first, if not said. */
  columnOfId?: number;
  ratings: number[];
  comment: string;
  refused: string[];
  next: string;
}[] = [
  {
    name: 'qualtrics',
    preset: 'Qualtrics',
    columnOfId: 8,
    ratings: [3, 10],
    comment: 'Nobody called back',
    refused: ['no-answer', 'no-rating'],
    next: '2026-10-04 10:00:00,2026-10-04 10:01:00,0,192.0.2.2,100,60,1,2026-10-04 10:01:01,R_9aB,,,,K-2,,,email,EN,3,9,Fine,Claims',
  },
  {
    name: 'survey-monkey',
    preset: 'SurveyMonkey',
    ratings: [3, 10],
    comment: 'Nobody called back',
    refused: ['no-rating'],
    next: '118000000009,460000001,10/03/2026 10:00:00 AM,10/03/2026 10:02:00 AM,192.0.2.1,,,,Claims,9,Fine,,',
  },
  {
    name: 'typeform',
    preset: 'Typeform',
    ratings: [9],
    comment: '',
    refused: ['no-answer'],
    next: 'z9fupfubphvacf8sv12ch63vnvacgl4u,9,Fine,Claims,completed,2026-10-05 06:24:12,,2026-10-05 06:25:12,938f4331f9,,',
  },
  {
    name: 'zendesk-explore',
    preset: 'Zendesk Explore',
    ratings: [1, 2],
    comment: 'Nobody called back',
    refused: ['no-answer', 'no-answer'],
    next: '4719,Claims,Web,2026-10-01T09:40:00,2026-10-04T15:18:25,Good,Fine,,Ben Beispiel,1',
  },
  {
    name: 'zendesk-csat',
    preset: 'Zendesk Explore, CSAT surveys',
    ratings: [1, 3],
    comment: 'Nobody called back',
    refused: ['no-rating'],
    next: '01JX0009,4719,Claims,Web,2026-10-04T15:18:25,Neutral,Fine,Ben Beispiel,1',
  },
  {
    name: 'medallia',
    preset: 'Medallia',
    ratings: [3, 10],
    comment: 'Nobody called back',
    refused: ['no-rating'],
    next: '90009,2026-10-04 10:02:00,Claims,COMPLETED,Ben,9,Fine',
  },
  {
    name: 'plain',
    ratings: [3, 10],
    comment: 'Niemand rief zurück',
    refused: ['no-rating'],
    next: '9;Claims;24.10.2026;9;Gut',
  },
];

describe.each(kinds)('an export of $name', (kind) => {
  const { name, preset, ratings, comment, refused, next, columnOfId = 0 } = kind;
  const text = fixture(name);

  test('is recognised and read without a word of anybody', async () => {
    const { table, mapping, source, report } = await opened(text);
    expect(mapping.id).toBe(table.columns[columnOfId]);
    expect(presetOf(table.columns)?.name).toBe(preset);
    const answers: Response[] = [];
    for await (const page of source.changes()) answers.push(...page.responses);
    const september = answers.filter(({ date }) => date.startsWith('2026-09'));
    expect(september.map(({ rating }) => rating)).toEqual(ratings);
    expect(new Set(answers.map(({ unit }) => unit))).toEqual(new Set(['Claims']));
    expect(september[0]!.comment ?? '').toBe(comment);
    expect(report.refusals.map(({ reason }) => reason)).toEqual(refused);
  });

  test('holds no name, no address and no id of the tool once it is read', async () => {
    const read = JSON.stringify(await answersOf(text));
    expect(read).not.toMatch(/Beispiel|@|192\.0\.2|R_\daB|11800000|hefupf|01JX|"4711"|"90001"|K-\d/);
  });

  test('counts once when it is read again, and adds only the month that is new', async () => {
    const store: StationStore = memoryStore();
    const counting: CountOptions = { measures: new Map() };
    const take = async (file: string) => {
      const { mapping, source } = await opened(file);
      (counting.measures as Map<string, typeof mapping.measure>).set(mapping.measure.id, mapping.measure);
      await takeIn(source, { store, reader: commentReader(), count: counting });
      const { cells } = await ownCells(store, (unit) => unit, '2026-12', counting);
      const whole = cells.scores.filter(({ split }) => !split);
      const { min, max } = mapping.measure.scale;
      const recount = new Map<string, number[]>();
      for (const { date, rating } of await answersOf(file)) {
        const bucket = date.slice(0, 7);
        const counts = recount.get(bucket) ?? new Array<number>(max - min + 1).fill(0);
        recount.set(bucket, counts);
        counts[rating - min]!++;
      }
      expect(new Map(whole.map(({ bucket, counts }) => [bucket, counts]))).toEqual(recount);
      return new Map(whole.map((cell) => [cell.bucket, cell.counts.reduce((sum, n) => sum + n, 0)]));
    };
    const once = await take(text);
    expect(once.get('2026-09')).toBe(ratings.length);
    expect(await take(text)).toEqual(once);
    // An answer that was changed in the tool replaces what it was, by its id.
    if (comment !== '') expect(await take(text.replace(comment, 'Somebody did call'))).toEqual(once);
    const longer = await take(`${text}${next}\n`);
    expect(longer.get('2026-09')).toBe(ratings.length);
    expect(longer.get('2026-10')).toBe((once.get('2026-10') ?? 0) + 1);
  });
});

test('takes the metric from what the tool says of a question, not from the figures', async () => {
  const { mapping, table } = await opened(fixture('qualtrics'));
  expect(mapping).toMatchObject({
    team: 'Team',
    rating: 'Q1',
    comment: 'Q2',
    measure: NPS,
    id: 'ResponseId',
  });
  const group = /How likely are you to recommend us\?/g;
  const unsaid = fixture('qualtrics').replace('Q1_NPS_GROUP', 'Other').replace(group, 'Please rate');
  const suggested = suggestResponses(await openTable(new Blob([unsaid]), 'export.csv'));
  expect(suggested.measure).toBeUndefined();
  expect(table.format).toMatchObject({ headerRows: 3 });
  expect((await opened(fixture('zendesk-explore'))).mapping.measure.id).toBe('csat-1-2');
});

test('asks how many steps a survey of Zendesk has: its figures do not say it', async () => {
  const figures = fixture('zendesk-csat')
    .replace('rating category', 'rating')
    .replace('Bad', '2')
    .replace('Good', '5');
  const table = await openTable(new Blob([figures]), 'export.csv');
  expect(presetOf(table.columns)?.id).toBe('zendesk-csat');
  const suggested = suggestResponses(table);
  expect(suggested.rating).toBe('Survey response rating');
  expect(suggested.measure).toBeUndefined();
  const both = fixture('zendesk-csat')
    .replace('Requester name', 'Ticket satisfaction rating')
    .split('\n')[0]!;
  expect(presetOf(both.split(','))).toBeUndefined();
});

test("reads Typeform's times as UTC: the last evening of September is October in Berlin", async () => {
  expect((await answersOf(fixture('typeform')))[0]).toMatchObject({ date: '2026-10-01', rating: 3 });
});

test('is nobody’s layout where a mark is missing, or where two claim it', () => {
  expect(presetOf(['Ticket ID', 'Ticket satisfaction rating'])).toBeUndefined();
  const all = ['qualtrics', 'typeform'].flatMap((name) => fixture(name).split('\n')[0]!.split(','));
  expect(presetOf(all)).toBeUndefined();
});

test.each<[string, string]>([
  ['Zendesk', fixture('zendesk-explore')],
  ['Jira', 'Issue key,Project name,Created\nA-1,Claims,01/Sep/26 9:10 AM\nA-2,Claims,01/Sep/26 9:40 AM\n'],
  [
    'ServiceNow',
    'number,assignment_group,opened_at\nINC1,Claims,2026-09-01 09:10:00\nINC2,Claims,2026-09-01 09:40:00\n',
  ],
  ['Freshdesk', 'Ticket ID,Group,Created time\n1,Claims,2026-09-01 09:10:00\n2,Claims,2026-09-01 09:40:00\n'],
])('counts contacts by weekday and hour from a ticket export of %s', async (_, text) => {
  const table = await openTable(new Blob([text]), 'tickets.csv');
  const { cells } = await readContacts(table, suggestContacts(table)!, 'Europe/Berlin');
  expect(cells).toContainEqual({
    unit: 'Claims',
    month: '2026-09',
    weekday: 2,
    hour: 9,
    contacts: 2,
    openDays: 1,
  });
});
