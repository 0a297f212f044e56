import type { Stop } from '../../core/station/sources/files/check-answers.ts';
import type { ScaleQuestion } from '../../core/station/sources/files/scales.ts';
import type { UnreadQuestion } from '../../core/station/sources/files/suggest.ts';
import type { Table } from '../../core/station/sources/files/table.ts';
import { readRating } from '../../core/station/sources/files/values.ts';
import type { RefusalReason } from '../../core/station/sources/report.ts';
import { EXIT, PublishError } from './publish-error.ts';

const SCALE_SENTENCES: Readonly<Record<ScaleQuestion, string>> = {
  'no-metric': 'its header does not say what is asked (recommendation, satisfaction or effort)',
  'two-metrics':
    'it speaks of more than one thing (recommendation, satisfaction, effort), or holds answers to several',
  'no-scale': 'nothing says from where to where its scale runs',
  'not-nps': 'a recommendation that is not asked from 0 to 10 is no NPS',
  'other-scale':
    'its values do not look like answers from 0 to 10, so it may have been asked on another scale',
  'off-scale': 'its values are not on the scale that its header says, or are no ratings',
  'which-end': 'it is not certain whether its largest or its smallest figure is best',
};

/** Why a question is not read, as the end of a sentence. */
export function unreadSentence(question: UnreadQuestion): string {
  if (question.why === 'same-scale')
    return `"${question.same}" asks the same on the same scale, and one of them can be read: say with "rating" or "also" which`;
  if (question.why === 'not-chosen') return 'the mapping does not name it: add it to "also"';
  return SCALE_SENTENCES[question.why];
}

const asJson = (file: string, mapping: object) => JSON.stringify({ responses: { [file]: mapping } });

/** What to say of a rating column whose measure is not certain, and what to write in the mapping. */
export function askedScale(table: Table, column: string, ask: ScaleQuestion): PublishError {
  // A whole example would be pasted as it is, and be a wrong number wherever it does not happen to fit.
  const form = `{"responses":{${JSON.stringify(table.name)}:{"rating":${JSON.stringify(column)},"measure":{"metric":METRIC,"min":LOWEST,"max":HIGHEST}}}}`;
  const at = table.columns.indexOf(column);
  const values = table.sample.flatMap((row) => readRating(row[at] ?? '')?.value ?? []);
  const seen =
    values.length > 0 ? ` The first rows hold ${Math.min(...values)} to ${Math.max(...values)}.` : '';
  return new PublishError(
    EXIT.data,
    `${table.name}: the scale of "${column}" has to be said, because ${SCALE_SENTENCES[ask]}. Nothing was published. ` +
      `Say it with --mapping: ${form}, with "nps", "csat" or "ces" for METRIC and the lowest and highest answer ` +
      `that people could give, and "reversed": true beside it where the lowest is best.${seen}`,
  );
}

const rowsOf = (rows: readonly number[]) => `row${rows.length === 1 ? '' : 's'} ${rows.join(', ')}`;

function sentenceOf(file: string, stop: Stop, timeZone: string): string {
  const accept = (reason: RefusalReason) =>
    `mend them, or let them go with ${asJson(file, { acceptRefused: [reason] })}`;
  switch (stop.kind) {
    case 'refused':
      return `${stop.lost} of ${stop.of} answers would be lost, more than 2 in 100: ${stop.reason} in "${stop.column}" (${rowsOf(stop.rows)}): ${accept(stop.reason)}`;
    case 'uneven':
      return `${stop.lost} of ${stop.of} answers would be lost, and more of them from one end of the scale than of the others, which would move every score: ${stop.reason} in "${stop.column}" (${rowsOf(stop.rows)}): ${accept(stop.reason)}`;
    case 'unread':
      return `${stop.lost} of ${stop.of} cells of "${stop.column}" say "${stop.value}" (${rowsOf(stop.rows)}), which is no rating of its scale: say the right scale, give the words with "ratingWords", ${accept(stop.reason)}`;
    case 'mixed-dates': {
      const either = [
        ...(stop.dayFirst.length > 0 ? [`the day comes first in ${rowsOf(stop.dayFirst)}`] : []),
        ...(stop.monthFirst.length > 0 ? [`the month comes first in ${rowsOf(stop.monthFirst)}`] : []),
      ].join(', ');
      return `dates in "${stop.column}" are not all written in one order (${either}), so others among them would silently be read as another day: write them all in one order, such as 2026-05-31, or divide the file`;
    }
    case 'time-zone':
      return `the times in "${stop.column}" do not say their time zone, and ${stop.lost} of them are so close to the turn of a month that it decides which month they count in (${rowsOf(stop.rows)}): say it for this file with ${asJson(file, { timeZone })}, or "UTC" if they are in UTC, or for all files with --time-zone ${timeZone}`;
  }
}

/** What to say of a file whose answers must not be counted as they are. */
export function stopped(file: string, stops: readonly Stop[], timeZone: string): PublishError {
  return new PublishError(
    EXIT.data,
    `${file} has to be settled first. Nothing was published.\n${stops.map((stop) => `- ${sentenceOf(file, stop, timeZone)}.`).join('\n')}\nGive what is to be said with --mapping FILE.`,
  );
}
