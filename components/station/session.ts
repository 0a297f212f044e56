import { Measure } from '../../core/model/measure.ts';
import { Thresholds } from '../../core/model/settings.ts';
import { Pin, Team } from '../../core/model/team.ts';
import { HrEvent, Requisition } from '../../core/model/team-view.ts';
import { Month } from '../../core/model/time.ts';
import * as z from '../../core/model/zod.ts';
import { SavedAdapter } from '../../core/release/saved-adapter.ts';
import { WorkFile } from '../../core/release/schema.ts';
import type { StationDb } from '../../core/station/database/station-db.ts';
import type { FileReport, NoTable, OpenedFile } from '../../core/station/intake/import-jobs.ts';
import type { JobGoing } from '../../core/station/intake/job-progress.ts';
import type {
  JobInput,
  JobResult,
  LogImport,
  RunJob,
  ShownPreview,
  ShownRelease,
} from '../../core/station/intake/jobs.ts';
import { todayIn } from '../../core/station/intake/periods.ts';
import type { NotYet } from '../../core/station/intake/prepare.ts';
import { QuoteSetup } from '../../core/station/intake/quote-setup.ts';
import { type FolderRequest, StoredFolder } from '../../core/station/intake/readers.ts';
import type { TakeInOutcome } from '../../core/station/intake/take-in.ts';
import type { UnmappedUnit } from '../../core/station/intake/team-map.ts';
import type { CommentFilter } from '../../core/station/intake/theme-jobs.ts';
import { ThemeSetup, versionOf } from '../../core/station/intake/theme-setup.ts';
import type { ToolSight } from '../../core/station/intake/tool-jobs.ts';
import type { Credential } from '../../core/station/sources/credential.ts';
import {
  type ContactMapping,
  headerSignature,
  type RequisitionMapping,
  type ResponseMapping,
  ratingColumns,
  type UnitMapping,
} from '../../core/station/sources/files/mapping.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import type { RefusalReason } from '../../core/station/sources/report.ts';
import type { Connection } from '../../core/station/sources/tools.ts';
import { type HostPermissions, type SignInWindow, ToolSession } from './tools/tool-session.ts';

/** What a file was imported as, for the list of sources. */
const Imported = z.object({ source: z.string(), file: z.string(), answers: z.int(), at: z.string() });
export type Imported = z.infer<typeof Imported>;

const Asked = z.object({ id: z.string(), host: z.string(), title: z.string(), unit: z.string() });

const Company = z.object({
  organisation: z.string(),
  timeZone: z.string(),
  supportContact: z.string(),
  thresholds: Thresholds,
  /** Last month to release, where the analyst has chosen one. */
  through: Month.optional(),
  periodStart: Month.optional(),
});
export type Company = z.infer<typeof Company>;

/** Everything that the analyst has set up; answers stand in chunks beside it. */
const Setup = z.object({
  teams: z.array(Team).default([]),
  unitTeams: z.record(z.string(), z.string().nullable()).default({}),
  measures: z.array(Measure).default([]),
  imports: z.array(Imported).default([]),
  pins: z.array(Pin).default([]),
  requisitions: z.array(Requisition).default([]),
  asked: z.array(Asked).default([]),
  /** Names of staff, one a line: taken out of comments, and never part of anything that is published. */
  roster: z.string().max(2_000_000).default(''),
  /** HR tools that were made known, for every seat. */
  adapters: z.array(SavedAdapter).default([]),
  /** Cells of contacts; they stand beside it, like answers. */
  contactCells: z.int().nonnegative().default(0),
  /** HR's weekly dates. */
  events: z.array(HrEvent).default([]),
  /** For whom a folder is published. */
  folders: z.array(StoredFolder).default([{ name: 'hr', employees: true }]),
  /** Mappings by kind of file and header; checked against the file's columns when used. */
  mappings: z.record(z.string(), z.unknown()).default({}),
  company: Company.default({
    organisation: '',
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    supportContact: '',
    thresholds: Thresholds.parse({}),
  }),
});
export type Setup = z.infer<typeof Setup>;

export type MappingKind = 'units' | 'responses' | 'requisitions' | 'contacts';

/** What the station's page does, apart from what it shows. Everything it knows lies in the station's database. */
export class StationSession {
  readonly #db: StationDb;
  readonly #now: () => number;
  readonly #run: RunJob;
  #setup: Setup = Setup.parse({});
  #themes: ThemeSetup = ThemeSetup.parse({});
  #quotes: QuoteSetup = QuoteSetup.parse({});
  /** Feedback tools that are read directly. */
  readonly tools: ToolSession;

