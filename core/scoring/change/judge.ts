import type { Measure } from '../../model/measure.ts';
import type { Tally } from '../metrics/metric.ts';
import { limitOf, type Share } from './budget.ts';
import { type Contrast, MINIMUM_FOR_CHANGE, minus, plus, type Step, scaled } from './contrast.ts';
import { againstBefore, againstYearBefore, type Course, courseOf, looksOf } from './course.ts';
import { NO_SCATTER, type Scatter, scatterOf } from './scatter.ts';

/** Answers of one bucket of one node. */
export type OwnStep = Omit<Step, 'rest'>;

/** A node to be judged: a team, a block, a unit above them, or the whole. */
export interface Watched {
  id: string;
  steps: readonly OwnStep[];
  /** Months that are looked at together. */
  window: number;
  /** Ids of the parts whose answers are among this one's; itself where it has none. */
  parts: readonly string[];
  /** The whole company: there is no rest. */
  isWhole: boolean;
}

/** What a node's change is held against. */
export type Against = 'rest' | 'year-before';

export interface Judged extends Course {
  against: Against;
  /** Standard errors, scatter included, that a change must be away from 0. */
  limit: number;
  scatter: Scatter;
  /** Whether a year of months is known, where that is what it takes. */
  hasHistory: boolean;
}

/** Teams that are left out of the rest because they changed themselves, at most; and the fewest that must be left. */
const MOST_LEFT_OUT = 12;
const FEWEST_LEFT = 2;

/** How much more a year-on-year difference of six months wanders than six months against eighteen before. */
const YEAR_ON_YEAR = 1.5;

/** Independent windows where no scatter was found: nothing was estimated. */
const ALL_KNOWN = 1e6;

/**
 * Judges every node against the rest of the company in the same months, the company itself against the same months a
 * year ago. A team that really changed is taken out of the rest of the others, the plainest change first, so that one
 * large team's fall is not everybody else's rise.
 * @param share what the comparison may use of the false changes a year; its `looks` are found here
 */
export function judgeAll(
  watched: readonly Watched[],
  measure: Measure,
  share: Omit<Share, 'looks'>,
): Map<string, Judged> {
  const parts = watched.filter(isPart);
  const whole = wholeOf(watched);
  const leftOut: Watched[] = [];
  for (;;) {
    const judged = judgeOnce(watched, measure, share, whole, leftOut);
    if (leftOut.length >= Math.min(MOST_LEFT_OUT, parts.length - 1 - FEWEST_LEFT)) return judged;
    const strengthOf = ({ id }: Watched) => judged.get(id)!.strength;
    const [next] = parts
      .filter((node) => !leftOut.includes(node) && strengthOf(node) >= 1)
      .sort((a, b) => strengthOf(b) - strengthOf(a) || (a.id < b.id ? -1 : 1));
    if (!next) return judged;
    leftOut.push(next);
  }
}

/** A node that no other one is part of. */
function isPart({ id, parts }: Watched): boolean {
  return parts.length === 1 && parts[0] === id;
}

function judgeOnce(
  watched: readonly Watched[],
  measure: Measure,
  share: Omit<Share, 'looks'>,
  whole: Whole,
  leftOut: readonly Watched[],
): Map<string, Judged> {
  const prepared = watched.map((node) => {
    const withRest = node.isWhole ? undefined : stepsWithRest(node, whole, leftOut);
    const steps: readonly Step[] = withRest ?? node.steps;
    const comparison = withRest ? againstBefore(steps, measure) : againstYearBefore(steps, measure);
    return { node, steps, against: withRest ? ('rest' as const) : ('year-before' as const), comparison };
  });

  const drawn: Contrast[] = [];
  let windows = 0;
  for (const { node, steps, against, comparison } of prepared) {
    if (against !== 'rest' || !isPart(node) || leftOut.includes(node)) continue;
    let last = Number.NEGATIVE_INFINITY;
    for (const to of looksOf(steps)) {
      const from = to - node.window + 1;
      const contrast = comparison.contrast(from, to, from, Number.NEGATIVE_INFINITY);
      if (!contrast) continue;
      drawn.push(contrast);
      if (from > last) {
        windows += 1;
        last = to;
      }
    }
  }
  const scatter = scatterOf(drawn);
  const scatterOfWhole = {
    added: YEAR_ON_YEAR * scatter.added * concentrationOf(watched.filter(isPart)),
    factor: scatter.factor,
  };

  const judged = new Map<string, Judged>();
  for (const { node, steps, against, comparison } of prepared) {
    const looks = 12 / (steps.at(-1)?.months ?? 1);
    const limit = limitOf({ ...share, looks }, scatter === NO_SCATTER ? ALL_KNOWN : windows);
    const own = against === 'rest' ? scatter : scatterOfWhole;
    const course = courseOf(steps, comparison, { window: node.window, limit, scatter: own });
    const hasHistory =
      against === 'rest' || steps.some(({ start }) => start <= (steps.at(-1)?.start ?? start) - 12);
    judged.set(node.id, { ...course, against, limit, scatter: own, hasHistory });
  }
  return judged;
}

