import type { SignedIn, SignInPorts, SignInTarget } from '../../../core/sign-in/sign-in.ts';
import { SignIn } from '../../../core/sign-in/sign-in.ts';
import { CLIENT_ID, type SignInServer, walkThrough } from '../../servers/sign-in.ts';

export const REDIRECT = 'https://abc.chromiumapp.org/sign-in';

/** What every context of one browser shares: a store, a lock, a clock, a person. */
export class SharedBrowser {
  stored: SignedIn | undefined;
  person = 'anna';
  /** Milliseconds that this machine's clock is ahead. */
  ahead = 0;
  permitted = true;
  /** Everything that was ever stored, in order. */
  written: (SignedIn | undefined)[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  /** A worker or page that has just been started. */
  context(more: Partial<SignInPorts> = {}): SignIn {
    return new SignIn({
      fetch,
      now: () => Date.now() + this.ahead,
      permitted: async () => this.permitted,
      redirectUri: REDIRECT,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      authorize: (url) => walkThrough(url, REDIRECT, this.person),
      alone: (work) => {
        const next = this.#queue.then(work, work);
        this.#queue = next.catch(() => {});
        return next;
      },
      store: {
        get: async () => structuredClone(this.stored),
        set: async (signedIn) => {
          this.stored = structuredClone(signedIn);
          this.written.push(this.stored);
        },
      },
      ...more,
    });
  }
}

/** The release's address behind `server`. */
export function targetOf(server: SignInServer): SignInTarget {
  return {
    config: { issuer: server.issuer, clientId: CLIENT_ID, prompt: 'consent' },
    origin: 'https://release.example',
  };
}
