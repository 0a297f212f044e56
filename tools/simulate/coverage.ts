import { type Classes, measureFor, NPS } from '../../core/model/measure.ts';
import { impactOf } from '../../core/scoring/impact.ts';
import type { Interval } from '../../core/scoring/interval.ts';
import { netShare } from '../../core/scoring/net-share.ts';
import { Z95 } from '../../core/scoring/numeric/normal.ts';
import { scoreOfClasses } from '../../core/scoring/score.ts';
import { adjustedWald, dirichlet, wald } from './other-intervals.ts';
import { drawsFrom } from './random.ts';
import { beside, shareText, type Table } from './table.ts';

const SEED = 20240501;
const TRUTHS = 200;

const score = (cell: Classes): Interval => netShare(cell).intervalAt(Z95);

/** Documented mean/min coverage per n: Wald, adjusted Wald, score, Dirichlet. */
const DOCUMENTED: [number, string, string, string, string][] = [
  [5, '.812/.411', '.957/.854', '.972/.922', '.955/.905'],
  [8, '.872/.574', '.951/.872', '.965/.929', '.951/.901'],
  [10, '.892/.657', '.951/.920', '.961/.939', '.948/.926'],
  [15, '.912/.799', '.950/.917', '.956/.942', '.947/.929'],
  [20, '.922/.780', '.949/.937', '.953/.941', '.948/.935'],
  [30, '.932/.874', '.949/.941', '.951/.935', '.948/.940'],
  [50, '.940/.908', '.949/.943', '.950/.945', '.949/.942'],
  [100, '.945/.923', '.950/.947', '.950/.948', '.948'],
  [200, '.947/.938', '.950/.948', '.950/.949', '.948'],
];

/** Dirichlet intervals take a thousand times as long; beyond this n they are left out. */
const LARGEST_FOR_DIRICHLET = 30;

/** Coverage of nominal 95 % of the NPS intervals: every outcome, weighed by its probability under each truth. */
export function npsCoverage(): Table {
  const random = drawsFrom(SEED);
  const truths = Array.from({ length: TRUTHS }, () => random.dirichlet([2, 2, 2]));
  const rows = DOCUMENTED.map(([n, ...documented]) => {
    const outcomes = outcomesOf(n);
    const methods = [wald, adjustedWald, score, ...(n <= LARGEST_FOR_DIRICHLET ? [dirichlet] : [])];
    const found = methods.map((method) => {
      const intervals = outcomes.map(method);
      const covered = truths.map((truth) => {
        const d = truth[0]! - truth[2]!;
        const probability = probabilities(n, truth);
        let sum = 0;
        outcomes.forEach((cell, i) => {
          if (intervals[i]!.low <= d && d <= intervals[i]!.high) sum += probability(cell);
        });
        return sum;
      });
      return `${shareText(covered.reduce((a, b) => a + b, 0) / TRUTHS)}/${shareText(Math.min(...covered))}`;
    });
    return [String(n), ...documented.map((figure, i) => beside(found[i] ?? 'not run', figure))];
  });
  return {
    title: `NPS, 95 % interval: mean/min coverage over ${TRUTHS} truths, exact (in brackets: documented)`,
    columns: ['n', 'Wald', 'adjusted Wald', 'score: ours', 'Dirichlet .5'],
    rows,
  };
}

/** Documented min coverage per pair of n: Wald, adjusted, pooled z, MOVER. */
const DOCUMENTED_DIFFERENCE: [number, number, string, string, string, string][] = [
  [5, 5, '.863', '.960', '.927', '.963'],
  [10, 10, '.912', '.954', '.935', '.954'],
  [40, 40, '.942', '.950', '.947', '.949'],
  [10, 40, '.816', '.942', '.797', '.952'],
  [8, 100, '.720', '.934', '.701', '.949'],
];

/** Promoters, passives, detractors of seven kinds of team; every pair of them is a truth. */
const MIXES = [
  [0.5, 0.3, 0.2],
  [0.7, 0.2, 0.1],
  [0.85, 0.1, 0.05],
  [0.4, 0.4, 0.2],
  [0.3, 0.4, 0.3],
  [0.3, 0.3, 0.4],
  [0.6, 0.1, 0.3],
];

