import * as z from './zod.ts';

/** A calendar month in the company's time zone, `2026-05`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof Month>;

/** A calendar date in the company's time zone, `2026-05-31`. */
export const CalendarDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
export type CalendarDate = z.infer<typeof CalendarDate>;

/**
 * What a released cell counts over: one month (`2026-05`), or a period of several closed months named by its
 * first month and its length (`2026-05+6`). Small teams are released by period, large ones by month.
 */
export const Bucket = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(\+([2-9]|1[0-2]))?$/);
export type Bucket = z.infer<typeof Bucket>;

/** A point in time as ISO 8601 in UTC. */
export const Instant = z.iso.datetime({ offset: false });
export type Instant = z.infer<typeof Instant>;

/** Months since year 0, so that months can be subtracted. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month `index` months after year 0; the inverse of {@link monthIndex}. */
export function monthAt(index: number): Month {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The month `by` months after `month` (negative: before). */
export function addMonths(month: Month, by: number): Month {
  return monthAt(monthIndex(month) + by);
}

/** First month and number of months of a bucket. */
export function bucketSpan(bucket: Bucket): { from: Month; months: number } {
  if (bucket.length === 7) return { from: bucket, months: 1 };
  return { from: bucket.slice(0, 7), months: Number(bucket.slice(8)) };
}

/** Last month of a bucket. */
export function bucketEnd(bucket: Bucket): Month {
  const { from, months } = bucketSpan(bucket);
  return addMonths(from, months - 1);
}

/** The bucket of `months` months that starts with `from`. */
export function bucketOf(from: Month, months: number): Bucket {
  return months === 1 ? from : `${from}+${months}`;
}
