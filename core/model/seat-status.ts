import { INTERFACE_LANGUAGES } from './languages.ts';
import { SignInProblem } from './sign-in.ts';
import { Instant, Month } from './time.ts';
import * as z from './zod.ts';

/** Why a pull did not bring a new release. Each has a sentence that says what happened and what to do. */
export const PullProblem = z.discriminatedUnion('code', [
  z.object({
    code: z.enum([
      'unauthorised',
      'forbidden',
      'not-found',
      'timeout',
      'unreachable',
      'not-json',
      /** The address leads elsewhere (a sign-in page); redirects are not followed. */
      'redirected',
      'no-permission',
      'insecure-token',
      'storage-full',
      /** No key that the administrator has pinned signed it. */
      'unsigned',
      'wrong-signature',
      /** This browser cannot check signatures. */
      'cannot-verify',
      /** It was made before what is here: an old copy. */
      'older',
    ]),
  }),
  z.object({ code: z.literal('too-many'), retryAt: Instant }),
  z.object({ code: z.literal('server-error'), status: z.int() }),
  z.object({ code: z.literal('wrong-hash'), file: z.string() }),
  z.object({ code: z.literal('missing-file'), file: z.string() }),
  z.object({ code: z.literal('schema'), file: z.string(), where: z.string(), message: z.string() }),
  z.object({ code: z.literal('newer-format'), version: z.string() }),
  /** The address wants a sign-in, which could not be renewed. */
  z.object({ code: z.literal('sign-in'), why: SignInProblem }),
]);
export type PullProblem = z.infer<typeof PullProblem>;

/** The state of a seat as a whole (R9). States of one page or one team stand in {@link PanelView}. */
export const SeatStatus = z.object({
  state: z.enum([
    'not-set-up',
    'no-permission',
    'loading',
    'ready',
    'stale',
    'offline',
    'access-ended',
    /** Never signed in here, or signed out. */
    'sign-in',
    /** The sign-in was revoked or has run out; what was pulled is hidden until the next one, and kept. */
    'sign-in-again',
    'switched-off',
  ]),
  release: z
    .object({
      id: z.string(),
      organisation: z.string(),
      madeAt: Instant,
      through: Month,
      sample: z.boolean(),
    })
    .optional(),
  /** When the release was last confirmed to be the newest. */
  confirmedAt: Instant.optional(),
  /** When an outage will hide what is cached. */
  hidesAt: Instant.optional(),
  lastTryAt: Instant.optional(),
  nextTryAt: Instant.optional(),
  problem: PullProblem.optional(),
  supportContact: z.string().optional(),
  managed: z.boolean(),
  /** The language chosen on this seat; absent: the browser's. */
  language: z.enum(INTERFACE_LANGUAGES).optional(),
});
export type SeatStatus = z.infer<typeof SeatStatus>;
