import { COMMON } from '../../core/texts/common.ts';
import { both } from '../../core/texts/texts.ts';
import { UNIT } from '../../core/texts/unit.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

const TEXTS = both(COMMON, UNIT);

/** The shared texts and those of a team's whole picture. */
export function useUnitText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
