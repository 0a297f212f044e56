import type { ContactCell } from '../../model/cells.ts';
import { halfYearStart } from '../../model/half-year.ts';
import { type Measure, NPS_GROUPS } from '../../model/measure.ts';
import { CompanySettings, stricter, Thresholds } from '../../model/settings.ts';
import type { Pin, Team, TeamId } from '../../model/team.ts';
import type { Quote, Requisition } from '../../model/team-view.ts';
import type { Month } from '../../model/time.ts';
import type * as z from '../../model/zod.ts';
import { readSavedAdapter, type SavedAdapter } from '../../release/saved-adapter.ts';
import type { WorkFile } from '../../release/schema.ts';
import type { ReleaseLogEntry } from '../privacy/log.ts';
import { type QuoteCandidate, quotesToRelease } from '../themes/quotes.ts';
import type { AnswerReader, CountedAnswers } from './answers.ts';
import { ChoiceError } from './choice-error.ts';
import { lastClosedMonth } from './periods.ts';
import { type MadeRelease, makeRelease } from './publish.ts';
import { decisionsOf, type QuoteSetup } from './quote-setup.ts';
import type { FolderRequest } from './readers.ts';
import { type ReadingCells, readingCells, type ToolReadings } from './readings.ts';
import { releasedTaxonomy } from './setup-classifier.ts';
import { teamMatcher, type UnmappedUnit } from './team-map.ts';
import { publishedTerms } from './term-cells.ts';
import type { ThemeSetup } from './theme-setup.ts';

/** What a release is made of, beside the answers. Plain data, so that a worker can be given it. */
export interface ReleaseInput {
  teams: readonly Team[];
  /** Names of the data → team id, or null for "about no team". */
  unitTeams: Readonly<Record<string, string | null>>;
  measures: readonly Measure[];
  pins: readonly Pin[];
  requisitions: readonly Requisition[];
  /** HR tools that were made known, for every seat. */
  adapters: readonly z.infer<typeof SavedAdapter>[];
  contacts: readonly (Omit<ContactCell, 'node'> & { unit: string })[];
  /** What tools have counted that give no answers; of one tool at most. */
  readings: readonly ToolReadings[];
  /** What HR plans and knows; absent: nothing. */
  work?: WorkFile;
  themes: ThemeSetup;
  /** What was decided about the comments that are stored, or quotes that were cleared elsewhere. */
  quotes: QuoteSetup | readonly Quote[];
  /** Empty: the name of the top unit. */
  organisation: string;
  timeZone: string;
  company: Omit<Partial<CompanySettings>, 'periodStart'>;
  thresholds: Thresholds;
  /** Set by the first release, never moved. */
  periodStart?: Month;
  /** Where an earlier log was lost: the first month that a new series tells of; half-years are counted from it. */
  from?: Month;
  /** Random, for a new log. */
  seed?: string;
  /** Last month to release; the newest with answers where absent. */
  through?: Month;
  folders: readonly FolderRequest[];
  /** Milliseconds since 1970. */
  now: number;
  sample?: boolean;
}

/** Why there can be no release yet. */
export type NotYet = 'no-units' | 'no-answers';

/** A release that could be published now. */
export interface Prepared {
  release: Omit<MadeRelease, 'log'>;
  /** What the release log gains by publishing it. */
  adds: ReleaseLogEntry[];
  /** Names of the data that no team has, most answers first. */
  unmapped: UnmappedUnit[];
  /** Answers whose month is not over. */
  later: number;
  through: Month;
  closed: Month;
  /** Comments of employees that were dropped unread. */
  employeeComments: number;
  readings: Pick<ReadingCells, 'unmapped' | 'left'> & { cells: number };
  thresholds: Thresholds;
  /** The highest minimums that something was ever published by: what was raised stays raised. */
  raisedTo: Thresholds;
}

/**
 * Makes the release that `input` describes of what `answers` reads: the one way to a release, for the station's page
 * and for the command. Nothing is written or noted.
 * @param log what was ever published, oldest entry first.
 * @throws ChoiceError where something was asked for that must not be, RangeError where a part does not fit its schema.
 */
