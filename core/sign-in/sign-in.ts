import { addressPattern } from '../model/origins.ts';
import type { SignInConfig, SignInProblem, SignInState } from '../model/sign-in.ts';
import type { ServerPorts } from './ask-server.ts';
import { beginAttempt, readAnswer } from './authorize.ts';
import type { RequestForm } from './client.ts';
import { findServer, type SignInServer } from './find-server.ts';
import { SignInError } from './sign-in-error.ts';
import { exchangeCode, renewTokens, revokeTokens, type Tokens } from './tokens.ts';

/** An access token is renewed so many milliseconds before it runs out, that no request is overtaken by its end. */
const RENEW_BEFORE_MS = 60_000;

/** What is signed in to. Tokens that were given for anything else are not used, and not kept. */
export interface SignInTarget {
  config: SignInConfig;
  /** Origin that the token is sent to. */
  origin: string;
  form?: RequestForm;
}

/** A sign-in as it is stored, in a place that only the extension's own pages can read. */
export type SignedIn = { target: string; server: SignInServer } & (
  | ({ state: 'signed-in' } & Tokens)
  | { state: 'ended'; name?: string }
);

/** The one place where a sign-in is kept; every context sees the same. */
export interface SignInStore {
  get(): Promise<SignedIn | undefined>;
  set(signedIn: SignedIn | undefined): Promise<void>;
}

/** What a sign-in takes of a browser. */
export interface SignInBrowser {
  /** Address that the browser catches; the server sends people back to it. */
  redirectUri: string;
  /** Shows a server's page and gives back the address that it ended at. Throws where the person closes it. */
  authorize(url: string): Promise<string>;
  randomBytes(count: number): Uint8Array;
  /** Runs `work` while no other context does. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Whether the browser lets us ask at this match pattern. */
  permitted(pattern: string): Promise<boolean>;
}

export interface SignInPorts extends SignInBrowser, ServerPorts {
  store: SignInStore;
}

/**
 * An access token that may be used now, with the folder that is for its person, where the sign-in says one; or the
 * person has to sign in, for the first time or again.
 */
export type Access = { token: string; folder?: string } | { needs: 'sign-in' | 'sign-in-again' };

/** What a person has to do before there is a token for `target`, told from what is stored. */
export function needsOf(
  target: SignInTarget,
  stored: SignedIn | undefined,
): 'sign-in' | 'sign-in-again' | undefined {
  if (stored?.target !== nameOf(target)) return 'sign-in';
  return stored.state === 'ended' ? 'sign-in-again' : undefined;
}

/**
 * Signing in, staying signed in, signing out. Nothing is kept in memory: a worker that was killed, or another
 * page, goes on with what is stored. Tokens are renewed under a lock and stored before they are given out, so that
 * a rotated refresh token is used once by whoever comes first, and everybody else takes what came of it.
 */
export class SignIn {
  readonly #ports: SignInPorts;

  constructor(ports: SignInPorts) {
    this.#ports = ports;
  }

  /** What a person is told of their sign-in. */
  async state(target: SignInTarget): Promise<SignInState> {
    const held = await this.#held(target);
    const { redirectUri } = this.#ports;
    const about = {
      redirectUri,
      origins: originsOf(held ? serverUrls(held.server) : configUrls(target.config)),
    };
    if (held?.state !== 'signed-in')
      return { state: held ? 'ended' : 'none', renews: false, ...named(held), ...about };
    return {
      state: 'signed-in',
      ...named(held),
      ...(held.expiresAt !== undefined && { until: new Date(held.expiresAt).toISOString() }),
      renews: held.refreshToken !== undefined,
      ...about,
    };
  }

