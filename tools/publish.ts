import { randomBytes } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { CountOptions } from '../core/intake/count.ts';
import { distinctRespondents } from '../core/intake/distinct.ts';
import { ownCells } from '../core/intake/own-cells.ts';
import { ownVocabulary } from '../core/intake/own-words.ts';
import { defaultPeriodStart, lastClosedMonth, todayIn } from '../core/intake/periods.ts';
import { makeRelease } from '../core/intake/publish.ts';
import { readingCells } from '../core/intake/readings.ts';
import { memoryStore, type StationStore } from '../core/intake/store.ts';
import { type TakeInOutcome, takeIn } from '../core/intake/take-in.ts';
import { teamMatcher } from '../core/intake/team-map.ts';
import { publishedTerms, termCells } from '../core/intake/term-cells.ts';
import { readWarehouseCells } from '../core/intake/warehouse.ts';
import type { ContactCell } from '../core/model/cells.ts';
import { Audience, Measure, Metric, measureFor } from '../core/model/measure.ts';
import { CompanySettings, Thresholds } from '../core/model/settings.ts';
import type { Pin, Team } from '../core/model/team.ts';
import { Quote, type Requisition } from '../core/model/team-view.ts';
import { Month } from '../core/model/time.ts';
import { ReleaseLogEntry } from '../core/privacy/log.ts';
import { WorkFile } from '../core/release/schema.ts';
import type { Reading } from '../core/sources/counting-tool.ts';
import { CalendarError, type CalendarImport, readCalendar } from '../core/sources/files/calendar.ts';
import { readContacts } from '../core/sources/files/contacts.ts';
import {
  ContactMapping,
  fileSource,
  RatingColumn,
  RequisitionMapping,
  ResponseMapping,
  ratingColumns,
  UnitMapping,
} from '../core/sources/files/mapping.ts';
import { openTable } from '../core/sources/files/open-table.ts';
import { presetOf } from '../core/sources/files/recognise.ts';
import { readRequisitions } from '../core/sources/files/requisitions.ts';
import { responseFile } from '../core/sources/files/responses.ts';
import {
  suggestContacts,
  suggestRequisitions,
  suggestResponses,
  suggestUnits,
} from '../core/sources/files/suggest.ts';
import { type Table, TableError } from '../core/sources/files/table.ts';
import { readUnits } from '../core/sources/files/units.ts';
import { keyedHashBy } from '../core/sources/keyed-hash.ts';
import { type ImportReport, reportCsv } from '../core/sources/report.ts';
import { SourceError } from '../core/sources/source-error.ts';
import type { UnitContact } from '../core/sources/tool.ts';
import { commentReader } from '../core/themes/read-comment.ts';
import { rosterOf } from '../core/themes/redact.ts';
import { ConfigFile, configArguments } from './publish/config.ts';
import { sqliteStore } from './publish/sqlite-store.ts';
import { syncSources } from './publish/sync-sources.ts';

const USAGE = `Makes a release from files:
  npm run publish -- --units units.csv --responses answers.csv --out folder
  npm run publish -- --units units.csv --responses answers.csv --state kept --folder hr=a --folder recruiters=b
  npm run publish -- --config company.json
Options:
  --units FILE           one row per unit (name, parent, headcount, aliases, codes, serves, servesTeams), or a staff export
  --responses FILE       answers; may be given several times; customer=FILE says who answered where no column does
  --cells FILE           instead of --responses: cells that a warehouse has counted, as JSON lines (docs/warehouse);
                         may be given several times
  --requisitions FILE    id, title, unit
  --contacts FILE        team and time of every contact, or team, month, weekday, hour, contacts
  --work FILE            JSON: events, targets, promises, learning, actions, ideas, obstacles, insideCauses
  --calendar FILE        iCalendar (.ics): HR's weekly dates; a category that names a unit makes an entry that unit's
  --quotes FILE          JSON: cleared quotes
  --roster FILE          names of staff, one a line: they are taken out of comments, and stay here
  --settings FILE        JSON: company settings and thresholds
  --mapping FILE         JSON: which column is what, where the header names do not say it
  --out FOLDER           where the release is written; serve this folder
  --audience NAME        who reads it: hr, recruiters, ... (default hr; recruiters never get employee cells)
  --folder NAME=FOLDER   instead of --out, several times: folders for different readers, decided together, with one
                         log; NAME=FOLDER:UNIT holds one unit (by its id) and what is below it
  --config FILE          JSON: these options by name, and feedback tools to read; then everything is kept in one file,
                         state.sqlite, and only what has changed is read (docs/guides/schedule.md)
  --state FOLDER         where keys and the release log are kept; never serve it (default with --out: FOLDER.state)
  --organisation NAME    (default: the name of the top unit)
  --through YYYY-MM      last closed month to release
  --time-zone NAME       of the company (default Europe/Berlin)
  --now INSTANT          the present, for repeatable runs`;

