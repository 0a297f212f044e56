import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What goes wrong with an answer, instead of the answer. */
export type Fault =
  | 'busy-retry-after'
  | 'busy-reset-header'
  | 'busy-silent'
  | 'server-fault'
  | 'die-in-mid-page'
  | 'slow-loris'
  | 'two-gigabytes'
  | 'gzip-bomb'
  | 'gzip-that-is-none'
  | 'html'
  | 'revoked'
  | 'redirect-elsewhere'
  | 'missing-field';

export interface VendorAnswer {
  status?: number;
  headers?: Record<string, string>;
  /** Text is sent as it is, everything else as JSON. */
  body: unknown;
}

export interface VendorRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface VendorServer {
  address: string;
  /** Addresses that were asked, with their queries, in order. */
  asked: string[];
  /** The next answers go wrong in this way, one after the other; `undefined` stands for a good one. */
  faults: (Fault | undefined)[];
  close(): Promise<void>;
}

/**
 * A server on loopback that answers as a vendor documents.
 * @param answer what the vendor says; it throws nothing.
 * @param spoil takes away a field that the connector needs.
 */
export async function vendorServer(
  answer: (request: VendorRequest) => VendorAnswer,
  spoil: (body: unknown) => unknown,
): Promise<VendorServer> {
  const asked: string[] = [];
  const faults: (Fault | undefined)[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url!, 'http://vendor');
    let body = '';
    for await (const chunk of incoming) body += chunk;
    asked.push(`${incoming.method} ${decodeURIComponent(incoming.url!.replaceAll('+', ' '))}`);
    const said = answer({
      method: incoming.method!,
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body,
    });
    const fault = faults.shift();
    if (fault) goWrong(fault, said, spoil, incoming, outgoing);
    else send(outgoing, said);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    faults,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(outgoing: ServerResponse, { status = 200, headers = {}, body }: VendorAnswer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  outgoing.writeHead(status, {
    'Content-Type': typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8',
    ...headers,
  });
  outgoing.end(text);
}

function goWrong(
  fault: Fault,
  said: VendorAnswer,
  spoil: (body: unknown) => unknown,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const json = { 'Content-Type': 'application/json' };
  switch (fault) {
    case 'busy-retry-after':
      send(outgoing, { status: 429, headers: { 'Retry-After': '7' }, body: 'Rate limit exceeded' });
      return;
    case 'busy-reset-header':
      send(outgoing, {
        status: 429,
        headers: { 'X-RateLimit-Reset': String(Math.ceil(Date.now() / 1000) + 20) },
        body: { error: 'too many requests' },
      });
      return;
    case 'busy-silent':
      send(outgoing, { status: 429, body: 'Retry later' });
      return;
    case 'server-fault':
      send(outgoing, { status: 503, body: '<h1>maintenance</h1>' });
      return;
    case 'revoked':
      send(outgoing, { status: 401, body: { message: 'Unauthorized' } });
      return;
    case 'redirect-elsewhere':
      send(outgoing, { status: 302, headers: { Location: 'https://elsewhere.example/' }, body: '' });
      return;
    case 'html':
      outgoing.writeHead(200, { 'Content-Type': 'text/html' });
      outgoing.end('<!doctype html><title>Sign in</title>');
      return;
    case 'missing-field':
      send(outgoing, { ...said, body: spoil(structuredClone(said.body)) });
      return;
    case 'die-in-mid-page': {
      const text = JSON.stringify(said.body);
      outgoing.writeHead(200, { ...json, 'Content-Length': String(Buffer.byteLength(text) + 10) });
      outgoing.write(text.slice(0, text.length / 2), () => incoming.socket.destroy());
      return;
    }
    case 'slow-loris': {
      outgoing.writeHead(200, json);
      outgoing.write('{');
      const drip = setInterval(() => outgoing.write(' '), 20);
      outgoing.on('close', () => clearInterval(drip));
      return;
    }
    case 'two-gigabytes': {
      outgoing.writeHead(200, json);
      const block = Buffer.alloc(1 << 20, ' ');
      let left = 2048;
      const more = () => {
        while (left-- > 0) if (!outgoing.write(block)) return void outgoing.once('drain', more);
        outgoing.end('{}');
      };
      more();
      return;
    }
    case 'gzip-bomb':
      outgoing.writeHead(200, { ...json, 'Content-Encoding': 'gzip' });
      outgoing.end(gzipSync(Buffer.alloc(64 << 20, ' ')));
      return;
    case 'gzip-that-is-none':
      outgoing.writeHead(200, { ...json, 'Content-Encoding': 'gzip' });
      outgoing.end(JSON.stringify(said.body));
  }
}
