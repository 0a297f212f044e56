import * as oauth from 'oauth4webapi';
import type { SignInConfig } from '../model/sign-in.ts';
import * as z from '../model/zod.ts';
import type { ServerPorts } from './ask-server.ts';
import { asClient, asServer, carefully, type RequestForm } from './client.ts';
import type { SignInServer } from './find-server.ts';
import { folderOf } from './folder.ts';
import { SignInError } from './sign-in-error.ts';

/** Whoever signs out, or deletes everything, waits no longer for the server than so many milliseconds. */
const REVOKED_WITHIN = 5_000;
const YEAR_SECONDS = 366 * 24 * 3600;

/** What a server gave, as it is kept. Whoever holds it may read in the person's name. */
export interface Tokens {
  accessToken: string;
  refreshToken?: string;
  /** Milliseconds since 1970 by our own clock; absent where the server did not say. */
  expiresAt?: number;
  /** Who the server says the person is. */
  name?: string;
  /** Folder below the address that is for this person. */
  folder?: string;
}

/** The answer of a token endpoint (RFC 6749, section 5.1) within limits. */
const TokenAnswer = z.object({
  access_token: z.string().min(1).max(16_000),
  refresh_token: z.string().min(1).max(16_000).optional(),
  token_type: z.literal('bearer'),
  expires_in: z.number().nonnegative().optional(),
});

const Name = z.string().trim().min(1).max(200);

export interface TokenRequest {
  server: SignInServer;
  config: SignInConfig;
  form?: RequestForm;
}

/**
 * Exchanges the code that came back for tokens (RFC 6749, section 4.1.3, with RFC 7636).
 * @param parameters As {@link oauth.validateAuthResponse} gave them.
 * @throws SignInError
 */
export async function exchangeCode(
  request: TokenRequest,
  parameters: URLSearchParams,
  redirectUri: string,
  verifier: string,
  ports: ServerPorts,
): Promise<Tokens> {
  const { server, config, form } = request;
  const as = asServer(server);
  const { heard, options } = carefully(server.tokenEndpoint, ports, form && { form });
  const began = ports.now();
  const response = await oauth.authorizationCodeGrantRequest(
    as,
    asClient(config),
    oauth.None(),
    parameters,
    redirectUri,
    verifier,
    { ...options, additionalParameters: more(config) },
  );
  const processed = oauth.processAuthorizationCodeResponse(
    as,
    asClient(config, heard.skew),
    await traceable(server, response),
  );
  const { tokens, claims } = await read(processed, began);
  return { ...tokens, ...(claims && aboutPerson(config, claims)) };
}

/**
 * Gets a new access token for a refresh token (RFC 6749, section 6). Where the server rotates, the old refresh
 * token is void from here on: what comes back is to be stored before anything else is done.
 * @throws SignInError `ended` where the server does not take the refresh token any more.
 */
export async function renewTokens(
  request: TokenRequest,
  held: Tokens & { refreshToken: string },
  ports: ServerPorts,
): Promise<Tokens> {
  const { server, config, form } = request;
  const as = asServer(server);
  const { heard, options } = carefully(server.tokenEndpoint, ports, {
    renewing: true,
    ...(form && { form }),
  });
  const began = ports.now();
  const response = await oauth.refreshTokenGrantRequest(
    as,
    asClient(config),
    oauth.None(),
    held.refreshToken,
    { ...options, additionalParameters: more(config) },
  );
  const { tokens, claims } = await read(
    oauth.processRefreshTokenResponse(as, asClient(config, heard.skew), await traceable(server, response)),
    began,
  );
  const { refreshToken, name, folder } = held;
  const before = { ...(name !== undefined && { name }), ...(folder !== undefined && { folder }) };
  // Servers need not say again who it is; where one does, a group that is gone is gone.
  return { refreshToken, ...tokens, ...(claims ? aboutPerson(config, claims) : before) };
}

/** Tells the server that the tokens are not used any more (RFC 7009), where it wants to know. @throws SignInError */
export async function revokeTokens(request: TokenRequest, held: Tokens, ports: ServerPorts): Promise<void> {
  const { server, config } = request;
  if (server.revocationEndpoint === undefined) return;
  const { options } = carefully(server.revocationEndpoint, ports, { timeout: REVOKED_WITHIN });
  const [token, hint] =
    held.refreshToken === undefined
      ? [held.accessToken, 'access_token']
      : [held.refreshToken, 'refresh_token'];
  await oauth.revocationRequest(asServer(server), asClient(config), oauth.None(), token, {
    ...options,
    additionalParameters: { token_type_hint: hint },
  });
}

function more(config: SignInConfig): Record<string, string> {
  return config.resource === undefined ? {} : { resource: config.resource };
}

/** Of a server whose issuer nobody knows, an identity token cannot be believed: it is left away. */
async function traceable(server: SignInServer, response: Response): Promise<Response> {
  if (server.issuer !== undefined) return response;
  const { id_token: _, ...rest } = (await response.json()) as Record<string, unknown>;
  return Response.json(rest);
}

async function read(
  answer: Promise<oauth.TokenEndpointResponse>,
  began: number,
): Promise<{ tokens: Tokens; claims: oauth.IDToken | undefined }> {
  let body: oauth.TokenEndpointResponse;
  try {
    body = await answer;
  } catch (error) {
    throw new SignInError({ code: fromAnother(error) ? 'wrong-issuer' : 'not-a-server' });
  }
  const parsed = TokenAnswer.safeParse(body);
  if (!parsed.success) throw new SignInError({ code: 'not-a-server' });
  const { access_token, refresh_token, expires_in } = parsed.data;
  const tokens = {
    accessToken: access_token,
    ...(refresh_token !== undefined && { refreshToken: refresh_token }),
    ...(expires_in !== undefined && {
      expiresAt: Math.round(began + Math.min(expires_in, YEAR_SECONDS) * 1000),
    }),
  };
  return { tokens, claims: oauth.getValidatedIdTokenClaims(body) };
}

function aboutPerson(config: SignInConfig, claims: oauth.IDToken): Pick<Tokens, 'name' | 'folder'> {
  const name = nameOf(claims);
  const folder = folderOf(config, claims);
  return { ...(name !== undefined && { name }), ...(folder !== undefined && { folder }) };
}

/** Whether an identity token named another server, or another client, than the one that was asked. */
function fromAnother(error: unknown): boolean {
  return (error as { code?: unknown }).code === oauth.JWT_CLAIM_COMPARISON;
}

function nameOf(claims: oauth.IDToken): string | undefined {
  for (const claim of [claims.name, claims.preferred_username, claims.email, claims.sub]) {
    const name = Name.safeParse(claim);
    if (name.success) return name.data;
  }
  return undefined;
}
