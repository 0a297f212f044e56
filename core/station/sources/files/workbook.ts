import readXlsxFile from 'read-excel-file/universal';
import { headerSignature } from './mapping.ts';
import { headerAt, headerRowsOf } from './recognise.ts';
import { isBlank, type Table, TableError, type TableRow, uniqueNames } from './table.ts';
import { safeWorkbook, TooLarge } from './unpack.ts';

const SAMPLE_ROWS = 200;
const PAGE = 1000;
/** A workbook is read whole, so it may not be as large as a text file. */
const MAX_BYTES = 50_000_000;

interface SheetTable {
  sheet: string;
  columns: string[];
  labels: string[];
  timeZone?: string;
  /** Rows before the data. */
  above: number;
  data: string[][];
}

/**
 * Opens the longest table of an Excel workbook (.xlsx), with those of other sheets that have the same columns: a sheet
 * for every month is one table. Dates come out as ISO dates, whatever the sheet shows.
 * @throws TableError if the workbook is too large, damaged, protected or has no header.
 */
export async function openWorkbook(blob: Blob, name: string): Promise<Table> {
  if (blob.size > MAX_BYTES)
    throw new TableError(
      'bad-workbook',
      `${name} is larger than 50 MB. Save the sheet as CSV and choose that file.`,
    );
  const sheets = await readSheets(blob).catch((error: unknown) => {
    if (error instanceof TooLarge)
      throw new TableError(
        'too-large',
        `${name} is too large: ${error.message}. Delete what lies beyond the data, or save the sheet as CSV and choose that file.`,
      );
    throw new TableError(
      'bad-workbook',
      `${name} cannot be read as an Excel workbook (${error instanceof Error ? error.message : String(error)}). Save it anew as .xlsx without a password, or as CSV.`,
    );
  });
  const [longest] = sheets.toSorted((a, b) => b.data.length - a.data.length);
  if (!longest)
    throw new TableError('no-header', `${name} has no first row with column names. Add one and try again.`);
  const { columns, labels, timeZone } = longest;
  const same = sheets.filter((other) => headerSignature(other.columns) === headerSignature(columns));
  const left = sheets.filter((other) => !same.includes(other) && other.data.length > 0);
  const rows = same.flatMap(({ above, data }) =>
    data.map((values, i): TableRow => ({ number: above + i + 1, values })),
  );
  return {
    name,
    columns,
    labels,
    ...(timeZone === undefined ? {} : { timeZone }),
    sample: rows
      .filter(({ values }) => !isBlank(values))
      .slice(0, SAMPLE_ROWS)
      .map(({ values }) => values),
    format: { kind: 'xlsx', sheets: same.map(({ sheet }) => sheet), left: left.map(({ sheet }) => sheet) },
    async *rows(signal) {
      for (let at = 0; at < rows.length; at += PAGE) {
        if (signal?.aborted)
          throw new TableError('cancelled', 'The import was cancelled. Nothing was stored.');
        yield { rows: rows.slice(at, at + PAGE), progress: Math.min(1, (at + PAGE) / rows.length) };
      }
    },
  };
}

async function readSheets(blob: Blob): Promise<SheetTable[]> {
  const sheets = await readXlsxFile(await safeWorkbook(blob));
  return sheets.flatMap(({ sheet, data }) => {
    const rows = data.map((row) => row.map(cellText));
    const top = headerAt(rows);
    if (top < 0) return [];
    const { count, ...said } = headerRowsOf(rows.slice(top, top + 3));
    const above = top + count;
    return [{ sheet, columns: uniqueNames(rows[top]!), ...said, above, data: rows.slice(above) }];
  });
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    // Excel keeps times as parts of a day: ten o'clock may come out a millisecond early, and would lose its hour.
    const text = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
  }
  return String(value);
}
