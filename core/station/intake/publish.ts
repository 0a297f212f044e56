import type { ContactCell, PublicDayCell, TermCell } from '../../model/cells.ts';
import type { HostAdapter } from '../../model/host-adapter.ts';
import { Audience, countedByClass, type Measure } from '../../model/measure.ts';
import type { CompanySettings, Thresholds } from '../../model/settings.ts';
import type { Pin, Team, TeamId } from '../../model/team.ts';
import { teamTree } from '../../model/team-tree.ts';
import type { Quote, Requisition } from '../../model/team-view.ts';
import type { Theme } from '../../model/theme.ts';
import { type Bucket, bucketEnd, bucketSpan, type Month } from '../../model/time.ts';
import { canonicalJson } from '../../release/canonical.ts';
import { AdaptersFile, Manifest, type WorkFile } from '../../release/schema.ts';
import { linked } from '../privacy/chain.ts';
import { type Decision, decide } from '../privacy/decide.ts';
import { folders, publishedEntry } from '../privacy/folders.ts';
import type { DistinctQuery } from '../privacy/given.ts';
import { largeTeams, teamsWithWorkload, toldHeadcounts } from '../privacy/headcounts.ts';
import type { ReleaseLogEntry } from '../privacy/log.ts';
import { newestPeriod, setAsideOf } from '../privacy/set-aside.ts';
import { treeOf } from '../privacy/tree.ts';
import { workFor } from '../privacy/work.ts';
import { toldContacts, toldPublicDays } from '../privacy/workload.ts';
import { isAboutProtectedTrait } from '../themes/guard.ts';
import { writeRelease } from '../write-release.ts';
import type { OwnCells } from './own-cells.ts';
import { checkFolders, type FolderRequest } from './readers.ts';

const ALL_BUT_EMPLOYEES = Audience.options.filter((audience) => audience !== 'employee');

/** Everything that the folders of a release are made of. */
export interface ReleaseRequest {
  teams: readonly Team[];
  cells: OwnCells;
  /** Distinct respondents over teams and months, as `distinctRespondents` counts them. */
  distinct: (query: DistinctQuery) => number;
  /** Names of the sources whose answers count as a team's in a month; absent: not known, so nothing is revised. */
  unitsOf?: (team: TeamId, month: Month) => readonly string[];
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
  /** Where an earlier log was lost: the first month that a new series tells of. */
  from?: Month;
  /** Random, for a new log. */
  seed?: string;
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
    teams,
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
    ...(request.unitsOf ? { unitsOf: request.unitsOf } : {}),
    ...(request.from === undefined ? {} : { from: request.from }),
    ...(request.seed === undefined ? {} : { seed: request.seed }),
  });
  const tree = treeOf(teams);
  const large = largeTeams(tree, thresholds.members);
  const workload = teamsWithWorkload(tree, thresholds.members);
  const { chain } = teamTree(teams);
  const setAside = setAsideOf(request, large, chain);
  const parts: Parts = {
    chain,
    large,
    headcounts: toldHeadcounts(tree, thresholds.members),
    setAside:
      setAside?.teams.map(({ team, count }) =>
        count !== undefined && count >= thresholds.comments ? { team, count } : { team },
      ) ?? [],
    contacts: toldContacts(request.contacts, workload, through),
    publicDays: toldPublicDays(request.cells.publicDays, large, chain),
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
  const log = await linked(request.log, [
    ...decision.log,
    ...(setAside && !request.log.includes(setAside) ? [setAside] : []),
    ...published,
  ]);
  const withEmployees = request.folders.some(({ employees }) => employees);
  return {
    folders: made.map((folder) => withHead(folder, log.at(-1)!.link!)),
    settings,
    preview: {
      lines: decision.preview.teams.filter(({ audience }) => withEmployees || audience !== 'employee'),
      changes: decision.preview.changes,
      summary: summaryOf(teams, decision.preview.teams),
      setAside: newlySetAside(request),
    },
    quotes: parts.quotes.length,
    log,
  };
}

/** The folder with a manifest that says where the log stood when it was written. */
function withHead(folder: MadeFolder, head: string): MadeFolder {
  const manifest = { ...folder.manifest, log: head };
  const bytes = new TextEncoder().encode(canonicalJson(manifest));
  return { ...folder, manifest, files: new Map([...folder.files, ['manifest.json', bytes]]) };
}

/** What every folder is a part of, beside the decision. */
interface Parts {
  /** A team and the units above it. */
  chain: (team: TeamId) => readonly TeamId[];
  /** Teams with people enough. */
  large: ReadonlySet<TeamId>;
  /** Teams whose headcount is told. */
  headcounts: ReadonlySet<TeamId>;
  setAside: { team: TeamId; count?: number }[];
  contacts: ContactCell[];
  publicDays: PublicDayCell[];
  quotes: Quote[];
}

type FolderView = ReturnType<typeof folders>[number];

async function writeFolder(request: ReleaseRequest, view: FolderView, parts: Parts): Promise<MadeFolder> {
  const { thresholds } = request;
  const held = request.teams.filter(
    (team) => !view.units || parts.chain(team.id).some((id) => view.units!.includes(id)),
  );
  const known = new Set(held.map((team) => team.id));
  const measured = new Set(view.scores.map((cell) => cell.measure));
  const measures = request.measures.filter((measure) => measured.has(measure.id));
  const files = await writeRelease(
    {
      teams: {
        teams: held.map((team) =>
          teamIn(parts.headcounts.has(team.id) ? team : withoutHeadcount(team), known),
        ),
        blocks: view.blocks,
        disclosure: view.disclosure,
      },
      scores: {
        measures: (measures.length > 0 ? measures : request.measures).map(countedByClass),
        cells: view.scores,
      },
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
      ...(request.work
        ? {
            work: workFor(
              request.work,
              { employees: !view.audiences || view.audiences.includes('employee'), known },
              { large: parts.large, above: (team) => parts.chain(team).slice(1), thresholds },
            ),
          }
        : {}),
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

/**
 * Quotes about teams whose comments are shown for a time that holds the quote's month; no more than that time is told
 * of a quote. One that touches a protected trait stays here, whoever cleared it.
 */
function quotesOf({ quotes }: ReleaseRequest, { comments }: Decision): Quote[] {
  const shown = new Map<string, Bucket[]>();
  for (const { node, audience, lane, bucket } of comments)
    if (audience !== 'employee' && lane === 'survey') shown.set(node, [...(shown.get(node) ?? []), bucket]);
  const holds = (bucket: Bucket, month: Month) =>
    bucketSpan(bucket).from <= month && month <= bucketEnd(bucket);
  return quotes.flatMap((quote) => {
    const bucket = shown.get(quote.team)?.find((one) => holds(one, quote.month));
    if (bucket === undefined || isAboutProtectedTrait(quote.text, quote.language)) return [];
    return [{ ...quote, month: bucketEnd(bucket) }];
  });
}

function withoutHeadcount({ headcount: _, ...team }: Team): Team {
  return team;
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
