import type { ContactCell, NodeId } from '../../model/cells.ts';
import type { HostAdapter } from '../../model/host-adapter.ts';
import type { Audience } from '../../model/measure.ts';
import { type CompanySettings, stricter, type Thresholds } from '../../model/settings.ts';
import type { Pin, Team, TeamId } from '../../model/team.ts';
import { type TeamTree, teamTree } from '../../model/team-tree.ts';
import type {
  AboveView,
  PublicVoiceView,
  ScoreView,
  TeamLine,
  TeamView,
  ThemesView,
  ThemeView,
} from '../../model/team-view.ts';
import type { Release } from '../../release/schema.ts';
import { carriesAdvice, strongestFirst } from '../advice/words.ts';
import { alignmentViews, orgMap } from './alignment-view.ts';
import { correlationView } from './correlation-view.ts';
import { type AudienceScores, audienceScores, scoreView } from './org-scores.ts';
import { peaksView } from './peaks-view.ts';
import { publicVoice } from './public-voice-view.ts';
import { coverageOf, responseRateOf } from './replies-view.ts';
import { type SplitCells, splitCells, splitScores } from './split-scores.ts';
import { type AudienceThemes, audienceThemes, themesView } from './theme-views.ts';
import { trendOf } from './trend-view.ts';

/** A team as a list or a page match needs it. */
export interface OrgTeam extends Team {
  path: string[];
}

/** What all TeamViews of a release share: stored once. */
export interface OrgRecord {
  release: TeamView['release'];
  sample: boolean;
  settings: CompanySettings;
  teams: OrgTeam[];
  pins: Pin[];
  /** HR tools that the company made known. */
  adapters: HostAdapter[];
  map: TeamView['map'];
  correlation: TeamView['correlation'];
  lines: TeamLine[];
}

/** What is stored for one team; {@link teamView} completes it. */
export interface TeamRecord extends Omit<TeamView, 'release' | 'settings' | 'map' | 'correlation'> {
  id: TeamId;
}

/** A release scored once: plain data, kept beside it in the seat's cache. */
export interface Snapshot {
  org: OrgRecord;
  teams: TeamRecord[];
}

/** What a seat may change of a view: minimums that its policy raised. */
export interface ViewOptions {
  thresholds?: Partial<Thresholds>;
}

/** Quotes that a card carries at most. */
const QUOTES_SHOWN = 6;

/**
 * Scores a whole release: every figure of every team, pooled and judged beside the others. Deterministic: the
 * same release gives the same bytes on every seat.
 */
export function buildSnapshot(release: Release): Snapshot {
  const tree = teamTree(release.teams.teams);
  const scores: Record<Audience, AudienceScores | null> = {
    customer: audienceScores(release, tree, 'customer'),
    employee: audienceScores(release, tree, 'employee'),
    candidate: audienceScores(release, tree, 'candidate'),
    colleague: audienceScores(release, tree, 'colleague'),
  };
  const root = release.teams.teams.find((team) => tree.depth(team.id) === 0)?.id ?? '';
  const themesOf = (audience: Audience) => {
    const measure = scores[audience]?.measure;
    return measure ? audienceThemes(release, audience, measure, root, tree.children.get(root) ?? []) : null;
  };
  const themes: Partial<Record<Audience, AudienceThemes | null>> = {
    customer: themesOf('customer'),
    candidate: themesOf('candidate'),
    colleague: themesOf('colleague'),
  };
  const alignment = alignmentViews(scores.customer, scores.employee, tree);
  const context: Context = {
    release,
    tree,
    scores,
    themes,
    alignment,
    segments: splitCells(release, scores.customer, 'segment'),
    channels: splitCells(release, scores.customer, 'channel'),
    contacts: Map.groupBy(release.contacts.contacts, (cell) => cell.node),
    publicVoice: publicVoice(release),
  };
  const teams = release.teams.teams.map((team) => teamRecord(team, context));
  return {
    org: {
      release: {
        id: release.manifest.id,
        organisation: release.manifest.organisation,
        audience: release.manifest.audience,
        madeAt: release.manifest.madeAt,
        through: release.manifest.through,
        timeZone: release.manifest.timeZone,
        thresholds: release.manifest.thresholds,
        teamsWatched: scores.customer?.byNode.size ?? 0,
      },
      sample: release.manifest.sample,
      settings: release.settings,
      teams: release.teams.teams.map((team) => ({
        ...team,
        path: tree.ancestors(team.id).map((ancestor) => ancestor.name),
      })),
      pins: release.pins.pins,
      adapters: release.adapters.adapters as HostAdapter[],
      map: orgMap(scores.customer, scores.employee, alignment, tree),
      correlation: correlationView(scores.customer, scores.employee, tree),
      lines: teams.map(({ team, customers, colleagues }) => ({
        id: team.id,
        name: team.name,
        path: team.path.map(({ name }) => name),
        depth: team.path.length,
        serves: team.serves,
        ...(team.partner ? { partner: true } : {}),
        customers:
          team.serves === 'colleagues' && customers.state === 'none' && colleagues ? colleagues : customers,
      })),
    },
    teams,
  };
}

