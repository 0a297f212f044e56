import { type ContactCell, Lane, type PublicDayCell, type TermCell } from '../../model/cells.ts';
import type { HostAdapter } from '../../model/host-adapter.ts';
import { Audience, type Measure } from '../../model/measure.ts';
import type { CompanySettings, Thresholds } from '../../model/settings.ts';
import type { Pin, Team, TeamId } from '../../model/team.ts';
import type { Quote, Requisition } from '../../model/team-view.ts';
import type { Theme } from '../../model/theme.ts';
import {
  type Bucket,
  bucketEnd,
  bucketOf,
  bucketSpan,
  type Month,
  monthAt,
  monthIndex,
} from '../../model/time.ts';
import { AdaptersFile, Manifest, type WorkFile } from '../../release/schema.ts';
import { type Decision, type DistinctQuery, decide, type ReleaseLogEntry } from '../privacy/decide.ts';
import { folders, publishedEntry } from '../privacy/folders.ts';
import type { SetAsideEntry } from '../privacy/log.ts';
import { isAboutProtectedTrait } from '../themes/guard.ts';
import { writeRelease } from '../write-release.ts';
import type { OwnCells } from './own-cells.ts';
import { checkFolders, type FolderRequest } from './readers.ts';

const HALF_YEAR = 6;
const ALL_BUT_EMPLOYEES = Audience.options.filter((audience) => audience !== 'employee');

/** Everything that the folders of a release are made of. */
export interface ReleaseRequest {
  teams: readonly Team[];
  cells: OwnCells;
  /** Distinct respondents over teams and months, as `distinctRespondents` counts them. */
  distinct: (query: DistinctQuery) => number;
  measures: readonly Measure[];
  taxonomy: { version: string; themes: readonly Theme[] };
  pins: readonly Pin[];
  requisitions: readonly Requisition[];
  quotes: readonly Quote[];
  /** Terms of survey comments of customers about teams themselves, by month; none: no terms are released. */
  terms?: readonly (TermCell & { respondents: number })[];
  /** Contacts of teams themselves, not summed up. */
  contacts: readonly ContactCell[];
  work?: WorkFile;
  /** HR tools that were made known with the picker. */
  adapters?: readonly HostAdapter[];
  settings: CompanySettings;
  thresholds: Thresholds;
  /** Entries of the releases before, oldest first. */
  log: readonly ReleaseLogEntry[];
  organisation: string;
  /** What is written, all of it decided together; at least one. */
  folders: readonly FolderRequest[];
  timeZone: string;
  /** Last closed month to release. */
  through: Month;
  /** ISO 8601 in UTC. */
  now: string;
  sample: boolean;
}

/** What will be seen, as a works council reads it. */
export interface ReleasePreview {
  lines: Decision['preview']['teams'];
  changes: Decision['preview']['changes'];
  /** Teams without teams below them, by what surveys say of those they serve; they add up to `teams`. */
  summary: { teams: number; shown: number; merged: number; hidden: number; noAnswers: number };
  /** Comments set aside for fairness since the newest half-year began. */
  setAside: number;
}

/** The files of one folder by path; the manifest is to be written last. */
export interface MadeFolder {
  name: string;
  files: Map<string, Uint8Array<ArrayBuffer>>;
  manifest: Manifest;
}

export interface MadeRelease {
  folders: MadeFolder[];
  settings: CompanySettings;
  preview: ReleasePreview;
  /** Quotes that may leave the station, over all folders. */
  quotes: number;
  /** What this release adds to the release log. */
  log: ReleaseLogEntry[];
}

/**
 * Decides once what of the cells may be seen, and writes a folder for each of `folders`: views of that one
 * decision, so that whoever holds several knows no more than it tells. Nothing of it leaves this function's
 * caller: publishing is writing the files somewhere and adding `log` to the release log.
 * @throws Error with a sentence where a part does not keep to its schema, ChoiceError where a folder has a name
 *   twice or a unit that is none.
 */
