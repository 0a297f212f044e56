import { type TextsOf, useTextsOf } from '../../components/ui/text.tsx';
import { COMMON } from '../../core/texts/common.ts';
import { SIDEPANEL } from '../../core/texts/sidepanel.ts';
import { both } from '../../core/texts/texts.ts';

const TEXTS = both(COMMON, SIDEPANEL);

/** The shared texts and the side panel's. */
export function useSidePanelText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
