import { type Measure, measureFor, NPS } from '../../../model/measure.ts';
import { normaliseName } from '../../../model/normalise-name.ts';
import { type DateOrder, detectDateOrder, readWritten } from './dates.ts';
import { ANSWER_HEADERS, pick, questionOf, valuesOf, withoutAbsent } from './headers.ts';
import type { RatingColumn, ResponseMapping } from './mapping.ts';
import type { Preset } from './presets/preset.ts';
import { headerName, presetOf } from './recognise.ts';
import {
  holdsRatings,
  METRIC_PATTERNS,
  readScale,
  type ScaleQuestion,
  type ScaleReading,
  speaksOfMetric,
} from './scales.ts';
import type { TableHead } from './table.ts';
import { readWholeNumber, saysNoAnswer } from './values.ts';
import { nameOf } from './word-scales.ts';

type Found = Partial<Record<keyof typeof ANSWER_HEADERS, string>>;

/** How open questions ask. */
const OPEN_WORDS =
  /\b(why|reason|comments?|tell us|what (?:can|could|should)|improve|warum|wieso|grund|kommentar|verbessern|pourquoi|raison|commentaires?|por que|motivo|comentarios?)\b/;
/** What a question about the team is about, and what would make it one about a person. */
const TEAM_WORDS =
  /\b(team|department|branch|store|location|office|business unit|site|abteilung|filiale|standort|bereich|niederlassung|equipe|service desk|agence|magasin|equipo|departamento|sucursal|tienda)\b/;
const PERSON_WORDS =
  /\b(agent|agents|teammate|assignee|owner|rep|advisor|adviser|employee|colleague|mitarbeiter\w*|berater\w*|sachbearbeiter\w*|conseiller|agente|asesor|manager|leader|lead|name|member)\b/;
const DATE_WORDS = /\b(date|time|timestamp|datum|zeit\w*|submitted|heure|fecha|hora|uhrzeit)\b/;
const LONGEST_TEAM = 80;

/**
 * What the columns of an answer file seem to be, by the layout of the tool where it is known, else by their header
 * words, and by their values for dates and ratings in words. A measure is suggested only where header, labels and values
 * agree on metric, scale and direction; {@link scaleQuestions} says what is missing. Everything is a suggestion: somebody
 * confirms it.
 * @param said columns that somebody has already named.
 */
export function suggestResponses(
  table: TableHead,
  said: Partial<Pick<ResponseMapping, 'date' | 'rating'>> = {},
): Partial<ResponseMapping> {
  const preset = presetOf(table.columns, table.sample);
  const found = {
    ...(preset ? pickByPreset(table, preset) : pickByWords(table)),
    ...withoutAbsent({ date: said.date, rating: said.rating }),
  };
  const suggestion: Partial<ResponseMapping> = {
    team: found.team,
    date: found.date,
    rating: found.rating,
    comment: found.comment,
    segment: found.segment,
    channel: found.channel,
    respondent: found.respondent,
    id: found.id,
    quotable: found.quotable,
    audience: found.audience === undefined ? undefined : { column: found.audience },
    lane: found.lane !== undefined ? { column: found.lane } : preset?.lane ? { all: preset.lane } : undefined,
  };
  if (found.date !== undefined) suggestion.dateOrder = suggestDateOrder(table, found.date);
  if (found.rating !== undefined) {
    const { ask: _, ...reading } = suggestMeasure(table, found.rating);
    Object.assign(suggestion, reading);
  }
  if (suggestion.measure) {
    const also = furtherRatings(table, suggestion.measure, new Set(Object.values(found)));
    if (also.length > 0) suggestion.also = also;
  }
  const state = byHeader(table, preset?.leaveOut?.column);
  if (preset?.leaveOut && state !== undefined)
    suggestion.leaveOut = { column: state, values: [...preset.leaveOut.values] };
  return withoutAbsent(suggestion);
}

/** A question whose answers are not read, and why: its scale has to be said first, or another column has the same. */
export type UnreadQuestion = { column: string } & (
  | { why: ScaleQuestion | 'not-chosen' }
  | { why: 'same-scale'; same: string }
);

/** Columns that ask for a rating and are not among those that are `read`, each with the reason. */
export function unreadQuestions(
  table: TableHead,
  read: readonly Partial<Pick<RatingColumn, 'rating' | 'measure'>>[],
): UnreadQuestion[] {
  return questionColumns(table, presetOf(table.columns, table.sample)).flatMap((column): UnreadQuestion[] => {
    if (read.some(({ rating }) => rating === column)) return [];
    const { ask, measure } = suggestMeasure(table, column);
    if (ask) return [{ column, why: ask }];
    const same = read.find((other) => other.measure?.id === measure?.id)?.rating;
    return [same === undefined ? { column, why: 'not-chosen' } : { column, why: 'same-scale', same }];
  });
}