export async function makeRelease(request: ReleaseRequest): Promise<MadeRelease> {
  const { teams, thresholds, through, settings } = request;
  checkFolders(request.folders, teams);
  const decision = decide({
    // An answer about a unit with teams below it is about all of its people, not only those outside of the teams.
    teams: teams.map(({ id, name, parent, headcount = 0 }) => ({ id, name, parent, ownMembers: headcount })),
    measures: request.measures,
    scores: request.cells.scores,
    comments: request.cells.comments,
    themes: request.cells.themes,
    terms: request.terms ?? [],
    thresholds,
    through,
    periodStart: settings.periodStart,
    log: request.log,
    now: request.now,
    distinct: request.distinct,
  });
  const large = new Set(
    teams.filter((team) => (team.headcount ?? 0) >= thresholds.members).map((team) => team.id),
  );
  const setAside = setAsideOf(request, large);
  const parts: Parts = {
    large,
    setAside:
      setAside?.teams.map(({ team, count }) =>
        count !== undefined && count >= thresholds.comments ? { team, count } : { team },
      ) ?? [],
    contacts: contactsOf(request, large),
    publicDays: publicDaysOf(request, large),
    quotes: quotesOf(request, decision),
  };
  const views = folders(
    decision,
    teams,
    request.folders.map(({ employees, ...folder }) => ({
      ...folder,
      ...(employees ? {} : { audiences: ALL_BUT_EMPLOYEES }),
    })),
  );
  const made: MadeFolder[] = [];
  const published: ReleaseLogEntry[] = [];
  for (const view of views) {
    const folder = await writeFolder(request, view, parts);
    made.push(folder);
    published.push(publishedEntry(view, { at: request.now, release: folder.manifest.id, through }));
  }
  const withEmployees = request.folders.some(({ employees }) => employees);
  return {
    folders: made,
    settings,
    preview: {
      lines: decision.preview.teams.filter(({ audience }) => withEmployees || audience !== 'employee'),
      changes: decision.preview.changes,
      summary: summaryOf(teams, decision.preview.teams),
      setAside: newlySetAside(request),
    },
    quotes: parts.quotes.length,
    log: [...decision.log, ...(setAside && !request.log.includes(setAside) ? [setAside] : []), ...published],
  };
}

/** What every folder is a part of, beside the decision. */
interface Parts {
  large: ReadonlySet<TeamId>;
  setAside: { team: TeamId; count?: number }[];
  contacts: ContactCell[];
  publicDays: PublicDayCell[];
  quotes: Quote[];
}

type FolderView = ReturnType<typeof folders>[number];

async function writeFolder(request: ReleaseRequest, view: FolderView, parts: Parts): Promise<MadeFolder> {
  const chain = chainOf(request.teams);
  const held = request.teams.filter(
    (team) => !view.units || chain(team.id).some((id) => view.units!.includes(id)),
  );
  const known = new Set(held.map((team) => team.id));
  const measured = new Set(view.scores.map((cell) => cell.measure));
  const measures = request.measures.filter((measure) => measured.has(measure.id));
  const files = await writeRelease(
    {
      teams: {
        teams: held.map((team) => teamIn(parts.large.has(team.id) ? team : withoutHeadcount(team), known)),
        blocks: view.blocks,
        disclosure: view.disclosure,
      },
      scores: { measures: measures.length > 0 ? measures : [...request.measures], cells: view.scores },
      themes: {
        comments: view.comments,
        themes: view.themes,
        terms: view.terms,
        setAside: parts.setAside.filter(({ team }) => known.has(team)),
      },
      taxonomy: { version: request.taxonomy.version, themes: [...request.taxonomy.themes] },
      settings: request.settings,
      pins: {
        pins: request.pins.filter((pin) => known.has(pin.team)),
        requisitions: request.requisitions.flatMap(({ team, ...rest }) =>
          team !== undefined && known.has(team) ? [{ ...rest, team }] : view.units ? [] : [rest],
        ),
      },
      quotes: { quotes: parts.quotes.filter((quote) => known.has(quote.team)) },
      contacts: {
        contacts: parts.contacts.filter((cell) => known.has(cell.node)),
        publicDays: parts.publicDays.filter((cell) => known.has(cell.node)),
      },
      ...(request.work ? { work: view.units ? workWithin(request.work, known) : request.work } : {}),
      ...(request.adapters?.length ? { adapters: AdaptersFile.parse({ adapters: request.adapters }) } : {}),
    },
    {
      organisation: request.organisation,
      audience: view.name,
      timeZone: request.timeZone,
      madeAt: request.now,
      through: request.through,
      thresholds: request.thresholds,
      sample: request.sample,
    },
  );
  const manifest = Manifest.parse(JSON.parse(new TextDecoder().decode(files.get('manifest.json')!)));
  return { name: view.name, files, manifest };
}

