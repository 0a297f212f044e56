import { ask, FetchFault } from '../../fetch/ask.ts';
import type { Measure } from '../../model/measure.ts';
import type { Month } from '../../model/time.ts';
import type { SourceUnit } from '../sources/contract.ts';
import { Credential, type GiveCredential } from '../sources/credential.ts';
import { keyedHash, newStationKey } from '../sources/keyed-hash.ts';
import { signedInCredential } from '../sources/signed-in.ts';
import { SourceError } from '../sources/source-error.ts';
import type { ToolProbe } from '../sources/tool-probe.ts';
import { type Connection, countsOnly, openCountingTool, openTool, signInTarget } from '../sources/tools.ts';
import { commentReader } from '../themes/read-comment.ts';
import { rosterOf } from '../themes/redact.ts';
import { backoff } from './backoff.ts';
import { historyOf, type Notes, noteHistory, type SourceHistory } from './history.ts';
import type { JobGoing } from './job-progress.ts';
import { syncReadings } from './readings.ts';
import type { StationStore } from './store.ts';
import { intake } from './sync.ts';
import { modelOf, type ThemeSetup } from './theme-setup.ts';
import { countContacts } from './tool-contacts.ts';

const TOKEN_TIMEOUT_MS = 20_000;
const TOKEN_MAX_BYTES = 512 * 1024;

/** What kept a tool from being asked. */
export type ToolFault = NonNullable<SourceHistory['fault']>;

/** What a tool shows before anything is read; without units where they could not be listed. */
export interface ToolSight {
  probe: ToolProbe;
  units?: SourceUnit[];
  /** All that its answers may be measured in. */
  measures: readonly Measure[];
}

/** Work on feedback tools, as data. */
export interface ToolJobs {
  'probe-tool': {
    input: {
      connected: Connection;
      /** One that is not kept yet; default: the one that is. */
      credential?: Credential;
      timeZone: string;
    };
    result: ToolSight | { fault: ToolFault };
  };
  /** Asks the token endpoint of a tool that somebody signs in to: the station's page itself may ask nobody. */
  'ask-token': {
    input: { connected: Connection; clientId: string; headers: Record<string, string>; body: string };
    result: { status: number; headers: Record<string, string>; text: string };
  };
  'read-tool': {
    input: {
      connected: Connection;
      timeZone: string;
      /** Last closed month. */
      closed: Month;
      /** Those that are known besides the tool's own. */
      measures: readonly Measure[];
      themes: ThemeSetup;
      /** Names of staff, one a line. */
      roster: string;
      /** Also before the time that the history names. */
      force: boolean;
    };
    result: SourceHistory;
  };
}

/** What work on tools reads and writes. */
export interface ToolStore extends StationStore, Notes {
  stationKey(make: () => Promise<CryptoKey>): Promise<CryptoKey>;
  secret(source: string): Promise<unknown>;
  setSecret(source: string, credential: Credential | undefined): Promise<void>;
}

interface Tools {
  store: ToolStore;
  pause(): Promise<void>;
  /** The present, in milliseconds since 1970. */
  now(): number;
  /** Uniform in [0, 1). */
  random(): number;
  /** Runs `run` while nobody else runs under `name`. */
  exclusive<T>(name: string, run: () => Promise<T>): Promise<T>;
}

type Handlers = {
  [K in keyof ToolJobs]: (
    input: ToolJobs[K]['input'],
    tools: Tools,
    going: JobGoing,
  ) => Promise<ToolJobs[K]['result']>;
};

export const TOOL_HANDLERS: Handlers = {
  async 'probe-tool'({ connected, credential, timeZone }, tools, { signal }) {
    const { store, now } = tools;
    const give: GiveCredential = credential ? async () => credential : keptCredential(tools, connected);
    const options = { keyedHash: await hashOf(store), timeZone, now, ...(signal ? { signal } : {}) };
    try {
      const source = countsOnly(connected)
        ? openCountingTool(connected, give, options)
        : openTool(connected, give, options);
      const { measures } = source;
      const probe = await source.probe();
      try {
        return { probe, measures, units: await source.teams() };
      } catch (error) {
        if (error instanceof SourceError) return { probe, measures };
        throw error;
      }
    } catch (error) {
      if (error instanceof SourceError) return { fault: faultOf(error) };
      throw error;
    }
  },

  async 'ask-token'({ connected, clientId, headers, body }) {
    const endpoint = signInTarget(connected, clientId)?.config.tokenEndpoint;
    if (endpoint === undefined) throw new Error('Nobody signs in to this tool.');
    try {
      const answer = await ask(endpoint, { method: 'POST', headers, body, timeoutMs: TOKEN_TIMEOUT_MS });
      const text = await answer.text(TOKEN_MAX_BYTES);
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text };
    } catch (error) {
      // Whoever asked by way of this job says what a redirect means.
      if (error instanceof FetchFault && error.code === 'redirected')
        return { status: 302, headers: {}, text: '' };
      throw error;
    }
  },

  async 'read-tool'(input, tools, { signal, onProgress }) {
    const { connected, themes, roster, force, closed, timeZone } = input;
    const { store, pause, now, random, exclusive } = tools;
    const give = keptCredential(tools, connected);
    const options = { keyedHash: await hashOf(store), timeZone, now, ...(signal ? { signal } : {}) };
    const policy = { notes: store, now, random, exclusive };
    if (countsOnly(connected))
      return await syncReadings(openCountingTool(connected, give, options), policy, force);
    const source = openTool(connected, give, options);
    const model = modelOf(themes);
    const takes = intake({
      ...policy,
      store,
      reader: commentReader({
        taxonomy: themes.taxonomy,
        corrections: themes.corrections,
        roster: rosterOf(roster.split('\n')),
        ...(model ? { model } : {}),
      }),
      count: { measures: new Map([...input.measures, ...source.measures].map((one) => [one.id, one])) },
      pause,
      onProgress: (read, share) => onProgress?.({ read, share }),
    });
    let history = await takes.sync(source, force);
    if (connected.contacts && history.fault === undefined)
      try {
        await countContacts(source, JSON.stringify(connected.settings), closed, store);
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        const { nextTry: _, ...rest } = history;
        const at = now() + backoff(1, error.waitMs, random);
        history = {
          ...rest,
          fault: faultOf(error),
          ...(error.passing ? { nextTry: new Date(at).toISOString() } : {}),
        };
      }
    let answers = 0;
    for (const one of await store.counts()) if (one.source === source.id) answers += one.answers;
    await noteHistory(store, source.id, { ...history, answers });
    return await historyOf(store, source.id);
  },
};

/** What is kept to let the station in at a tool; a sign-in is renewed when it runs out or is refused. */
function keptCredential({ store, exclusive, now }: Tools, connected: Connection): GiveCredential {
  const { id } = connected;
  let signedIn: GiveCredential | undefined;
  return async (refused) => {
    const read = Credential.safeParse(await store.secret(id));
    if (!read.success)
      throw new SourceError(
        'not-set-up',
        'Nothing is kept that lets the station in at this tool. Paste its token, or sign in.',
      );
    const target = read.data.kind === 'oauth' ? signInTarget(connected, read.data.clientId) : undefined;
    if (!target) return read.data;
    signedIn ??= signedInCredential(store, id, target, { now, exclusive });
    return await signedIn(refused);
  };
}

async function hashOf(store: ToolStore) {
  return keyedHash(await store.stationKey(() => newStationKey(false)));
}

function faultOf({ kind, message, passing }: SourceError): ToolFault {
  return { kind, sentence: message, waits: passing };
}
