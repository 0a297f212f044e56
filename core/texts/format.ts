import type { Window } from '../model/team-view.ts';

/** How numbers, dates and ranges are written in one language. */
export interface Format {
  /** A whole number with its separators. */
  whole(value: number): string;
  /** `+11`, `-48`, `0`: a score or a change, with a real minus sign. */
  signed(value: number, digits?: number): string;
  /** `19 %` from 0.19. */
  percent(share: number): string;
  /** `1.4` */
  decimal(value: number, digits?: number): string;
  /** `3 to 19` */
  range(low: string, high: string): string;
  /** `May–Oct 2026` from the first and the last month; `May–Oct` without the year. */
  window(window: Window, year?: boolean): string;
  /** `31 Oct` from a closed month: its last day. */
  endOfMonth(month: string): string;
  /** `October 2026` */
  month(month: string): string;
  /** `October`: the name of the month alone. */
  monthName(month: string): string;
  /** `5 Dec` from an instant or a date. */
  day(date: string): string;
  /** `Tue 08:10` within a week of `now`, else `5 Dec, 08:10`. */
  moment(instant: string, now: number): string;
  /** `Mon` (short) or `Monday`, from 1 Monday to 7 Sunday. */
  weekday(weekday: number, length?: 'short' | 'long'): string;
  /** `15:00` */
  hour(hour: number): string;
  /** `Billing, Dispatch and Payroll` */
  list(items: readonly string[]): string;
}

const DAY = 86_400_000;

function monthDate(month: string): Date {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1));
}

/** What a language says between figures, out of `core/texts/<language>/format.json`. */
export interface FormatWords {
  /** The ends of an interval as one: a word joins them, because a dash beside a minus sign cannot be read. */
  range(low: string, high: string): string;
}

/** Writes figures for `tag`, a BCP 47 language. */
export function formatFor(tag: string, words: FormatWords): Format {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const utc = { timeZone: 'UTC' } as const;
  const month = new Intl.DateTimeFormat(tag, { ...utc, month: 'long', year: 'numeric' });
  const monthName = new Intl.DateTimeFormat(tag, { ...utc, month: 'long' });
  const shortMonth = new Intl.DateTimeFormat(tag, { ...utc, month: 'short' });
  const shortMonthYear = new Intl.DateTimeFormat(tag, { ...utc, month: 'short', year: 'numeric' });
  const dayUtc = new Intl.DateTimeFormat(tag, { ...utc, day: 'numeric', month: 'short' });
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' });
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const inWeek = new Intl.DateTimeFormat(tag, { weekday: 'short' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const rounded = (value: number, digits: number) => {
    const power = 10 ** digits;
    const result = Math.round(value * power) / power;
    return result === 0 ? 0 : result;
  };
  return {
    whole: (value) => whole.format(rounded(value, 0)).replace('-', '−'),
    signed: (value, digits = 0) =>
      new Intl.NumberFormat(tag, {
        signDisplay: 'exceptZero',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
        .format(rounded(value, digits))
        .replace('-', '−'),
    percent: (share) => percent.format(share),
    decimal: (value, digits = 1) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
        .format(rounded(value, digits))
        .replace('-', '−'),
    range: words.range,
    window: ({ from, to: last }, year = true) => {
      const end = year ? shortMonthYear : shortMonth;
      if (from === last) return end.format(monthDate(from));
      const start = year && from.slice(0, 4) !== last.slice(0, 4) ? shortMonthYear : shortMonth;
      return `${start.format(monthDate(from))}–${end.format(monthDate(last))}`;
    },
    endOfMonth: (value) => {
      const start = monthDate(value);
      return dayUtc.format(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)));
    },
    month: (value) => month.format(monthDate(value)),
    monthName: (value) => monthName.format(monthDate(value)),
    day: (date) => (date.length === 10 ? dayUtc : day).format(new Date(date)),
    moment: (instant, now) => {
      const date = new Date(instant);
      const near = Math.abs(now - date.getTime()) < 6.5 * DAY;
      return `${(near ? inWeek : day).format(date)} ${time.format(date)}`;
    },
    weekday: (weekday, length = 'short') =>
      new Intl.DateTimeFormat(tag, { ...utc, weekday: length }).format(new Date(Date.UTC(2024, 0, weekday))),
    hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
    list: (items) => list.format([...items]),
  };
}
