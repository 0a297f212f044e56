import type { CalendarDate } from '../../../model/time.ts';

/** In which order a column writes day, month and year. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const PARTS =
  /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[T, ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AP]M)?)?$/i;

/** "01/May/26 9:10 AM", "1 May 2026 09:10", "May 1, 2026, 9:10 AM": months by their English name. */
const NAMED =
  /^(?:(\d{1,2})[\s./-]+([a-z]{3,9})\.?[\s./-]+|([a-z]{3,9})\.? (\d{1,2}),? )(\d{2}|\d{4})(?:[T, ]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?)?$/i;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Whether a column's header says that its times are in UTC. */
export function saysUtc(column: string): boolean {
  return /\b(?:utc|gmt)\b/i.test(column);
}

/** A date and, where written, the hour in the company's time zone. */
export interface LocalTime {
  date: CalendarDate;
  hour?: number;
}

/**
 * Reads dates of one column. A time with an offset is turned into `timeZone`; one without is taken as written.
 * ISO dates and months in words are read whatever the order; two-digit years are of this century.
 * @param utc times without an offset are in UTC.
 */
export function dateReader(
  order: DateOrder,
  timeZone: string,
  utc = false,
): (text: string) => LocalTime | undefined {
  const toLocal = zoneReader(timeZone);
  const local = (year: number, month: number, day: number, hour?: string, minute?: string) => {
    const time = asWritten(year, month, day, hour);
    if (!utc || time?.hour === undefined) return time;
    return toLocal(Date.UTC(year, month - 1, day, time.hour, Number(minute ?? 0)));
  };
  return (text) => {
    const value = text.trim();
    const iso = ISO.exec(value);
    if (iso) {
      const [, y, m, d, h, min, s, zone] = iso;
      if (zone !== undefined) {
        const at = Date.UTC(+y!, +m! - 1, +d!, +h!, +min!, s ? +s : 0) - offsetMs(zone);
        return isDate(+y!, +m!, +d!) && +h! < 24 ? toLocal(at) : undefined;
      }
      return local(+y!, +m!, +d!, h, min);
    }
    const named = NAMED.exec(value);
    if (named) {
      const [, d = named[4], name = named[3], , , y, h, min, , half] = named;
      const month = MONTHS.findIndex((full) => full.startsWith(name!.toLowerCase())) + 1;
      return month === 0 ? undefined : local(fullYear(y!), month, +d!, hourOf(h, half), min);
    }
    const parts = PARTS.exec(value);
    if (!parts) return undefined;
    const [, a, b, c, h, min, , half] = parts;
    const hour = hourOf(h, half);
    if (a!.length > 2) return a!.length === 4 ? local(+a!, +b!, +c!, hour, min) : undefined;
    if (c!.length === 3) return undefined;
    if (order === 'dmy') return local(fullYear(c!), +b!, +a!, hour, min);
    if (order === 'mdy') return local(fullYear(c!), +a!, +b!, hour, min);
    return undefined;
  };
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (half === undefined || hour === undefined) return hour;
  return String((Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0));
}

function fullYear(text: string): number {
  return text.length <= 2 ? 2000 + Number(text) : Number(text);
}

function asWritten(
  year: number,
  month: number,
  day: number,
  hour: string | undefined,
): LocalTime | undefined {
  if (!isDate(year, month, day) || (hour !== undefined && Number(hour) > 23)) return undefined;
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return hour === undefined ? { date } : { date, hour: Number(hour) };
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function offsetMs(zone: string): number {
  if (/^(z|utc)$/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** Points in time as local dates and hours; offsets change at most every quarter of an hour. */
function zoneReader(timeZone: string): (at: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  // Two years have 70,000 quarters of an hour: of each only a number is kept, its day (an index of `dates`) and hour.
  const known = new Map<number, number>();
  const dates: string[] = [];
  const days = new Map<string, number>();
  return (at) => {
    const quarter = Math.floor(at / 900_000);
    let time = known.get(quarter);
    if (time === undefined) {
      const part = Object.fromEntries(format.formatToParts(quarter * 900_000).map((p) => [p.type, p.value]));
      const date = `${part.year}-${part.month}-${part.day}`;
      const day = days.get(date) ?? dates.push(date) - 1;
      days.set(date, day);
      time = day * 24 + Number(part.hour);
      known.set(quarter, time);
    }
    return { date: dates[Math.floor(time / 24)]!, hour: time % 24 };
  };
}

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * The order of day, month and year that all dates of a column allow; undefined where they allow none, or both
 * day first and month first (which nobody can tell from the figures).
 */
export function detectDateOrder(values: readonly string[]): DateOrder | undefined {
  const texts = values.map((value) => value.trim()).filter((value) => value !== '');
  if (texts.length === 0) return undefined;
  const fits = (order: DateOrder) => {
    const read = dateReader(order, 'UTC');
    return texts.every((text) => read(text) !== undefined);
  };
  if (fits('ymd')) return 'ymd';
  if (texts.every((text) => /^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(text))) return fits('dmy') ? 'dmy' : undefined;
  const dmy = fits('dmy');
  const mdy = fits('mdy');
  if (dmy === mdy) return undefined;
  return dmy ? 'dmy' : 'mdy';
}

/**
 * A rating as a whole number: "9", "9,0", "9.0", "9 - very likely", "10 (extremely)". Half steps and everything
 * else are no rating.
 */
export function readWholeNumber(text: string): number | undefined {
  const match = /^([+-]?\d{1,3})(?:[.,]0+)?(?:\s*(?:[-–—:(=].*|\/\s*\d+))?$/.exec(text.trim());
  return match ? Number(match[1]) : undefined;
}

/** A count: "1,200", "1.200", "1 200", "12". */
export function readCount(text: string): number | undefined {
  const value = text.trim();
  if (/^\d{1,3}([.,'\u00a0\u202f ]\d{3})+$/.test(value)) return Number(value.replace(/\D/g, ''));
  const match = /^(\d{1,9})(?:[.,]0+)?$/.exec(value);
  return match ? Number(match[1]) : undefined;
}

const YES = /^(1|y|yes|true|ja|j|wahr|x|oui|s[ií])$/i;
const NO = /^(0|n|no|false|nein|falsch|non|)$/i;

/** Yes or no in the words of exports; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const value = text.trim();
  if (YES.test(value)) return true;
  return NO.test(value) ? false : undefined;
}
