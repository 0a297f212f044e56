import { CalendarDate } from '../../../model/time.ts';
import * as z from '../../../model/zod.ts';

/** What an administrator says of a Zendesk. */
export const ZendeskSettings = z.strictObject({
  /** `https://company.zendesk.com` */
  address: z.string().min(1),
  /** Ratings of tickets before this day are not read. */
  from: CalendarDate,
  /** What names the team: the ticket's group, or a tag that begins with these letters (the rest is the name). */
  unit: z.union([z.literal('group'), z.strictObject({ tagPrefix: z.string().min(1) })]).default('group'),
  /** Steps of the satisfaction question, as the survey in the admin centre has them; the older one is good or bad. */
  steps: z.strictObject({ min: z.int(), max: z.int() }).default({ min: 1, max: 5 }),
  audience: z.enum(['customer', 'colleague']).default('customer'),
});
export type ZendeskSettings = z.infer<typeof ZendeskSettings>;
