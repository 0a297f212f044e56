import { masked, newReport, type RefusalReason } from '../report.ts';
import { type DateEvidence, noteDateOrder, otherMonthChecker, readWritten } from './dates.ts';
import { ratingColumns } from './mapping.ts';
import { columnIndex, type ResponseFileOptions, rowReader, zoneOf } from './responses.ts';
import { ratingReader } from './scales.ts';
import type { Table, TableRow } from './table.ts';
import { saysNoAnswer } from './values.ts';

/**
 * Why answers of a file must not be counted as they are: what the sentence about it needs. `rows` are numbers as a
 * spreadsheet counts.
 */
export type Stop =
  /** More than {@link MOST_REFUSED} of the answers would be lost; this is one of the reasons. */
  | { kind: 'refused'; reason: RefusalReason; column: string; lost: number; of: number; rows: number[] }
  /** Fewer are lost, but more of them from one end of the scale than of those that are taken. */
  | { kind: 'uneven'; reason: RefusalReason; column: string; lost: number; of: number; rows: number[] }
  /** A step of the scale that is not read: the same text again and again. */
  | {
      kind: 'unread';
      reason: 'bad-rating' | 'off-scale';
      column: string;
      value: string;
      lost: number;
      of: number;
      rows: number[];
    }
  /** Day and month change places within the column, or are not where they are said to be. */
  | { kind: 'mixed-dates'; column: string; dayFirst: number[]; monthFirst: number[] }
  /** Times that do not say where, some of them so close to the turn of a month that it matters. */
  | { kind: 'time-zone'; column: string; lost: number; rows: number[] };

/** Of the answers so many may be refused without a question. */
const MOST_REFUSED = 0.02;
/** A text that is no rating and comes this often is a step of the scale. */
const UNREAD_STEP = 5;
/** Below so many lost rows nothing can be said of how they are spread. */
const FEWEST_UNEVEN = 5;
/** Chi-squared with two degrees of freedom: chance alone goes further in one of a thousand files. */
const UNEVEN = 13.8;
const ROWS_NAMED = 5;
const HYPHEN = '-'.charCodeAt(0);

/** People who did not answer are no loss. */
const NO_LOSS: ReadonlySet<RefusalReason> = new Set<RefusalReason>(['no-rating', 'no-answer']);

interface Lost {
  column: string;
  lost: number;
  rows: number[];
  /** By top, middle and bottom of the scale, where the rating could be read. */
  classes: number[];
}

/**
 * Reads all rows of a file as an import would, keeps nothing, and says what must be settled before they count.
 * @returns the reasons to stop; none where the import may go on.
 * @throws RangeError if the mapping names a column that the table does not have, or a measure twice.
 */
export async function checkAnswers(
  table: Table,
  options: Omit<ResponseFileOptions, 'keyedHash'>,
): Promise<Stop[]> {
  const { mapping } = options;
  const report = newReport(table.name);
  const read = rowReader(table, options, report);
  const ratings = ratingColumns(mapping).map((column) => steps(table, column));
  const dates = dateChecker(table, options);
  const lost = new Map<RefusalReason, Lost>();
  const taken = [0, 0, 0];
  for await (const { rows } of table.rows(options.signal))
    for (const row of rows) {
      const before = report.refused;
      report.refusals.length = 0;
      const blank = report.blank;
      read(row);
      if (report.blank > blank || row.broken) {
        if (row.broken) note(lost, row.broken, table.columns[0]!, row.number);
        continue;
      }
      const [refusal] = report.refusals;
      // A report's last lines ("Grand total", "Confidential") hold no answer, and neither have people who gave none.
      if (refusal?.reason === 'no-answer' || ratings.every((column) => column.isEmpty(row))) continue;
      dates.note(row);
      const side = ratings.map((column) => column.note(row))[0];
      if (report.refused === before) {
        if (side !== undefined) taken[side]!++;
      } else if (refusal && !NO_LOSS.has(refusal.reason))
        note(lost, refusal.reason, refusal.column, row.number, side);
    }
  const accepted = new Set(mapping.acceptRefused);
  const open = [...lost].filter(([reason]) => !accepted.has(reason));
  const all = open.reduce((sum, [, { lost: n }]) => sum + n, 0);
  const answers = taken.reduce((a, b) => a + b, 0);
  const of = answers + all;
  const stops: Stop[] = [...dates.stops(accepted.has('bad-date'))];
  const unread = ratings.flatMap((column) => column.stops(accepted));
  stops.push(...unread);
  const many = all > Math.max(1, MOST_REFUSED * of);
  for (const [reason, { column, lost: n, rows, classes }] of open) {
    // What is unread is said with the text already.
    if ((reason === 'bad-rating' || reason === 'off-scale') && unread.length > 0) continue;
    const facts = { reason, column, lost: n, of, rows };
    if (many) stops.push({ kind: 'refused', ...facts });
    else if (isUneven(classes, taken)) stops.push({ kind: 'uneven', ...facts });
  }
  return stops;
}

function note(
  lost: Map<RefusalReason, Lost>,
  reason: RefusalReason,
  column: string,
  row: number,
  side?: number,
) {
  const found = lost.get(reason) ?? { column, lost: 0, rows: [], classes: [0, 0, 0] };
  lost.set(reason, found);
  found.lost++;
  if (found.rows.length < ROWS_NAMED) found.rows.push(row);
  if (side !== undefined) found.classes[side]!++;
}

