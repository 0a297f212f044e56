import { addMonths, type Month, monthAt, monthIndex } from '../../model/time.ts';

const HALF_YEAR = 6;

/** The last month that is over in `timeZone` at `now` (milliseconds since 1970). */
export function lastClosedMonth(now: number, timeZone: string): Month {
  return addMonths(todayIn(now, timeZone).slice(0, 7), -1);
}

/** The calendar date in `timeZone` at `now` (milliseconds since 1970). */
export function todayIn(now: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

/**
 * Where half-years start so that one ends with `through`, at or before `first` (the first month with answers).
 * Taken for the first release of a folder and kept from then on.
 */
export function defaultPeriodStart(first: Month, through: Month): Month {
  const end = monthIndex(through) + 1;
  const periods = Math.max(1, Math.ceil((end - monthIndex(first)) / HALF_YEAR));
  return monthAt(end - periods * HALF_YEAR);
}
