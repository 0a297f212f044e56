import type { Window } from '../../core/model/team-view.ts';

/**
 * First and last month of a bucket (`2026-05`, `2026-05+6`). The model's own function would bring its schemas
 * into the panel, which must paint at once.
 */
export function bucketWindow(bucket: string): Window {
  const [from = bucket, length = '1'] = bucket.split('+');
  const last = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 2 + Number(length);
  const year = String(Math.floor(last / 12)).padStart(4, '0');
  return { from, to: `${year}-${String((last % 12) + 1).padStart(2, '0')}` };
}
