import type { Month } from '../../model/time.ts';
import { dateReader } from './files/dates.ts';
import type { UnitContact } from './tool.ts';

/** Adds contacts up by unit, weekday and hour of one month. */
export interface ContactCounter {
  /** A contact of `unit` that began `at` (ISO 8601 with zone). Times outside of the month are passed over. */
  add(unit: string, at: string): void;
  cells(): UnitContact[];
}

/**
 * Counts contacts of `month` in `timeZone`. `openDays` is the number of days of that weekday with any contact of
 * the unit, so that an hour's average is over days on which somebody was there.
 */
export function contactCounter(month: Month, timeZone: string): ContactCounter {
  const read = dateReader('ymd', timeZone);
  const counts = new Map<string, number>();
  const days = new Map<string, Set<string>>();
  return {
    add(unit, at) {
      const time = read(at);
      if (time?.hour === undefined || time.date.slice(0, 7) !== month) return;
      const weekday = ((new Date(`${time.date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
      const day = `${unit}\u001f${weekday}`;
      const key = `${day}\u001f${time.hour}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const open = days.get(day);
      if (open) open.add(time.date);
      else days.set(day, new Set([time.date]));
    },
    cells() {
      return [...counts].map(([key, contacts]) => {
        const [unit = '', weekday = '', hour = ''] = key.split('\u001f');
        const openDays = days.get(`${unit}\u001f${weekday}`)!.size;
        return { unit, month, weekday: Number(weekday), hour: Number(hour), contacts, openDays };
      });
    },
  };
}
