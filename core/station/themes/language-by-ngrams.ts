import { LANGUAGE_NGRAMS } from './language-ngrams.ts';

/** What a text's n-grams say about its language. */
export interface NgramLanguage {
  /** ISO 639-1, one of sixty languages; `undefined` for a text without a known n-gram. */
  language: string | undefined;
  /** The text is about as much like the language as texts in it are on average. */
  reliable: boolean;
}

/** Only the beginning of a text is looked at: so many UTF-16 units, of which so many bytes. */
const MAX_UNITS = 1000;
const CUT_AT_SPACE_AFTER = 350;
const CUT_AFTER = 380;
const MAX_WORD = 70;
const SPACE = 0x20;
/** What an n-gram that a language knows weighs at least: the table holds what it weighs more. */
const LEAST_WEIGHT = 53;
/** A mean weight of so much per n-gram is half of the full score. */
const HALF_SCORE = 25;
const RELIABLE_SHARE = 0.75;
const LEAST_LEAD = 0.01;
const LEAST_NGRAMS = 3;

const BETWEEN_WORDS = /[^\p{L}]+(?<!['`\u2019])/gu;

/** N-grams of up to six bytes as numbers, ascending; what languages weigh for the i-th begins at `starts[i]`. */
interface Table {
  keys: Float64Array;
  starts: Uint32Array;
  languages: Uint8Array;
  weights: Uint8Array;
}

let table: Table | undefined;
const encoder = new TextEncoder();
const bytes = new Uint8Array(CUT_AFTER + 4);
/** A word of w bytes has at most w / 3 + 1 n-grams, and there are fewer words than bytes. */
const found = new Float64Array(bytes.length);
const scores = new Uint32Array(LANGUAGE_NGRAMS.languages.length);

/**
 * The language of `text` by byte n-grams, as Nito-ELD 2 does it with its smallest table (Apache-2.0,
 * https://github.com/nitotm/efficient-language-detector-js), which says the same in 23 MB of objects; here they are
 * columns. N-grams of four bytes begin at every third byte of a word; the languages' weights for them are added up.
 */
export function languageByNgrams(text: string): NgramLanguage {
  table ??= unpack(LANGUAGE_NGRAMS.packed);
  const { keys, starts, languages, weights } = table;
  const ngrams = ngramsOf(text);
  scores.fill(0);
  for (const ngram of ngrams) {
    const at = placeIn(keys, ngram);
    if (at < 0) continue;
    for (let i = starts[at]!; i < starts[at + 1]!; i++) scores[languages[i]!]! += weights[i]! + LEAST_WEIGHT;
  }
  let best = -1;
  let first = 0;
  let second = 0;
  for (const [i, score] of scores.entries()) {
    if (score > first) {
      best = i;
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  if (best < 0) return { language: undefined, reliable: false };
  const share = (score: number) => score / (score + HALF_SCORE * ngrams.length);
  return {
    language: LANGUAGE_NGRAMS.languages[best],
    reliable:
      ngrams.length >= LEAST_NGRAMS &&
      share(first) >= LANGUAGE_NGRAMS.averages[best]! * RELIABLE_SHARE &&
      share(first) - share(second) >= LEAST_LEAD,
  };
}

/** The different n-grams of a text, ascending; they are overwritten by the next text's. */
function ngramsOf(text: string): Float64Array {
  const words = text.slice(0, MAX_UNITS).replace(BETWEEN_WORDS, ' ').trim().toLowerCase();
  const length = cut(encoder.encodeInto(words, bytes).written);
  let count = 0;
  let from = 0;
  for (let at = 0; at <= length; at++) {
    if (at < length && bytes[at] !== SPACE) continue;
    if (at > from) count = addWord(from, at, count);
    from = at + 1;
    if (at > CUT_AT_SPACE_AFTER) break;
  }
  const all = found.subarray(0, count).sort();
  let different = 0;
  for (let i = 0; i < count; i++) if (i === 0 || all[i] !== all[i - 1]) all[different++] = all[i]!;
  return all.subarray(0, different);
}

/** Where a text of `written` bytes ends at the latest: after the letter that goes beyond the limit. */
function cut(written: number): number {
  let end = Math.min(written, CUT_AFTER + 1);
  while (end < written && (bytes[end]! & 0xc0) === 0x80) end++;
  return end;
}

/** Adds the n-grams of the word at `from` up to `to`; one at the word's begin or end holds the space there. */
function addWord(from: number, to: number, count: number): number {
  const end = Math.min(to, from + MAX_WORD);
  let at = from;
  for (; at + 4 < end; at += 3) found[count++] = ngram(at, at + 4, at === from, false);
  if (end === to) found[count++] = ngram(Math.max(from, end - 4), end, at === from, true);
  return count;
}

function ngram(from: number, to: number, begins: boolean, ends: boolean): number {
  let key = begins ? SPACE : 0;
  for (let at = from; at < to; at++) key = key * 256 + bytes[at]!;
  return ends ? key * 256 + SPACE : key;
}

function placeIn(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = keys[middle]!;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Reads what `npm run generate` has written: the number of n-grams, then a column each of keys, counts and so on. */
function unpack(packed: string): Table {
  const text = atob(packed);
  const all = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const view = new DataView(all.buffer);
  const size = view.getUint32(0);
  const keys = new Float64Array(size);
  const starts = new Uint32Array(size + 1);
  const counts = 4 + size * 6;
  for (let i = 0; i < size; i++) {
    keys[i] = view.getUint16(4 + i * 6) * 2 ** 32 + view.getUint32(6 + i * 6);
    starts[i + 1] = starts[i]! + all[counts + i]!;
  }
  const languages = counts + size;
  const weights = languages + starts[size]!;
  return { keys, starts, languages: all.slice(languages, weights), weights: all.slice(weights) };
}
