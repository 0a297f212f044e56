import { ContactCell } from '../../model/cells.ts';
import type { Measure } from '../../model/measure.ts';
import type { Team } from '../../model/team.ts';
import type { CalendarDate } from '../../model/time.ts';
import * as z from '../../model/zod.ts';
import { type CalendarImport, readCalendar } from '../sources/files/calendar.ts';
import { checkAnswers, type Stop } from '../sources/files/check-answers.ts';
import { readContacts } from '../sources/files/contacts.ts';
import {
  type ContactMapping,
  fileSource,
  type RequisitionMapping,
  type ResponseMapping,
  ratingColumns,
  type UnitMapping,
} from '../sources/files/mapping.ts';
import { openTable } from '../sources/files/open-table.ts';
import { type RequisitionImport, readRequisitions } from '../sources/files/requisitions.ts';
import { responseFile } from '../sources/files/responses.ts';
import { TableError, type TableHead } from '../sources/files/table.ts';
import { type UnitStop, unitStops } from '../sources/files/unit-stops.ts';
import { readUnits, type UnitImport } from '../sources/files/units.ts';
import { keyedHash, newStationKey } from '../sources/keyed-hash.ts';
import { type ImportReport, type RefusalReason, reportCsv } from '../sources/report.ts';
import { commentReader } from '../themes/read-comment.ts';
import { rosterOf } from '../themes/redact.ts';
import type { JobGoing } from './job-progress.ts';
import { ownVocabulary } from './own-words.ts';
import type { StationStore } from './store.ts';
import { type TakeInOutcome, takeIn } from './take-in.ts';
import { teamMatcher } from './team-map.ts';
import { modelOf, type ThemeSetup } from './theme-setup.ts';

/** A file that was opened as a table: its rows are read where the work is done, never on the page. */
export interface OpenedFile extends TableHead {
  blob: Blob;
}

/** A file that is no table, and why. */
export interface NoTable {
  refused: Exclude<TableError['code'], 'cancelled'>;
}

/** What became of a file's rows: the first refusals to show; all of them only as a file. */
export interface FileReport extends ImportReport {
  /** The refusals as JSON: many thousands of them would hold the page up. */
  all: Blob;
}

/** What was read of a file, with the report on it. */
type Read<T extends { report: ImportReport }> = Omit<T, 'report'> & { report: FileReport };

/** Work on files, as data. */
export interface ImportJobs {
  'open-file': { input: { blob: Blob; name: string }; result: OpenedFile | NoTable };
  'import-units': {
    input: { file: OpenedFile; mapping: UnitMapping };
    result: Read<UnitImport> & { stops: UnitStop[] };
  };
  /** What must be settled before the answers of a file count; nothing is stored. */
  'check-responses': {
    input: { file: OpenedFile; mapping: ResponseMapping; timeZone: string; today: CalendarDate };
    result: Stop[];
  };
  'import-responses': {
    input: {
      file: OpenedFile;
      mapping: ResponseMapping;
      /** Those that are known besides the mapping's own. */
      measures: readonly Measure[];
      themes: ThemeSetup;
      /** Names of staff, one a line. */
      roster: string;
      timeZone: string;
      today: CalendarDate;
    };
    result: { source: string; report: FileReport; outcome: TakeInOutcome };
  };
  'import-requisitions': {
    input: {
      file: OpenedFile;
      mapping: RequisitionMapping;
      teams: readonly Team[];
      unitTeams: Readonly<Record<string, string | null>>;
    };
    result: Read<RequisitionImport>;
  };
  'import-contacts': {
    input: { file: OpenedFile; mapping: ContactMapping; timeZone: string };
    /** The cells stay in the store: there may be a hundred thousand. */
    result: { cells: number; report: FileReport };
  };
  'import-calendar': {
    input: {
      blob: Blob;
      teams: readonly Team[];
      unitTeams: Readonly<Record<string, string | null>>;
      timeZone: string;
      /** Milliseconds since 1970. */
      now: number;
    };
    result: CalendarImport;
  };
  'report-csv': {
    input: { report: FileReport; sentences: Readonly<Record<RefusalReason, string>> };
    result: string;
  };
}

