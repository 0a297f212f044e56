import { browser } from 'wxt/browser';
import type { PanelMessage, ToSentinel } from '../../core/model/messages.ts';
import type { Frame, SeenPage } from '../../core/seat/pages.ts';
import { surfacePath } from '../../core/seat/surface-link.ts';
import { pages, seat } from './seat.ts';

/** Answers a panel frame. One without the nonce of a page in its own tab gets nothing. */
export async function answerPanel(message: PanelMessage, frame: Frame): Promise<unknown> {
  const page = await pages.claim(message.nonce, frame);
  if (!page) return null;
  switch (message.type) {
    case 'panel-alive':
      await tell(page, { type: 'panel-alive', nonce: message.nonce });
      return null;
    case 'panel-view':
      return seat.panelView({ context: page.context, origin: page.origin, picked: message.team });
    case 'panel-size':
      await tell(page, message);
      return null;
    case 'panel-open':
      return null;
  }
}

async function tell(page: SeenPage, message: ToSentinel): Promise<void> {
  const { tab, frame } = page.sentinel;
  await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => {});
}

/**
 * Opens a surface beside the page: in Chromium the side panel, in Firefox (where no message may open the
 * sidebar) a small window. Before the first `await`: the click is forgotten after it.
 * The surface finds in its fragment what it was opened for.
 */
export function openSurface(
  message: Extract<PanelMessage, { type: 'panel-open' }>,
  frame: Frame,
): Promise<null> {
  if (message.surface === 'options') return browser.runtime.openOptionsPage().then(() => null);
  if (message.surface === 'sign-in')
    return browser.tabs
      .create({ url: browser.runtime.getURL('/options.html#sign-in' as never) })
      .then(() => null);
  const path = surfacePath({
    tabId: frame.tab,
    show: message.surface,
    tab: message.tab,
    team: message.team,
  });
  const { sidePanel } = browser as typeof browser & { sidePanel?: typeof chrome.sidePanel };
  if (sidePanel) {
    void sidePanel.setOptions({ tabId: frame.tab, path, enabled: true });
    return sidePanel.open({ tabId: frame.tab }).then(() => null);
  }
  return browser.windows
    .create({ url: browser.runtime.getURL(`/${path}` as never), type: 'popup', width: 440, height: 800 })
    .then(() => null);
}
