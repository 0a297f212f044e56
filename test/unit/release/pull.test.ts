import { createHash } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retryTime } from '../../../core/fetch/retry-after.ts';
import { isLoopback } from '../../../core/model/loopback.ts';
import { type PullRequest, type PullResult, pullRelease } from '../../../core/release/pull.ts';
import { writeRelease } from '../../../core/station/write-release.ts';
import { type Served, serve, staticFiles } from './serve.ts';
import { FACTS, smallParts } from './small-release.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
let files: Map<string, Uint8Array<ArrayBuffer>>;
let served: Served | undefined;

beforeEach(async () => {
  files = await writeRelease(smallParts(), FACTS);
});
afterEach(async () => {
  await served?.close();
  served = undefined;
});

async function pullFrom(listener: RequestListener, more: Partial<PullRequest> = {}): Promise<PullResult> {
  await served?.close();
  served = await serve(listener);
  return pullRelease({ address: served.address, fetch, now: NOW, ...more });
}

/** Everything as it should be, but for `path`, which is answered by `fault`. */
function spoiled(
  pattern: RegExp,
  fault: (response: ServerResponse, bytes: Uint8Array) => void,
): RequestListener {
  const good = staticFiles(files);
  return (request, response) => {
    const path = (request.url ?? '').replace('/release/', '');
    if (pattern.test(path)) fault(response, files.get(path)!);
    else good(request, response);
  };
}

const problemOf = (result: PullResult) => (result.kind === 'problem' ? result.problem : result);

function memory() {
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    held,
    get: async (hash: string) => held.get(hash),
    put: async (hash: string, bytes: Uint8Array<ArrayBuffer>) => void held.set(hash, bytes),
  };
}

function withManifest(change: (manifest: Record<string, unknown>) => void): void {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  change(manifest);
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
}

