import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  address: string;
  close(): Promise<void>;
}

/** A web server on loopback that answers as `listener` says. */
export async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/release/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves `files` by path below `/release/` as any web server does, with ETag and If-None-Match. */
export function staticFiles(
  files: ReadonlyMap<string, Uint8Array>,
  seen: { path: string; headers: Record<string, unknown> }[] = [],
): RequestListener {
  return (request, response) => {
    const path = (request.url ?? '').replace(/^\/release\//, '').replace(/\?.*$/, '');
    seen.push({ path, headers: { ...request.headers, url: request.url } });
    const bytes = files.get(path);
    if (!bytes) return void response.writeHead(404).end('no such file');
    const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(200, { etag, 'content-type': 'application/json' }).end(bytes);
  };
}
