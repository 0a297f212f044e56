import { BRIEF } from '../../core/texts/brief.ts';
import { COMMON } from '../../core/texts/common.ts';
import { both } from '../../core/texts/texts.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

const TEXTS = both(COMMON, BRIEF);

/** The shared texts and those of the brief. */
export function useBriefText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
