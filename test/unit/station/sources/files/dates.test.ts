import { expect, test } from 'vitest';
import { dateReader, detectDateOrder } from '../../../../../core/station/sources/files/dates.ts';

/** All of these are 7 March 2026, at 14:05 in Berlin where they have a time. */
test.each([
  '2026-03-07T14:05:22+01',
  '2026-03-07 14:05:22+01',
  '2026-03-07 14:05:22 CET',
  '2026-03-07 13:05:22 GMT',
  '2026-03-07T13:05:22.123Z',
  '2026-03-07 08:05:22 -0500',
  'Sat, 07 Mar 2026 14:05:22 +0100',
  'Sat, 7 Mar 2026 08:05:22 EST',
  'Sat Mar 07 2026 14:05:22 GMT+0100 (Central European Standard Time)',
  '2026/03/07 2:05:15 PM GMT+1',
  '2026/03/07 2:05:15 p.m. UTC+01:00',
  '7. März 2026 um 14:05 Uhr',
  'Samstag, 7. März 2026, 14:05',
  '7 mars 2026 à 14h05',
  'samedi 7 mars 2026 14:05',
  '7 de marzo de 2026, 14:05',
  '07 Mar, 2026 14:05',
  'March 7th, 2026 at 2:05 PM',
  '07-Mar-2026 14:05',
  '7-Mär-26 14:05',
  '1772888722',
  '1772888722000',
])('%s', (text) => {
  expect(dateReader('dmy', 'Europe/Berlin')(text)).toEqual({ date: '2026-03-07', hour: 14 });
});

test.each([
  ['7. Januar 2026', '2026-01-07'],
  ['12 août 2026', '2026-08-12'],
  ['1er février 2026', '2026-02-01'],
  ['3 ene 2026', '2026-01-03'],
  ['3. Jänner 2026', '2026-01-03'],
  ['15 sept. 2026', '2026-09-15'],
  ['9 jui 2026', undefined],
  ['31 Feb 2026', undefined],
  ['2026-03-07 25:00', undefined],
  ['2026-03-07 13:00 PM', undefined],
  ['2026-03-07 10:00 IST', undefined],
  ['7.3.2026 some day', undefined],
  ['12', undefined],
])('%s is %s', (text, date) => {
  expect(dateReader('dmy', 'Europe/Berlin')(text)?.date).toBe(date);
});

test('times of another time zone are turned into the company’s, by its clock of that day', () => {
  const read = dateReader('mdy', 'Europe/Berlin', 'America/New_York');
  expect(read('8/31/2026 18:30')).toEqual({ date: '2026-09-01', hour: 0 });
  // New York changes its clock two weeks before Berlin.
  expect(read('3/10/2026 12:00')).toEqual({ date: '2026-03-10', hour: 17 });
  expect(read('3/30/2026 12:00')).toEqual({ date: '2026-03-30', hour: 18 });
  expect(read('8/31/2026')).toEqual({ date: '2026-08-31' });
});

test('the order of a column is told by its figures, not by dates in words', () => {
  expect(detectDateOrder(['7. Januar 2026', '3. Mai 2026'])).toBe('ymd');
  expect(detectDateOrder(['2026/05/01 9:10:15 AM GMT+2'])).toBe('ymd');
  expect(detectDateOrder(['8/20/26 12:51:45', '9/1/26 0:02:25'])).toBe('mdy');
  expect(detectDateOrder(['20/8/26 12:51', '1/9/26 0:02'])).toBe('dmy');
  expect(detectDateOrder(['Sat, 09 May 2026 13:05:22 +0200'])).toBe('ymd');
});
