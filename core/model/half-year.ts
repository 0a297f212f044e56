import { type Bucket, bucketOf, type Month, monthAt, monthIndex } from './time.ts';

/** Months of a half-year. Half-years start with any month that a company's first release has set. */
export const HALF_YEAR = 6;

/** The half-year that holds `month`. @param start a month that a half-year starts with. */
export function halfYearOf(month: Month, start: Month): Bucket {
  const first = monthIndex(start);
  const half = Math.floor((monthIndex(month) - first) / HALF_YEAR);
  return bucketOf(monthAt(first + half * HALF_YEAR), HALF_YEAR);
}

/** Where half-years start so that one ends with `through`, at or before `first` (the first month with answers). */
export function halfYearStart(first: Month, through: Month): Month {
  const end = monthIndex(through) + 1;
  const halves = Math.max(1, Math.ceil((end - monthIndex(first)) / HALF_YEAR));
  return monthAt(end - halves * HALF_YEAR);
}
