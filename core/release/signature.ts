import { PublicKey } from '../model/settings.ts';
import * as z from '../model/zod.ts';
import { canonicalJson } from './canonical.ts';
import { ReleaseFault } from './parse.ts';
import type { Signature } from './schema.ts';

/** A key that signs published data, as JSON Web Key (RFC 8037): `x` is public, `d` never leaves who publishes. */
export const SigningKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: PublicKey,
  d: z.string().regex(/^[\w-]{43}$/),
});
export type SigningKey = z.infer<typeof SigningKey>;

/** A key made by chance. */
export async function newSigningKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return SigningKey.parse(await crypto.subtle.exportKey('jwk', pair.privateKey));
}

/**
 * The manifest with a signature by each key, over its canonical JSON without `signatures`. The manifest holds the
 * hashes of all files, so they are signed too.
 */
export async function signManifest(
  bytes: Uint8Array,
  keys: readonly SigningKey[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { signatures: _, ...manifest } = JSON.parse(new TextDecoder().decode(bytes));
  const content = contentOf(manifest);
  const signatures = await Promise.all(
    keys.map(async ({ kty, crv, x, d }): Promise<Signature> => {
      const key = await crypto.subtle.importKey('jwk', { kty, crv, x, d }, 'Ed25519', false, ['sign']);
      return { key: x, value: base64url(await crypto.subtle.sign('Ed25519', key, content)) };
    }),
  );
  return new TextEncoder().encode(canonicalJson({ ...manifest, signatures }));
}

/**
 * The pinned key by which a manifest is signed.
 * @param bytes a manifest that keeps to its schema; every member counts, those that this version does not know too.
 * @param pinned public keys, each as `x` of its JSON Web Key.
 * @throws ReleaseFault `unsigned` if no pinned key signed it, `wrong-signature` if its content is not what one
 * signed, `cannot-verify` where the browser knows no Ed25519.
 */
export async function verifyManifest(bytes: Uint8Array, pinned: readonly string[]): Promise<string> {
  const { signatures, ...manifest } = JSON.parse(new TextDecoder().decode(bytes)) as {
    signatures?: Signature[];
  };
  const candidates = (signatures ?? []).filter(({ key }) => pinned.includes(key));
  if (candidates.length === 0) throw new ReleaseFault({ code: 'unsigned' });
  const content = contentOf(manifest);
  for (const { key, value } of candidates) if (await isSigned(content, key, value)) return key;
  throw new ReleaseFault({ code: 'wrong-signature' });
}

async function isSigned(content: Uint8Array<ArrayBuffer>, x: string, value: string): Promise<boolean> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x };
  const key = await crypto.subtle
    .importKey('jwk', jwk, 'Ed25519', false, ['verify'])
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === 'NotSupportedError')
        throw new ReleaseFault({ code: 'cannot-verify' });
      return undefined;
    });
  return key !== undefined && (await crypto.subtle.verify('Ed25519', key, fromBase64url(value), content));
}

function contentOf(manifest: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(manifest));
}

function base64url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
