import type { Measure } from '../model/measure.ts';
import type { Estimate, Verdict, Window } from '../model/team-view.ts';
import { rulesOf } from './metrics/index.ts';
import { type Difference, TYPICAL_ANSWERS, tallyOf } from './metrics/metric.ts';
import { moverDifference } from './mover.ts';
import { tQuantileTwoSided } from './numeric/beta.ts';
import { normalCdf, Z80, Z95 } from './numeric/normal.ts';
import { addCounts, answersIn, differenceOf, scoreOf } from './score.ts';
import { share } from './share.ts';

/** Fewer answers than this in either window, and no change is judged. */
const MINIMUM_FOR_VERDICT = 10;

/** Answers of one window. */
export interface CountsInWindow {
  counts: readonly number[];
  window: Window;
}

/** Comments with a theme, as a sum of class probabilities in thousandths, of all comments of one window. */
export interface ThemeInWindow {
  pMilli: number;
  comments: number;
  window: Window;
}

/** What a change is judged by beyond its own two windows. */
export interface Beside {
  /** What the rest changed by in the same months, in the measure's unit. */
  rest: number;
  /** Variance of the whole difference: own answers counted by people, the rest, and scatter. */
  variance: number;
  /** The part of `variance` that the own answers have, and what it is for answers instead of people, at most 1. */
  ownVariance: number;
  perAnswer: number;
  /** Standard errors that a change must be away from 0. */
  limit: number;
  /** Variance that more answers don't lessen. */
  added: number;
  /** Answers of the window before, for each one of the window after. */
  beforePerAfter: number;
  isReal: boolean;
}

/**
 * Whether a score changed from the window `before` to `after`: better or worse only if the 95 % interval of the
 * difference excludes 0 and, `beside` given, the change is beyond its limit; `not-enough` with fewer than ten
 * answers in either window. `needed` says how many answers in the later window would show a change of a tenth of
 * the measure's range (20 NPS points, a share of .10, 0.6 on a scale of 1..7) four times in five, at the same limit.
 *
 * The interval of a difference in differences is that of the own change (MOVER, Welch) with the variance of the rest
 * and the scatter joined to each half, as MOVER joins halves.
 */
export function verdictOf(
  before: CountsInWindow,
  after: CountsInWindow,
  measure: Measure,
  beside?: Beside,
): Verdict {
  const rules = rulesOf(measure);
  const both = tallyOf(addCounts([before.counts, after.counts]), rules.values(measure.scale));
  const variance = rules.varianceOf(both, measure.scale);
  const { needed, detectable } = neededFor(variance, rules.detectable(measure.scale), beside);
  const own =
    Math.min(answersIn(before.counts), answersIn(after.counts)) < MINIMUM_FOR_VERDICT
      ? undefined
      : differenceOf(before.counts, after.counts, measure);
  const score = scoreOf(before.counts, measure);
  if (own === undefined || score === undefined) return { kind: 'not-enough', needed, detectable };
  const verdict = judged(own, score, before.window, needed, detectable);
  if (!beside) return verdict;
  const difference = own.value - beside.rest;
  const more = Z95 * Z95 * Math.max(0, beside.variance - beside.ownVariance);
  const half = (length: number) => Math.sqrt((length * length) / beside.perAnswer + more);
  const net: Difference = {
    value: difference,
    low: difference - half(own.value - own.low),
    high: difference + half(own.high - own.value),
    p: Math.min(1, 2 * normalCdf(-Math.abs(difference) / Math.sqrt(beside.variance))),
  };
  const beyond = judged(net, score, before.window, needed, detectable);
  const leavesOutZero = beyond.kind !== 'no-real-change';
  return {
    ...beyond,
    ...(leavesOutZero && !beside.isReal ? { kind: 'no-real-change', demoted: true } : {}),
    rest: beside.rest,
    afterWindow: after.window,
  };
}

/** Doublings of the difference after which nothing is promised. */
const DOUBLINGS = 4;