/** A team as a folder tells of it: what lies outside of the folder is not named. */
function teamIn({ parent, ...team }: Team, known: ReadonlySet<TeamId>): Team {
  return {
    ...team,
    ...(parent !== undefined && known.has(parent) ? { parent } : {}),
    servesTeams: team.servesTeams.filter((id) => known.has(id)),
  };
}

/** What HR plans and knows about the teams of a folder, and about everybody. */
function workWithin(work: WorkFile, known: ReadonlySet<TeamId>): WorkFile {
  const among = <T extends { teams: readonly TeamId[] }>(items: readonly T[]): T[] =>
    items
      .filter(({ teams }) => teams.length === 0 || teams.some((id) => known.has(id)))
      .map((item) => ({ ...item, teams: item.teams.filter((id) => known.has(id)) }));
  return {
    events: among(work.events),
    targets: among(work.targets),
    promises: work.promises,
    learning: among(work.learning),
    actions: work.actions.filter(({ team }) => known.has(team)),
    ideas: work.ideas.filter(({ team }) => team === undefined || known.has(team)),
    obstacles: work.obstacles
      .filter(({ team }) => known.has(team))
      .map(({ owner, ...item }) => (owner !== undefined && known.has(owner) ? { ...item, owner } : item)),
    insideCauses: work.insideCauses.filter(({ team, owner }) => known.has(team) && known.has(owner)),
  };
}

/**
 * Quotes about teams whose comments are shown for a time that holds the quote's month. A quote that touches a
 * protected trait stays here, whoever cleared it.
 */
function quotesOf({ quotes }: ReleaseRequest, { comments }: Decision): Quote[] {
  const shown = new Map<string, Bucket[]>();
  for (const { node, audience, lane, bucket } of comments)
    if (audience !== 'employee' && lane === 'survey') shown.set(node, [...(shown.get(node) ?? []), bucket]);
  const holds = (bucket: Bucket, month: Month) =>
    bucketSpan(bucket).from <= month && month <= bucketEnd(bucket);
  return quotes.filter(
    (quote) =>
      shown.get(quote.team)?.some((bucket) => holds(bucket, quote.month)) &&
      !isAboutProtectedTrait(quote.text, quote.language),
  );
}

function withoutHeadcount({ headcount: _, ...team }: Team): Team {
  return team;
}

/** A team and those above it, nearest first; a circle of parents ends where it closes. */
function chainOf(teams: readonly Team[]): (id: TeamId) => TeamId[] {
  const parents = new Map(teams.map((team) => [team.id, team.parent]));
  return (id) => {
    const chain: TeamId[] = [];
    for (let at: TeamId | undefined = id; at !== undefined && !chain.includes(at); at = parents.get(at))
      if (parents.has(at)) chain.push(at);
    return chain;
  };
}

