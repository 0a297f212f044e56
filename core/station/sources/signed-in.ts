import { knownServer } from '../../sign-in/find-server.ts';
import { sentenceOf } from '../../sign-in/sentence.ts';
import {
  nameOf,
  type SignedIn,
  SignIn,
  type SignInBrowser,
  type SignInStore,
  type SignInTarget,
} from '../../sign-in/sign-in.ts';
import { SignInError } from '../../sign-in/sign-in-error.ts';
import { Credential, type GiveCredential } from './credential.ts';
import { SourceError } from './source-error.ts';

/** Where credentials are kept, by source. */
interface Secrets {
  secret(source: string): Promise<unknown>;
  setSecret(source: string, credential: Credential | undefined): Promise<void>;
}

interface Around {
  /** The present, in milliseconds since 1970. */
  now(): number;
  /** Runs `run` while nobody else runs under `name`. */
  exclusive<T>(name: string, run: () => Promise<T>): Promise<T>;
}

/**
 * Lets an analyst sign in to a tool.
 * @returns what is to be kept as its credential.
 * @throws SignInError saying why it did not work.
 */
export async function signInToTool(
  target: SignInTarget,
  browser: Omit<SignInBrowser, 'alone'>,
  now: () => number,
  asks: typeof fetch = ask,
): Promise<Credential> {
  let held: SignedIn | undefined;
  const store: SignInStore = {
    get: async () => held,
    set: async (signedIn) => {
      held = signedIn;
    },
  };
  const alone = <T>(work: () => Promise<T>) => work();
  await new SignIn({ ...browser, alone, store, now, fetch: asks }).signIn(target);
  return credentialOf(held, target)!;
}

/**
 * Gives the access token of a sign-in, renewed when it runs out or was refused; what the tool rotates is kept before
 * it is used.
 */
export function signedInCredential(
  secrets: Secrets,
  source: string,
  target: SignInTarget,
  { now, exclusive }: Around,
): GiveCredential {
  const signIn = new SignIn({
    fetch: ask,
    now,
    store: storeOf(secrets, source, target),
    alone: (work) => exclusive(`sign-in of ${source}`, work),
    // Nobody signs in here; a reading only renews what somebody brought.
    redirectUri: '',
    authorize: () => Promise.reject(new Error('A reading shows no window.')),
    randomBytes: (count) => new Uint8Array(count),
    permitted: async () => true,
  });
  let last: string | undefined;
  return async (refused) => {
    try {
      const access = await signIn.access(target, refused ? last : undefined);
      if ('needs' in access)
        throw new SourceError(
          'unauthorised',
          'The sign-in to this tool has ended: it was revoked or has run out. Sign in again in its settings.',
        );
      last = access.token;
      return { kind: 'oauth', clientId: target.config.clientId, accessToken: access.token };
    } catch (error) {
      throw error instanceof SignInError ? asSourceError(error, now()) : error;
    }
  };
}

function asSourceError({ problem, passing }: SignInError, now: number): SourceError {
  const message = sentenceOf(problem);
  if (problem.code === 'too-many')
    return new SourceError('busy', message, { waitMs: Math.max(0, Date.parse(problem.retryAt) - now) });
  if (problem.code === 'timeout') return new SourceError('timeout', message);
  if (problem.code === 'server-error')
    return new SourceError('server-fault', message, { status: problem.status });
  return new SourceError(passing ? 'unreachable' : 'refused', message);
}

/** The credential of a source, read and written as a sign-in. One that has ended is not kept. */
function storeOf(secrets: Secrets, source: string, target: SignInTarget): SignInStore {
  return {
    async get() {
      const read = Credential.safeParse(await secrets.secret(source));
      if (!read.success || read.data.kind !== 'oauth' || read.data.clientId !== target.config.clientId)
        return undefined;
      const { accessToken, refreshToken, expiresAt } = read.data;
      return {
        state: 'signed-in',
        target: nameOf(target),
        server: knownServer(target.config)!,
        accessToken,
        ...(refreshToken !== undefined && { refreshToken }),
        ...(expiresAt !== undefined && { expiresAt }),
      };
    },
    set: (signedIn) => secrets.setSecret(source, credentialOf(signedIn, target)),
  };
}

function credentialOf(signedIn: SignedIn | undefined, { config }: SignInTarget): Credential | undefined {
  if (signedIn?.state !== 'signed-in') return undefined;
  const { accessToken, refreshToken, expiresAt } = signedIn;
  return {
    kind: 'oauth',
    clientId: config.clientId,
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

const ask: typeof fetch = (...request) => fetch(...request);
