import { meanDifference, meanInterval, momentsOf } from '../mean.ts';
import { type MetricRules, TYPICAL_ANSWERS } from './metric.ts';

/** Typical spread of effort: a standard deviation of .22 of the scale, squared. */
const TYPICAL_VARIANCE = 0.05;

/** Effort: mean of all ratings on their scale, by t; the classes do not hold it. */
export const ces: MetricRules = {
  estimate: (counts, { min, max }) => {
    const moments = momentsOf(counts, min);
    if (moments.n === 0) return undefined;
    return { value: moments.mean, ...meanInterval(moments, min, max), n: moments.n };
  },
  difference: (before, after, { min }) => {
    const one = momentsOf(before, min);
    const two = momentsOf(after, min);
    return one.n < 2 || two.n < 2 ? undefined : meanDifference(one, two);
  },
  values: ({ min, max }) => Array.from({ length: max - min + 1 }, (_, i) => min + i),
  outcomes: ({ min, max }) => {
    const steps = max - min;
    const places = Array.from({ length: steps + 1 }, (_, i) => (2 * i) / steps - 1);
    return { places, rowOf: (counts) => places.map((_, i) => counts[i] ?? 0) };
  },
  detectable: ({ min, max }) => (max - min) / 10,
  varianceOf: ({ n, sum, squares }, { min, max }) => {
    const own = n === 0 ? 0 : squares - (sum * sum) / n;
    return (own + TYPICAL_ANSWERS * TYPICAL_VARIANCE * (max - min) * (max - min)) / (n + TYPICAL_ANSWERS);
  },
};
