import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { TrendPoint } from '../../../core/model/team-view.ts';
import { addMonths } from '../../../core/model/time.ts';
import { ewmaChart } from '../../../tools/simulate/former/ewma.ts';
import { ewmaWidth } from '../../../tools/simulate/former/run-length.ts';
import { baselineOf, periodOf, trendOf, trendWidth } from '../../../tools/simulate/former/trend.ts';
import { csatCounts, npsCounts } from './arbitrary.ts';

const of = ([promoters, detractors, n]: readonly number[]) =>
  npsCounts(promoters!, n! - promoters! - detractors!, detractors!);
const months = (cells: number[][]) => cells.map((counts, i) => ({ bucket: addMonths('2024-11', i), counts }));

describe('EWMA chart', () => {
  const baseline = { ...baselineOf([of([195, 78, 390])], NPS), periods: 26 };
  const periods = [
    [8, 3, 15],
    [7, 4, 15],
    [9, 2, 15],
    [6, 5, 15],
    [5, 6, 15],
    [4, 7, 15],
    [4, 6, 14],
    [5, 7, 16],
  ].map((row) => periodOf(of(row), NPS));

  it('gives the reference averages, limit and alarms', () => {
    const { averages, limit } = ewmaChart(baseline, periods, 2.8591);
    const reference = [0.035335, -0.06865, 0.112667, -0.139037, -0.472654, -0.871801, -1.11962, -1.328732];
    reference.forEach((value, i) => {
      expect(averages[i]).toBeCloseTo(value, 6);
    });
    expect(limit).toBeCloseTo(1.105746, 6);
    expect(averages.map((value) => Math.abs(value) > limit)).toEqual([
      ...new Array(6).fill(false),
      true,
      true,
    ]);
  });

  it.each([
    [0.1, [2.1477, 2.7013, 2.8146, 3.059, 3.2839, 3.5575]],
    [0.2, [2.3596, 2.8591, 2.9623, 3.1868, 3.3957, 3.6525]],
    [0.3, [2.4527, 2.9247, 3.0231, 3.2381, 3.4393, 3.6883]],
  ])('has the width of the table at lambda %f', (lambda, widths) => {
    [100, 370, 500, 1000, 2000, 5000].forEach((periodsBetween, i) => {
      expect(ewmaWidth(periodsBetween, lambda)).toBeCloseTo(widths[i]!, 4);
    });
  });

  it('gets wider with every team watched', () => {
    expect(trendWidth(40, 52)).toBeCloseTo(3.41, 2);
    let last = 0;
    for (const teams of [0, 1, 8, 38, 200, 5000]) {
      expect(trendWidth(teams)).toBeGreaterThan(last);
      last = trendWidth(teams);
    }
  });
});

describe('sparkline', () => {
  const width = trendWidth(38);
  const steady = new Array(18).fill(npsCounts(30, 18, 12));
  const better = new Array(6).fill(npsCounts(42, 12, 6));

  it('marks where the change is found, once, and fits the read model', () => {
    const points = trendOf(months([...steady, ...better]), NPS, width);
    expect(points).toHaveLength(24);
    for (const point of points) expect(TrendPoint.safeParse(point).success).toBe(true);
    const marked = points.map((point, i) => [i, point.mark] as const).filter(([, mark]) => mark);
    expect(marked).toHaveLength(1);
    expect(marked[0]![1]).toBe('up');
    expect(marked[0]![0]).toBeGreaterThanOrEqual(18);
  });

  it('marks down likewise, for satisfaction and effort too', () => {
    const falling = (before: number[], after: number[], measure = NPS) =>
      trendOf(months([...new Array(18).fill(before), ...new Array(6).fill(after)]), measure, width)
        .map((point) => point.mark)
        .filter(Boolean);
    expect(falling(npsCounts(42, 12, 6), npsCounts(24, 18, 18))).toEqual(['down']);
    expect(falling(csatCounts(48, 12), csatCounts(30, 30), measureFor('csat', 1, 5))).toEqual(['down']);
    expect(falling([1, 0, 2, 5, 9, 14, 9], [4, 5, 9, 8, 7, 4, 3], measureFor('ces', 1, 7))).toEqual(['down']);
  });

  it('marks nothing where nothing changed', () => {
    const points = trendOf(months(new Array(24).fill(npsCounts(30, 18, 12))), NPS, width);
    expect(points.some((point) => point.mark)).toBe(false);
  });

  it('takes months with few answers together, and marks on the last of them', () => {
    const few = [...new Array(18).fill(npsCounts(4, 3, 3)), ...new Array(30).fill(npsCounts(0, 0, 10))];
    const marked = trendOf(months(few), NPS, width).flatMap((point, i) => (point.mark ? [i] : []));
    expect(marked).toHaveLength(1);
    // Pairs of months are one period: the mark stands on the second of a pair, wherever the change begins.
    expect(marked[0]! % 2).toBe(1);
    expect(marked[0]).toBeGreaterThan(18);
    const shifted = trendOf(months([...few.slice(1)]), NPS, width).flatMap((point, i) =>
      point.mark ? [i] : [],
    );
    expect(shifted[0]! % 2).toBe(1);
  });

  it('marks nothing with fewer than seven periods, and shows months without answers as such', () => {
    const points = trendOf(
      months([...new Array(5).fill(npsCounts(60, 0, 0)), [], npsCounts(0, 0, 60)]),
      NPS,
      width,
    );
    expect(points.some((point) => point.mark)).toBe(false);
    expect(points[5]).toEqual({ bucket: '2025-04', n: 0 });
    expect(trendOf([], NPS, width)).toEqual([]);
  });

  it('mirrors its marks when promoters and detractors swap', () => {
    const row = fc.tuple(fc.nat(40), fc.nat(20), fc.nat(40));
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 24 }), (rows) => {
        const marks = (cells: number[][]) => trendOf(months(cells), NPS, 1).map((point) => point.mark);
        const swapped = marks(rows.map(([a, b, c]) => npsCounts(c, b, a)));
        const mirrored = { up: 'down', down: 'up' } as const;
        expect(swapped).toEqual(
          marks(rows.map((r) => npsCounts(...r))).map((mark) => mark && mirrored[mark]),
        );
      }),
    );
  });
});
