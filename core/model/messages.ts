import { PageContext } from './page-context.ts';
import { SeatStatus } from './seat-status.ts';
import { HostGrant, type SeatSettings, SettingsChange } from './settings.ts';
import type { SignInProblem, SignInState } from './sign-in.ts';
import { Pin, Team, TeamId } from './team.ts';
import { type TeamLine, TeamView } from './team-view.ts';
import * as z from './zod.ts';

/**
 * What the parts of the extension say to each other. Every message is checked at the router; the router passes
 * on neither tab nor title nor URL of the sender (titles carry candidates' names).
 */

export const Placement = z.enum(['docked', 'inline', 'chip']);
export type Placement = z.infer<typeof Placement>;

/** Random, 128 bits as four numbers; made by the sentinel, valid for one panel frame. */
export const Nonce = z.string().regex(/^\d{1,10}(-\d{1,10}){3}$/);

/** An HR tool made known by the picker, as far as it is looked at here; the seat checks it whole. */
export const AdapterData = z.looseObject({
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(80),
  origins: z.array(z.string().max(200)).max(20),
});
export type AdapterData = z.infer<typeof AdapterData>;

/** From the sentinel in a host page. */
export const SentinelMessage = z.discriminatedUnion('type', [
  /** First word of a page: which adapters was its origin granted for? Answered with `AdaptersAnswer` of core/seat/hosts. */
  z.object({ type: z.literal('adapters-wanted') }),
  /** A page that an adapter knows; the answer says whether and how to mount. */
  z.object({ type: z.literal('page-seen'), nonce: Nonce, context: PageContext }),
  z.object({ type: z.literal('page-left'), nonce: Nonce }),
  /** Gave up re-inserting: ten times in ten seconds. */
  z.object({ type: z.literal('page-fought'), nonce: Nonce }),
  /** The frame did not come alive. */
  z.object({ type: z.literal('frame-dead'), nonce: Nonce }),
  /** From the picker, where one was started in this tab: what was pointed at, or null if it was ended without. */
  z.object({ type: z.literal('picked'), adapter: AdapterData.nullable() }),
]);
export type SentinelMessage = z.infer<typeof SentinelMessage>;

export const PageSeenAnswer = z.object({
  mount: z.boolean(),
  placement: Placement,
  /** The custom property without which the panel is not shown; a style sheet that goes with the extension sets it. */
  shownBy: z.string().optional(),
});
export type PageSeenAnswer = z.infer<typeof PageSeenAnswer>;

/** To the sentinel. */
export const ToSentinel = z.discriminatedUnion('type', [
  z.object({ type: z.literal('panel-alive'), nonce: Nonce }),
  z.object({
    type: z.literal('panel-size'),
    nonce: Nonce,
    height: z.int().min(0).max(4000),
    /** Whether the person has opened the card. */
    unfolded: z.boolean().optional(),
  }),
  z.object({ type: z.literal('unmount') }),
  /** `clicked`: by the person's own click beside the page. */
  z.object({ type: z.literal('look-again'), clicked: z.boolean().optional() }),
]);
export type ToSentinel = z.infer<typeof ToSentinel>;

/** A team that may be the one of this page, with the reason why it is suggested. */
export const TeamSuggestion = z.object({
  team: TeamId,
  name: z.string(),
  path: z.array(z.string()),
  reason: z.enum(['same-words', 'similar-name', 'abbreviation', 'code', 'parent', 'pin']),
  score: z.number().min(0).max(1),
});
export type TeamSuggestion = z.infer<typeof TeamSuggestion>;

/** What a panel shows: one of the named states of R9. */
export const PanelView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('seat'), status: SeatStatus, context: PageContext }),
  z.object({
    state: z.literal('not-mapped'),
    status: SeatStatus,
    context: PageContext,
    suggestions: z.array(TeamSuggestion),
  }),
  /** A page about one person: a chip that leads to the unit or the requisition, never a figure (R1). */
  z.object({
    state: z.literal('person'),
    status: SeatStatus,
    context: PageContext,
    team: Team.pick({
      id: true,
      name: true,
      serves: true,
      lineOfSight: true,
      lineOfSightIn: true,
    }).optional(),
  }),
  z.object({
    state: z.literal('layout-not-recognised'),
    status: SeatStatus,
    context: PageContext,
    report: z.string(),
  }),
  z.object({
    state: z.literal('ready'),
    status: SeatStatus,
    context: PageContext,
    view: TeamView,
    matched: z.enum(['pin', 'own-pin', 'id', 'alias', 'name', 'remembered', 'picked']),
    /** Other teams on this page (organisation structure). */
    others: z.array(z.object({ id: TeamId, name: z.string() })),
    /** Other teams that the page may be about, where somebody asks whether this is the right one. */
    suggestions: z.array(TeamSuggestion).optional(),
    /** Whether this page's panel was unfolded when it was last seen: a re-inserted frame starts as it was. */
    unfolded: z.boolean().optional(),
  }),
]);
export type PanelView = z.infer<typeof PanelView>;

/** From the panel frame. It grants, sends and sets nothing. */
export const PanelMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('panel-alive'), nonce: Nonce }),
  z.object({ type: z.literal('panel-view'), nonce: Nonce, team: TeamId.optional() }),
  z.object({
    type: z.literal('panel-size'),
    nonce: Nonce,
    height: z.int().min(0).max(4000),
    unfolded: z.boolean(),
  }),
  z.object({
    type: z.literal('panel-open'),
    nonce: Nonce,
    surface: z.enum(['side-panel', 'options', 'sign-in', 'wrong-team']),
    tab: z.string().optional(),
    /** The unit that the person picked on a page that lists several. */
    team: TeamId.optional(),
  }),
]);
export type PanelMessage = z.infer<typeof PanelMessage>;

