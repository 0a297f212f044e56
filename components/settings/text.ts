import { COMMON } from '../../core/texts/common.ts';
import { SETTINGS } from '../../core/texts/settings.ts';
import { both } from '../../core/texts/texts.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

const TEXTS = both(COMMON, SETTINGS);

/** The shared texts and those of the options. */
export function useSettingsText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
