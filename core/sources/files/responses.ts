import type { Lane } from '../../model/cells.ts';
import { normaliseName } from '../../model/normalise-name.ts';
import type { Response } from '../../model/response.ts';
import type { CalendarDate } from '../../model/time.ts';
import type { Source, SourcePage } from '../contract.ts';
import type { KeyedHash } from '../keyed-hash.ts';
import { type ImportReport, ignoreCell, newReport, type RefusalReason, refuse } from '../report.ts';
import type { ResponseMapping } from './mapping.ts';
import { isBlank, type Table, type TableRow } from './table.ts';
import { dateReader, readWholeNumber, readYesNo, saysUtc } from './values.ts';
import { AUDIENCE_WORDS, SEGMENT_WORDS } from './words.ts';

const PAGE = 250;
const MAX_COMMENT = 20_000;
const LANE_WORDS: ReadonlyMap<string, Lane> = new Map([
  ['survey', 'survey'],
  ['public', 'public'],
  ['review', 'public'],
  ['social', 'public'],
  ['umfrage', 'survey'],
  ['oeffentlich', 'public'],
]);

export interface ResponseFileOptions {
  /** Name that the answers are kept under; files with one name replace each other's answers by id. */
  source: string;
  mapping: ResponseMapping;
  keyedHash: KeyedHash;
  /** IANA name; months are those of the company. */
  timeZone: string;
  /** Today in that time zone: a later date is a mistake. */
  today: CalendarDate;
  signal?: AbortSignal;
}

type Draft = Omit<Response, 'id'> & { identity: string };

/**
 * A table of answers as a Source. A row's identity is its id column (then the last row wins), else its content
 * and how many equal rows came before it in the file, so that the same file twice counts once. Ids and
 * respondents leave as keyed hashes.
 * @returns the source, and the report that fills while its changes are read and adds up when they are all read.
 * @throws RangeError if the mapping names a column that the table does not have.
 */
export function responseFile(
  table: Table,
  options: ResponseFileOptions,
): { source: Source; report: ImportReport } {
  const { mapping, source, keyedHash } = options;
  const report = newReport(table.name);
  const read = rowReader(table, options, report);

  async function* changes(): AsyncGenerator<SourcePage> {
    Object.assign(report, newReport(table.name));
    const seen = new Set<string>();
    const ordinals = new Map<string, number>();
    let drafts: Draft[] = [];
    const page = async (progress: number): Promise<SourcePage> => {
      const responses = await identified(drafts, seen, ordinals);
      drafts = [];
      return { responses, deletions: [], cursor: '', progress };
    };
    for await (const { rows, progress } of table.rows(options.signal)) {
      for (const row of rows) {
        const draft = read(row);
        if (draft) drafts.push(draft);
        if (drafts.length >= PAGE) yield await page(progress);
      }
      if (drafts.length > 0) yield await page(progress);
    }
  }

  async function identified(
    drafts: Draft[],
    seen: Set<string>,
    ordinals: Map<string, number>,
  ): Promise<Response[]> {
    const texts = drafts.map((draft) => draft.identity);
    const people: string[] = [];
    for (const draft of drafts) if (draft.respondent !== undefined) people.push(draft.respondent);
    const hashes = await keyedHash.hash(texts.concat(people));
    let person = texts.length;
    return drafts.map(({ identity: _, ...draft }, i) => {
      let id = hashes[i]!;
      if (mapping.id === undefined) {
        const ordinal = ordinals.get(id) ?? 0;
        ordinals.set(id, ordinal + 1);
        if (ordinal > 0) id = `${id}-${ordinal}`;
      }
      if (seen.has(id)) report.repeated++;
      else report.taken++;
      seen.add(id);
      const response: Response = { ...draft, id };
      if (draft.respondent !== undefined) response.respondent = hashes[person++]!;
      return response;
    });
  }

  return {
    report,
    source: {
      id: source,
      async probe() {
        return { name: table.name, measures: [mapping.measure] };
      },
      async teams() {
        const at = columnIndex(table, mapping.team);
        const units = new Map<string, number>();
        for await (const { rows } of table.rows(options.signal))
          for (const row of rows) {
            const unit = row.values[at]?.trim();
            if (unit) units.set(unit, (units.get(unit) ?? 0) + 1);
          }
        return [...units].map(([unit, records]) => ({ unit, records }));
      },
      changes,
    },
  };
}

