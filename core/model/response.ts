import { Lane, Segment } from './cells.ts';
import { Language } from './language.ts';
import { Audience } from './measure.ts';
import { CalendarDate, Instant } from './time.ts';
import * as z from './zod.ts';

/**
 * One rating by one audience about one unit at one time, with an optional comment. It lives at the station
 * only. `id` and `respondent` are keyed hashes made at the border; `unit` is the source's name or id of the
 * team, mapped later; `comment` is redacted before anything is stored.
 */
export const Response = z.object({
  id: z.string().min(1).max(64),
  source: z.string().min(1).max(60),
  unit: z.string().min(1).max(200),
  date: CalendarDate,
  audience: Audience,
  measure: z.string().min(1).max(40),
  rating: z.int().min(-10).max(100),
  lane: Lane.default('survey'),
  channel: z.string().min(1).max(40).optional(),
  segment: Segment.optional(),
  respondent: z.string().min(1).max(64).optional(),
  comment: z.string().max(20_000).optional(),
  language: Language.optional(),
  /** The source says that the person agreed to be quoted. */
  quotable: z.boolean().optional(),
  updatedAt: Instant.optional(),
});
export type Response = z.infer<typeof Response>;