/** How many answers show `detectable`, or the next larger difference that any number of answers could show. */
function neededFor(
  variance: number,
  detectable: number,
  beside: Beside | undefined,
): { needed: number; detectable: number } {
  if (!beside) return { needed: answersNeeded(variance, detectable), detectable };
  let wanted = detectable;
  for (let i = 0; i < DOUBLINGS; i++) {
    const error = wanted / (beside.limit + Z80);
    const left = error * error - beside.added;
    if (left > 0)
      return { needed: Math.ceil((variance * (1 + 1 / beside.beforePerAfter)) / left), detectable: wanted };
    wanted *= 2;
  }
  return { needed: answersNeeded(variance, detectable, beside.limit), detectable: wanted };
}

/** The same theme among all other comments of the company, in both windows. */
export interface ThemeElsewhere {
  before: Omit<ThemeInWindow, 'window'>;
  after: Omit<ThemeInWindow, 'window'>;
}

/**
 * Whether the share of a theme among comments changed, beyond what it did elsewhere in the same months. `better` and
 * `worse` mean more and less of it: whether that is good depends on the intent, which the caller knows. Two Wilson
 * intervals by MOVER, joined with the variance of the rest.
 * @param level two-sided level at which a change is called real, see `levelOf`; .05 for one comparison alone
 */
export function themeVerdictOf(
  before: ThemeInWindow,
  after: ThemeInWindow,
  level = 0.05,
  elsewhere?: ThemeElsewhere,
): Verdict {
  const detectable = 0.1;
  const [x1, x2] = [mentionsIn(before), mentionsIn(after)];
  const p = (x1 + x2 + 0.25 * TYPICAL_ANSWERS) / (before.comments + after.comments + TYPICAL_ANSWERS);
  const limit = tQuantileTwoSided(level, NORMAL);
  const needed = answersNeeded(p * (1 - p), detectable, limit);
  if (Math.min(before.comments, after.comments) < MINIMUM_FOR_VERDICT)
    return { kind: 'not-enough', needed, detectable };
  const one = share(x1, before.comments);
  const score: Estimate = { value: one.value, ...one.intervalAt(Z95), n: before.comments };
  const own = moverDifference(one, share(x2, after.comments));
  const rest = elsewhere ? restOf(elsewhere) : { value: 0, variance: 0 };
  const variance = p * (1 - p) * (1 / before.comments + 1 / after.comments) + rest.variance;
  const value = own.value - rest.value;
  const half = (length: number) => Math.sqrt(length * length + Z95 * Z95 * rest.variance);
  const difference: Difference = {
    value,
    low: value - half(own.value - own.low),
    high: value + half(own.high - own.value),
    p: elsewhere ? Math.min(1, 2 * normalCdf(-Math.abs(value) / Math.sqrt(variance))) : own.p,
  };
  const verdict = judged(difference, score, before.window, needed, detectable);
  return {
    ...verdict,
    ...(verdict.kind !== 'no-real-change' && difference.p > level
      ? { kind: 'no-real-change' as const, demoted: true }
      : {}),
    ...(elsewhere ? { rest: rest.value, against: 'rest' as const } : {}),
    afterWindow: after.window,
  };
}

/** Degrees of freedom from which on Student's t is the normal distribution. */
const NORMAL = 1e6;

function mentionsIn({ pMilli, comments }: Omit<ThemeInWindow, 'window'>): number {
  return Math.min(pMilli / 1000, comments);
}

function restOf({ before, after }: ThemeElsewhere): { value: number; variance: number } {
  const levels = [before, after].map((side) => {
    const level = mentionsIn(side) / side.comments;
    return { level, variance: (level * (1 - level)) / side.comments };
  });
  return { value: levels[1]!.level - levels[0]!.level, variance: levels[0]!.variance + levels[1]!.variance };
}

/**
 * Answers per window that show a true difference of `difference` with 80 % power, for a variance `s2` of one answer
 * in the same unit squared.
 * @param limit standard errors that a change must be away from 0; those of the 5 % level for one comparison alone
 */
export function answersNeeded(s2: number, difference: number, limit = Z95): number {
  const z = limit + Z80;
  return Math.ceil((2 * s2 * z * z) / (difference * difference));
}

function judged(
  difference: Difference,
  before: Estimate,
  beforeWindow: Window,
  needed: number,
  detectable: number,
): Exclude<Verdict, { kind: 'not-enough' }> {
  const { value, low, high, p } = difference;
  const kind = low > 0 ? 'better' : high < 0 ? 'worse' : 'no-real-change';
  return { kind, difference: value, low, high, p, before, beforeWindow, needed, detectable };
}
