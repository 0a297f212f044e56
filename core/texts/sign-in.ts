import type { SignInArguments } from './arguments.ts';
import type en from './en/sign-in.json';
import { catalogueOf } from './texts.ts';

/** Texts of signing in. */
export const SIGN_IN = /* @__PURE__ */ catalogueOf<typeof en, SignInArguments>(
  import.meta.glob('./*/sign-in.json', { eager: true, import: 'default' }),
);
