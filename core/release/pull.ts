import { type Answer, ask, FetchFault } from '../fetch/ask.ts';
import { retryTime } from '../fetch/retry-after.ts';
import { isLoopback } from '../model/loopback.ts';
import type { PullProblem } from '../model/seat-status.ts';
import { releaseId, sha256 } from './canonical.ts';
import { MANIFEST_LIMIT, parseManifest, parseRelease, ReleaseFault } from './parse.ts';
import type { FileName, Manifest, ManifestFile, Release } from './schema.ts';
import { verifyManifest } from './signature.ts';

/** Files that are already here, by the hash of their content. What it gives back is hashed again. */
interface FileStore {
  get(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Called with each file as it arrives, so that a pull that is cut off goes on where it stood. */
  put(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

export interface PullRequest {
  /** Folder that holds `manifest.json`; a query (a signed address) goes along with every request. */
  address: string;
  token?: string;
  /** The administrator's word that the token may travel over http outside this machine. */
  allowTokenOverHttp?: boolean;
  fetch: typeof globalThis.fetch;
  /** What is here now: answered with `unchanged` if the server has nothing newer. */
  previous?: { manifest: Manifest; etag?: string };
  /** Public keys of which one must have signed the manifest; without them signatures are not looked at. */
  releaseKeys?: readonly string[];
  store?: FileStore;
  /** For a Retry-After in seconds. */
  now: Date;
  signal?: AbortSignal;
  /** Milliseconds per request, below the 25 s that a worker may be held. */
  timeout?: number;
}

export type PullResult =
  | { kind: 'new'; release: Release; manifest: Manifest; etag?: string; signedBy?: string }
  | { kind: 'unchanged'; etag?: string }
  /** `retryAt`: not before (ISO 8601), where the server said so. */
  | { kind: 'problem'; problem: PullProblem; retryAt?: string };

const REQUEST_TIMEOUT = 20_000;

/** A reading that went wrong, with the time before which the server wants no other try. */
class PullFault extends ReleaseFault {
  readonly retryAt: string | undefined;
  constructor(problem: PullProblem, retryAt?: string) {
    super(problem);
    this.retryAt = retryAt;
  }
}

/**
 * Pulls the newest release from an address: the manifest if it changed, of its files those that are not here
 * yet, each of the size and hash that the manifest names, all of them by their schemas. Nothing is swapped:
 * that is the caller's, in one transaction. Never throws; every fault is a named {@link PullProblem}.
 */
export async function pullRelease(request: PullRequest): Promise<PullResult> {
  try {
    return await pull(request);
  } catch (error) {
    if (error instanceof PullFault) return problem(error.problem, error.retryAt);
    if (error instanceof ReleaseFault) return problem(error.problem);
    if (isQuota(error)) return problem({ code: 'storage-full' });
    throw error;
  }
}

async function pull(request: PullRequest): Promise<PullResult> {
  const base = folderOf(request.address);
  if (request.token && !request.allowTokenOverHttp && base.protocol === 'http:' && !isLoopback(base.hostname))
    throw new PullFault({ code: 'insecure-token' });

  const first = await askFor(request, at(base, 'manifest.json'), request.previous?.etag);
  if (first.status === 304) {
    await first.drop();
    return { kind: 'unchanged', etag: request.previous?.etag };
  }
  const etag = first.headers.get('etag') ?? undefined;
  const manifestBytes = await bodyOf(first, MANIFEST_LIMIT, () => ({
    code: 'schema',
    file: 'manifest.json',
    where: '',
    message: `It is longer than ${MANIFEST_LIMIT} bytes.`,
  }));
  const manifest = parseManifest(manifestBytes);
  const signedBy = request.releaseKeys && (await verifyManifest(manifestBytes, request.releaseKeys));
  if ((await releaseId(manifest.files)) !== manifest.id)
    throw new PullFault({ code: 'wrong-hash', file: 'manifest.json' });
  if (manifest.id === request.previous?.manifest.id && manifest.madeAt === request.previous.manifest.madeAt)
    return { kind: 'unchanged', etag };
  if (isOlder(manifest, request)) throw new PullFault({ code: 'older' });

  const stop = new AbortController();
  const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
  const bytesOf = new Map<FileName, Uint8Array>();
  try {
    await Promise.all(
      manifest.files.map(async (file) => {
        bytesOf.set(file.name, await fileBytes({ ...request, signal }, base, file));
      }),
    );
  } catch (error) {
    stop.abort();
    throw error;
  }
  return {
    kind: 'new',
    release: parseRelease(manifest, bytesOf),
    manifest,
    etag,
    ...(signedBy && { signedBy }),
  };
}

/**
 * Whether it was made before what is here: an old copy, put back by mistake or on purpose. What was made by a clock
 * that ran ahead does not keep newer ones out.
 */
function isOlder({ madeAt }: Manifest, { previous, now }: PullRequest): boolean {
  const before = Date.parse(previous?.manifest.madeAt ?? '');
  return before <= now.getTime() && Date.parse(madeAt) < before;
}

async function fileBytes(
  request: PullRequest,
  base: URL,
  file: ManifestFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const here = await request.store?.get(file.sha256);
  if (here && here.byteLength === file.bytes && (await sha256(here)) === file.sha256) return here;
  const response = await askFor(request, at(base, file.path));
  if (response.status === 404 || response.status === 410)
    throw new PullFault({ code: 'missing-file', file: file.path });
  const bytes = await bodyOf(response, file.bytes, () => ({ code: 'wrong-hash', file: file.path }));
  if (bytes.byteLength !== file.bytes || (await sha256(bytes)) !== file.sha256)
    throw new PullFault({ code: 'wrong-hash', file: file.path });
  await request.store?.put(file.sha256, bytes);
  return bytes;
}

/** Asks for one file. */
async function askFor(request: PullRequest, url: URL, etag?: string): Promise<Answer> {
  const headers = new Headers({ accept: 'application/json' });
  if (request.token) headers.set('authorization', `Bearer ${request.token}`);
  if (etag) headers.set('if-none-match', etag);
  const { fetch, signal, timeout: timeoutMs = REQUEST_TIMEOUT } = request;
  const answer = await ask(url, { fetch, headers, signal, timeoutMs }).catch((error: unknown) => {
    throw faultOf(error);
  });
  const isManifest = url.pathname.endsWith('/manifest.json');
  if (answer.ok || (answer.status === 304 && etag) || (!isManifest && isGone(answer.status))) {
    if (answer.ok && /\bhtml\b/i.test(answer.headers.get('content-type') ?? '')) {
      await answer.drop();
      throw new PullFault({ code: 'not-json' });
    }
    return answer;
  }
  await answer.drop();
  throw refusal(answer, request.now.getTime());
}

function refusal({ status, headers }: Answer, now: number): PullFault {
  if (status === 304) return new PullFault({ code: 'redirected' });
  if (status === 401) return new PullFault({ code: 'unauthorised' });
  if (status === 403) return new PullFault({ code: 'forbidden' });
  if (isGone(status)) return new PullFault({ code: 'not-found' });
  if (status === 429) {
    const retryAt = retryTime(headers, now);
    return new PullFault({ code: 'too-many', retryAt }, retryAt);
  }
  return new PullFault(
    { code: 'server-error', status },
    status === 503 && headers.has('retry-after') ? retryTime(headers, now) : undefined,
  );
}

function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** The body, given up as soon as it is longer than `limit` bytes. */
async function bodyOf(
  answer: Answer,
  limit: number,
  tooLong: () => PullProblem,
): Promise<Uint8Array<ArrayBuffer>> {
  return await answer.bytes(limit).catch((error: unknown) => {
    throw error instanceof FetchFault && error.code === 'too-big' ? new PullFault(tooLong()) : faultOf(error);
  });
}

/** What it means for a pull that a request got no whole answer. */
function faultOf(error: unknown): PullFault {
  const code = error instanceof FetchFault ? error.code : 'unreachable';
  return new PullFault({ code: code === 'timeout' || code === 'redirected' ? code : 'unreachable' });
}

function problem(found: PullProblem, retryAt?: string): PullResult {
  return retryAt === undefined
    ? { kind: 'problem', problem: found }
    : { kind: 'problem', problem: found, retryAt };
}

/**
 * The folder of an address: `https://x/release`, `https://x/release/` and `https://x/release/manifest.json`
 * are one.
 * @throws TypeError if it is no address.
 */
function folderOf(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  url.pathname = url.pathname.replace(/(?:\/manifest\.json|\/)?$/, '/');
  return url;
}

function at(base: URL, path: string): URL {
  const url = new URL(path, base);
  url.search = base.search;
  return url;
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
