import { browser } from 'wxt/browser';
import type { HostAdapter } from '../../core/model/host-adapter.ts';
import type { HostGrant } from '../../core/model/settings.ts';
import { browserPattern } from '../../core/seat/hosts/match-address.ts';
import { BUILT_IN, SENTINEL_SCRIPT, sentinelRegistrations } from '../../core/seat/hosts/registry.ts';
import { pages, seat } from './seat.ts';

const SENTINEL: '/sentinel.js'[] = [`/${SENTINEL_SCRIPT}`];

/** HR tools that hold on this seat and that the browser lets us into. */
export async function allowedHosts(): Promise<HostGrant[]> {
  const grants = await seat.grants();
  const permitted = await Promise.all(
    grants.map(async (grant) => {
      const pattern = browserPattern(grant.origin);
      return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
    }),
  );
  return grants.filter((_, index) => permitted[index]);
}

/** HR tools beside the built-in ones; read only where one of them was allowed, for every page waits for it. */
export async function moreAdapters(grants: readonly HostGrant[]): Promise<HostAdapter[]> {
  return grants.every(({ adapter }) => BUILT_IN.has(adapter)) ? [] : seat.knownAdapters();
}

/**
 * Brings the registered sentinels in line with the hosts that are allowed: one after the other, because a
 * browser forgets registrations on update and refuses the same id twice. Hosts that are no longer allowed lose
 * their panels, the memory of their pages, and own pins.
 */
export async function syncHosts(options: { intoOpenTabs: boolean }): Promise<void> {
  await navigator.locks.request('customer-lens-hosts', async () => {
    const grants = await allowedHosts();
    const wanted = sentinelRegistrations(grants, await moreAdapters(grants), await seat.inlineAdapters());
    const before = await browser.scripting.getRegisteredContentScripts();
    const known = new Set(before.map((script) => script.id));
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...known] });
    if (wanted.length > 0)
      await browser.scripting.registerContentScripts(
        wanted.map((script) => ({ ...script, js: script.js.map((file) => `/${file}` as const) })),
      );
    await leave(grants);
    if (options.intoOpenTabs) for (const script of wanted) await inject(script.matches, script.allFrames);
  });
}

/** Pages that are open already get their sentinel too; it takes an older one's place by itself. */
async function inject(matches: string[], allFrames: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || tab.discarded) return;
      // A tab may close meanwhile, or show an error page that no script may enter.
      await browser.scripting
        .executeScript({ target: { tabId: tab.id, allFrames }, files: SENTINEL })
        .catch(() => {});
    }),
  );
}

async function leave(grants: readonly HostGrant[]): Promise<void> {
  const origins = new Set(grants.map((grant) => grant.origin));
  const gone = (await pages.list()).filter((page) => !origins.has(page.origin));
  if (gone.length > 0) {
    const frames = gone.map((page) => page.sentinel);
    await Promise.all(
      frames.map(({ tab, frame }) =>
        browser.tabs.sendMessage(tab, { type: 'unmount' }, { frameId: frame }).catch(() => {}),
      ),
    );
    await pages.forget((page) => !origins.has(page.origin));
  }
  await seat.forgetJobsBut(grants);
  const adapters = new Set(grants.map((grant) => grant.adapter));
  const pinned = new Set((await seat.ownPins()).map((pin) => pin.host));
  await seat.removePinsOf([...pinned].filter((host) => host !== '*' && !adapters.has(host)));
}
