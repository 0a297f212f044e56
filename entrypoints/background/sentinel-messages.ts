import { browser } from 'wxt/browser';
import type { AdaptersAnswer } from '../../core/model/host-adapter.ts';
import type { PageChanged, PageSeenAnswer, SentinelMessage } from '../../core/model/messages.ts';
import { matchesOrigin } from '../../core/seat/hosts/match-address.ts';
import { adaptersFor, CARD_SCRIPT, forSentinel, isForbidden } from '../../core/seat/hosts/registry.ts';
import type { Frame } from '../../core/seat/pages.ts';
import { allowedHosts, moreAdapters } from './hosts.ts';
import { picked } from './picking.ts';
import { pages, seat } from './seat.ts';

const ABSENT: PageSeenAnswer = { mount: false, placement: 'chip' };

/**
 * Answers the sentinel of a host page.
 * @param address of the page, as the browser tells it; used to find its grant and then dropped.
 */
export async function answerSentinel(
  message: SentinelMessage,
  frame: Frame,
  address: string,
): Promise<unknown> {
  switch (message.type) {
    case 'adapters-wanted':
      return adaptersWanted(address);
    case 'page-seen':
      return pageSeen(message, frame, address);
    case 'page-left':
      await pages.left(message.nonce, frame);
      return null;
    case 'page-fought':
      await pages.trouble(message.nonce, frame, 'fought');
      return null;
    case 'frame-dead':
      await pages.trouble(message.nonce, frame, 'frame-dead');
      return null;
    case 'picked':
      await picked(message.adapter, frame, address);
      return null;
  }
}

async function adaptersWanted(address: string): Promise<AdaptersAnswer> {
  const grants = await allowedHosts();
  return { adapters: adaptersFor(address, grants, await moreAdapters(grants)).map(forSentinel) };
}

/** A page that an adapter knows: remembered under its nonce, and told whether and how to mount. */
async function pageSeen(
  message: Extract<SentinelMessage, { type: 'page-seen' }>,
  frame: Frame,
  address: string,
): Promise<PageSeenAnswer> {
  const { context, nonce } = message;
  const grants = await allowedHosts();
  const grant = grants.find((one) => one.adapter === context.host && matchesOrigin(one.origin, address));
  const adapter = adaptersFor(address, grants, await moreAdapters(grants)).find(
    (one) => one.id === context.host,
  );
  if (!grant || !adapter || context.subject === 'never') return ABSENT;
  if (isForbidden(adapter, context.subject, address)) return ABSENT;
  const status = await seat.status();
  if (status.state === 'switched-off') return ABSENT;
  const unknown = context.subject !== 'person' && context.layout === 'unrecognised';
  const seen = unknown ? { ...context, structure: await structureOf(frame) } : context;
  if (!(await pages.seen(nonce, frame, { context: seen, origin: grant.origin, at: Date.now() })))
    return ABSENT;
  await seat.rememberJob(seen, grant.origin);
  const changed: PageChanged = { type: 'page-changed', tab: frame.tab };
  // No page of ours may be open to hear it.
  void browser.runtime.sendMessage(changed).catch(() => {});
  const small = context.subject === 'person' || context.layout === 'unrecognised';
  const [chosen, brought] = await Promise.all([seat.placement(adapter.id), bringCard(frame)]);
  if (!brought) return ABSENT;
  const docked = adapter.tier === 'second-hand' && chosen === 'inline' ? 'docked' : chosen;
  return { mount: true, placement: small ? 'chip' : docked, shownBy: brought.shownBy };
}

const CARD: '/card.js'[] = [`/${CARD_SCRIPT}`];

/**
 * Brings into a page what places the card there. Firefox tears the scripts of an extension that is removed or
 * reloaded off without a word, and leaves what they put into the page; but it takes the extension's style sheets
 * along. So there the card is shown by a style sheet only, under a name that no page can know beforehand.
 * @returns undefined if the page is gone by now.
 */
async function bringCard({ tab, frame }: Frame): Promise<{ shownBy?: string } | undefined> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: CARD });
    if (!import.meta.env.FIREFOX) return {};
    const shownBy = `c${crypto.randomUUID()}`;
    await browser.scripting.insertCSS({ target, css: `div[style*="--${shownBy}"]{--${shownBy}:block}` });
    return { shownBy };
  } catch {
    return undefined;
  }
}

/** The structure of a page whose layout was not recognised, for the report; nothing if it is gone by now. */
async function structureOf({ tab, frame }: Frame): Promise<string | undefined> {
  const [run] = await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/layout-report.js'] })
    .catch(() => []);
  return typeof run?.result === 'string' ? run.result : undefined;
}
