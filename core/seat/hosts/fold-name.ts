import { normaliseName } from '../../model/normalise-name.ts';

const CONJUNCTIONS = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'og',
  'och',
  'en',
  'i',
  'the',
  'der',
  'die',
  'das',
  'la',
  'le',
]);
/** Not the two-letter ones: "Sales SE" and "Region AG" are places. */
const LEGAL = new Set(
  'gmbh mbh kgaa ohg ltd limited plc llp inc incorporated corp corporation llc sarl eurl slu srl spa aps oyj zoo kft doo pty'.split(
    ' ',
  ),
);

/**
 * The words of a unit's name as pages are matched by them: those of {@link normaliseName}, and beyond them umlauts
 * however they are written (`Störung`, `Stoerung`, `Storung`), abbreviations with points, words that join, legal
 * suffixes at the end. Looser than an import may be, where two units of nearly one name are two.
 * @returns no words if the name holds none.
 */
export function nameWords(name: string): string[] {
  const joined = name.replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  const words = normaliseName(joined)
    .split(' ')
    .filter((word) => word !== '');
  const gmbh = words.indexOf('gmbh');
  if (gmbh > 0) words.length = gmbh;
  while (words.length > 1 && LEGAL.has(words[words.length - 1]!)) words.pop();
  return words
    .filter((word, at) => at === 0 || at === words.length - 1 || !CONJUNCTIONS.has(word))
    .map((word) =>
      word
        .replace(/([ao])e/gu, '$1')
        .replace(/(?<![aeoq])ue/gu, 'u')
        .replace(/aa/gu, 'a'),
    );
}

/** A name as one comparable key; equal keys mean the same name. Empty if there is nothing to compare. */
export function foldName(name: string): string {
  return nameWords(name).join(' ');
}
