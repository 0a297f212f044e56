import type { CommonArguments } from './arguments.ts';
import type en from './en/common.json';
import { catalogueOf } from './texts.ts';

/** Texts that several surfaces show: cards of a team, states, problems. */
export const COMMON = /* @__PURE__ */ catalogueOf<typeof en, CommonArguments>(
  import.meta.glob('./*/common.json', { eager: true, import: 'default' }),
);
