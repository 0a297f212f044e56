import type { Quadrant } from '../model/team-view.ts';

/** A unit is told apart only where one quadrant has at least this probability. */
const SURE = 0.8;

/** Percentiles are compared from this many teams on. */
export const TEAMS_FOR_BALANCE = 8;

/** Probability that a unit's score is above the organisation's, for employees and for customers. */
export interface AboveOrganisation {
  employees: number;
  customers: number;
}

/** Where a unit stands on both measures, or that it cannot be said. */
export type Alignment =
  | { state: 'told-apart'; quadrant: Quadrant; probability: number }
  | { state: 'not-distinguishable'; best: number };

/**
 * The balance index of two percentiles, 0..100: their geometric mean, lowered by the eighth root of their ratio, so
 * that a unit strong on one side only stands below one that is even. Own measure; both percentiles are pooled ones
 * within the organisation, from eight teams on.
 * @param employees expected percentile, 0..100
 * @param customers expected percentile, 0..100
 */
export function balanceIndex(employees: number, customers: number): number {
  const low = Math.min(employees, customers);
  const high = Math.max(employees, customers);
  if (low <= 0) return 0;
  const eighthRoot = Math.sqrt(Math.sqrt(Math.sqrt(high / low)));
  return Math.sqrt(low * high) / eighthRoot;
}

/**
 * The quadrant that a unit is in, said only where its probability is .8 or more: the two probabilities multiplied,
 * since employees' and customers' answers are independent samples. At realistic sizes the plain quadrant is wrong
 * for every second team.
 */
export function alignmentOf(above: AboveOrganisation): Alignment {
  const { employees: e, customers: c } = above;
  const options: [Quadrant, number][] = [
    ['both-high', e * c],
    ['customers-high', (1 - e) * c],
    ['employees-high', e * (1 - c)],
    ['both-low', (1 - e) * (1 - c)],
  ];
  const [quadrant, probability] = options.reduce((best, option) => (option[1] > best[1] ? option : best));
  return probability >= SURE
    ? { state: 'told-apart', quadrant, probability }
    : { state: 'not-distinguishable', best: probability };
}

/**
 * Climbs from a unit to the nearest one above that can be told apart.
 * @param chain the unit itself, then each unit above it; undefined where it has no figures for one of the sides
 * @returns the place in `chain` (0 the unit itself) and its alignment; undefined if none can be told apart
 */
export function nearestToldApart(
  chain: readonly (AboveOrganisation | undefined)[],
): { index: number; alignment: Extract<Alignment, { state: 'told-apart' }> } | undefined {
  for (let index = 0; index < chain.length; index++) {
    const above = chain[index];
    if (above === undefined) continue;
    const alignment = alignmentOf(above);
    if (alignment.state === 'told-apart') return { index, alignment };
  }
  return undefined;
}
