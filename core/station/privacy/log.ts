import { Lane, NodeId, Split } from '../../model/cells.ts';
import { Audience, Measure } from '../../model/measure.ts';
import { Thresholds } from '../../model/settings.ts';
import { TeamId } from '../../model/team.ts';
import { Intent, ThemeId } from '../../model/theme.ts';
import { Bucket, Instant, Month } from '../../model/time.ts';
import * as z from '../../model/zod.ts';

/** What figures are about, besides node and bucket. */
const Subject = z.discriminatedUnion('what', [
  z.object({ what: z.literal('scores'), measure: z.string().min(1).max(40), split: Split.optional() }),
  z.object({ what: z.literal('comments') }),
  z.object({ what: z.literal('theme'), theme: ThemeId, intent: Intent }),
  z.object({ what: z.literal('term'), term: z.string().min(1).max(60) }),
  z.object({ what: z.literal('set-aside') }),
]);
export type Subject = z.infer<typeof Subject>;

/**
 * Teams whose answers were counted together. `figures` are whole numbers that add up: counts per step of the measure; or
 * comments, top, middle, bottom; or comments, pMilli, top, middle, bottom; or documents.
 */
const LoggedBlock = z.object({
  id: NodeId,
  teams: z.array(TeamId).min(1),
  /** Units without staff of their own whose answers are counted too. */
  also: z.array(TeamId).optional(),
  figures: z.array(z.int().min(0)),
  respondents: z.int().min(0),
  /** People of the teams that answered. */
  members: z.int().min(0),
  /** Answers by team, of `teams` and then `also`: what came later is judged as a set of its own. */
  by: z.array(z.int().min(0)).optional(),
  /** A fingerprint of the units that were counted as these teams; another one now: answers have moved. */
  units: z.string().max(40).optional(),
});
export type LoggedBlock = z.infer<typeof LoggedBlock>;

/** Hash of the entry and all before it. */
const link = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional();

const key = { at: Instant, link, audience: Audience, lane: Lane, bucket: Bucket };

/** A bucket's figures, decided once: every cell of it that is ever published is a sum of these blocks. */
const FiguresEntry = z.object({
  kind: z.literal('figures'),
  ...key,
  subject: Subject,
  /** The measure as it was counted, for scores. */
  measure: Measure.optional(),
  thresholds: Thresholds,
  blocks: z.array(LoggedBlock).min(1),
  /** Released node → ids of the blocks that it is the sum of. */
  nodes: z.record(TeamId, z.array(NodeId).min(1)),
});
export type FiguresEntry = z.infer<typeof FiguresEntry>;

/** Late answers that were taken into a block, because there were enough new ones. It replaces the block's figures. */
const RevisedEntry = z.object({
  kind: z.literal('revised'),
  ...key,
  measure: z.string().min(1).max(40),
  block: NodeId,
  figures: z.array(z.int().min(0)),
  respondents: z.int().min(0),
  by: z.array(z.int().min(0)).optional(),
});

/** A half-year that is decided for good: nothing new will be released of it. */
const ClosedEntry = z.object({
  kind: z.literal('closed'),
  at: Instant,
  link,
  audience: Audience,
  lane: Lane,
  /** The measure; absent: comments, themes and terms. */
  measure: z.string().min(1).max(40).optional(),
  period: Bucket,
});

/** Where comments were set aside for fairness in a half-year, and how many: said once, and repeated from here. */
const SetAsideEntry = z.object({
  kind: z.literal('set-aside'),
  at: Instant,
  link,
  period: Bucket,
  teams: z.array(z.object({ team: TeamId, count: z.int().min(1).optional() })),
});
export type SetAsideEntry = z.infer<typeof SetAsideEntry>;

/** The first entry: where half-years start. */
const StartedEntry = z.object({
  kind: z.literal('started'),
  at: Instant,
  link,
  periodStart: Month,
  /** Where an earlier log was lost: the first month that this series tells of. */
  from: Month.optional(),
  /** Random, and never published: without it nobody can guess the log from its hash. */
  seed: z.string().min(32).max(100).optional(),
});

/** A folder that was written: which release, who reads it, and how much of the decision it holds. */
const PublishedEntry = z.object({
  kind: z.literal('published'),
  at: Instant,
  link,
  release: z.string().min(1).max(64),
  folder: z.string().min(1).max(60),
  through: Month,
  audiences: z.array(Audience),
  /** Units whose subtrees the folder holds; empty: all. */
  units: z.array(TeamId).default([]),
  cells: z.int().min(0),
});
export type PublishedEntry = z.infer<typeof PublishedEntry>;

/** One line of the release log. The log is append-only and is never served: it is the company's own record. */
export const ReleaseLogEntry = z.discriminatedUnion('kind', [
  StartedEntry,
  FiguresEntry,
  RevisedEntry,
  ClosedEntry,
  SetAsideEntry,
  PublishedEntry,
]);
export type ReleaseLogEntry = z.infer<typeof ReleaseLogEntry>;
export type ReleaseLog = readonly ReleaseLogEntry[];

/** Thrown where a log cannot be believed; without it, figures could be published under two groupings. */
export class ReleaseLogError extends Error {}

/** The log as JSON lines. */
export function writeLog(log: ReleaseLog): string {
  return log.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

/** Reads JSON lines. @throws ReleaseLogError that names the damaged line. */
export function readLog(text: string): ReleaseLogEntry[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [ReleaseLogEntry.parse(JSON.parse(line))];
    } catch {
      throw new ReleaseLogError(
        `Line ${i + 1} of the release log is damaged. Without it, figures could be published twice under different groups: restore the log from a backup.`,
      );
    }
  });
}

/** What a subject is told apart by. */
export function subjectKey(subject: Subject): string {
  switch (subject.what) {
    case 'scores':
      return `scores|${subject.measure}|${subject.split ? `${subject.split.by}=${subject.split.value}` : ''}`;
    case 'theme':
      return `theme|${subject.theme}|${subject.intent}`;
    case 'term':
      return `term|${subject.term}`;
    default:
      return subject.what;
  }
}
