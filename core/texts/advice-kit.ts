import type { AdviceKitArguments } from './arguments.ts';
import type en from './en/advice-kit.json';
import { catalogueOf } from './texts.ts';

/** What stands around the questions of an interview: why each is asked, what they rest on, how they are used. */
export const KIT = /* @__PURE__ */ catalogueOf<typeof en, AdviceKitArguments>(
  import.meta.glob('./*/advice-kit.json', { eager: true, import: 'default' }),
);
