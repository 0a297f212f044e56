import type { UnitArguments } from './arguments.ts';
import type en from './en/unit.json';
import { catalogueOf } from './texts.ts';

/** Texts of the whole picture of a team. */
export const UNIT = /* @__PURE__ */ catalogueOf<typeof en, UnitArguments>(
  import.meta.glob('./*/unit.json', { eager: true, import: 'default' }),
);