export async function prepareRelease(
  answers: AnswerReader,
  log: readonly ReleaseLogEntry[],
  input: ReleaseInput,
): Promise<Prepared | { notYet: NotYet; unmapped: UnmappedUnit[] }> {
  const { teams } = input;
  if (teams.length === 0) return { notYet: 'no-units', unmapped: [] };
  const closed = lastMonthOf(input);
  const readings = onlyTool(input.readings);
  const teamOf = teamMatcher(teams, input.unitTeams);
  const known = new Map(input.measures.map((measure) => [measure.id, measure]));
  const counted = await answers.count(teamOf, input.through ?? closed, known);
  for (const measure of counted.measures) known.set(measure.id, measure);
  const { unmapped, later, months } = counted;
  const first = months[0];
  if (first === undefined) return { notYet: 'no-answers', unmapped };
  const through = input.through ?? months.at(-1)!;
  const raisedTo = raisedBy(log);
  const thresholds = stricter(input.thresholds, raisedTo);
  const details = await answers.details(teamOf, through, {
    minimum: thresholds.comments,
    published: publishedTerms(log),
  });
  const periodStart = input.periodStart ?? input.from ?? halfYearStart(first, through);
  const read = readingCells(readings, teamOf, { periodStart, through });
  if (read.scores.length > 0 && !known.has(NPS_GROUPS.id)) known.set(NPS_GROUPS.id, NPS_GROUPS);
  const { log: adds, ...release } = await makeRelease({
    teams,
    cells: { ...counted.cells, scores: [...counted.cells.scores, ...read.scores] },
    terms: details.terms,
    distinct: (query) => details.distinct(query) + read.distinct(query),
    ...(details.unitsOf
      ? { unitsOf: (team, month) => [...details.unitsOf!(team, month), ...read.unitsOf(team)] }
      : {}),
    measures: [...known.values()],
    taxonomy: releasedTaxonomy(input.themes),
    pins: input.pins,
    requisitions: input.requisitions,
    adapters: input.adapters.map(readSavedAdapter),
    quotes: quotesOf(input.quotes, details.candidates),
    contacts: contactsOf(input.contacts, counted, teamOf),
    ...(input.work ? { work: input.work } : {}),
    settings: CompanySettings.parse({ ...input.company, periodStart }),
    thresholds,
    log,
    organisation: input.organisation || topName(teams),
    folders: input.folders,
    ...(input.from === undefined ? {} : { from: input.from }),
    ...(input.seed === undefined ? {} : { seed: input.seed }),
    timeZone: input.timeZone,
    through,
    now: new Date(input.now).toISOString(),
    sample: input.sample ?? false,
  });
  return {
    release,
    adds,
    unmapped,
    later,
    through,
    closed,
    employeeComments: details.employeeComments,
    readings: { unmapped: read.unmapped, left: read.left, cells: read.scores.length },
    thresholds,
    raisedTo,
  };
}

/** The last month that may be released. @throws ChoiceError where a later one was asked for. */
function lastMonthOf({ now, timeZone, through }: ReleaseInput): Month {
  const closed = lastClosedMonth(now, timeZone);
  if (through !== undefined && through > closed)
    throw new ChoiceError(
      `${through} is not over yet: the last closed month is ${closed}. Only closed months are released.`,
    );
  return closed;
}

/** What the one tool has counted. @throws ChoiceError where there are two: nobody can tell their people apart. */
function onlyTool(tools: readonly ToolReadings[]): ToolReadings['readings'] {
  if (tools.length > 1)
    throw new ChoiceError(
      `Two tools count employees (${tools.map(({ tool }) => tool).join(', ')}): everybody would be counted twice. Keep one of them.`,
    );
  return tools[0]?.readings ?? [];
}

/** The minimums by which the strictest of what was published was decided. */
function raisedBy(log: readonly ReleaseLogEntry[]): Thresholds {
  return log.reduce(
    (most, entry) => (entry.kind === 'figures' ? stricter(most, entry.thresholds) : most),
    Thresholds.parse({}),
  );
}

function quotesOf(quotes: ReleaseInput['quotes'], candidates: readonly QuoteCandidate[]): readonly Quote[] {
  return 'salt' in quotes ? quotesToRelease(candidates, decisionsOf(quotes), { salt: quotes.salt }) : quotes;
}

/** Contacts of teams. @throws ChoiceError where they were counted in two places. */
function contactsOf(
  contacts: ReleaseInput['contacts'],
  counted: CountedAnswers,
  teamOf: (unit: string) => TeamId | undefined,
): readonly ContactCell[] {
  const own = contacts.flatMap(({ unit, ...cell }) => {
    const node = teamOf(unit);
    return node === undefined ? [] : [{ node, ...cell }];
  });
  if (own.length === 0) return counted.contacts;
  if (counted.contacts.length > 0)
    throw new ChoiceError(
      'Contacts are counted by the warehouse (--cells) and in a file or a tool too: they would count twice. Leave one of them out.',
    );
  return own;
}

/** The name of the only top unit, else of the first. */
function topName(teams: readonly Team[]): string {
  return (teams.find((team) => team.parent === undefined) ?? teams[0]!).name;
}
