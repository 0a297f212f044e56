import type { CommentCell, Lane, ScoreCell, TermCell, ThemeCell } from '../../model/cells.ts';
import type { Audience, Measure } from '../../model/measure.ts';
import { Thresholds } from '../../model/settings.ts';
import type { TeamId } from '../../model/team.ts';
import { Month } from '../../model/time.ts';
import type { Block, Disclosure } from '../../release/schema.ts';
import { decideComments } from './comments.ts';
import { type DropReason, gather } from './gather.ts';
import { ReleaseLogEntry, type Subject } from './log.ts';
import { disclosureOf, type PreviewLine, previewOf, type ReleaseChanges } from './preview.ts';
import { type Cells, cellsOf } from './publishable.ts';
import { decideScores, type Stage } from './scores.ts';
import { Sheets } from './sheets.ts';
import { decideSplits } from './splits.ts';
import type { PrivacyTeam } from './tree.ts';

export { ReleaseLogEntry };

/** Whose distinct respondents are asked for; `answers` means any measure. */
export interface DistinctQuery {
  teams: readonly TeamId[];
  months: readonly Month[];
  audience: Audience;
  lane: Lane;
  subject: Subject | { what: 'answers' };
  /** Only answers that are none of these. */
  without?: readonly Subject[];
}

export interface DecideInput {
  teams: readonly PrivacyTeam[];
  measures: readonly Measure[];
  /**
   * Own answers of a team in a month: base cells, and margins with `split`. Where only whole half-years are known
   * (`2026-05+6`), they are of all answers of an audience, lane and measure, and released by half-year only.
   */
  scores: readonly ScoreCell[];
  comments?: readonly CommentCell[];
  themes?: readonly ThemeCell[];
  /** Survey comments of customers that use a term. `respondents` is taken to be `documents` where absent. */
  terms?: readonly (TermCell & { respondents?: number })[];
  thresholds: Thresholds;
  /** A month that a half-year starts with. */
  periodStart: Month;
  /** Where an earlier log was lost: the first month that a new series tells of. */
  from?: Month;
  /** Last closed month. */
  through: Month;
  /** All entries of the log so far, oldest first. */
  log: readonly ReleaseLogEntry[];
  /** Now, ISO 8601 in UTC; only written down. */
  now: string;
  /**
   * Distinct respondents over several months or teams: never more than there are. Where absent, the sum over teams of
   * the most in one month is taken, which hides small teams whose answers come in over many months.
   */
  distinct?: (query: DistinctQuery) => number;
  /**
   * The units of all sources whose answers count as those of a team in a month. Where absent, what was published is
   * never revised, for nobody can tell late answers from answers that have moved.
   */
  unitsOf?: (team: TeamId, month: Month) => readonly string[];
}

export interface Decision extends Cells {
  blocks: Block[];
  disclosure: Disclosure[];
  /** Entries to append to the log before anything is published. */
  log: ReleaseLogEntry[];
  preview: {
    teams: PreviewLine[];
    totals: { shown: number; merged: number; hidden: number; noAnswers: number };
    changes: ReleaseChanges;
  };
  /** What was left out before deciding, and why. */
  dropped: { reason: DropReason; cells: number }[];
}

/**
 * Decides which cells may be released, and releases every bucket once.
 *
 * Every figure that comes out is a sum of blocks of the log (old entries and those to append); blocks are chosen so
 * that no set of answers with fewer respondents or people than the minimums can be computed from all of them.
 * @throws RangeError where the tree, a measure or a month does not fit; nothing may be published then.
 */
export function decide(input: DecideInput): Decision {
  Month.parse(input.through);
  Month.parse(input.periodStart);
  const thresholds = Thresholds.parse(input.thresholds);
  const sheets = new Sheets(input.log, thresholds, input.now);
  sheets.start(input.periodStart, input.from);
  const gathered = gather(input, sheets.from);
  const stage: Stage = {
    thresholds,
    distinct: input.distinct,
    unitsOf: input.unitsOf,
    gathered,
    sheets,
    decided: new Map(),
  };
  decideScores(stage, (it, decided) => decideSplits(stage, it, decided));
  decideComments(stage);
  const { tree } = gathered;
  const { blocks, ...cells } = cellsOf(tree, sheets.all(), thresholds);
  const lines = previewOf({ stage, cells: cells.scores, blocks });
  return {
    ...cells,
    blocks,
    disclosure: disclosureOf(tree, cells.scores, blocks, thresholds.members),
    log: sheets.added,
    preview: lines,
    dropped: [...gathered.dropped].map(([reason, n]) => ({ reason, cells: n })),
  };
}
