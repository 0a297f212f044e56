import type { Language } from '../../model/language.ts';
import { isCommonWord } from './common-word.ts';
import { FIRST_NAMES, NAME_PARTICLES, SURNAME_WORDS, TITLES, WORD_NAMES } from './rules/names.ts';

/**
 * Whether a folded word is an everyday word that cannot be taken for somebody's name: only words
 * that are known pass, so a name that nobody listed does not.
 */
export function isPlainTerm(term: string, language: Language): boolean {
  // Everyday words are kept with "u" for the German "ü", terms with "ue".
  const forms = language === 'de' ? [term, term.replace(/([aou])e/g, '$1')] : [term];
  const isName = (word: string) =>
    FIRST_NAMES.has(word) ||
    WORD_NAMES.has(word) ||
    SURNAME_WORDS.has(word) ||
    TITLES.has(word) ||
    NAME_PARTICLES.has(word);
  return !forms.some(isName) && forms.some((word) => isCommonWord(word, language, false));
}
