import type { Measure } from '../../core/model/measure.ts';
import { leadOf, type ShownScore, scaleOf } from './figures.ts';

/** The part of a measure's scale that bars are drawn on. */
export interface Zoom {
  min: number;
  max: number;
  /** Whether it is less than the whole scale, which then has to be said. */
  zoomed: boolean;
}

/** The least part of the whole scale that is drawn: less would make noise look like a difference. */
const LEAST = 0.4;
/** Steps per whole scale that the ends are rounded out to, so that they read as round numbers. */
const STEPS = 10;

/**
 * One scale for several bars: from the lowest to the highest end of all intervals and of the company, rounded out,
 * so that teams can be seen beside each other. All `scores` must be of `measure`.
 */
export function zoomOf(measure: Measure, scores: readonly ShownScore[]): Zoom {
  const { min, max } = scaleOf(measure);
  const step = (max - min) / STEPS;
  const seen = scores.flatMap((score) => {
    const { low, high } = leadOf(score);
    const company = score.pooled?.organisation;
    return company === undefined ? [low, high] : [low, high, company];
  });
  if (seen.length === 0) return { min, max, zoomed: false };
  let low = min + Math.floor((Math.min(...seen) - min) / step) * step;
  let high = min + Math.ceil((Math.max(...seen) - min) / step) * step;
  while (high - low < LEAST * (max - min)) {
    if (low > min) low -= step;
    if (high < max && high - low < LEAST * (max - min)) high += step;
  }
  const ends = [Math.max(min, low), Math.min(max, high)].map((end) => Number(end.toFixed(6)));
  return { min: ends[0]!, max: ends[1]!, zoomed: ends[0]! > min || ends[1]! < max };
}
