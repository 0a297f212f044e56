import type { HiringArguments } from './arguments.ts';
import type en from './en/hiring.json';
import { catalogueOf } from './texts.ts';

/** Texts of what hiring sees of a team. */
export const HIRING = /* @__PURE__ */ catalogueOf<typeof en, HiringArguments>(
  import.meta.glob('./*/hiring.json', { eager: true, import: 'default' }),
);
