import { Metric } from '../../../model/measure.ts';
import * as z from '../../../model/zod.ts';

/** What an administrator says of a Request Tracker. */
export const RequestTrackerSettings = z.strictObject({
  /** Where RT is opened in the browser, with its path if it has one: `https://rt.example.com` or `https://example.com/rt`. */
  address: z.string().min(1),
  /** Queues to read; all that the token sees where none is named. */
  queues: z.array(z.string().min(1)).default([]),
  /** Custom fields that hold a rating. What a number means is said here, never guessed from it. */
  ratings: z
    .array(z.strictObject({ field: z.string().min(1), metric: Metric, min: z.int(), max: z.int() }))
    .min(1),
  /** Which text belongs to the rating: what the customer first wrote, a custom field, or none. */
  comment: z
    .union([z.literal('first-message'), z.literal('none'), z.strictObject({ field: z.string().min(1) })])
    .default('first-message'),
  /** Who writes tickets: customers, or colleagues where the queues serve inside. */
  audience: z.enum(['customer', 'colleague']).default('customer'),
});
export type RequestTrackerSettings = z.infer<typeof RequestTrackerSettings>;
