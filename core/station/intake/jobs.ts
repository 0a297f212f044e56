import { zipSync } from 'fflate';
import type { Measure } from '../../model/measure.ts';
import type { Team } from '../../model/team.ts';
import { type Intent, OTHER_THEME, type ThemeId } from '../../model/theme.ts';
import type { Month } from '../../model/time.ts';
import type { Manifest } from '../../release/schema.ts';
import { ReleaseLogEntry, readLog, writeLog } from '../privacy/log.ts';
import type { ReleaseChanges } from '../privacy/preview.ts';
import { classifier, type ThemeMention } from '../themes/classify.ts';
import { correctionKey } from '../themes/corrections.ts';
import { MOST_COMMENTS, type TrainingResult, trainLearned } from '../themes/learned.ts';
import { previewTaxonomy, type TaxonomyPreview } from '../themes/preview.ts';
import { quotesToRelease } from '../themes/quotes.ts';
import { IMPORT_HANDLERS, type ImportJobs, type ImportStore, importedContacts } from './import-jobs.ts';
import type { JobGoing } from './job-progress.ts';
import { LOG_FILE } from './log-file.ts';
import { type LogLine, logLines } from './log-lines.ts';
import {
  decisionsOf,
  type NotYet,
  type Prepared,
  prepareRelease,
  type QuoteSetup,
  type ReleaseInput,
} from './prepare.ts';
import type { ReleasePreview } from './publish.ts';
import { readingsOf } from './readings.ts';
import { type GenerationStore, retheme } from './retheme.ts';
import { storedAnswers } from './stored-answers.ts';
import { type StoredComment, storedComments } from './stored-comments.ts';
import { mostFirst, teamMatcher, type UnmappedUnit } from './team-map.ts';
import { classifierOf, type ThemeSetup, versionOf } from './theme-setup.ts';
import { toolContacts } from './tool-contacts.ts';
import { TOOL_HANDLERS, type ToolJobs, type ToolStore } from './tool-jobs.ts';

/** Which comments are asked for. */
export interface CommentFilter {
  /** Words that the text holds, in any case. */
  text: string;
  theme: ThemeId | '';
  intent: Intent | '';
  team: string;
  /** Only what could be quoted: by customers in surveys, naming nobody, with a theme. */
  quotable: boolean;
}

/** A comment with its team, where it has one. */
export type FoundComment = StoredComment & { team?: string };

interface Where {
  teams: readonly Team[];
  unitTeams: Readonly<Record<string, string | null>>;
  measures: readonly Measure[];
}

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

/** Comments per theme, by what they do with it. */
export type ThemeCounts = Record<ThemeId, Partial<Record<Intent, number>>>;

/** What a release is made of, apart from what is stored beside the answers. */
type StoredReleaseInput = Omit<ReleaseInput, 'contacts' | 'readings'> & {
  /** Tools whose contacts count beside those of the last file. */
  contactTools: readonly string[];
  /** Tools that give counts and no answers. */
  countingTools: readonly string[];
};

