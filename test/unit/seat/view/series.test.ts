import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, bucketOf, monthIndex } from '../../../../core/model/time.ts';
import { cellsIn, seriesBy, spanOf, windowBefore } from '../../../../core/seat/view/series.ts';

const cell = (bucket: string) => ({ bucket, node: 'a' });
const months = (from: string, n: number) => Array.from({ length: n }, (_, i) => cell(addMonths(from, i)));

describe('the window a node is looked at', () => {
  it('is the last months of a node released by month', () => {
    expect(spanOf(months('2024-11', 24), '2026-10', 6)).toEqual({
      window: { from: '2026-05', to: '2026-10' },
      grain: 'month',
    });
  });

  it('is the newest period of a node released by period', () => {
    const series = [cell('2025-11+6'), cell('2026-05+6')];
    expect(spanOf(series, '2026-10', 6)).toEqual({
      window: { from: '2026-05', to: '2026-10' },
      grain: 'period',
    });
    expect(spanOf(series, '2026-12', 6)).toEqual({
      window: { from: '2026-05', to: '2026-10' },
      grain: 'period',
    });
  });

  it('takes two periods together for a window of a year', () => {
    expect(spanOf([cell('2025-11+6'), cell('2026-05+6')], '2026-10', 12)).toEqual({
      window: { from: '2025-11', to: '2026-10' },
      grain: 'period',
    });
  });

  it('ends with the newest answers, and with nothing once they are a year old', () => {
    expect(spanOf(months('2025-11', 3), '2026-10', 6)?.window).toEqual({ from: '2025-08', to: '2026-01' });
    expect(spanOf(months('2025-08', 3), '2026-10', 6)).toBeNull();
    expect(spanOf([], '2026-10', 6)).toBeNull();
  });

  it('never splits a period', () => {
    expect(cellsIn([cell('2026-05+6')], { from: '2026-06', to: '2026-10' })).toBeNull();
    expect(cellsIn([cell('2026-05+6'), cell('2026-11')], { from: '2026-05', to: '2026-10' })).toEqual([
      cell('2026-05+6'),
    ]);
  });

  it('before is as long and ends where the window begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 24_000, max: 24_400 }),
        fc.integer({ min: 1, max: 24 }),
        (start, length) => {
          const from = `${Math.floor(start / 12)}-${String((start % 12) + 1).padStart(2, '0')}`;
          const window = { from, to: addMonths(from, length - 1) };
          const before = windowBefore(window);
          expect(addMonths(before.to, 1)).toBe(from);
          expect(monthIndex(before.to) - monthIndex(before.from) + 1).toBe(length);
        },
      ),
    );
  });

  it('groups cells in calendar order whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(months('2025-01', 18), { minLength: 2 }), (cells) => {
        const sorted = seriesBy(cells, ({ node }) => node).get('a')!;
        expect(sorted.map(({ bucket }) => bucket)).toEqual(cells.map(({ bucket }) => bucket).sort());
      }),
    );
  });

  it('names a period by its first month and length', () => {
    expect(bucketOf('2026-05', 6)).toBe('2026-05+6');
  });
});
