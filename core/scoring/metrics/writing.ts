import type { Measure, Metric, Scale } from '../../model/measure.ts';
import type { Interval } from '../interval.ts';

/**
 * How figures of a metric are asked for and written. Apart from {@link MetricRules}, because a card needs no more than
 * this and is not to load what computes them.
 */
export interface MetricWriting {
  /** A score as `+11`, as `64 %`, or as `5.4`. */
  style: 'signed' | 'percent' | 'plain';
  /** A difference is written in points of this part of the unit: 100 makes a share of .07 seven points. */
  pointsPerUnit: number;
  digits: 0 | 1;
  /** Lowest and highest score there can be. */
  range(scale: Scale): Interval;
  /** The scale as it was asked, also where only groups are known. */
  asked(scale: Scale): Scale;
  /** A score below `bad` is bad and one from `good` on is good, in the unit of the measure, whoever else has which. */
  levels(scale: Scale): { bad: number; good: number };
}

const WRITING: Record<Metric, MetricWriting> = {
  nps: {
    style: 'signed',
    pointsPerUnit: 1,
    digits: 0,
    range: () => ({ low: -100, high: 100 }),
    asked: () => ({ min: 0, max: 10, topFrom: 9, bottomTo: 6 }),
    // Below 0 more advise against than recommend.
    levels: () => ({ bad: 0, good: 30 }),
  },
  csat: {
    style: 'percent',
    pointsPerUnit: 100,
    digits: 0,
    range: () => ({ low: 0, high: 1 }),
    asked: (scale) => scale,
    levels: () => ({ bad: 0.5, good: 0.75 }),
  },
  ces: {
    style: 'plain',
    pointsPerUnit: 1,
    digits: 1,
    range: ({ min, max }) => ({ low: min, high: max }),
    asked: (scale) => scale,
    // Below the middle more find it hard than easy.
    levels: ({ min, max }) => ({ bad: (min + max) / 2, good: min + 0.75 * (max - min) }),
  },
};

/** How scores of `measure` are written. */
export function writingOf({ metric }: Pick<Measure, 'metric'>): MetricWriting {
  return WRITING[metric];
}
