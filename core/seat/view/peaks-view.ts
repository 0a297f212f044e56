import type { ContactCell } from '../../model/cells.ts';
import type { PeaksView } from '../../model/team-view.ts';
import { addMonths, type Month } from '../../model/time.ts';
import { dispersionOf } from '../../scoring/surge.ts';
import { weekdayEffects } from '../../scoring/weekday.ts';

/** Contacts of the last half-year say what a week is like. */
const MONTHS = 6;

/** Hours in which a meeting or a deadline may be put. */
const OFFICE = { firstDay: 1, lastDay: 5, firstHour: 9, lastHour: 16 };

/**
 * When customers come: weekday factors with peaks that hold a test, and the busiest and the quietest hour.
 * @param contacts cells of a team and of everything below it
 * @returns undefined without contacts in the last half-year
 */
export function peaksView(contacts: readonly ContactCell[], through: Month): PeaksView | undefined {
  const from = addMonths(through, 1 - MONTHS);
  const recent = contacts.filter((cell) => cell.month >= from && cell.month <= through);
  const weekdays = Array.from({ length: 7 }, (_, i) => weekdayOf(recent, i + 1)).filter(
    (day) => day.openDays > 0,
  );
  const weeks = Math.round(Math.max(0, ...weekdays.map((day) => day.openDays)));
  const effects = weekdayEffects(weekdays, weeks, dispersion(recent));
  if (!effects) return undefined;

  const hours = [...Map.groupBy(recent, (cell) => cell.weekday * 24 + cell.hour)]
    .map(([key, cells]) => ({
      weekday: Math.floor(key / 24),
      hour: key % 24,
      contacts: cells.reduce((sum, cell) => sum + cell.contacts, 0),
      openDays: openDaysOf(cells),
    }))
    .filter((slot) => slot.openDays > 0)
    .sort((a, b) => a.weekday - b.weekday || a.hour - b.hour);
  const all = hours.reduce((sum, slot) => sum + slot.contacts, 0);
  const rate = (slot: (typeof hours)[number]) => slot.contacts / slot.openDays;
  const office = hours.filter(
    ({ weekday, hour }) =>
      weekday >= OFFICE.firstDay &&
      weekday <= OFFICE.lastDay &&
      hour >= OFFICE.firstHour &&
      hour <= OFFICE.lastHour,
  );
  const slot = (best: (typeof hours)[number] | undefined) =>
    best && { weekday: best.weekday, hour: best.hour };
  return {
    weeks,
    weekdays: effects.days.map(({ weekday, factor, peak }) => ({ weekday, factor, peak })),
    hours: hours.map(({ weekday, hour, contacts: n }) => ({ weekday, hour, share: n / all })),
    busiest: slot(hours.toSorted((a, b) => rate(b) - rate(a))[0]),
    quietest: slot(office.toSorted((a, b) => rate(a) - rate(b))[0]),
  };
}

function weekdayOf(cells: readonly ContactCell[], weekday: number) {
  const own = cells.filter((cell) => cell.weekday === weekday);
  return { weekday, count: own.reduce((sum, cell) => sum + cell.contacts, 0), openDays: openDaysOf(own) };
}

/** Open days of the months that `cells` cover: every hour of a weekday, and every team, names the same days. */
function openDaysOf(cells: readonly ContactCell[]): number {
  const byMonth = new Map<Month, number>();
  for (const cell of cells) byMonth.set(cell.month, Math.max(byMonth.get(cell.month) ?? 0, cell.openDays));
  return [...byMonth.values()].reduce((sum, days) => sum + days, 0);
}

/** How much more a weekday's contacts vary from month to month than counts by chance would. */
function dispersion(cells: readonly ContactCell[]): number {
  const days = [...Map.groupBy(cells, (cell) => `${cell.month}/${cell.weekday}`).values()].map((own) => ({
    weekday: own[0]!.weekday,
    count: own.reduce((sum, cell) => sum + cell.contacts, 0),
    openDays: openDaysOf(own),
  }));
  const level = Map.groupBy(days, (day) => day.weekday);
  const expected = (day: (typeof days)[number]) => {
    const same = level.get(day.weekday)!;
    const sum = same.reduce((total, other) => total + other.count, 0);
    const open = same.reduce((total, other) => total + other.openDays, 0);
    return open > 0 ? (sum / open) * day.openDays : 0;
  };
  const counted = days
    .map((day) => ({ count: day.count, expected: expected(day) }))
    .filter((day) => day.expected > 0);
  return dispersionOf(counted, level.size);
}
