import ICAL from 'ical.js';
import type { TeamId } from '../../../model/team.ts';
import type { HrEvent } from '../../../model/team-view.ts';
import { redact } from '../../themes/redact.ts';

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
        read = eventsOf(component, { timeZone, now, teamOf, zones });
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

interface Context {
  timeZone: string;
  now: number;
  teamOf: (name: string) => TeamId | undefined;
  zones: ReadonlyMap<string, ICAL.Timezone>;
}

function eventsOf(component: ICAL.Component, context: Context): HrEvent[] | CalendarReason {
  const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '').trim();
  if (/^(private|confidential)$/i.test(value('class'))) return 'private';
  if (/^cancelled$/i.test(value('status'))) return 'cancelled';
  const rules = component.getAllProperties('rrule').map((rule) => rule.getFirstValue() as ICAL.Recur);
  if (rules.length !== 1 || !isWeekly(rules[0]!)) return 'not-weekly';
  const event = new ICAL.Event(component);
  if (!event.startDate || event.startDate.isDate) return 'all-day';
  const title = titleOf(value('summary'));
  if (title === undefined) return 'about-person';
  if (title === '') return 'no-title';
  const minutes = Math.round(event.duration.toSeconds() / 60);
  if (minutes > LONGEST) return 'too-long';
  const times = timesOf(event, component, context);
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
  { now, timeZone, zones }: Context,
): Map<string, { weekday: number; hour: number }> {
  const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const instant = instantReader(tzid, zones, timeZone);
  const local = localReader(timeZone);
  const times = new Map<string, { weekday: number; hour: number }>();
  const iterator = event.iterator();
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = iterator.next();
    if (!next) break;
    const at = instant(next);
    if (at >= now + 14 * DAY) break;
    if (at < now) continue;
    const time = local(at);
    times.set(`${time.weekday} ${time.hour}`, time);
  }
  return times;
}

/**
 * When a time of the file is: in UTC as written, in a zone that the file describes by that, in one that it only
 * names by its IANA rules, and one without a zone as the company's.
 */
function instantReader(
  tzid: string | undefined,
  zones: ReadonlyMap<string, ICAL.Timezone>,
  timeZone: string,
): (time: ICAL.Time) => number {
  const described = tzid === undefined ? undefined : zones.get(tzid);
  const named = tzid !== undefined && isTimeZone(tzid) ? tzid : timeZone;
  const offset = offsetReader(named);
  return (time) => {
    if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
    const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
    if (described) return wall - described.utcOffset(time) * 1000;
    // The offset at the guess is right but for an hour beside a change of the clock, where the second one is.
    return wall - offset(wall - offset(wall));
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function partsReader(timeZone: string): (at: number) => Record<string, string> {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

function offsetReader(timeZone: string): (at: number) => number {
  const parts = partsReader(timeZone);
  return (at) => {
    const p = parts(at);
    const wall = Date.UTC(+p.year!, +p.month! - 1, +p.day!, +p.hour!, +p.minute!, +p.second!);
    return wall - Math.floor(at / 1000) * 1000;
  };
}

function localReader(timeZone: string): (at: number) => { weekday: number; hour: number } {
  const parts = partsReader(timeZone);
  return (at) => {
    const p = parts(at);
    const day = new Date(Date.UTC(+p.year!, +p.month! - 1, +p.day!)).getUTCDay();
    return { weekday: ((day + 6) % 7) + 1, hour: Number(p.hour) };
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
