import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  PortError,
  type ReleaseServer,
  type RunningServer,
  serveHrSite,
  serveRelease,
} from '../../../demo/server.ts';

let folder: string;
let running: RunningServer[] = [];
const keep = <T extends RunningServer>(server: T): T => {
  running.push(server);
  return server;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'customer-lens-server-'));
  writeFileSync(join(folder, 'manifest.json'), '{"a":1}');
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
  rmSync(folder, { recursive: true });
});

test('serves a file with an ETag, and 304 to whoever has it', async () => {
  const server = keep(await serveRelease(folder));
  const first = await fetch(`${server.origin}/manifest.json`);
  expect(await first.json()).toEqual({ a: 1 });
  const again = await fetch(`${server.origin}/manifest.json`, {
    headers: { 'if-none-match': first.headers.get('etag')! },
  });
  expect(again.status).toBe(304);
  expect(server.requests().map((r) => r.status)).toEqual([200, 304]);
  expect(server.requests()).toEqual([]);
});

test('serves nothing above its folder, and nothing without the token', async () => {
  const server = keep(await serveRelease(folder, { token: 'secret' }));
  const bearer = { headers: { authorization: 'Bearer secret' } };
  expect((await fetch(`${server.origin}/manifest.json`)).status).toBe(401);
  expect((await fetch(`${server.origin}/manifest.json`, bearer)).status).toBe(200);
  for (const path of ['..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/etc/passwd', '%', ''])
    expect((await fetch(`${server.origin}/${path}`, bearer)).status, path).toBe(404);
  expect((await fetch(`${server.origin}/manifest.json`, { ...bearer, method: 'POST' })).status).toBe(405);
});

test('does wrong what it is told to do wrong', async () => {
  const server: ReleaseServer = keep(await serveRelease(folder));
  const get = () => fetch(`${server.origin}/manifest.json`);
  server.setFaults([{ file: 'manifest', status: 429, headers: { 'retry-after': '7' } }]);
  const tooMany = await get();
  expect([tooMany.status, tooMany.headers.get('retry-after')]).toEqual([429, '7']);
  server.setFaults([{ html: true }]);
  expect((await get()).headers.get('content-type')).toBe('text/html');
  server.setFaults([{ wrongHash: true }]);
  expect(await (await get()).text()).not.toBe('{"a":1}');
  server.setFaults([{ truncated: true }]);
  await expect(get().then((r) => r.text())).rejects.toThrow();
  server.setFaults([{ file: 'scores', status: 500 }]);
  expect((await get()).status).toBe(200);
});

test('says in a sentence that a port is in use', async () => {
  const server = keep(await serveHrSite());
  expect((await fetch(server.origin.replace('localhost', '127.0.0.1'))).status).toBe(200);
  const error = await serveRelease(folder, { port: server.port }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(PortError);
  expect((error as Error).message).toContain(`Port ${server.port} on this machine is in use`);
});
