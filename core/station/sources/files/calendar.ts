import ICAL from 'ical.js';
import type { TeamId } from '../../../model/team.ts';
import type { HrEvent } from '../../../model/team-view.ts';
import { redact } from '../../themes/redact.ts';
import { instantReader as clockReader, isTimeZone, localReader } from './zones.ts';

/** Why an entry of a calendar is no weekly date of HR. */
export type CalendarReason =
  | 'not-weekly'
  | 'all-day'
  | 'private'
  | 'about-person'
  | 'cancelled'
  | 'over'
  | 'too-long'
  | 'no-title'
  | 'unreadable';

export interface CalendarImport {
  events: HrEvent[];
  /** Entries of the file, and those of them that became no event, by reason. */
  entries: number;
  left: Partial<Record<CalendarReason, number>>;
}

export class CalendarError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CalendarError';
  }
}

const DAY = 86_400_000;
const LONGEST = 600;
const SHORTEST = 5;
/** Occurrences that are walked through to find those of the next weeks; a rule of more is not a meeting's. */
const MOST_STEPS = 20_000;
const MAX_CHARACTERS = 5_000_000;
const MAX_TITLE = 120;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Weekly dates out of an iCalendar file (RFC 5545). An entry counts if its rule repeats every week, or every day
 * on named weekdays, and is still going on at `now`; there is one event per weekday and hour that it takes place
 * at in the two weeks after, in the company's time zone. Attendees, descriptions and places are not read, private
 * and confidential entries and those whose title names somebody are left out. A category that names a team makes the
 * entry that team's; one without concerns everybody.
 * @param timeZone IANA name of the company's time zone.
 * @param now milliseconds since 1970.
 * @throws CalendarError if the text is no calendar.
 */
export function readCalendar(
  text: string,
  { timeZone, now, teamOf }: { timeZone: string; now: number; teamOf: (name: string) => TeamId | undefined },
): CalendarImport {
  if (text.length > MAX_CHARACTERS)
    throw new CalendarError('The calendar is larger than 5 MB. Export only the calendar of HR dates.');
  const found: CalendarImport = { events: [], entries: 0, left: {} };
  const readers = { ...timeReaders(timeZone), titleOf: titleReader() };
  for (const calendar of calendarsOf(text)) {
    const zones = new Map(
      calendar.getAllSubcomponents('vtimezone').map((component) => {
        const zone = new ICAL.Timezone(component);
        return [zone.tzid, zone] as const;
      }),
    );
    for (const component of calendar.getAllSubcomponents('vevent')) {
      // A changed single occurrence belongs to an entry that is there anyway.
      if (component.hasProperty('recurrence-id')) continue;
      found.entries++;
      let read: HrEvent[] | CalendarReason;
      try {
        read = eventsOf(component, { now, teamOf, zones, ...readers });
      } catch {
        read = 'unreadable';
      }
      if (typeof read === 'string') found.left[read] = (found.left[read] ?? 0) + 1;
      else found.events.push(...read);
    }
  }
  const seen = new Set<string>();
  found.events = found.events.filter(({ id }) => !seen.has(id) && seen.add(id));
  return found;
}

function calendarsOf(text: string): ICAL.Component[] {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CalendarError(
      `This is no iCalendar file (${error instanceof Error ? error.message : String(error)}). Export the calendar as .ics and choose that file.`,
    );
  }
  const roots = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
  const calendars = roots.map((root) => new ICAL.Component(root));
  if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar'))
    throw new CalendarError(
      'The file holds no calendar (VCALENDAR). Export the calendar as .ics and choose that file.',
    );
  return calendars;
}

interface Context extends TimeReaders {
  now: number;
  teamOf: (name: string) => TeamId | undefined;
  zones: ReadonlyMap<string, ICAL.Timezone>;
  titleOf: (summary: string) => string | undefined;
}

/** Readers of times; a clock is costly to make, and an export of years has thousands of entries for a few of them. */
interface TimeReaders {
  /** Milliseconds since 1970 at which a clock in the zone of that name, or in the company's, shows a time. */
  instantIn: (tzid: string | undefined, wall: number) => number;
  localOf: (at: number) => { weekday: number; hour: number };
}

function eventsOf(component: ICAL.Component, context: Context): HrEvent[] | CalendarReason {
  const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '').trim();
  if (/^(private|confidential)$/i.test(value('class'))) return 'private';
  if (/^cancelled$/i.test(value('status'))) return 'cancelled';
  const rules = component.getAllProperties('rrule').map((rule) => rule.getFirstValue() as ICAL.Recur);
  if (rules.length !== 1 || !isWeekly(rules[0]!)) return 'not-weekly';
  const event = new ICAL.Event(component);
  if (!event.startDate || event.startDate.isDate) return 'all-day';
  const title = context.titleOf(value('summary'));
  if (title === undefined) return 'about-person';
  if (title === '') return 'no-title';
  const minutes = Math.round(event.duration.toSeconds() / 60);
  if (minutes > LONGEST) return 'too-long';
  const times = timesOf(event, component, rules[0]!, context);
  if (times.size === 0) return 'over';
  const teams = new Set<TeamId>();
  for (const property of component.getAllProperties('categories'))
    for (const category of property.getValues()) {
      const team = context.teamOf(String(category));
      if (team !== undefined) teams.add(team);
    }
  const uid = value('uid') || title;
  return [...times.values()].map(({ weekday, hour }) => ({
    id: `calendar-${fnv1a(uid)}-${weekday}-${hour}`,
    title: { en: title },
    teams: [...teams],
    weekday,
    hour,
    minutes: Math.max(SHORTEST, minutes),
  }));
}

