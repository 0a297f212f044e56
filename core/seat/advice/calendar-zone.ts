import ICAL from 'ical.js';

/** Years after the first one for which a zone's changes are written down. */
const YEARS = 10;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** A moment from which on another distance to UTC holds; distances in seconds. */
interface Change {
  at: number;
  from: number;
  to: number;
}

/** A date and time on the wall, without a zone. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** Whether this machine knows a time zone of that name (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Reads a moment (milliseconds since 1970) as the wall's time in `timeZone`. */
export function wallReader(timeZone: string): (at: number) => WallTime & { second: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return {
      year: part.year!,
      month: part.month!,
      day: part.day!,
      hour: part.hour!,
      minute: part.minute!,
      second: part.second!,
    };
  };
}

/**
 * The VTIMEZONE of an IANA zone (RFC 5545, section 3.6.5) from the year before `from` on, by what this machine
 * knows of the zone. Changes that keep to one weekday of a month become a yearly rule, all others ten years of
 * dates.
 * @param from milliseconds since 1970
 * @throws RangeError for a name that {@link isTimeZone} denies
 */
export function zoneComponent(timeZone: string, from: number): ICAL.Component {
  const read = wallReader(timeZone);
  const firstYear = new Date(from).getUTCFullYear() - 1;
  const start = Date.UTC(firstYear, 0, 1);
  const changes = changesBetween(read, start, Date.UTC(firstYear + YEARS + 1, 0, 1));
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', timeZone);
  // What holds before the first change, so that every moment of the file has a distance.
  if (!changes.some(({ at }) => at <= from)) {
    const offset = offsetAt(read, start);
    zone.addSubcomponent(observance('standard', wall(start + offset * 1000), offset, offset));
  }
  for (const same of Map.groupBy(changes, ({ from, to }) => `${from} ${to}`).values()) {
    const first = same[0]!;
    const local = same.map((change) => wall(change.at + change.from * 1000));
    const component = observance(
      first.to > first.from ? 'daylight' : 'standard',
      local[0]!,
      first.from,
      first.to,
    );
    const rule = yearlyRule(local, firstYear);
    if (rule) component.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
    else for (const time of local.slice(1)) component.addPropertyWithValue('rdate', icalTime(time));
    zone.addSubcomponent(component);
  }
  return zone;
}

/** `time` as iCalendar's own, on the wall. */
export function icalTime(time: WallTime): ICAL.Time {
  return ICAL.Time.fromData({ ...time, second: 0, isDate: false });
}

function observance(
  kind: 'standard' | 'daylight',
  start: WallTime,
  from: number,
  to: number,
): ICAL.Component {
  const component = new ICAL.Component(kind);
  component.addPropertyWithValue('dtstart', icalTime(start));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to));
  return component;
}

function wall(shifted: number): WallTime {
  const date = new Date(shifted);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

function offsetAt(read: ReturnType<typeof wallReader>, at: number): number {
  const { year, month, day, hour, minute, second } = read(at);
  return (Date.UTC(year, month - 1, day, hour, minute, second) - at) / 1000;
}

/** Every change between two moments: looked for week by week, then halved down to the second. */
function changesBetween(read: ReturnType<typeof wallReader>, start: number, end: number): Change[] {
  const changes: Change[] = [];
  let before = offsetAt(read, start);
  for (let at = start + WEEK_MS; at < end; at += WEEK_MS) {
    const after = offsetAt(read, at);
    if (after === before) continue;
    let low = at - WEEK_MS;
    let high = at;
    while (high - low > 1000) {
      const middle = low + Math.floor((high - low) / 2000) * 1000;
      if (offsetAt(read, middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from: before, to: after });
    before = after;
  }
  return changes;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The rule that all of `times` keep to, one in each year; undefined where there is none. */
function yearlyRule(times: readonly WallTime[], firstYear: number): string | undefined {
  const first = times[0]!;
  const weekday = (t: WallTime) => new Date(Date.UTC(t.year, t.month - 1, t.day)).getUTCDay();
  const regular =
    times.length >= YEARS &&
    times.every(
      (t, index) =>
        t.year === firstYear + index &&
        t.month === first.month &&
        t.hour === first.hour &&
        t.minute === first.minute &&
        weekday(t) === weekday(first),
    );
  if (!regular) return undefined;
  const nth = Math.ceil(first.day / 7);
  const last = (t: WallTime) => t.day + 7 > new Date(Date.UTC(t.year, t.month, 0)).getUTCDate();
  const place = times.every((t) => Math.ceil(t.day / 7) === nth) ? nth : times.every(last) ? -1 : undefined;
  return place === undefined
    ? undefined
    : `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${place}${DAYS[weekday(first)]}`;
}
