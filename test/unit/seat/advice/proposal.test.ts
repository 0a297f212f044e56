import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { TeamView } from '../../../../core/model/team-view.ts';
import { peaksAdvice } from '../../../../core/seat/advice/peaks.ts';
import { proposalAsIcs } from '../../../../core/seat/advice/proposal.ts';
import { careWithWork } from '../../components/fixtures/work.ts';

/** The careful reader that a calendar program is: it takes the zone from the file and from nowhere else. */
function occurrences(file: string, many: number): { local: string; utc: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const next = event.iterator();
  return Array.from({ length: many }, () => {
    const at = next.next()!;
    at.zone = event.startDate.zone;
    return { local: at.toString(), utc: new Date(at.toUnixTime() * 1000).toISOString() };
  });
}

function fileIn(timeZone: string | undefined, now: string): string {
  const view: TeamView = { ...careWithWork, release: { ...careWithWork.release, timeZone } };
  const file = proposalAsIcs(view, peaksAdvice(view, 'en')!.clashes[0]!, Date.parse(now), 'en')!;
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  return file;
}

/** What stands on the wall of `timeZone`, told by the machine's own tables. */
function wallOf(utc: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(Date.parse(utc))
    .replace(' ', 'T');
}

afterEach(() => ICAL.TimezoneService.reset());

describe('the proposed hour', () => {
  it('stays 10 on the wall of Berlin over the end of summer time', () => {
    expect(occurrences(fileIn('Europe/Berlin', '2026-10-14T09:00:00Z'), 3)).toEqual([
      { local: '2026-10-20T10:00:00', utc: '2026-10-20T08:00:00.000Z' },
      { local: '2026-10-27T10:00:00', utc: '2026-10-27T09:00:00.000Z' },
      { local: '2026-11-03T10:00:00', utc: '2026-11-03T09:00:00.000Z' },
    ]);
  });

  it('stays 10 on the wall of Berlin over the beginning of summer time', () => {
    expect(occurrences(fileIn('Europe/Berlin', '2027-03-18T09:00:00Z'), 2)).toEqual([
      { local: '2027-03-23T10:00:00', utc: '2027-03-23T09:00:00.000Z' },
      { local: '2027-03-30T10:00:00', utc: '2027-03-30T08:00:00.000Z' },
    ]);
  });

  it.each([
    'Europe/Berlin',
    'Europe/London',
    'America/New_York',
    'America/Phoenix',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Africa/Casablanca',
    'Pacific/Auckland',
    'UTC',
  ])('is the same hour every week of nine years in %s', (timeZone) => {
    const all = occurrences(fileIn(timeZone, '2026-06-10T09:00:00Z'), 52 * 9);
    for (const { local, utc } of all) {
      expect(local).toMatch(/T10:00:00$/);
      expect(wallOf(utc, timeZone)).toBe(local);
    }
  });

  it('writes the rule of summer time rather than a list, where there is one', () => {
    const file = fileIn('Europe/Berlin', '2026-06-10T09:00:00Z');
    expect(file).toContain('TZID:Europe/Berlin');
    expect(file).toMatch(/RRULE:FREQ=YEARLY;BY(MONTH=3;BYDAY=-1SU|DAY=-1SU;BYMONTH=3)/);
    expect(file).not.toContain('RDATE');
  });

  it('begins tomorrow as the company’s wall counts days, not as UTC does', () => {
    // Monday evening in Berlin is Tuesday in Auckland already: the next Tuesday there is a week ahead.
    expect(occurrences(fileIn('Pacific/Auckland', '2026-11-09T20:00:00Z'), 1)[0]?.local).toBe(
      '2026-11-17T10:00:00',
    );
    expect(occurrences(fileIn('Europe/Berlin', '2026-11-09T20:00:00Z'), 1)[0]?.local).toBe(
      '2026-11-10T10:00:00',
    );
  });

  it.each([undefined, 'Middle-earth/Shire'])('floats where no zone is known: %s', (timeZone) => {
    const file = fileIn(timeZone, '2026-11-09T09:00:00Z');
    expect(file).toContain('DTSTART:20261110T100000\r\n');
    expect(file).not.toMatch(/VTIMEZONE|TZID/);
  });
});
