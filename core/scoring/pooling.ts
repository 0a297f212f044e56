import type { Measure } from '../model/measure.ts';
import type { Pooled } from '../model/team-view.ts';
import type { Interval } from './interval.ts';
import { rulesOf } from './metrics/index.ts';
import { writingOf } from './metrics/writing.ts';
import { betaQuantile } from './numeric/beta.ts';
import { exp, ln } from './numeric/elementary.ts';
import { normalCdf } from './numeric/normal.ts';

/** What partial pooling says of one team: the read model's part, and what ranks and checks need. */
export interface PooledTeam extends Pooled {
  /** Posterior standard deviation, in the measure's unit. */
  sd: number;
  /** Expected rank among the pooled teams, 1 is highest. */
  expectedRank: number;
}

export interface Pooling {
  /** Score of the pooled teams together, each weighed by what it tells. */
  organisation: number;
  /** Expected intra-team correlation: 0 if teams don't differ at all. */
  correlation: number;
  /** In the order of the input; undefined where a team has no answers. */
  teams: (PooledTeam | undefined)[];
}

const GRID = 40;
const LARGEST_ROOT = 0.7;

/**
 * Weight of a root of the intra-team correlation before any answer: the root to the power of this. Few small teams
 * hardly tell how far teams differ, and each error has its victim: where too small a spread is assumed an interval
 * misses the team's score, where too large a spread is assumed a team is called low, or given a figure far off, by
 * chance. So each leans to its safe side; docs/decisions/pooling.md says what both are worth.
 */
const PRIOR_POWER = { figure: -0.5, interval: 0.5 };

/**
 * Partial pooling of comparable teams (same audience and measure): each team's answers beside what all teams gave,
 * with the intra-team correlation of the score integrated over 40 points up to .7 for its root; no random numbers.
 * How far teams differ is read from their scores, not from their classes: teams that turn promoters into detractors
 * differ by more in the score than in the share of those in the middle. The 90 % interval is the Beta distribution
 * matched to posterior mean and variance. CSAT is pooled as satisfied or not, CES over all steps of its scale.
 * @param counts answers per rating in scale order, one row per team
 * @returns undefined with fewer than two teams that have answers: there is nothing to lean on
 */
export function poolTeams(counts: readonly (readonly number[])[], measure: Measure): Pooling | undefined {
  const { rowOf, places } = rulesOf(measure).outcomes(measure.scale);
  const { low, high } = writingOf(measure).range(measure.scale);
  const rows = counts.map(rowOf);
  const withAnswers = rows.map((row, i) => ({ row, i, n: sumOf(row) })).filter(({ n }) => n > 0);
  if (withAnswers.length < 2) return undefined;

  const posterior = posteriorOf(
    withAnswers.map(({ row }) => row),
    places,
  );
  const ranks = expectedRanks(posterior.teams);
  const k = withAnswers.length;
  // Places -1..1 of the posterior to the measure's unit.
  const half = (high - low) / 2;
  const shown = (place: number) => low + (place + 1) * half;
  const organisation = shown(posterior.organisation);
  const teams: (PooledTeam | undefined)[] = rows.map(() => undefined);
  withAnswers.forEach(({ i }, t) => {
    const { mean, variance, below, interval } = posterior.teams[t]!;
    teams[i] = {
      value: shown(mean),
      // The figure leans further to the others than the interval does: next to an end of the scale it may lie outside.
      low: shown(Math.min(interval.low, mean)),
      high: shown(Math.max(interval.high, mean)),
      level: 0.9,
      comparableTeams: k,
      probabilityBelow: below,
      probabilityAbove: 1 - below,
      percentile: (100 * (k - ranks[t]! + 0.5)) / k,
      organisation,
      sd: Math.sqrt(variance) * half,
      expectedRank: ranks[t]!,
    };
  });
  return { organisation, correlation: posterior.correlation, teams };
}

interface TeamPosterior extends Moments {
  below: number;
  interval: Interval;
}

interface Moments {
  mean: number;
  variance: number;
}

interface GridPoint {
  alpha: number;
  centre: number[];
  mu: number;
  muVariance: number;
  logLikelihood: number;
}

/** Posterior of each row under the mixture over the grid; `places` says where an outcome stands on -1..1. */
function posteriorOf(
  rows: readonly (readonly number[])[],
  places: readonly number[],
): { organisation: number; correlation: number; teams: TeamPosterior[] } {
  const n = rows.map(sumOf);
  const total = sumOf(n);
  const grid: GridPoint[] = [];
  for (let g = 1; g <= GRID; g++) {
    const root = ((g - 0.5) / GRID) * LARGEST_ROOT;
    grid.push(gridPoint(root * root, rows, n, total, places));
  }
  const weights = {
    figure: weightsOf(grid, PRIOR_POWER.figure),
    interval: weightsOf(grid, PRIOR_POWER.interval),
  };
  let organisation = 0;
  let correlation = 0;
  grid.forEach(({ mu, alpha }, g) => {
    organisation += weights.figure[g]! * mu;
    correlation += weights.figure[g]! / (1 + alpha);
  });
  const teams = rows.map((row, t) => teamPosterior(row, n[t]!, grid, weights, places));
  return { organisation, correlation, teams };
}

