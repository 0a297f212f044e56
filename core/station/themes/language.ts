import type { Language } from '../../model/language.ts';
import type { TextLanguage } from './classify.ts';
import { isCommonWord } from './common-word.ts';
import { languageByNgrams } from './language-by-ngrams.ts';
import { SHORT_WORDS } from './rules/short-words.ts';
import { fold, isWordUnit } from './tokens.ts';

const OURS: readonly Language[] = ['en', 'de', 'fr', 'es'];
/** Up to this many words the n-grams are too few: words that belong to one language decide first. */
const SHORT = 5;

const wordLanguages = new Map<string, Language[]>();
for (const language of OURS) {
  for (const word of SHORT_WORDS[language]) {
    const key = fold(word, 'en');
    const list = wordLanguages.get(key);
    if (list) list.push(language);
    else wordLanguages.set(key, [language]);
  }
}

function wordsOf(text: string, limit: number): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length && words.length <= limit; i++) {
    const inside = i < text.length && isWordUnit(text.charCodeAt(i));
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      words.push(fold(text.slice(start, i), 'en'));
      start = -1;
    }
  }
  return words;
}

/**
 * The language of one comment: one of ours, or `other` for every other language and for texts that do not tell
 * (a lone "ok"). `hint` is what the source says; it decides where the text does not.
 */
export function detectLanguage(text: string, hint?: Language): TextLanguage {
  const words = wordsOf(text, SHORT);
  if (words.length === 0) return hint ?? 'other';
  if (words.length <= SHORT) {
    const votes: Record<Language, number> = { en: 0, de: 0, fr: 0, es: 0 };
    for (const word of words) {
      const languages = wordLanguages.get(word);
      if (languages) for (const language of languages) votes[language] += 1 / languages.length;
    }
    if (hint && votes[hint] > 0) votes[hint] += 0.5;
    const [first, second] = [...OURS].sort((a, b) => votes[b] - votes[a]);
    if (votes[first!] > 0 && votes[first!] > votes[second!]) return first!;
  }
  const { language: detected, reliable } = languageByNgrams(text);
  const found = OURS.find((language) => language === detected);
  if (found && (words.length > SHORT || reliable)) return found;
  if (words.length <= 2 && hint) return hint;
  if (found) return found;
  // The n-grams name another language, yet most of these few words are everyday words of one of ours.
  if (words.length <= SHORT) {
    const known = OURS.map((language) => words.filter((word) => isCommonWord(word, language, true)).length);
    const most = Math.max(...known);
    if (most * 2 > words.length && known.filter((count) => count === most).length === 1)
      return OURS[known.indexOf(most)]!;
  }
  return detected === undefined ? (hint ?? 'other') : 'other';
}
