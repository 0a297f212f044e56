import { describe, expect, it } from 'vitest';
import { NPS } from '../../../core/model/measure.ts';
import { levelOf, limitOf } from '../../../core/scoring/change/budget.ts';
import { contrastOf, type Step, sideOf } from '../../../core/scoring/change/contrast.ts';
import { type Judged, judgeAll, type Watched } from '../../../core/scoring/change/judge.ts';
import { NO_SCATTER, scatterOf, widened } from '../../../core/scoring/change/scatter.ts';
import { rulesOf } from '../../../core/scoring/metrics/index.ts';
import { tallyOf } from '../../../core/scoring/metrics/metric.ts';
import { verdictOf } from '../../../core/scoring/verdict.ts';
import { drawsFrom } from '../../../tools/simulate/random.ts';
import { npsCounts } from './arbitrary.ts';

const values = rulesOf(NPS).values(NPS.scale);
/** January 2024, as months are counted. */
const START = 2024 * 12;

function step(month: number, promoters: number, passives: number, detractors: number): Step {
  const own = tallyOf(npsCounts(promoters, passives, detractors), values);
  return { start: START + month, months: 1, own, people: own.n };
}

/** A team of 100 answers a month whose score in each month is `levels`, and no chance at all in it. */
function team(id: string, levels: readonly number[]): Watched {
  const steps = levels.map((level, month) => step(month, 35 + level / 2, 30, 35 - level / 2));
  return { id, steps, window: 6, parts: [id], isWhole: false };
}

function company(teams: readonly Watched[]): Watched[] {
  const steps = teams[0]!.steps.map(({ start, months }, i) => {
    const all = teams.map((one) => one.steps[i]!.own);
    const own = {
      n: all.reduce((sum, { n }) => sum + n, 0),
      sum: all.reduce((total, { sum }) => total + sum, 0),
      squares: all.reduce((sum, { squares }) => sum + squares, 0),
    };
    return { start, months, own, people: own.n };
  });
  return [...teams, { id: 'company', steps, window: 6, parts: teams.map(({ id }) => id), isWhole: true }];
}

const months = (length: number, level: (month: number) => number) =>
  Array.from({ length }, (_, m) => level(m));
const season = (m: number) => [8, 8, 6, 2, -2, -6, -8, -8, -6, -2, 2, 6][m % 12]!;

function judge(teams: readonly Watched[]): Map<string, Judged> {
  return judgeAll(company(teams), NPS, { part: 1, series: teams.length + 1 });
}

describe('the budget of false changes', () => {
  it('gives every look at every series an equal part of one false change a year', () => {
    expect(levelOf({ part: 1, series: 40, looks: 12 })).toBeCloseTo(1 / 480, 12);
    expect(levelOf({ part: 0.8, series: 40, looks: 2 })).toBeCloseTo(0.01, 12);
    expect(levelOf({ part: 1, series: 0, looks: 1 })).toBe(1);
  });

  it('asks for as many standard errors as scipy.stats.norm and t do', () => {
    // norm.ppf(1 - 1 / 960), t.ppf(1 - 1 / 960, 18)
    expect(limitOf({ part: 1, series: 40, looks: 12 }, 1e6)).toBeCloseTo(3.0780881, 4);
    expect(limitOf({ part: 1, series: 40, looks: 12 }, 18)).toBeCloseTo(3.5921341, 4);
  });
});

describe('difference in differences', () => {
  it('takes off what the rest did in the same months, weighed by the own answers in them', () => {
    const rest = (level: number) => tallyOf(npsCounts(350 + 5 * level, 300, 350 - 5 * level), values);
    const steps = [
      { ...step(0, 10, 5, 5), rest: rest(10) },
      { ...step(1, 20, 5, 15), rest: rest(0) },
      { ...step(2, 12, 4, 4), rest: rest(20) },
    ];
    const before = sideOf(steps, START, START + 1)!;
    const after = sideOf(steps, START + 2, START + 2)!;
    expect(before.mean).toBeCloseTo(100 / 6, 10);
    expect(before.rest).toBeCloseTo((20 * 10 + 40 * 0) / 60, 10);
    const { difference, variance, ownVariance } = contrastOf(before, after, NPS);
    expect(difference).toBeCloseTo(40 - 100 / 6 - (20 - 10 / 3), 10);
    // The same from scipy's own sums.
    expect(ownVariance).toBeCloseTo(504.444444, 5);
    expect(variance).toBeCloseTo(514.922222, 5);
  });

  it('counts people who answer again once, and refuses a step across the border or too few answers', () => {
    const steps = [step(0, 30, 20, 10), step(1, 30, 20, 10)];
    const again = steps.map((one) => ({ ...one, people: 10 }));
    const of = (all: readonly Step[]) =>
      contrastOf(sideOf(all, START, START)!, sideOf(all, START + 1, START + 1)!, NPS).ownVariance;
    expect(of(again) / of(steps)).toBeCloseTo(6, 10);
    expect(sideOf([{ ...steps[0]!, months: 2 }], START, START)).toBeUndefined();
    expect(sideOf([step(0, 5, 2, 2)], START, START)).toBeUndefined();
  });
});

