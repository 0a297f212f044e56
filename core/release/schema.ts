import {
  CommentCell,
  ContactCell,
  NodeId,
  PublicDayCell,
  ScoreCell,
  TermCell,
  ThemeCell,
} from '../model/cells.ts';
import { Audience, Measure } from '../model/measure.ts';
import { CompanySettings, PublicKey, Thresholds } from '../model/settings.ts';
import { Pin, Team, TeamId } from '../model/team.ts';
import {
  ActionItem,
  CompanyPromise,
  HrEvent,
  Idea,
  InsideCause,
  LearningItem,
  Obstacle,
  Quote,
  Requisition,
  Target,
} from '../model/team-view.ts';
import { Theme } from '../model/theme.ts';
import { Bucket, Instant, Month } from '../model/time.ts';
import * as z from '../model/zod.ts';
import { SavedAdapter } from './saved-adapter.ts';

/** The version of this API. A seat refuses a higher major version and says so. */
export const FORMAT = 'customer-lens-release';
export const VERSION = '1.0';

/** Teams that may only be shown together. Its `id` is a node that cells refer to. */
export const Block = z.object({
  id: NodeId,
  teams: z.array(TeamId).min(1),
  /** The unit whose other parts are shown one by one. */
  parent: TeamId.optional(),
});
export type Block = z.infer<typeof Block>;

/**
 * What the figures say of a team with people enough, once more in words: shown, merged, or not shown, whatever the reason
 * (nobody answered, too few did, or too few would be left elsewhere). It follows from the cells and blocks alone.
 */
export const Disclosure = z.object({
  team: TeamId,
  audience: Audience,
  measure: z.string(),
  bucket: Bucket,
  state: z.enum(['shown', 'merged', 'hidden']),
  /** With `merged`: the block that stands for it. */
  block: NodeId.optional(),
});
export type Disclosure = z.infer<typeof Disclosure>;

export const TeamsFile = z.object({
  teams: z.array(Team).min(1),
  blocks: z.array(Block).default([]),
  disclosure: z.array(Disclosure).default([]),
});
export type TeamsFile = z.infer<typeof TeamsFile>;

export const ScoresFile = z.object({ measures: z.array(Measure).min(1), cells: z.array(ScoreCell) });
export type ScoresFile = z.infer<typeof ScoresFile>;

export const ThemesFile = z.object({
  comments: z.array(CommentCell),
  themes: z.array(ThemeCell),
  terms: z.array(TermCell).default([]),
  /** Teams with comments set aside for fairness; the count only at the minimum for comments or more. */
  setAside: z.array(z.object({ team: TeamId, count: z.int().optional() })).default([]),
});
export type ThemesFile = z.infer<typeof ThemesFile>;

export const TaxonomyFile = z.object({ version: z.string(), themes: z.array(Theme) });
export type TaxonomyFile = z.infer<typeof TaxonomyFile>;

export const PinsFile = z.object({ pins: z.array(Pin), requisitions: z.array(Requisition).default([]) });
export type PinsFile = z.infer<typeof PinsFile>;

export const QuotesFile = z.object({ quotes: z.array(Quote) });
export type QuotesFile = z.infer<typeof QuotesFile>;

export const ContactsFile = z.object({
  contacts: z.array(ContactCell),
  publicDays: z.array(PublicDayCell).default([]),
});
export type ContactsFile = z.infer<typeof ContactsFile>;

/** What HR plans and knows: everything optional. */
export const WorkFile = z.object({
  events: z.array(HrEvent).default([]),
  targets: z.array(Target).default([]),
  promises: z.array(CompanyPromise).default([]),
  learning: z.array(LearningItem).default([]),
  actions: z.array(ActionItem).default([]),
  ideas: z.array(Idea).default([]),
  obstacles: z.array(Obstacle).default([]),
  insideCauses: z.array(InsideCause).default([]),
});
export type WorkFile = z.infer<typeof WorkFile>;

/** HR tools that the company's analyst made known with the picker. */
export const AdaptersFile = z.object({ adapters: z.array(SavedAdapter).max(100) });
export type AdaptersFile = z.infer<typeof AdaptersFile>;

/** The files of a release by name; the first five are always there. */
export const FILES = {
  teams: TeamsFile,
  scores: ScoresFile,
  themes: ThemesFile,
  taxonomy: TaxonomyFile,
  settings: CompanySettings,
  pins: PinsFile,
  quotes: QuotesFile,
  contacts: ContactsFile,
  work: WorkFile,
  adapters: AdaptersFile,
} as const;
export type FileName = keyof typeof FILES;
export const REQUIRED_FILES: readonly FileName[] = ['teams', 'scores', 'themes', 'taxonomy', 'settings'];

export const ManifestFile = z.object({
  name: z.enum(Object.keys(FILES) as [FileName, ...FileName[]]),
  /** Relative to the manifest; holds the start of the hash, so that a file never changes under its name. */
  path: z.string().regex(/^[a-z0-9]+(?:[./-][a-z0-9]+)*\.json$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(2).max(200_000_000),
});
export type ManifestFile = z.infer<typeof ManifestFile>;

/** Signature of a manifest (Ed25519, base64url), and the public key that it is by. */
const Signature = z.object({ key: PublicKey, value: z.string().regex(/^[\w-]{86}$/) });
export type Signature = z.infer<typeof Signature>;

export const Manifest = z.object({
  format: z.literal(FORMAT),
  version: z.string().regex(/^\d+\.\d+$/),
  /** Hash over the hashes of all files: equal id, equal content. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  organisation: z.string().min(1).max(200),
  /** Who is meant to read this folder ("recruiters", "hr", "managers-north"). */
  audience: z.string().min(1).max(60),
  timeZone: z.string().min(1).max(60),
  madeAt: Instant,
  /** Last closed month that is released. */
  through: Month,
  thresholds: Thresholds,
  sample: z.boolean().default(false),
  /** Where the release log stood: whoever publishes the next one must have that log. */
  log: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  files: z.array(ManifestFile).min(REQUIRED_FILES.length),
  /** Of all the rest of it, where whoever publishes has a key: one by each key that readers may have pinned. */
  signatures: z.array(Signature).min(1).max(4).optional(),
});
export type Manifest = z.infer<typeof Manifest>;

/** A release read and checked as a whole. */
export interface Release {
  manifest: Manifest;
  teams: TeamsFile;
  scores: ScoresFile;
  themes: ThemesFile;
  taxonomy: TaxonomyFile;
  settings: CompanySettings;
  pins: PinsFile;
  quotes: QuotesFile;
  contacts: ContactsFile;
  work: WorkFile;
  adapters: AdaptersFile;
}
