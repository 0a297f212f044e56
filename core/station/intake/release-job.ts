import * as z from 'zod';
import type { ContactCell } from '../../model/cells.ts';
import { type Measure, NPS_GROUPS } from '../../model/measure.ts';
import { CompanySettings, Thresholds } from '../../model/settings.ts';
import type { Pin, Team } from '../../model/team.ts';
import type { HrEvent, Requisition } from '../../model/team-view.ts';
import type { Month } from '../../model/time.ts';
import { readSavedAdapter, type SavedAdapter } from '../../release/saved-adapter.ts';
import { WorkFile } from '../../release/schema.ts';
import type { ReleaseLogEntry } from '../privacy/log.ts';
import type { Reading } from '../sources/counting-tool.ts';
import { type QuoteCandidate, type QuoteDecisions, quotesToRelease } from '../themes/quotes.ts';
import { COMMENT } from './chunk.ts';
import { distinctRespondents } from './distinct.ts';
import { ownCells } from './own-cells.ts';
import { defaultPeriodStart, lastClosedMonth } from './periods.ts';
import { type FolderRequest, type MadeRelease, makeRelease } from './publish.ts';
import { readingCells } from './readings.ts';
import type { StationStore } from './store.ts';
import { storedComments } from './stored-comments.ts';
import { teamMatcher } from './team-map.ts';
import { publishedTerms, termCells } from './term-cells.ts';
import { releasedTaxonomy, type ThemeSetup } from './theme-setup.ts';

/** What was decided about quotes at this station. */
export const QuoteSetup = z.object({
  cleared: z.array(z.string()).default([]),
  hidden: z.array(z.string()).default([]),
  /** The administrator let redacted quotes out without clearing each. */
  redactedQuotes: z.boolean().default(false),
  /** Makes the ids of quotes lead back to no answer; made once. */
  salt: z.string().default(''),
});
export type QuoteSetup = z.infer<typeof QuoteSetup>;

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
  /** What tools have counted that give no answers. */
  readings?: readonly Reading[];
  /** HR's weekly dates. */
  events?: readonly HrEvent[];
  themes: ThemeSetup;
  quotes: QuoteSetup;
  organisation: string;
  timeZone: string;
  supportContact: string;
  thresholds: Thresholds;
  /** Set by the first release, never moved. */
  periodStart?: Month;
  /** Last month to release; the newest with answers where absent or not over. */
  through?: Month;
  folders: readonly FolderRequest[];
  /** Milliseconds since 1970. */
  now: number;
}

/** Why there can be no release yet. */
export type NotYet = 'no-units' | 'no-answers';

/** A release that could be published now. */
export interface Preview {
  release: Omit<MadeRelease, 'log'>;
  /** Answers about no unit, and answers whose month is not over. */
  unmapped: number;
  later: number;
  through: Month;
  closed: Month;
  /** Comments of employees that were dropped unread. */
  employeeComments: number;
  thresholds: Thresholds;
  /** The highest minimums that something was ever published by: what was raised stays raised. */
  raisedTo: Thresholds;
}

/**
 * Makes the release that `input` describes of what is stored. Nothing is written or noted; `adds` is what the release
 * log gains by publishing it.
 */
