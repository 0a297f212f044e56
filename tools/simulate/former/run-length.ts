import { ln } from '../../../core/scoring/numeric/elementary.ts';
import { normalCdf } from '../../../core/scoring/numeric/normal.ts';
import { findRoot } from '../../../core/scoring/numeric/root.ts';

const STATES = 201;

/**
 * Mean number of periods until a two-sided EWMA chart of standard normal values marks a change that is none, when
 * it marks beyond `width` standard deviations of the EWMA: Markov chain over 201 states (Lucas and Saccucci 1990,
 * Technometrics 32), folded at 0.
 */
function falseMarkRunLength(lambda: number, width: number): number {
  const limit = width * Math.sqrt(lambda / (2 - lambda));
  const half = limit / STATES;
  const folded = (STATES + 1) / 2;
  const edge = (steps: number, from: number) => normalCdf((steps * half - (1 - lambda) * from) / lambda);
  const system: Float64Array[] = [];
  for (let i = 0; i < folded; i++) {
    const from = 2 * i * half;
    const row = new Float64Array(folded + 1);
    for (let j = 0; j < folded; j++) {
      const up = edge(2 * j + 1, from) - edge(2 * j - 1, from);
      const down = j === 0 ? 0 : edge(-2 * j + 1, from) - edge(-2 * j - 1, from);
      row[j] = (i === j ? 1 : 0) - up - down;
    }
    row[folded] = 1;
    system.push(row);
  }
  return solve(system)[0]!;
}

/** Solution of a diagonally dominant linear system whose last column is the right-hand side. */
function solve(system: Float64Array[]): Float64Array {
  const size = system.length;
  for (let k = 0; k < size; k++) {
    const pivot = system[k]!;
    for (let i = k + 1; i < size; i++) {
      const row = system[i]!;
      const factor = row[k]! / pivot[k]!;
      for (let j = k + 1; j <= size; j++) row[j]! -= factor * pivot[j]!;
    }
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const row = system[i]!;
    let rest = row[size]!;
    for (let j = i + 1; j < size; j++) rest -= row[j]! * solution[j]!;
    solution[i] = rest / row[i]!;
  }
  return solution;
}

/**
 * Width of an EWMA chart, in standard deviations of the EWMA, that marks a change that is none once in `periods`
 * periods on average.
 * @param periods 2..1,000,000
 */
export function ewmaWidth(periods: number, lambda: number): number {
  const wanted = Math.min(1_000_000, Math.max(2, periods));
  return findRoot((width) => ln(falseMarkRunLength(lambda, width) / wanted), 0.1, 7);
}