function isWeekly(rule: ICAL.Recur): boolean {
  if (rule.interval !== 1) return false;
  return rule.freq === 'WEEKLY' || (rule.freq === 'DAILY' && rule.parts.BYDAY !== undefined);
}

/** Weekdays and hours, in the company's time zone, at which an entry takes place in the two weeks after `now`. */
function timesOf(
  event: ICAL.Event,
  component: ICAL.Component,
  rule: ICAL.Recur,
  { now, zones, instantIn, localOf }: Context,
): Map<string, { weekday: number; hour: number }> {
  const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const described = tzid === undefined ? undefined : zones.get(tzid);
  /** In UTC as written, in a zone that the file describes by that, in one that it only names by its IANA rules. */
  const instant = (time: ICAL.Time) => {
    if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
    const wall = wallOf(time);
    return described ? wall - described.utcOffset(time) * 1000 : instantIn(tzid, wall);
  };
  const times = new Map<string, { weekday: number; hour: number }>();
  for (const next of datesOf(event, component, rule, now)) {
    const at = instant(next);
    if (at >= now + 14 * DAY) break;
    if (at < now) continue;
    const time = localOf(at);
    times.set(`${time.weekday} ${time.hour}`, time);
  }
  return times;
}

/** The dates of an entry from a day before `now` on, in order; those of most rules are those of every week. */
function* datesOf(
  event: ICAL.Event,
  component: ICAL.Component,
  rule: ICAL.Recur,
  now: number,
): Generator<ICAL.Time> {
  const { startDate: start } = event;
  const begin = wallOf(start);
  const parts = Object.keys(rule.parts);
  const days = rule.parts.BYDAY as string[] | undefined;
  const plain =
    !rule.count &&
    !component.hasProperty('rdate') &&
    parts.every((part) => part === 'BYDAY') &&
    (days ?? []).every((day) => WEEKDAYS.includes(day));
  if (!plain) {
    const iterator = event.iterator();
    for (let step = 0; step < MOST_STEPS; step++) {
      const next = iterator.next();
      if (!next) return;
      // No clock is more than a day from UTC's, so most of the past needs no look at one.
      if (wallOf(next) >= now - DAY) yield next;
    }
    return;
  }
  const out = new Set(
    component
      .getAllProperties('exdate')
      .flatMap((property) => property.getValues() as ICAL.Time[])
      .map(({ year, month, day }) => Date.UTC(year, month - 1, day)),
  );
  const weekdays = new Set(
    (days ?? [WEEKDAYS[new Date(begin).getUTCDay()]!]).map((day) => WEEKDAYS.indexOf(day)),
  );
  const today = Math.floor(now / DAY) * DAY;
  for (let day = today - DAY; day <= today + 16 * DAY; day += DAY) {
    const date = new Date(day);
    if (!weekdays.has(date.getUTCDay()) || out.has(day)) continue;
    const next = start.clone();
    next.year = date.getUTCFullYear();
    next.month = date.getUTCMonth() + 1;
    next.day = date.getUTCDate();
    if (rule.until && next.compare(rule.until) > 0 && wallOf(next) > lastOf(rule.until)) return;
    if (wallOf(next) >= begin) yield next;
  }
}

/** The last moment of a rule's end: a day without a time ends with it. */
function lastOf(until: ICAL.Time): number {
  return wallOf(until) + (until.isDate ? DAY - 1 : 0);
}

/** What the clock of a time shows, as if it were UTC. */
function wallOf(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}

function timeReaders(timeZone: string): TimeReaders {
  const clocks = new Map<string, (wall: number) => number>();
  const local = localReader(timeZone);
  return {
    instantIn(tzid, wall) {
      const name = tzid !== undefined && isTimeZone(tzid) ? tzid : timeZone;
      const clock = clocks.get(name) ?? clockReader(name);
      clocks.set(name, clock);
      return clock(wall);
    },
    localOf(at) {
      const { date, hour } = local(at);
      return { weekday: ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1, hour };
    },
  };
}

/** Reads titles, each spelling once. */
function titleReader(): (summary: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (summary) => {
    if (!known.has(summary)) known.set(summary, titleOf(summary));
    return known.get(summary);
  };
}

/** The title on one line; undefined where it names somebody, which makes the entry a date about a person. */
function titleOf(summary: string): string | undefined {
  const title = summary.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
  // In small letters, so that a capital at the start of a German noun is not taken for a name.
  const plain = title.toLowerCase();
  return (['en', 'de'] as const).some((language) => redact(plain, { language }).namesPerson)
    ? undefined
    : title;
}

/** FNV-1a, 32 bits: tells entries apart, protects nothing. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
