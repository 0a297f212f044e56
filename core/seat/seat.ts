import type { HostAdapter } from '../model/host-adapter.ts';
import type { PanelView } from '../model/messages.ts';
import { addressPattern, sameOrigin } from '../model/origins.ts';
import type { PageContext } from '../model/page-context.ts';
import type { SeatStatus } from '../model/seat-status.ts';
import type { HostGrant, SeatSettings } from '../model/settings.ts';
import type { SignInProblem, SignInState } from '../model/sign-in.ts';
import type { Pin, Team, TeamId } from '../model/team.ts';
import type { TeamLine, TeamView } from '../model/team-view.ts';
import { type PullRequest, type PullResult, pullRelease } from '../release/pull.ts';
import { readSavedAdapter } from '../release/saved-adapter.ts';
import { needsOf, SignIn, type SignInBrowser, type SignInTarget } from '../sign-in/sign-in.ts';
import { SignInError } from '../sign-in/sign-in-error.ts';
import type { HeldRelease, PullState, SeatDb, Single } from './database/seat-db.ts';
import { matchTeam, matchUnits, suggestTeams, type TeamIndex } from './hosts/match-team.ts';
import { joinAdapters } from './hosts/picker/make-adapter.ts';
import {
  allowedChanges,
  type Effective,
  effective,
  emptySettings,
  type ReadPolicy,
  readPolicy,
} from './policy.ts';
import { nextTry, outlived, seatStatus, showsFigures } from './status.ts';
import { buildSnapshot, teamLines, teamView } from './view/snapshot.ts';
import { withoutSwitchedOff } from './view/switched-off.ts';

/** What a seat needs of the browser. */
export interface SeatPorts {
  db: SeatDb;
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** A number from 0 to 1. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Whether the browser lets us reach this match pattern. */
  permitted(pattern: string): Promise<boolean>;
  /** What `storage.managed` holds; `undefined` while the browser does not answer. May throw where there is none. */
  managed(): Promise<unknown>;
  /** Runs `work` while no other does, in any worker or page. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Work is under way: if the worker dies, {@link Seat.resume} is to be called. */
  begun(): Promise<void>;
  /** Work goes on. */
  progress(): Promise<void>;
  /** Work has ended; look again at `nextTryAt` (ISO 8601), if at all. */
  ended(nextTryAt: string | undefined): Promise<void>;
  /** Where the built-in sample company's release lies. */
  sampleAddress: string;
  signIn: Omit<SignInBrowser, 'permitted'>;
}

/** What came of asking the address; or that the person has to sign in first. */
type ReadResult = PullResult | { kind: 'sign-in'; why?: SignInProblem };

const POLICY_PATIENCE = 4500;
const POLICY_POLL = 300;

interface Situation {
  read: ReadPolicy;
  settings: SeatSettings;
  effective: Effective;
  pulls: PullState;
  held: HeldRelease | undefined;
  permitted: boolean;
  target: SignInTarget | undefined;
  needs: 'sign-in' | 'sign-in-again' | undefined;
}

/** A seat: keeps the newest release that its address gives, and answers for it. Nothing is kept in memory. */
export class Seat {
  readonly #ports: SeatPorts;
  readonly #signIn: SignIn;
  #running: AbortController | undefined;

  constructor(ports: SeatPorts) {
    this.#ports = ports;
    const { db, fetch, now, permitted, signIn } = ports;
    const store = {
      get: () => db.get('signedIn'),
      set: (signedIn: Single['signedIn'] | undefined) => db.set('signedIn', signedIn),
    };
    this.#signIn = new SignIn({ fetch, now, permitted, store, ...signIn });
  }

  /** The state of the seat as a whole. */
  async status(): Promise<SeatStatus> {
    return this.#statusOf(await this.#situation());
  }

