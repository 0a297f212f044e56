import type { Lane, Segment } from '../../model/cells.ts';
import type { Language } from '../../model/language.ts';
import type { Audience } from '../../model/measure.ts';
import type { Intent } from '../../model/theme.ts';

/** Values by the numbers that stand for them in stored chunks. */
interface Codes<T extends string> {
  of(value: T): number;
  /** @throws RangeError for a number that nothing stands for. */
  at(code: number): T;
}

/*
 * These numbers are in databases that exist: one that was given is never changed and never given again, whatever the
 * order of the values elsewhere. A new value gets the next free one, and the compiler asks for it.
 */
export const AUDIENCE = codes<Audience>({ customer: 0, employee: 1, candidate: 2, colleague: 3 });
export const LANE = codes<Lane>({ survey: 0, public: 1 });
export const INTENT = codes<Intent>({ complaint: 0, praise: 1, request: 2, question: 3 });
/** 0 is for none. */
export const SEGMENT = codes<Segment>({
  new: 1,
  loyal: 2,
  upset: 3,
  important: 4,
  'in-house': 5,
  partner: 6,
});
/** 0 is for none of these. */
export const LANGUAGE = codes<Language>({ en: 1, de: 2, fr: 3, es: 4 });
export const COMMENT = codes<CommentState>({ none: 0, kept: 1, 'set-aside': 2, dropped: 3 });

/** What became of a comment: nothing was said, it was kept, set aside for fairness, or dropped unread. */
export type CommentState = 'none' | 'kept' | 'set-aside' | 'dropped';

function codes<T extends string>(numbers: Readonly<Record<T, number>>): Codes<T> {
  const values: (T | undefined)[] = [];
  for (const [value, code] of Object.entries<number>(numbers)) values[code] = value as T;
  return {
    of: (value) => numbers[value],
    at(code) {
      const value = values[code];
      if (value === undefined) throw newer();
      return value;
    },
  };
}

/** What a chunk says that this version of the product cannot read. */
export function newer(): RangeError {
  return new RangeError(
    'Answers were stored here by a newer version of Customer Lens, so this one cannot read them. Nothing is lost: update Customer Lens.',
  );
}
