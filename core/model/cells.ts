import { Channel } from './channel.ts';
import { Audience, Counts } from './measure.ts';
import { Intent, ThemeId } from './theme.ts';
import { Bucket, CalendarDate, Month } from './time.ts';
import * as z from './zod.ts';

/**
 * Cells are the only numbers that leave the station: whole numbers that add up. A cell is about a *node*: a
 * team of the tree, or a block (teams that may only be shown together).
 */
export const NodeId = z.string().min(1).max(120);
export type NodeId = z.infer<typeof NodeId>;

/** Survey answers and public reviews never mix. */
export const Lane = z.enum(['survey', 'public']);
export type Lane = z.infer<typeof Lane>;

/** Which customers; the last two say who served them: the company's own people, or a partner's. */
export const Segment = z.enum(['new', 'loyal', 'upset', 'important', 'in-house', 'partner']);
export type Segment = z.infer<typeof Segment>;

/** A margin: cells by channel or by segment, never the cross of both. */
export const Split = z.discriminatedUnion('by', [
  z.object({ by: z.literal('channel'), value: Channel }),
  z.object({ by: z.literal('segment'), value: Segment }),
]);
export type Split = z.infer<typeof Split>;

const key = { node: NodeId, audience: Audience, bucket: Bucket };

/** Answers about one node in one bucket: counts per rating in scale order; respondents do not add up. */
export const ScoreCell = z.object({
  ...key,
  measure: z.string().min(1).max(40),
  lane: Lane.default('survey'),
  split: Split.optional(),
  counts: Counts,
  respondents: z.int().min(0),
});
export type ScoreCell = z.infer<typeof ScoreCell>;

/** Comments about one node in one bucket, themed or not: what theme cells are shares of. */
export const CommentCell = z.object({
  ...key,
  lane: Lane.default('survey'),
  split: Split.optional(),
  comments: z.int().min(0),
  respondents: z.int().min(0),
  /** Ratings that came with the comments, as top, middle, bottom. */
  classes: z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)]),
});
export type CommentCell = z.infer<typeof CommentCell>;

/** Comments with a theme and an intent. `pMilli` is the sum of round(1000 × probability). */
export const ThemeCell = z.object({
  ...key,
  lane: Lane.default('survey'),
  split: Split.optional(),
  theme: ThemeId,
  intent: Intent,
  comments: z.int().min(0),
  pMilli: z.int().min(0),
  respondents: z.int().min(0),
  classes: z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)]),
});
export type ThemeCell = z.infer<typeof ThemeCell>;

/** Comments of a node that use a term; only terms with enough respondents are released. */
export const TermCell = z.object({ ...key, term: z.string().min(1).max(60), documents: z.int().min(0) });
export type TermCell = z.infer<typeof TermCell>;

/** Contacts of one weekday (1 Monday .. 7 Sunday) and hour of a month. */
export const ContactCell = z.object({
  node: NodeId,
  month: Month,
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  contacts: z.int().min(0),
  openDays: z.int().min(0),
});
export type ContactCell = z.infer<typeof ContactCell>;

/** Public posts (reviews, social) of one day about a node: what a surge is read from. */
export const PublicDayCell = z.object({ node: NodeId, date: CalendarDate, posts: z.int().min(0) });
export type PublicDayCell = z.infer<typeof PublicDayCell>;
