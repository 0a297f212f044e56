const SPELLED: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const LETTERS = /[äöüßøåæœđðłþı]/g;

/**
 * A name as names are compared: case, accents, punctuation and spacing do not tell two teams apart;
 * `ä`/`ae` and `&`/`and` are the same. Letters and digits of every script stay.
 * An empty string comes out where a name holds neither.
 */
export function normaliseName(name: string): string {
  // Soft hyphens and zero-width signs come along when a name is copied; nobody sees them.
  const folded = name
    .replace(/\p{Cf}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(LETTERS, (letter) => SPELLED[letter]!)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return folded
    .toLowerCase()
    .normalize('NFKC')
    .replace(LETTERS, (letter) => SPELLED[letter]!)
    .replace(/[&+]/g, ' and ')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
