/** Why there is no whole answer. */
type FetchFaultCode = 'unreachable' | 'timeout' | 'redirected' | 'too-big' | 'cut-off';

/** A request that got no whole answer. Who asked says what that means for a person. */
export class FetchFault extends Error {
  readonly code: FetchFaultCode;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;
  constructor(code: FetchFaultCode, status?: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

export interface AskOptions {
  /** Default: the platform's. */
  fetch?: typeof globalThis.fetch;
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit | null | undefined;
  signal?: AbortSignal | undefined;
  /** Longest time of the request with its answer, in milliseconds: a slow trickle cannot stretch it. */
  timeoutMs: number;
}

/** What a server answered: its head, and its body for whoever wants it. */
export interface Answer {
  /** Never of a redirect. */
  status: number;
  ok: boolean;
  headers: Headers;
  /** The body as it came. @throws FetchFault `too-big` above `limit` bytes after decompression, `cut-off`, `timeout`. */
  bytes(limit: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The body as UTF-8, under the same limits. */
  text(limit: number): Promise<string>;
  /** Gives the body up. */
  drop(): Promise<void>;
}

/**
 * The one way in which Customer Lens asks a server: no cookies (some servers believe a web session before a token), no
 * cache, no referrer, no redirect followed, because a token would be sent along to wherever it leads.
 * @throws FetchFault `unreachable`, `timeout` or `redirected`; the reason of `signal` where that was aborted.
 */
export async function ask(url: URL | string, options: AskOptions): Promise<Answer> {
  const { fetch: fetches = fetch, method = 'GET', headers = {}, body = null, signal, timeoutMs } = options;
  const limit = AbortSignal.timeout(timeoutMs);
  const lost = (code: FetchFaultCode, status?: number): FetchFault => {
    signal?.throwIfAborted();
    return new FetchFault(limit.aborted ? 'timeout' : code, status);
  };
  let response: Response;
  try {
    response = await fetches(url, {
      method,
      headers,
      body,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch {
    throw lost('unreachable');
  }
  const { status } = response;
  const drop = async () => {
    await response.body?.cancel().catch(() => undefined);
  };
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    await drop();
    throw new FetchFault('redirected', status);
  }
  const parts = (most: number) => partsOf(response, most, () => lost('cut-off', status));
  return {
    status,
    ok: response.ok,
    headers: response.headers,
    async bytes(most) {
      const all: Uint8Array[] = [];
      for await (const part of parts(most)) all.push(part);
      return joined(all);
    },
    async text(most) {
      const decoder = new TextDecoder();
      let text = '';
      for await (const part of parts(most)) text += decoder.decode(part, { stream: true });
      return text + decoder.decode();
    },
    drop,
  };
}

/** The body, given up as soon as it is longer than `limit` bytes. */
async function* partsOf(
  response: Response,
  limit: number,
  cutOff: () => FetchFault,
): AsyncGenerator<Uint8Array, void, void> {
  const tooBig = () => new FetchFault('too-big', response.status);
  const reader = response.body?.getReader();
  if (!reader) return;
  let length = 0;
  try {
    // What a server says of the length spares reading; what it sends decides.
    if (Number(response.headers.get('content-length') ?? 0) > limit) throw tooBig();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      length += value.byteLength;
      if (length > limit) throw tooBig();
      yield value;
    }
  } catch (error) {
    throw error instanceof FetchFault ? error : cutOff();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}
