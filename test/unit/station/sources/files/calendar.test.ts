import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HrEvent } from '../../../../../core/model/team-view.ts';
import { CalendarError, readCalendar } from '../../../../../core/station/sources/files/calendar.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');

/** As Outlook writes zones: by a name of its own, with the rules beside it. */
const ZONE = `BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
`;

const event = (...lines: string[]) => `BEGIN:VEVENT\nUID:${lines[0]}\n${lines.join('\n')}\nEND:VEVENT\n`;
const calendar = (...events: string[]) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n${ZONE}${events.join('')}END:VCALENDAR\n`.replace(
    /\n/g,
    '\r\n',
  );
const read = (text: string, timeZone = 'Europe/Berlin') =>
  readCalendar(text, {
    timeZone,
    now: NOW,
    teamOf: (name) => (name === 'Claims' ? 'claims' : undefined),
  });
const weekly = (
  title: string,
  start: string,
  more: string[] = ['RRULE:FREQ=WEEKLY'],
  end = 'DURATION:PT1H',
) => event(`SUMMARY:${title}`, start, end, ...more);
const times = (text: string, timeZone?: string) =>
  read(text, timeZone).events.map(({ weekday, hour, minutes }) => [weekday, hour, minutes]);

test('turns weekly entries into events, at the hour of the company', () => {
  const { events, entries, left } = read(
    calendar(
      weekly('Team training', 'DTSTART;TZID=W. Europe Standard Time:20260504T100000', [
        'RRULE:FREQ=WEEKLY;BYDAY=MO,WE',
        'CATEGORIES:Red category,Claims',
        'ATTENDEE;CN=Ana Beispiel:mailto:ana@example.com',
        'DESCRIPTION:About Ana',
      ]),
    ),
  );
  expect({ entries, left }).toEqual({ entries: 1, left: {} });
  expect(events.map((one) => HrEvent.parse(one))).toEqual(events);
  expect(events).toMatchObject([
    { title: { en: 'Team training' }, teams: ['claims'], weekday: 1, hour: 10, minutes: 60 },
    { title: { en: 'Team training' }, teams: ['claims'], weekday: 3, hour: 10, minutes: 60 },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/ana/i);
});

test.each([
  ['in UTC', 'DTSTART:20260504T080000Z', [1, 9, 60]],
  ['in a zone that is only named', 'DTSTART;TZID=America/New_York:20260504T080000', [1, 14, 60]],
  ['without a zone', 'DTSTART:20260504T080000', [1, 8, 60]],
  ['on the day before, seen from here', 'DTSTART;TZID=America/Los_Angeles:20260504T180000', [2, 3, 60]],
])('reads a time %s', (_, start, expected) => {
  expect(times(calendar(weekly('Jour fixe', start)))).toEqual([expected]);
});

test('keeps the wall clock over the change to winter time', () => {
  const text = calendar(weekly('Jour fixe', 'DTSTART;TZID=W. Europe Standard Time:20260706T100000'));
  expect(times(text)).toEqual([[1, 10, 60]]);
  const summer = readCalendar(text, {
    timeZone: 'UTC',
    now: Date.parse('2026-07-20T00:00:00Z'),
    teamOf: () => undefined,
  });
  expect(summer.events[0]).toMatchObject({ weekday: 1, hour: 8 });
  expect(times(text, 'UTC')).toEqual([[1, 9, 60]]);
});

test.each([
  ['not-weekly', weekly('Offsite', 'DTSTART:20261207T090000Z', [])],
  ['not-weekly', weekly('Steering', 'DTSTART:20260504T090000Z', ['RRULE:FREQ=MONTHLY;BYDAY=1MO'])],
  ['not-weekly', weekly('Fortnight', 'DTSTART:20260504T090000Z', ['RRULE:FREQ=WEEKLY;INTERVAL=2'])],
  ['all-day', weekly('Home day', 'DTSTART;VALUE=DATE:20260504', ['RRULE:FREQ=WEEKLY'], 'DURATION:P1D')],
  ['private', weekly('Doctor', 'DTSTART:20260504T090000Z', ['RRULE:FREQ=WEEKLY', 'CLASS:PRIVATE'])],
  ['about-person', weekly('1:1 with Anna', 'DTSTART:20260504T090000Z')],
  ['about-person', weekly('Probezeit Herr Müller', 'DTSTART:20260504T090000Z')],
  ['cancelled', weekly('Gone', 'DTSTART:20260504T090000Z', ['RRULE:FREQ=WEEKLY', 'STATUS:CANCELLED'])],
  ['over', weekly('Old', 'DTSTART:20260504T090000Z', ['RRULE:FREQ=WEEKLY;COUNT=10'])],
  ['over', weekly('Old', 'DTSTART:20260504T090000Z', ['RRULE:FREQ=WEEKLY;UNTIL=20261031T000000Z'])],
  ['too-long', weekly('Shift', 'DTSTART:20260504T060000Z', ['RRULE:FREQ=WEEKLY'], 'DURATION:PT12H')],
  ['no-title', weekly('', 'DTSTART:20260504T090000Z')],
])('leaves out what is %s', (reason, entry) => {
  expect(read(calendar(entry))).toEqual({ events: [], entries: 1, left: { [reason]: 1 } });
});

test('counts a changed occurrence and a repeated entry once', () => {
  const entry = weekly('Jour fixe', 'DTSTART:20260504T080000Z');
  const changed = weekly('Jour fixe', 'DTSTART:20261124T150000Z', ['RECURRENCE-ID:20261123T080000Z']);
  expect(times(calendar(entry, changed, entry))).toEqual([[1, 9, 60]]);
});

test('says what is no calendar, and never hangs or throws anything else', () => {
  for (const text of ['', 'name;date\nA;1', '<html></html>', 'BEGIN:VCARD\nEND:VCARD'])
    expect(() => read(text)).toThrow(CalendarError);
  const lines = calendar(weekly('Jour fixe', 'DTSTART:19700105T080000Z')).split('\r\n');
  expect(read(lines.join('\r\n')).events).toHaveLength(1);
  fc.assert(
    fc.property(fc.nat(lines.length), fc.string(), (at, noise) => {
      try {
        read([...lines.slice(0, at), noise, ...lines.slice(at + 1)].join('\r\n'));
      } catch (error) {
        expect(error).toBeInstanceOf(CalendarError);
      }
    }),
    { numRuns: 200 },
  );
});

test('twenty thousand weekly entries of ten years are read in seconds, not in minutes', () => {
  const entries = Array.from({ length: 5000 }, (_, i) =>
    weekly(`Team meeting ${i % 50}`, `DTSTART;TZID=Europe/Berlin:2016010${4 + (i % 5)}T${10 + (i % 8)}0000`, [
      'RRULE:FREQ=WEEKLY;BYDAY=MO,WE',
    ]).replace('UID:SUMMARY', `UID:${i}SUMMARY`),
  );
  const before = performance.now();
  expect(read(calendar(...entries)).events).toHaveLength(10_000);
  // A quarter of them took 35 s; the limit only has to tell the two apart on a busy machine.
  expect(performance.now() - before).toBeLessThan(20_000);
}, 60_000);
