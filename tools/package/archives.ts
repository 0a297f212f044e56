import { createHash, type KeyObject, sign } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The least that a zip can say; the same content then gives the same bytes, whenever it was built. */
const EPOCH = new Date('1980-01-01T00:00:00');

/** Every file of a folder by its path, in one order on all systems. */
export function filesOf(folder: string): Map<string, Uint8Array> {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), path] as const);
  return new Map(
    named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => [name, readFileSync(path)]),
  );
}

/** A zip that depends on nothing but names and contents. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: EPOCH });
}

/** A field of a protocol buffer that holds bytes: tag, length, content. */
function field(number: number, content: Uint8Array): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(content.byteLength), content]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return Buffer.from(bytes);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * A signed package for Chromium: CRX3 as in `components/crx_file/crx3.proto`. The header holds the public key
 * (`sha256_with_rsa` = 2: `public_key` = 1, `signature` = 2) and `signed_header_data` = 10000 with the id (1);
 * signed are the words below, that data's length and content, and the zip. PKCS #1 v1.5 gives the same bytes each time.
 */
export function crxOf(zip: Uint8Array, key: { privateKey: KeyObject; publicKey: Buffer }): Buffer {
  const id = createHash('sha256').update(key.publicKey).digest().subarray(0, 16);
  const signedData = field(1, id);
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.byteLength), signedData, zip]),
    key.privateKey,
  );
  const proof = Buffer.concat([field(1, key.publicKey), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.byteLength), header, zip]);
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
