import type { NodeId } from '../model/cells.ts';
import type { Audience } from '../model/measure.ts';
import type { Window } from '../model/team-view.ts';
import { addMonths, type Bucket, bucketEnd, bucketSpan, type Month, monthIndex } from '../model/time.ts';

/**
 * Cells of one node in calendar order. A node is released by month or, where its months are too small, by
 * period; the two never overlap.
 */
export interface Series<Cell extends { bucket: Bucket }> {
  readonly cells: readonly Cell[];
}

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
  for (const group of groups.values()) group.sort((a, b) => (a.bucket < b.bucket ? -1 : a.bucket > b.bucket ? 1 : 0));
  return groups;
}

export interface Span {
  window: Window;
  grain: 'month' | 'period';
}

/**
 * The window a series is looked at: the last `months` months up to `through`, or, where a period reaches into
 * them, the newest period. `null` when the newest cell is older than a year.
 */
export function spanOf<Cell extends { bucket: Bucket }>(
  series: Series<Cell> | undefined,
  through: Month,
  months: number,
): Span | null {
  const newest = series?.cells.at(-1);
  if (!series || !newest) return null;
  if (monthIndex(through) - monthIndex(bucketEnd(newest.bucket)) >= 12) return null;
  const from = addMonths(through, 1 - months);
  const periods = series.cells.filter((cell) => bucketSpan(cell.bucket).months > 1);
  const newestPeriod = periods.at(-1);
  const inWindow = series.cells.some((cell) => bucketSpan(cell.bucket).months === 1 && cell.bucket >= from);
  if (newestPeriod && (!inWindow || bucketEnd(newestPeriod.bucket) >= from)) {
    if (months <= bucketSpan(newestPeriod.bucket).months || inWindow)
      return { window: { from: bucketSpan(newestPeriod.bucket).from, to: bucketEnd(newestPeriod.bucket) }, grain: 'period' };
    return { window: { from: addMonths(bucketEnd(newestPeriod.bucket), 1 - months), to: bucketEnd(newestPeriod.bucket) }, grain: 'period' };
  }
  if (inWindow) return { window: { from, to: through }, grain: 'month' };
  const end = bucketEnd(newest.bucket);
  return { window: { from: addMonths(end, 1 - months), to: end }, grain: 'month' };
}

/** The window of the same length just before. */
export function windowBefore(window: Window): Window {
  const months = monthIndex(window.to) - monthIndex(window.from) + 1;
  return { from: addMonths(window.from, -months), to: addMonths(window.from, -1) };
}

/** Cells that lie inside `window` as a whole; `null` if one lies across its border and so cannot be split. */
export function cellsIn<Cell extends { bucket: Bucket }>(
  series: Series<Cell> | undefined,
  window: Window,
): readonly Cell[] | null {
  const inside: Cell[] = [];
  for (const cell of series?.cells ?? []) {
    const { from } = bucketSpan(cell.bucket);
    const to = bucketEnd(cell.bucket);
    if (to < window.from || from > window.to) continue;
    if (from < window.from || to > window.to) return null;
    inside.push(cell);
  }
  return inside;
}

/** Key of a node's cells of one audience. */
export function nodeKey(node: NodeId, audience: Audience, ...more: readonly string[]): string {
  return [node, audience, ...more].join('\u0000');
}
