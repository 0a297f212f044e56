import type { Language } from '../../model/language.ts';

/** A word of a text: where it stands, its folded form, and the clause and sentence it is in. */
export interface Token {
  /** Index of the first UTF-16 unit. */
  start: number;
  /** Index after the last UTF-16 unit. */
  end: number;
  /** Folded: lower case, no diacritics, no apostrophes; a placeholder such as `[name]` stays as it is. */
  word: string;
  clause: number;
  sentence: number;
}

export interface TokenisedText {
  tokens: Token[];
  /** Per sentence, whether it ends with a question mark. */
  asks: boolean[];
}

const SEPARATOR = 1;
const LETTER = 2;
const kinds = new Uint8Array(0x10000);
const LETTER_PATTERN = /[\p{L}\p{M}\p{N}]/u;

/** Whether a UTF-16 unit is part of a word: letter, mark or digit of the basic plane. */
export function isWordUnit(code: number): boolean {
  let kind = kinds[code]!;
  if (kind === 0) {
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    kind = !surrogate && LETTER_PATTERN.test(String.fromCharCode(code)) ? LETTER : SEPARATOR;
    kinds[code] = kind;
  }
  return kind === LETTER;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xb4 || code === 0x60;
}

const CACHE_LIMIT = 40_000;
const caches: Record<Language, Map<string, string>> = {
  en: new Map(),
  de: new Map(),
  fr: new Map(),
  es: new Map(),
};

function foldUncached(word: string, language: Language): string {
  let folded = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ´`]+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replace(/(.)\1{2,}/gu, '$1$1');
  // "für", "fuer" and "fur" are one word to a reader of German.
  if (language === 'de') folded = folded.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u');
  return folded;
}

/** Lower case without diacritics, apostrophes and stretched letters; in German ä, ae and a are one. */
export function fold(word: string, language: Language): string {
  const cache = caches[language];
  let folded = cache.get(word);
  if (folded === undefined) {
    folded = foldUncached(word, language);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    // A cached slice would keep the whole comment alive; a copy made by fold does not.
    cache.set(word, folded);
  }
  return folded;
}

/**
 * `text` as folded words with their places. Apostrophes join in English ("didn't" is `didnt`, "team's" is
 * `team`) and separate elsewhere ("l'attente" is `l`, `attente`). Clauses end at commas, dashes, brackets and
 * colons; sentences at full stops, question and exclamation marks, semicolons and line ends.
 */
export function tokenise(text: string, language: Language): TokenisedText {
  const tokens: Token[] = [];
  const asks: boolean[] = [false];
  let clause = 0;
  let sentence = 0;
  let broken = false;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isWordUnit(code)) {
      const start = i;
      i++;
      while (i < length) {
        const next = text.charCodeAt(i);
        if (isWordUnit(next)) i++;
        else if (
          language === 'en' &&
          isApostrophe(next) &&
          i + 1 < length &&
          isWordUnit(text.charCodeAt(i + 1))
        )
          i += 2;
        else break;
      }
      let word = fold(text.slice(start, i), language);
      if (language === 'en' && i - start > 2 && text.charCodeAt(i - 1) === 0x73) {
        if (isApostrophe(text.charCodeAt(i - 2))) word = word.slice(0, -1);
      }
      if (word.length > 0) {
        tokens.push({ start, end: i, word, clause, sentence });
        broken = false;
      }
      continue;
    }
    if (code === 0x5b) {
      const close = text.indexOf(']', i);
      if (close > i + 1 && close - i < 12 && /^[a-z]+$/.test(text.slice(i + 1, close))) {
        tokens.push({ start: i, end: close + 1, word: text.slice(i, close + 1), clause, sentence });
        i = close + 1;
        continue;
      }
    }
    if (
      code === 0x2e ||
      code === 0x21 ||
      code === 0x3f ||
      code === 0x3b ||
      code === 0x0a ||
      code === 0x2026
    ) {
      // "2.5" and "z.B." end nothing.
      const inside = code === 0x2e && i + 1 < length && isWordUnit(text.charCodeAt(i + 1));
      if (!inside) {
        if (code === 0x3f) asks[sentence] = true;
        if (!broken && tokens.length > 0) {
          sentence++;
          clause++;
          asks[sentence] = false;
          broken = true;
        } else if (code === 0x3f && sentence > 0) asks[sentence - 1] = true;
      }
    } else if (
      code === 0x2c ||
      code === 0x3a ||
      code === 0x28 ||
      code === 0x29 ||
      code === 0x2013 ||
      code === 0x2014 ||
      (code === 0x2d && i > 0 && text.charCodeAt(i - 1) === 0x20)
    ) {
      clause++;
    }
    i++;
  }
  return { tokens, asks };
}
