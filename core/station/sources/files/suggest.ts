import { FIXED_SCALE, type Measure, type Metric, measureFor, NPS } from '../../../model/measure.ts';
import { normaliseName } from '../../../model/normalise-name.ts';
import type {
  ContactMapping,
  RatingColumn,
  RequisitionMapping,
  ResponseMapping,
  UnitMapping,
} from './mapping.ts';
import type { Preset } from './presets/preset.ts';
import { headerName, presetOf } from './recognise.ts';
import type { TableHead } from './table.ts';
import { type DateOrder, detectDateOrder, readWholeNumber } from './values.ts';
import { wordScaleOf } from './words.ts';

/** Header words by what they mean, the most telling first. Compared as normalised names. */
const HEADERS = {
  team: [
    'team',
    'unit',
    'department',
    'business unit',
    'team name',
    'group',
    'queue',
    'location',
    'abteilung',
    'bereich',
    'einheit',
    'standort',
    'gruppe',
    'equipe',
    'equipo',
  ],
  date: [
    'date',
    'answered at',
    'answer date',
    'end date',
    'enddate',
    'recorded date',
    'recordeddate',
    'submitted at',
    'created at',
    'response date',
    'time',
    'timestamp',
    'datum',
    'antwortdatum',
    'erstellt am',
    'zeitpunkt',
    'fecha',
  ],
  rating: [
    'rating',
    'score',
    'nps',
    'nps score',
    'nps score 0 10',
    'nps 0 10',
    'csat',
    'ces',
    'satisfaction',
    'likelihood to recommend',
    'sentiment',
    'bewertung',
    'note',
    'zufriedenheit',
    'weiterempfehlung',
    'punkte',
  ],
  comment: [
    'comment',
    'comments',
    'text',
    'feedback',
    'verbatim',
    'reason',
    'kommentar',
    'kommentare',
    'anmerkung',
    'freitext',
    'begruendung',
    'commentaire',
    'comentario',
  ],
  audience: ['audience', 'respondent type', 'zielgruppe', 'befragte'],
  segment: ['segment', 'customer segment', 'kundensegment', 'kundengruppe'],
  channel: ['channel', 'kanal', 'contact channel', 'kontaktkanal'],
  lane: ['lane', 'origin', 'herkunft'],
  respondent: [
    'respondent',
    'respondent id',
    'customer id',
    'contact id',
    'kunde',
    'kundennummer',
    'kunden id',
    'person id',
  ],
  id: ['id', 'response id', 'responseid', 'answer id', 'antwort id', 'tweet id', 'submission id', 'nr'],
  quotable: ['quotable', 'may be quoted', 'consent to quote', 'zitierbar', 'darf zitiert werden'],
} as const;

const UNIT_HEADERS = {
  name: ['name', 'unit', 'team', 'department', 'unit name', 'einheit', 'abteilung', 'bezeichnung', 'bereich'],
  id: ['id', 'unit id', 'team id', 'einheit id'],
  parent: ['parent', 'parent id', 'parent unit', 'reports to', 'uebergeordnet', 'uebergeordnete einheit'],
  headcount: [
    'headcount',
    'people',
    'members',
    'employees',
    'fte',
    'mitarbeiter',
    'koepfe',
    'personen',
    'anzahl mitarbeiter',
  ],
  aliases: ['aliases', 'alias', 'other names', 'weitere namen'],
  codes: ['codes', 'code', 'cost centre', 'cost center', 'kostenstelle'],
  serves: ['serves', 'dient', 'fuer wen'],
  servesTeams: ['serves teams', 'servesteams', 'serves units', 'dient teams'],
  partner: ['partner', 'outsourced', 'extern'],
  lineOfSight: ['line of sight', 'lineofsight', 'wirkung auf kunden'],
  lineOfSightDe: ['line of sight de', 'line of sight german', 'wirkung auf kunden deutsch'],
} as const;

const REQUISITION_HEADERS = {
  id: ['id', 'requisition', 'requisition id', 'req id', 'job id', 'stelle', 'stellen id', 'nummer', 'number'],
  title: ['title', 'job title', 'name', 'position', 'stellentitel', 'titel', 'bezeichnung'],
  unit: ['unit', 'team', 'department', 'abteilung', 'einheit', 'bereich'],
  host: ['host', 'system', 'hr tool'],
} as const;

const CONTACT_HEADERS = {
  team: [...HEADERS.team, 'ticket group', 'assignment group', 'project name', 'case owner', 'pipeline'],
  time: [
    'time',
    'created',
    'created at',
    'opened',
    'opened at',
    'timestamp',
    'date',
    'created time',
    'created date',
    'create date',
    'date time opened',
    'ticket created timestamp',
    'conversation started at',
    'sys created on',
    'zeitpunkt',
    'eingang',
    'erstellt',
    'erstellt am',
  ],
  month: ['month', 'monat'],
  weekday: ['weekday', 'day', 'wochentag'],
  hour: ['hour', 'stunde'],
  contacts: ['contacts', 'count', 'tickets', 'calls', 'kontakte', 'anzahl'],
  openDays: ['open days', 'opendays', 'offene tage'],
} as const;

