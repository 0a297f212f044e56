const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
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
 * The words of a unit's name, made comparable across spelling: case, width, accents, umlauts written out
 * (`Störung`, `Stoerung`, `Storung`), `&` and its words, punctuation, legal suffixes at the end.
 * @returns no words if the name holds none.
 */
export function nameWords(name: string): string[] {
  const plain = name
    .replace(/\(([^)]*)\)/gu, ' $1 ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aou])\u0308/gu, '$1')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþı]/gu, (letter) => LETTERS[letter]!)
    .replace(/\b((?:[a-z]\.){2,})/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/['’]/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
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
