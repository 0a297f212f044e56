import * as z from 'zod';
import type { StationDb } from '../../core/cache/station-db.ts';
import { SavedAdapter } from '../../core/hosts/saved-adapter.ts';
import type { CommentFilter, JobResult, LogImport, Published, RunJob } from '../../core/intake/jobs.ts';
import { ownVocabulary } from '../../core/intake/own-words.ts';
import { todayIn } from '../../core/intake/periods.ts';
import type { FolderRequest } from '../../core/intake/publish.ts';
import { type NotYet, type Preview, QuoteSetup, type ReleaseInput } from '../../core/intake/release-job.ts';
import { type TakeInOutcome, takeIn } from '../../core/intake/take-in.ts';
import { teamMatcher, type UnmappedUnit } from '../../core/intake/team-map.ts';
import { classifierOf, modelOf, ThemeSetup, versionOf } from '../../core/intake/theme-setup.ts';
import { ContactCell } from '../../core/model/cells.ts';
import { Measure } from '../../core/model/measure.ts';
import { Thresholds } from '../../core/model/settings.ts';
import { Pin, Team } from '../../core/model/team.ts';
import { Requisition } from '../../core/model/team-view.ts';
import { Month } from '../../core/model/time.ts';
import { type ContactImport, readContacts } from '../../core/sources/files/contacts.ts';
import {
  type ContactMapping,
  fileSource,
  headerSignature,
  type RequisitionMapping,
  type ResponseMapping,
  type UnitMapping,
} from '../../core/sources/files/mapping.ts';
import { readRequisitions } from '../../core/sources/files/requisitions.ts';
import { responseFile } from '../../core/sources/files/responses.ts';
import type { Table } from '../../core/sources/files/table.ts';
import { readUnits } from '../../core/sources/files/units.ts';
import { keyedHash, newStationKey } from '../../core/sources/keyed-hash.ts';
import type { ImportReport } from '../../core/sources/report.ts';
import type { Classifier } from '../../core/themes/classify.ts';
import { commentReader } from '../../core/themes/read-comment.ts';
import { rosterOf } from '../../core/themes/redact.ts';

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

const Folder = z.object({ name: z.string().min(1).max(60), units: z.array(z.string()).optional() });

const UnitContactCell = ContactCell.omit({ node: true }).extend({ unit: z.string() });

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
  contacts: z.array(UnitContactCell).default([]),
  /** For whom a folder is published. */
  folders: z.array(Folder).default([{ name: 'hr' }]),
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

/** How an import goes on, told to the page. */
export interface Going {
  signal: AbortSignal;
  onProgress(rows: number, progress: number | undefined): void;
}

/** What the station's page does, apart from what it shows. Everything it knows lies in the station's database. */
export class StationSession {
  readonly #db: StationDb;
  readonly #now: () => number;
  readonly #pause: () => Promise<void>;
  readonly #run: RunJob;
  #setup: Setup = Setup.parse({});
  #themes: ThemeSetup = ThemeSetup.parse({});
  #quotes: QuoteSetup = QuoteSetup.parse({});
  #classifier: { of: ThemeSetup; classifier: Classifier } | undefined;