/** Posterior weights of the grid's points, from the likelihood and the root to `power`; they add up to 1. */
function weightsOf(grid: readonly GridPoint[], power: number): number[] {
  const logs = grid.map(({ alpha, logLikelihood }) => logLikelihood - (power / 2) * ln(1 + alpha));
  const largest = Math.max(...logs);
  const weights = logs.map((log) => exp(log - largest));
  const sum = sumOf(weights);
  return weights.map((weight) => weight / sum);
}

/**
 * Centre of the teams if the intra-team correlation were `rho`, and the likelihood of their scores: normal around a
 * common mean that is integrated out (restricted likelihood; Patterson and Thompson 1971).
 */
function gridPoint(
  rho: number,
  rows: readonly (readonly number[])[],
  n: readonly number[],
  total: number,
  places: readonly number[],
): GridPoint {
  const alpha = 1 / rho - 1;
  const centre = places.map(() => 0);
  let weight = 0;
  for (let t = 0; t < rows.length; t++) {
    const w = 1 / (rho + (1 - rho) / n[t]!);
    weight += w;
    for (let j = 0; j < places.length; j++) centre[j]! += (w * rows[t]![j]!) / n[t]!;
  }
  let mu = 0;
  let square = 0;
  for (let j = 0; j < places.length; j++) {
    centre[j] = ((centre[j]! / weight) * total + 0.5) / (total + 0.5 * places.length);
    mu += places[j]! * centre[j]!;
    square += places[j]! * places[j]! * centre[j]!;
  }
  const spread = square - mu * mu;
  const muVariance = spread / weight;
  let logLikelihood = 0.5 * ln(muVariance);
  for (let t = 0; t < rows.length; t++) {
    const off = placeOf(rows[t]!, places) / n[t]! - mu;
    const variance = spread * (rho + (1 - rho) / n[t]!);
    logLikelihood -= 0.5 * (ln(variance) + (off * off) / variance);
  }
  return { alpha, centre, mu, muVariance, logLikelihood };
}

/** Sum of the places of the answers in `row`. */
function placeOf(row: readonly number[], places: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < places.length; j++) sum += places[j]! * row[j]!;
  return sum;
}

function teamPosterior(
  row: readonly number[],
  n: number,
  grid: readonly GridPoint[],
  weights: { figure: readonly number[]; interval: readonly number[] },
  places: readonly number[],
): TeamPosterior {
  const at = grid.map(({ alpha, centre, mu, muVariance }) => {
    let d = 0;
    let d2 = 0;
    for (let j = 0; j < places.length; j++) {
      const p = (alpha * centre[j]! + row[j]!) / (alpha + n);
      d += places[j]! * p;
      d2 += places[j]! * places[j]! * p;
    }
    const lean = alpha / (alpha + n);
    const own = (d2 - d * d) / (alpha + n + 1);
    return {
      mean: d,
      variance: own + lean * lean * muVariance,
      below: normalCdf(-(d - mu) / Math.sqrt(own + (1 - lean) * (1 - lean) * muVariance)),
    };
  });
  let below = 0;
  for (let g = 0; g < at.length; g++) below += weights.figure[g]! * at[g]!.below;
  return { ...mixed(at, weights.figure), below, interval: betaInterval(mixed(at, weights.interval)) };
}

/** Mean and variance of a mixture. */
function mixed(parts: readonly Moments[], weights: readonly number[]): Moments {
  let mean = 0;
  let square = 0;
  for (let g = 0; g < parts.length; g++) {
    const part = parts[g]!;
    mean += weights[g]! * part.mean;
    square += weights[g]! * (part.variance + part.mean * part.mean);
  }
  return { mean, variance: square - mean * mean };
}

/** 90 % interval of the Beta distribution on -1..1 with this mean and variance. */
function betaInterval({ mean, variance }: Moments): Interval {
  const m = (mean + 1) / 2;
  const size = (m * (1 - m)) / (variance / 4) - 1;
  const a = m * size;
  const b = (1 - m) * size;
  return { low: 2 * betaQuantile(0.05, a, b) - 1, high: 2 * betaQuantile(0.95, a, b) - 1 };
}

function expectedRanks(teams: readonly Moments[]): number[] {
  const ranks = teams.map(() => 1);
  for (let t = 0; t < teams.length; t++) {
    for (let u = t + 1; u < teams.length; u++) {
      const one = teams[t]!;
      const two = teams[u]!;
      const twoHigher = normalCdf((two.mean - one.mean) / Math.sqrt(one.variance + two.variance));
      ranks[t]! += twoHigher;
      ranks[u]! += 1 - twoHigher;
    }
  }
  return ranks;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
