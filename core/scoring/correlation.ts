import type { Interval } from './interval.ts';
import { exp, ln } from './numeric/elementary.ts';
import { Z95 } from './numeric/normal.ts';

/** Below ten teams no correlation is given; below thirty only its direction is worth saying. */
const TEAMS_FOR_A_FIGURE = 10;
const TEAMS_FOR_MORE_THAN_DIRECTION = 30;

/** A correlation with its 95 % interval. */
interface Correlation extends Interval {
  r: number;
}

/** Scores of employees and of customers, team by team in the same order. */
export interface TeamScores {
  employees: readonly number[];
  customers: readonly number[];
}

export type CorrelationOverTeams =
  | { state: 'refused'; reason: 'few-teams' | 'no-variation'; teams: number; minimum: number }
  | {
      /** `direction`: ten to twenty-nine teams; words may name the direction, and only if the interval excludes 0. */
      state: 'direction' | 'figure';
      teams: number;
      direction: 'together' | 'against' | 'unclear';
      pearson: Correlation;
      spearman: Correlation;
      /** Lowest and highest Pearson correlation when one team is left out. */
      leaveOneOut: Interval;
      /** Employees of the first period with customers of the second: what the figure is worth on new data. */
      split?: Correlation;
    };

/**
 * Whether teams with content employees have content customers: Pearson with Fisher's interval, Spearman with Bonett
 * and Wright's (2000, Psychometrika 65), the range when one team is left out, and the split by period as check.
 * @param split employees of the first period and customers of the second, for teams that have both
 */
export function correlationOverTeams(scores: TeamScores, split?: TeamScores): CorrelationOverTeams {
  const { employees, customers } = scores;
  const teams = employees.length;
  if (teams !== customers.length)
    throw new RangeError(`${teams} scores of employees, but ${customers.length} of customers.`);
  const refused = { state: 'refused', teams, minimum: TEAMS_FOR_A_FIGURE } as const;
  if (teams < TEAMS_FOR_A_FIGURE) return { ...refused, reason: 'few-teams' };
  const pearson = pearsonOf(employees, customers);
  const spearman = spearmanOf(employees, customers);
  const leaveOneOut = leaveOneOutOf(employees, customers);
  if (pearson === undefined || spearman === undefined || leaveOneOut === undefined)
    return { ...refused, reason: 'no-variation' };
  const checked =
    split !== undefined && split.employees.length >= TEAMS_FOR_A_FIGURE
      ? pearsonOf(split.employees, split.customers)
      : undefined;
  return {
    state: teams < TEAMS_FOR_MORE_THAN_DIRECTION ? 'direction' : 'figure',
    teams,
    direction: pearson.low > 0 ? 'together' : pearson.high < 0 ? 'against' : 'unclear',
    pearson,
    spearman,
    leaveOneOut,
    ...(checked !== undefined && { split: checked }),
  };
}

/** Interval of a correlation over `teams` values by Fisher's transformation; `variance` is 1 for Pearson. */
export function fisherInterval(r: number, teams: number, variance = 1): Interval {
  const centre = ln((1 + r) / (1 - r)) / 2;
  const half = Z95 * Math.sqrt(variance / (teams - 3));
  return { low: tanh(centre - half), high: tanh(centre + half) };
}

function pearsonOf(x: readonly number[], y: readonly number[]): Correlation | undefined {
  const r = coefficient(x, y);
  return r === undefined ? undefined : { r, ...fisherInterval(r, x.length) };
}

function spearmanOf(x: readonly number[], y: readonly number[]): Correlation | undefined {
  const r = coefficient(ranksOf(x), ranksOf(y));
  return r === undefined ? undefined : { r, ...fisherInterval(r, x.length, 1 + (r * r) / 2) };
}

function leaveOneOutOf(x: readonly number[], y: readonly number[]): Interval | undefined {
  let low = 1;
  let high = -1;
  for (let i = 0; i < x.length; i++) {
    const r = coefficient(
      x.filter((_, j) => j !== i),
      y.filter((_, j) => j !== i),
    );
    if (r === undefined) return undefined;
    low = Math.min(low, r);
    high = Math.max(high, r);
  }
  return { low, high };
}

/** Pearson's correlation; undefined where one side does not vary. */
function coefficient(x: readonly number[], y: readonly number[]): number | undefined {
  if (isConstant(x) || isConstant(y)) return undefined;
  const n = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / n;
  const meanY = y.reduce((sum, value) => sum + value, 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Ranks from 1, ties sharing their mean rank. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end++;
    for (let i = start; i <= end; i++) ranks[order[i]!] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

function tanh(x: number): number {
  if (x === Number.POSITIVE_INFINITY) return 1;
  if (x === Number.NEGATIVE_INFINITY) return -1;
  const e = exp(2 * x);
  return e === Number.POSITIVE_INFINITY ? 1 : (e - 1) / (e + 1);
}
