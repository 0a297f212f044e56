import { LocalText } from './language.ts';
import * as z from './zod.ts';

export const TeamId = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{N}._:-]+$/u);
export type TeamId = z.infer<typeof TeamId>;

/**
 * A node of the organisation's tree. `serves` names whom it works for: outside customers, or colleagues (then
 * the teams it serves, if known). There is no person in this model.
 */
export const Team = z.object({
  id: TeamId,
  name: z.string().min(1).max(200),
  parent: TeamId.optional(),
  /** People of this node and of everything below it; absent where it is under the minimum. */
  headcount: z.int().min(0).optional(),
  aliases: z.array(z.string().min(1).max(200)).default([]),
  codes: z.array(z.string().min(1).max(80)).default([]),
  serves: z.enum(['customers', 'colleagues']).default('customers'),
  servesTeams: z.array(TeamId).default([]),
  /** Run by a partner company rather than in-house. */
  partner: z.boolean().default(false),
  /** For teams that serve colleagues: how customers come to feel it, in the company's words. */
  lineOfSight: z.string().max(300).optional(),
  /** The same in further languages; a reader of another one gets the words above. */
  lineOfSightIn: LocalText.partial().optional(),
});
export type Team = z.infer<typeof Team>;

/** Requisition or unit of an HR tool → team. `host` is the adapter's id, or `*` for any. */
export const Pin = z.object({
  host: z.string().min(1).max(60).default('*'),
  kind: z.enum(['requisition', 'unit']),
  id: z.string().min(1).max(120),
  team: TeamId,
  title: z.string().max(200).optional(),
});
export type Pin = z.infer<typeof Pin>;