/** Long work of the station, as data: what to do, and what comes of it. */
interface Jobs extends ImportJobs, ToolJobs {
  preview: { input: StoredReleaseInput; result: ShownPreview | NotYet };
  publish: { input: StoredReleaseInput; result: Published | NotYet };
  log: { input: { team: string; limit: number }; result: { total: number; lines: LogLine[] } };
  'export-log': { input: Record<string, never>; result: string };
  'import-log': { input: { text: string }; result: { became: LogImport; periodStart?: Month } };
  retheme: { input: { setup: ThemeSetup; measures: readonly Measure[] }; result: { version: string } };
  'preview-themes': {
    input: { before: ThemeSetup; after: ThemeSetup; measures: readonly Measure[] };
    result: TaxonomyPreview;
  };
  'count-themes': { input: Record<string, never>; result: { comments: number; themes: ThemeCounts } };
  unmapped: { input: Omit<Where, 'measures'>; result: UnmappedUnit[] };
  train: { input: { setup: ThemeSetup; measures: readonly Measure[] }; result: TrainingResult };
  comments: {
    input: Where & { filter: CommentFilter; from: number; limit: number };
    result: { total: number; comments: FoundComment[] };
  };
  /** The themes of comments, with the words that decided. */
  reasons: {
    input: { setup: ThemeSetup; comments: Pick<StoredComment, 'text' | 'language' | 'ratingClass'>[] };
    result: ThemeMention[][];
  };
  'redacted-quotes': {
    input: Where & { quotes: QuoteSetup };
    result: { total: number; examples: { text: string; team: string }[] };
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

/** Milliseconds of work between two pauses. */
const SLICE = 20;
const QUOTE_EXAMPLES = 20;

const HANDLERS: Handlers = {
  ...IMPORT_HANDLERS,
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

  async publish(input, { store }) {
    const before = await logOf(store);
    const prepared = await prepareStored(store, before, input);
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

  async retheme({ setup, measures }, { store, pause }, { onProgress }) {
    const version = await versionOf(setup);
    await retheme({
      store,
      classifier: classifierOf(setup),
      version,
      count: { measures: byId(measures) },
      onProgress: (done, all) => onProgress?.({ share: done / Math.max(1, all) }),
      pause,
    });
    return { version };
  },

  async 'preview-themes'({ before, after, measures }, { store, clock, pause }) {
    const comments: StoredComment[] = [];
    for await (const comment of everyComment(store, byId(measures))) comments.push(comment);
    const work = previewTaxonomy(comments, classifierOf(before), classifierOf(after));
    let since = clock();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (clock() - since >= SLICE) {
        await pause();
        since = clock();
      }
    }
  },

  async 'count-themes'(_, { store }) {
    const themes: ThemeCounts = {};
    let comments = 0;
    for (const { counted } of await store.counts()) {
      for (const cell of counted.comments) if (!cell.split) comments += cell.comments;
      for (const { theme, intent, split, comments: n } of counted.themes) {
        if (split) continue;
        themes[theme] ??= {};
        themes[theme][intent] = (themes[theme][intent] ?? 0) + n;
      }
    }
    return { comments, themes };
  },

  async unmapped({ teams, unitTeams }, { store }) {
    const teamOf = teamMatcher(teams, unitTeams);
    const units = new Map<string, number>();
    for (const { unit, answers } of await store.counts())
      if (teamOf(unit) === undefined && unitTeams[unit] !== null)
        units.set(unit, (units.get(unit) ?? 0) + answers);
    return mostFirst(units);
  },

  async train({ setup, measures }, { store, clock, pause }) {
    return await trainLearned(setup.corrections, setup.taxonomy, classifier(setup.taxonomy), {
      comments: await uncorrected(store, setup.corrections, byId(measures)),
      slice: SLICE,
      clock,
      pause,
    });
  },

  async comments({ teams, unitTeams, measures, filter, from, limit }, { store }) {
    const teamOf = teamMatcher(teams, unitTeams);
    const found: FoundComment[] = [];
    for await (const comment of everyComment(store, byId(measures))) {
      const team = teamOf(comment.unit);
      if (isMeant(comment, team, filter)) found.push(team === undefined ? comment : { ...comment, team });
    }
    // Within a month the keyed hash is the order: nobody can tell who came first.
    found.sort((a, b) => (a.month > b.month ? -1 : a.month < b.month ? 1 : a.id < b.id ? -1 : 1));
    return { total: found.length, comments: found.slice(from, from + limit) };
  },

  async reasons({ setup, comments }) {
    const themer = classifierOf(setup);
    return comments.map(
      ({ text, language, ratingClass }) => themer.classify(text, language, ratingClass).themes,
    );
  },

  async 'redacted-quotes'({ teams, unitTeams, measures, quotes }, { store }) {
    const teamOf = teamMatcher(teams, unitTeams);
    const candidates = [];
    for await (const { unit, nameless, ...comment } of everyComment(store, byId(measures))) {
      const team = teamOf(unit);
      if (team === undefined || !isCustomers(comment) || comment.language === 'other') continue;
      candidates.push({ ...comment, team, language: comment.language, quotable: nameless });
    }
    const all = quotesToRelease(
      candidates.map((one) => ({ ...one, themes: one.themes.filter(({ theme }) => theme !== OTHER_THEME) })),
      decisionsOf({ ...quotes, redactedQuotes: true }),
      { salt: quotes.salt },
    );
    return {
      total: all.length,
      examples: all.slice(0, QUOTE_EXAMPLES).map(({ text, team }) => ({ text, team })),
    };
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

async function* everyComment(
  store: GenerationStore,
  measures: ReadonlyMap<string, Measure>,
): AsyncGenerator<StoredComment> {
  for (const key of await store.keys()) {
    const [chunk] = await store.chunks([key]);
    if (chunk) yield* storedComments(chunk, measures);
  }
}

/** Comments that nobody corrected, in the order of their keyed hashes: a sample that is the same every time. */
async function uncorrected(
  store: GenerationStore,
  corrections: ThemeSetup['corrections'],
  measures: ReadonlyMap<string, Measure>,
): Promise<Pick<StoredComment, 'text' | 'language'>[]> {
  const corrected = new Set(corrections.map(({ text }) => correctionKey(text)));
  const comments: Pick<StoredComment, 'id' | 'text' | 'language'>[] = [];
  for await (const { id, text, language } of everyComment(store, measures))
    if (!corrected.has(correctionKey(text))) comments.push({ id, text, language });
  return comments
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMMENTS)
    .map(({ text, language }) => ({ text, language }));
}

function isCustomers({ audience, lane }: Pick<StoredComment, 'audience' | 'lane'>): boolean {
  return audience === 'customer' && lane === 'survey';
}

function isMeant(comment: StoredComment, team: string | undefined, filter: CommentFilter): boolean {
  const { text, theme, intent, quotable } = filter;
  if (filter.team !== '' && team !== filter.team) return false;
  if (text !== '' && !comment.text.toLowerCase().includes(text.toLowerCase())) return false;
  if (
    (theme !== '' || intent !== '') &&
    !comment.themes.some(
      (one) => (theme === '' || one.theme === theme) && (intent === '' || one.intent === intent),
    )
  )
    return false;
  return (
    !quotable ||
    (isCustomers(comment) && comment.nameless && comment.themes.some((one) => one.theme !== OTHER_THEME))
  );
}

function byId(measures: readonly Measure[]): Map<string, Measure> {
  return new Map(measures.map((measure) => [measure.id, measure]));
}
