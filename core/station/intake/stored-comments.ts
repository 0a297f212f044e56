import type { Lane } from '../../model/cells.ts';
import type { Audience, Measure } from '../../model/measure.ts';
import type { Intent, ThemeId } from '../../model/theme.ts';
import type { Month } from '../../model/time.ts';
import type { RatingClass, TextLanguage } from '../themes/classify.ts';
import { AUDIENCES, type Chunk, COMMENT, INTENTS, LANES, LANGUAGES, QUOTABLE } from './chunk.ts';

/** A kept comment as it lies in a chunk: redacted, with what was found in it. */
export interface StoredComment {
  /** The keyed hash of the answer. */
  id: string;
  row: number;
  unit: string;
  month: Month;
  audience: Audience;
  lane: Lane;
  /** Keyed hash, empty where nobody is known. */
  respondent: string;
  language: TextLanguage;
  text: string;
  ratingClass: RatingClass;
  themes: { theme: ThemeId; intent: Intent; probability: number }[];
  /** Names nobody, so that it may be quoted if it is cleared. */
  nameless: boolean;
  clearedBySource: boolean;
}

/**
 * The kept comments of a chunk. Those of employees were dropped unread, those set aside for fairness have no text:
 * neither is here.
 * @throws RangeError if a measure has no scale in `measures`.
 */
export function* storedComments(
  chunk: Chunk,
  measures: ReadonlyMap<string, Measure>,
): Generator<StoredComment, void, void> {
  let entry = 0;
  for (let row = 0; row < chunk.ids.length; row++) {
    const themes: StoredComment['themes'] = [];
    for (; entry < chunk.themeRow.length && chunk.themeRow[entry]! <= row; entry++)
      themes.push({
        theme: chunk.themes[chunk.theme[entry]!]!,
        intent: INTENTS[chunk.intent[entry]!]!,
        probability: chunk.milli[entry]! / 1000,
      });
    if (chunk.comment[row] !== COMMENT.kept) continue;
    const name = chunk.measures[chunk.measure[row]!]!;
    const scale = measures.get(name)?.scale;
    if (!scale) throw new RangeError(`No scale is known for "${name}".`);
    const rating = chunk.rating[row]!;
    const language = chunk.language[row]!;
    const quotable = chunk.quotable[row]!;
    yield {
      id: chunk.ids[row]!,
      row,
      unit: chunk.unit,
      month: chunk.month,
      audience: AUDIENCES[chunk.audience[row]!]!,
      lane: LANES[chunk.lane[row]!]!,
      respondent: chunk.respondents[row]!,
      language: language === 0 ? 'other' : LANGUAGES[language - 1]!,
      text: chunk.texts[row]!,
      ratingClass: rating >= scale.topFrom ? 'top' : rating <= scale.bottomTo ? 'bottom' : 'middle',
      themes,
      nameless: quotable !== 0,
      clearedBySource: (quotable & QUOTABLE.cleared) !== 0,
    };
  }
}