/** Coverage of nominal 95 % of the difference of two NPS: every pair of outcomes. */
export function differenceCoverage(): Table {
  const truths = MIXES.flatMap((one) => MIXES.map((two) => [one, two]));
  const rows = DOCUMENTED_DIFFERENCE.map(([n1, n2, ...documented]) => {
    const found = differenceMinimum(n1, n2, truths);
    return [`${n1}, ${n2}`, ...documented.map((figure, i) => beside(shareText(found[i]!), figure))];
  });
  return {
    title: 'Difference of two NPS, 95 % interval: min coverage over 49 truths, exact (documented)',
    columns: ['n', 'Wald', 'adjusted', 'pooled z', 'MOVER: ours'],
    rows,
    note: 'The document does not name its 49 truths; the minimum of the poor methods depends on how extreme they are.',
  };
}

function differenceMinimum(n1: number, n2: number, truths: number[][][]): number[] {
  const one = outcomesOf(n1).map((cell) => ({ cell, d: netOf(cell), ...score(cell) }));
  const two = outcomesOf(n2).map((cell) => ({ cell, d: netOf(cell), ...score(cell) }));
  // Each method as an interval of the true difference, pair by pair.
  const pairs = one.length * two.length;
  const lows = Array.from({ length: 4 }, () => new Float64Array(pairs));
  const highs = Array.from({ length: 4 }, () => new Float64Array(pairs));
  let pair = 0;
  for (const a of one) {
    for (const b of two) {
      const methods = [
        plugIn(a.cell, b.cell, 0),
        plugIn(a.cell, b.cell, 0.75),
        pooled(a.cell, b.cell),
        {
          low: b.d - a.d - Math.hypot(b.d - b.low, a.high - a.d),
          high: b.d - a.d + Math.hypot(b.high - b.d, a.d - a.low),
        },
      ];
      methods.forEach(({ low, high }, m) => {
        lows[m]![pair] = low;
        highs[m]![pair] = high;
      });
      pair += 1;
    }
  }
  const minimum = [1, 1, 1, 1];
  for (const [truthOne, truthTwo] of truths) {
    const difference = truthTwo![0]! - truthTwo![2]! - (truthOne![0]! - truthOne![2]!);
    const first = one.map(({ cell }) => probabilities(n1, truthOne!)(cell));
    const second = two.map(({ cell }) => probabilities(n2, truthTwo!)(cell));
    for (let m = 0; m < 4; m++) {
      let covered = 0;
      for (let i = 0; i < first.length; i++) {
        let part = 0;
        for (let j = 0; j < second.length; j++) {
          const at = i * second.length + j;
          if (lows[m]![at]! <= difference && difference <= highs[m]![at]!) part += second[j]!;
        }
        covered += first[i]! * part;
      }
      minimum[m] = Math.min(minimum[m]!, covered);
    }
  }
  return minimum;
}

function plugIn(a: Classes, b: Classes, added: number): Interval {
  const [one, two] = [a, b].map((cell) =>
    moments(cell.top + added, cell.bottom + added, sizeOf(cell) + 4 * added),
  );
  const half = Z95 * Math.sqrt(one!.variance + two!.variance);
  return { low: two!.d - one!.d - half, high: two!.d - one!.d + half };
}

function pooled(a: Classes, b: Classes): Interval {
  const [n1, n2] = [sizeOf(a), sizeOf(b)];
  const both = moments(a.top + b.top, a.bottom + b.bottom, n1 + n2);
  const half = Z95 * Math.sqrt(both.variance * (n1 + n2) * (1 / n1 + 1 / n2));
  const value = netOf(b) - netOf(a);
  return { low: value - half, high: value + half };
}

function moments(top: number, bottom: number, n: number): { d: number; variance: number } {
  const d = (top - bottom) / n;
  return { d, variance: Math.max(0, (top + bottom) / n - d * d) / n };
}

