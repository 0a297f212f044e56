import * as z from './zod.ts';

/** The languages that texts of the product and of its data come in. */
export const Language = z.enum(['en', 'de', 'fr', 'es']);
export type Language = z.infer<typeof Language>;

/** A text in one or more languages; English is always there and is what a missing language falls back to. */
export const LocalText = z.object({
  en: z.string(),
  de: z.string().optional(),
  fr: z.string().optional(),
  es: z.string().optional(),
});
export type LocalText = z.infer<typeof LocalText>;
