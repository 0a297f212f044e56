import Papa from 'papaparse';
import * as z from '../../model/zod.ts';

/** Why a row, or a cell of it, was not taken. Each has a sentence in the catalogues. */
export const RefusalReason = z.enum([
  'no-team',
  'no-date',
  'bad-date',
  'future-date',
  'no-rating',
  'bad-rating',
  'off-scale',
  'bad-audience',
  'bad-lane',
  'no-name',
  'no-id',
  'parent-cycle',
  'repeated-unit',
  'sum-row',
  'which-parent',
  'bad-weekday',
  'bad-hour',
  'bad-count',
  'too-long',
  'too-many-fields',
  'unclosed-quote',
  'no-answer',
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

export interface Refusal {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  column: string;
  reason: RefusalReason;
  /** Shortened, with addresses and long numbers masked. */
  value: string;
}

/** What became of the rows of a file: `rows = taken + repeated + blank + refused`. */
export interface ImportReport {
  file: string;
  rows: number;
  taken: number;
  /** Replaced by a later row with the same id. */
  repeated: number;
  blank: number;
  refused: number;
  /** One per refused row, up to {@link MAX_REFUSALS}. */
  refusals: Refusal[];
  /** Cells that were left out while their row was taken, by column. */
  ignored: Record<string, number>;
  /** Comments that were longer than a response may hold, and were cut there. */
  shortened: number;
}

const MAX_REFUSALS = 50_000;
const MAX_VALUE = 40;

export function newReport(file: string): ImportReport {
  return {
    file,
    rows: 0,
    taken: 0,
    repeated: 0,
    blank: 0,
    refused: 0,
    refusals: [],
    ignored: {},
    shortened: 0,
  };
}

/** Counts a row as refused. */
export function refuse(
  report: ImportReport,
  row: number,
  column: string,
  reason: RefusalReason,
  value: string,
): void {
  report.refused++;
  if (report.refusals.length < MAX_REFUSALS)
    report.refusals.push({ row, column, reason, value: masked(value) });
}

/** Counts a cell that was left out while its row was taken. */
export function ignoreCell(report: ImportReport, column: string): void {
  report.ignored[column] = (report.ignored[column] ?? 0) + 1;
}

/** `value` as it may stand in a report: mail addresses, links and numbers of five digits or more masked, cut to 40. */
export function masked(value: string): string {
  const safe = value
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\S+@\S+/g, '***')
    .replace(/\bhttps?:\S+/gi, '***')
    .replace(/\d[\d ()/.-]{3,}\d/g, (digits) => (isDateLike(digits) ? digits : '***'));
  return safe.length > MAX_VALUE ? `${safe.slice(0, MAX_VALUE - 1)}…` : safe;
}

function isDateLike(text: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text);
}

/**
 * The report as a CSV file: the sums first, then a line per refused row. Cells that a spreadsheet would run as
 * a formula are quoted.
 * @param sentence what stands for a reason in the reader's language.
 */
export function reportCsv(report: ImportReport, sentence: (reason: RefusalReason) => string): string {
  const sums = (['rows', 'taken', 'repeated', 'blank', 'refused'] as const).map((name) => [
    name,
    String(report[name]),
    '',
    '',
  ]);
  const lines = report.refusals.map((refusal) => [
    String(refusal.row),
    refusal.column,
    refusal.value,
    sentence(refusal.reason),
  ]);
  return Papa.unparse([['row', 'column', 'value', 'reason'], ...sums, ...lines], {
    escapeFormulae: true,
    newline: '\r\n',
  });
}
