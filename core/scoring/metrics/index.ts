import type { Measure, Metric } from '../../model/measure.ts';
import { ces } from './ces.ts';
import { csat } from './csat.ts';
import type { MetricRules } from './metric.ts';
import { nps } from './nps.ts';

/** The only place where code chooses by what was asked. */
const METRICS: Record<Metric, MetricRules> = { nps, csat, ces };

/** How answers to `measure` are scored, compared, pooled and written. */
export function rulesOf({ metric }: Pick<Measure, 'metric'>): MetricRules {
  return METRICS[metric];
}
