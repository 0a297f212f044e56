import { readSheet } from 'read-excel-file/universal';
import { headerRowsOf } from './recognise.ts';
import { isBlank, type Table, TableError, type TableRow, uniqueNames } from './table.ts';
import { safeWorkbook, TooLarge } from './unpack.ts';

const SAMPLE_ROWS = 200;
const PAGE = 1000;
/** A workbook is read whole, so it may not be as large as a text file. */
const MAX_BYTES = 50_000_000;

/**
 * Opens the first sheet of an Excel workbook (.xlsx). Dates come out as ISO dates, whatever the sheet shows.
 * @throws TableError if the workbook is too large, damaged, protected or has no header.
 */
export async function openWorkbook(blob: Blob, name: string): Promise<Table> {
  if (blob.size > MAX_BYTES)
    throw new TableError(
      'bad-workbook',
      `${name} is larger than 50 MB. Save the sheet as CSV and choose that file.`,
    );
  const sheet = await readFirst(blob).catch((error: unknown) => {
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
  const rows = sheet.map((row) => row.map(cellText));
  const top = rows.findIndex((row) => !isBlank(row));
  if (top < 0)
    throw new TableError('no-header', `${name} has no first row with column names. Add one and try again.`);
  const columns = uniqueNames(rows[top]!);
  const { count: headerRows, labels, timeZone } = headerRowsOf(rows.slice(top, top + 3));
  const data = rows.slice(top + headerRows);
  return {
    name,
    columns,
    labels,
    ...(timeZone === undefined ? {} : { timeZone }),
    sample: data.filter((row) => !isBlank(row)).slice(0, SAMPLE_ROWS),
    format: { kind: 'xlsx' },
    async *rows(signal) {
      for (let at = 0; at < data.length; at += PAGE) {
        if (signal?.aborted)
          throw new TableError('cancelled', 'The import was cancelled. Nothing was stored.');
        yield {
          rows: data
            .slice(at, at + PAGE)
            .map((values, i): TableRow => ({ number: top + headerRows + at + i + 1, values })),
          progress: Math.min(1, (at + PAGE) / data.length),
        };
      }
    },
  };
}

async function readFirst(blob: Blob) {
  return await readSheet(await safeWorkbook(blob));
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
