import { expect, test } from 'vitest';
import { readContacts } from '../../../../core/station/sources/files/contacts.ts';
import { readRequisitions } from '../../../../core/station/sources/files/requisitions.ts';
import {
  suggestContacts,
  suggestRequisitions,
} from '../../../../core/station/sources/files/suggest-lists.ts';
import { openTextTable } from '../../../../core/station/sources/files/table.ts';

const table = (text: string) => openTextTable(new Blob([text]), 'file.csv');

test("counts the times of a ticket export by the company's weekday and hour", async () => {
  const file = await table(
    'Queue,Created\nDesk,2026-05-01T09:10:00Z\nDesk,2026-05-01T09:50:00Z\nDesk,2026-05-08T09:00:00Z\nDesk,2026-05-31T23:30:00Z\nDesk,soon\n,2026-05-01T09:10:00Z\n',
  );
  const mapping = suggestContacts(await table('Queue,Created\nDesk,2026-05-01T09:10:00Z\n'))!;
  const { cells, report } = await readContacts(file, mapping, 'Europe/Berlin');
  expect(cells).toEqual([
    { unit: 'Desk', month: '2026-05', weekday: 5, hour: 11, contacts: 3, openDays: 2 },
    { unit: 'Desk', month: '2026-06', weekday: 1, hour: 1, contacts: 1, openDays: 1 },
  ]);
  expect(report).toMatchObject({ rows: 6, taken: 4, refused: 2 });
});

test('takes counts by weekday and hour; the days of a weekday in the month where none are told', async () => {
  const file = await table(
    'team,month,weekday,hour,contacts\nDesk,2026-05,Freitag,9,120\nDesk,2026-05,1,10:00,8\nDesk,2026-05,8,10,8\n',
  );
  const { cells, report } = await readContacts(file, suggestContacts(file)!, 'UTC');
  expect(cells).toEqual([
    { unit: 'Desk', month: '2026-05', weekday: 5, hour: 9, contacts: 120, openDays: 5 },
    { unit: 'Desk', month: '2026-05', weekday: 1, hour: 10, contacts: 8, openDays: 4 },
  ]);
  expect(report.refusals).toMatchObject([{ row: 4, reason: 'bad-weekday' }]);
});

test('turns a job list into pins, and asks where the unit is not surely known', async () => {
  const file = await table(
    'id,title,unit\n42,Agent,North\n43,Clerk,Nowhere\n42,Agent (again),North\n,x,North\n',
  );
  const result = await readRequisitions(file, suggestRequisitions(file)!, (unit) =>
    unit === 'North' ? 'north' : undefined,
  );
  expect(result.pins).toEqual([
    { host: '*', kind: 'requisition', id: '42', team: 'north', title: 'Agent (again)' },
  ]);
  expect(result.asked).toEqual([{ id: '43', host: '*', title: 'Clerk', unit: 'Nowhere' }]);
  expect(result.requisitions).toHaveLength(2);
  expect(result.report).toMatchObject({ rows: 4, taken: 2, repeated: 1, refused: 1 });
});
