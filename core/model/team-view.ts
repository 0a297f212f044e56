import { Segment } from './cells.ts';
import { Channel } from './channel.ts';
import { Language, LocalText } from './language.ts';
import { Audience, Measure } from './measure.ts';
import { CompanySettings, Thresholds } from './settings.ts';
import { TeamId } from './team.ts';
import { Intent, Theme, ThemeId } from './theme.ts';
import { Bucket, CalendarDate, Instant, Month } from './time.ts';
import * as z from './zod.ts';

/**
 * The one read model: all that any surface shows of a team. Figures of NPS run from -100 to 100, shares and
 * probabilities from 0 to 1, means on their scale. It holds no text but names; sentences are made of it by
 * `core/seat/advice` and the catalogues.
 */

export const Window = z.object({ from: Month, to: Month });
export type Window = z.infer<typeof Window>;

/** A figure that is never without its interval, its n and its window (R3). */
export const Estimate = z.object({ value: z.number(), low: z.number(), high: z.number(), n: z.int().min(0) });
export type Estimate = z.infer<typeof Estimate>;

/** What can be said of the change since the window before; an arrow stands only for `better` and `worse`. */
export const Verdict = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['better', 'worse', 'no-real-change']),
    difference: z.number(),
    low: z.number(),
    high: z.number(),
    p: z.number().min(0).max(1),
    before: Estimate,
    beforeWindow: Window,
    /** The months that are held against those before: from the month a change began in, or the newest window. */
    afterWindow: Window.optional(),
    /** What it is held against: the rest of the company in the same months, or the same months a year before. */
    against: z.enum(['rest', 'year-before']).optional(),
    /** What the rest changed by in the same months; `difference` is beyond that. */
    rest: z.number().optional(),
    /** The range leaves out 0, but among all that is watched that happens by chance too often to be called real. */
    demoted: z.boolean().optional(),
    /** Answers per window that would show a change of `detectable` points four times in five. */
    needed: z.int(),
    detectable: z.number(),
  }),
  z.object({
    kind: z.literal('not-enough'),
    needed: z.int(),
    detectable: z.number(),
    /** Too few answers (where nothing is said), no year of months yet, or not judged at all: parts of a whole. */
    reason: z.enum(['answers', 'history', 'not-watched']).optional(),
  }),
]);
export type Verdict = z.infer<typeof Verdict>;

/** A point of the sparkline. `mark` stands only where the control chart found a real change. */
export const TrendPoint = z.object({
  bucket: Bucket,
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  n: z.int().min(0),
  mark: z.enum(['up', 'down']).optional(),
});
export type TrendPoint = z.infer<typeof TrendPoint>;

/** The estimate that leans on comparable teams where a team has few answers of its own. */
export const Pooled = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** Of 0.90, narrower than the score's .95: what the method was validated at. */
  level: z.literal(0.9),
  comparableTeams: z.int().min(1),
  probabilityBelow: z.number().min(0).max(1),
  probabilityAbove: z.number().min(0).max(1),
  /** Expected percentile among comparable teams, 0..100. */
  percentile: z.number().min(0).max(100),
  organisation: z.number(),
});
export type Pooled = z.infer<typeof Pooled>;

const scoreBase = {
  audience: Audience,
  measure: Measure,
  window: Window,
};