function rowReader(
  table: Table,
  { mapping, source, timeZone, today }: ResponseFileOptions,
  report: ImportReport,
): (row: TableRow) => Draft | undefined {
  const at = (column: string | undefined) => (column === undefined ? -1 : columnIndex(table, column));
  const team = at(mapping.team);
  const date = at(mapping.date);
  const rating = at(mapping.rating);
  const comment = at(mapping.comment);
  const segment = at(mapping.segment);
  const channel = at(mapping.channel);
  const respondent = at(mapping.respondent);
  const id = at(mapping.id);
  const quotable = at(mapping.quotable);
  const audience = 'column' in mapping.audience ? at(mapping.audience.column) : -1;
  const lane = 'column' in mapping.lane ? at(mapping.lane.column) : -1;
  const readDate = dateReader(mapping.dateOrder, timeZone, saysUtc(mapping.date));
  const leftOut = at(mapping.leaveOut?.column);
  const noAnswers = new Set(mapping.leaveOut?.values);
  const { scale } = mapping.measure;
  const words = mapping.ratingWords;

  return (row) => {
    report.rows++;
    const cell = (index: number) => (index < 0 ? '' : (row.values[index] ?? '').trim());
    const no = (index: number, reason: RefusalReason) => {
      refuse(report, row.number, table.columns[index] ?? '', reason, cell(index));
      return undefined;
    };
    if (row.broken) return no(0, row.broken);
    if (isBlank(row.values)) {
      report.blank++;
      return undefined;
    }
    if (leftOut >= 0 && noAnswers.has(normaliseName(cell(leftOut)))) return no(leftOut, 'no-answer');
    const unit = cell(team);
    if (unit === '') return no(team, 'no-team');
    if (unit.length > 200) return no(team, 'too-long');
    if (cell(date) === '') return no(date, 'no-date');
    const time = readDate(cell(date));
    if (!time) return no(date, 'bad-date');
    if (time.date > today) return no(date, 'future-date');
    if (cell(rating) === '') return no(rating, 'no-rating');
    const value = words?.[normaliseName(cell(rating))] ?? readWholeNumber(cell(rating));
    if (value === undefined) return no(rating, 'bad-rating');
    if (value < scale.min || value > scale.max) return no(rating, 'off-scale');
    const who =
      'all' in mapping.audience ? mapping.audience.all : AUDIENCE_WORDS.get(normaliseName(cell(audience)));
    if (!who) return no(audience, 'bad-audience');
    const where =
      'all' in mapping.lane
        ? mapping.lane.all
        : cell(lane) === ''
          ? 'survey'
          : LANE_WORDS.get(normaliseName(cell(lane)));
    if (!where) return no(lane, 'bad-lane');
    const text = cell(comment);
    if (text.length > MAX_COMMENT) return no(comment, 'too-long');
    const part = SEGMENT_WORDS.get(normaliseName(cell(segment)));
    if (!part && cell(segment) !== '') ignoreCell(report, table.columns[segment]!);
    let by = cell(channel);
    if (by.length > 40) {
      ignoreCell(report, table.columns[channel]!);
      by = '';
    }
    const person = cell(respondent);
    const key = cell(id);
    if (id >= 0 && key === '') return no(id, 'no-id');
    const identity =
      id >= 0
        ? ['id', source, mapping.measure.id, key]
        : [
            'content',
            source,
            mapping.measure.id,
            unit,
            cell(date),
            value,
            who,
            where,
            by,
            part,
            person,
            text,
          ];
    const draft: Draft = {
      identity: identity.join('\u001f'),
      source,
      unit,
      date: time.date,
      audience: who,
      measure: mapping.measure.id,
      rating: value,
      lane: where,
    };
    if (by !== '') draft.channel = by;
    if (part) draft.segment = part;
    if (person !== '') draft.respondent = ['respondent', source, person].join('\u001f');
    if (text !== '') draft.comment = text;
    if (quotable >= 0) draft.quotable = readYesNo(cell(quotable)) === true;
    return draft;
  };
}

/** Where `column` stands in `table`. @throws RangeError if it has no such column. */
export function columnIndex(table: Table, column: string): number {
  const index = table.columns.indexOf(column);
  if (index < 0)
    throw new RangeError(
      `${table.name} has no column "${column}". Its columns are: ${table.columns.slice(0, 30).join(', ')}.`,
    );
  return index;
}
