import { classesOf } from '../../model/measure.ts';
import { netShare } from '../net-share.ts';
import { adjustedBaseline, scoredByClasses } from './classes.ts';
import { type MetricRules, TYPICAL_ANSWERS } from './metric.ts';

/** Net promoter score: promoters minus detractors, -100..100, by the score interval for paired proportions. */
export const nps: MetricRules = {
  ...scoredByClasses({ measured: netShare, unit: 100 }),
  outcomes: (scale) => ({
    places: [1, 0, -1],
    rowOf: (counts) => {
      const { top, middle, bottom } = classesOf(counts, scale);
      return [top, middle, bottom];
    },
  }),
  detectable: () => 20,
  // Typical promoters, passives and detractors are 5 : 3 : 2.
  varianceOf: (counts, scale) => {
    const { top, middle, bottom } = classesOf(counts, scale);
    const n = top + middle + bottom + TYPICAL_ANSWERS;
    const p = (top + 0.5 * TYPICAL_ANSWERS) / n;
    const q = (bottom + 0.2 * TYPICAL_ANSWERS) / n;
    return 10_000 * (p + q - (p - q) * (p - q));
  },
  baseline: (counts, scale) => {
    const { top, middle, bottom } = classesOf(counts, scale);
    return adjustedBaseline(top, bottom, top + middle + bottom);
  },
  charted: (counts, scale) => netShare(classesOf(counts, scale)).value,
};
