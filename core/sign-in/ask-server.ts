import { type Answer, ask, FetchFault } from '../fetch/ask.ts';
import { retryTime } from '../fetch/retry-after.ts';
import type { SignInProblem } from '../model/sign-in.ts';
import { SignInError } from './sign-in-error.ts';

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 512 * 1024;

/** Errors of the token endpoint (RFC 6749, section 5.2, and OpenID Connect) after which only a person can go on. */
const ENDED = [
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
];

/** What asking a sign-in server takes from outside. */
export interface ServerPorts {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A request as oauth4webapi makes it. */
export interface ServerRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: BodyInit | null | undefined;
}

/** An answer with status 200, and what the server's clock is ahead of ours, in seconds. */
export interface ServerAnswer {
  response: Response;
  skew: number;
}

/**
 * One request to a sign-in server: no cookies, no cache, no referrer, no redirect followed (a token would go
 * along), a limit of time and size. It is never cut off by anything else: a server that has rotated a refresh token
 * takes it for used up, whether or not its answer was heard.
 * @param options.renewing An error that only a person can mend is then `ended`.
 * @param options.timeout Milliseconds, 20 s unless said otherwise.
 * @throws SignInError for everything but a whole answer with status 200 that is JSON, or empty.
 */
export async function askServer(
  url: string,
  request: ServerRequest,
  ports: ServerPorts,
  options: { renewing?: boolean; timeout?: number } = {},
): Promise<ServerAnswer> {
  const { method = 'GET', headers = {}, body } = request;
  const { timeout: timeoutMs = TIMEOUT_MS, renewing } = options;
  let answer: Answer;
  let text: string;
  try {
    answer = await ask(url, { fetch: ports.fetch, method, headers, body, timeoutMs });
    text = await answer.text(MAX_BYTES);
  } catch (error) {
    throw new SignInError(noAnswer(error));
  }
  if (answer.status !== 200) throw new SignInError(refusal(answer, text, ports.now(), renewing));
  if (text !== '' && !isObject(text)) throw new SignInError({ code: 'not-a-server' });
  const date = Date.parse(answer.headers.get('date') ?? '');
  return {
    response: new Response(text, { headers: { 'content-type': 'application/json' } }),
    skew: Number.isNaN(date) ? 0 : Math.round((date - ports.now()) / 1000),
  };
}

function noAnswer(error: unknown): SignInProblem {
  const code = error instanceof FetchFault ? error.code : 'unreachable';
  if (code === 'too-big') return { code: 'not-a-server' };
  return { code: code === 'cut-off' ? 'unreachable' : code };
}

function refusal({ status, headers }: Answer, text: string, now: number, renewing = false): SignInProblem {
  if (status === 304) return { code: 'redirected' };
  if (status === 429 || (status === 503 && headers.has('retry-after')))
    return { code: 'too-many', retryAt: retryTime(headers, now) };
  if (status >= 500) return { code: 'server-error', status };
  const error = errorOf(text) ?? `http-${status}`;
  if (renewing && (ENDED.includes(error) || error === 'http-401')) return { code: 'ended' };
  return { code: 'refused', error };
}

/** The server's word for what is wrong; its longer description may repeat what was sent, and is left. */
function errorOf(text: string): string | undefined {
  if (!isObject(text)) return undefined;
  const { error } = JSON.parse(text) as { error?: unknown };
  return typeof error === 'string' && /^[\w-]{1,40}$/.test(error) ? error : undefined;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}
