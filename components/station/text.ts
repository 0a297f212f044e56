import type { Catalogues } from '../ui/text.tsx';
import { type Texts, useTextsOf } from '../ui/text.tsx';
import { de } from './catalogue/de.ts';
import { en } from './catalogue/en.ts';

const STATION: Catalogues<typeof en> = { en, de };

/** The station's texts in the language of the page. */
export function useStationText(): Texts<typeof en> {
  return useTextsOf(STATION);
}
