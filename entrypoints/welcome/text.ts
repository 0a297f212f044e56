import { type TextsOf, useTextsOf } from '../../components/ui/text.tsx';
import { COMMON } from '../../core/texts/common.ts';
import { SETTINGS } from '../../core/texts/settings.ts';
import { both } from '../../core/texts/texts.ts';
import { WELCOME } from '../../core/texts/welcome.ts';

const TEXTS = both(both(COMMON, SETTINGS), WELCOME);

/** The shared texts, those of the options (it sets some of them up), and its own. */
export function useWelcomeText(): TextsOf<typeof TEXTS> {
  return useTextsOf(TEXTS);
}
