import * as fc from 'fast-check';
import type { Classes } from '../../../core/model/measure.ts';

/** Promoters, passives and detractors as classes. */
export function classes(top: number, middle: number, bottom: number): Classes {
  return { top, middle, bottom };
}

/** NPS counts 0..10 with these classes. */
export function npsCounts(top: number, middle: number, bottom: number): number[] {
  return [0, 0, 0, bottom, 0, 0, 0, 0, middle, top, 0];
}

/** Counts on 1..5 with `satisfied` top answers and `rest` others. */
export function csatCounts(satisfied: number, rest: number): number[] {
  return [rest, 0, 0, 0, satisfied];
}

/** Counts of any size for a scale of `steps`, with at least one answer. */
export function counts(steps: number, max = 60): fc.Arbitrary<number[]> {
  return fc
    .array(fc.nat({ max }), { minLength: steps, maxLength: steps })
    .filter((cells) => cells.some((count) => count > 0));
}
