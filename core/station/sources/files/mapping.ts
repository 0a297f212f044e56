import { Lane } from '../../../model/cells.ts';
import { Audience, Measure } from '../../../model/measure.ts';
import * as z from '../../../model/zod.ts';
import { RefusalReason } from '../report.ts';
import { isTimeZone } from './zones.ts';

const Column = z.string().min(1).max(500);
const DateOrderName = z.enum(['ymd', 'dmy', 'mdy']);

/** A column that holds a rating, and what it measures: somebody's word, never a guess from numbers. */
export const RatingColumn = z.object({
  rating: Column,
  measure: Measure,
  /** Ratings in words: normalised word → rating. */
  ratingWords: z.record(z.string(), z.int()).optional(),
  /** The smallest figure is best, as in school grades: figures are turned round; words are ratings as they are. */
  reversed: z.boolean().optional(),
});
export type RatingColumn = z.infer<typeof RatingColumn>;

/** Which column of a file is what, for answers. The measure is somebody's word, never a guess from numbers. */
export const ResponseMapping = z.object({
  team: Column,
  date: Column,
  dateOrder: DateOrderName,
  /** Where the clock stood that wrote the times, if they do not say so themselves. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'is no time zone; give an IANA name such as Europe/Berlin')
    .optional(),
  ...RatingColumn.shape,
  /** Further ratings in the same row, each of another measure; the comment counts once. */
  also: z.array(RatingColumn).max(10).optional(),
  comment: Column.optional(),
  audience: z.union([z.object({ column: Column }), z.object({ all: Audience })]),
  lane: z.union([z.object({ column: Column }), z.object({ all: Lane })]).default({ all: 'survey' }),
  segment: Column.optional(),
  channel: Column.optional(),
  respondent: Column.optional(),
  id: Column.optional(),
  quotable: Column.optional(),
  /** Rows that are no answer (previews, tests): those with one of these values, as normalised names. */
  leaveOut: z.object({ column: Column, values: z.array(z.string()).max(50) }).optional(),
  /** Rows that may be lost for these reasons, however many they are. */
  acceptRefused: z.array(RefusalReason).max(RefusalReason.options.length).optional(),
});
export type ResponseMapping = z.infer<typeof ResponseMapping>;

/** All rating columns of a mapping, the one that the comment goes with first. */
export function ratingColumns({
  rating,
  measure,
  ratingWords,
  reversed,
  also = [],
}: ResponseMapping): RatingColumn[] {
  return [
    { rating, measure, ...(ratingWords ? { ratingWords } : {}), ...(reversed ? { reversed } : {}) },
    ...also,
  ];
}

/** Units: a list with one row per unit, or any staff export of which only the unit column is read and counted. */
export const UnitMapping = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('list'),
    name: Column,
    id: Column.optional(),
    parent: Column.optional(),
    headcount: Column.optional(),
    aliases: Column.optional(),
    codes: Column.optional(),
    serves: Column.optional(),
    servesTeams: Column.optional(),
    partner: Column.optional(),
    lineOfSight: Column.optional(),
    lineOfSightDe: Column.optional(),
  }),
  z.object({ kind: z.literal('staff'), unit: Column, parent: Column.optional() }),
]);
export type UnitMapping = z.infer<typeof UnitMapping>;

export const RequisitionMapping = z.object({
  id: Column,
  title: Column.optional(),
  unit: Column,
  host: Column.optional(),
});
export type RequisitionMapping = z.infer<typeof RequisitionMapping>;

/** Contacts: one row per contact with its time, or counts by weekday and hour. */
export const ContactMapping = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('times'), team: Column, time: Column, dateOrder: DateOrderName }),
  z.object({
    kind: z.literal('counts'),
    team: Column,
    month: Column,
    weekday: Column,
    hour: Column,
    contacts: Column,
    openDays: Column.optional(),
  }),
]);
export type ContactMapping = z.infer<typeof ContactMapping>;

/**
 * What a mapping is remembered under: the header's texts in order. Two exports of one report have the same.
 */
export function headerSignature(columns: readonly string[]): string {
  return columns.map((column) => column.trim().toLowerCase()).join('\u001f');
}

/** FNV-1a, 32 bits: names a layout, protects nothing. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The name that answers of a file are kept under: files with one header are one source. */
export function fileSource(columns: readonly string[]): string {
  return `file:${fnv1a(headerSignature(columns))}`;
}