/**
 * Exit codes after sysexits.h: wrong command, wrong data, no such file, a source that will not answer, fault of the
 * program, cannot write, a source that is away for now (try again).
 */
const EXIT = {
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  software: 70,
  cannotWrite: 73,
  later: 75,
} as const;

class PublishError extends Error {
  readonly exit: number;
  constructor(exit: number, message: string) {
    super(message);
    this.exit = exit;
  }
}

const MeasureWord = z.union([
  Measure,
  z
    .object({ metric: Metric, min: z.int(), max: z.int() })
    .transform((m) => measureFor(m.metric, m.min, m.max)),
]);

/** Which column is what. Files are named by their base name; `*` stands for every file. */
const MappingFile = z.strictObject({
  units: UnitMapping.optional(),
  responses: z
    .record(
      z.string(),
      ResponseMapping.extend({
        measure: MeasureWord,
        also: z.array(RatingColumn.extend({ measure: MeasureWord })),
      })
        .partial()
        .extend({ lane: ResponseMapping.shape.lane.optional() }),
    )
    .optional(),
  requisitions: RequisitionMapping.optional(),
  contacts: ContactMapping.optional(),
  /** Unit names of the data → team id, or null for "about no team". */
  unitTeams: z.record(z.string(), z.string().nullable()).optional(),
});

const SettingsFile = CompanySettings.partial().extend({ thresholds: Thresholds.partial().optional() });
const State = z.object({ key: z.string(), periodStart: Month.optional() });
type State = z.infer<typeof State>;

/**
 * Reads the files of `argv`, makes a release and writes it. One line per step goes to `print`.
 * @throws PublishError with a sentence and an exit code.
 */