/** What stands where a score is asked for. */
export const ScoreView = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    ...scoreBase,
    score: Estimate,
    /** All answers at one end: only the interval may be said. */
    intervalOnly: z.boolean(),
    /** From ten to twenty-nine answers the pooled figure leads; from thirty the team's own. */
    leads: z.enum(['own', 'pooled']),
    pooled: Pooled.optional(),
    verdict: Verdict,
    trend: z.array(TrendPoint),
    /** Set where the figure is of a block: the teams that may only be shown together. */
    together: z.array(z.object({ id: TeamId, name: z.string() })).default([]),
    /** Where released by half-year rather than by month. */
    grain: z.enum(['month', 'period']),
    /** Answers of all contacts; `before` of the months that the score is held against, where these are known too. */
    coverage: z
      .object({
        answers: z.int(),
        contacts: z.int(),
        before: z.object({ answers: z.int(), contacts: z.int() }).optional(),
      })
      .optional(),
    responseRate: z.object({ answers: z.int(), people: z.int() }).optional(),
    counts: z.object({ top: z.int(), middle: z.int(), bottom: z.int() }),
  }),
  z.object({ state: z.literal('collecting'), ...scoreBase, n: z.int().min(0) }),
  z.object({
    state: z.literal('hidden'),
    ...scoreBase,
    /** The nearest unit above that may be shown. */
    instead: z.object({ team: TeamId, name: z.string(), score: Estimate }).optional(),
  }),
  z.object({ state: z.literal('none'), audience: Audience }),
]);
export type ScoreView = z.infer<typeof ScoreView>;

/** One theme of a team with one intent. */
export const ThemeView = z.object({
  theme: Theme,
  intent: Intent,
  /** Share of comments, 0..1, n = comments. */
  share: Estimate,
  mentions: z.int(),
  /** Points of the score it costs (negative) or brings (positive), with interval; absent if not computable. */
  impact: z.object({ value: z.number(), low: z.number(), high: z.number() }).optional(),
  /** Whether the impact is not 0, surely enough for all themes of the team taken together. */
  proven: z.boolean(),
  /** Too small an impact to steer any sentence. */
  tooSmall: z.boolean().default(false),
  /** Better for customers: less of a complaint, more of a praise; `difference` is that of the share. */
  verdict: Verdict,
  /** More (or less) often here than elsewhere, by log-odds; only where |z| >= 3. */
  distinguishes: z.enum(['more', 'less']).optional(),
  /** Said more often than in the window before, beyond chance. Themes come by half-year, so this is no monthly news. */
  rising: z.boolean().default(false),
});
export type ThemeView = z.infer<typeof ThemeView>;

export const ThemesView = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    window: Window,
    comments: z.int(),
    complaints: z.array(ThemeView),
    praise: z.array(ThemeView),
    /** Requests and questions, by mentions. */
    others: z.array(ThemeView),
    /** Comments that no pattern fits. */
    unthemed: Estimate.optional(),
    terms: z.array(z.object({ term: z.string(), documents: z.int() })),
  }),
  z.object({ state: z.literal('hidden'), minimum: z.int(), comments: z.int().optional() }),
  z.object({ state: z.literal('none') }),
]);
export type ThemesView = z.infer<typeof ThemesView>;

export const Quadrant = z.enum(['both-high', 'customers-high', 'employees-high', 'both-low']);
export type Quadrant = z.infer<typeof Quadrant>;

/** Customers and employees of one unit on the same measure. */
export const AlignmentView = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('told-apart'),
    quadrant: Quadrant,
    probability: z.number().min(0).max(1),
    balance: z.number().min(0).max(100).optional(),
    /** Set where this unit could not be told apart and a unit above it could. */
    of: z.object({ team: TeamId, name: z.string() }).optional(),
  }),
  z.object({ state: z.literal('not-distinguishable'), best: z.number().min(0).max(1) }),
  z.object({ state: z.literal('none') }),
]);
export type AlignmentView = z.infer<typeof AlignmentView>;

const Correlation = z.object({ r: z.number(), low: z.number(), high: z.number() });

/** Whether employees and customers go together over all teams. Refused below ten teams. */
export const CorrelationView = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('refused'),
    reason: z.enum(['few-teams', 'no-variation']),
    teams: z.int(),
    minimum: z.int(),
  }),
  z.object({
    /** `direction`: too few teams for more than saying which way it goes. */
    state: z.enum(['direction', 'figure']),
    teams: z.int(),
    direction: z.enum(['together', 'against', 'unclear']),
    pearson: Correlation,
    spearman: Correlation,
    /** Lowest and highest correlation when one team is left out. */
    leaveOneOut: z.object({ low: z.number(), high: z.number() }),
    /** Employees then with customers later: what the figure is worth on new answers. */
    split: Correlation.optional(),
  }),
]);
export type CorrelationView = z.infer<typeof CorrelationView>;

