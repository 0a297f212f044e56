import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFor, NPS } from '../../../core/model/measure.ts';
import { Pooled } from '../../../core/model/team-view.ts';
import { poolTeams } from '../../../core/scoring/pooling.ts';
import { scoreOf } from '../../../core/scoring/score.ts';
import { type Draw, npsCells, teamsOf } from '../../../tools/simulate/pooling.ts';
import { drawsFrom } from '../../../tools/simulate/random.ts';
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
    expect(pooling.organisation).toBeCloseTo(23.151793, 6);
    expect(pooling.correlation).toBeCloseTo(0.058879, 6);
    const reference = [
      [31.716152, 12.922042, 10.757503, 59.240219, 0.281102, 2.5882, 65.2],
      [27.003376, 14.781835, -2.642444, 57.900824, 0.412161, 3.154, 55.77],
      [17.065631, 10.603693, -4.914353, 31.183065, 0.70444, 4.3768, 35.39],
      [9.11664, 21.232537, -41.96134, 37.714211, 0.769393, 4.7509, 29.15],
      [31.846835, 8.549737, 20.282538, 48.463023, 0.222297, 2.4578, 67.37],
      [22.572641, 12.808733, -4.705983, 45.837077, 0.520437, 3.6724, 47.13],
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
    expect(teams[0]!.value).toBeCloseTo(79.813033, 4);
    expect(teams[0]!.sd).toBeCloseTo(19.081793, 4);
    expect(teams[1]!.value).toBeCloseTo(44.135679, 4);
    expect(teams[1]!.sd).toBeCloseTo(18.608003, 4);
  });

  it('gives the reference shares of four teams for CSAT', () => {
    const { organisation, teams } = poolTeams(
      [csatCounts(40, 10), csatCounts(8, 2), csatCounts(15, 15), csatCounts(30, 5)],
      CSAT,
    )!;
    expect(organisation).toBeCloseTo(0.735057, 6);
    [0.786624, 0.769892, 0.565399, 0.826179].forEach((value, t) => {
      expect(teams[t]!.value).toBeCloseTo(value, 6);
    });
    expect(teams[0]!.low).toBeCloseTo(0.695693, 6);
    expect(teams[0]!.high).toBeCloseTo(0.875696, 6);
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

  /** Shares of all drawn teams: whose truth is in the interval, and that are rightly called below or above. */
  function worthOf(k: number, draw: Draw, sd: number, times: number) {
    const random = drawsFrom(2_030 + k);
    const found = { teams: 0, covered: 0, called: 0, rightly: 0 };
    for (let run = 0; run < times; run++) {
      const teams = teamsOf(k, sd, draw, random);
      const pooling = poolTeams(
        teams.map(({ row }) => npsCells(row)),
        NPS,
      )!;
      teams.forEach(({ truth }, t) => {
        const { low, high, probabilityBelow, probabilityAbove } = pooling.teams[t]!;
        found.teams += 1;
        if (low <= truth && truth <= high) found.covered += 1;
        if (Math.max(probabilityBelow, probabilityAbove) <= 0.9) return;
        found.called += 1;
        if (probabilityBelow > 0.9 === truth < 30) found.rightly += 1;
      });
    }
    return { covers: found.covered / found.teams, right: found.rightly / found.called };
  }

  // Two thousand teams and more each: the chance in a share is about .01.
  it.each<[number, Draw, number]>([
    [40, 'score', 23.5],
    [40, 'score', 12.2],
    [40, 'classes', 12.2],
    [12, 'score', 23.5],
    [6, 'score', 23.5],
    [6, 'classes', 23.5],
  ])('is right in 90 of 100 for %i teams that differ by their %s, sd %f', (k, draw, sd) => {
    const { covers, right } = worthOf(k, draw, sd, Math.ceil(3000 / k));
    expect(covers).toBeGreaterThan(0.87);
    expect(covers).toBeLessThan(0.93);
    expect(right).toBeGreaterThan(0.89);
  });

  it('rather covers too much than too little where the answers hardly tell how far teams differ', () => {
    for (const [k, sd] of [
      [6, 6.4],
      [12, 6.4],
      [40, 0],
    ] as const)
      expect(worthOf(k, 'score', sd, Math.ceil(1000 / k)).covers).toBeGreaterThan(0.93);
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
