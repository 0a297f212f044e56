import type { AdviceArguments } from './arguments.ts';
import type en from './en/advice.json';
import { catalogueOf } from './texts.ts';

/**
 * What cards, copied texts and prints say of a team. Messages of one group go on from each other: `share` begins the
 * sentence of a `level`, `clause` is what `job.hire` and `job.love` go on with.
 */
export const ADVICE = /* @__PURE__ */ catalogueOf<typeof en, AdviceArguments>(
  import.meta.glob('./*/advice.json', { eager: true, import: 'default' }),
);
