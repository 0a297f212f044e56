import type { ServiceArguments } from './arguments.ts';
import type en from './en/service.json';
import { catalogueOf } from './texts.ts';

/** What a team's decisions do to customers, and how its work reaches them through other teams. */
export const SERVICE = /* @__PURE__ */ catalogueOf<typeof en, ServiceArguments>(
  import.meta.glob('./*/service.json', { eager: true, import: 'default' }),
);
