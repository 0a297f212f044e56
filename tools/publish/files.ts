import { createReadStream, openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { Measure, Metric, measureFor } from '../../core/model/measure.ts';
import { CompanySettings, Thresholds } from '../../core/model/settings.ts';
import { Quote } from '../../core/model/team-view.ts';
import {
  CalendarError,
  type CalendarImport,
  readCalendar,
} from '../../core/station/sources/files/calendar.ts';
import {
  ContactMapping,
  RatingColumn,
  RequisitionMapping,
  ResponseMapping,
  UnitMapping,
} from '../../core/station/sources/files/mapping.ts';
import { openTable } from '../../core/station/sources/files/open-table.ts';
import { type Table, TableError } from '../../core/station/sources/files/table.ts';
import { EXIT, PublishError } from './publish-error.ts';

const EXAMPLE = '{"metric": "nps", "min": 0, "max": 10}';
/** A measure in short, or whole as a release writes it. The ends are never filled in: they decide every score. */
const MeasureWord = z
  .looseObject({ metric: Metric, id: z.string().optional(), scale: z.unknown().optional() })
  .transform((said, context): Measure => {
    const fail = (message: string): never => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (said.id !== undefined || said.scale !== undefined) {
      const whole = Measure.safeParse(said);
      return whole.success ? whole.data : fail(whole.error.issues[0]!.message);
    }
    const missing = ['min', 'max'].filter((end) => !Number.isInteger(said[end]));
    if (missing.length > 0)
      return fail(
        `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: where the scale begins and ends, such as ${EXAMPLE}.`,
      );
    try {
      return measureFor(said.metric, Number(said['min']), Number(said['max']));
    } catch (error) {
      return fail((error as Error).message);
    }
  });

/** Which column is what. Files are named by their base name; `*` stands for every file. */
export const MappingFile = z.strictObject({
  units: UnitMapping.optional(),
  responses: z
    .record(
      z.string(),
      ResponseMapping.extend({
        measure: MeasureWord,
        also: z.array(RatingColumn.extend({ measure: MeasureWord })),
      })
        .partial()
        .extend({ lane: ResponseMapping.shape.lane.unwrap().optional() }),
    )
    .optional(),
  requisitions: RequisitionMapping.optional(),
  contacts: ContactMapping.optional(),
  /** Unit names of the data → team id, or null for "about no team". */
  unitTeams: z.record(z.string(), z.string().nullable()).optional(),
});

export type MappingFile = z.infer<typeof MappingFile>;

export const SettingsFile = CompanySettings.partial().extend({ thresholds: Thresholds.partial().optional() });

/** Cleared quotes: a list, or the file of a release that holds one. */
export const GivenQuotes = z.union([
  z.array(Quote),
  z.object({ quotes: z.array(Quote) }).transform(({ quotes }) => quotes),
]);

/** The lines of several files, one after the other. */
export async function* linesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths)
    yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

/** The table in a file, whatever its format. @throws PublishError with why it cannot be read. */
export async function openTableFile(path: string): Promise<Table> {
  await mustExist(path);
  try {
    return await openTable(await openAsBlob(path), basename(path));
  } catch (error) {
    if (error instanceof TableError) throw new PublishError(EXIT.data, error.message);
    throw error;
  }
}

/** @throws PublishError if there is no such file. */
export async function mustExist(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile())
    throw new PublishError(EXIT.noInput, `There is no file ${path}. Check the path and that it may be read.`);
}

/** @throws PublishError with where a file is not what `schema` asks for. */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
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

/** HR's dates from an iCalendar file. @throws PublishError if it is none. */
export async function readCalendarFile(
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

/** What to say of a table that lacks columns. */
export function unmapped(table: Table, needed: string): PublishError {
  return new PublishError(
    EXIT.data,
    `${table.name} needs ${needed}; it has: ${table.columns.slice(0, 20).join(', ')}. Rename its columns, or say with --mapping which is which.`,
  );
}
