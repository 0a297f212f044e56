import type { Intent } from '../../model/theme.ts';
import type { Taxonomy, TaxonomyTheme } from './taxonomy.ts';
import { DE } from './taxonomy-data/de.ts';
import { EN } from './taxonomy-data/en.ts';
import { ES } from './taxonomy-data/es.ts';
import { FR } from './taxonomy-data/fr.ts';
import { type DefaultTheme, THEMES } from './taxonomy-data/themes.ts';

const ALL: Intent[] = ['complaint', 'praise', 'request', 'question'];

function complete(theme: DefaultTheme): TaxonomyTheme {
  const { only, usually, ...rest } = theme;
  const id = theme.id as keyof typeof EN;
  return {
    ...rest,
    intents: only ?? ALL,
    defaultIntent: only?.[0] ?? usually ?? 'complaint',
    patterns: { en: EN[id], de: DE[id], fr: FR[id], es: ES[id] },
  };
}

/** A good start for service organisations, in English, German, French and Spanish; a company edits its own. */
export const DEFAULT_TAXONOMY: Taxonomy = { version: '1', themes: THEMES.map(complete) };
