import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of the package that it does not export; its database is a module of its own. */
const PACKAGE = new URL('./', import.meta.resolve('eld/extrasmall')).href.replace(/src\/.*$/, '');
const { ngramsData } = (await import(`${PACKAGE}src/ngrams/extrasmall.js`)) as {
  ngramsData: { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };
};
const { dictionary } = (await import(`${PACKAGE}src/dictionary.js`)) as { dictionary: string[] };
const { avgScore } = (await import(`${PACKAGE}src/avgScore.js`)) as { avgScore: Record<string, number> };

/** `core/station/themes/language-ngrams.ts`: the n-grams of eld's smallest table, in columns. */
export function languageNgrams(): string {
  const { version } = JSON.parse(readFileSync(fileURLToPath(`${PACKAGE}package.json`), 'utf8')) as {
    version: string;
  };
  const languages = Object.values(ngramsData.languages);
  return `/*! N-grams of eld ${version}, copyright Nito T.M., Apache License 2.0, in columns; made by npm run generate. */
/** Sixty languages (ISO 639-1), how sure of themselves their texts are on average, and their n-grams' weights. */
export const LANGUAGE_NGRAMS = {
  languages: '${languages.join(' ')}'.split(' '),
  averages: [${languages.map((language) => avgScore[language]!).join(', ')}],
  packed: '${packed()}',
};
`;
}

/** The number of n-grams, then columns: n-grams of up to six bytes, their numbers of languages, those, their weights. */
function packed(): string {
  // Bytes beyond ASCII are letters of the package's own in its table.
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0x80; byte--) byteOf.set(dictionary[byte]!, byte);
  for (const letter of " 'abcdefghijklmnopqrstuvwxyz`") byteOf.set(letter, letter.charCodeAt(0));
  const rows = Object.entries(ngramsData.ngrams)
    .map(([ngram, weights]) => ({
      key: [...ngram].reduce((key, letter) => key * 256 + byteOf.get(letter)!, 0),
      weights: Object.entries(weights),
    }))
    .sort((a, b) => a.key - b.key);
  const entries = rows.flatMap(({ weights }) => weights);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(rows.length);
  const keys = Buffer.alloc(rows.length * 6);
  for (const [i, { key }] of rows.entries()) keys.writeUIntBE(key, i * 6, 6);
  return Buffer.concat([
    size,
    keys,
    Buffer.from(rows.map(({ weights }) => weights.length)),
    Buffer.from(entries.map(([language]) => Number(language))),
    Buffer.from(entries.map(([, weight]) => weight)),
  ]).toString('base64');
}
