import type { AdaptersAnswer, PageKind, SentinelAdapter } from '../../core/model/host-adapter.ts';
import type { PageSeenAnswer, Placement, SentinelMessage, ToSentinel } from '../../core/model/messages.ts';
import type { PageContext } from '../../core/model/page-context.ts';
import { type KnownPage, pageKindOf } from '../../core/seat/hosts/page-kind.ts';
import { readKnownPage } from '../../core/seat/hosts/read-page.ts';
import { insertMount, insertPlace, type Mount } from './mount.ts';
import {
  ALIVE_WITHIN,
  CHECK_EVERY,
  CLICK_COUNTS,
  FIGHT_WINDOW,
  FIGHTS,
  LAYOUT_PATIENCE,
  LINK_PATIENCE,
  LOADED_WITHIN,
  LOADING,
  NEXT_FRAME,
  STALE_PATIENCE,
  WHILE_IN_USE,
} from './patience.ts';
import { CHIP, CHIP_WIDTH, DOCK_WIDTH, FOLDED, heightStep } from './sizes.ts';
import { anchorSpot, dialogOpen, edgeSpot } from './spot.ts';

/** As much of the browser's `runtime` as the sentinel uses. */
export interface Runtime {
  readonly id?: string | undefined;
  getURL(path: string): string;
  sendMessage(message: SentinelMessage): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: ToSentinel) => void): void;
    removeListener(listener: (message: ToSentinel) => void): void;
  };
}

export interface Sentinel {
  /** Leaves the page as if it had never been there. */
  stop(): void;
}

/** A page as its address tells it. */
interface Place extends KnownPage {
  adapter: SentinelAdapter;
  url: URL;
  /** The same for as long as it is the same page. */
  key: string;
}

interface Page extends Place {
  context: PageContext;
  nonce: string;
  placement?: Placement;
  /** Whether it stands in the content, where it pushes down what comes after it. */
  inContent?: boolean;
  /** Set once nothing more is to be mounted at this address. */
  closed?: boolean;
}

interface Arrival {
  key: string;
  at: number;
  /** In ms, until the next look. */
  wait: number;
  list: string;
}

/**
 * Watches one document of an HR tool: recognises its pages by address, reads the page context, keeps one panel
 * mounted. It holds no customer data, observes neither attributes nor a subtree, and on any doubt is absent.
 * @param early Adapters whose cards the person wants in the content: known from the document's first moment, so
 *   that the place is kept before anything is painted.
 */
