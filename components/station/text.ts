import { STATION } from '../../core/texts/station.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

/** The texts of the page in its language. */
export function useStationText(): TextsOf<typeof STATION> {
  return useTextsOf(STATION);
}

/** The first of several texts that there is, by keys that data names. */
export function useFirstText(): (
  keys: readonly string[],
  values?: Readonly<Record<string, string | number>>,
) => string | undefined {
  const { t, has } = useStationText();
  const write = t as (key: string, values?: Readonly<Record<string, string | number>>) => string;
  return (keys, values) => {
    const key = keys.find(has);
    return key === undefined ? undefined : write(key, values);
  };
}
