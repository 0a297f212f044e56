import { normaliseName } from '../../../model/normalise-name.ts';
import { MEDALLIA } from './presets/medallia.ts';
import type { Preset } from './presets/preset.ts';
import { QUALTRICS } from './presets/qualtrics.ts';
import { SURVEY_MONKEY } from './presets/survey-monkey.ts';
import { TYPEFORM } from './presets/typeform.ts';
import { ZENDESK_CSAT } from './presets/zendesk-csat.ts';
import { ZENDESK_EXPLORE } from './presets/zendesk-explore.ts';

const PRESETS: readonly Preset[] = [
  QUALTRICS,
  SURVEY_MONKEY,
  TYPEFORM,
  ZENDESK_EXPLORE,
  ZENDESK_CSAT,
  MEDALLIA,
];

/** A header as presets name it: normalised, or as it stands where it holds no letter and no digit ("#"). */
export function headerName(column: string): string {
  return normaliseName(column) || column.trim();
}

/** The tool whose layout a header is; undefined where it is nobody's, or more than one's. */
export function presetOf(columns: readonly string[]): Preset | undefined {
  const names = new Set(columns.map(headerName));
  const fitting = PRESETS.filter(({ marks }) => marks.every((any) => any.some((name) => names.has(name))));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The header rows of a table: one; Qualtrics writes three (the third holds import ids), SurveyMonkey two (in the
 * second the cells below the respondent's and the collector's id are empty).
 * @param rows the first rows, the header first.
 * @returns how many there are, and what the second says of each column.
 */
export function headerRowsOf(rows: readonly (readonly string[])[]): { count: number; labels: string[] } {
  const [header = [], second = [], third = []] = rows;
  const labels = header.map((_, i) => (second[i] ?? '').trim());
  if (third.some((value) => /^\{'?"?ImportId/.test(value.trim()))) return { count: 3, labels };
  const at = (name: string) => header.findIndex((text) => headerName(text) === name);
  const own = ['respondent id', 'collector id'].map(at);
  if (own.every((index) => index >= 0 && labels[index] === '') && second.length > 0)
    return { count: 2, labels };
  return { count: 1, labels: header.map(() => '') };
}
