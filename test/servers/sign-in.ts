import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT_ID = 'customer-lens';

/** An answer in place of the server's own, for the next request to a path. */
export interface PlannedAnswer {
  path: string;
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A real authorisation server on loopback: one public client with PKCE, rotating refresh tokens, pages to sign in. */
export interface SignInServer {
  issuer: string;
  /** Grants asked of the token endpoint, in order, with the status they got. */
  grants: { type: string; status: number }[];
  /** Every token that was ever given out, of either kind. */
  tokens: Set<string>;
  /** Claims of a person's identity token beside who it is, from now on. */
  setClaims(person: string, claims: Record<string, unknown>): void;
  /** Seconds that access tokens live from now on. */
  setLifetime(seconds: number): void;
  /** Whether an access token may read now. */
  valid(token: string): Promise<boolean>;
  /** Takes access tokens for run out before their time; refresh tokens hold. */
  expireAccess(): Promise<void>;
  /** Ends every sign-in, as an administrator does. */
  revokeAll(): Promise<void>;
  /** The next answers are others than the server's. */
  plan(...answers: PlannedAnswer[]): void;
  close(): Promise<void>;
}

/** Where a server differs from what a company's usual one does. */
interface Kind {
  authorization?: string;
  token?: string;
  /** Token requests are JSON, as a vendor documents it, and nothing else. */
  json?: boolean;
  /** Answers what is no matter of signing in; false where it is. */
  other?(request: IncomingMessage, response: ServerResponse): boolean;
}

/** @param redirectUris Where the client may be sent back to. */
export async function startSignInServer(
  redirectUris: readonly string[],
  { authorization = '/auth', token = '/token', json = false, other }: Kind = {},
): Promise<SignInServer> {
  let lifetime = 3600;
  const claimsOf = new Map<string, Record<string, unknown>>();
  const planned: PlannedAnswer[] = [];
  const grants: SignInServer['grants'] = [];
  const tokens = new Set<string>();
  const grantIds = new Set<string>();
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [...redirectUris],
      },
    ],
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...claimsOf.get(accountId) }),
    }),
    claims: { openid: ['sub', 'groups', 'lensFolder'] },
    // As companies' servers have it: what a sign-in says of a person is in the identity token.
    conformIdTokenClaims: false,
    // Without being asked for consent each time, as most companies' servers do.
    issueRefreshToken: async () => true,
    expiresWithSession: async () => false,
    // An extension's requests say where they come from; a server that looks has to know it.
    clientBasedCORS: (_: unknown, origin: string) => /^(chrome|moz)-extension:\/\//.test(origin),
    scopes: ['openid', 'offline_access', 'read'],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
    ttl: {
      AccessToken: () => lifetime,
      AuthorizationCode: 60,
      IdToken: 3600,
      RefreshToken: 14 * 24 * 3600,
      Interaction: 3600,
      Session: 24 * 3600,
      Grant: 14 * 24 * 3600,
    },
    routes: { token, revocation: '/token/revocation', authorization },
  });
  provider.on('access_token.saved', (token: { grantId: string }) => grantIds.add(token.grantId));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname;
    const next = planned.findIndex((one) => one.path === path);
    if (other?.(request, response)) return;
    if (path === token) listen(response, grants, tokens);
    if (next < 0 && path === token && json) return void asForm(request).then(() => answer(request, response));
    if (next < 0) return answer(request, response);
    const [{ status = 200, headers = {}, body = '' }] = planned.splice(next, 1) as [PlannedAnswer];
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
  return {
    issuer,
    grants,
    tokens,
    setClaims(person, claims) {
      claimsOf.set(person, claims);
    },
    setLifetime(seconds) {
      lifetime = seconds;
    },
    async valid(token) {
      const found = await provider.AccessToken.find(token);
      return (
        found !== undefined && !found.isExpired && (await provider.Grant.find(found.grantId)) !== undefined
      );
    },
    async expireAccess() {
      for (const token of tokens) await (await provider.AccessToken.find(token))?.destroy();
    },
    async revokeAll() {
      for (const id of grantIds) await (await provider.Grant.find(id))?.destroy();
    },
    plan(...answers) {
      planned.push(...answers);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Hands a JSON body on as the form that the server reads; of anything else nothing is handed on. */
async function asForm(request: IncomingMessage & { body?: unknown }): Promise<void> {
  let text = '';
  for await (const chunk of request) text += chunk;
  request.body = /^application\/json/.test(request.headers['content-type'] ?? '') ? JSON.parse(text) : {};
  request.headers['content-type'] = 'application/x-www-form-urlencoded';
}

/** Notes what an answer of the token endpoint gives out. */
function listen(response: ServerResponse, grants: SignInServer['grants'], tokens: Set<string>): void {
  const end = response.end.bind(response);
  response.end = ((chunk?: unknown, ...rest: unknown[]) => {
    let type = 'refused';
    try {
      const given = JSON.parse(String(chunk)) as Record<string, unknown>;
      for (const name of ['access_token', 'refresh_token', 'id_token'])
        if (typeof given[name] === 'string') tokens.add(given[name]);
      if (given.access_token !== undefined) type = 'given';
    } catch {
      // Not the server's own answer.
    }
    grants.push({ type, status: response.statusCode });
    return (end as (...args: unknown[]) => ServerResponse)(chunk, ...rest);
  }) as typeof response.end;
}

/**
 * Signs in as a person would in a browser, without one: follows the server's pages, fills in the login, agrees.
 * @param person what to type, or `nobody` to say no.
 * @returns the address that the server sends the browser back to.
 */
export async function walkThrough(url: string, redirectUri: string, person: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = url;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 20; step++) {
    const response = await fetch(next, {
      method: form ? 'POST' : 'GET',
      body: form ?? null,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined) cookies.set(name, value ?? '');
    }
    const text = await response.text();
    const location = response.headers.get('location');
    if (location !== null) {
      next = new URL(location, next).href;
      form = undefined;
      if (next.startsWith(redirectUri)) return next;
      continue;
    }
    const [, prompt] = /name="prompt" value="(\w+)"/.exec(text) ?? [];
    const [, action] = /<form[^>]*action="([^"]+)"/.exec(text) ?? [];
    if (prompt === undefined || action === undefined)
      throw new Error(`The sign-in server shows something else (${response.status}): ${text.slice(0, 300)}`);
    if (person === 'nobody') {
      next = `${action}/abort`;
      continue;
    }
    form = new URLSearchParams(prompt === 'login' ? { prompt, login: person, password: 'any' } : { prompt });
    next = action;
  }
  throw new Error('The sign-in server goes in a circle.');
}