/** Columns that ask for a rating, but for those that a tool is known to keep about its answers. */
function questionColumns(table: TableHead, preset: Preset | undefined): string[] {
  const own = preset ? ownColumns(preset) : new Set<string>();
  return table.columns.filter(
    (column) =>
      !own.has(headerName(column)) &&
      !preset?.npsGroup?.test(column) &&
      speaksOfMetric(questionOf(table, column)) &&
      valuesOf(table, column).some((value) => value.trim() !== '') &&
      holdsRatings(valuesOf(table, column)),
  );
}

/** Columns that nothing else is told of, whose headers say metric and scale: the first of every measure. */
function furtherRatings(table: TableHead, first: Measure, taken: ReadonlySet<unknown>): RatingColumn[] {
  const found = new Map<string, RatingColumn>();
  for (const rating of questionColumns(table, presetOf(table.columns, table.sample))) {
    if (taken.has(rating)) continue;
    const { measure, ask: _, ...reading } = suggestMeasure(table, rating);
    if (!measure || measure.id === first.id || found.has(measure.id)) continue;
    found.set(measure.id, { rating, measure, ...reading });
  }
  return [...found.values()].slice(0, 10);
}

/** The tool's own ratings that a column's words are: those that have all of them, else the fullest that has any. */
function ownWords({ words = [] }: Preset, values: readonly string[]) {
  if (values.some((value) => readWholeNumber(value) !== undefined)) return undefined;
  const found = values.filter((value) => value.trim() !== '' && !saysNoAnswer(value)).map(nameOf);
  return (
    words.find(({ ratings }) => found.length > 0 && found.every((word) => word in ratings)) ??
    words.findLast(({ ratings }) => found.some((word) => word in ratings))
  );
}

/** The first of `names` that is a header of the table. */
function byHeader(table: TableHead, names: readonly string[] | undefined): string | undefined {
  for (const name of names ?? []) {
    const column = table.columns.find((text) => headerName(text) === name);
    if (column !== undefined) return column;
  }
  return undefined;
}

/** The questions that the tool itself marks as asked from 0 to 10 by a column of their groups. */
function npsQuestions(table: TableHead, { npsGroup }: Preset): string[] {
  if (!npsGroup) return [];
  return table.columns.flatMap((column) => {
    const question = npsGroup.exec(column)?.[1];
    return question !== undefined && table.columns.includes(question) ? [question] : [];
  });
}

/** The headers that a tool's layout tells the meaning of, as {@link headerName} writes them. */
function ownColumns(preset: Preset): Set<string> {
  return new Set([
    ...preset.about,
    ...Object.values(preset.columns).flat(),
    ...(preset.leaveOut?.column ?? []),
    ...(preset.npsWhere?.column ?? []),
    ...(preset.question ?? []),
  ]);
}

function pickByWords(table: TableHead): Found {
  const found = pick(table, ANSWER_HEADERS);
  const free = () => {
    const taken = new Set(Object.values(found));
    return table.columns.filter((column) => !taken.has(column));
  };
  found.rating ??= ratingAmong(table, free());
  found.comment ??= free().find(
    (column) => OPEN_WORDS.test(normaliseName(column)) && !holdsRatings(valuesOf(table, column)),
  );
  found.team ??= teamAmong(table, free());
  found.date ??= dateAmong(table, free());
  return withoutAbsent(found);
}

/** The first column that speaks of a metric and holds ratings. */
function ratingAmong(table: TableHead, columns: readonly string[]): string | undefined {
  return METRIC_PATTERNS.flatMap((words) =>
    columns.filter(
      (column) =>
        words.test(normaliseName(questionOf(table, column))) && holdsRatings(valuesOf(table, column)),
    ),
  )[0];
}

