import { markNames, type RedactOptions, VOCABULARY_ENOUGH } from './name-marks.ts';
import { isShouting, wordsOf } from './name-words.ts';
import { NAME_PARTICLES, TITLES } from './rules/names.ts';
import { findSecrets, type SecretPlace } from './secrets.ts';
import { fold } from './tokens.ts';

export interface Redaction {
  /** The text with placeholders; normalised (NFKC), invisible characters removed. */
  text: string;
  /** The comment names somebody, or may: it is never quoted. */
  namesPerson: boolean;
  /** No vocabulary of the company's own words was there to tell names from words: nobody quotes it unseen. */
  unsure: boolean;
}

/** The folded parts of staff names; single letters are left out. */
export function rosterOf(names: Iterable<string>): ReadonlySet<string> {
  const roster = new Set<string>();
  for (const name of names) {
    for (const part of name.normalize('NFKC').split(/[^\p{L}\p{M}'’]+/u)) {
      const folded = fold(part, 'en');
      if (folded.length > 1 && !NAME_PARTICLES.has(folded) && !TITLES.has(folded)) roster.add(folded);
    }
  }
  return roster;
}

const INVISIBLE = /(?![\t\n\r])\p{C}|[\u115f\u1160\u3164\uffa0]/gu;
const PLAIN_LATIN =
  /^[\t\n\r -~\u00a1-\u00ac\u00ae-\u00b1\u00b6\u00bb\u00bf-\u017f\u2013\u2014\u2018\u2019\u201c-\u201e\u2026\u20ac]*$/;

/** Digits of other scripts (Arabic, Devanagari, Thai ...) hide no number. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/** The value of a decimal digit: Unicode keeps the ten of each script side by side, from nought up. */
function digitOf(digit: string): number {
  let zero = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
  return digit.codePointAt(0)! - zero;
}

/** NFKC without invisible characters, so that no secret hides behind one. Lone surrogates become U+FFFD. */
export function normaliseText(text: string): string {
  if (PLAIN_LATIN.test(text)) return text;
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(OTHER_DIGITS, (digit) => String(digitOf(digit)));
}

/**
 * Strict redaction: rather a word too many than a name too few. Structured secrets are found by form and
 * checksum, names by titles, cue words, gazetteer, roster, unknown capitals and words that the company's own
 * texts never use plainly. Never throws.
 */
export function redact(original: string, options: RedactOptions): Redaction {
  const text = normaliseText(original);
  const secrets = findSecrets(text);
  const words = wordsOf(text, secrets, options.language);
  const marks = markNames(words, options, isShouting(words));
  let named = false;
  const places: SecretPlace[] = secrets;
  let all = places;
  for (let i = 0; i < words.length; i++) {
    if (!marks[i]) continue;
    if (!named) {
      named = true;
      all = [...places];
    }
    const start = words[i]!.start;
    let last = i;
    while (
      last + 1 < words.length &&
      marks[last + 1] &&
      words[last + 1]!.start - words[last]!.end <= 2 &&
      !words[last + 1]!.apart
    )
      last++;
    all.push({ start, end: words[last]!.end, placeholder: '[name]' });
    i = last;
  }
  const unsure = (options.vocabulary?.texts ?? 0) < VOCABULARY_ENOUGH;
  if (all.length === 0) return { text, namesPerson: false, unsure };
  if (named) all.sort((a, b) => a.start - b.start);
  let redacted = '';
  let at = 0;
  for (const place of all) {
    redacted += text.slice(at, place.start);
    redacted += place.placeholder;
    at = place.end;
  }
  redacted += text.slice(at);
  const contact = secrets.some(({ placeholder }) => placeholder === '[mail]' || placeholder === '[handle]');
  return { text: redacted, namesPerson: named || contact, unsure };
}
