import { browser } from 'wxt/browser';
import { PageMessage, PanelMessage, SentinelMessage } from '../../core/model/messages.ts';
import type { Frame } from '../../core/seat/pages.ts';
import { answerPage } from './page-messages.ts';
import { answerPanel, openSurface } from './panel-messages.ts';
import { answerSentinel } from './sentinel-messages.ts';

/** As much of a browser's message sender as is looked at here, and nowhere else: a title never is. */
interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number };
}

/**
 * The one door for messages. Who speaks is told from the sender's id and address, never from what a message
 * says; each kind of speaker has its own schema; what does not keep to it gets no answer. Of the sender nothing
 * goes on but tab, frame and document ids, and for a host page the address, to find which grant it lies under.
 */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined || !URL.canParse(sender.url)) return;
  const url = new URL(sender.url);
  const frame = frameOf(sender);

  if (url.protocol === 'https:' || url.protocol === 'http:') {
    const parsed = SentinelMessage.safeParse(message);
    if (!parsed.success || !frame) return;
    return answerSentinel(parsed.data, frame, sender.url);
  }
  if (url.protocol !== new URL(browser.runtime.getURL('' as never)).protocol) return;
  if (url.pathname === '/panel.html') {
    const parsed = PanelMessage.safeParse(message);
    if (!parsed.success || !frame) return;
    // In the message's own task: a browser opens a side panel only while it remembers the click.
    if (parsed.data.type === 'panel-open') return openSurface(parsed.data, frame);
    return answerPanel(parsed.data, frame);
  }
  const parsed = PageMessage.safeParse(message);
  return parsed.success ? answerPage(parsed.data) : undefined;
}

function frameOf(sender: Sender): Frame | undefined {
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId === undefined) return undefined;
  return { tab, frame: sender.frameId, document: sender.documentId };
}
