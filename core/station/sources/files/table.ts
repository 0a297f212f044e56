import Papa from 'papaparse';
import { detectEncoding } from './encoding.ts';
import { headerAt, headerRowsOf } from './recognise.ts';

/** A row of data with its number as a spreadsheet counts (the header is row 1). */
export interface TableRow {
  number: number;
  values: string[];
  /** Why the row cannot be read at all. */
  broken?: 'too-many-fields' | 'unclosed-quote';
}

/** Rows that were read together, and the share of the file read so far (0..1). */
export interface TableRows {
  rows: TableRow[];
  progress: number;
}

/** What a table is like, without its rows. */
export interface TableHead {
  name: string;
  /** Header texts, made unique. */
  columns: string[];
  /** What a second header row says (Qualtrics' question texts), by column; may be empty. */
  labels: string[];
  /** IANA name of the time zone of its times, where the file says it. */
  timeZone?: string;
  /** The first rows of data. */
  sample: string[][];
  format:
    | { kind: 'csv'; encoding: string; delimiter: string; headerRows: number }
    /** The sheets that are read, and those with other columns that are not. */
    | { kind: 'xlsx'; sheets: string[]; left: string[] };
}

/** A table in a file, whatever its format; the rows are read anew on every call of `rows`. */
export interface Table extends TableHead {
  rows(signal?: AbortSignal): AsyncIterable<TableRows>;
}

/** A file that cannot be read as a table; the message says why and what to do. */
export class TableError extends Error {
  readonly code: 'empty' | 'no-header' | 'binary' | 'cancelled' | 'bad-workbook' | 'too-large';
  constructor(code: TableError['code'], message: string) {
    super(message);
    this.name = 'TableError';
    this.code = code;
  }
}

