import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  tQuantileTwoSided,
  tTwoSided,
} from '../../../core/scoring/numeric/beta.ts';
import { exp, ln } from '../../../core/scoring/numeric/elementary.ts';
import { chi2Quantile, chi2Tail, lnGamma } from '../../../core/scoring/numeric/gamma.ts';
import { normalCdf } from '../../../core/scoring/numeric/normal.ts';
import { findRoot } from '../../../core/scoring/numeric/root.ts';

/** Expected values: scipy 1.17. */
function near(actual: number, expected: number, relative = 1e-11): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(expected)));
}

describe('special functions', () => {
  it.each([
    [-9, 1.1285884059538324e-19],
    [-6, 9.865876450376946e-10],
    [-3, 0.0013498980316300933],
    [-1.96, 0.024997895148220435],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [0.2, 0.579259709439103],
    [0.7, 0.758036347776927],
    [2, 0.9772498680518208],
    [5.5, 0.9999999810104375],
  ])('normal at %f', (x, p) => near(normalCdf(x), p));

  it.each([
    [0.0001, 9.210282658633961],
    [0.3, 1.0957979948180756],
    [2.5, 0.2846828704729192],
    [9.99, 12.779315214350195],
    [10, 12.801827480081469],
    [150.5, 602.5139548705853],
    [13060, 110709.8410911779],
  ])('lnGamma of %f', (x, value) => near(lnGamma(x), value));

  it.each([
    [26.747628, 4, 2.2356221224640844e-5],
    [1, 6, 0.9856123220330293],
    [140, 60, 2.4328201698573746e-8],
    [3.84, 1, 0.05004352124870519],
  ])('chi-squared above %f with df %i', (x, df, p) => near(chi2Tail(x, df), p, 1e-9));

  it.each([
    [0.025, 6, 1.2373442457912027],
    [0.975, 2, 7.377758908227871],
    [0.975, 82, 108.93729392796813],
    [0.025, 8000, 7753.98169654498],
  ])('chi-squared quantile %f with df %i', (p, df, x) => near(chi2Quantile(p, df), x));

  it.each([
    [0.3, 2.5, 4, 0.3521975859067672],
    [0.999, 400, 0.5, 0.3711232053194711],
    [0.5, 30, 30, 0.5],
    [0.01, 0.2, 7, 0.6262679659376421],
  ])('beta at %f (%f, %f)', (x, a, b, p) => near(betaCdf(x, a, b), p));

  it.each([
    [0.05, 30, 20, 0.4847666100026425],
    [0.95, 0.5, 0.5, 0.9938441702975689],
    [0.05, 300.2, 12, 0.9421703415050746],
    [0.95, 4000, 2500, 0.6252893480285663],
  ])('beta quantile %f (%f, %f)', (p, a, b, x) => near(betaQuantile(p, a, b), x));

  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [8.4, 2.2870293755125246],
    [39, 2.022690920036761],
    [100000, 1.9599877075346095],
  ])('t with df %f', (df, value) => {
    near(tQuantileTwoSided(0.05, df), value, 1e-9);
    near(tTwoSided(value, df), 0.05, 1e-9);
  });

  it.each([
    [12, 37, 0.5, 0.02351551371975802],
    [0, 5, 0.1, 0.59049],
    [900, 1000, 0.88, 0.9790833916919061],
  ])('binomial %i of %i at %f', (k, n, p, value) => near(binomialCdf(k, n, p), value));

  it('has its ends', () => {
    expect([exp(0), exp(-1000), exp(1000), ln(1)]).toEqual([1, 0, Number.POSITIVE_INFINITY, 0]);
    expect([ln(0), ln(-1)]).toEqual([Number.NEGATIVE_INFINITY, Number.NaN]);
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), binomialCdf(-1, 4, 0.5), binomialCdf(4, 4, 0.5)]).toEqual([
      0, 1, 0, 1,
    ]);
    expect(chi2Tail(0, 4)).toBe(1);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it('agrees with the engine in exp and ln to the last bit or two', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => near(exp(x), Math.exp(x), 5e-16)),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1e300, noNaN: true }), (x) =>
        near(ln(x), Math.log(x), 5e-16),
      ),
      { numRuns: 5000 },
    );
  });

  it('finds roots, and says when there is none between the ends', () => {
    near(
      findRoot((x) => x * x - 2, 0, 2),
      Math.SQRT2,
      1e-15,
    );
    near(
      findRoot((x) => x * x * x * x * x - 1e-20, -1, 3),
      1e-4,
      1e-12,
    );
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(/No sign change/);
  });
});

describe('the same to the last bit in every browser', () => {
  it('uses no function that the language leaves to the engine', () => {
    const folder = new URL('../../../core/scoring/', import.meta.url);
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(20);
    const left =
      /Math\.(?!abs|ceil|floor|max|min|round|sqrt|trunc|LOG2E|SQRT1_2)\w+|\*\*[^/*\n]|Date\.now|performance/;
    for (const name of files) {
      const code = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(`${name}: ${left.exec(code)?.[0] ?? 'none'}`).toBe(`${name}: none`);
    }
  });
});
