import '../../components/ui/ui.css';
import '../../components/team/team.css';
import './popup.css';
import { browser } from 'wxt/browser';
import { ask } from '../../components/ui/background.ts';
import { BackgroundSilence } from '../../components/ui/silence.tsx';
import { paint } from '../../components/ui/start.tsx';
import type { SeatChanged } from '../../core/model/messages.ts';
import { readSurfaceLink } from '../../core/seat/surface-link.ts';
import { Popup } from './popup.tsx';

/** The tab that the popup stands over; its own address may name another, where it is opened beside a page. */
async function tabInFront(): Promise<{ id: number; windowId: number | undefined } | undefined> {
  const link = readSurfaceLink(location.hash);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (link) return { id: link.tabId, windowId: tab?.windowId };
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

async function start(): Promise<void> {
  // Nothing waits for what it doesn't need: each answer is asked for as soon as its question is known.
  const asked = ask('seat-settings');
  const front = tabInFront();
  const [status, { settings }, tab, { lines }, page] = await Promise.all([
    ask('seat-status'),
    asked,
    front,
    asked.then(({ settings: { myTeams } }) =>
      myTeams.length > 0 ? ask('team-lines', { ids: myTeams }) : { lines: [] },
    ),
    front.then((seen) =>
      seen ? ask('current-page', { tabId: seen.id }) : ({ state: 'no-hr-tool' } as const),
    ),
  ]);
  paint(
    <Popup
      status={status}
      lines={lines}
      page={page}
      windowId={tab?.windowId}
      tabId={tab?.id}
      now={Date.now()}
    />,
    settings.language,
  );
}

const begin = () => {
  start().catch((error: unknown) => paint(<BackgroundSilence error={error} />));
};
// Access may end while it is open, or a release arrive.
browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as SeatChanged | null)?.type === 'seat-changed') begin();
});
begin();
