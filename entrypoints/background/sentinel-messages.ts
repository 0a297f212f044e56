import { browser } from 'wxt/browser';
import type { AdaptersAnswer } from '../../core/model/host-adapter.ts';
import type { PageChanged, PageSeenAnswer, SentinelMessage } from '../../core/model/messages.ts';
import { matchesOrigin } from '../../core/seat/hosts/match-address.ts';
import { adaptersFor, forSentinel } from '../../core/seat/hosts/registry.ts';
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
  const status = await seat.status();
  if (status.state === 'switched-off') return ABSENT;
  const unknown = context.subject !== 'person' && context.layout === 'unrecognised';
  const seen = unknown ? { ...context, structure: await structureOf(frame) } : context;
  if (!(await pages.seen(nonce, frame, { context: seen, origin: grant.origin, at: Date.now() })))
    return ABSENT;
  const changed: PageChanged = { type: 'page-changed', tab: frame.tab };
  // No page of ours may be open to hear it.
  void browser.runtime.sendMessage(changed).catch(() => {});
  const small = context.subject === 'person' || context.layout === 'unrecognised';
  const chosen = await seat.placement(adapter.id);
  if (small) return { mount: true, placement: 'chip' };
  return {
    mount: true,
    placement: adapter.tier === 'second-hand' && chosen === 'inline' ? 'docked' : chosen,
  };
}

/** The structure of a page whose layout was not recognised, for the report; nothing if it is gone by now. */
async function structureOf({ tab, frame }: Frame): Promise<string | undefined> {
  const [run] = await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/layout-report.js'] })
    .catch(() => []);
  return typeof run?.result === 'string' ? run.result : undefined;
}
