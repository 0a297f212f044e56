import type { Language } from '../model/language.ts';
import { isTraitWord } from './guard.ts';
import { COMMON_WORDS } from './rules/common-words.ts';
import { STOP_WORDS } from './rules/stop-words.ts';
import { fold, tokenise } from './tokens.ts';

const stopWords = new Map<Language, Set<string>>();
for (const language of ['en', 'de', 'fr', 'es'] as const)
  stopWords.set(language, new Set(STOP_WORDS[language].map((word) => fold(word, language))));

const everyday = new Map<Language, Map<string, string>>();
/** Singular and plural are one term where the singular is a word that is known. */
function singular(word: string, language: Language): string {
  let words = everyday.get(language);
  if (!words) {
    words = new Map(COMMON_WORDS[language].map((known) => [fold(known, language), known]));
    everyday.set(language, words);
  }
  for (const ending of language === 'de' ? ['en', 'n', 'e', 's'] : ['es', 's']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 4 && words.has(stem)) return stem;
  }
  return word;
}

/**
 * The terms of one *redacted* comment, each once, in order of sight: words of three letters or more that are no
 * stop words, hold no digit, and say nothing of a protected trait. Lower case, without diacritics.
 */
export function termsOf(redacted: string, language: Language): string[] {
  const stop = stopWords.get(language)!;
  const terms = new Set<string>();
  for (const { word } of tokenise(redacted, language).tokens) {
    if (word.length < 3 || word.length > 40 || stop.has(word) || !/^\p{L}+$/u.test(word)) continue;
    const term = singular(word, language);
    if (stop.has(term) || isTraitWord(word, language)) continue;
    terms.add(term);
  }
  return [...terms];
}

/** A term of a group of comments: in how many of them, by how many respondents. */
export interface TermCount {
  term: string;
  documents: number;
  respondents: number;
}

export interface TermCounter {
  /** Adds a kept comment. Without a respondent each comment counts as one. */
  add(redacted: string, language: Language, respondent?: string): void;
  /** Comments added so far. */
  documents(): number;
  /** Terms with at least `minimum` respondents, most frequent first, then by alphabet. */
  counts(minimum: number): TermCount[];
}

/** Counts the terms of one group of comments (a team and bucket) for log-odds against the rest. */
export function termCounter(): TermCounter {
  const terms = new Map<string, { documents: number; anonymous: number; respondents: Set<string> }>();
  let documents = 0;
  return {
    add(redacted, language, respondent) {
      documents++;
      for (const term of termsOf(redacted, language)) {
        let entry = terms.get(term);
        if (!entry) {
          entry = { documents: 0, anonymous: 0, respondents: new Set() };
          terms.set(term, entry);
        }
        entry.documents++;
        if (respondent === undefined) entry.anonymous++;
        else entry.respondents.add(respondent);
      }
    },
    documents: () => documents,
    counts(minimum) {
      return [...terms]
        .map(([term, { documents: count, anonymous, respondents }]) => ({
          term,
          documents: count,
          respondents: respondents.size + anonymous,
        }))
        .filter(({ respondents }) => respondents >= minimum)
        .sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1));
    },
  };
}
