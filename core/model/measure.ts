import * as z from './zod.ts';

/** Who answers. The same measures for all of them; that is the point. */
export const Audience = z.enum(['customer', 'employee', 'candidate', 'colleague']);
export type Audience = z.infer<typeof Audience>;

/** What is asked: likelihood to recommend, satisfaction, effort. */
export const Metric = z.enum(['nps', 'csat', 'ces']);
export type Metric = z.infer<typeof Metric>;

/**
 * The scale of a rating: whole numbers `min`..`max`. A rating of `topFrom` or more counts as top (promoter,
 * satisfied, easy), of `bottomTo` or less as bottom (detractor, dissatisfied, hard), the rest as middle.
 */
export const Scale = z
  .object({
    min: z.int().min(-10).max(10),
    max: z.int().min(-10).max(100),
    topFrom: z.int(),
    bottomTo: z.int(),
  })
  .refine((s) => s.min <= s.bottomTo && s.bottomTo < s.topFrom && s.topFrom <= s.max && s.max - s.min <= 20, {
    message: 'A scale needs min <= bottomTo < topFrom <= max and at most 21 steps.',
  });
export type Scale = z.infer<typeof Scale>;

/** A metric on a scale, as a release names it (`nps`, `csat-1-5`); cells refer to it by `id`. */
export const Measure = z.object({
  id: z.string().min(1).max(40),
  metric: Metric,
  /** The steps that cells count, from the lowest up; three where they count bottom, middle and top only. */
  scale: Scale,
  /** The scale that people were asked on, where cells count classes only. */
  asked: Scale.optional(),
});
export type Measure = z.infer<typeof Measure>;

/** The measures that need no description of their own. */
export const NPS: Measure = { id: 'nps', metric: 'nps', scale: { min: 0, max: 10, topFrom: 9, bottomTo: 6 } };

/** NPS of which only the groups are known: 0 detractors, 1 passives, 2 promoters. */
export const NPS_GROUPS: Measure = {
  id: 'nps-groups',
  metric: 'nps',
  scale: { min: 0, max: 2, topFrom: 2, bottomTo: 0 },
};

/** Metrics that are asked on one scale only. */
export const FIXED_SCALE: Partial<Record<Metric, Measure>> = { nps: NPS };

/** Steps of a measure of which only the classes are counted: 0 bottom, 1 middle, 2 top. */
const CLASS_STEPS: Scale = { min: 0, max: 2, topFrom: 2, bottomTo: 0 };

/** Metrics whose score is made of the three classes; a mean needs every step. */
const BY_CLASS: Readonly<Record<Metric, boolean>> = { nps: true, csat: true, ces: false };

/** The measure as a release counts it: by class where its score needs no more. */
export function countedByClass(measure: Measure): Measure {
  const { metric, scale } = measure;
  if (!BY_CLASS[metric] || scale.max - scale.min <= 2) return measure;
  return { ...measure, scale: CLASS_STEPS, asked: measure.asked ?? scale };
}

/**
 * The measure for `metric` on `min`..`max`.
 * NPS is 0..10 only. CSAT and CES count the top two steps as top from five steps on, else the top step.
 * @throws RangeError if the metric cannot stand on that scale.
 */
export function measureFor(metric: Metric, min: number, max: number): Measure {
  const fixed = FIXED_SCALE[metric];
  if (fixed) {
    const { scale } = fixed;
    if (min !== scale.min || max !== scale.max)
      throw new RangeError(
        `${metric.toUpperCase()} is asked from ${scale.min} to ${scale.max}, not from ${min} to ${max}.`,
      );
    return fixed;
  }
  if (!Number.isInteger(min) || !Number.isInteger(max) || max <= min)
    throw new RangeError(`A scale runs from a whole number to a larger one, not from ${min} to ${max}.`);
  const steps = max - min + 1;
  const top = steps >= 5 ? 2 : 1;
  const topFrom = max - top + 1;
  const bottomTo = steps >= 5 ? min + Math.floor((steps - top) / 2) - (steps % 2 === 1 ? 0 : 1) : min;
  return { id: `${metric}-${min}-${max}`, metric, scale: Scale.parse({ min, max, topFrom, bottomTo }) };
}

/** Counts per rating, in the order `min`..`max` of the scale. */
export const Counts = z.array(z.int().min(0)).min(2).max(21);
export type Counts = z.infer<typeof Counts>;

/** Ratings in three classes: top, middle, bottom (promoters, passives, detractors). They add up. */
export interface Classes {
  top: number;
  middle: number;
  bottom: number;
}

/** `counts` sorted into top, middle and bottom of `scale`. */
export function classesOf(counts: readonly number[], scale: Scale): Classes {
  const classes: Classes = { top: 0, middle: 0, bottom: 0 };
  for (let i = 0; i < counts.length; i++) classes[classOf(scale.min + i, scale)] += counts[i]!;
  return classes;
}

/** The class that a rating on `scale` is in. */
export function classOf(rating: number, scale: Scale): keyof Classes {
  if (rating >= scale.topFrom) return 'top';
  return rating <= scale.bottomTo ? 'bottom' : 'middle';
}
