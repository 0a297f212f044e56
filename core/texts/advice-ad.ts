import type { AdviceAdArguments } from './arguments.ts';
import type en from './en/advice-ad.json';
import { catalogueOf } from './texts.ts';

/**
 * What the check of a job ad says. `ad.<theme>.instead` is what an ad can say in place of a promise that fails,
 * `ad.<theme>.add` what it can say of something that customers praise: behaviour, in the words of an ad.
 */
export const AD = /* @__PURE__ */ catalogueOf<typeof en, AdviceAdArguments>(
  import.meta.glob('./*/advice-ad.json', { eager: true, import: 'default' }),
);
