import * as z from '../../model/zod.ts';

/** What may stand in a header. */
const Secret = z
  .string()
  .regex(/^[\x21-\x7e][\x20-\x7e]*$/)
  .max(8000);

/**
 * What lets the station in at a tool: a pasted token, or what a sign-in by OAuth 2 has brought. It lies with the
 * station's secrets and is part of no settings, history, diagnostic, log, error or release.
 */
export const Credential = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('token'), token: Secret }),
  z.strictObject({
    kind: z.literal('oauth'),
    clientId: z.string().min(1).max(500),
    accessToken: Secret,
    refreshToken: Secret.optional(),
    /** Milliseconds since 1970 after which the access token is not taken any more. */
    expiresAt: z.int().optional(),
  }),
]);
export type Credential = z.infer<typeof Credential>;

/**
 * Gives the credential for the next request. `refused`: the tool did not take the one given before (401), so that a
 * signed-in one is renewed; where there is no other, the same is given again and the refusal stands.
 * @throws SourceError `not-set-up` where there is none.
 */
export type GiveCredential = (refused: boolean) => Promise<Credential>;

/** A pasted token, as it is given to a source. */
export function pastedToken(token: string): GiveCredential {
  return async () => ({ kind: 'token', token });
}

/** The token that stands for `credential` in a header. */
export function secretOf(credential: Credential): string {
  return credential.kind === 'token' ? credential.token : credential.accessToken;
}
