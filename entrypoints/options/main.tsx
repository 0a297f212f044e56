import type { InterfaceLanguage } from '../../core/model/languages.ts';
import '../../components/ui/ui.css';
import '../../components/team/team.css';
import '../../components/settings/settings.css';
import { ask } from '../../components/ui/background.ts';
import { BackgroundSilence } from '../../components/ui/silence.tsx';
import { paint } from '../../components/ui/start.tsx';
import { Options } from './options.tsx';

async function start(): Promise<void> {
  const [status, known, { lines }, { pins }, { own, released }] = await Promise.all([
    ask('seat-status'),
    ask('seat-settings'),
    ask('team-lines'),
    ask('own-pins'),
    ask('saved-adapters'),
  ]);
  const startSignIn = location.hash === '#sign-in';
  // Only this once: whoever reloads the page has not clicked.
  if (startSignIn) history.replaceState(null, '', '#source');
  const moreTools = [...released, ...own];
  const show = (language: 'auto' | InterfaceLanguage) =>
    paint(
      <Options
        status={status}
        known={known}
        lines={lines}
        pins={pins}
        moreTools={moreTools}
        startSignIn={startSignIn}
        onLanguage={show}
      />,
      language,
    );
  show(known.settings.language);
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

start().catch((error: unknown) => paint(<BackgroundSilence error={error} />));
