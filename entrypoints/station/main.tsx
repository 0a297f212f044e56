import { browser } from 'wxt/browser';
import '../../components/ui/ui.css';
import '../../components/station/station.css';
import { Elsewhere } from '../../components/station/elsewhere.tsx';
import { StationSession } from '../../components/station/session.ts';
import { StationApp } from '../../components/station/station-app.tsx';
import { ask } from '../../components/ui/background.ts';
import { paint } from '../../components/ui/start.tsx';
import { StationDb } from '../../core/station/database/station-db.ts';
import { askWorkers } from './ask-worker.ts';
import { takeStation } from './one-window.ts';
import { hostPermissions } from './permissions.ts';
import { signInWindow } from './sign-in-window.ts';

// The station works without a background; only the choice of language comes from it.
const language = await ask('seat-settings').then(
  ({ settings }) => settings.language,
  () => 'auto' as const,
);
const { version } = browser.runtime.getManifest();
// A page that is loaded anew has no worker and no word of what was set up.
const lost = () => location.reload();
if (!(await takeStation({ ifAvailable: true }, lost)))
  await new Promise<void>((here) => {
    const takeOver = () => void takeStation({ steal: true }, lost).then(() => here());
    paint(<Elsewhere onHere={takeOver} />, language);
    void takeStation({}, lost).then(() => here());
  });
const run = askWorkers(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
const session = new StationSession(new StationDb(), () => Date.now(), run, hostPermissions, signInWindow);
paint(<StationApp session={session} persistence={navigator.storage} version={version} />, language);
