import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { Pooled } from '../../../core/model/team-view.ts';
import { poolTeams } from '../../../core/scoring/pooling.ts';
import { scoreOf } from '../../../core/scoring/score.ts';
import { csatCounts, npsCounts } from './arbitrary.ts';

const CSAT = measureFor('csat', 1, 5);
const SIX: [number, number, number][] = [
  [12, 5, 3],
  [4, 3, 1],
  [20, 15, 15],
  [3, 1, 6],
  [45, 20, 15],
  [6, 6, 3],
];

describe('partial pooling', () => {
  it('gives the reference figures of six teams', () => {
    const pooling = poolTeams(
      SIX.map((row) => npsCounts(...row)),
      NPS,
    )!;
    expect(pooling.organisation).toBeCloseTo(24.0079, 4);
    expect(pooling.correlation).toBeCloseTo(0.018211, 6);
    const reference = [
      [28.633, 10.4755, 11.0008, 45.4726, 0.327277, 2.8449, 60.92],
      [25.6455, 11.4358, 6.4093, 44.0476, 0.443811, 3.3029, 53.29],
      [19.473, 9.3562, 3.872, 34.6654, 0.70409, 4.2666, 37.22],
      [17.0494, 14.3513, -7.0063, 40.2553, 0.716129, 4.4065, 34.89],
      [30.0117, 7.8552, 16.8553, 42.7006, 0.236577, 2.5532, 65.78],
      [23.4983, 10.5667, 5.7878, 40.5658, 0.522813, 3.6259, 47.9],
    ];
    reference.forEach(([value, sd, low, high, below, rank, percentile], t) => {
      const team = pooling.teams[t]!;
      expect(team.value).toBeCloseTo(value!, 4);
      expect(team.sd).toBeCloseTo(sd!, 4);
      expect(team.low).toBeCloseTo(low!, 4);
      expect(team.high).toBeCloseTo(high!, 4);
      expect(team.probabilityBelow).toBeCloseTo(below!, 6);
      expect(team.probabilityAbove).toBeCloseTo(1 - below!, 6);
      expect(team.expectedRank).toBeCloseTo(rank!, 4);
      expect(team.percentile).toBeCloseTo(percentile!, 2);
      expect(team.comparableTeams).toBe(6);
      expect(Pooled.safeParse(team).success).toBe(true);
    });
  });

  it('gives the reference figures of two teams', () => {
    const { teams } = poolTeams([npsCounts(10, 0, 0), npsCounts(8, 4, 3)], NPS)!;
    expect(teams[0]!.value).toBeCloseTo(83.2732, 4);
    expect(teams[0]!.sd).toBeCloseTo(17.3504, 4);
    expect(teams[1]!.value).toBeCloseTo(42.2766, 4);
    expect(teams[1]!.sd).toBeCloseTo(18.5241, 4);
  });

  it('gives the reference shares of four teams for CSAT', () => {
    const { organisation, teams } = poolTeams(
      [csatCounts(40, 10), csatCounts(8, 2), csatCounts(15, 15), csatCounts(30, 5)],
      CSAT,
    )!;
    expect(organisation).toBeCloseTo(0.734761, 6);
    [0.787578, 0.769358, 0.562387, 0.827692].forEach((value, t) => {
      expect(teams[t]!.value).toBeCloseTo(value, 6);
    });
    expect(teams[0]!.low).toBeCloseTo(0.692379, 6);
    expect(teams[0]!.high).toBeCloseTo(0.870898, 6);
  });

  it('has nothing to lean on with one team or none', () => {
    expect(poolTeams([], NPS)).toBeUndefined();
    expect(poolTeams([npsCounts(4, 3, 1)], NPS)).toBeUndefined();
    expect(poolTeams([npsCounts(4, 3, 1), npsCounts(0, 0, 0)], NPS)).toBeUndefined();
  });

  it('leaves a team without answers out, and changes nobody by it', () => {
    const two = poolTeams([npsCounts(10, 0, 0), npsCounts(8, 4, 3)], NPS)!;
    const three = poolTeams([npsCounts(10, 0, 0), npsCounts(0, 0, 0), npsCounts(8, 4, 3)], NPS)!;
    expect(three.teams).toEqual([two.teams[0], undefined, two.teams[1]]);
  });

  it('says of teams that are all equal that none is above or below', () => {
    const { teams } = poolTeams(new Array(9).fill(npsCounts(10, 6, 4)), NPS)!;
    for (const team of teams) {
      expect(team!.value).toBeCloseTo(30, 0);
      expect(team!.probabilityBelow).toBeCloseTo(0.5, 1);
      expect(team!.percentile).toBeCloseTo(50, 9);
    }
    expect(new Set(teams.map((team) => team!.value)).size).toBe(1);
  });

  it('stays whole where every answer is the same', () => {
    for (const row of [npsCounts(0, 30, 0), npsCounts(30, 0, 0), npsCounts(0, 0, 1)]) {
      for (const team of poolTeams([row, row, row], NPS)!.teams)
        for (const figure of Object.values(team!)) expect(Number.isFinite(figure)).toBe(true);
    }
  });

  it('holds its own figure in every interval, next to an end of the scale too', () => {
    const { low, high, value } = poolTeams([npsCounts(26, 3, 7056), npsCounts(0, 0, 3)], NPS)!.teams[1]!;
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  });

  it('pools effort over all steps of its scale, like NPS where the answers lie on its three places', () => {
    const three = measureFor('ces', 1, 3);
    const effort = poolTeams(
      SIX.map(([top, middle, bottom]) => [bottom, middle, top]),
      three,
    )!;
    const nps = poolTeams(
      SIX.map((row) => npsCounts(...row)),
      NPS,
    )!;
    effort.teams.forEach((team, t) => {
      expect(team!.value).toBeCloseTo(2 + nps.teams[t]!.value / 100, 9);
      expect(team!.high).toBeCloseTo(2 + nps.teams[t]!.high / 100, 9);
    });
  });

  const organisations = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 60 })), {
    minLength: 2,
    maxLength: 12,
  });

  it('lies between a team and the organisation', () => {
    fc.assert(
      fc.property(organisations, (rows) => {
        const cells = rows.map((row) => npsCounts(...row));
        const { teams, organisation } = poolTeams(cells, NPS)!;
        teams.forEach((team, t) => {
          const raw = scoreOf(cells[t]!, NPS)!.value;
          // Each point of the grid has its own organisation mean, which moves by a little over the grid.
          const slack = 5;
          expect(team!.value).toBeGreaterThan(Math.min(raw, organisation) - slack);
          expect(team!.value).toBeLessThan(Math.max(raw, organisation) + slack);
          expect(team!.low).toBeLessThan(team!.value);
          expect(team!.high).toBeGreaterThan(team!.value);
        });
      }),
    );
  });

  it('mirrors when promoters and detractors swap, and follows the order of the teams', () => {
    fc.assert(
      fc.property(organisations, (rows) => {
        const one = poolTeams(
          rows.map((row) => npsCounts(...row)),
          NPS,
        )!;
        const swapped = poolTeams(rows.map(([a, b, c]) => npsCounts(c, b, a)).reverse(), NPS)!;
        swapped.teams.reverse().forEach((team, t) => {
          expect(team!.value).toBeCloseTo(-one.teams[t]!.value, 8);
          expect(team!.probabilityAbove).toBeCloseTo(one.teams[t]!.probabilityBelow, 8);
          expect(team!.expectedRank).toBeCloseTo(rows.length + 1 - one.teams[t]!.expectedRank, 8);
        });
      }),
    );
  });
});
