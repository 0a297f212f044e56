import '../../components/ui/ui.css';
import '../../components/team/team.css';
import '../../components/popup/popup.css';
import { browser } from 'wxt/browser';
import { Popup, type PopupActions } from '../../components/popup/popup.tsx';
import { ask } from '../../components/ui/background.ts';
import { BackgroundSilence } from '../../components/ui/silence.tsx';
import { paint } from '../../components/ui/start.tsx';
import { openPage, openSidePanel } from '../../components/ui/surfaces.ts';
import type { SeatChanged } from '../../core/model/messages.ts';
import { browserPattern } from '../../core/seat/hosts/match-address.ts';
import { readSurfaceLink } from '../../core/seat/surface-link.ts';

/** The tab that the popup stands over; its own address may name another, where it is opened beside a page. */
async function tabInFront(): Promise<{ id: number; windowId: number | undefined } | undefined> {
  const link = readSurfaceLink(location.hash);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (link) return { id: link.tabId, windowId: tab?.windowId };
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

/**
 * Starts the picker in the tab that the popup stands over. Both are asked for first thing in the click: a browser
 * closes the popup when it asks the person for the permission.
 */
function makeKnown(tabId: number, origin: string): void {
  const pattern = browserPattern(origin);
  const given = pattern === null ? false : browser.permissions.request({ origins: [pattern] });
  Promise.all([ask('pick-page', { tabId }), given])
    .catch(() => {})
    .finally(() => close());
}

/** The same for every painting, so that what is asked for once is not asked for again. */
const ACTIONS = {
  teamView: async (team) => (await ask('team-view', { team })).view,
  allTeams: async () => (await ask('team-lines')).lines,
  saw: (ids, putAway = false) => {
    ask('saw-changes', { ids: [...ids], putAway }).catch(() => {});
  },
  onChooseTeams: () => openPage('/options.html#teams'),
  onOptions: () => openPage('/options.html'),
  onSignIn: () => openPage('/options.html#sign-in'),
  onSample: () => openPage('/welcome.html'),
} satisfies PopupActions;

async function start(): Promise<void> {
  // Nothing waits for what it doesn't need: each answer is asked for as soon as its question is known.
  const asked = ask('seat-settings');
  const front = tabInFront();
  const [status, { settings }, tab, { lines }, page, { seen }] = await Promise.all([
    ask('seat-status'),
    asked,
    front,
    asked.then(({ settings: { myTeams } }) =>
      myTeams.length > 0 ? ask('team-lines', { ids: myTeams }) : { lines: [] },
    ),
    front.then((seen) =>
      seen ? ask('current-page', { tabId: seen.id }) : ({ state: 'no-hr-tool' } as const),
    ),
    ask('seen-changes'),
  ]);
  paint(
    <main>
      <Popup
        status={status}
        lines={lines}
        page={page}
        seen={seen}
        now={Date.now()}
        actions={{
          ...ACTIONS,
          onSidePanel: () => openSidePanel(tab?.windowId),
          onMakeKnown: (origin) => tab && makeKnown(tab.id, origin),
        }}
      />
    </main>,
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
