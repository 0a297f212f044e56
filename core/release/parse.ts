import type { PullProblem } from '../model/seat-status.ts';
import type * as z from '../model/zod.ts';
import { accepts } from './accept.ts';
import { FILES, type FileName, FORMAT, Manifest, REQUIRED_FILES, type Release, VERSION } from './schema.ts';

/** A reading that went wrong, as the problem that a seat shows. */
export class ReleaseFault extends Error {
  readonly problem: PullProblem;
  constructor(problem: PullProblem) {
    super(`The release cannot be read: ${JSON.stringify(problem)}`);
    this.name = 'ReleaseFault';
    this.problem = problem;
  }
}

/** What a file that need not be there stands for when it is not. */
const ABSENT: { [name in FileName]?: unknown } = {
  pins: { pins: [] },
  quotes: { quotes: [] },
  contacts: { contacts: [] },
  work: {},
  adapters: { adapters: [] },
};

/** More than a seat reads: a manifest of more is no manifest, a release of more no release. */
export const MANIFEST_LIMIT = 262_144;
const RELEASE_LIMIT = 200_000_000;

/** The value in JSON bytes. @throws ReleaseFault `not-json` if it is not JSON in UTF-8. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ReleaseFault({ code: 'not-json' });
  }
}

/** Lists that may be long: tested quickly, and asked of zod only where that finds something. */
const LONG: { [name in FileName]?: Record<string, (value: unknown) => boolean> } = {
  scores: { cells: accepts(FILES.scores.shape.cells) },
  themes: { comments: accepts(FILES.themes.shape.comments), themes: accepts(FILES.themes.shape.themes) },
  contacts: { contacts: accepts(FILES.contacts.shape.contacts) },
};

/** A file's content by its schema. @throws ReleaseFault `schema`. */
function keepFile(name: FileName, value: unknown, file: string): unknown {
  if (value === null || typeof value !== 'object') return keep<unknown>(FILES[name], value, file);
  const rest: Record<string, unknown> = { ...value };
  const lists: Record<string, unknown> = {};
  for (const [key, accepted] of Object.entries(LONG[name] ?? {}))
    if (accepted(rest[key])) {
      lists[key] = rest[key];
      rest[key] = [];
    }
  return { ...(keep<unknown>(FILES[name], rest, file) as object), ...lists };
}

function keep<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new ReleaseFault({
    code: 'schema',
    file,
    where: issue.path.map(String).join('.').slice(0, 200),
    message: issue.message.slice(0, 300),
  });
}

/** A manifest out of its bytes. @throws ReleaseFault `not-json`, `newer-format` or `schema`. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const value = jsonOf(bytes);
  const head = (value ?? {}) as { format?: unknown; version?: unknown };
  if (head.format === FORMAT && typeof head.version === 'string' && major(head.version) > major(VERSION))
    throw new ReleaseFault({ code: 'newer-format', version: head.version.slice(0, 20) });
  const manifest = keep(Manifest, value, 'manifest.json');
  const names = new Set(manifest.files.map((file) => file.name));
  if (names.size !== manifest.files.length) throw manifestFault('files', 'A file is named twice.');
  for (const name of REQUIRED_FILES)
    if (!names.has(name)) throw manifestFault('files', `The file "${name}" is missing.`);
  const bytesInAll = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytesInAll > RELEASE_LIMIT)
    throw manifestFault(
      'files',
      `${bytesInAll} bytes in all; a seat reads releases of up to ${RELEASE_LIMIT}.`,
    );
  return manifest;
}

/**
 * A release out of its manifest and the bytes of its files.
 * @param bytesOf the checked bytes of each file that the manifest names.
 * @throws ReleaseFault `not-json`, `schema` or `missing-file`.
 */
export function parseRelease(manifest: Manifest, bytesOf: ReadonlyMap<FileName, Uint8Array>): Release {
  const release: Record<string, unknown> = { manifest };
  for (const name of Object.keys(FILES) as FileName[]) {
    const entry = manifest.files.find((file) => file.name === name);
    const bytes = bytesOf.get(name);
    if (entry && !bytes) throw new ReleaseFault({ code: 'missing-file', file: entry.path });
    const value = bytes ? jsonOf(bytes) : ABSENT[name];
    release[name] = keepFile(name, value, entry?.path ?? name);
  }
  return release as unknown as Release;
}

function major(version: string): number {
  return Number(version.split('.')[0]);
}

function manifestFault(where: string, message: string): ReleaseFault {
  return new ReleaseFault({ code: 'schema', file: 'manifest.json', where, message });
}
