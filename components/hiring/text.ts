import { COMMON } from '../../core/texts/common.ts';
import { HIRING } from '../../core/texts/hiring.ts';
import { both } from '../../core/texts/texts.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

const TEXTS = both(COMMON, HIRING);

/** The shared texts and those of hiring. */
export function useHiringText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
