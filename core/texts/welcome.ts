import type { WelcomeArguments } from './arguments.ts';
import type en from './en/welcome.json';
import { catalogueOf } from './texts.ts';

/** Texts of the page that greets. */
export const WELCOME = /* @__PURE__ */ catalogueOf<typeof en, WelcomeArguments>(
  import.meta.glob('./*/welcome.json', { eager: true, import: 'default' }),
);
