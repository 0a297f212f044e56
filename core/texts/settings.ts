import type { SettingsArguments } from './arguments.ts';
import type en from './en/settings.json';
import { catalogueOf } from './texts.ts';

/** Texts of the options. */
export const SETTINGS = /* @__PURE__ */ catalogueOf<typeof en, SettingsArguments>(
  import.meta.glob('./*/settings.json', { eager: true, import: 'default' }),
);
