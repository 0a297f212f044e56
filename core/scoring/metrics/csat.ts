import { classesOf } from '../../model/measure.ts';
import { share } from '../share.ts';
import { adjustedBaseline, scoredByClasses } from './classes.ts';
import { type MetricRules, TYPICAL_ANSWERS } from './metric.ts';

/** Satisfaction: share of answers at the top of the scale, 0..1, by Wilson. Whoever is not satisfied is the rest. */
export const csat: MetricRules = {
  ...scoredByClasses({
    measured: ({ top, middle, bottom }) => share(top, top + middle + bottom),
    unit: 1,
  }),
  outcomes: (scale) => ({
    places: [1, 0, -1],
    rowOf: (counts) => {
      const { top, middle, bottom } = classesOf(counts, scale);
      return [top, 0, middle + bottom];
    },
  }),
  detectable: () => 0.1,
  // Three quarters of typical answers are satisfied.
  varianceOf: (counts, scale) => {
    const { top, middle, bottom } = classesOf(counts, scale);
    const p = (top + 0.75 * TYPICAL_ANSWERS) / (top + middle + bottom + TYPICAL_ANSWERS);
    return p * (1 - p);
  },
  baseline: (counts, scale) => {
    const { top, middle, bottom } = classesOf(counts, scale);
    return adjustedBaseline(top, middle + bottom, top + middle + bottom);
  },
  charted: (counts, scale) => {
    const { top, middle, bottom } = classesOf(counts, scale);
    return (top - middle - bottom) / (top + middle + bottom);
  },
};