async function publish(argv: readonly string[], print: (line: string) => void): Promise<void> {
  const options = await readArguments(argv);
  const { timeZone, now } = options;
  const step = (name: string, facts: Record<string, string | number>) =>
    print(
      `${new Date().toISOString()} ${name} ${Object.entries(facts)
        .map(
          ([key, value]) =>
            `${key}=${typeof value === 'string' && /\s/.test(value) ? JSON.stringify(value) : value}`,
        )
        .join(' ')}`,
    );
  const mapping = options.mapping ? await readJson(options.mapping, MappingFile) : {};
  const settings = options.settings ? await readJson(options.settings, SettingsFile) : {};
  const said = options.work ? await readJson(options.work, WorkFile) : undefined;
  const quotes = options.quotes
    ? await readJson(
        options.quotes,
        z.union([z.array(Quote), z.object({ quotes: z.array(Quote) }).transform((q) => q.quotes)]),
      )
    : [];
  await mkdir(options.state, { recursive: true, mode: 0o700 });
  const kept = options.config ? sqliteStore(join(options.state, 'state.sqlite')) : undefined;
  const state = State.optional().parse(await kept?.note('state')) ?? (await readState(options.state));
  // A new key would make every known answer a new one: it is kept before anything is read.
  await kept?.setNote('state', state);
  const earlier = kept?.log() ?? [];
  // A folder that was published from files before brings its log along: what was published stays published.
  const inherited = earlier.length === 0 ? await readLog(options.state) : [];
  const log = earlier.length === 0 ? inherited : readEntries(earlier, options.state);
  const reports: ImportReport[] = [];
  const told = (name: string, report: ImportReport, more: Record<string, string | number> = {}) => {
    reports.push(report);
    const { file, rows, taken, repeated, blank, refused } = report;
    step(name, { file, rows, taken, repeated, blank, refused, ...more });
    if (report.taken === 0)
      throw new PublishError(
        EXIT.data,
        `No row of ${file} could be taken${report.refusals[0] ? ` (row ${report.refusals[0].row}, column "${report.refusals[0].column}": ${report.refusals[0].reason})` : ''}. Check that it is the right file and that its columns are mapped.`,
      );
  };

  const unitTable = await open(options.units);
  const unitMapping = mapping.units ?? suggestUnits(unitTable);
  if (!unitMapping) throw unmapped(unitTable, 'a column "name" or "unit"');
  const units = await readUnits(unitTable, unitMapping);
  told('units', units.report, { teams: units.teams.length });
  const { teams } = units;
  const teamOf = teamMatcher(teams, mapping.unitTeams);

  let work = said;
  if (options.calendar) {
    const { events, entries, left } = await readCalendarFile(options.calendar, timeZone, now, teamOf);
    work = { ...WorkFile.parse({}), ...said, events: [...(said?.events ?? []), ...events] };
    const reasons = Object.entries(left).map(([reason, count]) => `${reason} ${count}`);
    step('calendar', { entries, events: events.length, left: reasons.join(', ') || 'none' });
  }

  const store: StationStore = kept ?? memoryStore();
  const measures = new Map<string, Measure>();
  const counting: CountOptions = { measures };
  if (options.roster) await mustExist(options.roster);
  const roster = rosterOf(options.roster ? (await readFile(options.roster, 'utf8')).split(/\r?\n/) : []);
  const reader = commentReader({ roster });
  const hash = keyedHashBy(Buffer.from(state.key, 'base64'));
  const fromSources: UnitContact[] = [];
  const readings: Reading[] = [];
  if (kept && options.config) {
    const { sources } = options.config;
    const themed = await kept.note('themes');
    // Files are read anew each time; a source that is not configured any more leaves with its answers.
    for (const source of kept.sources())
      if (themed !== reader.version || !sources.some(({ id }) => id === source)) await kept.forget(source);
    await kept.setNote('themes', reader.version);
    const synced = await syncSources({
      sources,
      environment: process.env,
      store: kept,
      reader,
      keyedHash: hash,
      timeZone,
      closed: lastClosedMonth(now, timeZone),
      step,
      diagnose: (source, text) =>
        writeFile(join(options.state, `diagnostic-${source}.txt`), `${text}\n`, { mode: 0o600 }),
    });
    for (const measure of synced.measures) measures.set(measure.id, measure);
    fromSources.push(...synced.contacts);
    readings.push(...synced.readings);
  }
  for (const { path, audience } of options.responses) {
    const table = await open(path);
    const complete = responseMapping(
      table,
      { ...mapping.responses?.['*'], ...mapping.responses?.[table.name] },
      audience,
    );
    for (const { measure } of ratingColumns(complete)) measures.set(measure.id, measure);
    const { source, report } = responseFile(table, {
      source: fileSource(table.columns),
      mapping: complete,
      keyedHash: hash,
      timeZone,
      today: todayIn(now, timeZone),
    });
    const vocabulary = await ownVocabulary(table, complete.comment);
    const outcome: TakeInOutcome = await takeIn(source, {
      store,
      reader: commentReader({ roster, vocabulary }),
      count: counting,
    });
    told('responses', report, {
      layout: presetOf(table.columns)?.name ?? 'plain',
      comments: outcome.comments,
      setAside: outcome.setAside,
      employeeCommentsDropped: outcome.employeeComments,
    });
  }

  const pins: Pin[] = [];
  const requisitions: Requisition[] = [];
  if (options.requisitions) {
    const table = await open(options.requisitions);
    const columns = mapping.requisitions ?? suggestRequisitions(table);
    if (!columns) throw unmapped(table, 'columns "id" and "unit"');
    const read = await readRequisitions(table, columns, teamOf);
    pins.push(...read.pins);
    requisitions.push(...read.requisitions);
    told('requisitions', read.report, { matched: read.pins.length, asked: read.asked.length });
  }
  const contacts: ContactCell[] = [];
  for (const { unit, ...cell } of fromSources) {
    const node = teamOf(unit);
    if (node !== undefined) contacts.push({ node, ...cell });
  }
  if (options.contacts) {
    const table = await open(options.contacts);
    const columns = mapping.contacts ?? suggestContacts(table);
    if (!columns)
      throw unmapped(table, 'columns "team" and "time", or "team", "month", "weekday", "hour", "contacts"');
    const read = await readContacts(table, columns, timeZone);
    let left = 0;
    for (const { unit, ...cell } of read.cells) {
      const node = teamOf(unit);
      if (node === undefined) left++;
      else contacts.push({ node, ...cell });
    }
    told('contacts', read.report, { cells: contacts.length, cellsOfUnknownTeams: left });
  }

  const closed = lastClosedMonth(now, timeZone);
  if (options.through !== undefined && options.through > closed)
    throw new PublishError(
      EXIT.usage,
      `${options.through} is not over yet: the last closed month is ${closed}. Only closed months are released.`,
    );
  const last = options.through ?? closed;
  const warehouse =
    options.cells.length > 0 ? await fromWarehouse(options.cells, teams, last, measures) : undefined;
  if (warehouse?.contacts.length) {
    if (contacts.length > 0)
      throw new PublishError(
        EXIT.usage,
        'Contacts are counted in --cells and in --contacts or a source too: they would count twice. Leave one of them out.',
      );
    contacts.push(...warehouse.contacts);
    step('contacts', { cells: contacts.length });
  }
  const counted = warehouse || (await ownCells(store, teamOf, last, counting));
  const through = options.through ?? counted.months.at(-1) ?? closed;
  for (const { unit, records } of counted.unmapped.slice(0, 20)) step('unmapped', { unit, answers: records });
  if (counted.months.length === 0)
    throw new PublishError(
      EXIT.data,
      counted.unmapped.length > 0
        ? 'No answer is about a team of the unit list. Add the names above as aliases to the units, or map them under "unitTeams".'
        : `No answer is from ${through} or before.`,
    );
  const { thresholds, ...company } = settings;
  const periodStart =
    state.periodStart ?? company.periodStart ?? defaultPeriodStart(counted.months[0]!, through);
  const minimums = Thresholds.parse(thresholds ?? {});
  const read = readingCells(readings, teamOf, { periodStart, through });
  for (const { unit, records } of read.unmapped.slice(0, 20)) step('unmapped', { unit, employees: records });
  if (readings.length > 0)
    step('readings', { kept: readings.length, cells: read.scores.length, ofNoClosedHalfYear: read.left });
  const terms = warehouse
    ? undefined
    : await termCells(store, teamOf, through, {
        measures,
        minimum: minimums.comments,
        published: publishedTerms(log),
      });
  const people = warehouse ? warehouse.distinct : await distinctRespondents(store, teamOf, through, terms);
  const release = await makeRelease({
    teams,
    cells: { ...counted.cells, scores: [...counted.cells.scores, ...read.scores] },
    ...(terms ? { terms: terms.cells } : {}),
    distinct: (query) => people(query) + read.distinct(query),
    measures: [...measures.values()],
    taxonomy: { version: reader.version, themes: reader.themes },
    pins,
    requisitions,
    quotes,
    contacts,
    ...(work ? { work } : {}),
    settings: CompanySettings.parse({ ...company, periodStart }),
    thresholds: minimums,
    log,
    organisation: options.organisation ?? topUnit(teams),
    folders: options.folders.map(({ name, unit }) => ({
      name,
      ...(unit === undefined ? {} : { units: [unit] }),
    })),
    timeZone,
    through,
    now: new Date(now).toISOString(),
    sample: options.sample,
  });
  const { summary, setAside } = release.preview;
  step('decided', { through, periodStart, ...summary, setAside, later: counted.later });

  if (kept) kept.record({ state: { ...state, periodStart } }, [...inherited, ...release.log]);
  else await writeState(options.state, { ...state, periodStart }, release.log);
  await writeReports(options.state, reports);
  for (const [i, { name, manifest, files }] of release.folders.entries()) {
    const { path } = options.folders[i]!;
    await writeRelease(path, files);
    step('published', { release: manifest.id, files: files.size, out: path, audience: name });
  }
}

