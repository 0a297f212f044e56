import type * as z from 'zod';
import type { Audience } from '../../core/model/measure.ts';
import { type DateEvidence, noteDateOrder } from '../../core/station/sources/files/dates.ts';
import { valuesOf } from '../../core/station/sources/files/headers.ts';
import { ResponseMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestMeasure, suggestResponses } from '../../core/station/sources/files/suggest.ts';
import type { Table } from '../../core/station/sources/files/table.ts';
import { askedScale } from './asked.ts';
import { unmapped } from './files.ts';
import { EXIT, PublishError } from './publish-error.ts';

/**
 * Which column of an answer file is what: what the mapping says, and for the rest what the file says for certain.
 * @throws PublishError with what is to be said, and how.
 */
export function responseMapping(
  table: Table,
  said: Partial<z.input<typeof ResponseMapping>>,
  audience: Audience | undefined,
): ResponseMapping {
  const { measure, ratingWords, reversed, ...suggested } = suggestResponses(table, said);
  // Words are steps of the scale that they were found with; on another they would be other ratings.
  const own = said.measure === undefined || said.measure.id === measure?.id;
  const merged = {
    ...suggested,
    ...(measure ? { measure } : {}),
    ...(own && ratingWords ? { ratingWords } : {}),
    ...(own && reversed ? { reversed } : {}),
    ...(audience && suggested.audience === undefined ? { audience: { all: audience } } : {}),
    ...said,
  };
  const before: [keyof ResponseMapping, string][] = [
    ['team', 'a column "team"'],
    ['date', 'a column "date"'],
    ['dateOrder', `dates that can only be read one way (such as 2026-05-31), or "dateOrder": "dmy" or "mdy"`],
    ['rating', 'a column "nps", "csat 1-5" or "ces 1-7"'],
  ];
  for (const [key, words] of before) {
    if (merged[key] !== undefined) continue;
    throw (key === 'dateOrder' && mixedDates(table, merged.date!)) || unmapped(table, words);
  }
  if (merged.measure === undefined)
    throw askedScale(table, merged.rating!, suggestMeasure(table, merged.rating!).ask ?? 'no-metric');
  if (merged.audience === undefined)
    throw unmapped(table, 'a column "audience" (or --responses customer=FILE)');
  return ResponseMapping.parse(merged);
}

/** What to say of dates of which some are written with the day first and others with the month first. */
function mixedDates(table: Table, column: string): PublishError | undefined {
  const evidence: DateEvidence = { dayFirst: [], monthFirst: [], either: 0 };
  const values = valuesOf(table, column);
  values.forEach((text, i) => {
    noteDateOrder(evidence, text.trim(), i);
  });
  const [day, month] = [evidence.dayFirst, evidence.monthFirst].map(([first]) => values[first ?? -1]);
  if (day === undefined || month === undefined) return undefined;
  return new PublishError(
    EXIT.data,
    `${table.name}: dates in "${column}" are not all written in one order: "${day}" has the day first, "${month}" the month, and of others nobody can tell. Nothing was published. Write them all in one order, such as 2026-05-31, or divide the file.`,
  );
}
