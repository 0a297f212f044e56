import type { AdaptersAnswer, SentinelAdapter, TeamKind } from '../../core/model/host-adapter.ts';
import type { PageSeenAnswer, ToSentinel } from '../../core/model/messages.ts';
import type { PageContext } from '../../core/model/page-context.ts';
import type { Card, InsertCard, Lies } from '../../core/seat/hosts/card/card.ts';
import { anchorOf, insertPlace } from '../../core/seat/hosts/card/reserve.ts';
import { FOLDED, heightStep, SLIM } from '../../core/seat/hosts/card/sizes.ts';
import { type KnownPage, pageKindOf } from '../../core/seat/hosts/page-kind.ts';
import { readKnownPage } from '../../core/seat/hosts/read-page.ts';
import { type Arrival, factsOf, isRipe } from './arrival.ts';
import { type Runtime, send } from './courier.ts';
import {
  AFTER_USE,
  ALIVE_WITHIN,
  CHECK_EVERY,
  CLICK_COUNTS,
  FIGHT_WINDOW,
  FIGHTS,
  LAYOUT_PATIENCE,
  LOADED_WITHIN,
  LOADING,
  WHILE_IN_USE,
} from './patience.ts';

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
  /** Whether it is in the content, where it pushes down what comes after it. */
  inContent?: boolean;
  /** A slim tab only. */
  slim?: boolean;
  lies?: Lies;
}

/** Where a sentinel is with the page; each step knows only what it needs. */
type Phase =
  /** Not told yet which tools this page may be of, or the page is none of theirs. */
  | { at: 'elsewhere' }
  | { at: 'arriving'; arrival: Arrival }
  | { at: 'asking'; page: Page }
  | { at: 'mounted'; page: Page; card: Card; alive: boolean; timer: ReturnType<typeof setTimeout> }
  /** Nothing more is to be mounted at this address. */
  | { at: 'closed'; page: Page }
  | { at: 'stopped' };

/**
 * Watches one document of an HR tool: recognises its pages by address, reads the page context, keeps one panel
 * mounted. It holds no customer data, does nothing while nothing changes, and on any doubt is absent.
 * @param early Adapters whose cards the person wants in the content: known from the document's first moment, so
 *   that the place is kept before anything is painted.
 * @param insertCard What the background brought into this page before it said that a card is due.
 */