/** Cells of a warehouse; their measures join `measures`. */
async function fromWarehouse(
  paths: readonly string[],
  teams: readonly Team[],
  through: Month,
  measures: Map<string, Measure>,
) {
  for (const path of paths) await mustExist(path);
  const read = await readWarehouseCells(linesOf(paths), new Set(teams.map(({ id }) => id)), through);
  for (const measure of read.measures) measures.set(measure.id, measure);
  return {
    ...read,
    unmapped: [...read.unmapped]
      .map(([unit, records]) => ({ unit, records }))
      .sort((a, b) => b.records - a.records || (a.unit < b.unit ? -1 : 1)),
  };
}

/** The lines of several files, one after the other. */
async function* linesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths)
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

/** A folder to write: who reads it, where it lies, and the unit that it is about, if not all. */
interface OutFolder {
  name: string;
  path: string;
  unit?: string;
}

interface Arguments {
  config?: ConfigFile;
  cells: string[];
  units: string;
  responses: { path: string; audience?: Audience }[];
  requisitions?: string;
  contacts?: string;
  work?: string;
  calendar?: string;
  quotes?: string;
  roster?: string;
  settings?: string;
  mapping?: string;
  folders: OutFolder[];
  state: string;
  organisation?: string;
  through?: string;
  timeZone: string;
  now: number;
  sample: boolean;
}

