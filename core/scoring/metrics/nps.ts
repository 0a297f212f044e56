import { classesOf } from '../../model/measure.ts';
import { netShare } from '../net-share.ts';
import { scoredByClasses, valuesByClass } from './classes.ts';
import { type MetricRules, steadied } from './metric.ts';

/** Net promoter score: promoters minus detractors, -100..100, by the score interval for paired proportions. */
export const nps: MetricRules = {
  ...scoredByClasses({ measured: netShare, unit: 100 }),
  values: (scale) => valuesByClass(scale, { top: 100, middle: 0, bottom: -100 }),
  outcomes: (scale) => ({
    places: [1, 0, -1],
    rowOf: (counts) => {
      const { top, middle, bottom } = classesOf(counts, scale);
      return [top, middle, bottom];
    },
  }),
  detectable: () => 20,
  // Typical promoters, passives and detractors are 5 : 3 : 2.
  varianceOf: (tally) => steadied(tally, 300, 70_000),
};
