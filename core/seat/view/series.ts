import type { Window } from '../../model/team-view.ts';
import { addMonths, type Bucket, bucketEnd, bucketSpan, type Month, monthIndex } from '../../model/time.ts';

/**
 * Cells of one node in calendar order. A node is released by month or, where its months are too small, by
 * period; the two never overlap.
 */
export type Series<Cell extends { bucket: Bucket }> = readonly Cell[];

/** Cells grouped by what `keyOf` says, each group in calendar order. */
export function seriesBy<Cell extends { bucket: Bucket }>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
): Map<string, Series<Cell>> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  for (const group of groups.values())
    group.sort((a, b) => (a.bucket < b.bucket ? -1 : a.bucket > b.bucket ? 1 : 0));
  return groups;
}

/** A window and how fine the cells in it are. */
export interface Span {
  window: Window;
  grain: 'month' | 'period';
}

/** Cells older than this are no longer shown as a team's score. */
const TOO_OLD_MONTHS = 12;

/**
 * The window in which a series is looked at: the last `months` months up to `through`. Where the newest cells
 * are of a period, or lie further back, the window ends with them instead.
 * @returns null if there is no cell, or none younger than a year.
 */
export function spanOf<Cell extends { bucket: Bucket }>(
  series: Series<Cell>,
  through: Month,
  months: number,
): Span | null {
  const newest = series.at(-1);
  if (!newest || monthIndex(through) - monthIndex(bucketEnd(newest.bucket)) >= TOO_OLD_MONTHS) return null;
  const rolling: Window = { from: addMonths(through, 1 - months), to: through };
  const reaching = series.filter((cell) => bucketEnd(cell.bucket) >= rolling.from);
  const period = reaching.findLast((cell) => bucketSpan(cell.bucket).months > 1);
  if (period) {
    const to = bucketEnd(period.bucket);
    const length = Math.max(months, bucketSpan(period.bucket).months);
    return { window: { from: addMonths(to, 1 - length), to }, grain: 'period' };
  }
  if (reaching.length > 0) return { window: rolling, grain: 'month' };
  const to = bucketEnd(newest.bucket);
  return {
    window: { from: addMonths(to, 1 - months), to },
    grain: bucketSpan(newest.bucket).months > 1 ? 'period' : 'month',
  };
}

/** The window of the same length just before. */
export function windowBefore(window: Window): Window {
  const months = monthIndex(window.to) - monthIndex(window.from) + 1;
  return { from: addMonths(window.from, -months), to: addMonths(window.from, -1) };
}

/** The cells inside `window`; null if one lies across its border and so cannot be split. */
export function cellsIn<Cell extends { bucket: Bucket }>(
  series: Series<Cell>,
  window: Window,
): readonly Cell[] | null {
  const inside: Cell[] = [];
  for (const cell of series) {
    const { from } = bucketSpan(cell.bucket);
    const to = bucketEnd(cell.bucket);
    if (to < window.from || from > window.to) continue;
    if (from < window.from || to > window.to) return null;
    inside.push(cell);
  }
  return inside;
}
