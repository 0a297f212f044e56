import type { Lane } from '../../model/cells.ts';
import { type Audience, classOf, type Measure } from '../../model/measure.ts';
import type { Intent, ThemeId } from '../../model/theme.ts';
import type { Month } from '../../model/time.ts';
import type { RatingClass, TextLanguage } from '../themes/classify.ts';
import { type Chunk, eachAnswer } from './chunk.ts';
import { scaleOf } from './count.ts';

/** A kept comment as it lies in a chunk: redacted, with what was found in it. */
export interface StoredComment {
  /** The keyed hash of the answer. */
  id: string;
  unit: string;
  month: Month;
  audience: Audience;
  lane: Lane;
  language: TextLanguage;
  text: string;
  ratingClass: RatingClass;
  themes: { theme: ThemeId; intent: Intent; probability: number }[];
  /** Names nobody, so that it may be quoted if it is cleared. */
  nameless: boolean;
  /** A name may have been missed: only who has read it may clear it. */
  unsure: boolean;
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
  const { unit, month } = chunk;
  for (const answer of eachAnswer(chunk)) {
    if (answer.comment !== 'kept') continue;
    const { id, audience, lane, language, text, rating, measure, themes, nameless, unsure, clearedBySource } =
      answer;
    yield {
      id,
      unit,
      month,
      audience,
      lane,
      language: language || 'other',
      text,
      ratingClass: classOf(rating, scaleOf(measure, measures)),
      themes: themes.map(({ milli, ...found }) => ({ ...found, probability: milli / 1000 })),
      nameless,
      unsure,
      clearedBySource,
    };
  }
}
