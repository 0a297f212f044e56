import { addMonths, type CalendarDate, type Month } from '../../core/model/time.ts';

/** The four closed half-years, oldest first, by their first month. */
export const HALF_YEARS: readonly Month[] = ['2024-11', '2025-05', '2025-11', '2026-05'];
/** Index of May to October 2026, the window that every card shows. */
export const NOW = 3;
/** The one employee survey. */
export const SURVEY_MONTH: Month = '2026-06';

/** Every date of the six months that start with `from`, Sundays left out. */
export function datesOf(from: Month): CalendarDate[] {
  const dates: CalendarDate[] = [];
  const end = addMonths(from, 6);
  for (const day = new Date(`${from}-01T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10);
    if (date >= end) return dates;
    if (day.getUTCDay() !== 0) dates.push(date);
  }
}