  /**
   * Lets a person sign in. What is there stays as it was until all of it has worked.
   * @throws SignInError saying why it did not.
   */
  async signIn(target: SignInTarget): Promise<void> {
    const { redirectUri, randomBytes, store, alone } = this.#ports;
    await this.#allowed(configUrls(target.config));
    const server = await findServer(target.config, this.#ports);
    await this.#allowed(serverUrls(server));
    const attempt = await beginAttempt(server, target.config, redirectUri, randomBytes);
    const answer = await this.#shown(attempt.url);
    const code = readAnswer(answer, attempt, server, target.config, redirectUri);
    const tokens = await exchangeCode(
      { ...target, server },
      code,
      redirectUri,
      attempt.verifier,
      this.#ports,
    );
    await alone(() => store.set({ state: 'signed-in', target: nameOf(target), server, ...tokens }));
  }

  /**
   * An access token, renewed if it runs out within a minute.
   * @param refused A token that was just answered with 401: it is not given out again.
   * @throws SignInError where it has to be renewed and cannot be just now; what is there stays.
   */
  async access(target: SignInTarget, refused?: string): Promise<Access> {
    const { store, alone } = this.#ports;
    const before = this.#usable(await this.#held(target), refused);
    if (before) return before;
    return await alone(async () => {
      // Another context may have renewed it while this one waited.
      const held = await this.#held(target);
      const now = this.#usable(held, refused);
      if (now) return now;
      if (held?.state !== 'signed-in') return { needs: 'sign-in' };
      const next = await this.#renewed(target, held);
      if (next === undefined) {
        await store.set(ended(held));
        return { needs: 'sign-in-again' };
      }
      await store.set({ state: 'signed-in', target: held.target, server: held.server, ...next });
      return accessOf(next);
    });
  }

  /**
   * Takes a sign-in for ended that its server still holds for good.
   * @param refused Its token, which nobody else takes; one that has come meanwhile stays.
   */
  async end(target: SignInTarget, refused: string): Promise<void> {
    const { store, alone } = this.#ports;
    await alone(async () => {
      const held = await this.#held(target);
      if (held?.state === 'signed-in' && held.accessToken === refused) await store.set(ended(held));
    });
  }

  /** Drops what was given for anything but `target`: another address, another server, nothing at all. */
  async keepOnly(target: SignInTarget | undefined): Promise<void> {
    const { store, alone } = this.#ports;
    const stray = async () => {
      const held = await store.get();
      return held !== undefined && (!target || held.target !== nameOf(target));
    };
    if (await stray())
      await alone(async () => {
        if (await stray()) await store.set(undefined);
      });
  }

  /** Forgets the sign-in, and tells the server where it wants to know. A server that does not answer keeps nobody. */
  async signOut(target: SignInTarget | undefined): Promise<void> {
    const { store, alone } = this.#ports;
    const held = await alone(async () => {
      const held = await store.get();
      await store.set(undefined);
      return held;
    });
    if (!target || held?.state !== 'signed-in' || held.target !== nameOf(target)) return;
    await revokeTokens({ ...target, server: held.server }, held, this.#ports).catch(() => {});
  }

  /** What is stored for `target`. */
  async #held(target: SignInTarget): Promise<SignedIn | undefined> {
    const held = await this.#ports.store.get();
    return held?.target === nameOf(target) ? held : undefined;
  }

  /** What needs no renewal: a token that holds for a while, or the word that there is none. */
  #usable(held: SignedIn | undefined, refused: string | undefined): Access | undefined {
    if (!held) return { needs: 'sign-in' };
    if (held.state === 'ended') return { needs: 'sign-in-again' };
    if (held.accessToken === refused) return undefined;
    const holds = held.expiresAt === undefined || held.expiresAt - RENEW_BEFORE_MS > this.#ports.now();
    // Without a refresh token the last minute is as good as any.
    const last = held.refreshToken === undefined && (held.expiresAt ?? 0) > this.#ports.now();
    return holds || last ? accessOf(held) : undefined;
  }

  async #renewed(target: SignInTarget, held: SignedIn & { state: 'signed-in' }): Promise<Tokens | undefined> {
    const { refreshToken } = held;
    if (refreshToken === undefined) return undefined;
    try {
      return await renewTokens({ ...target, server: held.server }, { ...held, refreshToken }, this.#ports);
    } catch (error) {
      if (error instanceof SignInError && error.problem.code === 'ended') return undefined;
      throw error;
    }
  }

  async #allowed(urls: readonly string[]): Promise<void> {
    const missing: string[] = [];
    for (const pattern of originsOf(urls)) if (!(await this.#ports.permitted(pattern))) missing.push(pattern);
    if (missing.length > 0) throw new SignInError({ code: 'no-permission', origins: missing });
  }

  async #shown(url: string): Promise<string> {
    try {
      return await this.#ports.authorize(url);
    } catch (error) {
      // Chromium and Firefox have a sentence each for a page that does not load; all others mean a closed window.
      const lost = /could not be loaded|invalid request/i.test(error instanceof Error ? error.message : '');
      throw new SignInError({ code: lost ? 'unreachable' : 'cancelled' } satisfies SignInProblem);
    }
  }
}

/** What tokens are for: one server, client and set of scopes, and one origin. */
export function nameOf({ config, origin }: SignInTarget): string {
  const { issuer, authorizationEndpoint, tokenEndpoint, clientId, scopes, resource, folders, groupsClaim } =
    config;
  const server = [issuer, authorizationEndpoint, tokenEndpoint, clientId, scopes, resource];
  return JSON.stringify([origin, ...server, ...(folders ? [folders, groupsClaim] : [])]);
}

function accessOf({ accessToken: token, folder }: Tokens): Access {
  return { token, ...(folder !== undefined && { folder }) };
}

function ended(held: SignedIn): SignedIn {
  return { state: 'ended', target: held.target, server: held.server, ...named(held) };
}

function named(held: SignedIn | undefined): { name?: string } {
  return held?.name === undefined ? {} : { name: held.name };
}

/** Addresses that are asked before the server has told of its endpoints. The person's window needs no permission. */
function configUrls({
  issuer,
  authorizationEndpoint,
  tokenEndpoint,
  revocationEndpoint,
}: SignInConfig): string[] {
  const asked =
    authorizationEndpoint !== undefined && tokenEndpoint !== undefined
      ? [tokenEndpoint, revocationEndpoint]
      : [issuer];
  return asked.filter((url) => url !== undefined);
}

function serverUrls({ tokenEndpoint, revocationEndpoint }: SignInServer): string[] {
  return [tokenEndpoint, revocationEndpoint].filter((url) => url !== undefined);
}

function originsOf(urls: readonly string[]): string[] {
  return [...new Set(urls.flatMap((url) => addressPattern(url) ?? []))];
}
