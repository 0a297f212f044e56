import * as oauth from 'oauth4webapi';
import { isLoopback } from '../model/loopback.ts';
import type { SignInConfig } from '../model/sign-in.ts';
import { askServer, type ServerPorts } from './ask-server.ts';
import type { SignInServer } from './find-server.ts';

/** How a token endpoint wants its requests: as RFC 6749 has it, or the same members as JSON. */
export type RequestForm = 'form' | 'json';

/** Machines' clocks differ; a token's own times are believed within so many seconds. */
const CLOCK_TOLERANCE = 60;

const DEFAULT_SCOPES = 'openid offline_access';

/** The scopes to ask for, apart by spaces; may be empty. */
export function scopesOf(config: SignInConfig): string {
  return config.scopes ?? DEFAULT_SCOPES;
}

/** What oauth4webapi wants to know of a server; without an issuer its token endpoint stands for it. */
export function asServer(server: SignInServer): oauth.AuthorizationServer {
  return {
    issuer: server.issuer ?? server.tokenEndpoint,
    authorization_endpoint: server.authorizationEndpoint,
    token_endpoint: server.tokenEndpoint,
    ...(server.revocationEndpoint !== undefined && { revocation_endpoint: server.revocationEndpoint }),
    authorization_response_iss_parameter_supported: server.namesItself,
  };
}

/** A public client; `skew`: what the server's clock is ahead of ours, in seconds. */
export function asClient(config: SignInConfig, skew = 0): oauth.Client {
  return {
    client_id: config.clientId,
    token_endpoint_auth_method: 'none',
    [oauth.clockSkew]: skew,
    [oauth.clockTolerance]: CLOCK_TOLERANCE,
  };
}

/** The careful way to ask an endpoint, for oauth4webapi; `skew` holds the last answer's. */
export function carefully(
  endpoint: string,
  ports: ServerPorts,
  { form = 'form', ...how }: { form?: RequestForm; renewing?: boolean; timeout?: number } = {},
) {
  const heard = { skew: 0 };
  return {
    heard,
    options: {
      [oauth.allowInsecureRequests]: isLoopback(new URL(endpoint).hostname),
      [oauth.customFetch]: async (
        url: string,
        { method, headers, body }: oauth.CustomFetchOptions<'POST', URLSearchParams>,
      ) => {
        const asked =
          form === 'json'
            ? {
                headers: { ...headers, 'content-type': 'application/json' },
                body: JSON.stringify(Object.fromEntries(body)),
              }
            : { headers, body };
        const { response, skew } = await askServer(url, { method, ...asked }, ports, how);
        heard.skew = skew;
        return response;
      },
    },
  };
}
