import type { SidepanelArguments } from './arguments.ts';
import type en from './en/sidepanel.json';
import { catalogueOf } from './texts.ts';

/** Texts of the side panel's frame. */
export const SIDEPANEL = /* @__PURE__ */ catalogueOf<typeof en, SidepanelArguments>(
  import.meta.glob('./*/sidepanel.json', { eager: true, import: 'default' }),
);