export async function prepareRelease(
  store: StationStore,
  log: readonly ReleaseLogEntry[],
  input: ReleaseInput,
): Promise<{ preview: Preview; adds: ReleaseLogEntry[] } | NotYet> {
  const { teams, unitTeams, measures, timeZone, now } = input;
  if (teams.length === 0) return 'no-units';
  const teamOf = teamMatcher(teams, unitTeams);
  const closed = lastClosedMonth(now, timeZone);
  const limit = input.through !== undefined && input.through <= closed ? input.through : closed;
  const counting = { measures: new Map(measures.map((measure) => [measure.id, measure])) };
  const { cells, unmapped, later, months } = await ownCells(store, teamOf, limit, counting);
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return 'no-answers';
  const through = input.through === undefined ? last : limit;
  const raisedTo = raisedBy(log);
  const thresholds = highest(input.thresholds, raisedTo);
  const { candidates, employeeComments } = await lookThrough(store, teamOf, through, counting.measures);
  const terms = await termCells(store, teamOf, through, {
    measures: counting.measures,
    minimum: thresholds.comments,
    published: publishedTerms(log),
  });
  const periodStart = input.periodStart ?? defaultPeriodStart(first, through);
  const read = readingCells(input.readings ?? [], teamOf, { periodStart, through });
  const people = await distinctRespondents(store, teamOf, through, terms);
  const { log: adds, ...release } = await makeRelease({
    teams,
    cells: { ...cells, scores: [...cells.scores, ...read.scores] },
    terms: terms.cells,
    distinct: (query) => people(query) + read.distinct(query),
    measures:
      read.scores.length === 0 || counting.measures.has(NPS_GROUPS.id) ? measures : [...measures, NPS_GROUPS],
    taxonomy: releasedTaxonomy(input.themes),
    pins: input.pins,
    requisitions: input.requisitions,
    adapters: input.adapters.map(readSavedAdapter),
    quotes: quotesToRelease(candidates, decisionsOf(input.quotes), { salt: input.quotes.salt }),
    contacts: input.contacts.flatMap(({ unit, ...cell }) => {
      const node = teamOf(unit);
      return node === undefined ? [] : [{ node, ...cell }];
    }),
    ...(input.events?.length ? { work: WorkFile.parse({ events: input.events }) } : {}),
    settings: CompanySettings.parse({
      periodStart,
      ...(input.supportContact === '' ? {} : { supportContact: input.supportContact }),
    }),
    thresholds,
    log,
    organisation: input.organisation || topName(teams),
    folders: input.folders,
    timeZone,
    through,
    now: new Date(now).toISOString(),
    sample: false,
  });
  const preview: Preview = {
    release,
    unmapped: unmapped
      .filter(({ unit }) => unitTeams[unit] !== null)
      .reduce((sum, { records }) => sum + records, 0),
    later,
    through,
    closed,
    employeeComments,
    thresholds,
    raisedTo,
  };
  return { preview, adds };
}

/** The minimums by which the strictest of what was published was decided. */
export function raisedBy(log: readonly ReleaseLogEntry[]): Thresholds {
  return log.reduce(
    (most, entry) => (entry.kind === 'figures' ? highest(most, entry.thresholds) : most),
    Thresholds.parse({}),
  );
}

function highest(a: Thresholds, b: Thresholds): Thresholds {
  return {
    respondents: Math.max(a.respondents, b.respondents),
    members: Math.max(a.members, b.members),
    comments: Math.max(a.comments, b.comments),
  };
}

export function decisionsOf({ cleared, hidden, redactedQuotes }: QuoteSetup): QuoteDecisions {
  return { cleared: new Set(cleared), hidden: new Set(hidden), redactedQuotes };
}

/** What customers said in surveys and might be quoted, and how many comments of employees were dropped. */
async function lookThrough(
  store: StationStore,
  teamOf: (unit: string) => string | undefined,
  through: Month,
  measures: ReadonlyMap<string, Measure>,
): Promise<{ candidates: QuoteCandidate[]; employeeComments: number }> {
  const candidates: QuoteCandidate[] = [];
  let employeeComments = 0;
  for (const { key, unit, month } of await store.counts()) {
    const team = teamOf(unit);
    const [chunk] = await store.chunks([key]);
    if (!chunk) continue;
    for (const state of chunk.comment) if (state === COMMENT.dropped) employeeComments++;
    if (team === undefined || month > through) continue;
    for (const { audience, lane, language, nameless, ...comment } of storedComments(chunk, measures))
      if (audience === 'customer' && lane === 'survey' && language !== 'other')
        candidates.push({
          id: comment.id,
          team,
          month,
          language,
          text: comment.text,
          themes: comment.themes.filter(({ theme }) => theme !== 'other'),
          quotable: nameless,
          clearedBySource: comment.clearedBySource,
        });
  }
  return { candidates, employeeComments };
}

/** The name of the only top unit, else of the first. */
function topName(teams: readonly Team[]): string {
  return (teams.find((team) => team.parent === undefined) ?? teams[0]!).name;
}
