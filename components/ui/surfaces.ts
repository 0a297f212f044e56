import { browser } from 'wxt/browser';

type WithPanels = typeof browser & {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * Opens the side panel (Chromium) or sidebar (Firefox) of a window. To be called first thing in a click: the
 * browser forgets the click at the first `await`.
 */
export function openSidePanel(windowId: number | undefined): void {
  const { sidePanel, sidebarAction } = browser as WithPanels;
  if (sidePanel && windowId !== undefined) sidePanel.open({ windowId }).catch(() => {});
  else sidebarAction?.open().catch(() => {});
}

/** Opens one of the extension's own pages in a tab. */
export function openPage(path: '/station.html' | '/welcome.html' | `/options.html${string}`): void {
  browser.tabs.create({ url: browser.runtime.getURL(path as never) }).catch(() => {});
}
