import { isLoopback } from './loopback.ts';
import { Instant } from './time.ts';
import * as z from './zod.ts';

/** An address that a secret may be sent to: https, or http on this machine. */
const SecureUrl = z.url({ protocol: /^https?$/ }).refine((text) => {
  const url = new URL(text);
  return url.protocol === 'https:' || isLoopback(url.hostname);
}, 'It must begin with https, so that nobody on the way can read the sign-in.');

/** Name of a folder below an address: one step of a path, which leads nowhere else. */
export const FolderName = z
  .string()
  .regex(/^[\p{L}\p{N}_-]{1,60}$/u, 'A folder has letters, digits, "-" and "_".');

/** Where people sign in, and as which application (OAuth 2.0 public client with PKCE). */
export const SignInConfig = z
  .strictObject({
    issuer: SecureUrl.optional().meta({
      title: 'Sign-in server (issuer)',
      description: 'Its endpoints are looked up there (OpenID Connect Discovery or RFC 8414).',
    }),
    authorizationEndpoint: SecureUrl.optional().meta({
      title: 'Authorization endpoint',
      description: 'Only where the server does not publish its endpoints.',
    }),
    tokenEndpoint: SecureUrl.optional().meta({
      title: 'Token endpoint',
      description: 'Only where the server does not publish its endpoints.',
    }),
    revocationEndpoint: SecureUrl.optional().meta({
      title: 'Revocation endpoint',
      description: 'Only where the server does not publish its endpoints.',
    }),
    clientId: z.string().trim().min(1).max(400).meta({
      title: 'Client ID',
      description: 'Of a public client; there is no secret.',
    }),
    scopes: z.string().trim().max(1000).optional().meta({
      title: 'Scopes',
      description: 'Apart by spaces; without it: openid offline_access.',
    }),
    resource: z.url().optional().meta({
      title: 'Resource (RFC 8707)',
      description: 'Where the server must be told what its token is for.',
    }),
    prompt: z.enum(['login', 'consent', 'select_account']).optional().meta({
      title: 'Prompt',
      description: 'What the server asks the person each time, such as consent.',
    }),
    folders: z
      .array(z.strictObject({ group: z.string().min(1).max(400), folder: FolderName }))
      .min(1)
      .max(40)
      .optional()
      .meta({
        title: 'Folders by group',
        description:
          'Which folder below the address a person reads: that of the first of these groups that the sign-in names.',
      }),
    groupsClaim: z.string().min(1).max(200).optional().meta({
      title: 'Claim with the groups',
      description: 'Of the identity token; without it: groups.',
    }),
  })
  .refine(
    (config) =>
      config.issuer !== undefined ||
      (config.authorizationEndpoint !== undefined && config.tokenEndpoint !== undefined),
    'It needs an issuer, or both an authorization endpoint and a token endpoint.',
  );
export type SignInConfig = z.infer<typeof SignInConfig>;

/** Why a sign-in, or its renewal, did not work. No member ever holds a secret. */
export const SignInProblem = z.discriminatedUnion('code', [
  z.object({
    code: z.enum([
      /** The window was closed. */
      'cancelled',
      /** The person or the server said no (`access_denied`). */
      'denied',
      'unreachable',
      'timeout',
      'redirected',
      /** Something answered that is no sign-in server: a web page, broken JSON, members missing. */
      'not-a-server',
      /** The server offers no S256, so a stolen code would be worth something. */
      'no-pkce',
      /** The answer belongs to another request than ours. */
      'wrong-state',
      /** The answer, or the token in it, came from another server than the one asked. */
      'wrong-issuer',
      /** The session was revoked or has run out: the person signs in again. */
      'ended',
      /** The release's address refuses a token that was renewed a moment ago. */
      'not-accepted',
      /** The sign-in names no group that a folder of the address is for. */
      'no-folder',
    ]),
  }),
  /** `origins`: match patterns that the person has to allow first. */
  z.object({ code: z.literal('no-permission'), origins: z.array(z.string()).max(10) }),
  z.object({ code: z.literal('too-many'), retryAt: Instant }),
  z.object({ code: z.literal('server-error'), status: z.int() }),
  /** `error`: the server's own word of RFC 6749 (`invalid_client`), or its status. */
  z.object({ code: z.literal('refused'), error: z.string().regex(/^[\w-]{1,40}$/) }),
]);
export type SignInProblem = z.infer<typeof SignInProblem>;

/** What a person is told of their sign-in. */
export interface SignInState {
  /** `none`: never, or signed out; `ended`: to be done again. */
  state: 'none' | 'signed-in' | 'ended';
  /** Who the server says it is, where it says so. */
  name?: string;
  /** When what is held runs out, ISO 8601. */
  until?: string;
  /** It is renewed by itself before. */
  renews: boolean;
  /** Address that the server sends people back to; to be registered there. */
  redirectUri: string;
  /** Match patterns of the servers that are asked. */
  origins: string[];
}