/** What the popup tells of the page in the active tab. */
export const CurrentPage = z.discriminatedUnion('state', [
  /** `origin`: a match pattern, where the picker may make this tool known. */
  z.object({ state: z.literal('no-hr-tool'), origin: z.string().optional() }),
  /** `tools`: names of those that this page looks like one of. */
  z.object({ state: z.literal('allowed-elsewhere'), tools: z.array(z.string()) }),
  /** The page bears no card; beside it, `panel` can be shown all the same. */
  z.object({ state: z.literal('fought'), panel: PanelView.optional() }),
  z.object({ state: z.literal('frame-dead'), panel: PanelView.optional() }),
  z.object({ state: z.literal('known'), panel: PanelView }),
]);
export type CurrentPage = z.infer<typeof CurrentPage>;

/** A job ad as it was read for the ad check: plain text, one paragraph or point per line. */
export const AdText = z.object({
  title: z.string().max(200).optional(),
  text: z.string().min(1).max(40_000),
});
export type AdText = z.infer<typeof AdText>;

/** The ad, or why none was read: no page that is known, a page that is not about a job, a page without an ad. */
export type ReadAdAnswer = { ad: AdText } | { ad: null; why: 'no-page' | 'not-a-job' | 'no-ad' };

/** From the extension's own pages: popup, side panel, options, welcome, station. */
export const PageMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('seat-status') }),
  z.object({ type: z.literal('seat-settings') }),
  z.object({ type: z.literal('set-settings'), settings: SettingsChange }),
  z.object({ type: z.literal('set-token'), token: z.string().max(4000).nullable() }),
  /** On a person's click only: shows the sign-in server's page, and pulls when it was left well. */
  z.object({ type: z.literal('sign-in') }),
  z.object({ type: z.literal('sign-out') }),
  z.object({ type: z.literal('hosts-changed'), granted: z.array(HostGrant) }),
  z.object({ type: z.literal('pull-now') }),
  z.object({ type: z.literal('use-sample') }),
  /** Brings the sample company up beside whatever data is here, and leaves that untouched. */
  z.object({ type: z.literal('open-sample') }),
  z.object({ type: z.literal('remove-sample') }),
  /** What the sample company's card would show on a page. */
  z.object({ type: z.literal('sample-page'), context: PageContext, team: TeamId.optional() }),
  /** `sample`: of the sample company. */
  z.object({
    type: z.literal('team-lines'),
    ids: z.array(TeamId).optional(),
    sample: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('team-view'), team: TeamId, sample: z.literal(true).optional() }),
  z.object({ type: z.literal('seen-changes') }),
  /** The person has seen these; `putAway`: and put them away. */
  z.object({
    type: z.literal('saw-changes'),
    ids: z.array(z.string().max(300)).max(300),
    putAway: z.boolean().optional(),
  }),
  z.object({ type: z.literal('current-page'), tabId: z.int() }),
  /** On a person's click only: reads the job ad in a tab whose page is about a job. Nothing of it is kept. */
  z.object({ type: z.literal('read-ad'), tabId: z.int() }),
  z.object({ type: z.literal('set-pin'), pin: Pin }),
  z.object({ type: z.literal('remove-pin'), kind: Pin.shape.kind, id: z.string(), host: z.string() }),
  z.object({ type: z.literal('own-pins') }),
  z.object({ type: z.literal('delete-everything') }),
  /** Starts the picker in a tab that a click or a grant lets us into. */
  z.object({ type: z.literal('pick-page'), tabId: z.int() }),
  z.object({ type: z.literal('saved-adapters') }),
  z.object({ type: z.literal('add-adapter'), adapter: AdapterData }),
  z.object({ type: z.literal('remove-adapter'), id: z.string() }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** To the extension's own pages: what may be shown is not what it was; ask again. */
export type SeatChanged = { type: 'seat-changed' };

/** To the extension's own pages: in this tab another page was seen, or the same one anew. */
export type PageChanged = { type: 'page-changed'; tab: number };

/** What each page message is answered with. */
export interface PageAnswers {
  'seat-status': SeatStatus;
  /** `signIn`: where the address wants one. */
  'seat-settings': {
    settings: SeatSettings;
    locked: string[];
    hasToken: boolean;
    signIn?: SignInState;
    redirectUri: string;
  };
  'set-settings': { status: SeatStatus };
  'set-token': { status: SeatStatus };
  /** `problem`: why it did not work. */
  'sign-in': { status: SeatStatus; problem?: SignInProblem };
  'sign-out': { status: SeatStatus };
  'hosts-changed': { ok: true };
  'pull-now': SeatStatus;
  'use-sample': SeatStatus;
  'open-sample': SeatStatus;
  'remove-sample': { ok: true };
  'sample-page': PanelView;
  'seen-changes': { seen: Record<string, string> };
  'saw-changes': { ok: true };
  'team-lines': { lines: TeamLine[] };
  'team-view': { view: TeamView | null };
  'current-page': CurrentPage;
  'read-ad': ReadAdAnswer;
  'set-pin': { ok: true };
  'remove-pin': { ok: true };
  'own-pins': { pins: Pin[] };
  'delete-everything': { ok: true };
  'pick-page': { started: boolean };
  /** HR tools that were made known: here, and by the release. `canPick`: no policy and no release switched it off. */
  'saved-adapters': { own: AdapterData[]; released: AdapterData[]; canPick: boolean };
  /** `fault`: a sentence, where it was not taken. */
  'add-adapter': { fault?: string };
  'remove-adapter': { ok: true };
}
