import { datesOf, HALF_YEARS, NOW } from './calendar.ts';
import { Random } from './random.ts';

/** Contacts of one weekday (1 Monday .. 7 Sunday) and hour of a month, summed over its open days. */
export interface ContactRow {
  team: string;
  month: string;
  weekday: number;
  hour: number;
  contacts: number;
  openDays: number;
}

/** Monday to Friday: proven Friday peak. */
const FRIDAY_PEAK = [0.9108, 0.8349, 0.8539, 0.9583, 1.4421];
/** Monday to Saturday: nothing to see. */
const FLAT = [1, 1, 1, 1, 1, 1];
/** From 08:00 to 17:00: most at 15:00, least at 10:00. */
const HOURS = [1.0, 1.05, 0.72, 0.95, 0.92, 1.0, 1.1, 1.34, 1.1, 0.86];
const BANK_HOLIDAYS = new Set(['2026-05-01', '2026-05-25']);

const VOLUMES: Record<string, { perHour: number; week: readonly number[] }> = {
  'service-desk-north': { perHour: 46, week: FRIDAY_PEAK },
  'service-desk-south': { perHour: 19, week: FRIDAY_PEAK },
  'service-desk-west': { perHour: 27, week: FRIDAY_PEAK },
  'contract-desk': { perHour: 7, week: FRIDAY_PEAK },
  'billing-north': { perHour: 24, week: FRIDAY_PEAK },
  'billing-south': { perHour: 21, week: FRIDAY_PEAK },
  'care-north': { perHour: 15, week: FRIDAY_PEAK },
  'care-south': { perHour: 13, week: FRIDAY_PEAK },
  'showrooms-uk': { perHour: 12, week: FLAT },
  'showrooms-continent': { perHour: 11, week: FLAT },
};

/** Contacts by hour in May to October 2026. */
export function makeContacts(): ContactRow[] {
  const openDays = new Map<string, number>();
  for (const date of datesOf(HALF_YEARS[NOW] as string)) {
    if (BANK_HOLIDAYS.has(date)) continue;
    const key = `${date.slice(0, 7)} ${new Date(`${date}T00:00:00Z`).getUTCDay()}`;
    openDays.set(key, (openDays.get(key) ?? 0) + 1);
  }
  const rows: ContactRow[] = [];
  for (const [team, { perHour, week }] of Object.entries(VOLUMES)) {
    const random = new Random(`${team} contacts`);
    for (const [key, days] of openDays) {
      const [month = '', day = ''] = key.split(' ');
      const weekday = Number(day);
      const factor = week[weekday - 1];
      if (factor === undefined) continue;
      for (const [i, share] of HOURS.entries()) {
        const noise = 0.985 + random.next() * 0.03;
        rows.push({
          team,
          month,
          weekday,
          hour: 8 + i,
          contacts: Math.round(perHour * factor * share * days * noise),
          openDays: days,
        });
      }
    }
  }
  rows.sort(
    (a, b) =>
      a.team.localeCompare(b.team, 'en') ||
      a.month.localeCompare(b.month, 'en') ||
      a.weekday - b.weekday ||
      a.hour - b.hour,
  );
  return rows;
}
