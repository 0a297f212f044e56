import { normaliseName } from '../../../model/normalise-name.ts';
import type { TableHead } from './table.ts';

/** Header words of answer files by what they mean, the most telling first. */
export const ANSWER_HEADERS = {
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

/**
 * The columns that a table's headers name, by what they mean; compared as normalised names, the most telling words first.
 * Each column is one thing only.
 */
export function pick<K extends string>(
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
  return found;
}

/** The cells of a column in the first rows. */
export function valuesOf(table: TableHead, column: string): string[] {
  const index = table.columns.indexOf(column);
  return table.sample.map((row) => row[index] ?? '');
}

/** A column's header with the question that stands below it, if any. */
export function questionOf(table: TableHead, column: string): string {
  return `${column} ${table.labels[table.columns.indexOf(column)] ?? ''}`.trim();
}

/** `object` without what is undefined in it. */
export function withoutAbsent<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
