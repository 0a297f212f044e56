import { zipSync } from 'fflate';
import type { Team } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';
import { parseRelease } from '../../release/parse.ts';
import type { FileName, Manifest } from '../../release/schema.ts';
import { releaseTables } from '../../release/tables.ts';
import { isKnown, newSeed, type StandingRelease } from '../privacy/chain.ts';
import { ReleaseLogEntry, readLog, writeLog } from '../privacy/log.ts';
import type { ReleaseChanges } from '../privacy/preview.ts';
import { IMPORT_HANDLERS, type ImportJobs, type ImportStore, importedContacts } from './import-jobs.ts';
import type { JobGoing } from './job-progress.ts';
import { LOG_FILE } from './log-file.ts';
import { type LogLine, logLines } from './log-lines.ts';
import { type NotYet, type Prepared, prepareRelease, type ReleaseInput } from './prepare.ts';
import type { ReleasePreview } from './publish.ts';
import { readingsOf } from './readings.ts';
import type { GenerationStore } from './retheme.ts';
import { storedAnswers } from './stored-answers.ts';
import { mostFirst, teamMatcher, type UnmappedUnit } from './team-map.ts';
import { THEME_HANDLERS, type ThemeJobs } from './theme-jobs.ts';
import { toolContacts } from './tool-contacts.ts';
import { TOOL_HANDLERS, type ToolJobs, type ToolStore } from './tool-jobs.ts';

/** A release as a page is given it: files are handed over without copying them, long lists are counted. */
export interface ShownRelease {
  folders: { name: string; manifest: Manifest; bytes: number; files: Map<string, Blob> }[];
  quotes: number;
  preview: Omit<ReleasePreview, 'changes'> & { changes: ShownChanges };
}

interface ShownChanges {
  buckets: ReleaseChanges['buckets'];
  revised: number;
  waiting: Partial<Record<ReleaseChanges['waiting'][number]['why'], number>>;
}

/** A preview as a page is given it. */
export type ShownPreview = Omit<Prepared, 'release' | 'adds' | 'readings' | 'unmapped'> & {
  release: ShownRelease;
  /** Answers about no team of which nobody said so. */
  unmapped: number;
};

/** What was made, and noted in the release log before anybody was given it. */
export interface Published {
  release: ShownRelease;
  periodStart: Month;
  /** The whole log, as JSON lines. */
  log: Blob;
  /** The folders and the log beside them. */
  zip: Blob;
}

/** What came of importing a release log. */
export type LogImport = 'taken' | 'known' | 'contradicts';

/** What a release is made of, apart from what is stored beside the answers. */
type StoredReleaseInput = Omit<ReleaseInput, 'contacts' | 'readings'> & {
  /** Tools whose contacts count beside those of the last file. */
  contactTools: readonly string[];
  /** Tools that give counts and no answers. */
  countingTools: readonly string[];
};

/** Long work of the station, as data: what to do, and what comes of it. */
interface Jobs extends ImportJobs, ThemeJobs, ToolJobs {
  preview: { input: StoredReleaseInput; result: ShownPreview | NotYet };
  publish: {
    /** `standing`: what lies in the folders that are to be written; null is something that cannot be read. */
    input: StoredReleaseInput & { standing?: readonly (StandingRelease | null)[] };
    result: Published | NotYet | 'unknown-release';
  };
  log: { input: { team: string; limit: number }; result: { total: number; lines: LogLine[] } };
  /** Published figures as CSV tables, zipped. */
  'export-tables': { input: { manifest: Manifest; files: ReadonlyMap<string, Blob> }; result: Blob };
  'export-log': { input: Record<string, never>; result: string };
  'import-log': { input: { text: string }; result: { became: LogImport; periodStart?: Month } };
  unmapped: {
    input: { teams: readonly Team[]; unitTeams: Readonly<Record<string, string | null>> };
    result: UnmappedUnit[];
  };
}
export type JobKind = keyof Jobs;
export type JobInput<K extends JobKind> = Jobs[K]['input'];
export type JobResult<K extends JobKind> = Jobs[K]['result'];

/** Runs a job somewhere. */
export type RunJob = <K extends JobKind>(
  kind: K,
  input: JobInput<K>,
  going?: JobGoing,
) => Promise<JobResult<K>>;

/** What jobs read and write. */
export interface JobStore extends GenerationStore, ImportStore, ToolStore {
  log(): Promise<unknown[]>;
  appendLog(entries: readonly ReleaseLogEntry[]): Promise<void>;
}

export interface JobTools {
  store: JobStore;
  /** Milliseconds of a clock. */
  clock(): number;
  /** Lets whoever shares the thread have a turn. */
  pause(): Promise<void>;
  /** The present, in milliseconds since 1970. */
  now(): number;
  /** Uniform in [0, 1). */
  random(): number;
  /** Runs `run` while nobody else runs under `name`, in any page of the station. */
  exclusive<T>(name: string, run: () => Promise<T>): Promise<T>;
}

type Handlers = {
  [K in JobKind]: (input: JobInput<K>, tools: JobTools, going: JobGoing) => Promise<JobResult<K>>;
};

