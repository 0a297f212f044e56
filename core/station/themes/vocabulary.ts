import type { TextLanguage } from './classify.ts';
import { fold, isWordUnit } from './tokens.ts';

/**
 * Which words a company's own customers use plainly: in lower case or, for German nouns, after an article. A word
 * that is never used so is likely a name.
 */
export interface Vocabulary {
  /** Texts that it was made from. */
  texts: number;
  /** In how many texts the folded word is used plainly. */
  plainUses(word: string): number;
}

/** German nouns stand without an article up to so many times as often as with one. */
const MOSTLY = 4;

const ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem mein meine meinen meinem meiner unser unsere unseren unserem ihr ihre ihren ihrem im am zum zur beim vom ins'.split(
    ' ',
  ),
);

export interface VocabularyBuilder {
  add(text: string, language: TextLanguage): void;
  build(): Vocabulary;
}

/** Counts plain uses of words, once per text. Keep at most `limit` distinct words. */
export function vocabularyBuilder(limit = 200_000): VocabularyBuilder {
  const uses = new Map<string, { plain: number; capital: number }>();
  let texts = 0;
  return {
    add(text, language) {
      texts++;
      const seen = new Set<string>();
      let previous = '';
      let i = 0;
      while (i < text.length) {
        if (!isWordUnit(text.charCodeAt(i))) {
          i++;
          continue;
        }
        const start = i;
        while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
        const word = text.slice(start, i);
        const folded = fold(word, 'en');
        const lower = word === word.toLowerCase();
        if (!seen.has(folded)) {
          seen.add(folded);
          let known = uses.get(folded);
          if (!known && uses.size < limit) {
            known = { plain: 0, capital: 0 };
            uses.set(folded, known);
          }
          if (known) {
            if (lower || (language === 'de' && ARTICLES.has(previous))) known.plain++;
            else known.capital++;
          }
        }
        previous = lower ? word : '';
      }
    },
    build() {
      return {
        texts,
        plainUses(word) {
          const known = uses.get(word);
          // A name that some write in lower case is still mostly written with a capital.
          return known && known.plain * MOSTLY >= known.capital ? known.plain : 0;
        },
      };
    },
  };
}

/** The vocabulary of `texts`. */
export function vocabularyOf(texts: Iterable<{ text: string; language: TextLanguage }>): Vocabulary {
  const builder = vocabularyBuilder();
  for (const { text, language } of texts) builder.add(text, language);
  return builder.build();
}
