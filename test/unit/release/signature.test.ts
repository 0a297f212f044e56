import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../../core/release/canonical.ts';
import { type PullRequest, type PullResult, pullRelease } from '../../../core/release/pull.ts';
import type { Manifest } from '../../../core/release/schema.ts';
import {
  newSigningKey,
  type SigningKey,
  signManifest,
  verifyManifest,
} from '../../../core/release/signature.ts';
import { writeRelease } from '../../../core/station/write-release.ts';
import { type Served, serve, staticFiles } from './serve.ts';
import { FACTS, smallParts } from './small-release.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
let files: Map<string, Uint8Array<ArrayBuffer>>;
let served: Served;
let key: SigningKey;
let other: SigningKey;

beforeEach(async () => {
  files = await writeRelease(smallParts(), FACTS);
  served = await serve((request, response) => staticFiles(files)(request, response));
  [key, other] = await Promise.all([newSigningKey(), newSigningKey()]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await served.close();
});

async function signBy(...keys: SigningKey[]): Promise<void> {
  files.set('manifest.json', await signManifest(files.get('manifest.json')!, keys));
}

function change(how: (manifest: Record<string, unknown>) => void): void {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  how(manifest);
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
}

async function pull(releaseKeys?: string[], previous?: PullRequest['previous']): Promise<PullResult> {
  return await pullRelease({
    address: served.address,
    fetch,
    now: NOW,
    ...(releaseKeys && { releaseKeys }),
    ...(previous && { previous }),
  });
}

const refused = (code: string) => ({ kind: 'problem', problem: { code } });

describe('published data that is signed', () => {
  it('is taken where its key is pinned, and where none is', async () => {
    await signBy(key);
    expect(await pull([key.x])).toMatchObject({ kind: 'new', signedBy: key.x });
    expect(await pull()).toMatchObject({ kind: 'new' });
  });

  it('is signed as another implementation of Ed25519 signs', async () => {
    await signBy(key);
    const { signatures, ...manifest } = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    const content = Buffer.from(canonicalJson(manifest));
    const secret = createPrivateKey({ key, format: 'jwk' });
    expect(signatures).toEqual([{ key: key.x, value: sign(null, content, secret).toString('base64url') }]);
    const signature = Buffer.from(signatures[0].value, 'base64url');
    expect(verify(null, content, createPublicKey(secret), signature)).toBe(true);
  });

  it('is refused with another key, without one, and where no pinned key can be read', async () => {
    expect(await pull([key.x])).toMatchObject(refused('unsigned'));
    await signBy(other);
    expect(await pull([key.x])).toMatchObject(refused('unsigned'));
    expect(await pull([])).toMatchObject(refused('unsigned'));
    expect(await pull(['_'.repeat(43)])).toMatchObject(refused('unsigned'));
  });

  it('is refused where another key claims to be the pinned one', async () => {
    await signBy(other);
    change((manifest) => {
      (manifest.signatures as { key: string }[])[0]!.key = key.x;
    });
    expect(await pull([key.x])).toMatchObject(refused('wrong-signature'));
  });

  it.each<[string, (manifest: Record<string, unknown>) => void]>([
    ['minimums', (manifest) => Object.assign(manifest.thresholds as object, { respondents: 6 })],
    ['name', (manifest) => Object.assign(manifest, { organisation: 'Somebody else' })],
    ['time', (manifest) => Object.assign(manifest, { madeAt: '2026-11-06T06:00:00Z' })],
    ['unknown member', (manifest) => Object.assign(manifest, { later: 1 })],
  ])('is refused with a changed manifest: %s', async (_, how) => {
    await signBy(key);
    change(how);
    expect(await pull([key.x])).toMatchObject(refused('wrong-signature'));
  });

  it('is refused with a changed file, also where the manifest was changed to fit', async () => {
    await signBy(key);
    const scores = [...files.keys()].find((path) => path.startsWith('scores.'))!;
    const honest = files.get(scores)!;
    files.set(scores, honest.with(honest.length - 2, 32));
    expect(await pull([key.x])).toMatchObject(refused('wrong-hash'));
    const { signatures } = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    files = await writeRelease({ ...smallParts(), quotes: { quotes: [] } }, FACTS);
    change((manifest) => Object.assign(manifest, { signatures }));
    expect(await pull([key.x])).toMatchObject(refused('wrong-signature'));
  });

  it('is taken by readers of either key while one replaces the other', async () => {
    await signBy(key, other);
    expect(await pull([key.x])).toMatchObject({ signedBy: key.x });
    expect(await pull([other.x])).toMatchObject({ signedBy: other.x });
    await signBy(other);
    expect(await pull([key.x])).toMatchObject(refused('unsigned'));
    expect(await pull([key.x, other.x])).toMatchObject({ signedBy: other.x });
  });

  it('is not used where the browser knows no Ed25519', async () => {
    await signBy(key);
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    await expect(verifyManifest(files.get('manifest.json')!, [key.x])).rejects.toMatchObject({
      problem: { code: 'cannot-verify' },
    });
  });
});

describe('published data that is older than what is here', () => {
  const held = (madeAt: string) => ({ manifest: { id: 'ffffffffffffffff', madeAt } as Manifest });

  it('is not taken, signed or not', async () => {
    expect(await pull(undefined, held('2026-11-05T06:00:01Z'))).toMatchObject(refused('older'));
    await signBy(key);
    expect(await pull([key.x], held('2026-11-20T06:00:00Z'))).toMatchObject(refused('older'));
  });

  it('is taken when made at the same time or later, or after a clock that ran ahead', async () => {
    expect(await pull(undefined, held('2026-11-05T06:00:00Z'))).toMatchObject({ kind: 'new' });
    expect(await pull(undefined, held('2026-10-05T06:00:00Z'))).toMatchObject({ kind: 'new' });
    expect(await pull(undefined, held('2031-01-01T06:00:00Z'))).toMatchObject({ kind: 'new' });
  });
});
