import '../../components/ui/ui.css';
import '../../components/station/station.css';
import { StationSession } from '../../components/station/session.ts';
import { StationApp } from '../../components/station/station-app.tsx';
import { ask } from '../../components/ui/background.ts';
import { paint } from '../../components/ui/start.tsx';
import { StationDb } from '../../core/cache/station-db.ts';
import { askWorker } from './ask-worker.ts';

/** Gives the page a turn between two slices of work; a timer would wait for milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const session = new StationSession(new StationDb(), () => Date.now(), pause, askWorker(worker));

// The station works without a background; only the choice of language comes from it.
const language = await ask('seat-settings').then(
  ({ settings }) => settings.language,
  () => 'auto' as const,
);
paint(<StationApp session={session} persistence={navigator.storage} />, language);
