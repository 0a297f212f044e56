import type { BriefArguments } from './arguments.ts';
import type en from './en/brief.json';
import { catalogueOf } from './texts.ts';

/** Texts of the tab with the brief. */
export const BRIEF = /* @__PURE__ */ catalogueOf<typeof en, BriefArguments>(
  import.meta.glob('./*/brief.json', { eager: true, import: 'default' }),
);
