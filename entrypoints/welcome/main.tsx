import '../../components/ui/ui.css';
import '../../components/team/team.css';
import '../../components/settings/settings.css';
import '../../components/hiring/hiring.css';
import '../../components/unit/unit.css';
import '../../components/brief/brief.css';
import '../../components/popup/popup.css';
import '../../components/sample/sample.css';
import { ask } from '../../components/ui/background.ts';
import { BackgroundSilence } from '../../components/ui/silence.tsx';
import { paint } from '../../components/ui/start.tsx';
import { Welcome } from './welcome.tsx';

async function start(): Promise<void> {
  const [status, known] = await Promise.all([ask('seat-status'), ask('seat-settings')]);
  paint(<Welcome status={status} known={known} />, known.settings.language);
}

start().catch((error: unknown) => paint(<BackgroundSilence error={error} />));
