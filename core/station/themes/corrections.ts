import { Language } from '../../model/language.ts';
import { Intent, ThemeId } from '../../model/theme.ts';
import { Instant } from '../../model/time.ts';
import * as z from '../../model/zod.ts';

/** From this many corrections on the learned part may be switched on. */
export const CORRECTIONS_NEEDED = 50;

/** What an analyst said that a comment is about. `text` is redacted; no themes means "other". */
export const Correction = z.object({
  text: z.string().min(1).max(20_000),
  language: z.union([Language, z.literal('other')]),
  ratingClass: z.enum(['top', 'middle', 'bottom']).optional(),
  themes: z.array(z.object({ theme: ThemeId, intent: Intent })).max(10),
  at: Instant,
});
export type Correction = z.infer<typeof Correction>;

/** Equal for texts that differ only in case and white space: one correction holds for all of them. */
export function correctionKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * `corrections` with `added` in the place of an earlier one of the same text, in the order of their first
 * making: at most one per text.
 */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  const key = correctionKey(added.text);
  const kept = corrections.filter((correction) => correctionKey(correction.text) !== key);
  return [...kept, added];
}