describe('scatter', () => {
  it('finds what was put in, and none where there is none', () => {
    const random = drawsFrom(5);
    const draw = (sd: number) =>
      Array.from({ length: 4000 }, () => ({ difference: sd * random.normal(), variance: 25 }));
    expect(scatterOf(draw(4.5))).toEqual(NO_SCATTER);
    const { added, factor } = scatterOf(draw(10));
    expect(added).toBeGreaterThan(65);
    expect(added).toBeLessThan(85);
    expect(factor).toBeCloseTo(1 + added / 25, 4);
    expect(widened(50, { added: 75, factor: 4 })).toBe(200);
    expect(widened(10, { added: 75, factor: 4 })).toBe(85);
  });

  it('is not taken in by a few teams that really changed', () => {
    const random = drawsFrom(6);
    const drawn = Array.from({ length: 400 }, (_, i) => ({
      difference: 5 * random.normal() + (i < 20 ? 40 : 0),
      variance: 25,
    }));
    expect(scatterOf(drawn).factor).toBeLessThan(1.5);
  });
});

describe('judging teams beside each other', () => {
  const still = Array.from({ length: 8 }, (_, i) =>
    team(
      `t${i}`,
      months(30, (m) => 10 * (i % 3) + season(m)),
    ),
  );

  it('says nothing of a season, a drift or a step that everybody has', () => {
    const all = still.map(({ id }, i) =>
      team(
        id,
        months(30, (m) => 5 * i + season(m) - m / 2 - (m >= 25 ? 12 : 0)),
      ),
    );
    const judged = judge(all);
    for (const { id } of all) expect(judged.get(id), id).toMatchObject({ beginnings: [], against: 'rest' });
    expect(judged.get('company')).toMatchObject({ against: 'year-before' });
    expect(judge(still).get('company')?.running).toBeUndefined();
  });

  it('finds a fall, dates it, and says it until it is over', () => {
    const fallen = (until: number) =>
      judge([
        team(
          't0',
          months(30, (m) => season(m) - (m >= 20 && m < until ? 30 : 0)),
        ),
        ...still.slice(1),
      ]);
    const running = fallen(99).get('t0')!.running!;
    expect(running.since).toBe(START + 20);
    expect(running.contrast.difference).toBeCloseTo(-30, 0);
    const over = fallen(24).get('t0')!;
    expect(over.beginnings).toContainEqual({ since: START + 20, direction: 'down' });
    expect(over.running?.contrast.difference ?? 0).toBeGreaterThanOrEqual(0);
  });

  it('still says a fall when both windows of half a year have long passed it', () => {
    const teams = [
      team(
        't0',
        months(40, (m) => season(m) - (m >= 20 ? 30 : 0)),
      ),
      ...still.slice(1).map(({ id }) => team(id, months(40, season))),
    ];
    expect(judge(teams).get('t0')?.running?.since).toBe(START + 20);
  });

  it('lets a rise after a fall take its place', () => {
    const level = (m: number) => season(m) + (m < 14 ? 0 : m < 24 ? -40 : 20);
    const teams = [
      team('t0', months(34, level)),
      ...still.slice(1).map(({ id }) => team(id, months(34, season))),
    ];
    const { running, beginnings } = judge(teams).get('t0')!;
    expect(running?.since).toBe(START + 24);
    expect(beginnings.map(({ direction }) => direction)).toEqual(['down', 'up']);
  });

  it('does not turn the fall of one huge team into a rise of all others', () => {
    const huge = team(
      't0',
      months(30, (m) => season(m) - (m >= 20 ? 30 : 0)),
    );
    const large = {
      ...huge,
      steps: huge.steps.map((one) => {
        const own = { n: 30 * one.own.n, sum: 30 * one.own.sum, squares: 30 * one.own.squares };
        return { ...one, own, people: own.n };
      }),
    };
    const judged = judge([large, ...still.slice(1)]);
    expect(judged.get('t0')?.running?.contrast.difference).toBeLessThan(-25);
    for (const { id } of still.slice(1)) expect(judged.get(id)?.running, id).toBeUndefined();
  });

  it('judges no company before a year of months is known', () => {
    const young = judge(still.map(({ id }) => team(id, months(11, season)))).get('company');
    expect(young).toMatchObject({ hasHistory: false, newest: undefined });
  });
});

describe('a verdict with what stands beside it', () => {
  const window = { from: '2025-11', to: '2026-04' };
  const before = { counts: npsCounts(120, 100, 85), window };
  const after = { counts: npsCounts(170, 90, 45), window: { from: '2026-05', to: '2026-10' } };
  const beside = {
    rest: 5,
    variance: 60,
    ownVariance: 40,
    perAnswer: 1,
    limit: 3.1,
    added: 0,
    beforePerAfter: 3,
    isReal: true,
  };

  it('takes off the rest, widens the range, and never says that it holds 0 when it does not', () => {
    const plain = verdictOf(before, after, NPS);
    const net = verdictOf(before, after, NPS, beside);
    const kept = verdictOf(before, after, NPS, { ...beside, isReal: false });
    if (plain.kind === 'not-enough' || net.kind === 'not-enough' || kept.kind === 'not-enough')
      throw new Error();
    expect(net.difference).toBeCloseTo(plain.difference - 5, 10);
    expect(net.high - net.low).toBeGreaterThan(plain.high - plain.low);
    expect(net.kind).toBe('better');
    expect(kept).toMatchObject({ kind: 'no-real-change', demoted: true });
    expect(kept.low).toBeGreaterThan(0);
    expect(net.demoted).toBeUndefined();
  });

  it('needs more answers the more is watched, and names a larger change where none are enough', () => {
    const of = (limit: number, added: number) => verdictOf(before, after, NPS, { ...beside, limit, added });
    expect(of(3.5, 0).needed).toBeGreaterThan(of(2, 0).needed);
    expect(of(3, 80)).toMatchObject({ detectable: 40 });
  });
});