/** Coverage and false proofs of the impact of a theme, by drawing comments. */
export function impactCoverage(): Table {
  const random = drawsFrom(SEED + 2);
  const groups: [string, number[], number[]][] = [
    ['costs much', [0.1, 0.3, 0.6], [0.55, 0.3, 0.15]],
    ['costs some', [0.2, 0.6, 0.2], [0.5, 0.3, 0.2]],
    ['brings', [0.85, 0.1, 0.05], [0.3, 0.3, 0.4]],
    ['no effect', [0.5, 0.3, 0.2], [0.5, 0.3, 0.2]],
  ];
  const rows = groups.flatMap(([name, theme, without]) =>
    [40, 100, 200, 400].map((n) => {
      const found = [0.05, 0.1, 0.2, 0.3].map((weight) => impactRuns(n, weight, theme, without, random));
      const coverage = found.map(({ covered, runs }) => covered / runs).filter(Number.isFinite);
      const proven = found.at(-2)!;
      return [
        name,
        String(n),
        shareText(coverage.reduce((a, b) => a + b, 0) / coverage.length),
        shareText(Math.min(...coverage)),
        shareText(proven.proven / proven.runs),
      ];
    }),
  );
  return {
    title: 'Impact of a theme, 95 % interval, at shares .05, .1, .2, .3 (no documented figures)',
    columns: ['theme', 'comments', 'mean coverage', 'min', 'proven at .2'],
    rows,
  };
}

function impactRuns(
  n: number,
  weight: number,
  theme: number[],
  without: number[],
  random: ReturnType<typeof drawsFrom>,
): { covered: number; proven: number; runs: number } {
  const truth = 100 * weight * (theme[0]! - theme[2]! - (without[0]! - without[2]!));
  const shares = [...theme.map((p) => weight * p), ...without.map((p) => (1 - weight) * p)];
  const found = { covered: 0, proven: 0, runs: 0 };
  for (let run = 0; run < 2000; run++) {
    const [a, b, c, d, e, f] = random.multinomial(n, shares);
    const all = { top: a! + d!, middle: b! + e!, bottom: c! + f! };
    // Themes with fewer than five comments are not shown.
    if (a! + b! + c! < 5) continue;
    const impact = impactOf(all, { top: a!, middle: b!, bottom: c! }, NPS);
    if (impact === undefined) continue;
    found.runs += 1;
    if (impact.low <= truth && truth <= impact.high) found.covered += 1;
    if (impact.low > 0 || impact.high < 0) found.proven += 1;
  }
  return found;
}

/** Coverage of Wilson's interval for CSAT, exact. */
export function csatCoverage(): Table {
  const measure = measureFor('csat', 1, 5);
  const rows = [5, 10, 30, 100].map((n) => {
    const intervals = Array.from(
      { length: n + 1 },
      (_, x) => scoreOfClasses({ top: x, middle: 0, bottom: n - x }, measure)!,
    );
    const covered = Array.from({ length: 181 }, (_, i) => {
      const p = 0.05 + i * 0.005;
      const probability = probabilities(n, [p, 0, 1 - p]);
      return intervals.reduce(
        (sum, { low, high }, x) =>
          low <= p && p <= high ? sum + probability({ top: x, middle: 0, bottom: n - x }) : sum,
        0,
      );
    });
    const mean = covered.reduce((a, b) => a + b, 0) / covered.length;
    return [String(n), shareText(mean), shareText(Math.min(...covered))];
  });
  return {
    title: 'CSAT, Wilson 95 %: coverage over shares .05 to .95, exact (no documented figures)',
    columns: ['n', 'mean', 'min'],
    rows,
  };
}

function outcomesOf(n: number): Classes[] {
  const outcomes: Classes[] = [];
  for (let top = 0; top <= n; top++)
    for (let bottom = 0; bottom <= n - top; bottom++)
      outcomes.push({ top, middle: n - top - bottom, bottom });
  return outcomes;
}

const lnFactorials = [0];

function lnFactorial(n: number): number {
  while (lnFactorials.length <= n) lnFactorials.push(lnFactorials.at(-1)! + Math.log(lnFactorials.length));
  return lnFactorials[n]!;
}

function probabilities(n: number, [p, r, q]: number[]): (cell: Classes) => number {
  const [lnP, lnR, lnQ] = [Math.log(p!), Math.log(r!), Math.log(q!)];
  const times = (count: number, lnShare: number) => (count === 0 ? 0 : count * lnShare);
  return ({ top, middle, bottom }) =>
    Math.exp(
      lnFactorial(n) -
        lnFactorial(top) -
        lnFactorial(middle) -
        lnFactorial(bottom) +
        times(top, lnP) +
        times(middle, lnR) +
        times(bottom, lnQ),
    );
}

function sizeOf({ top, middle, bottom }: Classes): number {
  return top + middle + bottom;
}

function netOf(cell: Classes): number {
  return (cell.top - cell.bottom) / sizeOf(cell);
}
