import type { ContactCell, TermCell } from '../../model/cells.ts';
import type { Measure } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';
import type { DistinctQuery } from '../privacy/given.ts';
import type { QuoteCandidate } from '../themes/quotes.ts';
import type { OwnCells } from './own-cells.ts';
import type { UnmappedUnit } from './team-map.ts';

/** Answers of closed months as cells. */
export interface CountedAnswers {
  cells: OwnCells;
  /** Months with answers, oldest first. */
  months: Month[];
  /** Names that no team has, most answers first. */
  unmapped: UnmappedUnit[];
  /** Answers whose month is not over. */
  later: number;
  /** Measures that only this reader knows of. */
  measures: readonly Measure[];
  /** Contacts that were counted beside the answers. */
  contacts: readonly ContactCell[];
}

/** What cells cannot say of the same answers. */
export interface AnswerDetails {
  /** Distinct respondents over teams and months, which do not add up. */
  distinct(query: DistinctQuery): number;
  /** Names of the sources whose answers count as a team's in a month; absent: not known. */
  unitsOf?: (team: TeamId, month: Month) => readonly string[];
  terms: (TermCell & { respondents: number })[];
  /** Comments that might be quoted. */
  candidates: QuoteCandidate[];
  /** Comments of employees, dropped unread. */
  employeeComments: number;
}

/** Where the answers of a release are read from: what is stored here, or what a warehouse has counted. */
export interface AnswerReader {
  /** @param limit last month to count. @throws RangeError where what is read cannot be counted. */
  count(
    teamOf: (unit: string) => TeamId | undefined,
    limit: Month,
    measures: ReadonlyMap<string, Measure>,
  ): Promise<CountedAnswers>;
  /** @param minimum people that a term needs. @param published terms of earlier releases. */
  details(
    teamOf: (unit: string) => TeamId | undefined,
    through: Month,
    options: { minimum: number; published: ReadonlySet<string> },
  ): Promise<AnswerDetails>;
}
