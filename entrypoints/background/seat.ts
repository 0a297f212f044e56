import { browser } from 'wxt/browser';
import { SeatDb } from '../../core/seat/database/seat-db.ts';
import { type PageStore, Pages, type SeenPage } from '../../core/seat/pages.ts';
import { Seat } from '../../core/seat/seat.ts';

/** Set by the build: a hash of the code that scores. */
declare const __SCORING_CODE__: string;

/** Looks for a newer release when it is time. */
export const PULL_ALARM = 'pull';
/** Starts again what a killed worker left. */
export const RESUME_ALARM = 'sync-resume';

const RESUME_MINUTES = 0.5;
/** Browsers were seen that never answer for their policy, in milliseconds. */
const POLICY_ANSWERS_WITHIN = 1000;
const PAGE = 'page ';

/** The table of pages in `storage.session`: it outlives a killed worker, and the browser takes it along. */
const store: PageStore = {
  async all() {
    const stored = await browser.storage.session.get(null);
    return Object.fromEntries(
      Object.entries(stored)
        .filter(([key]) => key.startsWith(PAGE))
        .map(([key, page]) => [key.slice(PAGE.length), page as SeenPage]),
    );
  },
  async get(nonce) {
    const key = PAGE + nonce;
    return (await browser.storage.session.get(key))[key] as SeenPage | undefined;
  },
  async set(nonce, page) {
    await browser.storage.session.set({ [PAGE + nonce]: page });
  },
  async remove(nonces) {
    await browser.storage.session.remove(nonces.map((nonce) => PAGE + nonce));
  },
};

export const pages = new Pages(store);

const clock = {
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};
const sampleAddress = browser.runtime.getURL('/sample/' as never);

export const seat = new Seat({
  ...clock,
  db: new SeatDb(),
  permitted: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  managed: () =>
    Promise.race([
      browser.storage.managed.get(null),
      new Promise<undefined>((resolve) => setTimeout(resolve, POLICY_ANSWERS_WITHIN)),
    ]),
  exclusive: (work) => navigator.locks.request('customer-lens-seat', work),
  async begun() {
    await browser.alarms.create(RESUME_ALARM, {
      delayInMinutes: RESUME_MINUTES,
      periodInMinutes: RESUME_MINUTES,
    });
  },
  async progress() {
    await browser.storage.session.set({ 'pull-progress': Date.now() });
  },
  async ended(nextTryAt) {
    await browser.alarms.clear(RESUME_ALARM);
    if (nextTryAt === undefined) await browser.alarms.clear(PULL_ALARM);
    else await browser.alarms.create(PULL_ALARM, { when: Date.parse(nextTryAt) });
  },
  signIn: {
    redirectUri: browser.identity.getRedirectURL('sign-in'),
    async authorize(url) {
      const answer = await browser.identity.launchWebAuthFlow({ url, interactive: true });
      if (answer === undefined) throw new Error('The window was closed.');
      return answer;
    },
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    alone: (work) => navigator.locks.request('customer-lens-sign-in', work),
  },
  scoredBy: __SCORING_CODE__,
  sampleAddress,
});

/**
 * A second seat for the sample company alone: it can be looked at beside a company's own data, and neither ever
 * touches the other. It asks no network, has no alarms, and follows no policy but that of its own data.
 */
export const sample = new Seat({
  ...clock,
  db: new SeatDb('customer-lens-sample'),
  permitted: async () => true,
  managed: async () => ({}),
  exclusive: (work) => navigator.locks.request('customer-lens-sample', work),
  begun: async () => {},
  progress: async () => {},
  ended: async () => {},
  signIn: {
    redirectUri: '',
    authorize: () => Promise.reject(new Error('The sample company has no sign-in.')),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    alone: (work) => work(),
  },
  scoredBy: __SCORING_CODE__,
  sampleAddress,
});