/** The read model of one team, from what the snapshot stores. */
export function teamView(org: OrgRecord, record: TeamRecord, options: ViewOptions = {}): TeamView {
  const { id, ...stored } = record;
  const raised = stricter(org.release.thresholds, options.thresholds ?? {});
  const hide = (view: ScoreView) => hideBelow(view, record.team.headcount, raised);
  const here = org.map.filter(({ team }) => team === id);
  return {
    ...stored,
    release: { ...org.release, thresholds: raised },
    settings: org.settings,
    customers: hide(stored.customers),
    employees: stored.employees && hide(stored.employees),
    colleagues: stored.colleagues && hide(stored.colleagues),
    candidates: stored.candidates && {
      ...stored.candidates,
      score: hideBelow(stored.candidates.score, undefined, raised),
    },
    segments: stored.segments.map((segment) => ({ ...segment, score: hide(segment.score) })),
    channels: stored.channels.map((channel) => ({ ...channel, score: hide(channel.score) })),
    themes:
      stored.themes.state === 'shown' && stored.themes.comments < raised.comments
        ? { state: 'hidden', minimum: raised.comments }
        : stored.themes,
    above: stored.above && stored.above.comments >= raised.comments ? stored.above : undefined,
    correlation: org.correlation,
    map: [...here, ...org.map.filter(({ team }) => team !== id)],
  };
}

/** Every team in the order of the release, for lists. */
export function teamLines(org: OrgRecord, options: ViewOptions = {}): TeamLine[] {
  const raised = stricter(org.release.thresholds, options.thresholds ?? {});
  const headcounts = new Map(org.teams.map((team) => [team.id, team.headcount]));
  return org.lines.map((line) => ({
    ...line,
    customers: hideBelow(line.customers, headcounts.get(line.id), raised),
  }));
}

interface Context {
  release: Release;
  tree: TeamTree;
  scores: Record<Audience, AudienceScores | null>;
  themes: Partial<Record<Audience, AudienceThemes | null>>;
  alignment: ReturnType<typeof alignmentViews>;
  segments: SplitCells;
  channels: SplitCells;
  contacts: ReadonlyMap<NodeId, readonly ContactCell[]>;
  publicVoice: ReadonlyMap<NodeId, PublicVoiceView>;
}

/** People of all teams that `team` serves, each once; undefined where one of them has no headcount. */
function peopleServed(team: Team, tree: TeamTree): number | undefined {
  const served = new Set(team.servesTeams);
  const topmost = [...served].filter((id) => !tree.ancestors(id).some((above) => served.has(above.id)));
  const people = topmost.map((id) => tree.teams.get(id)?.headcount);
  return people.length > 0 && people.every((n) => n !== undefined)
    ? people.reduce((sum, n) => sum + n, 0)
    : undefined;
}

