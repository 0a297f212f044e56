import { Metric } from '../../../model/measure.ts';
import { CalendarDate } from '../../../model/time.ts';
import * as z from '../../../model/zod.ts';

/** What an administrator says of a Formbricks. */
export const FormbricksSettings = z.strictObject({
  /** `https://app.formbricks.com`, or the company's own. */
  address: z.string().min(1),
  /** Id of the workspace, from its address in the browser; the newest interface asks for it. */
  workspace: z.string().min(1),
  /** Answers before this day are not read. */
  from: CalendarDate,
  /** What names the team: the survey's name, a hidden field, or a tag that begins with these letters. */
  unit: z.union([
    z.literal('survey'),
    z.strictObject({ field: z.string().min(1) }),
    z.strictObject({ tagPrefix: z.string().min(1) }),
  ]),
  /** What questions of the type "rating" measure, by their id; those of the types NPS, CSAT and CES say it themselves. */
  ratings: z
    .array(z.strictObject({ element: z.string().min(1), metric: Metric, min: z.int(), max: z.int() }))
    .default([]),
  audience: z.enum(['customer', 'colleague', 'candidate']).default('customer'),
});
export type FormbricksSettings = z.infer<typeof FormbricksSettings>;
