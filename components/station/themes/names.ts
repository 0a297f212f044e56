import { OTHER_THEME, type Theme, type ThemeId } from '../../../core/model/theme.ts';
import { useStationText } from '../text.ts';

/** The names of themes in the language of the page; of one that is gone, its id. */
export function useThemeNames(themes: readonly Theme[]): (id: ThemeId) => string {
  const { t, local } = useStationText();
  const names = new Map(themes.map((theme) => [theme.id, local(theme.name)]));
  return (id) => (id === OTHER_THEME ? t('theme-other') : (names.get(id) ?? id));
}
