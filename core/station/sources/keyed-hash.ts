import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGEST_BYTES = 16;
/** What a station's key signs to make the key of its ids; other words would change every id. */
const PURPOSE = 'customer-lens: ids, 1';

/** Replaces ids by names that nobody can trace back without the station's key. */
export interface KeyedHash {
  /** One hash per text, in order: 22 characters, 128 bits. */
  hash(texts: readonly string[]): Promise<string[]>;
}

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4), cut to 128 bits, under a key that `key` makes by signing a fixed text. So the
 * station's own key cannot be read by anybody, and a million ids do not wait for WebCrypto a million times.
 *
 * Keys for SHA-256 are of stations from before: they sign every id themselves, so that ids stay what they are.
 * @param key HMAC key of this station with the usage `sign`; it need not be extractable.
 */
export function keyedHash(key: CryptoKey): KeyedHash {
  const { hash } = key.algorithm as HmacKeyAlgorithm;
  const encoder = new TextEncoder();
  const sign = (text: string) => crypto.subtle.sign('HMAC', key, encoder.encode(text));
  if (hash.name === 'SHA-256')
    return {
      async hash(texts) {
        return (await Promise.all(texts.map(sign))).map((digest) => base64url(new Uint8Array(digest)));
      },
    };
  let made: Promise<KeyedHash> | undefined;
  return {
    async hash(texts) {
      made ??= sign(PURPOSE).then((bytes) => keyedHashBy(new Uint8Array(bytes)));
      return await (await made).hash(texts);
    },
  };
}

/** HMAC-SHA-256 under a key that was kept as raw bytes, cut to 128 bits. */
export function keyedHashBy(bytes: Uint8Array): KeyedHash {
  const encoder = new TextEncoder();
  const keyed = hmac.create(sha256, bytes);
  const work = keyed.clone();
  const digest = new Uint8Array(sha256.outputLen);
  let message = new Uint8Array(1024);
  return {
    async hash(texts) {
      return texts.map((text) => {
        // UTF-8 takes three bytes for a UTF-16 unit at most.
        if (text.length * 3 > message.length) message = new Uint8Array(text.length * 3);
        const { written } = encoder.encodeInto(text, message);
        keyed._cloneInto(work);
        work.update(message.subarray(0, written)).digestInto(digest);
        return base64url(digest);
      });
    },
  };
}

/** A new random key for a station; it cannot be exported unless `extractable`. */
export async function newStationKey(extractable: boolean): Promise<CryptoKey> {
  return await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-512' }, extractable, ['sign']);
}

/** The first 128 bits of `digest` (RFC 4648, section 5, without padding). */
function base64url(digest: Uint8Array): string {
  const codes: number[] = [];
  let bits = 0;
  let left = 0;
  for (let i = 0; i < DIGEST_BYTES; i++) {
    bits = (bits << 8) | digest[i]!;
    left += 8;
    for (; left >= 6; left -= 6) codes.push(ALPHABET.charCodeAt((bits >> (left - 6)) & 63));
  }
  codes.push(ALPHABET.charCodeAt((bits << (6 - left)) & 63));
  // At once: a text that is put together by letters takes twice the memory.
  return String.fromCharCode(...codes);
}
