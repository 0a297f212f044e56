import { LocalText } from './language.ts';
import * as z from './zod.ts';

/** What HR can move. */
export const Lever = z.enum(['hire', 'train', 'process', 'target', 'tool', 'staffing', 'recognition']);
export type Lever = z.infer<typeof Lever>;

/** What a comment does with a theme. */
export const Intent = z.enum(['complaint', 'praise', 'request', 'question']);
export type Intent = z.infer<typeof Intent>;

export const ThemeId = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9-]+$/);
export type ThemeId = z.infer<typeof ThemeId>;

/** What a release tells of a theme: everything but the patterns, which stay at the station. */
export const Theme = z.object({
  id: ThemeId,
  name: LocalText,
  /** How a complaint about it is said in a few words ("Promised call-back does not come"). */
  complaint: LocalText.optional(),
  /** How praise of it is said in a few words ("Calm, clear explaining"). */
  praise: LocalText.optional(),
  description: LocalText,
  /** What HR moves first when customers complain of it. */
  lever: Lever,
  /** Whether it is an attitude to hire for or a skill that is trained. */
  kind: z.enum(['attitude', 'skill', 'neither']).default('neither'),
  /** The function that owns it where HR does not ("Workforce Planning"). */
  owner: LocalText.optional(),
});
export type Theme = z.infer<typeof Theme>;

/** The theme of comments that no pattern fits. Shown, never hidden. */
export const OTHER_THEME = 'other';
