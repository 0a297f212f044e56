import { browser } from 'wxt/browser';
import type { SignInWindow } from '../../components/station/tools/tool-session.ts';

/** The browser's own window for signing in at a feedback tool. */
export const signInWindow: SignInWindow = {
  redirectUri: browser.identity.getRedirectURL('sign-in'),
  async authorize(url) {
    const answer = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    if (answer === undefined) throw new Error('The window was closed.');
    return answer;
  },
};
