import type { CommentCell, Lane, ScoreCell, TermCell, ThemeCell } from '../../model/cells.ts';
import type { Audience, Measure } from '../../model/measure.ts';
import type { Thresholds } from '../../model/settings.ts';
import type { TeamId } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';
import type { ReleaseLogEntry, Subject } from './log.ts';
import type { PrivacyTeam } from './tree.ts';

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

/** What a decision is made of. */
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
  /** Random, for a new log. */
  seed?: string;
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