  /** @param run does long work, in the page by workers. */
  constructor(
    db: StationDb,
    now: () => number,
    run: RunJob,
    permissions: HostPermissions,
    signInWindow: SignInWindow,
  ) {
    this.#db = db;
    this.#now = now;
    this.#run = run;
    const station = () => ({
      timeZone: this.#setup.company.timeZone,
      measures: this.#setup.measures,
      themes: this.#themes,
      roster: this.#setup.roster,
    });
    this.tools = new ToolSession({ db, now, run, permissions, signInWindow, station });
  }

  get setup(): Setup {
    return this.#setup;
  }

  /** Reads what was set up before; what does not fit any more is left out rather than believed. */
  async load(): Promise<Setup> {
    const noted = await this.#db.note('setup');
    const whole = Setup.safeParse(noted ?? {});
    if (whole.success) this.#setup = whole.data;
    else {
      const parts = Object.entries(Setup.shape).flatMap(([name, schema]) => {
        const part = schema.safeParse((noted as Record<string, unknown>)[name]);
        return part.success ? [[name, part.data]] : [];
      });
      this.#setup = Setup.parse(Object.fromEntries(parts));
    }
    const themes = ThemeSetup.safeParse((await this.#db.note('themes')) ?? {});
    if (themes.success) this.#themes = themes.data;
    const quotes = QuoteSetup.safeParse((await this.#db.note('quotes')) ?? {});
    if (quotes.success) this.#quotes = quotes.data;
    if (this.#quotes.salt === '') await this.changeQuotes({ salt: crypto.randomUUID() });
    await this.tools.load();
    return this.#setup;
  }

  /** How comments are themed. */
  get themes(): ThemeSetup {
    return this.#themes;
  }

  /** What was decided about quotes. */
  get quotes(): QuoteSetup {
    return this.#quotes;
  }

  /** Keeps another way of theming; stored answers follow by {@link applyThemes}. */
  async changeThemes(part: Partial<ThemeSetup>): Promise<void> {
    this.#themes = { ...this.#themes, ...part };
    await this.#db.setNote('themes', this.#themes);
  }

  async changeQuotes(part: Partial<QuoteSetup>): Promise<void> {
    this.#quotes = { ...this.#quotes, ...part };
    await this.#db.setNote('quotes', this.#quotes);
  }

  /** Whether stored answers were read by other themes, corrections or another model than are set now. */
  async themesWait(): Promise<boolean> {
    const themed = (await this.#db.themed()) ?? (await versionOf(ThemeSetup.parse({})));
    return themed !== (await versionOf(this.#themes));
  }

  /** Reads the stored comments anew where {@link themesWait}. */
  async applyThemes(going?: JobGoing): Promise<void> {
    const retheme = () =>
      this.#run('retheme', { setup: this.#themes, measures: this.#setup.measures }, going);
    // What is read meanwhile would be read by the themes before.
    while (await this.themesWait()) await this.tools.hold(retheme);
  }

  async previewThemes(after: ThemeSetup, going?: JobGoing): Promise<JobResult<'preview-themes'>> {
    const { measures } = this.#setup;
    return await this.#run('preview-themes', { before: this.#themes, after, measures }, going);
  }

  async countThemes(): Promise<JobResult<'count-themes'>> {
    return await this.#run('count-themes', {});
  }

  async train(): Promise<JobResult<'train'>> {
    return await this.#run('train', { setup: this.#themes, measures: this.#setup.measures });
  }

  async comments(filter: CommentFilter, from: number, limit: number): Promise<JobResult<'comments'>> {
    return await this.#run('comments', { ...this.#where(), filter, from, limit });
  }

  /** The themes of `comments` as they are set now, with the words that decided. */
  async reasons(comments: JobInput<'reasons'>['comments']): Promise<JobResult<'reasons'>> {
    const only = comments.map(({ text, language, ratingClass }) => ({ text, language, ratingClass }));
    return await this.#run('reasons', { setup: this.#themes, comments: only });
  }

  /** What would be quoted if redacted quotes were let out without clearing each. */
  async redactedQuotes(): Promise<JobResult<'redacted-quotes'>> {
    return await this.#run('redacted-quotes', { ...this.#where(), quotes: this.#quotes });
  }

  #where() {
    const { teams, unitTeams, measures } = this.#setup;
    return { teams, unitTeams, measures };
  }

  async change(part: Partial<Setup>): Promise<Setup> {
    this.#setup = { ...this.#setup, ...part };
    await this.#db.setNote('setup', this.#setup);
    return this.#setup;
  }

  /** Opens a file or pasted cells as a table. */
  async open(blob: Blob, name: string): Promise<OpenedFile | NoTable> {
    return await this.#run('open-file', { blob, name });
  }

  /** The mapping that was used for the last file of this kind with this header. */
  remembered<M>(kind: MappingKind, table: TableHead): M | undefined {
    return this.#setup.mappings[mappingKey(kind, table)] as M | undefined;
  }

  /** Takes over the teams of a file, but for one whose tree is in doubt: then nothing is stored. */
  async importUnits(
    file: OpenedFile,
    mapping: UnitMapping,
    going?: JobGoing,
  ): Promise<Omit<JobResult<'import-units'>, 'teams'>> {
    const { teams, ...rest } = await this.#run('import-units', { file, mapping }, going);
    const doubtful = rest.stops.some(({ kind }) => kind === 'which-parent');
    if (teams.length > 0 && !doubtful)
      await this.change({ teams, mappings: this.#withMapping('units', file, mapping) });
    return rest;
  }

  /** Imports the answers of a file, or says what has to be settled before they count; then nothing is stored. */
  async importResponses(
    file: OpenedFile,
    mapping: ResponseMapping,
    going?: JobGoing,
  ): Promise<{ stops: JobResult<'check-responses'> } | { report: FileReport; outcome: TakeInOutcome }> {
    const { company, measures, roster } = this.#setup;
    const { timeZone } = company;
    const today = todayIn(this.#now(), timeZone);
    const { signal } = going ?? {};
    const stops = await this.#run('check-responses', { file, mapping, timeZone, today }, { signal });
    if (stops.length > 0) return { stops };
    const { source, report, outcome } = await this.#run(
      'import-responses',
      { file, mapping, measures, themes: this.#themes, roster, timeZone, today },
      going,
    );
    const entry: Imported = {
      source,
      file: file.name,
      answers: report.taken,
      at: new Date(this.#now()).toISOString(),
    };
    const { imports } = this.#setup;
    const own = ratingColumns(mapping).map(({ measure }) => measure);
    await this.change({
      measures: [...measures.filter(({ id }) => own.every((one) => one.id !== id)), ...own],
      mappings: this.#withMapping('responses', file, mapping),
      imports: [...imports.filter((one) => one.source !== source || one.file !== file.name), entry],
    });
    return { report, outcome };
  }

  /** Keeps a feedback tool as it was seen, and what its answers are measured in. */
  async connectTool(
    connected: Connection,
    credential: Credential | undefined,
    { measures }: ToolSight,
  ): Promise<void> {
    const known = this.#setup.measures;
    const fresh = measures.filter((one) => !known.some(({ id }) => id === one.id));
    await this.tools.connect(connected, credential);
    await this.change({ measures: [...known, ...fresh] });
  }

  /** Published figures of one folder as tables for other tools, in a zip. */
  async exportTables({ manifest, files }: ShownRelease['folders'][number]): Promise<Blob> {
    return await this.#run('export-tables', { manifest, files });
  }

  /** A report as CSV, with a sentence for every reason. */
  async reportCsv(report: FileReport, sentences: Readonly<Record<RefusalReason, string>>): Promise<string> {
    return await this.#run('report-csv', { report, sentences });
  }

  async forget(source: string): Promise<void> {
    await this.#db.forget(source);
    await this.change({ imports: this.#setup.imports.filter((one) => one.source !== source) });
  }

  /** Names in the data that no unit has, most answers first. */
  async unmapped(): Promise<UnmappedUnit[]> {
    const { teams, unitTeams } = this.#setup;
    return await this.#run('unmapped', { teams, unitTeams });
  }

  async importRequisitions(
    file: OpenedFile,
    mapping: RequisitionMapping,
    going?: JobGoing,
  ): Promise<{ report: FileReport }> {
    const { teams, unitTeams } = this.#setup;
    const { pins, requisitions, asked, report } = await this.#run(
      'import-requisitions',
      { file, mapping, teams, unitTeams },
      going,
    );
    if (requisitions.length > 0)
      await this.change({
        pins,
        requisitions,
        asked,
        mappings: this.#withMapping('requisitions', file, mapping),
      });
    return { report };
  }

  /** Pins a requisition that was asked about. */
  async pin(id: string, host: string, team: string): Promise<void> {
    const { pins, asked, requisitions } = this.#setup;
    const one = asked.find((entry) => entry.id === id && entry.host === host);
    if (!one) return;
    const title = one.title === '' ? {} : { title: one.title };
    await this.change({
      pins: [...pins, { host, kind: 'requisition', id, team, ...title }],
      asked: asked.filter((entry) => entry !== one),
      requisitions: requisitions.map((entry) =>
        entry.id === id && !entry.team ? { ...entry, team } : entry,
      ),
    });
  }

  async importContacts(
    file: OpenedFile,
    mapping: ContactMapping,
    going?: JobGoing,
  ): Promise<{ report: FileReport }> {
    const { timeZone } = this.#setup.company;
    const { cells, report } = await this.#run('import-contacts', { file, mapping, timeZone }, going);
    if (cells > 0)
      await this.change({
        contactCells: cells,
        mappings: this.#withMapping('contacts', file, mapping),
      });
    return { report };
  }

  /** Reads HR's weekly dates out of a calendar; they replace those of the calendar before. */
  async importCalendar(blob: Blob): Promise<JobResult<'import-calendar'>> {
    const { teams, unitTeams, company } = this.#setup;
    const { timeZone } = company;
    const read = await this.#run('import-calendar', { blob, teams, unitTeams, timeZone, now: this.#now() });
    if (read.events.length > 0) await this.change({ events: read.events });
    return read;
  }

  /** The release as it would be published now, with its preview; nothing is written. */
  async preview(
    folders: readonly FolderRequest[],
    through?: string,
    going?: JobGoing,
  ): Promise<ShownPreview | NotYet> {
    await this.applyThemes(going);
    return await this.#run('preview', this.#release(folders, through), going);
  }

  /**
   * Makes the release and notes it as published: its figures are never published in other groups.
   * @param standing what lies in the folders that it will be written into; nothing is made over an unknown one.
   */
  async publish(
    folders: readonly FolderRequest[],
    through?: string,
    standing?: JobInput<'publish'>['standing'],
  ): Promise<JobResult<'publish'>> {
    await this.applyThemes();
    const published = await this.#run('publish', {
      ...this.#release(folders, through),
      ...(standing && { standing }),
    });
    if (typeof published !== 'string') await this.#setPeriodStart(published.periodStart);
    return published;
  }

  #release(folders: readonly FolderRequest[], through: string | undefined): JobInput<'preview'> {
    const { pins, requisitions, adapters, company, events } = this.#setup;
    const { organisation, timeZone, supportContact, thresholds, periodStart } = company;
    return {
      ...this.#where(),
      pins,
      requisitions,
      adapters,
      ...(events.length > 0 ? { work: WorkFile.parse({ events }) } : {}),
      ...this.tools.stored,
      themes: this.#themes,
      quotes: this.#quotes,
      organisation,
      timeZone,
      company: supportContact === '' ? {} : { supportContact },
      thresholds,
      ...(periodStart === undefined ? {} : { periodStart }),
      ...(through === undefined ? {} : { through }),
      folders,
      now: this.#now(),
    };
  }

  async #setPeriodStart(periodStart: Month): Promise<void> {
    await this.change({ company: { ...this.#setup.company, periodStart } });
  }

  /** The newest `limit` lines of the release log; with `team` of those about it. */
  async log(team: string, limit: number): Promise<JobResult<'log'>> {
    return await this.#run('log', { team, limit });
  }

  /** The release log as JSON lines. */
  async exportLog(): Promise<string> {
    return await this.#run('export-log', {});
  }

  /**
   * Takes over a release log that was exported, where it goes on from what this station published itself.
   * @throws ReleaseLogError that names a damaged line.
   */
  async importLog(text: string): Promise<LogImport> {
    const { became, periodStart } = await this.#run('import-log', { text });
    if (periodStart !== undefined) await this.#setPeriodStart(periodStart);
    return became;
  }

  async deleteEverything(): Promise<void> {
    await this.tools.stop();
    await this.#db.delete();
    this.#setup = Setup.parse({});
    this.#themes = ThemeSetup.parse({});
    await this.load();
  }

  #withMapping(kind: MappingKind, table: TableHead, mapping: unknown): Setup['mappings'] {
    return { ...this.#setup.mappings, [mappingKey(kind, table)]: mapping };
  }
}

function mappingKey(kind: MappingKind, table: TableHead): string {
  return `${kind}\u001f${headerSignature(table.columns)}`;
}