/** What imports write. */
export interface ImportStore extends StationStore {
  /** The station's key, made once by `make`; nobody can read it. */
  stationKey(make: () => Promise<CryptoKey>): Promise<CryptoKey>;
  note(name: string): Promise<unknown>;
  setNote(name: string, value: unknown): Promise<void>;
}

/** Contacts by the unit names of the file that they came in. */
const UnitContacts = z.array(ContactCell.omit({ node: true }).extend({ unit: z.string() }));
const CONTACTS = 'contacts';

/** The contacts of the last file of them. */
export async function importedContacts(store: ImportStore): Promise<z.infer<typeof UnitContacts>> {
  return UnitContacts.parse((await store.note(CONTACTS)) ?? []);
}

type Handlers = {
  [K in keyof ImportJobs]: (
    input: ImportJobs[K]['input'],
    tools: { store: ImportStore; pause(): Promise<void> },
    going: JobGoing,
  ) => Promise<ImportJobs[K]['result']>;
};

/** Refusals that a page shows. */
const SHOWN_REFUSALS = 20;

export const IMPORT_HANDLERS: Handlers = {
  async 'open-file'({ blob, name }) {
    try {
      const { rows: _, ...head } = await openTable(blob, name);
      return { ...head, blob };
    } catch (error) {
      if (error instanceof TableError && error.code !== 'cancelled') return { refused: error.code };
      throw error;
    }
  },

  async 'import-units'({ file, mapping }, _, { signal }) {
    const units = await readUnits(await tableOf(file), mapping, signal);
    return { ...shown(units), stops: unitStops(file, mapping, units) };
  },

  async 'check-responses'({ file, mapping, timeZone, today }, _, { signal }) {
    const source = fileSource(file.columns);
    return await checkAnswers(await tableOf(file), { source, mapping, timeZone, today, signal });
  },

  async 'import-responses'(input, { store, pause }, { signal, onProgress }) {
    const { file, mapping, measures, themes, timeZone, today } = input;
    const table = await tableOf(file);
    const own = ratingColumns(mapping).map(({ measure }) => measure);
    const known = new Map([...measures, ...own].map((measure) => [measure.id, measure]));
    const id = fileSource(file.columns);
    const { source, report } = responseFile(table, {
      source: id,
      mapping,
      keyedHash: keyedHash(await store.stationKey(() => newStationKey(false))),
      timeZone,
      today,
      signal,
    });
    const model = modelOf(themes);
    const vocabulary = await ownVocabulary(table, mapping.comment, mapping.audience, { signal, pause });
    const reader = commentReader({
      taxonomy: themes.taxonomy,
      corrections: themes.corrections,
      roster: rosterOf(input.roster.split('\n')),
      vocabulary,
      ...(model ? { model } : {}),
    });
    const outcome = await takeIn(source, {
      store,
      reader,
      count: { measures: known },
      onProgress: (read, share) => onProgress?.({ read, share }),
      pause,
    });
    return { source: id, outcome, ...shown({ report }) };
  },

  async 'import-requisitions'({ file, mapping, teams, unitTeams }, _, { signal }) {
    return shown(await readRequisitions(await tableOf(file), mapping, teamMatcher(teams, unitTeams), signal));
  },

  async 'import-contacts'({ file, mapping, timeZone }, { store }, { signal }) {
    const { cells, report } = await readContacts(await tableOf(file), mapping, timeZone, signal);
    if (cells.length > 0) await store.setNote(CONTACTS, cells);
    return shown({ cells: cells.length, report });
  },

  async 'import-calendar'({ blob, teams, unitTeams, timeZone, now }) {
    return readCalendar(await blob.text(), { timeZone, now, teamOf: teamMatcher(teams, unitTeams) });
  },

  async 'report-csv'({ report: { all, ...report }, sentences }) {
    const refusals = JSON.parse(await all.text()) as ImportReport['refusals'];
    return reportCsv({ ...report, refusals }, (reason) => sentences[reason]);
  },
};

async function tableOf({ blob, name }: OpenedFile) {
  return await openTable(blob, name);
}

function shown<T extends { report: ImportReport }>({ report, ...rest }: T): Read<T> {
  const { refusals } = report;
  const all = new Blob([JSON.stringify(refusals)], { type: 'application/json' });
  return { ...rest, report: { ...report, refusals: refusals.slice(0, SHOWN_REFUSALS), all } };
}
