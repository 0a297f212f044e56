import type { Lane } from '../../../../model/cells.ts';
import type { Measure } from '../../../../model/measure.ts';

/** What the columns of an answer file can be. */
export type AnswerColumn =
  | 'team'
  | 'date'
  | 'rating'
  | 'comment'
  | 'segment'
  | 'channel'
  | 'respondent'
  | 'id';

/**
 * How a tool lays out its exports: data only. Headers are compared as normalised names; of several the first
 * that a file has counts.
 */
export interface Preset {
  id: string;
  /** The tool's name, as people know it. */
  name: string;
  /** Where the layout is documented. */
  evidence: readonly string[];
  /** A file is of this tool if it has one header of each of these lists. */
  marks: readonly (readonly string[])[];
  columns: { readonly [column in AnswerColumn]?: readonly string[] };
  /** Columns about how or by whom an answer was given: never a question, whatever they are called. */
  about: readonly string[];
  /** Rows that are no answer: previews, tests, forms that were only opened, surveys that were only sent. */
  leaveOut?: { readonly column: readonly string[]; readonly values: readonly string[] };
  /** Ratings in words where the tool has its own (normalised), and how many steps they have: the first that has all. */
  words?: readonly { readonly steps: number; readonly ratings: Readonly<Record<string, number>> }[];
  /** The header of a column that the tool adds to each of its 0-10 recommendation questions: `$1` is the question's. */
  npsGroup?: RegExp;
  /** What the tool's first column looks like, where its header alone would fit anybody's file. */
  firstValue?: RegExp;
  /** The scale of the tool's own rating column, where it has but one. */
  measure?: Measure;
  /** Where the tool keeps ratings of several kinds in one column: which column says so, and the values that mean NPS. */
  npsWhere?: { readonly column: readonly string[]; readonly values: readonly string[] };
  /** A column that holds the question, one row per question answered. */
  question?: readonly string[];
  /** Reviews that everybody may read are not asked for, so they have a lane of their own. */
  lane?: Lane;
  /** Header of an open question's column, or what stands below it in a second header row. */
  openQuestion?: RegExp;
}
