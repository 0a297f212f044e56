import { type TextsOf, useTextsOf } from '../../components/ui/text.tsx';
import { COMMON } from '../../core/texts/common.ts';
import { POPUP } from '../../core/texts/popup.ts';
import { both } from '../../core/texts/texts.ts';

const TEXTS = both(COMMON, POPUP);

/** The shared texts and the popup's. */
export function usePopupText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
