import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { hrSite } from './hr-site/site.ts';

/** The port is taken or may not be used; the message is a sentence for people. */
export class PortError extends Error {}

export interface RunningServer {
  /** `http://127.0.0.1:8123`, without a slash at its end. */
  origin: string;
  port: number;
  /** Stops at once, open connections too. */
  close(): Promise<void>;
}

/** What a server can do wrong; for one file, or for every file. */
export interface Fault {
  /** The start of the file's name (`scores`), or every file. */
  file?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Ends in the middle of the file. */
  truncated?: boolean;
  /** One byte is another. */
  wrongHash?: boolean;
  /** A login page instead of the file, with status 200. */
  html?: boolean;
  /** Milliseconds before anything is sent. */
  slow?: number;
}

export interface ReleaseServer extends RunningServer {
  /** Paths asked for since the last call, oldest first, with the status they got: 0 where the asker left first. */
  requests(): { path: string; status: number }[];
  /** From now on answers with these faults; none mends everything. */
  setFaults(faults: readonly Fault[]): void;
}

export interface ServeOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  /** A name that resolves to loopback (default 127.0.0.1). */
  hostname?: string;
  /** Another address of this machine to serve on instead of loopback; it then stands in the origin too. */
  address?: string;
}

/** The one token that is let in, or who decides. */
export type Bearer = string | ((token: string) => Promise<boolean>);

/**
 * Serves a folder as a release's address: GET and HEAD, ETag and 304, nothing above the folder.
 * @param options.token every request must bear it, else 401; or what says whether a request's bearer may read.
 * @throws PortError if the port cannot be had.
 */
export async function serveRelease(
  folder: string,
  options: ServeOptions & { token?: Bearer } = {},
): Promise<ReleaseServer> {
  let faults: readonly Fault[] = [];
  let log: { path: string; status: number }[] = [];
  const running = await listen(options, async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://release.invalid').pathname.slice(1);
    response.on('finish', () => log.push({ path, status: response.statusCode }));
    response.on('close', () => {
      if (!response.headersSent) log.push({ path, status: 0 });
    });
    await answerFile(folder, path, options.token, faults, request, response);
  });
  return {
    ...running,
    requests() {
      const since = log;
      log = [];
      return since;
    },
    setFaults(next) {
      faults = next;
    },
  };
}

/**
 * Serves the demo HR site.
 * @throws PortError if the port cannot be had.
 */
export async function serveHrSite(options: ServeOptions = {}): Promise<RunningServer> {
  return await listen({ hostname: 'localhost', ...options }, async (request, response) => {
    const answer = hrSite({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headers,
    });
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
}

async function answerFile(
  folder: string,
  path: string,
  token: Bearer | undefined,
  faults: readonly Fault[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fault = faults.find((one) => one.file === undefined || path.startsWith(one.file));
  if (fault?.slow) await new Promise((resolve) => setTimeout(resolve, fault.slow));
  const send = (
    status: number,
    type: string,
    body: string | Buffer,
    headers: Record<string, string> = {},
  ) => {
    response.writeHead(status, {
      'content-type': type,
      'content-length': String(Buffer.byteLength(body)),
      'x-content-type-options': 'nosniff',
      ...headers,
      ...fault?.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  // Whoever asked may have left meanwhile.
  if (response.destroyed) return;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, 'text/plain', 'A release can only be read.', { allow: 'GET, HEAD' });
  if (token !== undefined && !(await letIn(token, request.headers.authorization ?? '')))
    return send(401, 'text/plain', 'This address needs a token.', { 'www-authenticate': 'Bearer' });
  if (fault?.status) return send(fault.status, 'text/plain', `Status ${fault.status}, as the test wishes.`);
  if (fault?.html) return send(200, 'text/html', '<!doctype html><title>Please log in</title>');
  const bytes = await read(folder, path);
  if (!bytes) return send(404, 'text/plain', 'There is no such file.');
  const type = extname(path) === '.json' ? 'application/json' : 'application/octet-stream';
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  const headers = {
    etag,
    'cache-control': path === 'manifest.json' ? 'no-cache' : 'max-age=31536000, immutable',
  };
  if (fault?.wrongHash) {
    const wrong = Buffer.from(bytes);
    wrong[wrong.length - 2] = (wrong[wrong.length - 2] ?? 0) ^ 1;
    return send(200, type, wrong, headers);
  }
  if (fault?.truncated) {
    response.writeHead(200, { 'content-type': type, 'content-length': String(bytes.length), ...headers });
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
    return;
  }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  send(200, type, bytes, headers);
}

async function letIn(bearer: Bearer, authorization: string): Promise<boolean> {
  const [, token] = /^Bearer (.+)$/.exec(authorization) ?? [];
  if (token === undefined) return false;
  return typeof bearer === 'string' ? token === bearer : await bearer(token);
}

async function read(folder: string, path: string): Promise<Buffer | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const full = normalize(join(folder, decoded));
  if (!full.startsWith(normalize(folder) + sep)) return undefined;
  return await readFile(full).catch(() => undefined);
}

async function listen(
  options: ServeOptions,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<RunningServer> {
  const hostname = options.address ?? options.hostname ?? '127.0.0.1';
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { 'content-type': 'text/plain' })
          .end(`The demo server failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, options.port ?? 0)));
    // Always the loopback address: "localhost" may mean ::1 first, where nobody else looks.
    server.listen(options.port ?? 0, options.address ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${hostname}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new PortError(
      `Port ${port} on this machine is in use by another program. Stop that program, or choose another port.`,
    );
  if (error.code === 'EACCES')
    return new PortError(`Port ${port} may not be used without more rights. Choose a port above 1023.`);
  return error;
}