describe('a release that is served as it should be', () => {
  it('is asked for without cookies, referrer, cache or redirects', async () => {
    const asked: RequestInit[] = [];
    await pullFrom(staticFiles(files), {
      fetch: (url, init) => {
        asked.push(init ?? {});
        return fetch(url, init);
      },
    });
    expect(asked.length).toBeGreaterThan(4);
    for (const init of asked)
      expect(init).toMatchObject({
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
  });

  it('is pulled, checked and read', async () => {
    const result = await pullFrom(staticFiles(files));
    expect(result.kind).toBe('new');
    if (result.kind !== 'new') return;
    expect(result.release.teams.teams).toHaveLength(4);
    expect(result.release.pins).toEqual({ pins: [], requisitions: [] });
    expect(result.release.work.events).toEqual([]);
    expect(result.manifest.files.map((file) => file.name)).toEqual([
      'teams',
      'scores',
      'themes',
      'taxonomy',
      'settings',
    ]);
  });

  it('has hashes that another implementation of SHA-256 confirms', async () => {
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    for (const file of manifest.files) {
      const bytes = files.get(file.path)!;
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
      expect(file.path).toBe(`${file.name}.${file.sha256.slice(0, 16)}.json`);
      expect(file.bytes).toBe(bytes.byteLength);
    }
  });

  it('is not fetched again: 304 by ETag, and without ETag by the id of the manifest', async () => {
    const seen: { path: string; headers: Record<string, unknown> }[] = [];
    const first = await pullFrom(staticFiles(files, seen));
    if (first.kind !== 'new') throw new Error('expected a release');
    const previous = { manifest: first.manifest, etag: first.etag };
    seen.length = 0;
    expect((await pullFrom(staticFiles(files, seen), { previous })).kind).toBe('unchanged');
    expect(seen.map((one) => one.path)).toEqual(['manifest.json']);
    expect(seen[0]!.headers['if-none-match']).toBe(first.etag);
    seen.length = 0;
    const withoutEtag = { manifest: first.manifest };
    expect((await pullFrom(staticFiles(files, seen), { previous: withoutEtag })).kind).toBe('unchanged');
    expect(seen.map((one) => one.path)).toEqual(['manifest.json']);
  });

  it('costs only the files that changed', async () => {
    const store = memory();
    await pullFrom(staticFiles(files), { store });
    const parts = smallParts();
    parts.settings.supportContact = 'help@nordlicht.example';
    files = await writeRelease(parts, { ...FACTS, madeAt: '2026-11-06T06:00:00Z' });
    const seen: { path: string; headers: Record<string, unknown> }[] = [];
    const result = await pullFrom(staticFiles(files, seen), { store });
    expect(result.kind).toBe('new');
    expect(seen.map((one) => one.path.split('.')[0]).sort()).toEqual(['manifest', 'settings']);
  });

  it('does not believe a stored file whose content is not what it was', async () => {
    const store = memory();
    await pullFrom(staticFiles(files), { store });
    for (const bytes of store.held.values()) bytes[5] = 120;
    const result = await pullFrom(staticFiles(files), { store });
    expect(result.kind).toBe('new');
  });

  it('may be addressed with and without slash, by its manifest, and with a signed query', async () => {
    const seen: { path: string; headers: Record<string, unknown> }[] = [];
    await pullFrom(staticFiles(files, seen));
    const plain = served!.address.slice(0, -1);
    for (const address of [plain, `${plain}/manifest.json`, `${plain}/?sig=a%2Fb`]) {
      const result = await pullRelease({ address, fetch, now: NOW });
      expect(result.kind).toBe('new');
    }
    expect(seen.filter((one) => String(one.headers.url).endsWith('?sig=a%2Fb'))).toHaveLength(6);
  });

  it('is asked for with the token and without cookies', async () => {
    const seen: { path: string; headers: Record<string, unknown> }[] = [];
    await pullFrom(staticFiles(files, seen), { token: 'secret-1' });
    expect(new Set(seen.map((one) => one.headers.authorization))).toEqual(new Set(['Bearer secret-1']));
    expect(seen.every((one) => one.headers.cookie === undefined)).toBe(true);
  });
});

describe('a server that refuses', () => {
  it.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
  ])('with %i is %s', async (status, code) => {
    const result = await pullFrom((_, response) => void response.writeHead(status).end('<html>no</html>'));
    expect(problemOf(result)).toEqual({ code });
  });

  it.each([500, 502, 503, 418])('with %i is a server error of that number', async (status) => {
    const result = await pullFrom((_, response) => void response.writeHead(status).end());
    expect(problemOf(result)).toEqual({ code: 'server-error', status });
  });

  it('with 429 is asked again when it says', async () => {
    const retryAt = '2026-11-21T10:02:00.000Z';
    for (const header of ['120', 'Sat, 21 Nov 2026 10:02:00 GMT']) {
      const result = await pullFrom(
        (_, response) =>
          void response.writeHead(429, { 'retry-after': header, date: NOW.toUTCString() }).end(),
      );
      expect(result).toEqual({ kind: 'problem', problem: { code: 'too-many', retryAt }, retryAt });
    }
    const busy = await pullFrom((_, response) => void response.writeHead(503, { 'retry-after': '60' }).end());
    expect(busy).toMatchObject({ retryAt: '2026-11-21T10:01:00.000Z' });
  });

  it('by a redirect is not followed, and the token does not travel', async () => {
    let reached = 0;
    const elsewhere = await serve((_, response) => {
      reached++;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const result = await pullFrom(
      (_, response) => void response.writeHead(302, { location: elsewhere.address }).end(),
      { token: 'secret-1' },
    );
    await elsewhere.close();
    expect(problemOf(result)).toEqual({ code: 'redirected' });
    expect(reached).toBe(0);
  });

  it('while a file is fetched is the same problem as with the manifest', async () => {
    const result = await pullFrom(spoiled(/^themes/, (response) => response.writeHead(401).end()));
    expect(problemOf(result)).toEqual({ code: 'unauthorised' });
  });
});

describe('a server that is broken', () => {
  it('half a download is a wrong hash or a lost connection', async () => {
    const short = await pullFrom(
      spoiled(/^scores/, (response, bytes) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(bytes.slice(0, bytes.length / 2));
      }),
    );
    expect(problemOf(short)).toMatchObject({ code: 'wrong-hash', file: expect.stringMatching(/^scores\./) });
    const cut = await pullFrom(
      spoiled(/^scores/, (response, bytes) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.slice(0, bytes.length / 2), () => response.destroy());
      }),
    );
    expect(problemOf(cut)).toEqual({ code: 'unreachable' });
  });

  it('another content of the same length is a wrong hash', async () => {
    const result = await pullFrom(
      spoiled(/^teams/, (response, bytes) => {
        const other = bytes.slice();
        other[20] = other[20] === 65 ? 66 : 65;
        response.writeHead(200).end(other);
      }),
    );
    expect(problemOf(result)).toMatchObject({ code: 'wrong-hash', file: expect.stringMatching(/^teams\./) });
  });

  it('reads no more of a file than the manifest says', async () => {
    let sent = 0;
    const result = await pullFrom(
      spoiled(/^scores/, (response) => {
        response.writeHead(200);
        const chunk = Buffer.alloc(65_536, 32);
        const more = () => {
          while (sent < 500_000_000 && !response.destroyed) {
            sent += chunk.length;
            if (!response.write(chunk)) return void response.once('drain', more);
          }
          response.end();
        };
        more();
      }),
    );
    expect(problemOf(result)).toMatchObject({ code: 'wrong-hash' });
    expect(sent).toBeLessThan(50_000_000);
  });

  it('a manifest without end is given up', async () => {
    const result = await pullFrom((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Buffer.alloc(2_000_000, 32));
    });
    expect(problemOf(result)).toMatchObject({ code: 'schema', file: 'manifest.json' });
  });

  it('HTML instead of JSON is said to be that, by type or by content', async () => {
    const page = '<!doctype html><title>Sign in</title>';
    const typed = await pullFrom(
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    );
    expect(problemOf(typed)).toEqual({ code: 'not-json' });
    const untyped = await pullFrom((_, response) => void response.writeHead(200).end(page));
    expect(problemOf(untyped)).toEqual({ code: 'not-json' });
    const file = await pullFrom(
      spoiled(/^teams/, (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page)),
    );
    expect(problemOf(file)).toEqual({ code: 'not-json' });
  });

  it('a file that is gone is a missing file', async () => {
    const result = await pullFrom(spoiled(/^teams/, (response) => response.writeHead(404).end()));
    expect(problemOf(result)).toMatchObject({
      code: 'missing-file',
      file: expect.stringMatching(/^teams\./),
    });
  });

  it('that says nothing is a timeout, before and within the answer', async () => {
    const silent = await pullFrom(() => {}, { timeout: 80 });
    expect(problemOf(silent)).toEqual({ code: 'timeout' });
    const slow = await pullFrom(
      (_, response) => {
        response.writeHead(200);
        response.write('{');
      },
      { timeout: 80 },
    );
    expect(problemOf(slow)).toEqual({ code: 'timeout' });
  });

  it('that is not there is unreachable', async () => {
    const gone = await serve(() => {});
    await gone.close();
    const result = await pullRelease({ address: gone.address, fetch, now: NOW });
    expect(problemOf(result)).toEqual({ code: 'unreachable' });
  });
});

