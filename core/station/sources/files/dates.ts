import { saysNoAnswer } from './values.ts';
import { instantReader, type LocalTime, localReader } from './zones.ts';

/** In which order a column writes day, month and year. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** Months in English, German, French and Spanish; each may be cut to three letters where that leaves one month. */
const MONTHS: readonly string[][] = [
  ['january', 'januar', 'jaenner', 'jan', 'janvier', 'enero'],
  ['february', 'februar', 'feber', 'fevrier', 'febrero'],
  ['march', 'maerz', 'marz', 'mrz', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juni', 'juin', 'junio'],
  ['july', 'juli', 'juillet', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'sept', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oktober', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'decembre', 'diciembre'],
];

/** Offsets from UTC in minutes by name; those of RFC 2822 and of Europe. Names that two regions share are missing. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|mié|jue|vie|sab|sáb|dom)\p{L}*\.?,?\s+(?=\p{L}|\d)/iu;
const NUMBERS = /^(\d{1,4})([./-])(\d{1,2})[./-](\d{1,4})(?=$|\D)/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s./-]*(?:of |de )?(\p{L}{3,10})\.?,?[\s./-]+(?:de |del )?(\d{4}|\d{2})(?=$|\D)/iu;
const MONTH_FIRST = /^(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})(?=$|\D)/iu;
const YEAR_FIRST = /^(\d{4})[\s-]+(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?=$|\D)/iu;
const TIME =
  /^(?:[T,\s]+|,?\s+(?:at|um|à|a las?)\s+)(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s*([ap]\.?\s?m\.?(?=$|[^\p{L}]))?(?:\s*(?:uhr|hrs?|h)(?=$|\s))?\s*(.*)$/iu;
const OFFSET = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?(?:\s*\(.*\))?$/i;
/** A day, a month and a year of two figures each, the year first or last. */
const SHORT = /^\d{2}[/-]\d{1,2}[/-](\d{2})(?=$|\D)/;
const COMPACT_TIME = /^[T ]?(\d{2})(\d{2})(?:\d{2})?(?=$|[^\d:])/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?=$|\D)/;
/** Seconds or milliseconds since 1970, from 2001 to 2286. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** What a text says of a point in time; `offset` in minutes where one is written. */
export interface WrittenTime {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute: number;
  second: number;
  offset?: number;
}

/** Whether a column's header says that its times are in UTC. */
export function saysUtc(column: string): boolean {
  return /\b(?:utc|gmt)\b/i.test(column);
}

/**
 * Reads dates of one column. A time with an offset is turned into `timeZone`; one without is in `from`, or taken as
 * written. ISO dates and months in words are read whatever the order; two-digit years are of this century.
 * @param from time zone of times without an offset; none means that of the company.
 */
export function dateReader(
  order: DateOrder,
  timeZone: string,
  from?: string,
): (text: string) => LocalTime | undefined {
  const toLocal = localReader(timeZone);
  const toInstant = from === undefined || from === timeZone ? undefined : instantReader(from);
  return (text) => {
    const time = readWritten(text, order);
    if (!time) return undefined;
    const { year, month, day, hour, minute, second, offset } = time;
    if (hour === undefined) return { date: `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` };
    const wall = () => Date.UTC(year, month - 1, day, hour, minute, second);
    if (offset !== undefined) return toLocal(wall() - offset * 60_000);
    if (toInstant) return toLocal(toInstant(wall()));
    return { date: `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`, hour };
  };
}

/** What `text` says in `order`; undefined where that is no date, or one with something left over. */
export function readWritten(text: string, order: DateOrder): WrittenTime | undefined {
  const value = text.trim();
  if (EPOCH.test(value)) return ofInstant(Number(value) * (value.length === 10 ? 1000 : 1));
  const date = readDay(value, order) ?? readDay(value.replace(WEEKDAY, ''), order);
  if (!date) return undefined;
  const { rest, ...day } = date;
  if (!isDate(day.year, day.month, day.day)) return undefined;
  if (rest === '') return { ...day, minute: 0, second: 0 };
  const time = TIME.exec(rest);
  if (!time) return undefined;
  const [, h, minute = '0', second = '0', half, zone = ''] = time;
  let hour = Number(h);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  } else if (time[2] === undefined) return undefined;
  if (hour > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const offset = zone === '' ? undefined : offsetOf(zone);
  if (zone !== '' && offset === undefined) return undefined;
  return {
    ...day,
    hour,
    minute: Number(minute),
    second: Number(second),
    ...(offset === undefined ? {} : { offset }),
  };
}

type Day = Pick<WrittenTime, 'year' | 'month' | 'day'> & { rest: string };

function readDay(value: string, order: DateOrder): Day | undefined {
  const compact = COMPACT.exec(value);
  if (compact)
    return of(compact[1]!, compact[2]!, compact[3]!, value.slice(8).replace(COMPACT_TIME, ' $1:$2'));
  const numbers = NUMBERS.exec(value);
  if (numbers) {
    const [all, a, , b, c] = numbers as unknown as [string, string, string, string, string];
    const rest = value.slice(all.length);
    if (a.length > 2) return a.length === 4 && c.length <= 2 ? of(a, b, c, rest) : undefined;
    if (c.length === 3) return undefined;
    if (order === 'dmy') return of(c, b, a, rest);
    if (order === 'mdy') return of(c, a, b, rest);
    return a.length === 2 && c.length <= 2 ? of(a, b, c, rest) : undefined;
  }
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, value.slice(dayFirst[0].length));
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst)
    return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, value.slice(monthFirst[0].length));
  // JavaScript writes "Sat May 09 2026 13:05:22 GMT+0200 (Central European Summer Time)": the month comes first there.
  const yearFirst = YEAR_FIRST.exec(value);
  return yearFirst
    ? named(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!, value.slice(yearFirst[0].length))
    : undefined;
}

