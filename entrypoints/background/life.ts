import { browser } from 'wxt/browser';
import type { SeatChanged } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import { deleteDatabases } from '../../core/seat/database/seat-db.ts';
import { syncHosts } from './hosts.ts';
import { pages, seat } from './seat.ts';

const STARTED = 'started';
/** States in which nothing goes on until the person does something. */
const WAITS_FOR_PERSON: readonly SeatStatus['state'][] = [
  'no-permission',
  'access-ended',
  'sign-in',
  'sign-in-again',
];

/**
 * Once per start of the browser or the extension, however the worker was woken: `storage.session` is empty
 * exactly then. Later wake-ups do nothing.
 */
export async function boot(installed?: string): Promise<void> {
  const fresh = await navigator.locks.request('customer-lens-boot', async () => {
    const started = (await browser.storage.session.get(STARTED))[STARTED] === true;
    if (!started) await browser.storage.session.set({ [STARTED]: true });
    return !started;
  });
  if (fresh) {
    await closeStorage();
    await seat.refreshPolicy();
    await syncHosts({ intoOpenTabs: true });
    if (await seat.due()) await pull();
    else await showState();
  }
  if (installed === 'install' && !(await seat.status()).managed)
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}

/** Content scripts can read what lies here; where a browser lets us, they no longer can. */
async function closeStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session] as {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  }[])
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export async function onPolicyChanged(): Promise<void> {
  await seat.refreshPolicy();
  await policyOrSettingsApplied();
}

/** Address, HR tools or permissions may be others than before. */
export async function policyOrSettingsApplied(): Promise<void> {
  await syncHosts({ intoOpenTabs: true });
  await seat.pull();
  await tellEverybody();
  await showState();
}

export async function onPermissionsTaken(): Promise<void> {
  await seat.permissionsChanged();
  await syncHosts({ intoOpenTabs: false });
  await tellEverybody();
  await showState();
}

/** Looks for a newer release; where that changes what may be shown, everything on screen is told. */
export function pull(): Promise<SeatStatus> {
  return told(() => seat.pull());
}

/** The same for what a killed worker left. */
export function resume(): Promise<SeatStatus> {
  return told(() => seat.resume());
}

/** Does what may change what is shown; if it did, everything on screen is told. */
export async function told<T>(look: () => Promise<T>): Promise<T> {
  const before = await seat.showing();
  const outcome = await look();
  if ((await seat.showing()) !== before) {
    // A release may bring HR tools of its own.
    await syncHosts({ intoOpenTabs: true });
    await tellEverybody();
  }
  await showState();
  return outcome;
}

/** Panels and pages of ours ask again. */
export async function tellEverybody(): Promise<void> {
  const changed: SeatChanged = { type: 'seat-changed' };
  // No page of ours may be open to hear it.
  await Promise.all([tellTabs(), browser.runtime.sendMessage(changed).catch(() => {})]);
}

/** Pages that a panel stands in look again: what they may show has changed. */
export async function tellTabs(options: { clicked?: boolean } = {}): Promise<void> {
  const tabs = new Set((await pages.list()).map((page) => page.sentinel.tab));
  await Promise.all(
    [...tabs].map((tab) => browser.tabs.sendMessage(tab, { type: 'look-again', ...options }).catch(() => {})),
  );
}

/** A mark on the button where the person has to do something, else how many of their teams an update changed. */
export async function showState(): Promise<void> {
  const { state } = await seat.status();
  const changed = WAITS_FOR_PERSON.includes(state) ? 0 : await seat.unseenTeams();
  const text = WAITS_FOR_PERSON.includes(state) ? '!' : changed > 0 ? String(changed) : '';
  await browser.action.setBadgeText({ text });
}

/** Deletes what is here: pages, registrations, alarms, every storage area, every database. */
export async function deleteEverything(): Promise<void> {
  await seat.forgetEverything();
  await syncHosts({ intoOpenTabs: false });
  await browser.alarms.clearAll();
  await browser.storage.local.clear();
  await deleteDatabases();
  await tellEverybody();
  await showState();
}
