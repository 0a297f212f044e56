import type { AdviceUnitArguments } from './arguments.ts';
import type en from './en/advice-unit.json';
import { catalogueOf } from './texts.ts';

/** What is said of a unit’s targets and courses. `guard.<theme>` goes on from "Pair it with:". */
export const UNIT_ADVICE = /* @__PURE__ */ catalogueOf<typeof en, AdviceUnitArguments>(
  import.meta.glob('./*/advice-unit.json', { eager: true, import: 'default' }),
);
