import type { TextLanguage } from './classify.ts';
import { isCommonWord } from './common-word.ts';
import {
  ADDRESSES,
  CUE_WORDS,
  FIRST_NAMES,
  KNOWN_CAPITALS,
  NAME_PARTICLES,
  ROLES,
  TITLES,
  WORD_NAMES,
} from './rules/names.ts';
import type { SecretPlace } from './secrets.ts';
import { fold, isApostrophe, isWordUnit } from './tokens.ts';

export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
type Shape = typeof LOWER | typeof CAPITAL | typeof CAPITALS;

export interface WordFacts {
  folded: string;
  shape: Shape;
  letters: boolean;
  /** Of a script without capitals: Han, Hangul, Hebrew, Arabic, Devanagari, Thai and their like. */
  caseless: boolean;
  firstName: boolean;
  wordName: boolean;
  title: boolean;
  cue: boolean;
  particle: boolean;
  /** Says what somebody works as ("technician"), or with whom a title speaks to somebody ("Herr"). */
  role: boolean;
  address: boolean;
  known: boolean;
}

/** A word of a text with what lists know of it. */
export interface Word {
  start: number;
  end: number;
  facts: WordFacts;
  /** First of a sentence. */
  starts: boolean;
  /** A full stop, comma or line end stands between it and the word before. */
  apart: boolean;
}

const ANY_CUE = new Set(Object.values(CUE_WORDS).flatMap((cues) => [...cues]));

const FACTS_LIMIT = 40_000;
const factsByLanguage = new Map<TextLanguage, Map<string, WordFacts>>();

function factsOf(surface: string, language: TextLanguage): WordFacts {
  let cache = factsByLanguage.get(language);
  if (!cache) {
    cache = new Map();
    factsByLanguage.set(language, cache);
  }
  const cached = cache.get(surface);
  if (cached) return cached;
  const bare = surface.replace(/['’ʼ´`]s$/i, '');
  const folded = fold(bare, 'en');
  const lower = bare === bare.toLowerCase();
  const facts: WordFacts = {
    folded,
    shape: lower ? LOWER : bare.length > 1 && bare === bare.toUpperCase() ? CAPITALS : CAPITAL,
    letters: /\p{L}/u.test(bare),
    caseless: bare.charCodeAt(0) > 0x5be && /\p{Lo}/u.test(bare),
    firstName: FIRST_NAMES.has(folded),
    wordName: WORD_NAMES.has(folded),
    title: TITLES.has(folded),
    cue: language === 'other' ? ANY_CUE.has(folded) : CUE_WORDS[language].has(folded),
    particle: NAME_PARTICLES.has(folded),
    role: ROLES.has(folded),
    address: ADDRESSES.has(folded),
    known:
      KNOWN_CAPITALS.has(folded) ||
      isCommonWord(folded, language, lower || language === 'de' || folded.length >= 9),
  };
  if (cache.size >= FACTS_LIMIT) cache.clear();
  cache.set(surface, facts);
  return facts;
}

/** The words of `text` that stand outside of `secrets`. */
export function wordsOf(text: string, secrets: readonly SecretPlace[], language: TextLanguage): Word[] {
  const words: Word[] = [];
  let secret = 0;
  let i = 0;
  let starts = true;
  let apart = true;
  while (i < text.length) {
    if (secret < secrets.length && i >= secrets[secret]!.start) {
      i = Math.max(i, secrets[secret]!.end);
      secret++;
      starts = false;
      apart = true;
      continue;
    }
    const code = text.charCodeAt(i);
    if (!isWordUnit(code)) {
      if (code === 0x2e) {
        // A full stop after an initial or a title ends no sentence.
        const last = words.at(-1);
        const short =
          last !== undefined && last.end === i && (last.end - last.start === 1 || last.facts.title);
        if (!short) {
          starts = true;
          apart = true;
        }
      } else if (
        code === 0x21 ||
        code === 0x3f ||
        code === 0x0a ||
        code === 0x3a ||
        code === 0x22 ||
        code === 0x201e ||
        code === 0x201c ||
        code === 0x2022
      ) {
        starts = true;
        apart = true;
      } else if (code === 0x2c || code === 0x3b || code === 0x28 || code === 0x29 || code === 0x2f)
        apart = true;
      i++;
      continue;
    }
    const limit = secret < secrets.length ? secrets[secret]!.start : text.length;
    const start = i;
    while (
      i < limit &&
      (isWordUnit(text.charCodeAt(i)) ||
        (isApostrophe(text.charCodeAt(i)) &&
          i + 1 < limit &&
          isWordUnit(text.charCodeAt(i + 1)) &&
          // "l'attente" is two words, "O'Neill" and "didn't" are one.
          !(
            (language === 'fr' || language === 'es' || language === 'other') &&
            i - start <= 2 &&
            text.charCodeAt(start) !== 0x4f
          )))
    )
      i++;
    words.push({ start, end: i, facts: factsOf(text.slice(start, i), language), starts, apart });
    starts = false;
    apart = false;
  }
  return words;
}

/** Whether a text is written in capitals, so that capitals tell nothing. */
export function isShouting(words: readonly Word[]): boolean {
  let capitals = 0;
  let counted = 0;
  for (const word of words) {
    if (word.end - word.start < 3) continue;
    counted++;
    if (word.facts.shape === CAPITALS) capitals++;
  }
  return counted >= 2 && capitals * 2 > counted;
}
