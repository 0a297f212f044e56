import * as oauth from 'oauth4webapi';
import { isLoopback } from '../model/loopback.ts';
import type { SignInConfig } from '../model/sign-in.ts';
import * as z from '../model/zod.ts';
import { askServer, type ServerPorts } from './ask-server.ts';
import { SignInError } from './sign-in-error.ts';

/** Somewhere that secrets are sent: https, or this machine. */
const Endpoint = z.url({ protocol: /^https?$/ }).refine((text) => {
  const url = new URL(text);
  return url.protocol === 'https:' || isLoopback(url.hostname);
});

/** As much of a server's metadata (RFC 8414, section 2) as is used here. */
const Metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: Endpoint,
  token_endpoint: Endpoint,
  revocation_endpoint: Endpoint.optional(),
  code_challenge_methods_supported: z.array(z.string()).optional(),
  authorization_response_iss_parameter_supported: z.boolean().optional(),
});

/** A sign-in server as it is kept with what it gave, so that a renewal needs no discovery. */
export interface SignInServer {
  /** Absent where only endpoints are known: then neither answers nor tokens can be traced to it. */
  issuer?: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  revocationEndpoint?: string;
  /** It says in every answer who it is (RFC 9207). */
  namesItself: boolean;
}

/** A server whose endpoints are all configured: nobody has to be asked for them. */
export function knownServer(config: SignInConfig): SignInServer | undefined {
  if (config.authorizationEndpoint === undefined || config.tokenEndpoint === undefined) return undefined;
  return {
    ...(config.issuer !== undefined && { issuer: config.issuer }),
    authorizationEndpoint: config.authorizationEndpoint,
    tokenEndpoint: config.tokenEndpoint,
    ...(config.revocationEndpoint !== undefined && { revocationEndpoint: config.revocationEndpoint }),
    namesItself: false,
  };
}

/**
 * The endpoints of a sign-in server: as configured, or as it publishes them by OpenID Connect Discovery or
 * RFC 8414 under the very issuer that was asked.
 * @throws SignInError `not-a-server`, `wrong-issuer`, `no-pkce`, or what {@link askServer} says.
 */
export async function findServer(config: SignInConfig, ports: ServerPorts): Promise<SignInServer> {
  const known = knownServer(config);
  if (known) return known;
  const issuer = new URL(config.issuer!);
  const response = await discovered(issuer, ports);
  let found: z.infer<typeof Metadata>;
  try {
    found = Metadata.parse(await oauth.processDiscoveryResponse(issuer, response));
  } catch (error) {
    const mismatch = (error as { code?: unknown }).code === oauth.JSON_ATTRIBUTE_COMPARISON;
    throw new SignInError({ code: mismatch ? 'wrong-issuer' : 'not-a-server' });
  }
  if (found.code_challenge_methods_supported?.includes('S256') === false)
    throw new SignInError({ code: 'no-pkce' });
  return {
    issuer: found.issuer,
    authorizationEndpoint: found.authorization_endpoint,
    tokenEndpoint: found.token_endpoint,
    ...(found.revocation_endpoint !== undefined && { revocationEndpoint: found.revocation_endpoint }),
    namesItself: found.authorization_response_iss_parameter_supported === true,
  };
}

async function discovered(issuer: URL, ports: ServerPorts): Promise<Response> {
  const ask = (algorithm: 'oidc' | 'oauth2') =>
    oauth.discoveryRequest(issuer, {
      algorithm,
      [oauth.allowInsecureRequests]: isLoopback(issuer.hostname),
      [oauth.customFetch]: async (url, { method, headers }) =>
        (await askServer(url, { method, headers }, ports)).response,
    });
  try {
    return await ask('oidc');
  } catch (error) {
    if (!(error instanceof SignInError) || error.problem.code !== 'refused') throw error;
    return await ask('oauth2');
  }
}
