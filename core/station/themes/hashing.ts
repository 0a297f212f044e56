import type { TextLanguage } from './classify.ts';
import { fold } from './tokens.ts';

/** Character n-grams of 3 to 5, counted in `2 ** bits` buckets. */
export interface HashedText {
  buckets: Uint32Array;
  /** 1 + ln(count), not yet weighted or scaled. */
  values: Float64Array;
}

const counts = new Map<number, number>();

/**
 * Hashes the character 3- to 5-grams of `text` (folded, words set apart by one blank) into `2 ** bits` buckets
 * by FNV-1a. Buckets come in order of first sight: equal texts give equal results.
 */
export function hashText(text: string, language: TextLanguage, bits: number): HashedText {
  const folded = ` ${fold(text, language === 'other' ? 'en' : language)
    .replace(/[^\p{L}\p{N}[\]?!]+/gu, ' ')
    .trim()} `;
  const mask = 2 ** bits - 1;
  counts.clear();
  for (let i = 0; i + 3 <= folded.length; i++) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < 5 && i + n < folded.length; n++) {
      hash = Math.imul(hash ^ folded.charCodeAt(i + n), 0x01000193);
      if (n < 2) continue;
      const bucket = ((hash ^ (hash >>> 15)) >>> 0) & mask;
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  }
  const buckets = new Uint32Array(counts.size);
  const values = new Float64Array(counts.size);
  let at = 0;
  for (const [bucket, count] of counts) {
    buckets[at] = bucket;
    values[at++] = 1 + Math.log(count);
  }
  return { buckets, values };
}