/** The one column that asks for a team and not for a person, with names that come again. */
function teamAmong(table: TableHead, columns: readonly string[]): string | undefined {
  const fitting = columns.filter((column) => {
    const said = normaliseName(questionOf(table, column));
    if (!TEAM_WORDS.test(said) || PERSON_WORDS.test(said)) return false;
    const values = valuesOf(table, column).filter((value) => value.trim() !== '');
    const names = new Set(values.map(normaliseName));
    return (
      names.size > 0 &&
      values.every((value) => value.length <= LONGEST_TEAM && /\p{L}/u.test(value)) &&
      (values.length < 4 || names.size < values.length)
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The one column that is called a date or time and holds nothing else, or else the only one that holds dates at all. */
function dateAmong(table: TableHead, columns: readonly string[]): string | undefined {
  const holding = columns.filter((column) => {
    const values = valuesOf(table, column).filter((value) => value.trim() !== '' && !saysNoAnswer(value));
    const odd = values.filter((value) => !isDate(value)).length;
    return values.length > 0 && odd <= (values.length < 10 ? 0 : 0.05 * values.length);
  });
  const called = holding.filter((column) => DATE_WORDS.test(normaliseName(column)));
  const fitting = called.length > 0 ? called : holding;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A date as people and tools write it; a bare number may be anything. */
function isDate(value: string): boolean {
  return (
    /\d\D/.test(value.trim()) &&
    (readWritten(value, 'dmy') !== undefined || readWritten(value, 'mdy') !== undefined)
  );
}

/**
 * What a tool's layout says; the questions are told by its marks and by their texts, and what the company has
 * added (the team, the audience) by the words of any export.
 */
function pickByPreset(table: TableHead, preset: Preset): Found {
  const known = ownColumns(preset);
  const isOpen = (column: string) => !known.has(headerName(column)) && !preset.npsGroup?.test(column);
  const rest = table.columns.filter(isOpen);
  const label = (column: string) => table.labels[table.columns.indexOf(column)] ?? '';
  const byWords = pick({ ...table, columns: rest, labels: rest.map(label) }, ANSWER_HEADERS);
  const found: Found = {
    // A form's own column may be called "Score" or "Tags": only what the company adds is told by any export's words.
    ...withoutAbsent({
      audience: byWords.audience,
      segment: byWords.segment,
      channel: byWords.channel,
      respondent: byWords.respondent,
      quotable: byWords.quotable,
      comment: byWords.comment,
    }),
  };
  for (const column of ['date', 'rating', 'comment', 'segment', 'channel', 'respondent', 'id'] as const) {
    const own = byHeader(table, preset.columns[column]);
    if (own !== undefined) found[column] = own;
  }
  const asked = (column: string) => normaliseName(`${column} ${label(column)}`);
  found.rating ??= npsQuestions(table, preset)[0] ?? ratingAmong(table, rest);
  const { openQuestion } = preset;
  const free = rest.filter((column) => column !== found.rating);
  found.comment ??= free.find((column) => openQuestion?.test(column) || openQuestion?.test(label(column)));
  found.comment ??= free.find(
    (column) => OPEN_WORDS.test(asked(column)) && !holdsRatings(valuesOf(table, column)),
  );
  found.team =
    byWords.team ??
    byHeader(table, preset.columns.team) ??
    teamAmong(
      table,
      free.filter((column) => column !== found.comment),
    );
  return withoutAbsent(found);
}

/** The order of day, month and year in a column, where its values leave only one. */
export function suggestDateOrder(table: TableHead, column: string): DateOrder | undefined {
  return detectDateOrder(valuesOf(table, column));
}

/** Metric, scale and direction of a rating column as far as they are certain; else what is to be asked. */
export function suggestMeasure(table: TableHead, column: string): ScaleReading {
  const preset = presetOf(table.columns, table.sample);
  const values = valuesOf(table, column);
  const question = byHeader(table, preset?.question);
  if (preset && npsQuestions(table, preset).includes(column)) return { measure: NPS };
  if (!preset || column !== byHeader(table, preset.columns.rating))
    return readScale(questionOf(table, column), values);
  const { npsWhere, measure } = preset;
  const words = ownWords(preset, values);
  if (words) return { measure: measureFor('csat', 1, words.steps), ratingWords: { ...words.ratings } };
  if (measure) return readScale(`csat ${measure.scale.min}-${measure.scale.max}`, values);
  const kind = byHeader(table, npsWhere?.column);
  if (npsWhere && kind !== undefined) {
    const kinds = new Set(valuesOf(table, kind).map(normaliseName));
    kinds.delete('');
    if (kinds.size > 1) return { ask: 'two-metrics' };
    const nps = [...kinds].every((name) => npsWhere.values.includes(name));
    return readScale(nps ? 'nps 0-10' : [...kinds].join(' '), values);
  }
  if (question === undefined) return readScale(questionOf(table, column), values);
  const questions = new Set(valuesOf(table, question).map((text) => text.trim()));
  questions.delete('');
  return questions.size > 1 ? { ask: 'two-metrics' } : readScale([...questions].join(' '), values);
}
