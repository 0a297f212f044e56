import { INTERFACE_LANGUAGES } from './languages.ts';
import { SignInConfig } from './sign-in.ts';
import { Month } from './time.ts';
import * as z from './zod.ts';

/** How low the minimums may be, which is where they start. */
const FLOORS = { respondents: 5, members: 5, comments: 10 };

const minimums = {
  respondents: z.int().min(FLOORS.respondents).max(100),
  members: z.int().min(FLOORS.members).max(100),
  comments: z.int().min(FLOORS.comments).max(200),
};

/** The minimums below which nothing is shown. They can be raised, never lowered (R4). */
export const Thresholds = z.object({
  respondents: minimums.respondents.default(FLOORS.respondents),
  members: minimums.members.default(FLOORS.members),
  comments: minimums.comments.default(FLOORS.comments),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** Of each minimum the higher one. */
export function stricter(a: Thresholds, b: { [K in keyof Thresholds]?: number | undefined }): Thresholds {
  const { respondents = 0, members = 0, comments = 0 } = b;
  return {
    respondents: Math.max(a.respondents, respondents),
    members: Math.max(a.members, members),
    comments: Math.max(a.comments, comments),
  };
}

/** Parts of the product that a company can switch off, by release or by policy. */
export const Module = z.enum([
  'questions',
  'ad-check',
  'candidate-experience',
  'alignment',
  'peaks',
  'targets',
  'line-of-sight',
  'praise',
  'conversations',
  'ideas',
  'learning',
  'brief',
  'self-check',
  'picker',
  'nudges',
  'levers',
  'segments',
  'public-voice',
  'skills',
  'decision-check',
]);
export type Module = z.infer<typeof Module>;

/** What a company decides for everybody; part of the release. */
export const CompanySettings = z.object({
  /** Wording of unit cards, and what they propose first. */
  firstComes: z.enum(['employees', 'customers']).default('employees'),
  alignmentWanted: z.enum(['low', 'medium', 'high']).default('medium'),
  modulesOff: z.array(Module).default([]),
  /** Whom people ask for help: a mail address or a URL. */
  supportContact: z.string().max(200).optional(),
  agreement: z
    .object({ version: z.string().max(40), url: z.url({ protocol: /^https$/ }).optional() })
    .optional(),
  /** Months of the half-year that a window of answers ends with; set by the first release, never moved. */
  periodStart: Month,
});
export type CompanySettings = z.infer<typeof CompanySettings>;

/** Public key (Ed25519) of whoever publishes: 32 bytes in base64url, as `x` of a JSON Web Key. */
export const PublicKey = z.string().regex(/^[\w-]{43}$/, 'A key has 43 letters, digits, "-" and "_".');

/** Hosts of HR tools as match patterns with the adapter that reads them. */
export const HostGrant = z.object({ adapter: z.string().min(1).max(60), origin: z.string().min(1).max(200) });
export type HostGrant = z.infer<typeof HostGrant>;

/**
 * What an administrator sets by policy (`storage.managed`). Every key is optional; a key that is set is locked
 * in the options and marked "set by your organisation".
 */
export const Policy = z.object({
  address: z
    .url()
    .optional()
    .meta({ title: 'Address of the release', description: 'Folder that holds manifest.json.' }),
  token: z.string().min(1).max(4000).optional().meta({ title: 'Bearer token for the address' }),
  signIn: SignInConfig.optional().meta({
    title: 'Sign-in for the address',
    description:
      'Instead of a token: where people sign in (OAuth 2.0 with PKCE). Holds together with address.',
  }),
  allowTokenOverHttp: z.boolean().optional().meta({
    title: 'Send the token over http outside this machine',
    description: 'Only inside a network that you trust.',
  }),
  releaseKeys: z.array(PublicKey).min(1).max(4).optional().meta({
    title: 'Keys that published data must be signed with',
    description:
      'Public keys that the publish command prints. Data that none of them signed is not used. Needs Chrome or Edge 137 or later.',
  }),
  hrTools: z
    .array(HostGrant)
    .optional()
    .meta({ title: 'HR tools', description: 'Adapter and origin of each HR tool that the company uses.' }),
  thresholds: z
    .object(minimums)
    .partial()
    .optional()
    .meta({ title: 'Minimums', description: 'Can be raised, never lowered.' }),
  modulesOff: z.array(Module).optional().meta({ title: 'Parts to switch off' }),
  supportContact: z.string().max(200).optional().meta({ title: 'Whom people ask for help' }),
  enabled: z
    .boolean()
    .optional()
    .meta({ title: 'Customer Lens on or off', description: 'Off hides and deletes everything.' }),
});
export type Policy = z.infer<typeof Policy>;

const seatSettings = {
  address: z.url(),
  /** Sign-in instead of a token; null: none. */
  signIn: SignInConfig.nullable(),
  allowTokenOverHttp: z.boolean(),
  hrTools: z.array(HostGrant),
  /** How the panel stands on each adapter's pages. */
  placement: z.record(z.string(), z.enum(['docked', 'inline', 'chip'])),
  /** Teams that the popup lists. */
  myTeams: z.array(z.string()),
  language: z.enum(['auto', ...INTERFACE_LANGUAGES]),
  /** Whether the button bears a number when an update changed a team of the person's own. */
  badge: z.boolean(),
};

/** What a person sets on a seat. */
export const SeatSettings = z.object({
  address: seatSettings.address.optional(),
  signIn: seatSettings.signIn.default(null),
  allowTokenOverHttp: seatSettings.allowTokenOverHttp.default(false),
  hrTools: seatSettings.hrTools.default([]),
  placement: seatSettings.placement.default({}),
  myTeams: seatSettings.myTeams.default([]),
  language: seatSettings.language.default('auto'),
  badge: seatSettings.badge.default(true),
});
export type SeatSettings = z.infer<typeof SeatSettings>;

/** Some of the settings, to be changed. Without defaults: a member that is not there stays as it was. */
export const SettingsChange = z.object(seatSettings).partial();
export type SettingsChange = z.infer<typeof SettingsChange>;
