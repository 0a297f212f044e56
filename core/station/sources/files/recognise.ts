import { normaliseName } from '../../../model/normalise-name.ts';
import { FRESHDESK } from './presets/freshdesk.ts';
import { GOOGLE_FORMS } from './presets/google-forms.ts';
import { GOOGLE_REVIEWS } from './presets/google-reviews.ts';
import { HUBSPOT } from './presets/hubspot.ts';
import { INTERCOM } from './presets/intercom.ts';
import { LIMESURVEY } from './presets/limesurvey.ts';
import { MEDALLIA } from './presets/medallia.ts';
import { MICROSOFT_FORMS } from './presets/microsoft-forms.ts';
import type { Preset } from './presets/preset.ts';
import { QUALTRICS } from './presets/qualtrics.ts';
import { SALESFORCE_FEEDBACK } from './presets/salesforce-feedback.ts';
import { SURVEY_MONKEY } from './presets/survey-monkey.ts';
import { TRUSTPILOT } from './presets/trustpilot.ts';
import { TYPEFORM } from './presets/typeform.ts';
import { ZENDESK_CSAT } from './presets/zendesk-csat.ts';
import { ZENDESK_EXPLORE } from './presets/zendesk-explore.ts';
import { isTimeZone } from './zones.ts';

const PRESETS: readonly Preset[] = [
  QUALTRICS,
  SURVEY_MONKEY,
  TYPEFORM,
  ZENDESK_EXPLORE,
  ZENDESK_CSAT,
  MEDALLIA,
  LIMESURVEY,
  MICROSOFT_FORMS,
  GOOGLE_FORMS,
  HUBSPOT,
  INTERCOM,
  FRESHDESK,
  TRUSTPILOT,
  GOOGLE_REVIEWS,
  SALESFORCE_FEEDBACK,
];

/** A header as presets name it: normalised, or as it stands where it holds no letter and no digit ("#"). */
export function headerName(column: string): string {
  return normaliseName(column) || column.trim();
}

/**
 * The tool whose layout a table has; undefined where it is nobody's, or more than one's.
 * @param sample the first rows, for tools whose header alone would fit anybody's file.
 */
export function presetOf(
  columns: readonly string[],
  sample: readonly (readonly string[])[] = [],
): Preset | undefined {
  const names = new Set(columns.map(headerName));
  const fitting = PRESETS.filter(
    ({ marks, firstValue }) =>
      marks.every((any) => any.some((name) => names.has(name))) &&
      (!firstValue || firstValue.test(sample[0]?.[0]?.trim() ?? '')),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

const filledIn = (row: readonly string[]) => row.filter((value) => value.trim() !== '');
/** Below a title the header follows within so many rows. */
const LONGEST_TITLE = 15;

/**
 * Which row is the header: the first that is not blank, but for a report's title and what it says of itself above its
 * table ("Exported on: 2026-10-01").
 */
export function headerAt(rows: readonly (readonly string[])[]): number {
  const isTitle = (row: readonly string[]) => {
    const filled = filledIn(row);
    return filled.length <= 1 || (filled.length === 2 && filled[0]!.trim().endsWith(':'));
  };
  const first = rows.findIndex((row) => filledIn(row).length > 0);
  if (first < 0 || !isTitle(rows[first]!)) return first;
  const below = rows.slice(first, first + LONGEST_TITLE).findIndex((row) => !isTitle(row));
  return below < 0 ? first : first + below;
}

interface HeaderRows {
  count: number;
  labels: string[];
  timeZone?: string;
}

/**
 * The header rows of a table: one; Qualtrics writes three (the third holds import ids), SurveyMonkey two (in the
 * second the cells below the respondent's and the collector's id are empty).
 * @param rows the first rows, the header first.
 * @returns how many there are, what the second says of each column, and the time zone that the third names.
 */
export function headerRowsOf(rows: readonly (readonly string[])[]): HeaderRows {
  const [header = [], second = [], third = []] = rows;
  const labels = header.map((_, i) => (second[i] ?? '').trim());
  if (third.some((value) => /^\{'?"?ImportId/.test(value.trim()))) {
    const zones = new Set(
      third.flatMap((value) => /["']timeZone["']\s*:\s*["']([^"']+)/.exec(value)?.[1] ?? []),
    );
    const [zone] = zones;
    return { count: 3, labels, ...(zones.size === 1 && isTimeZone(zone!) ? { timeZone: zone! } : {}) };
  }
  const at = (name: string) => header.findIndex((text) => headerName(text) === name);
  const own = ['respondent id', 'collector id'].map(at);
  if (own.every((index) => index >= 0 && labels[index] === '') && second.length > 0)
    return { count: 2, labels };
  return { count: 1, labels: header.map(() => '') };
}
