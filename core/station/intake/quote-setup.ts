import * as z from '../../model/zod.ts';
import type { QuoteDecisions } from '../themes/quotes.ts';

/** What was decided about quotes at this station. */
export const QuoteSetup = z.object({
  cleared: z.array(z.string()).default([]),
  hidden: z.array(z.string()).default([]),
  /** The administrator let redacted quotes out without clearing each. */
  redactedQuotes: z.boolean().default(false),
  /** Makes the ids of quotes lead back to no answer; made once. */
  salt: z.string().default(''),
});
export type QuoteSetup = z.infer<typeof QuoteSetup>;

export function decisionsOf({ cleared, hidden, redactedQuotes }: QuoteSetup): QuoteDecisions {
  return { cleared: new Set(cleared), hidden: new Set(hidden), redactedQuotes };
}