async function readArguments(argv: readonly string[], config?: ConfigFile): Promise<Arguments> {
  let values: Record<string, string | boolean | string[] | undefined>;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        units: { type: 'string' },
        responses: { type: 'string', multiple: true },
        requisitions: { type: 'string' },
        contacts: { type: 'string' },
        work: { type: 'string' },
        calendar: { type: 'string' },
        quotes: { type: 'string' },
        roster: { type: 'string' },
        settings: { type: 'string' },
        mapping: { type: 'string' },
        out: { type: 'string' },
        state: { type: 'string' },
        audience: { type: 'string' },
        folder: { type: 'string', multiple: true },
        organisation: { type: 'string' },
        through: { type: 'string' },
        'time-zone': { type: 'string', default: 'Europe/Berlin' },
        now: { type: 'string' },
        sample: { type: 'boolean', default: false },
        config: { type: 'string' },
        cells: { type: 'string', multiple: true },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new PublishError(EXIT.usage, `${(error as Error).message}\n\n${USAGE}`);
  }
  const text = (name: string) => values[name] as string | undefined;
  if (values.help) throw new PublishError(0, USAGE);
  if (values.config && !config) {
    const read = await readJson(text('config')!, ConfigFile);
    // What stands in the command comes later and wins.
    return await readArguments([...configArguments(read), ...argv], read);
  }
  const { units, out } = { units: text('units'), out: text('out') };
  const files = (values.responses ?? []) as string[];
  const named = ((values.folder ?? []) as string[]).map(outFolder);
  const cells = (values.cells ?? []) as string[];
  const answered = files.length > 0 || (config?.sources.some(({ tool }) => tool !== 'peakon') ?? false);
  if (cells.length > 0 && answered)
    throw new PublishError(
      EXIT.usage,
      '--cells stands for all answers: people in a file and in a warehouse cannot be told apart. Leave out --responses and sources, or give only them.',
    );
  if (!units || (!out && named.length === 0) || !(answered || cells.length > 0))
    throw new PublishError(
      EXIT.usage,
      `--units, --responses and --out are needed (--folder may stand for --out).\n\n${USAGE}`,
    );
  if (named.length > 0 && (out || text('audience')))
    throw new PublishError(
      EXIT.usage,
      '--folder says where and for whom: leave out --out and --audience, or give only them.',
    );
  const folders = out ? [{ name: text('audience') ?? 'hr', path: out }] : named;
  const timeZone = text('time-zone')!;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new PublishError(
      EXIT.usage,
      `"${timeZone}" is no time zone. Give an IANA name such as Europe/Berlin.`,
    );
  }
  const through = text('through');
  if (through !== undefined && !Month.safeParse(through).success)
    throw new PublishError(EXIT.usage, `--through takes a month such as 2026-10, not "${through}".`);
  const now = text('now') === undefined ? Date.now() : Date.parse(text('now')!);
  if (Number.isNaN(now))
    throw new PublishError(
      EXIT.usage,
      `--now takes a time such as 2026-11-21T09:00:00Z, not "${text('now')}".`,
    );
  const state = text('state') ?? (out ? `${resolve(out)}.state` : undefined);
  if (state === undefined)
    throw new PublishError(
      EXIT.usage,
      'Give --state FOLDER: folders for different readers share one release log, which is kept apart from all of them.',
    );
  const lies = (inner: string, outer: string) => `${resolve(inner)}/`.startsWith(`${resolve(outer)}/`);
  for (const { path } of folders)
    if (lies(state, path))
      throw new PublishError(
        EXIT.usage,
        `--state ${state} is inside of ${path}: keys and the release log would be served to everybody. Choose another folder.`,
      );
  for (const [i, { name, path }] of folders.entries())
    for (const other of folders.slice(i + 1))
      if (other.name === name || lies(path, other.path) || lies(other.path, path))
        throw new PublishError(
          EXIT.usage,
          `The folders ${name}=${path} and ${other.name}=${other.path} have the same name or lie inside of one another. Give each reader a folder of its own.`,
        );
  return {
    ...(config ? { config } : {}),
    cells,
    units,
    responses: files.map((file) => {
      const [, audience, path] = /^(customer|employee|candidate|colleague)=(.+)$/.exec(file) ?? [];
      return path ? { path, audience: Audience.parse(audience) } : { path: file };
    }),
    requisitions: text('requisitions'),
    contacts: text('contacts'),
    work: text('work'),
    calendar: text('calendar'),
    quotes: text('quotes'),
    roster: text('roster'),
    settings: text('settings'),
    mapping: text('mapping'),
    folders,
    state,
    organisation: text('organisation'),
    through,
    timeZone,
    now,
    sample: values.sample === true,
  };
}