const METRIC_WORDS: [Metric, RegExp][] = [
  ['nps', /\b(nps|ltr|likelihood to recommend|recommend|weiterempfehl\w*|net promoter)\b/],
  ['ces', /\b(ces|effort|easy|aufwand|einfach)\b/],
  ['csat', /\b(csat|satisf\w*|zufrieden\w*|sentiment|stimmung)\b/],
];

/** How open questions ask. */
const OPEN_WORDS =
  /\b(why|reason|comments?|tell us|what (?:can|could|should)|improve|warum|grund|kommentar)\b/;

/**
 * What the columns of an answer file seem to be, by the layout of the tool where it is known, else by their header words, and by their values for dates and
 * ratings in words. A measure is suggested only where a header says the metric; the numbers alone say nothing.
 * Everything is a suggestion: somebody confirms it.
 * @param said columns that somebody has already named.
 */
export function suggestResponses(
  table: TableHead,
  said: Partial<Pick<ResponseMapping, 'date' | 'rating'>> = {},
): Partial<ResponseMapping> {
  const preset = presetOf(table.columns);
  const found = {
    ...(preset ? pickByPreset(table, preset) : pick(table, HEADERS)),
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
    lane: found.lane === undefined ? undefined : { column: found.lane },
  };
  if (found.date !== undefined) suggestion.dateOrder = suggestDateOrder(table, found.date);
  if (found.rating !== undefined) {
    Object.assign(suggestion, suggestMeasure(table, found.rating));
    if (preset && npsQuestions(table, preset).includes(found.rating))
      Object.assign(suggestion, { measure: NPS, ratingWords: undefined });
    if (
      preset?.words &&
      found.rating === byHeader(table, preset.columns.rating) &&
      isIn(preset.words.ratings, valuesOf(table, found.rating))
    ) {
      const { steps, ratings } = preset.words;
      Object.assign(suggestion, { measure: measureFor('csat', 1, steps), ratingWords: { ...ratings } });
    }
  }
  if (!preset && suggestion.measure) {
    const also = furtherRatings(table, suggestion.measure, new Set(Object.values(found)));
    if (also.length > 0) suggestion.also = also;
  }
  const state = byHeader(table, preset?.leaveOut && [preset.leaveOut.column]);
  if (preset?.leaveOut && state !== undefined)
    suggestion.leaveOut = { column: state, values: [...preset.leaveOut.values] };
  return withoutAbsent(suggestion);
}

/** Columns that nothing else is told of, whose headers say metric and scale: the first of every measure. */
function furtherRatings(table: TableHead, first: Measure, taken: ReadonlySet<unknown>): RatingColumn[] {
  const found = new Map<string, RatingColumn>();
  for (const rating of table.columns) {
    const said = normaliseName(rating);
    if (taken.has(rating) || !METRIC_WORDS.some(([, words]) => words.test(said))) continue;
    const { measure, ratingWords } = suggestMeasure(table, rating);
    if (!measure || measure.id === first.id || found.has(measure.id) || !hasRatings(table, rating)) continue;
    found.set(measure.id, { rating, measure, ...(ratingWords ? { ratingWords } : {}) });
  }
  return [...found.values()].slice(0, 10);
}