const SLICE = 1 << 18;
const HEAD = 1 << 18;
/** A record longer than this is a quote that never closes. */
const LONGEST_RECORD = 1 << 20;
const SAMPLE_ROWS = 200;
/** Every row is made as wide as the header. */
const MAX_COLUMNS = 2000;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Opens text with separated values: the encoding is told from the bytes, the delimiter from the first rows
 * (or Excel's `sep=` line), further header rows as {@link headerRowsOf} tells them.
 * @throws TableError if the file is empty, has no header or is no text.
 */
export async function openTextTable(blob: Blob, name: string): Promise<Table> {
  if (blob.size === 0) throw new TableError('empty', `${name} is empty. Export it again and choose it here.`);
  const encoding = await detectEncoding(blob);
  const head = withLineFeeds(await decodeHead(blob, encoding));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text.
  if (/[\u0000-\u0008\u000e-\u001a]/.test(head.slice(0, 4096)))
    throw new TableError(
      'binary',
      `${name} is not a text file. Save it as CSV (or as .xlsx) and choose it again.`,
    );
  const declared = /^sep=(.)\n/i.exec(head);
  const skip = declared ? declared[0].length : 0;
  const delimiter = declared?.[1] ?? guessDelimiter(head);
  const first = parse(head.slice(skip), delimiter, head.length >= HEAD).data.slice(0, SAMPLE_ROWS + 3);
  const above = Math.max(0, headerAt(first));
  first.splice(0, above);
  const header = isBlank(first[0] ?? []) ? undefined : first[0];
  if (!header)
    throw new TableError('no-header', `${name} has no first row with column names. Add one and try again.`);
  if (header.length > MAX_COLUMNS)
    throw new TableError(
      'too-large',
      `${name} is too large: it has ${header.length} columns, and a table may have ${MAX_COLUMNS}. Export fewer of them.`,
    );
  const { count: headerRows, labels, timeZone } = headerRowsOf(first);
  const columns = uniqueNames(header);
  return {
    name,
    columns,
    labels,
    ...(timeZone === undefined ? {} : { timeZone }),
    sample: first.slice(headerRows).filter((row) => !isBlank(row)),
    format: { kind: 'csv', encoding, delimiter, headerRows },
    rows: (signal) =>
      textRows(blob, { encoding, delimiter, skip, above, headerRows, width: columns.length }, signal),
  };
}

interface TextFormat {
  encoding: string;
  delimiter: string;
  /** Characters before the header. */
  skip: number;
  /** Rows before the header: blank ones, and a title. */
  above: number;
  headerRows: number;
  width: number;
}

async function* textRows(blob: Blob, format: TextFormat, signal?: AbortSignal): AsyncGenerator<TableRows> {
  const decoder = new TextDecoder(format.encoding);
  let rest = '';
  let toSkip = format.skip;
  let number = 0;
  let headers = format.headerRows;
  let carriage = false;
  for (let at = 0; at < blob.size; at += SLICE) {
    if (signal?.aborted) throw new TableError('cancelled', 'The import was cancelled. Nothing was stored.');
    const last = at + SLICE >= blob.size;
    const bytes = await blob.slice(at, at + SLICE).arrayBuffer();
    let text = decoder.decode(bytes, { stream: !last });
    if (carriage) text = `\r${text}`;
    carriage = !last && text.endsWith('\r');
    if (carriage) text = text.slice(0, -1);
    text = rest + withLineFeeds(text);
    if (toSkip > 0) {
      text = text.slice(toSkip);
      toSkip = 0;
    }
    const rows: TableRow[] = [];
    const take = (values: string[], broken?: TableRow['broken']) => {
      number++;
      if (number <= format.above) return;
      if (headers > 0) headers--;
      else if (broken) rows.push({ number, values, broken });
      else rows.push(fitted({ number, values }, format.width));
    };
    for (;;) {
      const parsed = parse(text, format.delimiter, !last);
      for (const values of parsed.data) take(values);
      text = text.slice(parsed.end);
      const unclosed = last ? parsed.unclosed : text.length > LONGEST_RECORD;
      if (!unclosed) break;
      if (last) {
        // The record with the open quote swallowed what follows it: give that back.
        if (rows.pop()) number--;
        text = parsed.tail;
      }
      const lineEnd = text.indexOf('\n');
      take([text.slice(0, 200)], 'unclosed-quote');
      text = lineEnd < 0 ? '' : text.slice(lineEnd + 1);
      if (text === '') break;
    }
    rest = text;
    yield { rows, progress: Math.min(1, (at + SLICE) / blob.size) };
  }
}

/** Cells that a row lacks are empty; empty cells too many are cut; filled ones too many mean shifted columns. */
function fitted(row: TableRow, width: number): TableRow {
  const { values } = row;
  while (values.length < width) values.push('');
  if (values.length > width) {
    if (values.slice(width).some((value) => value.trim() !== '')) row.broken = 'too-many-fields';
    values.length = width;
  }
  return row;
}

interface Parsed {
  data: string[][];
  /** Characters that `data` was made of. */
  end: number;
  /** Whether the last record ended inside a quote. */
  unclosed: boolean;
  /** With `unclosed`: the text from the start of that record. */
  tail: string;
}

function parse(text: string, delimiter: string, more: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
  const result = parser.parse(text, 0, more) as {
    data: string[][];
    errors: { code: string; index?: number }[];
    meta: { cursor: number };
  };
  const open = result.errors.find((error) => error.code === 'MissingQuotes');
  const data = result.data;
  if (!more && data.length > 0 && text.endsWith('\n') && data.at(-1)!.length === 1 && data.at(-1)![0] === '')
    data.pop();
  let tail = '';
  if (open?.index !== undefined) tail = text.slice(text.lastIndexOf('\n', open.index) + 1);
  return { data, end: more ? result.meta.cursor : text.length, unclosed: open !== undefined, tail };
}

function guessDelimiter(head: string): string {
  const guess = Papa.parse<string[]>(head, {
    preview: 20,
    delimitersToGuess: DELIMITERS,
    newline: '\n',
    skipEmptyLines: true,
  }).meta.delimiter;
  return DELIMITERS.includes(guess) ? guess : ',';
}

async function decodeHead(blob: Blob, encoding: string): Promise<string> {
  return new TextDecoder(encoding).decode(await blob.slice(0, HEAD).arrayBuffer(), {
    stream: blob.size > HEAD,
  });
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

export function isBlank(values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}

/** Header texts without the spaces around them; an empty or repeated one gets a number. */
export function uniqueNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((text, i) => {
    const name = text.trim() || `Column ${i + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
