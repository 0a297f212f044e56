import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SignInProblem } from '../../../core/model/sign-in.ts';
import { sentenceOf } from '../../../core/sign-in/sentence.ts';
import type { Access, SignInPorts, SignInTarget } from '../../../core/sign-in/sign-in.ts';
import { SignInError } from '../../../core/sign-in/sign-in-error.ts';
import { CLIENT_ID, type SignInServer, startSignInServer, walkThrough } from '../../servers/sign-in.ts';
import { REDIRECT, SharedBrowser, targetOf } from './browser.ts';

const MINUTE = 60_000;
let server: SignInServer;
let target: SignInTarget;
let browser: SharedBrowser;

beforeAll(async () => {
  // The server warns of being for trying out, which it is.
  for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => {});
  server = await startSignInServer([REDIRECT]);
  target = targetOf(server);
});
afterAll(() => server.close());
beforeEach(() => {
  browser = new SharedBrowser();
  server.setLifetime(3600);
  server.grants.length = 0;
});

async function problemOf(work: Promise<unknown>): Promise<SignInProblem> {
  const error = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(SignInError);
  const { problem, message } = error as SignInError;
  for (const token of server.tokens) expect(`${message} ${JSON.stringify(problem)}`).not.toContain(token);
  expect(sentenceOf(problem)).toMatch(/^[A-Z].{20,}\.$/);
  return problem;
}

function tokenOf(access: Access): string {
  expect(access).toHaveProperty('token');
  return (access as { token: string }).token;
}

