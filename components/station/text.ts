import type { Catalogues } from '../ui/text.tsx';
import { type Texts, useTextsOf } from '../ui/text.tsx';
import { de } from './catalogue/de.ts';
import { en } from './catalogue/en.ts';

const STATION: Catalogues<typeof en> = { en, de };

/** The station's texts in the language of the page. */
export function useStationText(): Texts<typeof en> {
  return useTextsOf(STATION);
}

/** The first of several texts that there is, by keys that data names. */
export function useFirstText(): (
  keys: readonly string[],
  values?: Readonly<Record<string, string | number>>,
) => string | undefined {
  const { t } = useStationText();
  const write = t as (key: string, values?: Readonly<Record<string, string | number>>) => string;
  return (keys, values) => {
    const key = keys.find((one) => Object.hasOwn(en, one));
    return key === undefined ? undefined : write(key, values);
  };
}
