import type { SignInTarget } from '../../../sign-in/sign-in.ts';

/**
 * How an administrator signs in to a Zendesk: as a public OAuth client, which must use PKCE (Zendesk, "Using OAuth
 * authentication with your application"), with tokens that run out and refresh tokens that rotate. Zendesk does not
 * publish its endpoints, takes its token requests as JSON, and has no address that revokes.
 * @param address `https://company.zendesk.com`
 * @param clientId The client's identifier in the admin centre.
 */
export function zendeskSignIn(address: string, clientId: string): SignInTarget {
  const { origin } = new URL(address);
  return {
    origin,
    form: 'json',
    config: {
      authorizationEndpoint: `${origin}/oauth/authorizations/new`,
      tokenEndpoint: `${origin}/oauth/tokens`,
      clientId,
      scopes: 'read',
    },
  };
}