  /** A word for what may be shown now: while it stays the same, so does every figure on screen. */
  async showing(): Promise<string> {
    const status = await this.status();
    return showsFigures(status, this.#ports.now()) ? `${status.state} ${status.release?.id}` : status.state;
  }

  /** What the person set, which keys the administrator locked, whether a token is there, and who is signed in. */
  async settings(): Promise<{
    settings: SeatSettings;
    locked: string[];
    hasToken: boolean;
    signIn?: SignInState;
    redirectUri: string;
  }> {
    const { read, settings, effective: holds, target } = await this.#situation();
    return {
      ...(target && { signIn: await this.#signIn.state(target) }),
      redirectUri: this.#ports.signIn.redirectUri,
      settings: {
        ...settings,
        address: holds.address,
        signIn: holds.signIn ?? null,
        allowTokenOverHttp: holds.allowTokenOverHttp,
        hrTools: holds.hrTools,
      },
      locked: read.locked,
      hasToken: holds.token !== undefined,
    };
  }

  /** HR tools that hold on this seat; none where the company has switched it off. */
  async grants(): Promise<HostGrant[]> {
    const { effective: holds } = await this.#situation();
    return holds.enabled ? holds.hrTools : [];
  }

  /**
   * HR tools that were made known: here and by the release. Where policy or release switch the picker off, what
   * was made known here does not hold.
   */
  async adapters(): Promise<{ own: HostAdapter[]; released: HostAdapter[]; canPick: boolean }> {
    const { effective: holds } = await this.#situation();
    const [own = [], org] = await Promise.all([this.#ports.db.get('adapters'), this.#ports.db.get('org')]);
    const off = [...holds.modulesOff, ...(org?.settings.modulesOff ?? [])];
    const canPick = holds.enabled && !off.includes('picker');
    return { own: canPick ? own : [], released: org?.adapters ?? [], canPick };
  }

  /** All HR tools that hold here beside the built-in ones. */
  async knownAdapters(): Promise<HostAdapter[]> {
    const { own, released } = await this.adapters();
    return [...released, ...own];
  }

  /**
   * Keeps an HR tool that was made known, and lists it among those of this seat; a tool that is known by other
   * pages is known by one page more.
   * @throws Error with a sentence where it is not whole, or where the picker is switched off.
   */
  async addAdapter(data: unknown): Promise<void> {
    const adapter = readSavedAdapter(data);
    const { own, canPick } = await this.adapters();
    if (!canPick) throw new Error('Making HR tools known is switched off by your organisation.');
    const before = own.find(({ id }) => id === adapter.id);
    const next = before ? joinAdapters(before, adapter) : adapter;
    await this.#ports.db.set('adapters', [...own.filter((one) => one !== before), next]);
    const { settings } = await this.#situation();
    const listed = (origin: string) =>
      settings.hrTools.some((grant) => grant.adapter === next.id && grant.origin === origin);
    const grants = next.origins
      .filter((origin) => !listed(origin))
      .map((origin) => ({ adapter: next.id, origin }));
    if (grants.length > 0) await this.change({ hrTools: [...settings.hrTools, ...grants] });
  }

  /** Forgets an HR tool that was made known here. */
  async removeAdapter(id: string): Promise<void> {
    const own = (await this.#ports.db.get('adapters')) ?? [];
    await this.#ports.db.set(
      'adapters',
      own.filter((adapter) => adapter.id !== id),
    );
    const { settings } = await this.#situation();
    await this.change({ hrTools: settings.hrTools.filter((grant) => grant.adapter !== id) });
  }

  /** How panels stand on an adapter's pages. */
  async placement(adapter: string): Promise<'docked' | 'inline' | 'chip'> {
    const { settings } = await this.#situation();
    return settings.placement[adapter] ?? 'docked';
  }

  /** Adapters whose panels the person wants in the content. */
  async inlineAdapters(): Promise<ReadonlySet<string>> {
    const { settings } = await this.#situation();
    const chosen = Object.entries(settings.placement).filter(([, placement]) => placement === 'inline');
    return new Set(chosen.map(([adapter]) => adapter));
  }

  /**
   * Changes settings; what the policy has locked stays. A new address takes neither release nor token nor sign-in
   * of the old one with it.
   */
  async change(changes: Partial<SeatSettings>): Promise<SeatStatus> {
    this.#running?.abort();
    await this.#ports.exclusive(async () => {
      const { read, settings } = await this.#situation();
      const allowed = allowedChanges(changes, read.locked);
      const moved = 'address' in allowed && !sameOrigin(allowed.address, settings.address);
      const next = { ...settings, ...(moved && { signIn: null }), ...allowed };
      await this.#ports.db.set('settings', next);
      if (next.address === settings.address) return;
      if (moved) await this.#ports.db.set('token', undefined);
      if (read.policy.address === undefined) await this.#ports.db.purge({ failures: 0 });
    });
    return this.status();
  }

  /** Sets or removes the token; the next pull says whether it works. */
  async setToken(token: string | null): Promise<SeatStatus> {
    this.#running?.abort();
    await this.#ports.exclusive(async () => {
      await this.#ports.db.set('token', token === null || token === '' ? undefined : token);
    });
    return this.status();
  }

  /**
   * Shows the sign-in server's page, and looks for a release when the person came back from it.
   * @returns why that did not work, where it did not.
   */
  async signIn(): Promise<SignInProblem | undefined> {
    const { target } = await this.#situation();
    if (!target) return undefined;
    try {
      await this.#signIn.signIn(target);
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      return error.problem;
    }
    await this.pull();
    return undefined;
  }

  /** Ends the sign-in, here and at its server, and deletes what it let in. */
  async signOut(): Promise<SeatStatus> {
    this.#running?.abort();
    await this.#ports.exclusive(async () => {
      const { target } = await this.#situation();
      await this.#signIn.signOut(target);
      await this.#ports.db.purge({ failures: 0 });
    });
    await this.#ports.ended(undefined);
    return this.status();
  }

  /** Takes the built-in sample company, unless the administrator has set an address. */
  async takeSample(): Promise<SeatStatus> {
    await this.change({ address: this.#ports.sampleAddress });
    return this.pull();
  }

  /**
   * Reads the policy anew. A browser fills it in late: where it was never seen, it is asked for up to 4.5 s.
   * While a browser does not answer, the policy that was read last holds. Switched off by policy, everything is
   * deleted.
   */
  async refreshPolicy(): Promise<void> {
    const known = await this.#ports.db.get('policy');
    let raw = await this.#managed();
    const late = () => known === undefined && (raw === 'silent' || (raw && Object.keys(raw).length === 0));
    const until = this.#ports.now() + POLICY_PATIENCE;
    for (let waited = 0; late() && waited < POLICY_PATIENCE; waited += POLICY_POLL) {
      if (this.#ports.now() >= until) break;
      await this.#ports.sleep(POLICY_POLL);
      raw = await this.#managed();
    }
    if (raw === 'silent') raw = known;
    await this.#ports.db.set('policy', raw ?? {});
    const before = readPolicy(known ?? {}).policy;
    const after = readPolicy(raw ?? {}).policy;
    if (after.enabled === false) {
      this.#running?.abort();
      await this.#ports.exclusive(() => this.#ports.db.clear());
    } else if (before.address !== after.address || before.token !== after.token) {
      this.#running?.abort();
    }
  }

  /** A permission was taken back: what came from an address that may no longer be reached goes. */
  async permissionsChanged(): Promise<void> {
    const situation = await this.#situation();
    if (situation.permitted || !situation.held) return;
    this.#running?.abort();
    await this.#ports.exclusive(() => this.#ports.db.purge({ failures: 0 }));
  }

  /** Whether it is time to look for a newer release. */
  async due(): Promise<boolean> {
    const { pulls } = await this.#situation();
    if (pulls.pulling || pulls.nextTryAt === undefined) return true;
    return this.#ports.now() >= Date.parse(pulls.nextTryAt);
  }

  /**
   * Looks for a newer release and swaps it in whole. One at a time; what is here stays untouched by whatever
   * goes wrong, but for access that has ended (401, 403), which deletes it.
   */
  async pull(): Promise<SeatStatus> {
    await this.#ports.exclusive(() => this.#pull());
    return this.status();
  }

  /** Takes up a pull that a killed worker left; one that still runs is waited for, and not done twice. */
  async resume(): Promise<SeatStatus> {
    await this.#ports.exclusive(async () => {
      const pulls = await this.#ports.db.get('pulls');
      if (pulls?.pulling) await this.#pull();
      else await this.#ports.ended(pulls?.nextTryAt);
    });
    return this.status();
  }

  async #pull(): Promise<void> {
    const { db } = this.#ports;
    const situation = await this.#situation();
    const { effective: holds, permitted } = situation;
    const { address } = holds;
    await this.#signIn.keepOnly(situation.target);
    if (!holds.enabled || address === undefined || !permitted) {
      await this.#ports.ended(undefined);
      return;
    }
    let { pulls, held } = situation;
    if (pulls.address !== undefined && pulls.address !== address) {
      pulls = { failures: 0 };
      held = undefined;
      await db.purge(pulls);
    }
    const stop = new AbortController();
    this.#running = stop;
    await this.#ports.begun();
    const lastTryAt = new Date(this.#ports.now()).toISOString();
    const trying: PullState = { ...pulls, address, lastTryAt, pulling: true };
    await db.set('pulls', trying);
    const result = await this.#ask(situation, {
      address,
      allowTokenOverHttp: holds.allowTokenOverHttp,
      fetch: this.#ports.fetch,
      previous: held,
      store: {
        get: (hash) => db.file(hash),
        put: async (hash, bytes) => {
          await db.putFile(hash, bytes);
          await this.#ports.progress();
        },
      },
      now: new Date(this.#ports.now()),
      signal: stop.signal,
    });
    this.#running = undefined;
    const { pulling: _, ...rest } = trying;
    if (stop.signal.aborted) await this.#ports.ended((await this.#abandon(rest)).nextTryAt);
    else if (result.kind === 'sign-in') await this.#waitForSignIn(rest, result.why);
    else await this.#ports.ended((await this.#take(result, rest, held)).nextTryAt);
  }

  /**
   * Asks the address once; where it wants a sign-in, with its token, which is renewed when it runs out, and once
   * when the address refuses it.
   */
  async #ask({ effective: holds, target }: Situation, request: PullRequest): Promise<ReadResult> {
    if (!target) return pullRelease({ ...request, ...(holds.token !== undefined && { token: holds.token }) });
    try {
      const first = await this.#signIn.access(target);
      if ('needs' in first) return { kind: 'sign-in' };
      const answer = await pullRelease({ ...request, ...first });
      if (!isUnauthorised(answer)) return answer;
      const second = await this.#signIn.access(target, first.token);
      if ('needs' in second) return { kind: 'sign-in' };
      const again = await pullRelease({ ...request, ...second });
      if (!isUnauthorised(again)) return again;
      await this.#signIn.end(target, second.token);
      return { kind: 'sign-in', why: { code: 'not-accepted' } };
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      const why = error.problem;
      const problem = { code: 'sign-in', why } as const;
      return { kind: 'problem', problem, ...(why.code === 'too-many' && { retryAt: why.retryAt }) };
    }
  }

  /** Nothing can be asked before the person has signed in. What is here is hidden, and kept as long as in an outage. */
  async #waitForSignIn(
    { nextTryAt: _, problem: __, ...pulls }: PullState,
    why?: SignInProblem,
  ): Promise<void> {
    const next: PullState = { ...pulls, ...(why && { problem: { code: 'sign-in', why } }) };
    if (outlived(next, this.#ports.now())) await this.#ports.db.purge(next);
    else await this.#ports.db.set('pulls', next);
    await this.#ports.ended(undefined);
  }

  /** Settings changed under the pull: it counts for nothing, and the next one comes at once. */
  async #abandon(pulls: PullState): Promise<PullState> {
    const next = { ...pulls, nextTryAt: new Date(this.#ports.now()).toISOString() };
    await this.#ports.db.set('pulls', next);
    return next;
  }

  async #take(result: PullResult, pulls: PullState, held: HeldRelease | undefined): Promise<PullState> {
    const { db } = this.#ports;
    const now = this.#ports.now();
    if (result.kind === 'problem') return this.#fail(pulls, result.problem, result.retryAt);
    const good: PullState = {
      address: pulls.address,
      lastTryAt: pulls.lastTryAt,
      confirmedAt: new Date(now).toISOString(),
      nextTryAt: nextTry(now, 0, this.#ports.random()),
      failures: 0,
    };
    if (result.kind === 'unchanged') {
      if (held && result.etag !== held.etag) await db.set('release', { ...held, etag: result.etag });
      await db.set('pulls', good);
      return good;
    }
    try {
      await db.swap({ manifest: result.manifest, etag: result.etag }, buildSnapshot(result.release), good);
      return good;
    } catch (error) {
      if (error instanceof Error && error.name === 'QuotaExceededError')
        return this.#fail(pulls, { code: 'storage-full' });
      const message = error instanceof Error ? error.message.slice(0, 300) : '';
      return this.#fail(pulls, { code: 'schema', file: 'manifest.json', where: '', message });
    }
  }

  async #fail(pulls: PullState, problem: PullState['problem'], retryAt?: string): Promise<PullState> {
    const failures = pulls.failures + 1;
    const next: PullState = {
      ...pulls,
      failures,
      problem,
      nextTryAt: nextTry(this.#ports.now(), failures, this.#ports.random(), retryAt),
    };
    const { code } = problem as { code: string };
    if (code === 'unauthorised' || code === 'forbidden') {
      const ended = { ...next, ended: true };
      await this.#ports.db.purge(ended);
      return ended;
    }
    await this.#ports.db.set('pulls', next);
    return next;
  }

  /** A team's read model, or null where no figures may stand or the release has no such team. */
  async teamView(team: TeamId): Promise<TeamView | null> {
    const situation = await this.#situation();
    if (!showsFigures(this.#statusOf(situation), this.#ports.now())) return null;
    const org = await this.#ports.db.get('org');
    return org ? this.#viewOf(org, team, situation.effective) : null;
  }

  /** The popup's lines: of `ids`, else of every team. */
  async teamLines(ids?: readonly TeamId[]): Promise<TeamLine[]> {
    const situation = await this.#situation();
    if (!showsFigures(this.#statusOf(situation), this.#ports.now())) return [];
    const org = await this.#ports.db.orgWithLines();
    if (!org) return [];
    const lines = teamLines(org, { thresholds: situation.effective.thresholds });
    if (!ids) return lines;
    const wanted = new Set(ids);
    return lines.filter((line) => wanted.has(line.id));
  }

  /**
   * What a panel shows on a page.
   * @param picked The team that the person picked on the page, of those that the page lists.
   * @param doubted Name other teams too that the page may be about.
   */
  async panelView(context: PageContext, picked?: TeamId, doubted = false): Promise<PanelView> {
    const situation = await this.#situation();
    const status = this.#statusOf(situation);
    const org = showsFigures(status, this.#ports.now()) ? await this.#ports.db.get('org') : undefined;
    if (!org) return { state: 'seat', status, context };
    if (context.subject !== 'person' && context.layout === 'unrecognised')
      return { state: 'layout-not-recognised', status, context, report: context.structure ?? '' };
    const index: TeamIndex = { teams: org.teams, pins: org.pins, ownPins: await this.#ports.db.pins() };
    const match = matchTeam(context, index);
    if (context.subject === 'person') {
      const team = 'team' in match ? index.teams.find((entry) => entry.id === match.team) : undefined;
      const off = new Set([...org.settings.modulesOff, ...situation.effective.modulesOff]);
      return {
        state: 'person',
        status,
        // Without questions the page leads to its unit's card.
        context: off.has('questions') ? { ...context, requisitionId: undefined } : context,
        team: team && tell(team, off.has('line-of-sight')),
      };
    }
    const chosen =
      picked !== undefined && index.teams.some((team) => team.id === picked) ? picked : undefined;
    const team = chosen ?? ('team' in match ? match.team : undefined);
    const view = team === undefined ? null : await this.#viewOf(org, team, situation.effective);
    if (!view)
      return {
        state: 'not-mapped',
        status,
        context,
        suggestions: 'suggestions' in match ? match.suggestions : [],
      };
    const names = new Map(index.teams.map((entry) => [entry.id, entry.name]));
    return {
      state: 'ready',
      status,
      context,
      view,
      matched: chosen === undefined && 'team' in match ? match.matched : 'picked',
      others:
        context.subject === 'unit'
          ? matchUnits(context, index)
              .filter((id) => id !== view.team.id)
              .map((id) => ({ id, name: names.get(id)! }))
          : [],
      ...(doubted && {
        suggestions: suggestTeams(context, index).filter((suggestion) => suggestion.team !== view.team.id),
      }),
    };
  }

  async #viewOf(org: Single['org'], team: TeamId, holds: Effective): Promise<TeamView | null> {
    const record = await this.#ports.db.team(team);
    if (!record) return null;
    const view = teamView({ ...org, lines: [] }, record, { thresholds: holds.thresholds });
    return withoutSwitchedOff({
      ...view,
      settings: {
        ...view.settings,
        modulesOff: [...new Set([...view.settings.modulesOff, ...holds.modulesOff])],
        supportContact: holds.supportContact ?? view.settings.supportContact,
      },
    });
  }

  ownPins(): Promise<Pin[]> {
    return this.#ports.db.pins();
  }

  setPin(pin: Pin): Promise<void> {
    return this.#ports.db.putPin(pin);
  }

  removePin(pin: Pick<Pin, 'host' | 'kind' | 'id'>): Promise<void> {
    return this.#ports.db.removePin(pin);
  }

  /** Own pins of adapters that no host is allowed for any more. */
  async removePinsOf(adapters: readonly string[]): Promise<void> {
    for (const pin of await this.#ports.db.pins())
      if (adapters.includes(pin.host)) await this.#ports.db.removePin(pin);
  }

  /** Empties the cache: release, settings, pins, token; a sign-in is ended at its server too. */
  async forgetEverything(): Promise<void> {
    this.#running?.abort();
    await this.#ports.exclusive(async () => {
      const { target } = await this.#situation();
      await this.#signIn.signOut(target);
      await this.#ports.db.clear();
    });
    await this.#ports.ended(undefined);
  }

  #statusOf(situation: Situation): SeatStatus {
    return seatStatus({ ...situation, now: this.#ports.now() });
  }

  async #situation(): Promise<Situation> {
    let stored = await this.#ports.db.all();
    if (stored.policy === undefined) {
      await this.refreshPolicy();
      stored = await this.#ports.db.all();
    }
    const read = readPolicy(stored.policy);
    const settings = stored.settings ?? emptySettings();
    const holds = effective(read, settings, stored.token);
    const pattern = holds.address === undefined ? null : addressPattern(holds.address);
    const built = holds.address === this.#ports.sampleAddress;
    const target =
      holds.enabled && holds.signIn && holds.address !== undefined && pattern !== null
        ? { config: holds.signIn, origin: new URL(holds.address).origin }
        : undefined;
    return {
      target,
      needs: target && needsOf(target, stored.signedIn),
      read,
      settings,
      effective: holds,
      pulls: stored.pulls ?? { failures: 0 },
      held: stored.release,
      permitted: built || (pattern !== null && (await this.#ports.permitted(pattern))),
    };
  }

  /** What `storage.managed` holds; `undefined` where a browser has none, as Firefox without a policy. */
  async #managed(): Promise<Record<string, unknown> | 'silent' | undefined> {
    try {
      const raw = await this.#ports.managed();
      if (raw === undefined) return 'silent';
      return raw !== null && typeof raw === 'object' ? { ...raw } : {};
    } catch {
      return undefined;
    }
  }
}

function isUnauthorised(result: PullResult): boolean {
  return result.kind === 'problem' && result.problem.code === 'unauthorised';
}

function tell(
  { id, name, serves, lineOfSight, lineOfSightIn }: Team,
  withoutLineOfSight: boolean,
): Pick<Team, 'id' | 'name' | 'serves' | 'lineOfSight' | 'lineOfSightIn'> {
  return withoutLineOfSight ? { id, name, serves } : { id, name, serves, lineOfSight, lineOfSightIn };
}
