import type { AdviceBriefArguments } from './arguments.ts';
import type en from './en/advice-brief.json';
import { catalogueOf } from './texts.ts';

/** What the one-page brief says of a unit. */
export const BRIEF_TEXTS = /* @__PURE__ */ catalogueOf<typeof en, AdviceBriefArguments>(
  import.meta.glob('./*/advice-brief.json', { eager: true, import: 'default' }),
);