/** How much of the whole one team's wandering moves: the sum of squared shares, 1 / k for k equal teams. */
function concentrationOf(parts: readonly Watched[]): number {
  const sizes = parts.map(sizeOf);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return all === 0 ? 1 : sizes.reduce((sum, size) => sum + (size / all) * (size / all), 0);
}

/** Answers of the whole company, and of one node among them, in a span of months where they are known. */
interface Whole {
  all(start: number, months: number): Tally | undefined;
  of(node: Watched, start: number, months: number): Tally | undefined;
}

/**
 * The whole as the rest of a team is taken from it: no team weighs more in it than the median team does, so that one
 * huge team's change does not look like everybody else's.
 */
function wholeOf(watched: readonly Watched[]): Whole {
  const parts = watched.filter(isPart);
  const sizes = parts.map(sizeOf).sort((a, b) => a - b);
  const median = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const surplus = new Map(
    parts
      .filter((part) => sizeOf(part) > median)
      .map((part) => [part.id, { part, by: 1 - median / sizeOf(part) }]),
  );
  const of = (node: Watched, start: number, months: number) => {
    let own = tallyIn(indexOf(node), start, months);
    for (const id of own ? node.parts : []) {
      const large = surplus.get(id);
      const too = large && tallyIn(indexOf(large.part), start, months);
      if (own && too) own = minus(own, scaled(too, large.by));
    }
    return own;
  };
  const tops = watched.filter(({ isWhole }) => isWhole);
  const sources = tops.length > 0 ? tops : parts;
  const known = new Map<string, Tally | undefined>();
  const all = (start: number, months: number) => {
    const key = keyOf(start, months);
    if (!known.has(key)) {
      let sum: Tally | undefined;
      for (const source of sources) {
        const own = of(source, start, months);
        if (own) sum = sum ? plus(sum, own) : own;
      }
      known.set(key, sum);
    }
    return known.get(key);
  };
  return { all, of };
}

/** The steps of a node, each with what the others answered in its months; undefined where that is not known. */
function stepsWithRest(
  node: Watched,
  whole: Whole,
  leftOut: readonly Watched[],
): readonly Step[] | undefined {
  const others = leftOut.filter(({ id }) => !node.parts.includes(id));
  const steps: Step[] = [];
  for (const step of node.steps) {
    const { start, months } = step;
    let rest = whole.all(start, months);
    for (const without of [node, ...others]) {
      const own = whole.of(without, start, months);
      if (rest && own) rest = minus(rest, own);
    }
    // A month in which nobody else was asked says nothing of this team beside the others.
    if (rest && rest.n >= MINIMUM_FOR_CHANGE) steps.push({ ...step, rest });
  }
  return 2 * steps.length > node.steps.length ? steps : undefined;
}

function sizeOf({ steps }: Watched): number {
  return steps.reduce((sum, { own }) => sum + own.n, 0);
}

function keyOf(start: number, months: number): string {
  return `${start}+${months}`;
}

const indexes = new WeakMap<Watched, ReadonlyMap<string, Tally>>();

/** Answers of a node by span. */
function indexOf(node: Watched): ReadonlyMap<string, Tally> {
  const known = indexes.get(node);
  if (known) return known;
  const index = new Map(node.steps.map(({ start, months, own }) => [keyOf(start, months), own]));
  indexes.set(node, index);
  return index;
}

/** Answers of a span: its own step, or all of its months added up. */
function tallyIn(source: ReadonlyMap<string, Tally>, start: number, months: number): Tally | undefined {
  const whole = source.get(keyOf(start, months));
  if (whole || months === 1) return whole;
  let sum: Tally | undefined;
  for (let i = 0; i < months; i++) {
    const month = source.get(keyOf(start + i, 1));
    if (!month) return undefined;
    sum = sum ? plus(sum, month) : month;
  }
  return sum;
}
