import { browser } from 'wxt/browser';
import type { HostAdapter } from '../../core/model/host-adapter.ts';
import type { AdapterData, CurrentPage, PageAnswers, PageMessage } from '../../core/model/messages.ts';
import { adaptersFor, looksLike } from '../../core/seat/hosts/registry.ts';
import { allowedHosts, syncHosts } from './hosts.ts';
import {
  deleteEverything,
  policyOrSettingsApplied,
  pull,
  showState,
  tellEverybody,
  tellTabs,
  told,
} from './life.ts';
import { startPicking } from './picking.ts';
import { readAdOf } from './read-ad.ts';
import { pages, sample, seat } from './seat.ts';

/** Answers the extension's own pages. */
export async function answerPage(message: PageMessage): Promise<PageAnswers[PageMessage['type']]> {
  switch (message.type) {
    case 'seat-status':
      return seat.status();
    case 'seat-settings':
      return seat.settings();
    case 'set-settings': {
      await seat.change(message.settings);
      const { address, hrTools, placement, allowTokenOverHttp, signIn } = message.settings;
      if (placement) await tellTabs({ clicked: true });
      if (hrTools || placement) await syncHosts({ intoOpenTabs: hrTools !== undefined });
      const source = address !== undefined || signIn !== undefined;
      if (source || allowTokenOverHttp !== undefined) await seat.pull();
      if (source || hrTools) await tellEverybody();
      await showState();
      return { status: await seat.status() };
    }
    case 'set-token':
      await seat.setToken(message.token);
      await pull();
      return { status: await seat.status() };
    case 'sign-in': {
      const problem = await told(() => seat.signIn());
      return { status: await seat.status(), ...(problem && { problem }) };
    }
    case 'sign-out':
      await told(() => seat.signOut());
      return { status: await seat.status() };
    case 'hosts-changed':
      await seat.change({ hrTools: message.granted });
      await policyOrSettingsApplied();
      return { ok: true };
    case 'pull-now':
      return pull();
    case 'use-sample':
      await seat.takeSample();
      await tellEverybody();
      await showState();
      return seat.status();
    case 'open-sample':
      return sample.takeSample();
    case 'remove-sample':
      await sample.forgetEverything();
      return { ok: true };
    case 'sample-page':
      return sample.panelView({ context: message.context, picked: message.team });
    case 'team-lines':
      return { lines: await (message.sample ? sample : seat).teamLines(message.ids) };
    case 'team-view':
      return { view: await (message.sample ? sample : seat).teamView(message.team) };
    case 'seen-changes':
      return { seen: await seat.seen() };
    case 'saw-changes':
      await seat.saw(message.ids, message.putAway);
      await showState();
      return { ok: true };
    case 'current-page':
      return currentPage(message.tabId);
    case 'read-ad':
      return readAdOf(message.tabId);
    case 'set-pin':
      await seat.setPin(message.pin);
      await tellTabs();
      return { ok: true };
    case 'remove-pin':
      await seat.removePin(message);
      await tellTabs();
      return { ok: true };
    case 'own-pins':
      return { pins: await seat.ownPins() };
    case 'delete-everything':
      await deleteEverything();
      return { ok: true };
    case 'pick-page':
      return startPicking(message.tabId);
    case 'saved-adapters': {
      const { own, released, canPick } = await seat.adapters();
      return { own: own.map(asData), released: released.map(asData), canPick };
    }
    case 'add-adapter':
      try {
        await seat.addAdapter(message.adapter);
      } catch (error) {
        return { fault: (error as Error).message };
      }
      await policyOrSettingsApplied();
      return {};
    case 'remove-adapter':
      await seat.removeAdapter(message.id);
      await policyOrSettingsApplied();
      return { ok: true };
  }
}

/** An adapter as the extension's own pages are told of it. */
function asData(adapter: HostAdapter): AdapterData {
  return { ...adapter, origins: [...adapter.origins] };
}

/** What the popup tells of the page in a tab. */
async function currentPage(tabId: number): Promise<CurrentPage> {
  const [page] = await pages.ofTab(tabId);
  if (page) {
    const panel = await seat.panelView({ context: page.context, origin: page.origin, doubted: true });
    return page.trouble ? { state: page.trouble, panel } : { state: 'known', panel };
  }
  // The address is known only where the person's click on the button shows us this one tab.
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (url === undefined || !/^https?:/.test(url)) return { state: 'no-hr-tool' };
  const [known, { canPick }] = await Promise.all([seat.knownAdapters(), seat.adapters()]);
  const allowed = new Set(adaptersFor(url, await allowedHosts(), known).map(({ id }) => id));
  const tools = looksLike(url, known)
    .filter(({ id }) => !allowed.has(id))
    .map(({ name }) => name);
  if (tools.length > 0) return { state: 'allowed-elsewhere', tools };
  return { state: 'no-hr-tool', ...(canPick && { origin: `${new URL(url).origin}/*` }) };
}