export const Quote = z.object({
  id: z.string().min(1).max(64),
  team: TeamId,
  month: Month,
  intent: Intent,
  theme: ThemeId.optional(),
  language: Language,
  text: z.string().min(1).max(600),
  cleared: z.enum(['source', 'analyst', 'administrator']),
});
export type Quote = z.infer<typeof Quote>;

/** Contacts by weekday, as factors of a normal day; a peak only where the test holds. */
export const PeaksView = z.object({
  weeks: z.int(),
  weekdays: z.array(z.object({ weekday: z.int().min(1).max(7), factor: z.number(), peak: z.boolean() })),
  /** Share of contacts per open hour of the week, for the strip; `weekday` 1..7. */
  hours: z.array(z.object({ weekday: z.int(), hour: z.int(), share: z.number() })),
  busiest: z.object({ weekday: z.int(), hour: z.int() }).optional(),
  quietest: z.object({ weekday: z.int(), hour: z.int() }).optional(),
});
export type PeaksView = z.infer<typeof PeaksView>;

/** HR's own dates and texts that stand beside customer figures; all optional parts of a release. */
export const HrEvent = z.object({
  id: z.string(),
  title: LocalText,
  /** Teams it concerns; empty: everybody. */
  teams: z.array(TeamId).default([]),
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  minutes: z.int().min(5).max(600).default(60),
});
export type HrEvent = z.infer<typeof HrEvent>;

export const Target = z.object({
  id: z.string(),
  teams: z.array(TeamId),
  text: LocalText,
  kind: z.enum(['volume', 'speed', 'quality', 'other']),
  /** Whether a measure of quality stands beside it. */
  guarded: z.boolean(),
});
export type Target = z.infer<typeof Target>;

export const LearningItem = z.object({
  id: z.string(),
  title: LocalText,
  theme: ThemeId,
  teams: z.array(TeamId),
  month: Month.optional(),
});
export type LearningItem = z.infer<typeof LearningItem>;

export const ActionItem = z.object({
  id: z.string(),
  team: TeamId,
  side: z.enum(['customers', 'employees']),
  date: CalendarDate,
  lever: z.string(),
  title: LocalText,
});
export type ActionItem = z.infer<typeof ActionItem>;

