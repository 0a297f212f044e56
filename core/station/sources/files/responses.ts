import type { Lane } from '../../../model/cells.ts';
import { channelOf } from '../../../model/channel.ts';
import { normaliseName } from '../../../model/normalise-name.ts';
import type { Response } from '../../../model/response.ts';
import type { CalendarDate } from '../../../model/time.ts';
import type { Source, SourcePage } from '../contract.ts';
import type { KeyedHash } from '../keyed-hash.ts';
import { type ImportReport, ignoreCell, newReport, type RefusalReason, refuse } from '../report.ts';
import { dateReader, saysUtc } from './dates.ts';
import { type ResponseMapping, ratingColumns } from './mapping.ts';
import { ratingReader } from './scales.ts';
import { isBlank, type Table, type TableRow } from './table.ts';
import { readYesNo, saysNoAnswer } from './values.ts';
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

/** An answer of a row; `further` ones stand in a row that is counted already. */
type Draft = Omit<Response, 'id'> & { identity: string; further: boolean };

/**
 * A table of answers as a Source. A row with several ratings gives a response for each; the comment goes with the first
 * that is there. A row's identity is its id column (then the last row wins), else its content
 * and how many equal rows came before it in the file, so that the same file twice counts once. Ids and
 * respondents leave as keyed hashes.
 * @returns the source, and the report that fills while its changes are read and adds up when they are all read.
 * @throws RangeError if the mapping names a column that the table does not have, or a measure twice.
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
        drafts.push(...read(row));
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
    return drafts.map(({ identity: _, further, ...draft }, i) => {
      let id = hashes[i]!;
      if (mapping.id === undefined) {
        const ordinal = ordinals.get(id) ?? 0;
        ordinals.set(id, ordinal + 1);
        if (ordinal > 0) id = `${id}-${ordinal}`;
      }
      if (!further) report[seen.has(id) ? 'repeated' : 'taken']++;
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
        return { name: table.name, measures: ratingColumns(mapping).map(({ measure }) => measure) };
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

/** Reads rows of answers and notes in `report` what became of each. */
export function rowReader(
  table: Table,
  { mapping, source, timeZone, today }: Omit<ResponseFileOptions, 'keyedHash'>,
  report: ImportReport,
): (row: TableRow) => Draft[] {
  const at = (column: string | undefined) => (column === undefined ? -1 : columnIndex(table, column));
  const team = at(mapping.team);
  const date = at(mapping.date);
  const ratings = ratingColumns(mapping).map((column) => ({
    index: at(column.rating),
    measure: column.measure,
    read: ratingReader(column),
  }));
  if (new Set(ratings.map(({ measure }) => measure.id)).size < ratings.length)
    throw new RangeError(
      'Two rating columns have one measure. Choose one of them, or import them one by one.',
    );
  const comment = at(mapping.comment);
  const segment = at(mapping.segment);
  const channel = at(mapping.channel);
  const respondent = at(mapping.respondent);
  const id = at(mapping.id);
  const quotable = at(mapping.quotable);
  const audience = 'column' in mapping.audience ? at(mapping.audience.column) : -1;
  const lane = 'column' in mapping.lane ? at(mapping.lane.column) : -1;
  const readDate = dateReader(mapping.dateOrder, timeZone, zoneOf(table, mapping));
  const name = remembered(normaliseName);
  const clean = remembered((text) => text.replace(/\p{Cf}+/gu, '').trim());
  const leftOut = at(mapping.leaveOut?.column);
  const noAnswers = new Set(mapping.leaveOut?.values);
  return (row) => {
    report.rows++;
    const cell = (index: number) => (index < 0 ? '' : (row.values[index] ?? '').trim());
    const no = (index: number, reason: RefusalReason) => {
      refuse(report, row.number, table.columns[index] ?? '', reason, cell(index));
      return [];
    };
    if (row.broken) return no(0, row.broken);
    if (isBlank(row.values)) {
      report.blank++;
      return [];
    }
    if (leftOut >= 0 && noAnswers.has(name(cell(leftOut)))) return no(leftOut, 'no-answer');
    const unit = clean(cell(team));
    if (unit === '') return no(team, 'no-team');
    if (unit.length > 200) return no(team, 'too-long');
    if (cell(date) === '') return no(date, 'no-date');
    const time = readDate(cell(date));
    if (!time) return no(date, 'bad-date');
    if (time.date > today) return no(date, 'future-date');
    const found: { measure: string; value: number }[] = [];
    const wrong: { index: number; reason: RefusalReason }[] = [];
    for (const { index, measure, read } of ratings) {
      const text = cell(index);
      if (text === '') continue;
      const value = read(text);
      if (value === undefined && saysNoAnswer(text)) continue;
      if (value === undefined) wrong.push({ index, reason: 'bad-rating' });
      else if (value < measure.scale.min || value > measure.scale.max)
        wrong.push({ index, reason: 'off-scale' });
      else found.push({ measure: measure.id, value });
    }
    if (found.length === 0) {
      const { index, reason } = wrong[0] ?? { index: ratings[0]!.index, reason: 'no-rating' };
      return no(index, reason);
    }
    const who = 'all' in mapping.audience ? mapping.audience.all : AUDIENCE_WORDS.get(name(cell(audience)));
    if (!who) return no(audience, 'bad-audience');
    const where =
      'all' in mapping.lane
        ? mapping.lane.all
        : cell(lane) === ''
          ? 'survey'
          : LANE_WORDS.get(name(cell(lane)));
    if (!where) return no(lane, 'bad-lane');
    let text = cell(comment);
    if (text.length > MAX_COMMENT) {
      text = text.slice(0, MAX_COMMENT).toWellFormed();
      report.shortened++;
    }
    const part = SEGMENT_WORDS.get(name(cell(segment)));
    if (!part && cell(segment) !== '') ignoreCell(report, table.columns[segment]!);
    const by = cell(channel);
    // What is none of the known channels may be the name of who took the call.
    const way = channelOf(by);
    if (!way && by !== '') ignoreCell(report, table.columns[channel]!);
    const person = cell(respondent);
    const key = cell(id);
    if (id >= 0 && key === '') return no(id, 'no-id');
    for (const { index } of wrong) ignoreCell(report, table.columns[index]!);
    return found.map(({ measure, value }, i) => {
      const identity =
        id >= 0
          ? ['id', source, measure, key]
          : ['content', source, measure, unit, cell(date), value, who, where, by, part, person, text];
      const draft: Draft = {
        identity: identity.join('\u001f'),
        further: i > 0,
        source,
        unit,
        date: time.date,
        audience: who,
        measure,
        rating: value,
        lane: where,
      };
      if (way) draft.channel = way;
      if (part) draft.segment = part;
      if (person !== '') draft.respondent = ['respondent', source, person].join('\u001f');
      // The text belongs to the row: with two ratings it would count twice.
      if (text !== '' && i === 0) draft.comment = text;
      if (quotable >= 0) draft.quotable = readYesNo(cell(quotable)) === true;
      return draft;
    });
  };
}

/** The time zone of a file's times: the analyst's word, else what the column's header or the file itself says. */
export function zoneOf(
  table: Pick<Table, 'timeZone'>,
  { date, timeZone }: Pick<ResponseMapping, 'date' | 'timeZone'>,
): string | undefined {
  return timeZone ?? (saysUtc(date) ? 'UTC' : table.timeZone);
}

/** `make`, with what it made of the last texts kept: columns of a file repeat a few of them. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (known.size < 5000) known.set(text, made);
    }
    return made;
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
