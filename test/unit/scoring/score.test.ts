import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { Estimate } from '../../../core/model/team-view.ts';
import {
  addCounts,
  differenceOf,
  differenceOfClasses,
  scoreOf,
  scoreOfClasses,
} from '../../../core/scoring/score.ts';
import { classes, counts, csatCounts, npsCounts } from './arbitrary.ts';

const CSAT = measureFor('csat', 1, 5);
const CES = measureFor('ces', 1, 7);
const MEASURES = [NPS, CSAT, CES];
const stepsOf = (measure: typeof NPS) => measure.scale.max - measure.scale.min + 1;
const anyMeasure = fc.constantFrom(...MEASURES);
const measureAndCounts = anyMeasure.chain((measure) =>
  fc.tuple(fc.constant(measure), counts(stepsOf(measure))),
);

/** From scipy 1.17. */
const WELCH = {
  value: -1.6312499999999996,
  low: -2.374504539931568,
  high: -0.8879954600684314,
  p: 4.848035630114957e-5,
};

describe('NPS with the score interval', () => {
  it.each([
    [5, 2, 10, 30, -21.6592, 67.5278],
    [12, 5, 25, 28, -4.4341, 54.56],
    [60, 15, 100, 45, 29.2569, 58.1257],
    [10, 0, 10, 100, 44.4934, 100],
    [0, 0, 8, 0, -32.4408, 32.4408],
    [450, 150, 1000, 30, 25.5047, 34.3551],
  ])('%i promoters, %i detractors of %i: %f', (promoters, detractors, n, value, low, high) => {
    const score = scoreOfClasses(classes(promoters, n - promoters - detractors, detractors), NPS)!;
    expect(score.n).toBe(n);
    expect(score.value).toBeCloseTo(value, 10);
    expect(score.low).toBeCloseTo(low, 4);
    expect(score.high).toBeCloseTo(high, 4);
  });

  it('mirrors to the last bit when promoters and detractors swap', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (top, middle, bottom) => {
        fc.pre(top + middle + bottom > 0);
        const one = scoreOfClasses(classes(top, middle, bottom), NPS)!;
        const two = scoreOfClasses(classes(bottom, middle, top), NPS)!;
        expect([one.value + two.value, one.low + two.high, one.high + two.low]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('never leaves -100..100 and is never without width', () => {
    fc.assert(
      fc.property(counts(11, 5000), (cells) => {
        const { low, high } = scoreOf(cells, NPS)!;
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        // However many answers are all alike: about as wide as a few more answers could move the score.
        expect(high - low).toBeGreaterThan(700 / (cells.reduce((sum, n) => sum + n, 0) + 4));
      }),
    );
  });
});

describe('difference of two NPS', () => {
  it.each([
    [[20, 10, 40], [26, 6, 40], 25, -10.1289, 57.8988, 0.162242],
    [[5, 4, 12], [9, 1, 12], 58.3333, -7.3653, 109.1668, 0.081296],
    [[300, 120, 600], [350, 110, 600], 10, 1.1383, 18.7753, 0.027045],
    [[8, 1, 10], [30, 40, 100], -80, -106.8091, -19.6804, 0.010226],
  ])('%j to %j', (before, after, value, low, high, p) => {
    const of = ([promoters, detractors, n]: number[]) =>
      classes(promoters!, n! - promoters! - detractors!, detractors!);
    const difference = differenceOfClasses(of(before), of(after), NPS)!;
    expect(difference.value).toBeCloseTo(value, 4);
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
    expect(difference.p).toBeCloseTo(p, 6);
  });

  it('has p 1 without a difference, 0 for the plainest, and undefined without answers', () => {
    expect(differenceOf(npsCounts(5, 3, 2), npsCounts(10, 6, 4), NPS)!.p).toBe(1);
    expect(differenceOf(npsCounts(0, 0, 90_000), npsCounts(90_000, 0, 0), NPS)!.p).toBe(0);
    expect(differenceOf(npsCounts(0, 0, 0), npsCounts(1, 1, 1), NPS)).toBeUndefined();
  });
});

describe('CSAT with Wilson', () => {
  it.each([
    [42, 50, 0.714858, 0.916626],
    [9, 10, 0.59585, 0.982124],
    [10, 10, 0.722467, 1],
    [0, 7, 0, 0.35433],
    [180, 240, 0.69157, 0.800553],
  ])('%i of %i', (satisfied, n, low, high) => {
    const score = scoreOf(csatCounts(satisfied, n - satisfied), CSAT)!;
    expect(score.value).toBeCloseTo(satisfied / n, 12);
    expect(score.low).toBeCloseTo(low, 6);
    expect(score.high).toBeCloseTo(high, 6);
  });
});

describe('CES as mean with t', () => {
  it('gives the reference interval', () => {
    const score = scoreOf([1, 0, 2, 5, 9, 14, 9], CES)!;
    expect(score).toMatchObject({ value: 5.475, n: 40 });
    expect(score.low).toBeCloseTo(5.046611, 6);
    expect(score.high).toBeCloseTo(5.903389, 6);
  });

  it('gives the whole scale for one answer, and a width for answers that are all alike', () => {
    expect(scoreOf([0, 0, 0, 0, 0, 1, 0], CES)).toEqual({ value: 6, low: 1, high: 7, n: 1 });
    const alike = scoreOf([0, 0, 0, 0, 0, 12, 0], CES)!;
    const oneStepAway = scoreOf([0, 0, 0, 0, 1, 11, 0], CES)!;
    expect(alike.high - alike.low).toBeCloseTo(oneStepAway.high - oneStepAway.low, 10);
  });

  it('compares two means as scipy.stats.ttest_ind(equal_var=False) does', () => {
    const difference = differenceOf([1, 0, 2, 5, 9, 14, 9], [4, 3, 6, 8, 5, 4, 2], CES)!;
    expect(difference.value).toBeCloseTo(WELCH.value, 9);
    expect(difference.low).toBeCloseTo(WELCH.low, 9);
    expect(difference.high).toBeCloseTo(WELCH.high, 9);
    expect(difference.p).toBeCloseTo(WELCH.p, 12);
    expect(differenceOf([1, 0, 0, 0, 0, 0, 0], [4, 3, 6, 8, 5, 4, 2], CES)).toBeUndefined();
  });
});

describe('every score', () => {
  it('is in its interval, and fits the read model', () => {
    fc.assert(
      fc.property(measureAndCounts, ([measure, cells]) => {
        const score = scoreOf(cells, measure)!;
        expect(Estimate.safeParse(score).success).toBe(true);
        expect(score.low).toBeLessThanOrEqual(score.value);
        expect(score.high).toBeGreaterThanOrEqual(score.value);
      }),
    );
  });

  it('has an interval that shrinks with n', () => {
    fc.assert(
      fc.property(measureAndCounts, fc.integer({ min: 2, max: 9 }), ([measure, cells], times) => {
        const one = scoreOf(cells, measure)!;
        const more = scoreOf(
          cells.map((count) => count * times),
          measure,
        )!;
        expect(more.value).toBeCloseTo(one.value, 9);
        expect(more.high - more.low).toBeLessThan(one.high - one.low);
      }),
    );
  });

  it('is undefined without an answer', () => {
    for (const measure of MEASURES) {
      expect(scoreOf([], measure)).toBeUndefined();
      expect(scoreOf(new Array(stepsOf(measure)).fill(0), measure)).toBeUndefined();
    }
  });

  it('is of the union when cells are added, in whatever order', () => {
    const three = anyMeasure.chain((measure) => {
      const cell = counts(stepsOf(measure), 100_000);
      return fc.tuple(fc.constant(measure), cell, cell, cell);
    });
    fc.assert(
      fc.property(three, ([measure, a, b, c]) => {
        const together = a.map((count, i) => count + b[i]! + c[i]!);
        const ways = [
          addCounts([a, b, c]),
          addCounts([c, a, b]),
          addCounts([addCounts([a, b]), c]),
          addCounts([a, addCounts([b, c])]),
        ];
        for (const way of ways) expect(scoreOf(way, measure)).toEqual(scoreOf(together, measure));
      }),
    );
  });
});

describe('every difference', () => {
  it('mirrors when before and after swap, and its interval excludes 0 exactly where p is below .05', () => {
    const two = anyMeasure.chain((measure) => {
      const cell = counts(stepsOf(measure));
      return fc.tuple(fc.constant(measure), cell, cell);
    });
    fc.assert(
      fc.property(two, ([measure, a, b]) => {
        const one = differenceOf(a, b, measure);
        const two = differenceOf(b, a, measure);
        if (one === undefined || two === undefined) {
          expect(one).toBe(two);
          return;
        }
        expect(one.value + two.value).toBeCloseTo(0, 9);
        expect(one.low + two.high).toBeCloseTo(0, 9);
        expect(one.p).toBeCloseTo(two.p, 9);
        if (Math.abs(one.p - 0.05) > 1e-9) expect(one.low > 0 || one.high < 0).toBe(one.p < 0.05);
      }),
    );
  });
});
