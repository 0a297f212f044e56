import type { Measure } from '../model/measure.ts';
import type { Estimate, Verdict, Window } from '../model/team-view.ts';
import { rulesOf } from './metrics/index.ts';
import { type Difference, TYPICAL_ANSWERS } from './metrics/metric.ts';
import { moverDifference } from './mover.ts';
import { Z80, Z95 } from './numeric/normal.ts';
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

/**
 * Whether a score changed from the window `before` to `after`: better or worse only if the 95 % interval of the
 * difference excludes 0; `not-enough` with fewer than ten answers in either window. `needed` says how many
 * answers per window would show a change of a tenth of the measure's range (20 NPS points, a share of .10, 0.6
 * on a scale of 1..7) four times in five.
 */
export function verdictOf(before: CountsInWindow, after: CountsInWindow, measure: Measure): Verdict {
  const rules = rulesOf(measure);
  const detectable = rules.detectable(measure.scale);
  const variance = rules.varianceOf(addCounts([before.counts, after.counts]), measure.scale);
  const needed = answersNeeded(variance, detectable);
  const difference =
    Math.min(answersIn(before.counts), answersIn(after.counts)) < MINIMUM_FOR_VERDICT
      ? undefined
      : differenceOf(before.counts, after.counts, measure);
  const score = scoreOf(before.counts, measure);
  if (difference === undefined || score === undefined) return { kind: 'not-enough', needed, detectable };
  return judged(difference, score, before.window, needed, detectable);
}

/**
 * Whether the share of a theme among comments changed. `better` and `worse` mean more and less of it: whether
 * that is good depends on the intent, which the caller knows. Two Wilson intervals by MOVER.
 */
export function themeVerdictOf(before: ThemeInWindow, after: ThemeInWindow): Verdict {
  const detectable = 0.1;
  const x1 = Math.min(before.pMilli / 1000, before.comments);
  const x2 = Math.min(after.pMilli / 1000, after.comments);
  const p = (x1 + x2 + 0.25 * TYPICAL_ANSWERS) / (before.comments + after.comments + TYPICAL_ANSWERS);
  const needed = answersNeeded(p * (1 - p), detectable);
  if (Math.min(before.comments, after.comments) < MINIMUM_FOR_VERDICT)
    return { kind: 'not-enough', needed, detectable };
  const one = share(x1, before.comments);
  const score: Estimate = { value: one.value, ...one.intervalAt(Z95), n: before.comments };
  const difference = moverDifference(one, share(x2, after.comments));
  return judged(difference, score, before.window, needed, detectable);
}

/**
 * Answers per window that show a true difference of `difference` with 80 % power at the 5 % level, for a
 * variance `s2` of one answer in the same unit squared.
 */
export function answersNeeded(s2: number, difference: number): number {
  const z = Z95 + Z80;
  return Math.ceil((2 * s2 * z * z) / (difference * difference));
}

function judged(
  difference: Difference,
  before: Estimate,
  beforeWindow: Window,
  needed: number,
  detectable: number,
): Verdict {
  const { value, low, high, p } = difference;
  const kind = low > 0 ? 'better' : high < 0 ? 'worse' : 'no-real-change';
  return { kind, difference: value, low, high, p, before, beforeWindow, needed, detectable };
}
