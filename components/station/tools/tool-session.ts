import type { Measure } from '../../../core/model/measure.ts';
import * as z from '../../../core/model/zod.ts';
import type { StationDb } from '../../../core/station/database/station-db.ts';
import { ChoiceError } from '../../../core/station/intake/choice-error.ts';
import { diagnostic, forgetHistory, historyOf, SourceHistory } from '../../../core/station/intake/history.ts';
import type { JobGoing } from '../../../core/station/intake/job-progress.ts';
import type { JobResult, RunJob } from '../../../core/station/intake/jobs.ts';
import { lastClosedMonth } from '../../../core/station/intake/periods.ts';
import { readingsOf } from '../../../core/station/intake/readings.ts';
import type { ThemeSetup } from '../../../core/station/intake/theme-setup.ts';
import { forgetContacts } from '../../../core/station/intake/tool-contacts.ts';
import { type Credential, Credential as CredentialSchema } from '../../../core/station/sources/credential.ts';
import { signInToTool } from '../../../core/station/sources/signed-in.ts';
import { Connection, countsOnly, signInTarget, type ToolName } from '../../../core/station/sources/tools.ts';

/** After this long a tool that was read is read again by itself, in milliseconds. */
const DAILY = 24 * 3600_000;

/** Which addresses the browser lets the extension ask. A permission can only be asked for in a click itself. */
export interface HostPermissions {
  allowed(address: string): Promise<boolean>;
  request(address: string): Promise<boolean>;
  /** Gives the permission for an address back, where nothing else needs it. */
  giveBack(address: string): Promise<void>;
  onChanged(listener: () => void): void;
}

/** Shows a tool's own page to sign in, in a window of its own. */
export interface SignInWindow {
  /** Address that the browser catches; to be registered at the tool. */
  redirectUri: string;
  /** Gives back the address that the window ended at. Throws where the person closes it. */
  authorize(url: string): Promise<string>;
}

/** What reading needs to know of the station. */
interface Station {
  timeZone: string;
  measures: readonly Measure[];
  themes: ThemeSetup;
  roster: string;
}

/** What is known of a tool at this moment, beside its settings. */
export interface ToolStatus {
  history: SourceHistory;
  /** Whether the browser lets it be asked. */
  allowed: boolean;
  /** While it is read: answers so far, and the share of the whole where the tool can tell. */
  reading?: { read: number; share?: number | undefined };
  /** What went wrong here and not at the tool. */
  problem?: string;
}

interface Options {
  db: StationDb;
  now: () => number;
  run: RunJob;
  permissions: HostPermissions;
  signInWindow: SignInWindow;
  station: () => Station;
}

/** Feedback tools that are connected: their settings, how each fares, and reading them. */
export class ToolSession {
  readonly #options: Options;
  readonly #status = new Map<string, ToolStatus>();
  readonly #readings = new Map<string, { stop: AbortController; ended: Promise<void> }>();
  readonly #listeners = new Set<() => void>();
  #connected: readonly Connection[] = [];
  #version = 0;
  #held: Promise<unknown> | undefined;

