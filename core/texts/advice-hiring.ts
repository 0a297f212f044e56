import type { AdviceHiringArguments } from './arguments.ts';
import type en from './en/advice-hiring.json';
import { catalogueOf } from './texts.ts';

/** What is said of applicants and of how somebody new starts. `wound.<theme>` goes on from "Customers say the same:". */
export const HIRING_ADVICE = /* @__PURE__ */ catalogueOf<typeof en, AdviceHiringArguments>(
  import.meta.glob('./*/advice-hiring.json', { eager: true, import: 'default' }),
);
