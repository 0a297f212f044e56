import type { Language } from '../../model/language.ts';
import { isTraitWord } from './guard.ts';
import { isPlainTerm } from './plain-term.ts';
import { COMMON_WORDS } from './rules/common-words.ts';
import { STOP_WORDS } from './rules/stop-words.ts';
import { fold, tokenise } from './tokens.ts';

const stopWords = new Map<Language, Set<string>>();
for (const language of ['en', 'de', 'fr', 'es'] as const)
  stopWords.set(language, new Set(STOP_WORDS[language].map((word) => fold(word, language))));

const everyday = new Map<Language, Map<string, string>>();
function everydayWords(language: Language): Map<string, string> {
  let words = everyday.get(language);
  if (!words) {
    words = new Map(COMMON_WORDS[language].map((known) => [fold(known, language), known]));
    everyday.set(language, words);
  }
  return words;
}

/** Singular and plural are one term where the singular is a word that is known. */
function singular(word: string, language: Language): string {
  const words = everydayWords(language);
  for (const ending of language === 'de' ? ['en', 'n', 'e', 's'] : ['es', 's']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 4 && words.has(stem)) return stem;
  }
  return word;
}

/** English particles turn the verb before them into another word ("call back"); alone they say nothing. */
export const PARTICLES: ReadonlySet<string> = new Set('away back down off out over through up'.split(' '));
/** What may stand between a verb and its particle ("called me back"). */
const OBJECTS: ReadonlySet<string> = new Set('her him it me them us you'.split(' '));

const ENDINGS: Partial<Record<Language, readonly string[]>> = { de: ['e', 'em', 'en', 'er', 'es', 'n', 's'] };

/** A folded term as people write it, with its diacritics, where the word is known. */
function written(term: string, language: Language): string {
  const words = everydayWords(language);
  const whole = words.get(term);
  if (whole !== undefined) return whole;
  for (const ending of ENDINGS[language] ?? []) {
    const stem = term.endsWith(ending) ? words.get(term.slice(0, -ending.length)) : undefined;
    if (stem !== undefined) return stem + ending;
  }
  return term;
}

const CACHE_LIMIT = 40_000;
const terms: Record<Language, Map<string, string>> = {
  en: new Map(),
  de: new Map(),
  fr: new Map(),
  es: new Map(),
};

/**
 * The term that a folded word stands for; empty where it must not be one: a stop word, fewer than three letters, a
 * digit in it, a protected trait, no everyday word, or a name.
 */
export function termOf(word: string, language: Language): string {
  const known = terms[language].get(word);
  if (known !== undefined) return known;
  const stop = stopWords.get(language)!;
  const isWord = word.length >= 3 && word.length <= 40 && !stop.has(word) && /^\p{L}+$/u.test(word);
  const term = isWord ? singular(word, language) : '';
  const isTerm =
    term !== '' && !stop.has(term) && !isTraitWord(word, language) && isPlainTerm(term, language);
  if (terms[language].size >= CACHE_LIMIT) terms[language].clear();
  const shown = isTerm ? written(term, language) : '';
  terms[language].set(word, shown);
  return shown;
}

/**
 * The terms of one *redacted* comment in order of sight: everyday words of three letters or more that are no stop words
 * and no names, hold no digit, and say nothing of a protected trait; in lower case. Words that stood
 * side by side in one clause are one run; in English with {@link PARTICLES}, over an object where need be.
 */
export function termRuns(redacted: string, language: Language): string[][] {
  const runs: string[][] = [];
  const english = language === 'en';
  let run: string[] | undefined;
  let clause = -1;
  let object = false;
  for (const { word, clause: at } of tokenise(redacted, language).tokens) {
    if (at !== clause) run = undefined;
    clause = at;
    if (english && run && !object && OBJECTS.has(word)) {
      object = true;
      continue;
    }
    const particle = english && PARTICLES.has(word);
    const term = particle ? word : termOf(word, language);
    if (term === '' || (object && !particle)) run = undefined;
    object = false;
    if (term === '') continue;
    if (!run) {
      run = [];
      runs.push(run);
    }
    run.push(term);
  }
  return runs;
}
