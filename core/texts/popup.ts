import type { PopupArguments } from './arguments.ts';
import type en from './en/popup.json';
import { catalogueOf } from './texts.ts';

/** Texts of the popup. */
export const POPUP = /* @__PURE__ */ catalogueOf<typeof en, PopupArguments>(
  import.meta.glob('./*/popup.json', { eager: true, import: 'default' }),
);