describe('a release that breaks its own rules', () => {
  it('names file, place and fault', async () => {
    const bad = new TextEncoder().encode(
      JSON.stringify({ measures: [], cells: [{ node: 'claims', counts: [1, -2] }] }),
    );
    const sha = createHash('sha256').update(bad).digest('hex');
    const entries = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))).files;
    const scores = entries.find((file: { name: string }) => file.name === 'scores');
    files.set(scores.path, bad);
    const lines = entries
      .map((f: { name: string; sha256: string }) => `${f.name} ${f.name === 'scores' ? sha : f.sha256}\n`)
      .sort();
    withManifest((manifest) => {
      const list = manifest.files as { name: string; sha256: string; bytes: number }[];
      Object.assign(list.find((file) => file.name === 'scores')!, { sha256: sha, bytes: bad.length });
      manifest.id = createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
    });
    const result = await pullFrom(staticFiles(files));
    expect(problemOf(result)).toMatchObject({ code: 'schema', file: scores.path, where: 'measures' });
  });

  it('of a newer major format is refused by name, of a newer minor one read', async () => {
    withManifest((manifest) => Object.assign(manifest, { version: '2.0', files: 'of another kind' }));
    expect(problemOf(await pullFrom(staticFiles(files)))).toEqual({ code: 'newer-format', version: '2.0' });
    files = await writeRelease(smallParts(), FACTS);
    withManifest((manifest) => Object.assign(manifest, { version: '1.7', aNewMember: true }));
    expect((await pullFrom(staticFiles(files))).kind).toBe('new');
  });

  it('with an id that is not of its files is a wrong hash of the manifest', async () => {
    withManifest((manifest) => Object.assign(manifest, { id: '0123456789abcdef' }));
    expect(problemOf(await pullFrom(staticFiles(files)))).toEqual({
      code: 'wrong-hash',
      file: 'manifest.json',
    });
  });

  it.each([
    ['../secret.json'],
    ['/etc/passwd.json'],
    ['https://elsewhere.example/x.json'],
    ['//elsewhere.example/x.json'],
  ])('cannot point to %s', async (path) => {
    withManifest((manifest) => Object.assign((manifest.files as object[])[0]!, { path }));
    expect(problemOf(await pullFrom(staticFiles(files)))).toMatchObject({
      code: 'schema',
      file: 'manifest.json',
    });
  });

  it('lacks a file that must be there, or names one twice', async () => {
    withManifest((manifest) => (manifest.files as object[]).pop());
    expect(problemOf(await pullFrom(staticFiles(files)))).toMatchObject({ code: 'schema', where: 'files' });
    files = await writeRelease(smallParts(), FACTS);
    withManifest((manifest) => {
      const list = manifest.files as object[];
      list.push(list[0]!);
    });
    expect(problemOf(await pullFrom(staticFiles(files)))).toMatchObject({ code: 'schema', where: 'files' });
  });

  it('is never more than a seat reads', async () => {
    withManifest((manifest) => {
      for (const file of manifest.files as { bytes: number }[]) file.bytes = 150_000_000;
    });
    expect(problemOf(await pullFrom(staticFiles(files)))).toMatchObject({ code: 'schema', where: 'files' });
  });
});

