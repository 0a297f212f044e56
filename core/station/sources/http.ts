import { type Answer, ask, FetchFault } from '../../fetch/ask.ts';
import { waitAsked } from '../../fetch/retry-after.ts';
import { isLoopback } from '../../model/loopback.ts';
import type * as z from '../../model/zod.ts';
import { SourceError } from './source-error.ts';

const MAX_BYTES = 32 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const RETURNED_TO_SIGN_IN = /^\s*(<!doctype|<html|<\?xml|<)/i;

export interface HttpOptions {
  /** Product name for sentences ("Zendesk"). */
  tool: string;
  /** Address that every request stays on: `https://host` or `https://host/path`. */
  base: string;
  /** Headers that let a request in; asked anew, and once more with `refused`, where the tool answers 401. */
  authorise(refused: boolean): Promise<Readonly<Record<string, string>>>;
  /** The present, in milliseconds since 1970. */
  now: () => number;
  signal?: AbortSignal;
  /** Most bytes of one answer after decompression; default 32 MiB. */
  maxBytes?: number;
  /** Longest time of one request with its answer, in milliseconds; default 60 s. */
  timeoutMs?: number;
}

export interface HttpRequest {
  method?: 'GET' | 'POST';
  query?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Sent as JSON. */
  body?: unknown;
  /** Headers of this request only. */
  headers?: Readonly<Record<string, string>>;
}

/** Asks one tool for JSON, always in the same careful way. */
export interface HttpClient {
  /**
   * The answer of `path` (under the base; or an absolute address of the same origin), checked by `schema`.
   * @throws SourceError for everything that can go wrong.
   */
  json<T>(path: string, schema: z.ZodType<T>, request?: HttpRequest): Promise<T>;
}

/**
 * The one way to ask a tool: no cookies (some tools believe a web session before a token), no cache, no referrer;
 * redirects are not followed, because a header with a token would be sent along to wherever they lead; the answer
 * is read under a size limit that counts decompressed bytes and under a time limit that a slow trickle cannot
 * stretch; it must be JSON of the expected shape. It asks once: when to ask again is the intake's decision.
 * @throws SourceError `bad-address` if `base` is no https address (http is for loopback only).
 */
export function httpClient(options: HttpOptions): HttpClient {
  const base = baseAddress(options.base, options.tool);
  return {
    async json(path, schema, request = {}) {
      const url = addressOf(base, path, request.query, options.tool);
      return checked(await askAs(url, request, options), schema, url, options.tool);
    },
  };
}

