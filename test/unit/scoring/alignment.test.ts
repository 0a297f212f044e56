import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentOf, balanceIndex, nearestToldApart } from '../../../core/scoring/alignment.ts';
import { correlationOverTeams, fisherInterval } from '../../../core/scoring/correlation.ts';

describe('balance index', () => {
  it.each([
    [90, 40, 54.2161],
    [75, 55, 61.7838],
    [20, 80, 33.6359],
    [80, 80, 80],
    [99, 1, 5.6023],
  ])('of %f and %f', (employees, customers, index) => {
    expect(balanceIndex(employees, customers)).toBeCloseTo(index, 4);
    expect(balanceIndex(customers, employees)).toBe(balanceIndex(employees, customers));
  });

  it('is 0 at the very bottom', () => {
    expect(balanceIndex(0, 90)).toBe(0);
  });
});

describe('quadrant', () => {
  it('is told apart from .8 on', () => {
    expect(alignmentOf({ employees: 0.95, customers: 0.9 })).toMatchObject({ quadrant: 'both-high' });
    expect(alignmentOf({ employees: 0.02, customers: 0.99 })).toMatchObject({ quadrant: 'customers-high' });
    expect(alignmentOf({ employees: 0.99, customers: 0.02 })).toMatchObject({ quadrant: 'employees-high' });
    expect(alignmentOf({ employees: 0.05, customers: 0.05 })).toMatchObject({ quadrant: 'both-low' });
    const not = alignmentOf({ employees: 0.85, customers: 0.9 });
    expect(not.state).toBe('not-distinguishable');
    if (not.state === 'not-distinguishable') expect(not.best).toBeCloseTo(0.765, 12);
  });

  it('climbs to the nearest unit that can be told apart', () => {
    const unsure = { employees: 0.5, customers: 0.9 };
    const sure = { employees: 0.04, customers: 0.98 };
    expect(nearestToldApart([sure, unsure])).toMatchObject({ index: 0 });
    expect(nearestToldApart([unsure, undefined, sure, sure])).toMatchObject({
      index: 2,
      alignment: { quadrant: 'customers-high' },
    });
    expect(nearestToldApart([unsure, undefined])).toBeUndefined();
    expect(nearestToldApart([])).toBeUndefined();
  });
});

describe('correlation over teams', () => {
  const employees = [12, -5, 30, 45, 8, 22, -18, 35, 15, 40, 2, 28];
  const customers = [20, 5, 42, 38, 15, 40, -2, 50, 10, 55, 18, 30];

  it('gives the reference figures of twelve teams, as a direction', () => {
    const result = correlationOverTeams({ employees, customers });
    expect(result.state).toBe('direction');
    if (result.state === 'refused') return;
    expect(result.direction).toBe('together');
    expect(result.pearson.r).toBeCloseTo(0.90108014, 8);
    expect(result.pearson.low).toBeCloseTo(0.677573, 6);
    expect(result.pearson.high).toBeCloseTo(0.972218, 6);
    expect(result.spearman.r).toBeCloseTo(0.86713287, 8);
    expect(result.spearman.low).toBeCloseTo(0.504296, 6);
    expect(result.spearman.high).toBeCloseTo(0.969731, 6);
    expect(result.leaveOneOut.low).toBeCloseTo(0.86917, 6);
    expect(result.leaveOneOut.high).toBeCloseTo(0.929181, 6);
    expect(result.split).toBeUndefined();
  });

  it.each([
    [6, 0.3, -0.676, 0.894],
    [6, 0.7, -0.258, 0.964],
    [10, 0.3, -0.406, 0.782],
    [10, 0.5, -0.189, 0.859],
    [10, 0.7, 0.126, 0.923],
    [20, 0.3, -0.164, 0.655],
    [20, 0.5, 0.074, 0.772],
    [20, 0.7, 0.373, 0.872],
    [30, 0.3, -0.068, 0.596],
    [30, 0.5, 0.17, 0.729],
    [30, 0.7, 0.454, 0.847],
    [100, 0.3, 0.11, 0.469],
    [100, 0.5, 0.337, 0.634],
    [100, 0.7, 0.584, 0.788],
  ])('has the interval of the table for %i teams and r %f', (teams, r, low, high) => {
    const interval = fisherInterval(r, teams);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('is refused below ten teams, and where a side does not vary', () => {
    expect(
      correlationOverTeams({ employees: employees.slice(0, 9), customers: customers.slice(0, 9) }),
    ).toEqual({ state: 'refused', reason: 'few-teams', teams: 9, minimum: 10 });
    expect(correlationOverTeams({ employees: new Array(12).fill(0.1), customers })).toMatchObject({
      state: 'refused',
      reason: 'no-variation',
    });
    expect(() => correlationOverTeams({ employees, customers: [] })).toThrow(RangeError);
  });

  it('gives a figure from thirty teams on, with the split by period beside it', () => {
    const thirty = Array.from({ length: 30 }, (_, i) => (i * 17) % 31);
    const result = correlationOverTeams(
      { employees: thirty, customers: thirty.map((value, i) => value + ((i * 7) % 11)) },
      { employees, customers: customers.map((value) => -value) },
    );
    expect(result.state).toBe('figure');
    if (result.state !== 'refused') expect(result.split!.r).toBeCloseTo(-0.90108014, 8);
  });

  it('is the same for both directions of asking, and turns with the sign', () => {
    const value = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 10, maxLength: 40 }), (pairs) => {
        const x = pairs.map(([a]) => a);
        const y = pairs.map(([, b]) => b);
        const one = correlationOverTeams({ employees: x, customers: y });
        const two = correlationOverTeams({ employees: y, customers: x.map((a) => -a) });
        expect(one.state).toBe(two.state);
        if (one.state === 'refused' || two.state === 'refused') return;
        expect(one.pearson.r).toBeCloseTo(-two.pearson.r, 12);
        expect(one.spearman.low).toBeCloseTo(-two.spearman.high, 12);
        expect(one.pearson.low).toBeLessThanOrEqual(one.pearson.r);
        expect(one.pearson.high).toBeGreaterThanOrEqual(one.pearson.r);
      }),
    );
  });
});
