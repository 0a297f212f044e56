import { describe, expect, it } from 'vitest';
import { poissonInterval, rateRatio } from '../../../core/scoring/poisson.ts';
import { cusum, dispersionOf, surgesOf } from '../../../core/scoring/surge.ts';
import { weekdayEffects } from '../../../core/scoring/weekday.ts';

const week = (counts: number[], openDays = 26) =>
  counts.map((count, i) => ({ weekday: i + 1, count, openDays }));

describe('Poisson counts', () => {
  it.each([
    [0, 0, 3.688879],
    [3, 0.618672, 8.767273],
    [12, 6.200575, 20.961585],
    [40, 28.576586, 54.468647],
  ])('%i events', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('compares rates, exactly and by mid-p', () => {
    const one = rateRatio({ count: 12, exposure: 1000 }, { count: 25, exposure: 1000 })!;
    expect(one.ratio).toBeCloseTo(25 / 12, 12);
    expect(one.pExact).toBeCloseTo(0.047031, 6);
    expect(one.pMid).toBeCloseTo(0.033552, 6);
    const two = rateRatio({ count: 5, exposure: 200 }, { count: 9, exposure: 150 })!;
    expect(two.pExact).toBeCloseTo(0.113982, 6);
    expect(rateRatio({ count: 0, exposure: 1 }, { count: 9, exposure: 1 })).toBeUndefined();
    expect(rateRatio({ count: 3, exposure: 1 }, { count: 0, exposure: 1 })!.pExact).toBeCloseTo(0.25, 10);
  });
});

describe('weekdays', () => {
  it('gives the reference figures for Monday to Friday', () => {
    const effects = weekdayEffects(week([96, 88, 90, 101, 152]), 26)!;
    expect(effects.chi2).toBeCloseTo(26.747628, 6);
    expect(effects.df).toBe(4);
    expect(effects.p).toBeCloseTo(2.24e-5, 7);
    const residuals = [-1.0237, -1.8949, -1.6771, -0.4792, 5.0748];
    const factors = [0.9108, 0.8349, 0.8539, 0.9583, 1.4421];
    effects.days.forEach((day, i) => {
      expect(day.residual).toBeCloseTo(residuals[i]!, 4);
      expect(day.factor).toBeCloseTo(factors[i]!, 4);
      expect(day.peak).toBe(i === 4);
    });
  });

  it('gives the reference chi-squared for the whole week', () => {
    const effects = weekdayEffects(week([96, 88, 90, 101, 152, 30, 24]), 26)!;
    expect(effects.chi2).toBeCloseTo(139.975904, 6);
    expect(effects.df).toBe(6);
  });

  it('adjusts for several days by Holm', () => {
    const alone = weekdayEffects(week([100, 100, 100, 100, 127]), 26)!.days[4]!;
    expect(alone.residual).toBeGreaterThan(1.96);
    expect(alone.p).toBeGreaterThan(0.05);
    expect(alone.peak).toBe(false);
  });

  it('says no peak below eight weeks, when overdispersed, when small, or when flat', () => {
    const peaks = (counts: number[], weeks: number, dispersion = 1) =>
      weekdayEffects(week(counts), weeks, dispersion)!.days.filter((day) => day.peak).length;
    expect(peaks([96, 88, 90, 101, 152], 7)).toBe(0);
    expect(peaks([96, 88, 90, 101, 152], 26, 9)).toBe(0);
    expect(peaks([100_000, 100_000, 100_000, 100_000, 106_000], 26)).toBe(0);
    expect(peaks([101, 99, 103, 97, 100], 26)).toBe(0);
  });

  it('counts by open days, so that a bank holiday is no quiet Monday', () => {
    const days = week([100, 120, 120, 120, 120], 24);
    days[0]!.openDays = 20;
    for (const day of weekdayEffects(days, 24)!.days) expect(day.factor).toBeCloseTo(1, 12);
  });

  it('is undefined without contacts or with one open day', () => {
    expect(weekdayEffects([], 26)).toBeUndefined();
    expect(weekdayEffects(week([0, 0, 0]), 26)).toBeUndefined();
    expect(weekdayEffects(week([12]), 26)).toBeUndefined();
  });
});

describe('CUSUM', () => {
  it('gives the reference values', () => {
    const expected = [2, 2, 2, 2, 3.2, 0.5, 0.4];
    const counts = [2, 3, 4, 5, 7, 1, 2];
    const sums = cusum(counts.map((count, i) => ({ count, expected: expected[i]! })));
    [0, 0.216395, 0.838256, 1.865581, 3.103837, 3.259302, 3.870232].forEach((value, i) => {
      expect(sums[i]).toBeCloseTo(value, 6);
    });
  });

  it('takes dispersion as at least 1', () => {
    expect(dispersionOf([], 0)).toBe(1);
    expect(dispersionOf(new Array(9).fill({ count: 2, expected: 2 }), 1)).toBe(1);
    const wild = [0, 8, 0, 8].map((count) => ({ count, expected: 4 }));
    expect(dispersionOf(wild, 0)).toBe(4);
  });
});

describe('surge of public voice', () => {
  const days = (from: string, counts: number[]) =>
    counts.map((count, i) => ({
      date: new Date(Date.parse(`${from}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
      count,
    }));
  // A quiet half-year with a Friday peak (2026-01-05 is a Monday).
  const normal = [2, 1, 2, 2, 4, 1, 0];
  const earlier = days(
    '2026-01-05',
    Array.from({ length: 182 }, (_, i) => normal[i % 7]!),
  );

  it('finds a storm, and nothing after it', () => {
    const counts = Array.from({ length: 84 }, (_, i) => normal[i % 7]! * (i >= 28 && i < 42 ? 5 : 1));
    const surges = surgesOf(earlier, days('2026-07-06', counts), 38);
    expect(surges.length).toBeGreaterThan(1);
    for (const date of surges) {
      expect(date >= '2026-08-03').toBe(true);
      expect(date < '2026-08-17').toBe(true);
    }
  });

  it('does not take every Friday for a surge', () => {
    const counts = Array.from({ length: 182 }, (_, i) => normal[i % 7]!);
    expect(surgesOf(earlier, days('2026-07-06', counts), 1)).toEqual([]);
  });

  it('stays silent with too few earlier days', () => {
    expect(surgesOf(earlier.slice(0, 55), days('2026-07-06', [90, 90]), 1)).toEqual([]);
    expect(surgesOf([], [], 1)).toEqual([]);
  });
});
