import { browser } from 'wxt/browser';
import type { AdapterData } from '../../core/model/messages.ts';
import type { Frame } from '../../core/seat/pages.ts';
import { policyOrSettingsApplied } from './life.ts';
import { seat } from './seat.ts';

const PICKING = 'picking';
const LONGEST = 30 * 60_000;
const LOAD_PATIENCE = 20_000;
const LOAD_POLL = 250;

interface Picking {
  tab: number;
  until: number;
}

/** Starts the picker in a tab, once its page has loaded; what is pointed at comes to {@link picked}. */
export async function startPicking(tabId: number): Promise<{ started: boolean }> {
  if (!(await seat.adapters()).canPick) return { started: false };
  await loaded(tabId);
  const picking: Picking = { tab: tabId, until: Date.now() + LONGEST };
  await browser.storage.session.set({ [PICKING]: picking });
  const started = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/picker.js'] })
    // No script may enter the browser's own pages, nor a tool that nobody has allowed.
    .then(
      () => true,
      () => false,
    );
  return { started };
}

/**
 * Keeps what was pointed at, if a picker was started in this tab: only for the origin of the page that it was
 * pointed at on, whatever the data says.
 */
export async function picked(adapter: AdapterData | null, frame: Frame, address: string): Promise<void> {
  const picking = (await browser.storage.session.get(PICKING))[PICKING] as Picking | undefined;
  if (!picking || picking.tab !== frame.tab || Date.now() > picking.until) return;
  await browser.storage.session.remove(PICKING);
  const here = `${new URL(address).origin}/*`;
  if (adapter?.origins.length !== 1 || adapter.origins[0] !== here) return;
  await seat.addAdapter(adapter);
  await policyOrSettingsApplied();
}

async function loaded(tabId: number): Promise<void> {
  for (const until = Date.now() + LOAD_PATIENCE; Date.now() < until; ) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab || tab.status === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, LOAD_POLL));
  }
}
