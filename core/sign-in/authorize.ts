import * as oauth from 'oauth4webapi';
import type { SignInConfig } from '../model/sign-in.ts';
import { asClient, asServer, scopesOf } from './client.ts';
import type { SignInServer } from './find-server.ts';
import { SignInError } from './sign-in-error.ts';

/** A sign-in that is under way. `verifier` is a secret until the code is exchanged. */
export interface Attempt {
  /** Where the person is sent. */
  url: string;
  state: string;
  verifier: string;
}

/**
 * The address to send a person to (RFC 6749, section 4.1.1), with PKCE S256 and a state that nobody can guess.
 * @param randomBytes So many bytes that nobody can guess.
 */
export async function beginAttempt(
  server: SignInServer,
  config: SignInConfig,
  redirectUri: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<Attempt> {
  const state = base64url(randomBytes(32));
  const verifier = base64url(randomBytes(32));
  const url = new URL(server.authorizationEndpoint);
  const scopes = scopesOf(config);
  for (const [name, value] of Object.entries({
    response_type: 'code',
    client_id: config.clientId,
    redirect_uri: redirectUri,
    ...(scopes !== '' && { scope: scopes }),
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(config.resource !== undefined && { resource: config.resource }),
    ...(config.prompt !== undefined && { prompt: config.prompt }),
  }))
    url.searchParams.set(name, value);
  return { url: url.href, state, verifier };
}

/**
 * Reads what the server sent the person back with: to our address, for this attempt, from the server that was
 * asked (RFC 9207).
 * @returns the parameters, ready for the exchange.
 * @throws SignInError `wrong-state`, `wrong-issuer`, `denied`, `refused`, `not-a-server`.
 */
export function readAnswer(
  answer: string,
  attempt: Attempt,
  server: SignInServer,
  config: SignInConfig,
  redirectUri: string,
): URLSearchParams {
  if (!URL.canParse(answer)) throw new SignInError({ code: 'not-a-server' });
  const url = new URL(answer);
  const ours = new URL(redirectUri);
  if (url.origin !== ours.origin || url.pathname !== ours.pathname)
    throw new SignInError({ code: 'wrong-state' });
  const parameters = url.searchParams;
  if (parameters.get('state') !== attempt.state) throw new SignInError({ code: 'wrong-state' });
  if (server.issuer === undefined) parameters.delete('iss');
  else if (parameters.has('iss') ? parameters.get('iss') !== server.issuer : server.namesItself)
    throw new SignInError({ code: 'wrong-issuer' });
  try {
    const read = oauth.validateAuthResponse(asServer(server), asClient(config), parameters, attempt.state);
    if (!read.has('code')) throw new SignInError({ code: 'not-a-server' });
    return read;
  } catch (error) {
    if (error instanceof SignInError) throw error;
    if (!(error instanceof oauth.AuthorizationResponseError)) throw new SignInError({ code: 'not-a-server' });
    if (error.error === 'access_denied') throw new SignInError({ code: 'denied' });
    const word = /^[\w-]{1,40}$/.test(error.error) ? error.error : 'unknown';
    throw new SignInError({ code: 'refused', error: word });
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