/** `address` as an origin with a path that ends without a slash. @throws SourceError `bad-address`. */
function baseAddress(address: string, tool: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new SourceError(
      'bad-address',
      `"${address.slice(0, 80)}" is no address of ${tool}. Enter it as in the browser's address bar, such as https://support.example.com.`,
    );
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw new SourceError(
      'bad-address',
      `The address of ${tool} must begin with https, so that nobody on the way can read the token.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new SourceError(
      'bad-address',
      `The address of ${tool} holds a name or password. Remove it; the token has a field of its own.`,
    );
  return url;
}

function addressOf(base: URL, path: string, query: HttpRequest['query'], tool: string): URL {
  let url: URL;
  try {
    url = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)
      ? new URL(path, base)
      : new URL(base.pathname.replace(/\/+$/, '') + path, base.origin);
  } catch {
    throw new SourceError(
      'other-origin',
      `${tool} names a next page whose address cannot be read. Nothing was sent there.`,
    );
  }
  if (url.origin !== base.origin)
    throw new SourceError(
      'other-origin',
      `${tool} names a next page on another server (${url.host}) than ${base.host}. Nothing was sent there. If the tool has moved, enter its new address.`,
    );
  for (const [name, value] of Object.entries(query ?? {}))
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  return url;
}

/** Asks; where the tool does not take the credential, once more with another, if there is one. */
async function askAs(url: URL, request: HttpRequest, options: HttpOptions): Promise<string> {
  const headers = await options.authorise(false);
  try {
    return await askOnce(url, request, headers, options);
  } catch (error) {
    if (!(error instanceof SourceError) || error.kind !== 'unauthorised') throw error;
    const others = await options.authorise(true);
    if (JSON.stringify(others) === JSON.stringify(headers)) throw error;
    return await askOnce(url, request, others, options);
  }
}

async function askOnce(
  url: URL,
  request: HttpRequest,
  own: Readonly<Record<string, string>>,
  options: HttpOptions,
): Promise<string> {
  const { tool, now, signal, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = options;
  const { method = 'GET', body, headers } = request;
  const where = `${tool} (${url.host})`;
  const json: HeadersInit = body === undefined ? {} : { 'Content-Type': 'application/json' };
  let answer: Answer;
  let text: string;
  try {
    answer = await ask(url, {
      method,
      headers: { Accept: 'application/json', ...json, ...own, ...headers },
      body: body === undefined ? null : JSON.stringify(body),
      signal,
      timeoutMs,
    });
    if (!answer.ok) {
      await answer.drop();
      throw refusalOf(answer, url, tool, now());
    }
    text = await answer.text(maxBytes);
  } catch (error) {
    throw error instanceof FetchFault ? faultOf(error, where, { maxBytes, timeoutMs }) : error;
  }
  if (
    /\btext\/html\b/i.test(answer.headers.get('content-type') ?? '') ||
    RETURNED_TO_SIGN_IN.test(text.slice(0, 200))
  )
    throw new SourceError(
      'html',
      `${where} answered with a web page where data was expected. Often this is a sign-in page or a notice of maintenance: open the address in the browser. It is tried again.`,
      { status: answer.status },
    );
  return text;
}

/** What it means that a tool gave no whole answer. */
function faultOf(
  { code, status }: FetchFault,
  where: string,
  { maxBytes, timeoutMs }: { maxBytes: number; timeoutMs: number },
): SourceError {
  const more = status === undefined ? {} : { status };
  switch (code) {
    case 'redirected':
      return new SourceError(
        code,
        `${where} sends this request on to another address. Nothing was sent there. Open the tool in the browser and enter the address it ends at.`,
        more,
      );
    case 'too-big':
      return new SourceError(
        code,
        `An answer of ${where} is larger than ${Math.round(maxBytes / 1024 / 1024)} MB; the rest was not read. Choose smaller pages, or fewer fields.`,
        more,
      );
    case 'cut-off':
      return new SourceError(
        code,
        `${where} broke off in the middle of an answer. Nothing of that answer was taken; it is tried again.`,
        more,
      );
    case 'timeout':
      return new SourceError(
        code,
        `${where} did not finish its answer within ${Math.round(timeoutMs / 1000)} seconds. It is tried again.`,
      );
    case 'unreachable':
      return new SourceError(
        code,
        `${where} cannot be reached. Check the address, the network, and that the browser may ask this server. It is tried again.`,
      );
  }
}

function refusalOf({ status, headers }: Answer, url: URL, tool: string, now: number): SourceError {
  const where = `${tool} (${url.host})`;
  const waitMs = waitAsked(headers, now);
  const more = { status, ...(waitMs === undefined ? {} : { waitMs }) };
  if (status === 401)
    return new SourceError(
      'unauthorised',
      `${where} does not know this token (any more). Make a new one and paste it, or sign in again.`,
      { status },
    );
  if (status === 403)
    return new SourceError(
      'forbidden',
      `${where} knows the token, but it may not read ${url.pathname}. Ask an administrator for the rights that the connector's page lists.`,
      { status },
    );
  if (status === 404 || status === 410)
    return new SourceError(
      'not-found',
      `${where} has nothing at ${url.pathname}. Check the address and the version of the tool.`,
      { status },
    );
  if (status === 429)
    return new SourceError('busy', `${where} has been asked too often. It is asked again later.`, more);
  if (status >= 500)
    return new SourceError(
      'server-fault',
      `${where} has a fault (${status}). It is asked again later.`,
      more,
    );
  return new SourceError(
    'refused',
    `${where} refused a question (${status}) to ${url.pathname}. The connector was written for another version of the tool, or a name in its settings is wrong.`,
    { status },
  );
}

function checked<T>(text: string, schema: z.ZodType<T>, url: URL, tool: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const begins = /^\s*[[{]/.test(text);
    throw begins
      ? new SourceError(
          'cut-off',
          `${tool} (${url.host}) broke off in the middle of an answer. Nothing of that answer was taken; it is tried again.`,
        )
      : new SourceError(
          'not-json',
          `${tool} (${url.host}) answered with something that is no JSON. It is tried again.`,
        );
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new SourceError(
    'unexpected-shape',
    `${tool} (${url.host}) answered ${url.pathname} in another shape than documented, at "${issue.path.map(String).join('.') || 'the top'}": ${issue.code === 'invalid_type' ? `expected ${issue.expected}` : issue.code}. The connector was written for another version of the tool.`,
  );
}