/** Whether `lost` ratings come from other parts of the scale than those that were `taken` (chi-squared). */
function isUneven(lost: readonly number[], taken: readonly number[]): boolean {
  const [a, b] = [lost, taken].map((counts) => counts.reduce((x, y) => x + y, 0)) as [number, number];
  if (a < FEWEST_UNEVEN || b === 0) return false;
  let sum = 0;
  for (let i = 0; i < 3; i++) {
    const share = (lost[i]! + taken[i]!) / (a + b);
    if (share > 0)
      sum += (lost[i]! - a * share) ** 2 / (a * share) + (taken[i]! - b * share) ** 2 / (b * share);
  }
  return sum > UNEVEN;
}

/** Notes what a rating column holds: the class of each rating, and texts that are none. */
function steps(table: Table, column: ReturnType<typeof ratingColumns>[number]) {
  const index = columnIndex(table, column.rating);
  const read = ratingReader(column);
  const { min, max, topFrom, bottomTo } = column.measure.scale;
  const unread = new Map<string, { reason: 'bad-rating' | 'off-scale'; lost: number; rows: number[] }>();
  let filled = 0;
  let odd = 0;
  return {
    isEmpty: ({ values }: TableRow) => (values[index] ?? '').trim() === '',
    /** Top (0), middle (1) or bottom (2); undefined where the cell is no rating. */
    note({ values, number }: TableRow): number | undefined {
      const text = (values[index] ?? '').trim();
      if (text === '') return undefined;
      const value = read(text);
      if (value === undefined && saysNoAnswer(text)) return undefined;
      filled++;
      if (value !== undefined && value >= min && value <= max)
        return value >= topFrom ? 0 : value <= bottomTo ? 2 : 1;
      odd++;
      const reason = value === undefined ? 'bad-rating' : 'off-scale';
      const found = unread.get(text) ?? { reason, lost: 0, rows: [] };
      if (unread.size < 1000) unread.set(text, found);
      found.lost++;
      if (found.rows.length < ROWS_NAMED) found.rows.push(number);
      return undefined;
    },
    stops(accepted: ReadonlySet<RefusalReason>): Stop[] {
      const many = odd > Math.max(1, MOST_REFUSED * filled);
      return [...unread]
        .filter(([, { reason, lost }]) => !accepted.has(reason) && (many || lost >= UNREAD_STEP))
        .sort(([, a], [, b]) => b.lost - a.lost)
        .slice(0, 10)
        .map(([value, found]) => ({
          kind: 'unread',
          column: column.rating,
          value: masked(value),
          of: filled,
          ...found,
        }));
    },
  };
}

function dateChecker(table: Table, { mapping, timeZone }: Pick<ResponseFileOptions, 'mapping' | 'timeZone'>) {
  const couldBeOtherMonth = otherMonthChecker(timeZone);
  const index = columnIndex(table, mapping.date);
  const evidence: DateEvidence = { dayFirst: [], monthFirst: [], either: 0 };
  const workbook = table.format.kind === 'xlsx';
  const zone = zoneOf(table, mapping);
  const close: number[] = [];
  let closeRows = 0;
  let timed = false;
  let cells = 0;
  let lateDays = 0;
  return {
    note({ values, number }: TableRow) {
      const text = (values[index] ?? '').trim();
      if (text === '') return;
      if (text.charCodeAt(4) !== HYPHEN) noteDateOrder(evidence, text, number);
      // Most columns hold plain days, which no time zone can move.
      if (!workbook && (zone !== undefined || text.length <= 10)) return;
      const time = readWritten(text, mapping.dateOrder);
      if (!time) return;
      if (/^\d{4}-/.test(text)) {
        cells++;
        if (time.day > 12) lateDays++;
      }
      if (zone !== undefined) return;
      // A column whose times are all midnight holds days.
      timed ||= time.hour !== undefined && (time.hour > 0 || time.minute > 0 || time.second > 0);
      if (!couldBeOtherMonth(time)) return;
      closeRows++;
      if (close.length < ROWS_NAMED) close.push(number);
    },
    *stops(acceptSome: boolean): Generator<Stop> {
      const { dayFirst, monthFirst, either } = evidence;
      const few = Math.min(dayFirst.length, monthFirst.length);
      const said = mapping.dateOrder === 'mdy' ? dayFirst : monthFirst;
      const mixed =
        said.length > 0 && !(acceptSome && few <= 0.01 * (dayFirst.length + monthFirst.length + either));
      // Excel makes dates of the texts that fit its own order, day and month swapped, and leaves the rest as texts.
      const swapped = workbook && cells >= 3 && lateDays === 0 && dayFirst.length + monthFirst.length >= 3;
      if (mixed || swapped)
        yield {
          kind: 'mixed-dates',
          column: mapping.date,
          dayFirst: dayFirst.slice(0, ROWS_NAMED),
          monthFirst: monthFirst.slice(0, ROWS_NAMED),
        };
      if (timed && closeRows > 0)
        yield { kind: 'time-zone', column: mapping.date, lost: closeRows, rows: close };
    },
  };
}
