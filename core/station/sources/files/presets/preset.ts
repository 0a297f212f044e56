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
  leaveOut?: { readonly column: string; readonly values: readonly string[] };
  /** Ratings in words where the tool has its own (normalised), and how many steps they have. */
  words?: { readonly steps: number; readonly ratings: Readonly<Record<string, number>> };
  /** The header of a column that the tool adds to each of its 0-10 recommendation questions: `$1` is the question's. */
  npsGroup?: RegExp;
  /** Header of an open question's column, or what stands below it in a second header row. */
  openQuestion?: RegExp;
}
