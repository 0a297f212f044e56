import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { impactOf, impactsOf } from '../../../core/scoring/impact.ts';
import { logOdds } from '../../../core/scoring/log-odds.ts';
import { scoreOfClasses } from '../../../core/scoring/score.ts';
import { themeShareOf } from '../../../core/scoring/theme-share.ts';
import { drawsFrom } from '../../../tools/simulate/random.ts';
import { classes } from './arbitrary.ts';

const CSAT = measureFor('csat', 1, 5);

describe('share of a theme', () => {
  it('is Wilson on the sum of probabilities', () => {
    const share = themeShareOf(42_000, 50)!;
    expect(share).toMatchObject({ value: 0.84, n: 50 });
    expect(share.low).toBeCloseTo(0.714858, 6);
    expect(share.high).toBeCloseTo(0.916626, 6);
    expect(themeShareOf(0, 0)).toBeUndefined();
    expect(themeShareOf(0, 7)!.low).toBe(0);
  });
});

describe('impact of a theme', () => {
  const group = fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80));

  it.each([NPS, CSAT])('is the score of all minus the score without it', (measure) => {
    fc.assert(
      fc.property(group, group, (theme, without) => {
        const all = classes(theme[0] + without[0], theme[1] + without[1], theme[2] + without[2]);
        const impact = impactOf(all, classes(...theme), measure);
        const rest = scoreOfClasses(classes(...without), measure);
        if (rest === undefined || theme[0] + theme[1] + theme[2] === 0) {
          expect(impact).toBeUndefined();
          return;
        }
        expect(impact!.value).toBeCloseTo(scoreOfClasses(all, measure)!.value - rest.value, 8);
        expect(impact!.low).toBeLessThanOrEqual(impact!.value);
        expect(impact!.high).toBeGreaterThanOrEqual(impact!.value);
      }),
    );
  });

  // An independent computation of the documented interval in Python, roots by scipy.optimize.brentq.
  it.each([
    [[80, 66, 60], [5, 10, 24], -13.644556, -19.725913, -7.058637],
    [[80, 66, 60], [48, 6, 2], 27.042071, 18.895857, 34.653827],
    [[20, 12, 8], [2, 1, 4], -12.424242, -27.695467, 4.626037],
  ])('of %j with %j of them', (all, theme, value, low, high) => {
    const of = ([top, middle, bottom]: number[]) => classes(top!, middle!, bottom!);
    const impact = impactOf(of(all), of(theme), NPS)!;
    expect(impact.value).toBeCloseTo(value, 6);
    expect(impact.low).toBeCloseTo(low, 6);
    expect(impact.high).toBeCloseTo(high, 6);
  });

  it('mirrors when promoters and detractors swap', () => {
    fc.assert(
      fc.property(group, group, ([a, b, c], [d, e, f]) => {
        const one = impactOf(classes(a + d, b + e, c + f), classes(a, b, c), NPS);
        const two = impactOf(classes(c + f, b + e, a + d), classes(c, b, a), NPS);
        fc.pre(one !== undefined && two !== undefined);
        expect(one!.value).toBeCloseTo(-two!.value, 9);
        expect(one!.low).toBeCloseTo(-two!.high, 9);
      }),
    );
  });

  it('proves a costly theme, and not a loud but harmless one', () => {
    const costly = impactOf(classes(80, 66, 60), classes(5, 10, 24), NPS)!;
    expect(costly.high).toBeLessThan(0);
    const harmless = impactOf(classes(80, 66, 60), classes(18, 15, 13), NPS)!;
    expect(harmless.low).toBeLessThan(0);
    expect(harmless.high).toBeGreaterThan(0);
  });

  it('is not computed from a theme that is no part of all comments', () => {
    expect(impactOf(classes(80, 3, 60), classes(5, 10, 24), NPS)).toBeUndefined();
  });

  it('cannot be computed for means', () => {
    expect(impactOf(classes(8, 6, 6), classes(2, 1, 1), measureFor('ces', 1, 7))).toBeUndefined();
  });
});

describe('log-odds', () => {
  it.each([
    [30, 20, 1.643629, 6.276713],
    [10, 60, -0.313793, -1.15549],
    [5, 40, -0.484284, -1.355018],
  ])('%i of 100 here, %i of 400 elsewhere', (here, elsewhere, delta, z) => {
    const odds = logOdds({ count: here, n: 100 }, { count: elsewhere, n: 400 }, 50)!;
    expect(odds.delta).toBeCloseTo(delta, 6);
    expect(odds.z).toBeCloseTo(z, 6);
  });

  it('has no ratio where it occurs nowhere or everywhere', () => {
    expect(logOdds({ count: 0, n: 10 }, { count: 0, n: 90 })).toBeUndefined();
    expect(logOdds({ count: 10, n: 10 }, { count: 90, n: 90 })).toBeUndefined();
  });
});

describe('impacts of all themes of a team', () => {
  /** Comments with ratings and themes; several themes go together, as waiting and reachability do. */
  function drawn(comments: number, random: ReturnType<typeof drawsFrom>, effect: number) {
    const all = classes(0, 0, 0);
    const themes = Array.from({ length: 8 }, () => classes(0, 0, 0));
    for (let i = 0; i < comments; i++) {
      const upset = random.uniform() < 0.4;
      const has = themes.map((_, t) => random.uniform() < (upset ? 0.25 : 0.05) * (t % 2 ? 1 : 0.6));
      const drop = has[0] ? effect : 0;
      const draw = random.uniform();
      const rating = draw < 0.45 - drop / 2 ? 'top' : draw < 0.75 - drop / 2 ? 'middle' : 'bottom';
      all[rating] += 1;
      has.forEach((yes, t) => {
        if (yes) themes[t]![rating] += 1;
      });
    }
    return impactsOf(
      all,
      themes.map((theme, t) => ({ classes: theme, way: t % 2 ? 1 : -1 }) as const),
      NPS,
    );
  }

  it('call no theme proven in more than one set of shuffled ratings in twenty', () => {
    const random = drawsFrom(20261101);
    const sets = 600;
    let falsely = 0;
    for (let i = 0; i < sets; i++)
      if (drawn(60 + (i % 5) * 120, random, 0).some(({ proven }) => proven)) falsely += 1;
    // Two standard errors of a share of .05 among 600 are .018.
    expect(falsely / sets).toBeLessThan(0.068);
    expect(falsely).toBeGreaterThan(0);
  });

  it('still prove what is large, and mark what is too small to act on', () => {
    const random = drawsFrom(3);
    expect(drawn(2000, random, 0.6)[0]).toMatchObject({ proven: true, tooSmall: false });
    expect(drawn(200_000, random, 0.1)[0]).toMatchObject({ proven: true, tooSmall: true });
  });
});
