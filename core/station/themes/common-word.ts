import type { Language } from '../../model/language.ts';
import type { TextLanguage } from './classify.ts';
import { DEFAULT_TAXONOMY } from './default-taxonomy.ts';
import { parsePattern } from './pattern.ts';
import { COMMON_ENDINGS, COMMON_WORDS } from './rules/common-words.ts';
import { POLARITY } from './rules/polarity.ts';
import { SHORT_WORDS } from './rules/short-words.ts';
import { fold } from './tokens.ts';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es'];
/** Words of one family share their first letters ("install", "installer", "installation"). */
const FAMILY = 6;

interface Lexicon {
  words: Set<string>;
  /** First letters of longer words, and stems of patterns. */
  stems: Set<string>;
  stemLengths: number[];
}

function lexiconOf(language: Language): Lexicon {
  const words = new Set<string>();
  const stems = new Set<string>();
  const add = (word: string) => {
    const folded = fold(word, 'en');
    words.add(folded);
    if (folded.length > FAMILY) stems.add(folded.slice(0, FAMILY));
  };
  for (const word of COMMON_WORDS[language]) add(word);
  for (const word of SHORT_WORDS[language]) add(word);
  const patterns = [
    ...Object.values(POLARITY[language]).flat(),
    ...DEFAULT_TAXONOMY.themes.flatMap((theme) => Object.values(theme.patterns[language] ?? {}).flat()),
  ];
  for (const pattern of patterns) {
    // Read as English, because the German fold would spell "teuer" otherwise than the words it is held against.
    for (const element of parsePattern(pattern, 'en').elements) {
      for (const atom of element.atoms) {
        if (atom.kind === 'exact') add(atom.core);
        else if (atom.kind === 'prefix' && atom.core.length >= 4) {
          words.add(atom.core);
          stems.add(atom.core);
        }
      }
    }
  }
  const stemLengths = [...new Set([...stems].map((stem) => stem.length))].sort((a, b) => a - b);
  return { words, stems, stemLengths };
}

const lexicons = new Map(LANGUAGES.map((language) => [language, lexiconOf(language)]));

function isCommonIn(word: string, language: Language, endings: boolean): boolean {
  const { words, stems, stemLengths } = lexicons.get(language)!;
  if (words.has(word)) return true;
  for (const length of stemLengths) {
    if (length > word.length) break;
    if (stems.has(word.slice(0, length))) return true;
  }
  if (endings && word.length >= 6 && COMMON_ENDINGS[language].test(word)) return true;
  if (word.length < 4) return false;
  if (word.endsWith('s') && words.has(word.slice(0, -1))) return true;
  if (language === 'de') {
    for (const ending of ['e', 'en', 'er', 'es', 'n', 'em'])
      if (word.endsWith(ending) && words.has(word.slice(0, -ending.length))) return true;
    // A compound ends with a word that is known ("Wartungstermin").
    for (let length = Math.min(12, word.length - 3); length >= 5; length--)
      if (words.has(word.slice(word.length - length))) return true;
  } else if (language === 'en') {
    for (const ending of ['ed', 'd', 'es', 'er', 'ers', 'ly', 'y'])
      if (word.endsWith(ending) && words.has(word.slice(0, -ending.length))) return true;
  } else {
    for (const ending of ['es', 'e', 'a', 'o', 'as', 'os', 'r'])
      if (word.endsWith(ending) && words.has(word.slice(0, -ending.length))) return true;
    if (word.endsWith('a') && words.has(`${word.slice(0, -1)}o`)) return true;
    if (word.endsWith('as') && words.has(`${word.slice(0, -2)}o`)) return true;
  }
  return false;
}

/**
 * Whether a word (folded as English) is an everyday word of `language`; for `other`, of any of ours. With
 * `endings` an ending that common words have is enough ("-tion", "-ung"); some names have them too ("Xiuying").
 */
export function isCommonWord(word: string, language: TextLanguage, endings: boolean): boolean {
  if (language !== 'other') return isCommonIn(word, language, endings);
  return LANGUAGES.some((candidate) => isCommonIn(word, candidate, endings));
}