describe('signing in', () => {
  it('gives a token that the server knows, and says who is signed in until when', async () => {
    const signIn = browser.context();
    expect(await signIn.access(target)).toEqual({ needs: 'sign-in' });
    await signIn.signIn(target);
    expect(await server.valid(tokenOf(await signIn.access(target)))).toBe(true);
    const state = await signIn.state(target);
    expect(state).toMatchObject({ state: 'signed-in', name: 'anna', renews: true, redirectUri: REDIRECT });
    expect(Date.parse(state.until!) - Date.now()).toBeGreaterThan(58 * MINUTE);
    expect(state.origins).toEqual(['http://127.0.0.1/*']);
  });

  it('asks with PKCE and a state that are never the same', async () => {
    const urls: URL[] = [];
    const signIn = browser.context({
      authorize: async (url) => {
        urls.push(new URL(url));
        throw new Error('The user did not approve access.');
      },
    });
    for (let i = 0; i < 2; i++) expect(await problemOf(signIn.signIn(target))).toEqual({ code: 'cancelled' });
    for (const name of ['state', 'code_challenge']) {
      const [one, other] = urls.map((url) => url.searchParams.get(name)!);
      expect(one).toMatch(/^[\w-]{43}$/);
      expect(one).not.toBe(other);
    }
    expect(urls[0]!.searchParams.get('code_challenge_method')).toBe('S256');
    expect(browser.written).toEqual([]);
  });

  it('knows a person who says no, and keeps what was there', async () => {
    await browser.context().signIn(target);
    const before = browser.stored;
    browser.person = 'nobody';
    expect(await problemOf(browser.context().signIn(target))).toEqual({ code: 'denied' });
    expect(browser.stored).toEqual(before);
  });

  const bent: [string, (answer: URL) => void, SignInProblem][] = [
    ['another state', (url) => url.searchParams.set('state', 'x'.repeat(43)), { code: 'wrong-state' }],
    ['no state', (url) => url.searchParams.delete('state'), { code: 'wrong-state' }],
    [
      'another issuer',
      (url) => url.searchParams.set('iss', 'https://evil.example'),
      { code: 'wrong-issuer' },
    ],
    ['no issuer', (url) => url.searchParams.delete('iss'), { code: 'wrong-issuer' }],
    ['another origin', (url) => Object.assign(url, { hostname: 'evil.example' }), { code: 'wrong-state' }],
    ['another path', (url) => Object.assign(url, { pathname: '/elsewhere' }), { code: 'wrong-state' }],
    ['no code', (url) => url.searchParams.delete('code'), { code: 'not-a-server' }],
    [
      'another code',
      (url) => url.searchParams.set('code', 'stolen'),
      { code: 'refused', error: 'invalid_grant' },
    ],
    [
      'an error of its own',
      (url) => url.searchParams.set('error', 'invalid_scope'),
      { code: 'refused', error: 'invalid_scope' },
    ],
    [
      'an error with a secret in it',
      (url) => url.searchParams.set('error', 'token=eyJ.abc'),
      { code: 'refused', error: 'unknown' },
    ],
  ];
  it.each(bent)('throws away an answer with %s', async (_, bend, problem) => {
    const signIn = browser.context({
      authorize: async (url) => {
        const answer = new URL(await walkThrough(url, REDIRECT, 'anna'));
        bend(answer);
        return answer.href;
      },
    });
    expect(await problemOf(signIn.signIn(target))).toEqual(problem);
    expect(browser.written).toEqual([]);
  });

  it('is worth nothing to whoever saw the code, without the verifier', async () => {
    let code: string | null = null;
    const signIn = browser.context({
      authorize: async (url) => {
        code = new URL(await walkThrough(url, REDIRECT, 'anna')).searchParams.get('code');
        throw new Error('closed');
      },
    });
    await problemOf(signIn.signIn(target));
    const answer = await fetch(`${server.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: CLIENT_ID,
        redirect_uri: REDIRECT,
        code: code!,
        code_verifier: 'a'.repeat(43),
      }),
    });
    expect(answer.status).toBe(400);
  });

  it('asks nobody whom the browser does not let us ask', async () => {
    browser.permitted = false;
    const none = vi.fn<typeof fetch>();
    expect(await problemOf(browser.context({ fetch: none }).signIn(target))).toEqual({
      code: 'no-permission',
      origins: ['http://127.0.0.1/*'],
    });
    expect(none).not.toHaveBeenCalled();
  });

  it('works with endpoints that are not published, whose answers name nobody', async () => {
    const config = {
      authorizationEndpoint: `${server.issuer}/auth`,
      tokenEndpoint: `${server.issuer}/token`,
      clientId: CLIENT_ID,
      prompt: 'consent' as const,
    };
    const signIn = browser.context();
    await signIn.signIn({ ...target, config });
    expect(await server.valid(tokenOf(await signIn.access({ ...target, config })))).toBe(true);
    expect((await signIn.state({ ...target, config })).name).toBeUndefined();
  });

  it('works where this machine’s clock is hours wrong', async () => {
    const real = Date.now;
    for (const hours of [-5, 5]) {
      browser = new SharedBrowser();
      const signIn = browser.context({
        // Our clock is wrong, the server's is not: it is so while we look at an answer.
        fetch: async (...request) => {
          vi.spyOn(Date, 'now').mockImplementation(real);
          const answer = await fetch(...request);
          const text = await answer.text();
          vi.spyOn(Date, 'now').mockImplementation(() => real() + hours * 60 * MINUTE);
          return new Response(text, answer);
        },
        authorize: (url) => {
          vi.spyOn(Date, 'now').mockImplementation(real);
          return walkThrough(url, REDIRECT, 'anna');
        },
        now: () => real() + hours * 60 * MINUTE,
      });
      try {
        await signIn.signIn(target);
        await signIn.access(target, tokenOf(await signIn.access(target)));
      } finally {
        vi.spyOn(Date, 'now').mockImplementation(real);
      }
      expect(await server.valid(tokenOf(await signIn.access(target)))).toBe(true);
    }
  });

  it('does not take an identity of a server whose clock says that it has long run out', async () => {
    const signIn = browser.context({
      fetch: async (...request) => {
        const answer = await fetch(...request);
        const headers = new Headers(answer.headers);
        headers.set('date', new Date(Date.now() + 3 * 3600_000).toUTCString());
        return new Response(await answer.text(), { status: answer.status, headers });
      },
    });
    expect(await problemOf(signIn.signIn(target))).toEqual({ code: 'not-a-server' });
  });
});

describe('finding the server', () => {
  it('believes no metadata that name another issuer', async () => {
    server.plan({
      path: '/.well-known/openid-configuration',
      body: JSON.stringify({
        issuer: 'https://evil.example',
        authorization_endpoint: `${server.issuer}/auth`,
        token_endpoint: `${server.issuer}/token`,
      }),
    });
    expect(await problemOf(browser.context().signIn(target))).toEqual({ code: 'wrong-issuer' });
  });

  it('sends no secret over http to another machine', async () => {
    server.plan({
      path: '/.well-known/openid-configuration',
      body: JSON.stringify({
        issuer: server.issuer,
        authorization_endpoint: `${server.issuer}/auth`,
        token_endpoint: 'http://login.example/token',
      }),
    });
    expect(await problemOf(browser.context().signIn(target))).toEqual({ code: 'not-a-server' });
  });

  it('refuses a server that knows PKCE only without a hash', async () => {
    server.plan({
      path: '/.well-known/openid-configuration',
      body: JSON.stringify({
        issuer: server.issuer,
        authorization_endpoint: `${server.issuer}/auth`,
        token_endpoint: `${server.issuer}/token`,
        code_challenge_methods_supported: ['plain'],
      }),
    });
    expect(await problemOf(browser.context().signIn(target))).toEqual({ code: 'no-pkce' });
  });

  it('asks where RFC 8414 has it, where there is no OpenID Connect', async () => {
    server.plan({ path: '/.well-known/openid-configuration', status: 404, body: '{}' });
    // This server publishes the same under both names.
    await browser.context().signIn(target);
    expect(browser.stored).toMatchObject({ state: 'signed-in' });
  });
});

describe('staying signed in', () => {
  beforeEach(() => browser.context().signIn(target));

  it('renews a minute before the end, by rotation, and stores before it gives out', async () => {
    const first = tokenOf(await browser.context().access(target));
    browser.ahead = 59 * MINUTE + 1000;
    browser.written = [];
    const second = tokenOf(await browser.context().access(target));
    expect(second).not.toBe(first);
    expect(browser.written).toHaveLength(1);
    expect(browser.stored).toMatchObject({ state: 'signed-in', accessToken: second, name: 'anna' });
    expect(await server.valid(second)).toBe(true);
    expect(server.grants.map(({ type }) => type)).toEqual(['given', 'given']);
  });

  it('renews twenty times in a row', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      browser.ahead += 60 * MINUTE;
      seen.add(tokenOf(await browser.context().access(target)));
      // The server's own clock did not move: its tokens are all still young.
      expect((browser.stored as { refreshToken?: string }).refreshToken).toBeDefined();
    }
    expect(seen.size).toBe(20);
  });

  it('renews once however many contexts want a token at the same time', async () => {
    const before = tokenOf(await browser.context().access(target));
    browser.ahead = 60 * MINUTE;
    const wanted = Array.from({ length: 12 }, (_, i) => {
      const context = browser.context();
      return context.access(target, i % 2 === 0 ? before : undefined);
    });
    const given = new Set((await Promise.all(wanted)).map(tokenOf));
    expect(given.size).toBe(1);
    expect(server.grants).toHaveLength(2);
  });

  it('uses a rotated token twice without the lock, and is then signed out: the lock is needed', async () => {
    const greedy: Partial<SignInPorts> = { alone: (work) => work() };
    browser.ahead = 60 * MINUTE;
    const both = await Promise.all([
      browser.context(greedy).access(target),
      browser.context(greedy).access(target),
    ]);
    expect(both.some((access) => 'needs' in access)).toBe(true);
  });

  it('is over when somebody else has used the refresh token: its whole family is void', async () => {
    const stolen = (browser.stored as { refreshToken: string }).refreshToken;
    const mine = tokenOf(
      await browser.context().access(target, (browser.stored as { accessToken: string }).accessToken),
    );
    expect(await server.valid(mine)).toBe(true);
    const thief = await fetch(`${server.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT_ID, refresh_token: stolen }),
    });
    expect(thief.status).toBe(400);
    expect(await server.valid(mine)).toBe(false);
    expect(await browser.context().access(target, mine)).toEqual({ needs: 'sign-in-again' });
  });

  it('says “again” when it was revoked, holds no token any more, and can be done again', async () => {
    const token = tokenOf(await browser.context().access(target));
    await server.revokeAll();
    expect(await browser.context().access(target, token)).toEqual({ needs: 'sign-in-again' });
    expect(await browser.context().access(target)).toEqual({ needs: 'sign-in-again' });
    expect(await browser.context().state(target)).toMatchObject({ state: 'ended', name: 'anna' });
    for (const secret of server.tokens) expect(JSON.stringify(browser.stored)).not.toContain(secret);
    await browser.context().signIn(target);
    expect(await server.valid(tokenOf(await browser.context().access(target)))).toBe(true);
  });

  const passing: [string, Parameters<SignInServer['plan']>[0], SignInProblem][] = [
    ['500', { path: '/token', status: 500, body: 'oops' }, { code: 'server-error', status: 500 }],
    [
      'a web page',
      {
        path: '/token',
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>Login</title>',
      },
      { code: 'not-a-server' },
    ],
    ['half an answer', { path: '/token', body: '{"access_token":"abc","token_' }, { code: 'not-a-server' }],
    ['a list', { path: '/token', body: '[]' }, { code: 'not-a-server' }],
    ['no token', { path: '/token', body: '{"token_type":"bearer"}' }, { code: 'not-a-server' }],
    [
      'a token of another kind',
      { path: '/token', body: '{"access_token":"abc","token_type":"mac"}' },
      { code: 'not-a-server' },
    ],
    ['too much', { path: '/token', body: `{"x":"${'x'.repeat(600_000)}"}` }, { code: 'not-a-server' }],
    [
      'a way elsewhere',
      { path: '/token', status: 307, headers: { location: 'https://evil.example/token' } },
      { code: 'redirected' },
    ],
    [
      'a fault in our question',
      { path: '/token', status: 400, body: '{"error":"invalid_request"}' },
      { code: 'refused', error: 'invalid_request' },
    ],
  ];
  it.each(passing)('keeps what it has when a renewal gets %s', async (_, answer, problem) => {
    const before = browser.stored;
    browser.ahead = 60 * MINUTE;
    server.plan(answer);
    expect(await problemOf(browser.context().access(target))).toEqual(problem);
    expect(browser.stored).toEqual(before);
    expect(await server.valid(tokenOf(await browser.context().access(target)))).toBe(true);
  });

  it('waits as long as the server wants', async () => {
    browser.ahead = 60 * MINUTE;
    server.plan({ path: '/token', status: 429, headers: { 'retry-after': '90' } });
    const problem = await problemOf(browser.context().access(target));
    expect(problem).toMatchObject({ code: 'too-many' });
    const wait = Date.parse((problem as { retryAt: string }).retryAt) - (Date.now() + browser.ahead);
    expect(wait).toBeGreaterThan(80_000);
    expect(wait).toBeLessThan(100_000);
  });

  it('says that nobody answers, when nobody does', async () => {
    const nobody = createServer();
    await new Promise<void>((done) => nobody.listen(0, '127.0.0.1', done));
    const { port } = nobody.address() as AddressInfo;
    await new Promise((done) => nobody.close(done));
    browser.ahead = 60 * MINUTE;
    const context = browser.context({ fetch: () => fetch(`http://127.0.0.1:${port}/`) });
    expect(await problemOf(context.access(target))).toEqual({ code: 'unreachable' });
  });

  it.each(['invalid_client', 'unauthorized_client', 'interaction_required'])(
    'leaves %s to the person',
    async (error) => {
      browser.ahead = 60 * MINUTE;
      server.plan({ path: '/token', status: 400, body: JSON.stringify({ error }) });
      expect(await browser.context().access(target)).toEqual({ needs: 'sign-in-again' });
    },
  );

  it('goes on with the old refresh token where a server does not rotate', async () => {
    const { refreshToken } = browser.stored as { refreshToken: string };
    browser.ahead = 60 * MINUTE;
    server.plan({
      path: '/token',
      body: JSON.stringify({ access_token: 'next', token_type: 'Bearer', expires_in: '600' }),
    });
    expect(await browser.context().access(target)).toEqual({ token: 'next' });
    expect(browser.stored).toMatchObject({ refreshToken });
  });

  it('without a refresh token lasts to its last second, and is then done again', async () => {
    const { refreshToken: _, ...rest } = browser.stored as { refreshToken: string };
    browser.stored = rest as typeof browser.stored;
    browser.ahead = 59 * MINUTE + 30_000;
    expect(await browser.context().access(target)).toHaveProperty('token');
    browser.ahead = 60 * MINUTE + 1000;
    expect(await browser.context().access(target)).toEqual({ needs: 'sign-in-again' });
  });

  it('is for one address, one server and one client only', async () => {
    const elsewhere = [
      { ...target, origin: 'https://other.example' },
      { ...target, config: { ...target.config, clientId: 'another' } },
      { ...target, config: { ...target.config, scopes: 'openid' } },
    ];
    for (const other of elsewhere)
      expect(await browser.context().access(other)).toEqual({ needs: 'sign-in' });
    await browser.context().keepOnly(target);
    expect(browser.stored).toBeDefined();
    await browser.context().keepOnly(elsewhere[0]);
    expect(browser.stored).toBeUndefined();
  });
});

describe('signing out', () => {
  it('forgets here, and is void at the server', async () => {
    const signIn = browser.context();
    await signIn.signIn(target);
    const token = tokenOf(await signIn.access(target));
    await signIn.signOut(target);
    expect(browser.stored).toBeUndefined();
    expect(await server.valid(token)).toBe(false);
    expect(await signIn.access(target)).toEqual({ needs: 'sign-in' });
  });

  it('forgets here even where the server does not answer', async () => {
    const signIn = browser.context();
    await signIn.signIn(target);
    server.plan({ path: '/token/revocation', status: 503 });
    await signIn.signOut(target);
    expect(browser.stored).toBeUndefined();
  });
});
