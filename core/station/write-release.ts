import { canonicalJson, releaseId, sha256 } from '../release/canonical.ts';
import {
  FILES,
  type FileName,
  FORMAT,
  Manifest,
  REQUIRED_FILES,
  type Release,
  VERSION,
} from '../release/schema.ts';

/** The content of a release: the five files that are always there, and those of the rest that have something. */
export type ReleaseParts = Pick<Release, 'teams' | 'scores' | 'themes' | 'taxonomy' | 'settings'> &
  Partial<Pick<Release, 'pins' | 'quotes' | 'contacts' | 'work' | 'adapters'>>;

/** What the manifest tells of a release beside its files. */
export type ReleaseFacts = Pick<
  Manifest,
  'organisation' | 'audience' | 'timeZone' | 'madeAt' | 'through' | 'thresholds' | 'sample'
>;

/**
 * A release as static files by path: content-addressed files (`scores.0123456789abcdef.json`) and
 * `manifest.json`. Equal parts give equal bytes. Whoever writes them to a folder writes the manifest last.
 * @throws Error naming file, place and fault where a part does not keep to its schema.
 */
export async function writeRelease(
  parts: ReleaseParts,
  facts: ReleaseFacts,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const entries: Manifest['files'] = [];
  for (const name of Object.keys(FILES) as FileName[]) {
    const part = parts[name];
    if (part === undefined) {
      if (REQUIRED_FILES.includes(name)) throw new Error(`A release cannot be written without "${name}".`);
      continue;
    }
    const bytes = encode(checked(name, part));
    const hash = await sha256(bytes);
    const path = `${name}.${hash.slice(0, 16)}.json`;
    files.set(path, bytes);
    entries.push({ name, path, sha256: hash, bytes: bytes.byteLength });
  }
  const manifest = {
    format: FORMAT,
    version: VERSION,
    id: await releaseId(entries),
    organisation: facts.organisation,
    audience: facts.audience,
    timeZone: facts.timeZone,
    madeAt: facts.madeAt,
    through: facts.through,
    thresholds: facts.thresholds,
    sample: facts.sample,
    files: entries,
  };
  const result = Manifest.safeParse(manifest);
  if (!result.success) throw new Error(fault('manifest.json', result.error.issues[0]!));
  files.set('manifest.json', encode(result.data));
  return files;
}

function checked(name: FileName, part: unknown): unknown {
  const result = FILES[name].safeParse(part);
  if (!result.success) throw new Error(fault(name, result.error.issues[0]!));
  return result.data;
}

function fault(file: string, issue: { path: PropertyKey[]; message: string }): string {
  return `The release cannot be written: "${file}" is wrong at "${issue.path.map(String).join('.')}": ${issue.message}`;
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value));
}
