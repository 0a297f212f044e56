import type { AdviceCustomersArguments } from './arguments.ts';
import type en from './en/advice-customers.json';
import { catalogueOf } from './texts.ts';

/**
 * A conversation with customers: `ask.<theme>` is an open question, asked of those who complain of it and of those who
 * praise it, and the rest is the frame around such questions.
 */
export const CUSTOMER_QUESTIONS = /* @__PURE__ */ catalogueOf<typeof en, AdviceCustomersArguments>(
  import.meta.glob('./*/advice-customers.json', { eager: true, import: 'default' }),
);
