import { addMonths, type Month } from '../../model/time.ts';

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
