import type en from './en/advice-questions.json';
import { catalogueOf } from './texts.ts';

/**
 * The questions of interviews: each with two probes, and what an answer looks like at 1, 3 and 5. Anchors describe
 * what somebody did, never what somebody is.
 */
export const QUESTIONS = /* @__PURE__ */ catalogueOf<typeof en, Record<never, never>>(
  import.meta.glob('./*/advice-questions.json', { eager: true, import: 'default' }),
);

/** A question's name, such as `call-back-1`. */
export type QuestionId = keyof typeof en extends infer Key
  ? Key extends `question.${infer Id}.ask`
    ? Id
    : never
  : never;
