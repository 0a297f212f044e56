import '../../components/ui/ui.css';
import '../../components/team/team.css';
import '../../components/hiring/hiring.css';
import '../../components/unit/unit.css';
import './panel.css';
import { paint } from '../../components/ui/start.tsx';
import { askForView, isNonce } from './link.ts';
import { Panel } from './panel.tsx';

// No key that is meant for us reaches a listener of the host's, even where a browser would let it.
for (const type of ['keydown', 'keypress', 'keyup'])
  document.addEventListener(type, (event) => event.stopPropagation());

const nonce = location.hash.slice(1);
// A panel without the word of a sentinel is nobody's: it stays empty and asks for nothing.
if (isNonce(nonce)) {
  const first = askForView(nonce);
  first.then(
    (view) => paint(<Panel nonce={nonce} first={view} />, view?.status.language),
    () => paint(<Panel nonce={nonce} first={null} />),
  );
}
