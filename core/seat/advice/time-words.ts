import { FORMAT, formatIn, textsFor } from '../../texts/texts.ts';
import type { AdviceLanguage } from './words.ts';

const DAY_MS = 86_400_000;
/** From here on an age is said in months rather than weeks. */
const WEEKS_UNTIL_DAYS = 70;
const DAYS_PER_MONTH = 30.4375;

/** `Friday` from 5; 1 is Monday. */
export function weekdayIn(weekday: number, language: AdviceLanguage): string {
  return formatIn(language).weekday(weekday, 'long');
}

/** `15:00`, German `15 Uhr`. */
export function hourIn(hour: number, language: AdviceLanguage): string {
  return language === 'de' ? `${hour}\u00a0Uhr` : `${String(hour).padStart(2, '0')}:00`;
}

/** `May 2026` from `2026-05`. */
export function monthIn(month: string, language: AdviceLanguage): string {
  return formatIn(language).month(month);
}

/** Whole days from `date` to `today`, both `YYYY-MM-DD`; negative where `date` is yet to come. */
export function daysBetween(date: string, today: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / DAY_MS);
}

/** Whole months from `date` to `today`. */
export function monthsBetween(date: string, today: string): number {
  const months = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
  const whole = months(today) - months(date);
  return today.slice(8, 10) < date.slice(8, 10) ? whole - 1 : whole;
}

/** `today`, `3 weeks ago`, `11 months ago`: how long ago `days` are. */
export function ageIn(days: number, language: AdviceLanguage): string {
  const [unit, count] =
    days < 7
      ? (['days', Math.max(0, days)] as const)
      : days < WEEKS_UNTIL_DAYS
        ? (['weeks', Math.round(days / 7)] as const)
        : (['months', Math.round(days / DAYS_PER_MONTH)] as const);
  const { t } = textsFor(FORMAT, language);
  return count === 0 ? t('age.today') : t(`age.${unit}`, { n: count });
}

/**
 * The day that ages are counted to: today, or the day the release was made where the clock stands before it (a
 * release of the sample company may be newer than the computer's clock).
 */
export function todayOf(madeAt: string, now: number): string {
  return new Date(Math.max(now, Date.parse(madeAt))).toISOString().slice(0, 10);
}
