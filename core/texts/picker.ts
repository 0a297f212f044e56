import type en from './en/picker.json';
import { catalogueOf } from './texts.ts';

/** Texts of pointing at a page of an HR tool that is not built in. */
export const PICKER = /* @__PURE__ */ catalogueOf<typeof en, Record<never, never>>(
  import.meta.glob('./*/picker.json', { eager: true, import: 'default' }),
);
