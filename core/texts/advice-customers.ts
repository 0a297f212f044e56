import type en from './en/advice-customers.json';
import { catalogueOf } from './texts.ts';

/** An open question to a customer per theme: asked of those who complain of it and of those who praise it. */
export const CUSTOMER_QUESTIONS = /* @__PURE__ */ catalogueOf<typeof en, Record<never, never>>(
  import.meta.glob('./*/advice-customers.json', { eager: true, import: 'default' }),
);
