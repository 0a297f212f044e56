/**
 * `value` as JSON with keys in code-unit order and without spaces, so that equal content has equal bytes and
 * therefore an equal hash. Absent (`undefined`) members are left out, as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const source = value as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(source).sort()) out[key] = sorted(source[key]);
  return out;
}

/** SHA-256 of `bytes` as 64 lower-case hexadecimal digits, by WebCrypto. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The id of a release: the first 16 digits of the hash over its files' names and hashes, by name. Equal id,
 * equal content.
 */
export function releaseId(files: readonly { name: string; sha256: string }[]): Promise<string> {
  const lines = files.map((file) => `${file.name} ${file.sha256}\n`).sort();
  return sha256(new TextEncoder().encode(lines.join(''))).then((hash) => hash.slice(0, 16));
}
