import type { SignInProblem } from '../model/sign-in.ts';

/**
 * A problem in a sentence: what happened, what it means, what to do. For connectors, whose faults are English; what
 * people see of a seat's sign-in stands in the catalogues.
 */
export function sentenceOf(problem: SignInProblem): string {
  switch (problem.code) {
    case 'cancelled':
      return 'The sign-in window was closed before the end. Nothing has changed; sign in again when you like.';
    case 'denied':
      return 'The sign-in server did not agree to the access. Try again and allow it, or ask an administrator.';
    case 'unreachable':
      return 'The sign-in server cannot be reached. Check the network and the address; it can be tried again.';
    case 'timeout':
      return 'The sign-in server did not answer in time. It can be tried again.';
    case 'redirected':
      return 'The sign-in server sends the request on to another address. Nothing was sent there. Enter the address it ends at.';
    case 'not-a-server':
      return 'What answered is no sign-in server: a web page came, or an answer with something missing. Check the address.';
    case 'no-pkce':
      return 'The sign-in server does not offer PKCE with S256, without which a browser cannot sign in safely. Ask its administrator.';
    case 'wrong-state':
      return 'The answer belongs to another sign-in than this one and was thrown away. Sign in again.';
    case 'wrong-issuer':
      return 'The answer came from another server than the one that was asked, and was thrown away. Tell your administrator.';
    case 'ended':
      return 'The sign-in has ended: it was revoked or has run out. Sign in again.';
    case 'not-accepted':
      return 'The address does not accept this sign-in, though it was renewed a moment ago. Sign in again, or ask for access.';
    case 'no-folder':
      return 'The sign-in names no group that data is published for. Use another account, or ask for access.';
    case 'no-permission':
      return `The browser may not ask the sign-in server yet. Allow ${problem.origins.join(', ')}.`;
    case 'too-many':
      return `The sign-in server asks to wait until ${problem.retryAt}.`;
    case 'server-error':
      return `The sign-in server reports a fault of its own (${problem.status}). It can be tried again.`;
    case 'refused':
      return `The sign-in server refused (${problem.error}). Check client ID, scopes and the registered redirect address.`;
  }
}
