import { tellAsPanel } from '../../components/ui/background.ts';
import type { PanelMessage, PanelView } from '../../core/model/messages.ts';

/** What a sentinel gives its frame: 32 hexadecimal digits in the fragment. */
export function isNonce(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}

/** The view of this panel's page; null where the background knows no such page. */
export function askForView(nonce: string, team?: string): Promise<PanelView | null> {
  return tellAsPanel({ type: 'panel-view', nonce, ...(team === undefined ? {} : { team }) });
}

/** Tells the background something that needs no answer; a lost word costs nothing. */
export function tell(message: PanelMessage): void {
  tellAsPanel(message).catch(() => {});
}
