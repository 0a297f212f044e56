const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGEST_BYTES = 16;

/** Replaces ids by names that nobody can trace back without the station's key. */
export interface KeyedHash {
  /** One hash per text, in order: 22 characters, 128 bits. */
  hash(texts: readonly string[]): Promise<string[]>;
}

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) under `key`, cut to 128 bits. Texts of a batch are signed at the same
 * time, because the cost of WebCrypto is the round trip and not the hash.
 * @param key HMAC key of this station with the usage `sign`; it need not be extractable.
 */
export function keyedHash(key: CryptoKey): KeyedHash {
  const encoder = new TextEncoder();
  return {
    async hash(texts) {
      const digests = await Promise.all(
        texts.map((text) => crypto.subtle.sign('HMAC', key, encoder.encode(text))),
      );
      return digests.map((digest) => base64url(new Uint8Array(digest, 0, DIGEST_BYTES)));
    },
  };
}

/** A new random key for a station; it cannot be exported unless `extractable`. */
export async function newStationKey(extractable: boolean): Promise<CryptoKey> {
  return await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, extractable, ['sign']);
}

/** The key that was kept as raw bytes. */
export async function importStationKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i]!;
    const b = bytes[i + 1];
    const c = bytes[i + 2];
    text += ALPHABET[a >> 2]! + ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    if (b !== undefined) text += ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)]!;
    if (c !== undefined) text += ALPHABET[c & 63]!;
  }
  return text;
}