export function startSentinel(
  view: Window & typeof globalThis,
  runtime: Runtime,
  early: readonly SentinelAdapter[] = [],
): Sentinel {
  const { document } = view;
  const now = (): number => performance.now();
  const framed = view.top !== view;
  let adapters = framed ? [] : early;
  let page: Page | null = null;
  let arrival: Arrival | null = null;
  let mount: Mount | null = null;
  /** The mount whose panel has reported alive. */
  let aliveMount: Mount | null = null;
  let asking = false;
  let stopped = false;
  let begun = false;
  let lastFacts: string | undefined;
  let lastHeight: number = FOLDED;
  let insertions: number[] = [];
  let clickedAt = Number.NEGATIVE_INFINITY;
  let scrolled = false;
  /** The place in the content that nobody has seen without it. */
  let reserved: HTMLElement | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();
  let aliveTimer: ReturnType<typeof setTimeout> | undefined;

  const observer = new view.MutationObserver(() => lookSoon(0));
  /** Only while the page's first content arrives, and only where its place is to be kept. */
  const arriving = new view.MutationObserver(() => quietly(reserve));
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch {
      unmount();
    }
  };

  /** @returns undefined if nobody answers; a worker that is being started is asked again. */
  const send = async (message: SentinelMessage): Promise<unknown> => {
    for (let wait = 150; wait <= 600 && !stopped; wait *= 2) {
      try {
        return await runtime.sendMessage(message);
      } catch {
        if (!runtime.id) {
          stop();
          return undefined;
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    return undefined;
  };

  const unmount = (): void => {
    clearTimeout(aliveTimer);
    observer.disconnect();
    mount?.host.remove();
    mount = null;
  };

  const leave = (): void => {
    unmount();
    reserved?.remove();
    reserved = undefined;
    if (page) void send({ type: 'page-left', nonce: page.nonce });
    page = null;
    insertions = [];
    scrolled = false;
  };

  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    arriving.disconnect();
    unmount();
    clearTimeout(soon);
    clearInterval(check);
    listening.abort();
    if (runtime.id) runtime.onMessage.removeListener(listen);
  };

  const lookSoon = (wait: number): void => {
    if (soon !== undefined || stopped) return;
    soon = setTimeout(() => {
      soon = undefined;
      look();
    }, wait);
  };

  const knownPage = (): Place | null => {
    const url = new URL(view.location.href);
    for (const adapter of adapters) {
      const found = pageKindOf(adapter, url);
      if (found === 'never') return null;
      if (found) {
        const { kind, ids } = found;
        const key = [adapter.id, kind.kind, ids.requisition, ids.unit, url.pathname].join();
        return { ...found, adapter, url, key };
      }
    }
    return null;
  };

  const read = (place: Place): PageContext => readKnownPage(document, place.url, place.adapter, place);
  const justClicked = (): boolean => now() - clickedAt < CLICK_COUNTS;
  const factsOf = (context: PageContext): string => [context.jobTitle, ...context.unitNames].join('');

  /**
   * Whether a context may be told already. A page that is still arriving is waited for, as are texts of the page
   * before that a single-page tool has not yet replaced.
   */
  const ripe = (context: PageContext, kind: PageKind, waiting: Arrival): boolean => {
    const waited = now() - waiting.at;
    if (context.layout === 'unrecognised') return waited >= LAYOUT_PATIENCE;
    if (kind.subject === 'person') {
      return !kind.jobLinks || context.requisitionId !== undefined || waited >= LINK_PATIENCE;
    }
    const list = context.unitNames.join();
    const still = !kind.unitList || waiting.list === list;
    waiting.list = list;
    return still && (factsOf(context) !== lastFacts || waited >= STALE_PATIENCE);
  };

  const arrive = (place: Place): void => {
    const { kind, key } = place;
    if (arrival?.key !== key) arrival = { key, at: now(), wait: 20, list: '' };
    const context = read(place);
    if (!ripe(context, kind, arrival)) {
      arrival.wait *= 2;
      lookSoon(Math.min(arrival.wait, CHECK_EVERY));
      return;
    }
    lastFacts = factsOf(context) || lastFacts;
    arrival = null;
    page = { ...place, context, nonce: '' };
    void ask(page);
  };

  /** Tells the background of the page under a fresh nonce, and mounts if it says so. */
  const ask = async (seen: Page): Promise<void> => {
    if (asking) return;
    asking = true;
    if (seen.nonce) void send({ type: 'page-left', nonce: seen.nonce });
    seen.nonce = view.crypto.getRandomValues(new Uint32Array(4)).join('-');
    const answer = (await send({ type: 'page-seen', nonce: seen.nonce, context: seen.context })) as
      | PageSeenAnswer
      | undefined;
    asking = false;
    if (stopped) return;
    if (page !== seen) {
      look();
      return;
    }
    if (!answer?.mount) {
      seen.closed = true;
      return;
    }
    // On a person's page nothing but a chip stands, whatever was chosen.
    seen.placement = seen.context.subject === 'person' ? 'chip' : answer.placement;
    quietly(() => insert(seen));
  };

  const insert = (seen: Page): void => {
    unmount();
    // A document of opaque origin cannot hold the panel; the popup says why.
    if (view.origin === 'null') {
      close(seen, 'frame-dead');
      return;
    }
    const { adapter, kind, placement } = seen;
    const chip = placement === 'chip';
    // In the content it would push down what somebody is reading, unless they have just clicked.
    const inline = placement === 'inline';
    const kept = inline && reserved?.isConnected && reserved;
    seen.inContent = inline && (!!kept || justClicked());
    const spot =
      (seen.inContent && anchorSpot(document, kind, adapter.inline)) ||
      (!chip && anchorSpot(document, kind, adapter.docked, true)) ||
      edgeSpot(document, kind, chip ? CHIP_WIDTH : DOCK_WIDTH);
    const height = chip ? CHIP : lastHeight;
    const host = kept || insertPlace(document, spot, height);
    reserved = undefined;
    mount = insertMount(
      document,
      host,
      spot,
      `${runtime.getURL('/panel.html')}#${seen.nonce}`,
      height,
      () => {
        if (page === seen && aliveMount !== mount) awaitAlive(seen, ALIVE_WITHIN);
      },
    );
    for (let node = host.parentElement; node; node = node.parentElement) {
      observer.observe(node, { childList: true });
    }
    awaitAlive(seen, LOADED_WITHIN);
  };

  /** A frame in a hidden tab loads when the browser likes; its time counts while it can be seen. */
  const awaitAlive = (seen: Page, within: number): void => {
    clearTimeout(aliveTimer);
    aliveTimer = setTimeout(() => {
      if (document.hidden) awaitAlive(seen, within);
      else close(seen, 'frame-dead');
    }, within);
  };

  const close = (seen: Page, type: 'frame-dead' | 'page-fought'): void => {
    unmount();
    seen.closed = true;
    void send({ type, nonce: seen.nonce });
  };

  const show = (): void => {
    if (mount!.show(!dialogOpen(document), scrolled)) lookSoon(NEXT_FRAME);
  };

  /** Keeps the place in the content as soon as the anchor stands, which nobody has seen then. */
  const reserve = (): void => {
    const known = knownPage();
    const spot =
      known && known.kind.subject !== 'person' && anchorSpot(document, known.kind, known.adapter.inline);
    if (spot && !page && !reserved) reserved = insertPlace(document, spot, FOLDED);
    if (!known || spot || page || now() > LAYOUT_PATIENCE) arriving.disconnect();
  };

  const reconcile = (seen: Page): void => {
    if (seen.closed || asking) return;
    if (mount?.host.checkVisibility()) {
      if (aliveMount === mount) show();
      return;
    }
    insertions = [...insertions.filter((at) => now() - at < FIGHT_WINDOW), now()];
    if (insertions.length > FIGHTS) close(seen, 'page-fought');
    else {
      unmount();
      void ask(seen);
    }
  };

  const look = (): void => {
    if (stopped) return;
    if (!runtime.id) {
      stop();
      return;
    }
    if (document.hidden || document.readyState === 'loading') return;
    if (!begun) {
      void begin();
      return;
    }
    quietly(() => {
      const known = knownPage();
      if (!known) {
        arrival = null;
        if (page) leave();
        return;
      }
      const late = page?.context.layout === 'unrecognised' && read(known).layout === 'recognised';
      if (page?.key === known.key && !late) reconcile(page);
      else {
        if (page) leave();
        arrive(known);
      }
    });
  };

  const begin = async (): Promise<void> => {
    begun = true;
    const answer = (await send({ type: 'adapters-wanted' })) as AdaptersAnswer | undefined;
    adapters = (answer?.adapters ?? []).filter((adapter) => !framed || adapter.frames);
    look();
  };

  const listen = (message: ToSentinel): void => {
    if (stopped) return;
    if (message.type === 'unmount') {
      leave();
      adapters = [];
    } else if (message.type === 'look-again') {
      if (message.clicked) clickedAt = now();
      // It is the same page: nothing of an earlier one has to be waited out.
      lastFacts = undefined;
      leave();
      void begin();
    } else if (page && message.nonce === page.nonce && mount) {
      if (message.type === 'panel-size') {
        // In the content it grows by the person's own click only.
        const { unfolded = false } = message;
        const height = page.inContent && !unfolded && !justClicked() ? FOLDED : message.height;
        if (page.placement !== 'chip') lastHeight = heightStep(height);
        mount.resize(height, unfolded);
      } else if (message.type === 'panel-alive') {
        clearTimeout(aliveTimer);
        aliveMount = mount;
        show();
      }
    }
  };

  const { signal } = listening;
  const hear = (types: string, hint: (event: Event) => void, target: EventTarget = view): void => {
    for (const type of types.split(' ')) target.addEventListener(type, hint, { capture: true, signal });
  };
  const hint = (): void => lookSoon(0);
  hear('popstate pageshow resize visibilitychange', hint);
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) hear('currententrychange', hint, navigation);
  hear('pagehide', leave);
  // To ask the page what lies where takes it a millisecond or two: not at once, and not every time.
  hear('click', ({ timeStamp }) => {
    clickedAt = timeStamp;
    lookSoon(WHILE_IN_USE);
  });
  hear('scroll', () => {
    scrolled = true;
    lookSoon(WHILE_IN_USE);
  });
  const check = setInterval(look, CHECK_EVERY);
  runtime.onMessage.addListener(listen);
  if (document.documentElement?.localName !== 'html') stop();
  else if (document.readyState === 'complete') look();
  else {
    // The page's own loading comes first; its end is announced, and not waited for long.
    setTimeout(look, LOADING);
    if (early[0]) arriving.observe(document, { childList: true, subtree: true });
  }
  return { stop };
}