/** Whether a word of `ratings` stands among the values, and no figure does. */
function isIn(ratings: Readonly<Record<string, number>>, values: readonly string[]): boolean {
  return (
    values.some((value) => normaliseName(value) in ratings) &&
    values.every((value) => readWholeNumber(value) === undefined)
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

/**
 * What a tool's layout says; the questions are told by its marks and by their texts, and what the company has
 * added (the team, the audience) by the words of any export.
 */
function pickByPreset(table: TableHead, preset: Preset): Partial<Record<keyof typeof HEADERS, string>> {
  const known = new Set([
    ...preset.about,
    ...Object.values(preset.columns).flat(),
    ...(preset.leaveOut ? [preset.leaveOut.column] : []),
  ]);
  const isOpen = (column: string) => !known.has(headerName(column)) && !preset.npsGroup?.test(column);
  const rest = table.columns.filter(isOpen);
  const label = (column: string) => table.labels[table.columns.indexOf(column)] ?? '';
  const byWords = pick({ ...table, columns: rest, labels: rest.map(label) }, HEADERS);
  const found: Partial<Record<keyof typeof HEADERS, string>> = {
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
  const team = byWords.team ?? byHeader(table, preset.columns.team);
  if (team !== undefined) found.team = team;
  const asked = (column: string) => normaliseName(`${column} ${label(column)}`);
  found.rating ??=
    npsQuestions(table, preset)[0] ??
    METRIC_WORDS.flatMap(([, words]) =>
      rest.filter((column) => words.test(asked(column)) && hasRatings(table, column)),
    )[0];
  const { openQuestion } = preset;
  found.comment ??= rest.find(
    (column) => column !== found.rating && (openQuestion?.test(column) || openQuestion?.test(label(column))),
  );
  found.comment ??= rest.find(
    (column) => column !== found.rating && OPEN_WORDS.test(asked(column)) && !hasRatings(table, column),
  );
  return withoutAbsent(found);
}

/** Whether a column holds ratings: figures, or words of a scale; not one of free text that speaks of satisfaction. */
function hasRatings(table: TableHead, column: string): boolean {
  const values = valuesOf(table, column).filter((value) => value.trim() !== '');
  return values.every((value) => readWholeNumber(value) !== undefined) || wordScaleOf(values) !== undefined;
}

/** The order of day, month and year in a column, where its values leave only one. */
export function suggestDateOrder(table: TableHead, column: string): DateOrder | undefined {
  return detectDateOrder(valuesOf(table, column));
}

/** Metric and scale of a rating column, as far as its header (or label) and its words say them. */
export function suggestMeasure(
  table: TableHead,
  column: string,
): { measure?: Measure; ratingWords?: Record<string, number> } {
  const index = table.columns.indexOf(column);
  const said = normaliseName(`${column} ${table.labels[index] ?? ''}`);
  const values = valuesOf(table, column).filter((value) => value.trim() !== '');
  const metric = METRIC_WORDS.find(([, words]) => words.test(said))?.[0];
  const words = wordScaleOf(values);
  if (words)
    return {
      measure: measureFor(metric && !FIXED_SCALE[metric] ? metric : 'csat', 1, words.steps),
      ratingWords: words.ratings,
    };
  const fixed = metric && FIXED_SCALE[metric];
  if (fixed) return { measure: fixed };
  const scale = /\b(-?\d{1,2}) (?:to |bis |a )?(\d{1,2})\b/.exec(said);
  if (!metric || !scale) return {};
  try {
    const measure = measureFor(metric, Number(scale[1]), Number(scale[2]));
    const fits = values.every((value) => {
      const number = readWholeNumber(value);
      return number === undefined || (number >= measure.scale.min && number <= measure.scale.max);
    });
    return fits ? { measure } : {};
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** What the columns of a unit list seem to be; a staff export where there is a unit column but no row per unit. */
export function suggestUnits(table: TableHead): UnitMapping | undefined {
  const found = pick(table, UNIT_HEADERS);
  if (found.name === undefined) return undefined;
  const names = valuesOf(table, found.name).filter((value) => value.trim() !== '');
  const repeated = names.length - new Set(names.map(normaliseName)).size;
  if (found.headcount === undefined && repeated > names.length / 3) {
    const parent = found.parent === undefined ? {} : { parent: found.parent };
    return { kind: 'staff', unit: found.name, ...parent };
  }
  return { kind: 'list', ...withoutAbsent(found), name: found.name };
}

/** What the columns of a requisition list seem to be. */
export function suggestRequisitions(table: TableHead): RequisitionMapping | undefined {
  const found = pick(table, REQUISITION_HEADERS);
  if (found.id === undefined || found.unit === undefined) return undefined;
  return { ...withoutAbsent(found), id: found.id, unit: found.unit };
}

/** What the columns of a contacts file seem to be. */
export function suggestContacts(table: TableHead): ContactMapping | undefined {
  const found = pick(table, CONTACT_HEADERS);
  const { team, time, month, weekday, hour, contacts, openDays } = found;
  if (team === undefined) return undefined;
  if (month && weekday && hour && contacts)
    return { kind: 'counts', team, month, weekday, hour, contacts, ...(openDays ? { openDays } : {}) };
  if (time === undefined) return undefined;
  const dateOrder = suggestDateOrder(table, time);
  return dateOrder ? { kind: 'times', team, time, dateOrder } : undefined;
}

function pick<K extends string>(
  table: TableHead,
  headers: Record<K, readonly string[]>,
): Partial<Record<K, string>> {
  const names = table.columns.map(normaliseName);
  const taken = new Set<number>();
  const found: Partial<Record<K, string>> = {};
  const kinds = Object.keys(headers) as K[];
  const longest = Math.max(...kinds.map((kind) => headers[kind].length));
  // Most telling words first over all kinds, so that "customer id" is not lost to a kind that stands earlier.
  for (let rank = 0; rank < longest; rank++)
    for (const kind of kinds) {
      const word = headers[kind][rank];
      if (word === undefined || found[kind] !== undefined) continue;
      const index = names.findIndex((name, i) => name === word && !taken.has(i));
      if (index < 0) continue;
      taken.add(index);
      found[kind] = table.columns[index]!;
    }
  if ('rating' in headers && found['rating' as K] === undefined) {
    const index = names.findIndex(
      (name, i) => !taken.has(i) && METRIC_WORDS.some(([, words]) => words.test(name)),
    );
    if (index >= 0) found['rating' as K] = table.columns[index]!;
  }
  return found;
}

function valuesOf(table: TableHead, column: string): string[] {
  const index = table.columns.indexOf(column);
  return table.sample.map((row) => row[index] ?? '');
}

function withoutAbsent<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
