import '../../components/ui/ui.css';
import '../../components/team/team.css';
import '../../components/hiring/hiring.css';
import '../../components/unit/unit.css';
import '../../components/brief/brief.css';
import './sidepanel.css';
import { browser } from 'wxt/browser';
import { ask } from '../../components/ui/background.ts';
import { BackgroundSilence } from '../../components/ui/silence.tsx';
import { paint } from '../../components/ui/start.tsx';
import type { SeatChanged } from '../../core/model/messages.ts';
import { readSurfaceLink } from '../../core/seat/surface-link.ts';
import { SidePanel } from './side-panel.tsx';

async function start(): Promise<void> {
  const [status, { settings }, { lines }] = await Promise.all([
    ask('seat-status'),
    ask('seat-settings'),
    ask('team-lines'),
  ]);
  const link = readSurfaceLink(location.hash);
  paint(
    <SidePanel
      key={location.hash}
      status={status}
      lines={lines}
      link={link}
      myTeams={settings.myTeams}
      placement={settings.placement}
    />,
    settings.language,
  );
}

const begin = () => {
  start().catch((error: unknown) => paint(<BackgroundSilence error={error} />));
};
// The same side panel is opened again for another page by its fragment alone.
addEventListener('hashchange', begin);
// It stays open for hours: access may end meanwhile, or a newer release arrive.
browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as SeatChanged | null)?.type === 'seat-changed') begin();
});
begin();
