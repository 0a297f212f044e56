import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { Verdict } from '../../../core/model/team-view.ts';
import { answersNeeded, themeVerdictOf, verdictOf } from '../../../core/scoring/verdict.ts';
import { benjaminiHochberg } from '../../../tools/simulate/former/many.ts';
import { counts, npsCounts } from './arbitrary.ts';

const spring = { from: '2025-11', to: '2026-04' };
const summer = { from: '2026-05', to: '2026-10' };

describe('verdict', () => {
  it('says no real change for 46 to 39 with 87 and 94 answers', () => {
    const verdict = verdictOf(
      { counts: npsCounts(52, 23, 12), window: spring },
      { counts: npsCounts(53, 25, 16), window: summer },
      NPS,
    );
    expect(verdict.kind).toBe('no-real-change');
    if (verdict.kind !== 'no-real-change') return;
    expect(Math.round(verdict.before.value)).toBe(46);
    expect(Math.round(verdict.difference)).toBe(-7);
    expect(verdict.low).toBeLessThan(-25);
    expect(verdict.high).toBeGreaterThan(12);
    expect(verdict.beforeWindow).toEqual(spring);
  });

  it('says better and worse where the interval excludes 0', () => {
    const low = { counts: npsCounts(120, 100, 85), window: spring };
    const high = { counts: npsCounts(170, 90, 45), window: summer };
    expect(verdictOf(low, high, NPS).kind).toBe('better');
    expect(verdictOf(high, low, NPS).kind).toBe('worse');
  });

  it('says not enough below ten answers on a side, and how many it takes', () => {
    const few = { counts: npsCounts(9, 0, 0), window: spring };
    const many = { counts: npsCounts(0, 0, 900), window: summer };
    expect(verdictOf(few, many, NPS).kind).toBe('not-enough');
    expect(verdictOf(many, few, NPS).kind).toBe('not-enough');
    expect(verdictOf({ ...few, counts: npsCounts(10, 0, 0) }, many, NPS).kind).toBe('worse');
    const none = { counts: [], window: spring };
    expect(verdictOf(none, none, NPS)).toEqual({ kind: 'not-enough', needed: 240, detectable: 20 });
    expect(verdictOf(none, none, measureFor('csat', 1, 5))).toMatchObject({ needed: 295, detectable: 0.1 });
    expect(verdictOf(none, none, measureFor('ces', 1, 7))).toMatchObject({ needed: 79, detectable: 0.6 });
  });

  it.each([
    [10, 958],
    [15, 426],
    [20, 240],
    [30, 107],
  ])('needs for %i points %i answers per window at 50/30/20', (points, n) => {
    expect(answersNeeded(0.61, points / 100)).toBe(n);
  });

  it('is symmetric and fits the read model', () => {
    const measures = [NPS, measureFor('csat', 1, 5), measureFor('ces', 1, 7)];
    const two = fc.constantFrom(...measures).chain((measure) => {
      const cell = counts(measure.scale.max - measure.scale.min + 1, 25);
      return fc.tuple(fc.constant(measure), cell, cell);
    });
    const mirrored = { better: 'worse', worse: 'better', 'no-real-change': 'no-real-change' } as const;
    fc.assert(
      fc.property(two, ([measure, a, b]) => {
        const one = verdictOf({ counts: a, window: spring }, { counts: b, window: summer }, measure);
        const two = verdictOf({ counts: b, window: spring }, { counts: a, window: summer }, measure);
        expect(Verdict.safeParse(one).success).toBe(true);
        expect(two.needed).toBe(one.needed);
        expect(two.kind).toBe(one.kind === 'not-enough' ? 'not-enough' : mirrored[one.kind]);
      }),
    );
  });
});

describe('verdict on the share of a theme', () => {
  it('says less of it, more of it, or no real change', () => {
    const before = { pMilli: 42_000, comments: 200, window: spring };
    const after = { pMilli: 24_000, comments: 200, window: summer };
    expect(themeVerdictOf(before, after).kind).toBe('worse');
    expect(themeVerdictOf(after, before).kind).toBe('better');
    expect(themeVerdictOf(before, { ...after, pMilli: 36_500 }).kind).toBe('no-real-change');
    expect(themeVerdictOf(before, { ...after, pMilli: 0, comments: 9 }).kind).toBe('not-enough');
  });
});

describe('verdict on a share that cannot be', () => {
  it('takes more probability than comments as all of them', () => {
    const before = { pMilli: 99_000, comments: 20, window: spring };
    const verdict = themeVerdictOf(before, { pMilli: 0, comments: 20, window: summer });
    expect(verdict).toMatchObject({ kind: 'worse', difference: -1, before: { value: 1, high: 1 } });
  });
});

describe('many at once', () => {
  it('lets through what scipy.stats.false_discovery_control puts at .10 or less', () => {
    const p = [0.001, 0.2, 0.02, 0.03, 0.9, 0.041, 0.074, 0.6];
    expect(benjaminiHochberg(p)).toEqual([true, false, true, true, false, true, false, false]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([0.2, 0.3])).toEqual([false, false]);
  });

  it('keeps every p-value below one that stands', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const stands = benjaminiHochberg(p);
        const largest = Math.max(-1, ...p.filter((_, i) => stands[i]));
        expect(stands).toEqual(p.map((value) => value <= largest));
      }),
    );
  });
});
