import { COMMON } from '../../core/texts/common.ts';
import { both } from '../../core/texts/texts.ts';
import { WELCOME } from '../../core/texts/welcome.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

const TEXTS = both(COMMON, WELCOME);

/** The shared texts and those of the page that greets. */
export function useSampleText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
