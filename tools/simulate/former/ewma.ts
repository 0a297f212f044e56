/** Weight of the newest period in the moving average. */
export const LAMBDA = 0.2;

/** What periods are held against: level and spread of one answer, and how many periods they were taken from. */
export interface Baseline {
  mean: number;
  sd: number;
  periods: number;
}

/** One period of the chart: its score and its answers, n > 0. */
export interface Period {
  value: number;
  n: number;
}

/**
 * The EWMA chart of standardised scores (Roberts 1959, Technometrics 1; Lucas and Saccucci 1990): the moving
 * average per period, and the limit beyond which it marks a real change. The limit is widened by 1/m, because the
 * baseline is itself an estimate from m periods; without this, half of all teams are marked in a year.
 * @param width in standard deviations of the EWMA, see `ewmaWidth`
 */
export function ewmaChart(
  baseline: Baseline,
  periods: readonly Period[],
  width: number,
): { averages: number[]; limit: number } {
  const limit = width * Math.sqrt(LAMBDA / (2 - LAMBDA) + 1 / baseline.periods);
  let average = 0;
  const averages = periods.map(({ value, n }) => {
    const z = ((value - baseline.mean) * Math.sqrt(n)) / baseline.sd;
    average = (1 - LAMBDA) * average + LAMBDA * z;
    return average;
  });
  return { averages, limit };
}