export const Idea = z.object({
  id: z.string(),
  team: TeamId.optional(),
  title: LocalText,
  from: z.enum(['employee', 'customer']),
  status: z.enum(['new', 'considered', 'trying', 'done', 'declined']),
  date: CalendarDate,
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type Idea = z.infer<typeof Idea>;

/** What stops a team, as a closed list with counts ("waiting for Billing" 24 of 65). */
export const Obstacle = z.object({
  id: z.string(),
  team: TeamId,
  label: LocalText,
  owner: TeamId.optional(),
  count: z.int().min(0),
  of: z.int().min(1),
});
export type Obstacle = z.infer<typeof Obstacle>;

/** Comments of a team's theme that name an inside cause ("17 of 39 name the appointment desk"). */
export const InsideCause = z.object({
  team: TeamId,
  theme: ThemeId,
  cause: LocalText,
  owner: TeamId,
  count: z.int().min(0),
  of: z.int().min(1),
});
export type InsideCause = z.infer<typeof InsideCause>;

/** What the company promises, against which themes are held. */
export const CompanyPromise = z.object({ id: z.string(), text: LocalText, theme: ThemeId.optional() });
export type CompanyPromise = z.infer<typeof CompanyPromise>;

/** A requisition as the release tells of it. */
export const Requisition = z.object({
  id: z.string().min(1).max(120),
  title: z.string().max(200),
  team: TeamId.optional(),
});
export type Requisition = z.infer<typeof Requisition>;

export const PublicVoiceView = z.object({
  window: Window,
  posts: z.int(),
  score: Estimate.optional(),
  measure: Measure.optional(),
  /** Dates on which the surge chart stood above its limit. */
  surges: z.array(CalendarDate),
  themes: z.array(z.object({ theme: Theme, intent: Intent, mentions: z.int() })),
});
export type PublicVoiceView = z.infer<typeof PublicVoiceView>;

/** What the nearest unit above is told by its comments, for a team whose own say nothing that is sure enough. */
export const AboveView = z.object({
  team: TeamId,
  name: z.string(),
  comments: z.int(),
  complaint: ThemeView.optional(),
  praise: ThemeView.optional(),
});
export type AboveView = z.infer<typeof AboveView>;

export const TeamView = z.object({
  team: z.object({
    id: TeamId,
    name: z.string(),
    path: z.array(z.object({ id: TeamId, name: z.string() })),
    headcount: z.int().optional(),
    serves: z.enum(['customers', 'colleagues']),
    servesTeams: z.array(z.object({ id: TeamId, name: z.string() })),
    /** People of the teams that it serves, where the release tells of all of them. */
    servesPeople: z.int().optional(),
    lineOfSight: z.string().optional(),
    lineOfSightIn: LocalText.partial().optional(),
    partner: z.boolean(),
  }),
  release: z.object({
    id: z.string(),
    organisation: z.string(),
    audience: z.string(),
    madeAt: Instant,
    through: Month,
    /** IANA name of the company's time zone, in which weekdays and hours are counted. */
    timeZone: z.string().optional(),
    thresholds: Thresholds,
    teamsWatched: z.int(),
  }),
  settings: CompanySettings,
  customers: ScoreView,
  employees: ScoreView.optional(),
  /** Candidates of the department: never below it. */
  candidates: z.object({ department: z.string(), score: ScoreView, themes: ThemesView }).optional(),
  colleagues: ScoreView.optional(),
  segments: z.array(z.object({ segment: Segment, score: ScoreView })),
  channels: z.array(z.object({ channel: Channel, score: ScoreView })),
  themes: ThemesView,
  /** Set only where the team's own comments prove no complaint and those of a unit above do. */
  above: AboveView.optional(),
  /** "Some comments were set aside for fairness"; the number only at ten or more. */
  setAside: z.object({ some: z.boolean(), count: z.int().optional() }),
  publicVoice: PublicVoiceView.optional(),
  alignment: AlignmentView,
  /** Every unit's place on both measures, this one first; faint on the map. */
  map: z.array(
    z.object({
      team: TeamId,
      name: z.string(),
      customers: z.number(),
      employees: z.number(),
      toldApart: z.boolean(),
    }),
  ),
  /** Over all teams of the organisation; absent where a release holds no employees. */
  correlation: CorrelationView.optional(),
  peaks: PeaksView.optional(),
  quotes: z.array(Quote),
  events: z.array(HrEvent),
  targets: z.array(Target),
  learning: z.array(LearningItem),
  actions: z.array(ActionItem),
  ideas: z.array(Idea),
  obstacles: z.array(Obstacle.extend({ ownerName: z.string().optional() })),
  insideCauses: z.array(InsideCause.extend({ ownerName: z.string() })),
  /** The other way round: what other teams' customers complain of and comments name this team for. */
  startsHere: z.array(InsideCause.extend({ teamName: z.string(), themeName: LocalText })).optional(),
  /** What other teams name this one for in their list of what stops them. */
  stopsOthers: z.array(Obstacle.extend({ teamName: z.string() })).optional(),
  promises: z.array(CompanyPromise),
});
export type TeamView = z.infer<typeof TeamView>;

/** A team in a list: the popup's lines. */
export const TeamLine = z.object({
  id: TeamId,
  name: z.string(),
  path: z.array(z.string()),
  depth: z.int(),
  serves: z.enum(['customers', 'colleagues']),
  /** Run by a partner company. */
  partner: z.boolean().optional(),
  customers: ScoreView,
});
export type TeamLine = z.infer<typeof TeamLine>;