/** Contacts of a team under the members minimum count for the unit above it: they are few people's workload. */
function contactsOf({ teams, contacts, through }: ReleaseRequest, large: ReadonlySet<TeamId>): ContactCell[] {
  const chain = chainOf(teams);
  const cells = new Map<string, ContactCell>();
  for (const cell of contacts) {
    const node = chain(cell.node).find((id) => large.has(id));
    if (node === undefined || cell.month > through) continue;
    const key = [node, cell.month, cell.weekday, cell.hour].join('\u001f');
    const sum = cells.get(key);
    if (sum) {
      sum.contacts += cell.contacts;
      sum.openDays = Math.max(sum.openDays, cell.openDays);
    } else cells.set(key, { ...cell, node });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** Public posts by day, of every team and all below it. */
function publicDaysOf({ teams, cells }: ReleaseRequest, large: ReadonlySet<TeamId>): PublicDayCell[] {
  const chain = chainOf(teams);
  const days = new Map<string, PublicDayCell>();
  for (const { node: own, date, posts } of cells.publicDays)
    for (const node of chain(own)) {
      if (!large.has(node)) continue;
      const key = `${node}\u001f${date}`;
      const sum = days.get(key);
      if (sum) sum.posts += posts;
      else days.set(key, { node, date, posts });
    }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

/**
 * Teams with comments of at least five people set aside for fairness in the newest half-year that is over. The number
 * stands only where it, and what could be worked out of it and the numbers above and below it, is that of enough people
 * for comments. What was said of a half-year is repeated from the log: a number that moved would tell of a late answer.
 */
function setAsideOf(request: ReleaseRequest, large: ReadonlySet<TeamId>): SetAsideEntry | undefined {
  const { teams, cells, thresholds, through, settings, log, distinct } = request;
  const newest = newestPeriod(settings.periodStart, through);
  if (!newest) return undefined;
  const period = bucketOf(newest.from, HALF_YEAR);
  const said = log.find(
    (entry): entry is SetAsideEntry => entry.kind === 'set-aside' && entry.period === period,
  );
  if (said) return said;
  const months = Array.from({ length: HALF_YEAR }, (_, i) => monthAt(monthIndex(newest.from) + i));
  const chain = chainOf(teams);
  const counts = new Map<TeamId, number>();
  const own = new Map<TeamId, Set<TeamId>>();
  for (const { node, bucket, comments } of cells.setAside)
    if (months.includes(bucket))
      for (const id of chain(node)) {
        counts.set(id, (counts.get(id) ?? 0) + comments);
        own.set(id, (own.get(id) ?? new Set()).add(node));
      }
  const people = (of: ReadonlySet<TeamId>) => {
    const subject = { what: 'set-aside' } as const;
    let sum = 0;
    for (const audience of ALL_BUT_EMPLOYEES)
      for (const lane of Lane.options) sum += distinct({ teams: [...of], months, audience, lane, subject });
    return sum;
  };
  const rest = new Map<TeamId, Set<TeamId>>();
  const depth = new Map(teams.map((team) => [team.id, chain(team.id).length]));
  return {
    kind: 'set-aside',
    at: request.now,
    period,
    teams: teams
      .filter(({ id }) => large.has(id) && own.has(id) && people(own.get(id)!) >= thresholds.respondents)
      .sort((a, b) => depth.get(a.id)! - depth.get(b.id)! || (a.id < b.id ? -1 : 1))
      .map(({ id }) => {
        const here = own.get(id)!;
        const above = chain(id)
          .slice(1)
          .find((one) => rest.has(one));
        const left = new Set(
          [...(above === undefined ? [] : rest.get(above)!)].filter((one) => !here.has(one)),
        );
        if (people(here) < thresholds.comments || (left.size > 0 && people(left) < thresholds.comments))
          return { team: id };
        if (above !== undefined) rest.set(above, left);
        rest.set(id, new Set(here));
        return { team: id, count: counts.get(id)! };
      }),
  };
}

/** The newest half-year that has ended by `through`, counted from `start`. */
function newestPeriod(start: Month, through: Month): { from: Month } | undefined {
  const periods = Math.floor((monthIndex(through) + 1 - monthIndex(start)) / HALF_YEAR);
  if (periods < 1) return undefined;
  return { from: monthAt(monthIndex(start) + (periods - 1) * HALF_YEAR) };
}

function newlySetAside({ cells, settings, through }: ReleaseRequest): number {
  const from = newestPeriod(settings.periodStart, through)?.from ?? settings.periodStart;
  return cells.setAside
    .filter(({ bucket }) => bucket >= from)
    .reduce((sum, { comments }) => sum + comments, 0);
}

function summaryOf(teams: readonly Team[], lines: Decision['preview']['teams']): ReleasePreview['summary'] {
  const parents = new Set(teams.map((team) => team.parent));
  const leaves = teams.filter((team) => !parents.has(team.id));
  const summary = { teams: leaves.length, shown: 0, merged: 0, hidden: 0, noAnswers: 0 };
  for (const { id, serves } of leaves) {
    const asked: Audience = serves === 'colleagues' ? 'colleague' : 'customer';
    const own = lines.filter((line) => line.team === id && line.audience === asked && line.lane === 'survey');
    const is = (...states: string[]) => own.some((line) => states.includes(line.shown));
    if (is('month', 'period')) summary.shown++;
    else if (is('merged')) summary.merged++;
    else if (is('hidden')) summary.hidden++;
    else summary.noAnswers++;
  }
  return summary;
}