  /** @param run does long work, in the page by a worker. */
  constructor(db: StationDb, now: () => number, pause: () => Promise<void>, run: RunJob) {
    this.#db = db;
    this.#now = now;
    this.#pause = pause;
    this.#run = run;
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

  /** The classifier of {@link themes}, made once per change. */
  get classifier(): Classifier {
    if (this.#classifier?.of !== this.#themes)
      this.#classifier = { of: this.#themes, classifier: classifierOf(this.#themes) };
    return this.#classifier.classifier;
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
  async applyThemes(onProgress?: (share: number) => void): Promise<void> {
    while (await this.themesWait())
      await this.#run('retheme', { setup: this.#themes, measures: this.#setup.measures }, onProgress);
  }

  async previewThemes(after: ThemeSetup): Promise<JobResult<'preview-themes'>> {
    return await this.#run('preview-themes', {
      before: this.#themes,
      after,
      measures: this.#setup.measures,
    });
  }

  async countThemes(): Promise<JobResult<'count-themes'>> {
    return await this.#run('count-themes', {});
  }

  async train(): Promise<JobResult<'train'>> {
    return await this.#run('train', { setup: this.#themes });
  }

  async comments(filter: CommentFilter, from: number, limit: number): Promise<JobResult<'comments'>> {
    return await this.#run('comments', { ...this.#where(), filter, from, limit });
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

  /** The mapping that was used for the last file of this kind with this header. */
  remembered<M>(kind: MappingKind, table: Table): M | undefined {
    return this.#setup.mappings[mappingKey(kind, table)] as M | undefined;
  }

  async importUnits(
    table: Table,
    mapping: UnitMapping,
    going: Going,
  ): Promise<{ report: ImportReport; added: string[] }> {
    const { teams, report, added } = await readUnits(table, mapping, going.signal);
    if (teams.length > 0) await this.change({ teams, mappings: this.#withMapping('units', table, mapping) });
    return { report, added };
  }

  async importResponses(
    table: Table,
    mapping: ResponseMapping,
    going: Going,
  ): Promise<{ report: ImportReport; outcome: TakeInOutcome }> {
    const { company, measures, imports } = this.#setup;
    const key = await this.#db.stationKey(() => newStationKey(false));
    const id = fileSource(table.columns);
    const known = new Map(measures.map((measure) => [measure.id, measure]));
    known.set(mapping.measure.id, mapping.measure);
    const { source, report } = responseFile(table, {
      source: id,
      mapping,
      keyedHash: keyedHash(key),
      timeZone: company.timeZone,
      today: todayIn(this.#now(), company.timeZone),
      signal: going.signal,
    });
    const { taxonomy, corrections } = this.#themes;
    const model = modelOf(this.#themes);
    const vocabulary = await ownVocabulary(table, mapping.comment, {
      signal: going.signal,
      pause: this.#pause,
    });
    const roster = rosterOf(this.#setup.roster.split('\n'));
    const reader = commentReader({ taxonomy, corrections, roster, vocabulary, ...(model ? { model } : {}) });
    const outcome = await takeIn(source, {
      store: this.#db,
      reader,
      count: { measures: known },
      onProgress: going.onProgress,
      pause: this.#pause,
    });
    const entry: Imported = {
      source: id,
      file: table.name,
      answers: report.taken,
      at: new Date(this.#now()).toISOString(),
    };
    await this.change({
      measures: [...known.values()],
      mappings: this.#withMapping('responses', table, mapping),
      imports: [...imports.filter((one) => one.source !== id || one.file !== table.name), entry],
    });
    return { report, outcome };
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
    table: Table,
    mapping: RequisitionMapping,
    going: Going,
  ): Promise<{ report: ImportReport }> {
    const { teams, unitTeams } = this.#setup;
    const { pins, requisitions, asked, report } = await readRequisitions(
      table,
      mapping,
      teamMatcher(teams, unitTeams),
      going.signal,
    );
    if (requisitions.length > 0)
      await this.change({
        pins,
        requisitions,
        asked,
        mappings: this.#withMapping('requisitions', table, mapping),
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
    table: Table,
    mapping: ContactMapping,
    going: Going,
  ): Promise<{ report: ImportReport }> {
    const { cells, report }: ContactImport = await readContacts(
      table,
      mapping,
      this.#setup.company.timeZone,
      going.signal,
    );
    if (cells.length > 0)
      await this.change({ contacts: cells, mappings: this.#withMapping('contacts', table, mapping) });
    return { report };
  }

  /** The release as it would be published now, with its preview; nothing is written. */
  async preview(folders: readonly FolderRequest[], through?: string): Promise<Preview | NotYet> {
    await this.applyThemes();
    return await this.#run('preview', this.#release(folders, through));
  }

  /** Makes the release and notes it as published: its figures are never published in other groups. */
  async publish(folders: readonly FolderRequest[], through?: string): Promise<Published | NotYet> {
    await this.applyThemes();
    const published = await this.#run('publish', this.#release(folders, through));
    if (typeof published !== 'string') await this.#setPeriodStart(published.release.settings.periodStart);
    return published;
  }

  #release(folders: readonly FolderRequest[], through: string | undefined): ReleaseInput {
    const { pins, requisitions, adapters, contacts, company } = this.#setup;
    const { organisation, timeZone, supportContact, thresholds, periodStart } = company;
    return {
      ...this.#where(),
      pins,
      requisitions,
      adapters,
      contacts,
      themes: this.#themes,
      quotes: this.#quotes,
      organisation,
      timeZone,
      supportContact,
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
    await this.#db.delete();
    this.#setup = Setup.parse({});
    this.#themes = ThemeSetup.parse({});
    await this.load();
  }

  #withMapping(kind: MappingKind, table: Table, mapping: unknown): Setup['mappings'] {
    return { ...this.#setup.mappings, [mappingKey(kind, table)]: mapping };
  }
}

function mappingKey(kind: MappingKind, table: Table): string {
  return `${kind}\u001f${headerSignature(table.columns)}`;
}