  constructor(options: Options) {
    this.#options = options;
    options.permissions.onChanged(() => void this.#lookAtPermissions());
  }

  /** Reads what was connected before; what does not fit any more is left out. */
  async load(): Promise<void> {
    const noted = z.array(z.unknown()).safeParse(await this.#options.db.note('tools'));
    this.#connected = (noted.data ?? []).flatMap((one) => {
      const read = Connection.safeParse(one);
      return read.success ? [read.data] : [];
    });
    this.#status.clear();
    for (const { id } of this.#connected)
      this.#status.set(id, { history: await historyOf(this.#options.db, id), allowed: false });
    await this.#lookAtPermissions();
  }

  get connected(): readonly Connection[] {
    return this.#connected;
  }

  /** Tools whose contacts are counted, and tools that give counts and no answers. */
  get stored(): { contactTools: string[]; countingTools: string[] } {
    const ids = (which: (one: Connection) => boolean) => this.#connected.filter(which).map(({ id }) => id);
    return {
      contactTools: ids((one) => !countsOnly(one) && one.contacts),
      countingTools: ids(countsOnly),
    };
  }

  status(id: string): ToolStatus {
    return this.#status.get(id) ?? { history: SourceHistory.parse({}), allowed: false };
  }

  /** Goes up with every change. */
  get version(): number {
    return this.#version;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** An id for another tool of this kind. */
  freeId(tool: ToolName): string {
    for (let n = 1; ; n++) {
      const id = n === 1 ? tool : `${tool}-${n}`;
      if (!this.#connected.some((one) => one.id === id)) return id;
    }
  }

  /** Asks the browser whether this tool may be asked; first thing in a click. */
  async permit({ settings: { address } }: Connection): Promise<boolean> {
    const granted = await this.#options.permissions.request(address);
    await this.#lookAtPermissions();
    return granted;
  }

  /** Address that a tool sends people back to who sign in there. */
  get redirectUri(): string {
    return this.#options.signInWindow.redirectUri;
  }

  /**
   * Lets an analyst sign in to a tool; first thing in a click, as the browser asks whether the tool may be asked.
   * @returns what lets the station in. @throws SignInError saying why it did not work.
   */
  async signIn(connected: Connection, clientId: string): Promise<Credential> {
    const target = signInTarget(connected, clientId);
    if (!target) throw new Error('Nobody signs in to this tool.');
    const { permissions, signInWindow, now, run } = this.#options;
    await permissions.request(target.origin);
    const browser = {
      ...signInWindow,
      randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
      permitted: (pattern: string) => permissions.allowed(pattern.replace(/\*$/, '')),
    };
    // The page itself may ask nobody: its worker does.
    const asks: typeof fetch = async (_, init) => {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const input = { connected, clientId, headers, body: String(init?.body) };
      const answer = await run('ask-token', input, {});
      return new Response(answer.text || null, { status: answer.status, headers: answer.headers });
    };
    return await signInToTool(target, browser, now, asks);
  }

  /** What `connected` shows to `credential`, or to the one that is kept. */
  async probe(
    connected: Connection,
    credential: Credential | undefined,
    going: JobGoing,
  ): Promise<JobResult<'probe-tool'>> {
    const { timeZone } = this.#options.station();
    const input = { connected, timeZone, ...(credential ? { credential } : {}) };
    return await this.#options.run('probe-tool', input, going);
  }

  /**
   * Keeps a tool. Where what is read has changed, its answers go, and everything is read anew.
   * @param credential undefined keeps the one that is there.
   * @throws ChoiceError for a second tool that counts employees.
   */
  async connect(connected: Connection, credential: Credential | undefined): Promise<void> {
    const { db, permissions } = this.#options;
    const { id } = connected;
    const others = this.#connected.filter((one) => one.id !== id);
    if (countsOnly(connected) && others.some(countsOnly))
      throw new ChoiceError(
        'A tool that counts employees is connected already: everybody would be counted twice. Disconnect it first.',
      );
    const before = this.#connected.find((one) => one.id === id);
    await this.cancel(id);
    if (before && JSON.stringify(before.settings) !== JSON.stringify(connected.settings))
      await this.#forgetAnswers(id);
    if (credential) await db.setSecret(id, CredentialSchema.parse(credential));
    await this.#keep([...others, connected]);
    const allowed = await permissions.allowed(connected.settings.address);
    this.#set(id, { history: await historyOf(db, id), allowed });
  }

  /** Forgets a tool: its answers and contacts, its history, and what let the station in. */
  async remove(id: string): Promise<void> {
    const { db, permissions } = this.#options;
    const address = this.#connected.find((one) => one.id === id)?.settings.address;
    await this.cancel(id);
    await db.setSecret(id, undefined);
    await this.#keep(this.#connected.filter((one) => one.id !== id));
    await this.#forgetAnswers(id);
    this.#status.delete(id);
    this.#changed();
    if (address !== undefined && !this.#connected.some((one) => sameHost(one.settings.address, address)))
      await permissions.giveBack(address);
  }

  /**
   * Reads what has changed at a tool.
   * @param force also before the time that its history names.
   */
  async read(id: string, force: boolean): Promise<void> {
    await this.#held;
    const connected = this.#connected.find((one) => one.id === id);
    if (!connected || this.#readings.has(id)) return;
    const stop = new AbortController();
    const ended = this.#readOnce(connected, force, stop.signal);
    this.#readings.set(id, { stop, ended });
    await ended.finally(() => this.#readings.delete(id));
  }

  async #readOnce(connected: Connection, force: boolean, signal: AbortSignal): Promise<void> {
    const { now, run, db, station } = this.#options;
    const { id } = connected;
    const { problem: _, ...before } = this.status(id);
    this.#set(id, { ...before, reading: { read: 0 } });
    const after = async (problem?: string) => {
      const { reading: _, problem: __, ...rest } = this.status(id);
      const history = await historyOf(db, id);
      this.#set(id, { ...rest, history, ...(problem === undefined ? {} : { problem }) });
    };
    try {
      const { timeZone } = station();
      await run(
        'read-tool',
        { ...station(), connected, closed: lastClosedMonth(now(), timeZone), force },
        {
          signal,
          onProgress: ({ read = 0, share }) => {
            const status = this.status(id);
            if (status.reading) this.#set(id, { ...status, reading: { read, share } });
          },
        },
      );
      await after();
    } catch (error) {
      const own = signal.aborted ? undefined : error instanceof Error ? error.message : String(error);
      await after(own);
    }
  }

  /** Stops reading a tool. What is stored by then stays, and the next reading goes on there. */
  async cancel(id: string): Promise<void> {
    const reading = this.#readings.get(id);
    reading?.stop.abort();
    await reading?.ended;
  }

  /** Reads every tool whose next try is due. */
  async readDue(): Promise<void> {
    if (this.#held) return;
    const due = this.#connected.filter(({ id }) => {
      const { history, allowed, problem } = this.status(id);
      return allowed && problem === undefined && !this.#readings.has(id) && this.#isDue(history);
    });
    await Promise.all(due.map(({ id }) => this.read(id, false)));
  }

  #isDue({ nextTry, fault, lastSuccess }: SourceHistory): boolean {
    const now = this.#options.now();
    if (nextTry !== undefined) return now >= Date.parse(nextTry);
    return fault === undefined && lastSuccess !== undefined && now - Date.parse(lastSuccess) >= DAILY;
  }

  /** Runs `work` while no tool is read; readings that were going on go on afterwards. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    const going = [...this.#readings.keys()];
    const held = (async () => {
      await Promise.all(going.map((id) => this.cancel(id)));
      return await work();
    })();
    const settled = held.then(
      () => undefined,
      () => undefined,
    );
    this.#held = settled;
    try {
      return await held;
    } finally {
      if (this.#held === settled) this.#held = undefined;
      for (const id of going) void this.read(id, true);
    }
  }

  /** Stops all reading; for the end of everything. */
  async stop(): Promise<void> {
    await Promise.all([...this.#readings.keys()].map((id) => this.cancel(id)));
  }

  /** What a supporter needs of a tool and nothing else. */
  diagnostic(id: string, about: Readonly<Record<string, string>>): string {
    const tool = this.#connected.find((one) => one.id === id)?.tool ?? '';
    return diagnostic(id, this.status(id).history, { tool, ...about });
  }

  async #forgetAnswers(id: string): Promise<void> {
    const { db } = this.#options;
    await db.forget(id);
    await forgetContacts(db, id);
    await readingsOf(
      db,
      this.stored.countingTools.filter((one) => one !== id),
    );
    await forgetHistory(db, id);
  }

  async #keep(connected: readonly Connection[]): Promise<void> {
    this.#connected = connected;
    await this.#options.db.setNote('tools', connected);
  }

  async #lookAtPermissions(): Promise<void> {
    for (const { id, settings } of this.#connected) {
      const allowed = await this.#options.permissions.allowed(settings.address);
      this.#set(id, { ...this.status(id), allowed });
    }
  }

  #set(id: string, status: ToolStatus): void {
    this.#status.set(id, status);
    this.#changed();
  }

  #changed(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether a permission for one address is one for the other too: it names no port. */
function sameHost(one: string, other: string): boolean {
  return new URL(one).hostname === new URL(other).hostname;
}
