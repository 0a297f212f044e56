import { classesOf } from '../../model/measure.ts';
import { share } from '../share.ts';
import { scoredByClasses, valuesByClass } from './classes.ts';
import { type MetricRules, steadied } from './metric.ts';

/** Satisfaction: share of answers at the top of the scale, 0..1, by Wilson. Whoever is not satisfied is the rest. */
export const csat: MetricRules = {
  ...scoredByClasses({
    measured: ({ top, middle, bottom }) => share(top, top + middle + bottom),
    unit: 1,
  }),
  values: (scale) => valuesByClass(scale, { top: 1, middle: 0, bottom: 0 }),
  outcomes: (scale) => ({
    places: [1, 0, -1],
    rowOf: (counts) => {
      const { top, middle, bottom } = classesOf(counts, scale);
      return [top, 0, middle + bottom];
    },
  }),
  detectable: () => 0.1,
  // Three quarters of typical answers are satisfied.
  varianceOf: (tally) => steadied(tally, 7.5, 7.5),
};
