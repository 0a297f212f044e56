import { tellAsPanel } from '../../components/ui/background.ts';
import type { PanelMessage, PanelView } from '../../core/model/messages.ts';

/** What a sentinel gives its frame: four numbers in the fragment. */
export function isNonce(text: string): boolean {
  return /^\d{1,10}(-\d{1,10}){3}$/.test(text);
}

/** The view of this panel's page; null where the background knows no such page. */
export function askForView(nonce: string, team?: string): Promise<PanelView | null> {
  return tellAsPanel({ type: 'panel-view', nonce, ...(team === undefined ? {} : { team }) });
}

/** Tells the background something that needs no answer; a lost word costs nothing. */
export function tell(message: PanelMessage): void {
  tellAsPanel(message).catch(() => {});
}
