import type en from './en/advice-job.json';
import { catalogueOf } from './texts.ts';

/**
 * How a theme is said on a job card, by people. `hire` goes on from "The next hire should …" (German: "Gesucht: eine
 * Person, die …"), `love` from "Customers already …" ("Kunden …"); `look` and `loved` are the few words for a narrow
 * card; `cause` says what it is instead of a hiring matter; `said` goes on from "One comment in five says that …".
 */
export const JOB_WORDS = /* @__PURE__ */ catalogueOf<typeof en, Record<never, never>>(
  import.meta.glob('./*/advice-job.json', { eager: true, import: 'default' }),
);
