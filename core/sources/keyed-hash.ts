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
  return {
    async hash(texts) {
      return texts.map((text) => {
        keyed._cloneInto(work);
        work.update(encoder.encode(text)).digestInto(digest);
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
  let text = '';
  for (let i = 0; i < DIGEST_BYTES; i += 3) {
    const a = digest[i]!;
    const b = i + 1 < DIGEST_BYTES ? digest[i + 1] : undefined;
    const c = i + 2 < DIGEST_BYTES ? digest[i + 2] : undefined;
    text += ALPHABET[a >> 2]! + ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    if (b !== undefined) text += ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)]!;
    if (c !== undefined) text += ALPHABET[c & 63]!;
  }
  return text;
}
