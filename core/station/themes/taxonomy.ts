import { Language } from '../../model/language.ts';
import { Intent, OTHER_THEME, Theme, type ThemeId } from '../../model/theme.ts';
import * as z from '../../model/zod.ts';
import { parsePattern } from './pattern.ts';

const PatternList = z.array(z.string().min(1).max(200)).max(400).default([]);

/** Patterns of one theme in one language: `any` lets the clause decide the intent, the others state it. */
export const ThemePatterns = z.object({
  any: PatternList,
  complaint: PatternList,
  praise: PatternList,
  request: PatternList,
  question: PatternList,
});
export type ThemePatterns = z.infer<typeof ThemePatterns>;

/** A theme with what finds it. */
export const TaxonomyTheme = Theme.extend({
  /** The intent where neither clause nor rating tells. */
  defaultIntent: Intent.default('complaint'),
  /** The intents that this theme can have; "friendly staff" is only ever praise. */
  intents: z.array(Intent).min(1).default(['complaint', 'praise', 'request', 'question']),
  /** Where this theme is only ever praise: the theme, if it is there, that its denial complains about ("not friendly"). */
  opposite: z.string().optional(),
  patterns: z.partialRecord(Language, ThemePatterns),
});
export type TaxonomyTheme = z.infer<typeof TaxonomyTheme>;

/** All themes of a company, with patterns. Kept at the station; a release holds only {@link releasedThemes}. */
export const Taxonomy = z
  .object({
    version: z.string().min(1).max(40),
    themes: z.array(TaxonomyTheme).min(1).max(200),
  })
  .superRefine((taxonomy, context) => {
    const seen = new Set<ThemeId>();
    taxonomy.themes.forEach((theme, index) => {
      const path = ['themes', index];
      if (theme.id === OTHER_THEME)
        context.addIssue({
          code: 'custom',
          path: [...path, 'id'],
          message: `"${OTHER_THEME}" is kept for comments that no pattern fits: give the theme another id.`,
        });
      if (seen.has(theme.id))
        context.addIssue({
          code: 'custom',
          path: [...path, 'id'],
          message: `The id "${theme.id}" is used twice: each theme needs its own.`,
        });
      seen.add(theme.id);
      if (!theme.intents.includes(theme.defaultIntent))
        context.addIssue({
          code: 'custom',
          path: [...path, 'defaultIntent'],
          message: `"${theme.id}" cannot default to ${theme.defaultIntent}: its intents are ${theme.intents.join(', ')}.`,
        });
      for (const [language, lists] of Object.entries(theme.patterns)) {
        for (const [group, patterns] of Object.entries(lists)) {
          patterns.forEach((pattern, at) => {
            try {
              parsePattern(pattern, language as Language);
            } catch (error) {
              context.addIssue({
                code: 'custom',
                path: [...path, 'patterns', language, group, at],
                message: error instanceof Error ? error.message : String(error),
              });
            }
          });
        }
      }
    });
  });
export type Taxonomy = z.infer<typeof Taxonomy>;

/** What a release tells of the themes: everything but the patterns. */
export function releasedThemes(taxonomy: Taxonomy): Theme[] {
  return taxonomy.themes.map((theme) => Theme.parse(theme));
}

export type ImportedTaxonomy = { ok: true; taxonomy: Taxonomy } | { ok: false; problems: string[] };

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
  const [first, index, ...rest] = issue.path;
  let where = issue.path.map(String).join('.');
  if (first === 'themes' && typeof index === 'number') {
    const themes = (value as { themes?: unknown[] } | null)?.themes;
    const id = (themes?.[index] as { id?: unknown } | undefined)?.id;
    where = `theme ${typeof id === 'string' ? `"${id}"` : `number ${index + 1}`}${rest.length > 0 ? `, ${rest.map(String).join('.')}` : ''}`;
  }
  return where === '' ? issue.message : `In ${where}: ${issue.message}`;
}

/** Reads an exported taxonomy. Never throws: what is wrong is said in sentences, at most twenty. */
export function importTaxonomy(json: string): ImportedTaxonomy {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return {
      ok: false,
      problems: ['The file is not JSON. Choose a file that was exported as a taxonomy.'],
    };
  }
  const parsed = Taxonomy.safeParse(value);
  if (parsed.success) return { ok: true, taxonomy: parsed.data };
  return { ok: false, problems: parsed.error.issues.slice(0, 20).map((issue) => sentenceOf(issue, value)) };
}

/** The taxonomy as a JSON file that {@link importTaxonomy} reads back unchanged. */
export function exportTaxonomy(taxonomy: Taxonomy): string {
  return `${JSON.stringify(taxonomy, null, 2)}\n`;
}
