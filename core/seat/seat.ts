import type { HostAdapter } from '../model/host-adapter.ts';
import type { PanelView } from '../model/messages.ts';
import { sameOrigin } from '../model/origins.ts';
import type { PageContext } from '../model/page-context.ts';
import type { SeatStatus } from '../model/seat-status.ts';
import type { HostGrant, SeatSettings } from '../model/settings.ts';
import type { SignInProblem, SignInState } from '../model/sign-in.ts';
import type { Pin, TeamId } from '../model/team.ts';
import type { TeamLine, TeamView } from '../model/team-view.ts';
import { readSavedAdapter } from '../release/saved-adapter.ts';
import { SignIn } from '../sign-in/sign-in.ts';
import { SignInError } from '../sign-in/sign-in-error.ts';
import type { Single } from './database/seat-db.ts';
import { joinAdapters } from './hosts/picker/make-adapter.ts';
import { BUILT_IN } from './hosts/registry.ts';
import { forgetJobsBut, rememberJob } from './jobs.ts';
import { readManaged } from './managed-policy.ts';
import { allowedChanges, readPolicy } from './policy.ts';
import type { SeatPorts } from './ports.ts';
import { type SeenChanges, scoreChangesOf, withSeen } from './seen.ts';
import { type Situation, situationOf, statusOf } from './situation.ts';
import { showsFigures } from './status.ts';
import { Sync } from './sync.ts';
import { teamLines } from './view/snapshot.ts';
import { type PanelRequest, panelView, type Shown, viewOf } from './views.ts';

/** A seat: keeps the newest release that its address gives, and answers for it. Nothing is kept in memory. */
export class Seat {
  readonly #ports: SeatPorts;
  readonly #signIn: SignIn;
  readonly #sync: Sync;

  constructor(ports: SeatPorts) {
    this.#ports = ports;
    const { db, fetch, now, permitted, signIn } = ports;
    const store = {
      get: () => db.get('signedIn'),
      set: (signedIn: Single['signedIn'] | undefined) => db.set('signedIn', signedIn),
    };
    this.#signIn = new SignIn({ fetch, now, permitted, store, ...signIn });
    this.#sync = new Sync(ports, this.#signIn);
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
    if (BUILT_IN.has(adapter.id))
      throw new Error(`"${adapter.id}" is the name of a built-in HR tool. Give this one another id.`);
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
    this.#sync.abort();
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
    this.#sync.abort();
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
    this.#sync.abort();
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

  /** Reads the policy again (see {@link readManaged}). Switched off by policy, everything is deleted. */
  async refreshPolicy(): Promise<void> {
    const known = await this.#ports.db.get('policy');
    const raw = await readManaged(this.#ports, known);
    await this.#ports.db.set('policy', raw);
    const before = readPolicy(known ?? {}).policy;
    const after = readPolicy(raw).policy;
    if (after.enabled === false) {
      this.#sync.abort();
      await this.#ports.exclusive(() => this.#ports.db.clear());
    } else if (
      before.address !== after.address ||
      before.token !== after.token ||
      String(before.releaseKeys) !== String(after.releaseKeys)
    ) {
      this.#sync.abort();
    }
  }

  /** A permission was taken back: what came from an address that may no longer be reached goes. */
  async permissionsChanged(): Promise<void> {
    const situation = await this.#situation();
    if (situation.permitted || !situation.held) return;
    this.#sync.abort();
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
    await this.#ports.exclusive(async () => this.#sync.pull(await this.#situation()));
    return this.status();
  }

  /** Takes up a pull that a killed worker left; one that still runs is waited for, and not done twice. */
  async resume(): Promise<SeatStatus> {
    await this.#ports.exclusive(async () => {
      const pulls = await this.#ports.db.get('pulls');
      if (pulls?.pulling) await this.#sync.pull(await this.#situation());
      else await this.#ports.ended(pulls?.nextTryAt);
    });
    return this.status();
  }

  /** A team's read model, or null where no figures may stand or the release has no such team. */
  async teamView(team: TeamId): Promise<TeamView | null> {
    const shown = await this.#shown();
    return 'org' in shown ? viewOf(shown, team) : null;
  }

  /** The popup's lines: of `ids`, else of every team. */
  async teamLines(ids?: readonly TeamId[]): Promise<TeamLine[]> {
    const shown = await this.#shown();
    const org = 'org' in shown ? await this.#ports.db.orgWithLines() : undefined;
    if (!('org' in shown) || !org) return [];
    const lines = teamLines(org, { thresholds: shown.holds.thresholds });
    if (!ids) return lines;
    const wanted = new Set(ids);
    return lines.filter((line) => wanted.has(line.id));
  }

  /** When the person first saw which change. */
  async seen(): Promise<SeenChanges> {
    return (await this.#ports.db.get('seen')) ?? {};
  }

  /** Remembers that the person has seen `ids`. */
  async saw(ids: readonly string[], putAway = false): Promise<void> {
    await this.#ports.db.set('seen', withSeen(await this.seen(), ids, this.#ports.now(), putAway));
  }

  /** How many of the person's own teams an update changed since they last looked; 0 where they want no number. */
  async unseenTeams(): Promise<number> {
    const { settings } = await this.#situation();
    if (settings.badge === false || settings.myTeams.length === 0) return 0;
    const [lines, { release }, seen] = await Promise.all([
      this.teamLines(settings.myTeams),
      this.status(),
      this.seen(),
    ]);
    return scoreChangesOf(lines, release?.through ?? '').filter((id) => !Object.hasOwn(seen, id)).length;
  }

  /** What a panel shows on a page. */
  async panelView(request: PanelRequest): Promise<PanelView> {
    const shown = await this.#shown();
    if ('org' in shown) return panelView(shown, request);
    return { state: 'seat', status: shown.status, context: request.context };
  }

  /** What figures are shown from; the status alone where none may be shown. */
  async #shown(): Promise<Shown | { status: SeatStatus }> {
    const { db } = this.#ports;
    let situation = await this.#situation();
    if (situation.held && (await db.get('scoredBy')) !== this.#ports.scoredBy) {
      await this.#ports.exclusive(async () => this.#sync.rescore(await this.#situation()));
      situation = await this.#situation();
    }
    const status = this.#statusOf(situation);
    const org = showsFigures(status, this.#ports.now()) ? await db.get('org') : undefined;
    return org ? { org, db, holds: situation.effective, status } : { status };
  }

  /** Remembers the team of a job where this page, which lies under a granted origin, makes it certain. */
  rememberJob(context: PageContext, origin: string): Promise<void> {
    return this.#ports.exclusive(() => rememberJob(this.#ports.db, context, origin));
  }

  /** Forgets the jobs of tools that are no longer allowed. */
  forgetJobsBut(grants: readonly HostGrant[]): Promise<void> {
    return this.#ports.exclusive(() => forgetJobsBut(this.#ports.db, grants));
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
    this.#sync.abort();
    await this.#ports.exclusive(async () => {
      const { target } = await this.#situation();
      await this.#signIn.signOut(target);
      await this.#ports.db.clear();
    });
    await this.#ports.ended(undefined);
  }

  #statusOf(situation: Situation): SeatStatus {
    return statusOf(situation, this.#ports.now());
  }

  async #situation(): Promise<Situation> {
    let stored = await this.#ports.db.all();
    if (stored.policy === undefined) {
      await this.refreshPolicy();
      stored = await this.#ports.db.all();
    }
    return situationOf(stored, this.#ports);
  }
}