/** Reads `NAME=FOLDER` or `NAME=FOLDER:UNIT`. */
function outFolder(said: string): OutFolder {
  const [, name, path, unit] = /^([a-z0-9][a-z0-9-]{0,59})=(.+?)(?::([^/\\:]*))?$/i.exec(said) ?? [];
  if (!name || !path || unit === '')
    throw new PublishError(
      EXIT.usage,
      `--folder takes NAME=FOLDER or NAME=FOLDER:UNIT, such as recruiters=out/recruiters, not "${said}".`,
    );
  return { name, path, ...(unit === undefined ? {} : { unit }) };
}

async function open(path: string): Promise<Table> {
  await mustExist(path);
  try {
    return await openTable(await openAsBlob(path), basename(path));
  } catch (error) {
    if (error instanceof TableError) throw new PublishError(EXIT.data, error.message);
    throw error;
  }
}

async function mustExist(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile())
    throw new PublishError(EXIT.noInput, `There is no file ${path}. Check the path and that it may be read.`);
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  await mustExist(path);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new PublishError(EXIT.data, `${path} is not JSON: ${(error as Error).message}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new PublishError(
    EXIT.data,
    `${path} is wrong at "${issue.path.map(String).join('.')}": ${issue.message}`,
  );
}

async function readCalendarFile(
  path: string,
  timeZone: string,
  now: number,
  teamOf: (name: string) => string | undefined,
): Promise<CalendarImport> {
  await mustExist(path);
  try {
    return readCalendar(await readFile(path, 'utf8'), { timeZone, now, teamOf });
  } catch (error) {
    if (error instanceof CalendarError) throw new PublishError(EXIT.data, `${path}: ${error.message}`);
    throw error;
  }
}

function unmapped(table: Table, needed: string): PublishError {
  return new PublishError(
    EXIT.data,
    `${table.name} needs ${needed}; it has: ${table.columns.slice(0, 20).join(', ')}. Rename its columns, or say with --mapping which is which.`,
  );
}

function responseMapping(
  table: Table,
  said: Partial<z.input<typeof ResponseMapping>>,
  audience: Audience | undefined,
): ResponseMapping {
  const suggested = suggestResponses(table, said);
  const merged = {
    ...suggested,
    ...(audience && suggested.audience === undefined ? { audience: { all: audience } } : {}),
    ...said,
  };
  const needed: [keyof ResponseMapping, string][] = [
    ['team', 'a column "team"'],
    ['date', 'a column "date"'],
    ['dateOrder', 'dates that can only be read one way (such as 2026-05-31)'],
    ['rating', 'a column "nps", "csat 1-5" or "ces 1-7"'],
    ['measure', 'a rating column whose name says metric and scale ("nps", "csat 1-5")'],
    ['audience', 'a column "audience" (or --responses customer=FILE)'],
  ];
  for (const [key, words] of needed) if (merged[key] === undefined) throw unmapped(table, words);
  return ResponseMapping.parse(merged);
}

function topUnit(teams: readonly Team[]): string {
  const tops = teams.filter((team) => team.parent === undefined);
  if (tops.length === 1) return tops[0]!.name;
  throw new PublishError(
    EXIT.usage,
    `The unit list has ${tops.length} top units, so its name is not known: give --organisation NAME.`,
  );
}

async function readState(folder: string): Promise<State> {
  const path = join(folder, 'state.json');
  if (await stat(path).catch(() => undefined)) return await readJson(path, State);
  return { key: randomBytes(32).toString('base64') };
}

async function readLog(folder: string): Promise<ReleaseLogEntry[]> {
  const text = await readFile(join(folder, 'release-log.jsonl'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  const lines = text.split('\n').filter((line) => line !== '');
  return readEntries(
    lines.map((line) => {
      try {
        return JSON.parse(line);
      } catch {
        return undefined;
      }
    }),
    folder,
  );
}

function readEntries(values: readonly unknown[], folder: string): ReleaseLogEntry[] {
  return values.map((value, i) => {
    const entry = ReleaseLogEntry.safeParse(value);
    if (entry.success) return entry.data;
    throw new PublishError(
      EXIT.data,
      `The release log in ${folder} is damaged in line ${i + 1}. Without it, figures could be published twice under different groups: restore it from a backup.`,
    );
  });
}

/** The log is written before the release: what may have been published counts as published. */
async function writeState(folder: string, state: State, added: readonly ReleaseLogEntry[]): Promise<void> {
  await writeFile(join(folder, 'state.json.new'), JSON.stringify(state), { mode: 0o600 });
  await rename(join(folder, 'state.json.new'), join(folder, 'state.json'));
  await appendFile(
    join(folder, 'release-log.jsonl'),
    added.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    { mode: 0o600 },
  );
}

async function writeReports(folder: string, reports: readonly ImportReport[]): Promise<void> {
  for (const report of reports)
    await writeFile(
      join(folder, `report-${report.file.replace(/[^\w.-]/g, '_')}.csv`),
      reportCsv(report, (reason) => reason),
      {
        mode: 0o600,
      },
    );
}

/**
 * New files first, the manifest by rename, then files that neither the new nor the last manifest names are
 * removed: whoever is reading meanwhile gets a whole release.
 */
async function writeRelease(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const manifest = join(folder, 'manifest.json');
    const before = await readFile(manifest, 'utf8').catch(() => '');
    for (const [path, bytes] of files)
      if (path !== 'manifest.json') await writeFile(join(folder, path), bytes);
    await writeFile(`${manifest}.new`, files.get('manifest.json')!);
    await rename(`${manifest}.new`, manifest);
    for (const name of await readdir(folder))
      if (/^[a-z]+\.[0-9a-f]{16}\.json$/.test(name) && !files.has(name) && !before.includes(name))
        await rm(join(folder, name));
  } catch (error) {
    throw new PublishError(
      EXIT.cannotWrite,
      `The release cannot be written to ${folder}: ${(error as Error).message}. The release before it is untouched.`,
    );
  }
}

try {
  await publish(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PublishError) {
    console.error(message);
    process.exitCode = error.exit;
  } else if (error instanceof SourceError) {
    console.error(message);
    process.exitCode = error.passing ? EXIT.later : EXIT.unavailable;
  } else if (error instanceof RangeError) {
    // Core says so of columns, trees, scales and months that do not fit together.
    console.error(message);
    process.exitCode = EXIT.data;
  } else {
    console.error(`Nothing was published: ${message}`);
    process.exitCode = EXIT.software;
  }
}