function of(year: string, month: string, day: string, rest: string): Day {
  return {
    year: year.length <= 2 ? 2000 + Number(year) : Number(year),
    month: Number(month),
    day: Number(day),
    rest,
  };
}

function named(year: string, name: string, day: string, rest: string): Day | undefined {
  const month = monthOf(name);
  return month === undefined ? undefined : of(year, String(month), day, rest);
}

const knownMonths = new Map<string, number | undefined>();

/** The month that a name, or the start of one, means in any of the languages; undefined if none or several. */
function monthOf(name: string): number | undefined {
  const key = name.toLowerCase();
  if (!knownMonths.has(key)) {
    const plain = key.replaceAll('ä', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
    const fitting = MONTHS.flatMap((names, i) =>
      names.some((full) => full.startsWith(plain)) ? [i + 1] : [],
    );
    if (knownMonths.size > 500) return fitting.length === 1 ? fitting[0] : undefined;
    knownMonths.set(key, fitting.length === 1 ? fitting[0] : undefined);
  }
  return knownMonths.get(key);
}

function ofInstant(at: number): WrittenTime {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset: 0,
  };
}

function offsetOf(zone: string): number | undefined {
  const known = ZONES[zone.toLowerCase()];
  if (known !== undefined) return known;
  const match = OFFSET.exec(zone.replace(/\[[\w/+-]+\]$/, ''));
  if (!match) return undefined;
  const [, sign, hours, minutes = '0'] = match;
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function isDate(year: number, month: number, day: number): boolean {
  // Exports write no date as the first day of 1900 or 1970.
  if (year < 2000 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (n: number) => String(n).padStart(2, '0');

const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];
/** Of the cells of a column so many may be no date at all. */
const ODD_SHARE = 0.05;
/** Two figures that are the year: nobody has kept answers for longer, and none is given in years to come. */
const EARLIEST_SHORT_YEAR = 10;
const LATEST_SHORT_YEAR = 40;

/**
 * The order of day, month and year that all dates of a column allow; undefined where they allow none, or more than one
 * (which nobody can tell from the figures). A cell that is no date in any order loses its row, not the column.
 */
export function detectDateOrder(values: readonly string[]): DateOrder | undefined {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '' && !saysNoAnswer(value));
  const texts = filled.filter((text) => ORDERS.some((order) => readWritten(text, order) !== undefined));
  if (texts.length === 0 || filled.length - texts.length > Math.max(1, ODD_SHARE * filled.length))
    return undefined;
  const short = texts.filter((text) => SHORT.test(text));
  const fits = (order: DateOrder) =>
    texts.every((text) => readWritten(text, order) !== undefined) &&
    short.every((text) => {
      const [a, c] = [Number.parseInt(text, 10), Number(SHORT.exec(text)![1])];
      const year = order === 'ymd' ? a : c;
      return year >= EARLIEST_SHORT_YEAR && year <= LATEST_SHORT_YEAR;
    });
  const numeric = texts
    .map((text) => text.replace(WEEKDAY, ''))
    .filter((text) => NUMBERS.test(text) && !COMPACT.test(text));
  if (numeric.every((text) => /^\d{4}/.test(text))) return fits('ymd') ? 'ymd' : undefined;
  if (numeric.every((text) => /^(?:\d{4}|\d{1,2}\.\d{1,2}\.)/.test(text)))
    return fits('dmy') ? 'dmy' : undefined;
  const fitting = ORDERS.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What tells day and month apart in a column of dates, row by row. */
export interface DateEvidence {
  /** Rows whose first or second figure can only be the day. */
  dayFirst: number[];
  monthFirst: number[];
  /** Rows in which one order gives another month than the other. */
  either: number;
}

/** Notes what `text` says of the order of day and month; dates that begin with the year say nothing. */
export function noteDateOrder(evidence: DateEvidence, text: string, row: number): void {
  const match = NUMBERS.exec(text.replace(WEEKDAY, ''));
  if (!match || match[1]!.length > 2 || match[2] === '.') return;
  const [a, b] = [Number(match[1]), Number(match[3])];
  if (a > 12 && b <= 12) evidence.dayFirst.push(row);
  else if (b > 12 && a <= 12) evidence.monthFirst.push(row);
  else if (a !== b && a <= 12 && b <= 12) evidence.either++;
}

/** Offsets from UTC in hours of nearly all people: from Hawaii to New Zealand. */
const WEST = -10;
const EAST = 12;
const HOUR = 3600_000;

/**
 * Whether times without an offset count in another month of the company if they were written in another time zone than
 * its own.
 * @param timeZone IANA name of the company's time zone.
 */
export function otherMonthChecker(timeZone: string): (time: WrittenTime) => boolean {
  const toInstant = instantReader(timeZone);
  return ({ year, month, day, hour, minute, offset }) => {
    if (hour === undefined || offset !== undefined) return false;
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day !== 1 && day !== last) return false;
    const wall = Date.UTC(year, month - 1, day, hour, minute);
    const own = (wall - toInstant(wall)) / HOUR;
    return [own - EAST, own - WEST].some(
      (shift) => new Date(wall + shift * HOUR).getUTCMonth() !== month - 1,
    );
  };
}
