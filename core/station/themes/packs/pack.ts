import type { Language, LocalText } from '../../../model/language.ts';
import type { Theme, ThemeId } from '../../../model/theme.ts';
import type { TaxonomyTheme, ThemePatterns } from '../taxonomy.ts';
import { patterns } from '../taxonomy-data/patterns.ts';

/** The themes of a trade: what it takes from the default, and what it adds. */
export interface TradePack {
  id: string;
  name: LocalText;
  /** Default themes that this trade does not have: nobody there plans routes or repairs boilers. */
  without: readonly ThemeId[];
  /** Default themes that somebody else owns there, or that are said in other words. */
  changed?: Readonly<Record<ThemeId, Partial<TaxonomyTheme>>>;
  themes: readonly TaxonomyTheme[];
}

/** One text in the four languages of patterns. */
export function inAll(en: string, de: string, fr: string, es: string): Required<LocalText> {
  return { en, de, fr, es };
}

type Words = Partial<Record<keyof ThemePatterns, string>>;

/** A theme of a pack, with its patterns written as one text per intent. */
export function packTheme({
  words,
  kind = 'neither',
  ...theme
}: Omit<Theme, 'kind'> & {
  kind?: Theme['kind'];
  words: Record<Language, Words>;
}): TaxonomyTheme {
  return {
    ...theme,
    kind,
    defaultIntent: 'complaint',
    intents: ['complaint', 'praise', 'request', 'question'],
    patterns: {
      en: patterns(words.en),
      de: patterns(words.de),
      fr: patterns(words.fr),
      es: patterns(words.es),
    },
  };
}