describe('a token', () => {
  it('does not travel over http outside this machine unless the administrator allows it', async () => {
    const asked: string[] = [];
    const fake: typeof fetch = async (url) => {
      asked.push(String(url));
      return new Response('', { status: 500 });
    };
    const request = { address: 'http://intranet.example/r/', token: 't', fetch: fake, now: NOW };
    expect(problemOf(await pullRelease(request))).toEqual({ code: 'insecure-token' });
    expect(asked).toEqual([]);
    expect(problemOf(await pullRelease({ ...request, allowTokenOverHttp: true }))).toMatchObject({
      code: 'server-error',
    });
    expect(
      problemOf(await pullRelease({ ...request, address: 'https://intranet.example/r/' })),
    ).toMatchObject({
      code: 'server-error',
    });
  });

  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['hr.localhost', true],
    ['[::1]', true],
    ['127.0.0.1.evil.example', false],
    ['localhost.evil.example', false],
    ['10.0.0.1', false],
  ])('%s is this machine: %s', (host, own) => {
    expect(isLoopback(host)).toBe(own);
  });
});

it('a full disk is a state of its own', async () => {
  const store = {
    ...memory(),
    put: async () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(problemOf(await pullFrom(staticFiles(files), { store }))).toEqual({ code: 'storage-full' });
});

it('a Retry-After is never in the past, nor more than a day away', () => {
  const after = (value?: string) => new Headers(value === undefined ? {} : { 'retry-after': value });
  expect(retryTime(after(), NOW.getTime())).toBe('2026-11-21T10:15:00.000Z');
  expect(retryTime(after('soon'), NOW.getTime())).toBe('2026-11-21T10:15:00.000Z');
  expect(retryTime(after('Sat, 21 Nov 2020 10:02:00 GMT'), NOW.getTime())).toBe(NOW.toISOString());
  expect(retryTime(after('99999999999'), NOW.getTime())).toBe('2026-11-22T10:00:00.000Z');
});
