import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash, keyedHashBy, newStationKey } from '../../../../core/station/sources/keyed-hash.ts';

const byNode = (key: Uint8Array, text: string) =>
  createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');
const imported = (bytes: Uint8Array<ArrayBuffer>, hash: string) =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
const bytes = new Uint8Array(32).fill(7);

describe('ids', () => {
  it('are HMAC-SHA-256 of RFC 4231, cut to 128 bits', async () => {
    const key = new TextEncoder().encode('Jefe');
    const [hash] = await keyedHashBy(key).hash(['what do ya want for nothing?']);
    expect(Buffer.from(hash!, 'base64url').toString('hex')).toBe('5bdcc146bf60754e6a042426089575c7');
  });

  it('are what they were, under the same bytes and under a key of a station from before', async () => {
    const before = keyedHash(await imported(bytes, 'SHA-256'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), async (texts) => {
        const expected = texts.map((text) => byNode(bytes, text));
        expect(await keyedHashBy(bytes).hash(texts)).toEqual(expected);
        expect(await before.hash(texts)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('of a new station are under a key that its own key signs, and stay so', async () => {
    const made = keyedHash(await imported(bytes, 'SHA-512'));
    const derived = createHmac('sha512', bytes).update('customer-lens: ids, 1').digest();
    const texts = ['a', 'b', 'ä'.repeat(100)];
    const both = [made.hash(texts), made.hash(texts)];
    expect(await Promise.all(both)).toEqual([1, 2].map(() => texts.map((text) => byNode(derived, text))));
    expect(await made.hash(['a'])).toEqual(['2Km7mvexEN2LZMPm5q6ekA']);
  });

  it('differ between stations', async () => {
    const keys = await Promise.all([1, 2].map(() => newStationKey(false)));
    const hashes = await Promise.all(keys.map(async (key) => (await keyedHash(key).hash(['a']))[0]));
    expect(new Set(hashes).size).toBe(2);
    expect(hashes[0]).toMatch(/^[\w-]{22}$/);
  });
});
