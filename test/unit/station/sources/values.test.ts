import { expect, test } from 'vitest';
import { dateReader, detectDateOrder } from '../../../../core/station/sources/files/dates.ts';
import { readCount, readWholeNumber } from '../../../../core/station/sources/files/values.ts';
import { wordScaleOf } from '../../../../core/station/sources/files/word-scales.ts';

test.each([
  ['dmy', '31.05.2026', '2026-05-31'],
  ['dmy', '1.6.26', '2026-06-01'],
  ['dmy', '31.05.2026 23:59', '2026-05-31'],
  ['mdy', '5/31/2026 11:05 PM', '2026-05-31'],
  ['ymd', '2026-05-31T23:30:00Z', '2026-06-01'],
  ['ymd', '2026-05-31 23:30:00 +0200', '2026-05-31'],
  ['ymd', '2015-02-24 11:35:52 -0800', '2015-02-24'],
  ['ymd', '2026/05/31', '2026-05-31'],
  ['ymd', '2026-02-30', undefined],
  ['ymd', '31.05.2026', undefined],
  ['dmy', '05/31/2026', undefined],
  ['dmy', '=1+1', undefined],
  ['dmy', '', undefined],
] as const)('%s: %s is %s in Berlin', (order, text, date) => {
  expect(dateReader(order, 'Europe/Berlin')(text)?.date).toBe(date);
});

test('an hour of the company, not of Greenwich', () => {
  expect(dateReader('ymd', 'Asia/Kolkata')('2026-05-31T20:15:00Z')).toEqual({ date: '2026-06-01', hour: 1 });
  expect(dateReader('mdy', 'UTC')('5/31/2026 12:05 AM')?.hour).toBe(0);
});

test.each([
  [['2026-05-31', '2026-05-01'], 'ymd'],
  [['31.05.2026'], 'dmy'],
  [['01.02.2026'], 'dmy'],
  [['31/05/2026', '01/02/2026'], 'dmy'],
  [['05/31/2026', '01/02/2026'], 'mdy'],
  [['01/02/2026', '03/04/2026'], undefined],
  [['31/05/2026', '05/31/2026'], undefined],
  [['soon'], undefined],
  [[], undefined],
] as const)('dates %j are written %s', (values, order) => {
  expect(detectDateOrder(values)).toBe(order);
});

test.each([
  ['9', 9],
  ['9,0', 9],
  ['10.00', 10],
  ['10 (extremely likely)', 10],
  ['5 - sehr zufrieden', 5],
  ['4/5', undefined],
  ['8-9', undefined],
  ['-1', -1],
  ['7,5', undefined],
  ['nine', undefined],
  ['9x', undefined],
])('rating %s is %s', (text, rating) => {
  expect(readWholeNumber(text)).toBe(rating);
});

test.each([
  ['1.200', 1200],
  ['1,200', 1200],
  ['12', 12],
  ['12,0', 12],
  ['1,2', undefined],
  ['-3', undefined],
])('count %s is %s', (text, count) => {
  expect(readCount(text)).toBe(count);
});

test('ratings in words stand on a small scale', () => {
  expect(wordScaleOf(['negative', 'Positive'])?.steps).toBe(3);
  expect(wordScaleOf(['gut', 'schlecht', ''])).toMatchObject({ steps: 2, ratings: { gut: 2, schlecht: 1 } });
  expect(wordScaleOf(['Sehr zufrieden', 'teils/teils'])).toMatchObject({ steps: 5 });
  expect(wordScaleOf(['good', '7'])).toBeUndefined();
});
