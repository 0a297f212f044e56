import type {
  StationArguments,
  StationReleaseArguments,
  StationThemesArguments,
  StationToolsArguments,
} from './arguments.ts';
import type en from './en/station.json';
import type releaseEn from './en/station-release.json';
import type themesEn from './en/station-themes.json';
import type toolsEn from './en/station-tools.json';
import { both, catalogueOf } from './texts.ts';

const FRAME = catalogueOf<typeof en, StationArguments>(
  import.meta.glob('./*/station.json', { eager: true, import: 'default' }),
);
const RELEASE = catalogueOf<typeof releaseEn, StationReleaseArguments>(
  import.meta.glob('./*/station-release.json', { eager: true, import: 'default' }),
);
const THEMES = catalogueOf<typeof themesEn, StationThemesArguments>(
  import.meta.glob('./*/station-themes.json', { eager: true, import: 'default' }),
);
const TOOLS = catalogueOf<typeof toolsEn, StationToolsArguments>(
  import.meta.glob('./*/station-tools.json', { eager: true, import: 'default' }),
);

/** Texts of the page where data is prepared. */
export const STATION = both(both(FRAME, RELEASE), both(THEMES, TOOLS));