export function startSentinel(
  view: Window & typeof globalThis,
  runtime: Runtime,
  early: readonly SentinelAdapter[],
  insertCard: () => InsertCard | undefined,
): Sentinel {
  const { document } = view;
  const now = (): number => performance.now();
  const framed = view.top !== view;
  let adapters: readonly SentinelAdapter[] | undefined = framed ? undefined : early;
  let begun = false;
  let phase: Phase = { at: 'elsewhere' };
  /** What outlives a page: the texts and the height of the one before, and the person's last click. */
  let before: string | undefined;
  let lastHeight: number = FOLDED;
  let clickedAt = Number.NEGATIVE_INFINITY;
  let insertions: number[] = [];
  let href = '';
  /** The place in the content that nobody has seen without it. */
  let reserved: HTMLElement | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();

  const pageOf = (): Page | undefined => ('page' in phase ? phase.page : undefined);
  const justClicked = (): boolean => now() - clickedAt < CLICK_COUNTS;
  const lookSoon = (wait: number): void => {
    soon ??= setTimeout(() => {
      soon = undefined;
      look();
    }, wait);
  };
  const touched = (): void => lookSoon(WHILE_IN_USE);
  const wiped = new view.MutationObserver(() => lookSoon(0));
  /** Only while the page's content arrives, or what is there is not known. */
  const arriving = new view.MutationObserver(() => {
    if (begun) lookSoon(CHECK_EVERY);
    else quietly(reserve);
  });
  const awaitContent = (): void => arriving.observe(document, { childList: true, subtree: true });
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch {
      unmount();
    }
  };

  const unmount = (): void => {
    wiped.disconnect();
    if (phase.at !== 'mounted') return;
    clearTimeout(phase.timer);
    phase.card.remove();
    phase = { at: 'closed', page: phase.page };
  };

  const leave = (): void => {
    unmount();
    reserved?.remove();
    reserved = undefined;
    arriving.disconnect();
    const page = pageOf();
    if (page?.nonce) void send(runtime, { type: 'page-left', nonce: page.nonce });
    phase = { at: 'elsewhere' };
    insertions = [];
  };

  const stop = (): void => {
    if (phase.at === 'stopped') return;
    arriving.disconnect();
    unmount();
    phase = { at: 'stopped' };
    clearTimeout(soon);
    clearInterval(check);
    listening.abort();
    if (runtime.id) runtime.onMessage.removeListener(listen);
  };

  const knownPage = (): Place | null => {
    const url = new URL(view.location.href);
    for (const adapter of adapters ?? []) {
      const found = pageKindOf(adapter, url);
      if (found === 'never') return null;
      if (!found) continue;
      const { kind, ids } = found;
      const absent = kind.unless ? [...document.querySelectorAll(kind.unless)] : [];
      if (absent.some((element) => element.checkVisibility())) return null;
      const key = [adapter.id, kind.kind, ids.requisition, ids.unit, url.pathname].join();
      return { ...found, adapter, url, key };
    }
    return null;
  };
  const read = (place: Place): PageContext => readKnownPage(document, place.url, place.adapter, place);

  const arrive = (place: Place): void => {
    const { kind, key } = place;
    const known = phase.at === 'arriving' && phase.arrival.key === key && phase.arrival;
    const arrival = known || { key, since: now(), wait: 20, list: '' };
    phase = { at: 'arriving', arrival };
    const context = read(place);
    if (!isRipe(context, kind, arrival, now(), before)) {
      arrival.wait *= 2;
      lookSoon(Math.min(arrival.wait, CHECK_EVERY));
      return;
    }
    before = factsOf(context) || before;
    const page = { ...place, context, nonce: '' };
    const silent = context.layout === 'unrecognised' && (kind as TeamKind).sparse;
    if (silent) context.layout = 'recognised';
    if (!silent || context.requisitionId || context.unitId) void ask(page);
    else {
      // It need not say anything, and without a number there is nothing to ask about either.
      phase = { at: 'closed', page };
      awaitContent();
    }
  };

  /** Tells the background of the page under a fresh nonce, and mounts if it says so. */
  const ask = async (page: Page): Promise<void> => {
    const { context, nonce } = page;
    if (nonce) void send(runtime, { type: 'page-left', nonce });
    page.nonce = view.crypto.getRandomValues(new Uint32Array(4)).join('-');
    const asking: Phase = { at: 'asking', page };
    phase = asking;
    const answer = (await send(runtime, { type: 'page-seen', nonce: page.nonce, context })) as
      | PageSeenAnswer
      | undefined;
    if (phase !== asking) return;
    phase = { at: 'closed', page };
    if (context.layout === 'unrecognised') awaitContent();
    if (!answer?.mount) return;
    // A document of opaque origin cannot hold the panel; the popup says why.
    if (view.origin === 'null') close('frame-dead');
    else quietly(() => insert(page, answer));
  };

  const insert = (page: Page, { placement, shownBy }: PageSeenAnswer): void => {
    const { adapter, kind, nonce } = page;
    // On a person's page nothing but a tab, whatever was chosen.
    page.slim = kind.subject === 'person' || placement === 'chip';
    // In the content it would push down what somebody is reading, unless they have just clicked.
    const inline = placement === 'inline' && !page.slim;
    const kept = inline && reserved?.isConnected && reserved;
    const anchor = inline && justClicked() ? anchorOf(document, adapter.inline) : undefined;
    page.inContent = !!(kept || anchor);
    const height = page.slim ? SLIM : lastHeight;
    const room = kept || (anchor && insertPlace(document, anchor, height));
    const after = page.slim ? undefined : anchorOf(document, adapter.docked);
    reserved = undefined;
    const card = insertCard()!(document, {
      now,
      kind,
      source: `${runtime.getURL('/panel.html')}#${nonce}`,
      height,
      slim: page.slim,
      anchor: after,
      lies: page.lies ?? 'fitting',
      room,
      shownBy,
      onload: () => {
        if (phase.at === 'mounted' && phase.card === card && !phase.alive) awaitAlive(ALIVE_WITHIN);
      },
      onchange: touched,
      onlost: (to) => {
        page.lies = to;
        unmount();
        void ask(page);
      },
    });
    phase = { at: 'mounted', page, card, alive: false, timer: setTimeout(() => {}) };
    for (let node = card.host.parentElement; node; node = node.parentElement)
      wiped.observe(node, { childList: true });
    awaitAlive(LOADED_WITHIN);
    card.look(false);
  };

  /** A frame in a hidden tab loads when the browser likes; its time counts while it can be seen. */
  const awaitAlive = (within: number): void => {
    if (phase.at !== 'mounted') return;
    clearTimeout(phase.timer);
    phase.timer = setTimeout(() => {
      if (document.hidden) awaitAlive(within);
      else close('frame-dead');
    }, within);
  };

  const close = (type: 'frame-dead' | 'page-fought'): void => {
    unmount();
    void send(runtime, { type, nonce: pageOf()!.nonce });
  };

  /** Keeps the place in the content as soon as the anchor is there, which nobody has seen then. */
  const reserve = (): void => {
    const known = knownPage();
    const anchor =
      known && known.kind.subject !== 'person' ? anchorOf(document, known.adapter.inline) : undefined;
    if (anchor && !reserved) reserved = insertPlace(document, anchor, FOLDED);
    if (!known || anchor || now() > LAYOUT_PATIENCE) arriving.disconnect();
  };

  /** The page is the one that was asked about: does it still say the same, and is the panel still there? */
  const reconcile = (page: Page, known: Place): void => {
    const context = read(known);
    const { layout, requisitionId } = page.context;
    const other = factsOf(context) !== factsOf(page.context) || context.requisitionId !== requisitionId;
    if (context.layout === 'recognised' && (other || layout !== 'recognised')) {
      leave();
      arrive(known);
    } else if (phase.at === 'mounted') {
      if (phase.card.host.checkVisibility()) {
        phase.card.look(phase.alive);
        return;
      }
      insertions = [...insertions.filter((at) => now() - at < FIGHT_WINDOW), now()];
      if (insertions.length > FIGHTS) close('page-fought');
      else {
        unmount();
        void ask(page);
      }
    }
  };

  const look = (): void => {
    if (phase.at === 'stopped') return;
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
      href = view.location.href;
      const known = knownPage();
      const page = pageOf();
      if (known && page?.key === known.key) reconcile(page, known);
      else {
        if (page) leave();
        if (known) arrive(known);
        else phase = { at: 'elsewhere' };
      }
    });
  };

  const begin = async (): Promise<void> => {
    begun = true;
    const answer = (await send(runtime, { type: 'adapters-wanted' })) as AdaptersAnswer | undefined;
    adapters = (answer?.adapters ?? []).filter((adapter) => !framed || adapter.frames);
    look();
  };

  const listen = (message: ToSentinel): void => {
    if (phase.at === 'stopped') return;
    if (message.type === 'unmount') {
      leave();
      adapters = [];
    } else if (message.type === 'look-again') {
      if (message.clicked) clickedAt = now();
      // It is the same page: nothing of an earlier one has to be waited out.
      before = undefined;
      leave();
      void begin();
    } else if (phase.at === 'mounted' && message.nonce === phase.page.nonce) {
      const { page, card } = phase;
      if (message.type === 'panel-size') {
        // In the content it grows by the person's own click only.
        const { unfolded = false } = message;
        const height = page.inContent && !unfolded && !justClicked() ? FOLDED : message.height;
        if (!page.slim && !unfolded && height > SLIM) lastHeight = heightStep(height);
        card.resize(height, unfolded);
      } else {
        clearTimeout(phase.timer);
        phase.alive = true;
        card.look(true);
        // What the page still brings after its loading may lie under the panel.
        setTimeout(touched, CHECK_EVERY);
      }
    }
  };

  const { signal } = listening;
  const hear = (types: string, hint: (event: Event) => void, target: EventTarget = view): void => {
    for (const type of types.split(' ')) target.addEventListener(type, hint, { capture: true, signal });
  };
  hear('popstate pageshow resize visibilitychange', () => lookSoon(0));
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) hear('currententrychange', () => lookSoon(0), navigation);
  hear('pagehide', leave);
  hear('scrollend', touched);
  hear('click change keyup', ({ type, timeStamp }) => {
    if (type === 'click') clickedAt = timeStamp;
    touched();
    // What it set off takes its time: a panel slides open, an answer comes from the server.
    setTimeout(touched, AFTER_USE);
  });
  const check = setInterval(() => {
    if (!runtime.id || href !== view.location.href) look();
  }, CHECK_EVERY);
  runtime.onMessage.addListener(listen);
  if (document.documentElement?.localName !== 'html') stop();
  else if (document.readyState === 'complete') look();
  else {
    // The page's own loading comes first; its end is announced, and not waited for long.
    setTimeout(look, LOADING);
    if (early[0]) awaitContent();
  }
  return { stop };
}
