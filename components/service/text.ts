import { COMMON } from '../../core/texts/common.ts';
import { SERVICE } from '../../core/texts/service.ts';
import { both } from '../../core/texts/texts.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

const TEXTS = both(COMMON, SERVICE);

/** The shared texts and those of how a team's work reaches customers. */
export function useServiceText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