const HANDLERS: Handlers = {
  ...IMPORT_HANDLERS,
  ...THEME_HANDLERS,
  ...TOOL_HANDLERS,

  async preview(input, { store }) {
    const prepared = await prepareStored(store, await logOf(store), input);
    if ('notYet' in prepared) return prepared.notYet;
    const { release, adds: _, readings: __, unmapped, ...shown } = prepared;
    const unsaid = unmapped.filter(({ unit }) => input.unitTeams[unit] !== null);
    return {
      ...shown,
      release: shownRelease(release),
      unmapped: unsaid.reduce((sum, { records }) => sum + records, 0),
    };
  },

  async publish({ standing = [], ...input }, { store }) {
    const before = await logOf(store);
    // What it tells and what would be told now could be subtracted: the log was lost, or another station publishes there.
    if (standing.some((release) => release === null || !isKnown(before, release))) return 'unknown-release';
    const seed = before.length === 0 ? { seed: newSeed() } : {};
    const prepared = await prepareStored(store, before, { ...input, ...seed });
    if ('notYet' in prepared) return prepared.notYet;
    const { release } = prepared;
    // What may have been handed over counts as published, so the log comes first.
    await store.appendLog(prepared.adds);
    const log = writeLog([...before, ...prepared.adds]);
    const entries = release.folders.flatMap(({ name, files }) =>
      [...files].map(([path, bytes]) => [`${name}/${path}`, bytes] as const),
    );
    const zip = zipSync({ ...Object.fromEntries(entries), [LOG_FILE]: new TextEncoder().encode(log) });
    return {
      release: shownRelease(release),
      periodStart: release.settings.periodStart,
      log: new Blob([log], { type: 'application/jsonl' }),
      zip: new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
    };
  },

  async 'export-tables'({ manifest, files }) {
    const bytes = new Map<FileName, Uint8Array>();
    for (const { name, path } of manifest.files)
      bytes.set(name, new Uint8Array((await files.get(path)?.arrayBuffer()) ?? []));
    const tables = Object.entries(releaseTables(parseRelease(manifest, bytes)));
    const zip = zipSync(
      Object.fromEntries(tables.map(([name, text]) => [name, new TextEncoder().encode(text)])),
    );
    return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
  },

  async log({ team, limit }, { store }) {
    const lines = logLines(await logOf(store), team);
    return { total: lines.length, lines: lines.slice(0, limit) };
  },

  async 'export-log'(_, { store }) {
    return writeLog(await logOf(store));
  },

  async 'import-log'({ text }, { store }) {
    const own = writeLog(await logOf(store));
    const entries = readLog(text);
    const whole = writeLog(entries);
    if (own.startsWith(whole)) return { became: 'known' };
    if (!whole.startsWith(own)) return { became: 'contradicts' };
    await store.appendLog(entries.slice(own.split('\n').length - 1));
    const started = entries.find((entry) => entry.kind === 'started');
    return { became: 'taken', ...(started ? { periodStart: started.periodStart } : {}) };
  },

  async unmapped({ teams, unitTeams }, { store }) {
    const teamOf = teamMatcher(teams, unitTeams);
    const units = new Map<string, number>();
    for (const { unit, answers } of await store.counts())
      if (teamOf(unit) === undefined && unitTeams[unit] !== null)
        units.set(unit, (units.get(unit) ?? 0) + answers);
    return mostFirst(units);
  },
};

/** Does `kind` with `input` right here; in the station's page a worker calls it. */
export async function runJob<K extends JobKind>(
  kind: K,
  input: JobInput<K>,
  tools: JobTools,
  going: JobGoing = {},
): Promise<JobResult<K>> {
  const { signal } = going;
  signal?.throwIfAborted();
  const pause = async () => {
    await tools.pause();
    signal?.throwIfAborted();
  };
  return await HANDLERS[kind](input, { ...tools, pause }, going);
}

/** Prepares the release that `input` describes of what is stored. */
async function prepareStored(
  store: JobStore,
  log: readonly ReleaseLogEntry[],
  { contactTools, countingTools, ...input }: StoredReleaseInput,
) {
  const counted = await Promise.all(contactTools.map((tool) => toolContacts(store, tool)));
  return await prepareRelease(storedAnswers(store), log, {
    ...input,
    contacts: [...(await importedContacts(store)), ...counted.flat()],
    readings: await readingsOf(store, countingTools),
  });
}

function shownRelease({ folders, quotes, preview }: Prepared['release']): ShownRelease {
  const { buckets, revised, waiting } = preview.changes;
  const reasons: ShownChanges['waiting'] = {};
  for (const { why } of waiting) reasons[why] = (reasons[why] ?? 0) + 1;
  return {
    folders: folders.map(({ name, manifest, files }) => ({
      name,
      manifest,
      bytes: [...files.values()].reduce((sum, file) => sum + file.byteLength, 0),
      files: new Map([...files].map(([path, bytes]) => [path, new Blob([bytes])])),
    })),
    quotes,
    preview: { ...preview, changes: { buckets, revised: revised.length, waiting: reasons } },
  };
}

async function logOf(store: JobStore): Promise<ReleaseLogEntry[]> {
  return (await store.log()).map((entry) => ReleaseLogEntry.parse(entry));
}
