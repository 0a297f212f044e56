import type { CalendarDate } from '../../../model/time.ts';

/** A date and, where written, the hour in the company's time zone. */
export interface LocalTime {
  date: CalendarDate;
  hour?: number;
}

/** Whether `name` is a time zone that this engine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The clock of a time zone: the parts of its date and time at an instant. */
export function clockOf(timeZone: string): (at: number) => Record<string, string> {
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

/**
 * Turns the time that a clock in `timeZone` shows into an instant.
 * @returns a function of that time as if it were UTC (milliseconds since 1970).
 */
export function instantReader(timeZone: string): (wall: number) => number {
  const clock = clockOf(timeZone);
  const known = new Map<number, number>();
  const offset = (at: number) => {
    const quarter = Math.floor(at / 900_000);
    let found = known.get(quarter);
    if (found === undefined) {
      const p = clock(quarter * 900_000);
      found =
        Date.UTC(+p.year!, +p.month! - 1, +p.day!, +p.hour!, +p.minute!, +p.second!) - quarter * 900_000;
      known.set(quarter, found);
    }
    return found;
  };
  // The offset at the guess is right but for an hour beside a change of the clock, where the second one is.
  return (wall) => wall - offset(wall - offset(wall));
}

/** Points in time as local dates and hours; offsets change at most every quarter of an hour. */
export function localReader(timeZone: string): (at: number) => Required<LocalTime> {
  const clock = clockOf(timeZone);
  // Two years have 70,000 quarters of an hour: of each only a number is kept, its day (an index of `dates`) and hour.
  const known = new Map<number, number>();
  const dates: string[] = [];
  const days = new Map<string, number>();
  return (at) => {
    const quarter = Math.floor(at / 900_000);
    let time = known.get(quarter);
    if (time === undefined) {
      const part = clock(quarter * 900_000);
      const date = `${part.year}-${part.month}-${part.day}`;
      const day = days.get(date) ?? dates.push(date) - 1;
      days.set(date, day);
      time = day * 24 + Number(part.hour);
      known.set(quarter, time);
    }
    return { date: dates[Math.floor(time / 24)]!, hour: time % 24 };
  };
}
