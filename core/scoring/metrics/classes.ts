import { type Classes, classesOf, type Scale } from '../../model/measure.ts';
import type { Estimate } from '../../model/team-view.ts';
import { moverDifference } from '../mover.ts';
import { Z95 } from '../numeric/normal.ts';
import type { ByClasses, Difference } from './metric.ts';

/** {@link MetricRules.estimate} from classes; undefined without an answer. */
export function estimateOfClasses(classes: Classes, { measured, unit }: ByClasses): Estimate | undefined {
  const n = sizeOf(classes);
  if (n === 0) return undefined;
  const { value, intervalAt } = measured(classes);
  const { low, high } = intervalAt(Z95);
  return { value: unit * value, low: unit * low, high: unit * high, n };
}

/** {@link MetricRules.difference} from classes: MOVER of both intervals; undefined without an answer on a side. */
export function differenceBetween(
  before: Classes,
  after: Classes,
  { measured, unit }: ByClasses,
): Difference | undefined {
  if (sizeOf(before) === 0 || sizeOf(after) === 0) return undefined;
  const { value, low, high, p } = moverDifference(measured(before), measured(after));
  return { value: unit * value, low: unit * low, high: unit * high, p };
}

/** Estimate and difference of a metric that needs no more than the classes. */
export function scoredByClasses(byClasses: ByClasses) {
  return {
    byClasses,
    estimate: (counts: readonly number[], scale: Scale) =>
      estimateOfClasses(classesOf(counts, scale), byClasses),
    difference: (before: readonly number[], after: readonly number[], scale: Scale) =>
      differenceBetween(classesOf(before, scale), classesOf(after, scale), byClasses),
  };
}

/** What each rating of `scale` counts, where a rating counts by its class. */
export function valuesByClass(scale: Scale, { top, middle, bottom }: Classes): number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, i) => {
    const rating = scale.min + i;
    return rating >= scale.topFrom ? top : rating <= scale.bottomTo ? bottom : middle;
  });
}

function sizeOf({ top, middle, bottom }: Classes): number {
  return top + middle + bottom;
}