function teamRecord(team: Team, context: Context): TeamRecord {
  const { release, tree, scores, themes, alignment, segments, channels } = context;
  const nameOf = (id: TeamId) => ({ id, name: tree.teams.get(id)?.name ?? id });
  const path = tree.ancestors(team.id).map(({ id, name }) => ({ id, name }));
  const department = path[1] ?? { id: team.id, name: team.name };
  const inside = tree.within(team.id);
  const upAndDown = new Set([...inside, ...path.map(({ id }) => id)]);
  const minimum = release.manifest.thresholds.comments;
  const scoreOf = (audience: Audience, of: TeamId = team.id): ScoreView => {
    const view = scoreView(scores[audience], audience, of, release, tree);
    if (view.state !== 'shown') return view;
    return {
      ...view,
      trend: trendOf(scores[audience], of),
      coverage: audience === 'customer' ? coverageOf(contacts, view) : undefined,
      responseRate: audience === 'employee' ? responseRateOf(team, view) : undefined,
    };
  };
  const taught = new Set(
    release.work.learning.filter(({ teams }) => teams.includes(team.id)).map(({ theme }) => theme),
  );
  const themesOf = (audience: Audience, of: TeamId = team.id) => {
    const all = themes[audience] ?? null;
    return themesView(
      all,
      all?.comments.has(of) ? of : (scores[audience]?.nodeFor(of) ?? of),
      minimum,
      taught,
    );
  };
  const contacts = [...inside].flatMap((id) => context.contacts.get(id) ?? []);
  const { work } = release;
  const colleagues = scoreOf('colleague');
  const candidates = scoreOf('candidate', department.id);
  const serves = team.serves === 'colleagues' && colleagues.state !== 'none' ? 'colleague' : 'customer';
  const setAside = release.themes.setAside.find((entry) => entry.team === team.id);
  const own = themesOf(serves);
  return {
    id: team.id,
    team: {
      id: team.id,
      name: team.name,
      path,
      headcount: team.headcount,
      serves: team.serves,
      servesTeams: team.servesTeams.map(nameOf),
      servesPeople: peopleServed(team, tree),
      lineOfSight: team.lineOfSight,
      lineOfSightIn: team.lineOfSightIn,
      partner: team.partner,
    },
    customers: scoreOf('customer'),
    employees: scores.employee ? scoreOf('employee') : undefined,
    colleagues: scores.colleague && colleagues.state !== 'none' ? colleagues : undefined,
    candidates:
      candidates.state === 'none'
        ? undefined
        : { department: department.name, score: candidates, themes: themesOf('candidate', department.id) },
    segments: splitScores(segments, team.id, scores.customer).map(({ value, score }) => ({
      segment: value as TeamView['segments'][number]['segment'],
      score,
    })),
    channels: splitScores(channels, team.id, scores.customer).map(({ value, score }) => ({
      channel: value as TeamView['channels'][number]['channel'],
      score,
    })),
    themes: own,
    above: aboveOf(own, path, (of) => themesOf(serves, of)),
    setAside: { some: setAside !== undefined, count: setAside?.count },
    publicVoice: context.publicVoice.get(team.id),
    alignment: alignment.get(team.id) ?? { state: 'none' },
    peaks: peaksView(contacts, release.manifest.through),
    quotes: release.quotes.quotes
      .filter((quote) => inside.has(quote.team))
      .sort(newestFirst)
      .slice(0, QUOTES_SHOWN),
    events: work.events.filter(
      (event) => event.teams.length === 0 || event.teams.some((id) => upAndDown.has(id)),
    ),
    targets: work.targets.filter((target) => target.teams.some((id) => upAndDown.has(id))),
    learning: work.learning.filter((item) => item.teams.some((id) => inside.has(id))),
    actions: work.actions.filter((action) => inside.has(action.team)),
    ideas: work.ideas.filter((idea) => idea.team !== undefined && inside.has(idea.team)),
    obstacles: work.obstacles
      .filter((obstacle) => obstacle.team === team.id)
      .map((obstacle) => ({
        ...obstacle,
        ownerName: obstacle.owner === undefined ? undefined : nameOf(obstacle.owner).name,
      })),
    insideCauses: work.insideCauses
      .filter((cause) => cause.team === team.id)
      .map((cause) => ({ ...cause, ownerName: nameOf(cause.owner).name })),
    startsHere: work.insideCauses
      .filter((cause) => inside.has(cause.owner) && !inside.has(cause.team))
      .map((cause) => {
        const theme = release.taxonomy.themes.find(({ id }) => id === cause.theme);
        return {
          ...cause,
          teamName: nameOf(cause.team).name,
          themeName: theme?.complaint ?? theme?.name ?? { en: cause.theme },
        };
      }),
    stopsOthers: work.obstacles
      .filter(({ owner, team: stopped }) => owner === team.id && stopped !== team.id)
      .map((obstacle) => ({ ...obstacle, teamName: nameOf(obstacle.team).name })),
    promises: work.promises,
  };
}

/**
 * What comments say of the nearest unit above that they prove something of; undefined where the team's own prove
 * a complaint, or nothing above does.
 * @param path from the root down to the unit right above
 */
function aboveOf(
  own: ThemesView,
  path: readonly { id: TeamId; name: string }[],
  themesOf: (team: TeamId) => ThemesView,
): AboveView | undefined {
  const strongest = (themes: readonly ThemeView[]) => themes.filter(carriesAdvice).sort(strongestFirst)[0];
  if (own.state === 'shown' && strongest(own.complaints)) return undefined;
  for (const { id, name } of path.toReversed()) {
    const themes = themesOf(id);
    if (themes.state !== 'shown') continue;
    const complaint = strongest(themes.complaints);
    const praise = strongest(themes.praise);
    if (complaint) return { team: id, name, comments: themes.comments, complaint, praise };
  }
  return undefined;
}

function newestFirst(a: { month: string; id: string }, b: { month: string; id: string }): number {
  return a.month === b.month ? (a.id < b.id ? -1 : 1) : a.month < b.month ? 1 : -1;
}

function hideBelow(view: ScoreView, headcount: number | undefined, minimums: Thresholds): ScoreView {
  if (view.state !== 'shown' && view.state !== 'collecting') return view;
  const n = view.state === 'shown' ? view.score.n : view.n;
  const isSmall = (headcount !== undefined && headcount < minimums.members) || n < minimums.respondents;
  if (!isSmall) return view;
  const { audience, measure, window } = view;
  return { state: 'hidden', audience, measure, window };
}
