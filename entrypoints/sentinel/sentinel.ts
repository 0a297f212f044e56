import type { AdaptersAnswer, PageKind, SentinelAdapter } from '../../core/hosts/contract.ts';
import { pageKindOf } from '../../core/hosts/page-kind.ts';
import { readPage } from '../../core/hosts/read-page.ts';
import type { PageSeenAnswer, Placement, SentinelMessage, ToSentinel } from '../../core/model/messages.ts';
import type { PageContext } from '../../core/model/page-context.ts';
import { CHIP, CHIP_WIDTH, DOCK_WIDTH, FOLDED, heightStep, insertMount, type Mount } from './mount.ts';
import { dialogOpen, findSpot } from './spot.ts';

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

/** Waiting times in ms; measured from the address becoming known. */
const LAYOUT_PATIENCE = 8000;
const LINK_PATIENCE = 1500;
const STALE_PATIENCE = 2000;
/** A busy machine takes its time; from the frame's loading on it has none. */
const LOADED_WITHIN = 10_000;
const ALIVE_WITHIN = 2000;
const CHECK_EVERY = 1000;
const FIGHT_WINDOW = 10_000;
const FIGHTS = 10;
/** How long after a person's click a browser counts what moves as expected. */
const CLICK_COUNTS = 500;

interface Page {
  key: string;
  adapter: SentinelAdapter;
  kind: PageKind;
  context: PageContext;
  nonce: string;
  placement?: Placement;
  /** Set once nothing more is to be mounted at this address. */
  closed: boolean;
}

interface Arrival {
  key: string;
  at: number;
  looks: number;
  list: string;
}

/**
 * Watches one document of an HR tool: recognises its pages by address, reads the page context, keeps one panel
 * mounted. It holds no customer data, observes neither attributes nor a subtree, and on any doubt is absent.
 */
export function startSentinel(view: Window & typeof globalThis, runtime: Runtime): Sentinel {
  const { document } = view;
  let adapters: SentinelAdapter[] = [];
  let page: Page | null = null;
  let arrival: Arrival | null = null;
  let mount: Mount | null = null;
  /** The mount whose panel has reported alive. */
  let aliveMount: Mount | null = null;
  let asking = false;
  let stopped = false;
  let lastFacts: string | undefined;
  let lastHeight: number = FOLDED;
  let insertions: number[] = [];
  let clickedAt = Number.NEGATIVE_INFINITY;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const listening = new AbortController();
  let aliveTimer: ReturnType<typeof setTimeout> | undefined;

  const observer = new view.MutationObserver(() => lookSoon(0));
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch {
      unmount();
    }
  };

  /** @returns undefined if nobody answers; a worker that is being started is asked again. */
  async function send(message: SentinelMessage): Promise<unknown> {
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
  }

  function newNonce(): string {
    const parts = view.crypto.getRandomValues(new Uint32Array(4));
    return [...parts].map((part) => part.toString(16).padStart(8, '0')).join('');
  }

  function unmount(): void {
    clearTimeout(aliveTimer);
    observer.disconnect();
    mount?.host.remove();
    mount = null;
  }

  function leave(): void {
    unmount();
    if (page) void send({ type: 'page-left', nonce: page.nonce });
    page = null;
    insertions = [];
  }

  function stop(): void {
    if (stopped) return;
    stopped = true;
    unmount();
    clearTimeout(soon);
    clearInterval(check);
    listening.abort();
    if (runtime.id) runtime.onMessage.removeListener(listen);
  }

  function lookSoon(wait: number): void {
    if (soon !== undefined || stopped) return;
    soon = setTimeout(() => {
      soon = undefined;
      look();
    }, wait);
  }

  function knownPage(): { adapter: SentinelAdapter; kind: PageKind; key: string } | null {
    const url = new URL(view.location.href);
    for (const adapter of adapters) {
      const found = pageKindOf(adapter, url);
      if (found === 'never') return null;
      if (found) {
        const { kind, ids } = found;
        return {
          adapter,
          kind,
          key: [adapter.id, kind.kind, ids.requisition, ids.unit, url.pathname].join('|'),
        };
      }
    }
    return null;
  }

  const factsOf = (context: PageContext): string => [context.jobTitle, ...context.unitNames].join('|');

  /**
   * Whether a context may be told already. A page that is still arriving is waited for, as are texts of the page
   * before that a single-page tool has not yet replaced.
   */
  function ripe(context: PageContext, kind: PageKind, waiting: Arrival): boolean {
    const waited = performance.now() - waiting.at;
    if (context.layout === 'unrecognised') return waited >= LAYOUT_PATIENCE;
    if (kind.subject === 'person') {
      return !kind.jobLinks || context.requisitionId !== undefined || waited >= LINK_PATIENCE;
    }
    const list = context.unitNames.join('|');
    const still = !kind.unitList || waiting.list === list;
    waiting.list = list;
    return still && (factsOf(context) !== lastFacts || waited >= STALE_PATIENCE);
  }

  function arrive(adapter: SentinelAdapter, kind: PageKind, key: string): void {
    if (arrival?.key !== key) arrival = { key, at: performance.now(), looks: 0, list: '' };
    const context = readPage(document, view.location.href, adapter);
    if (!context) return;
    if (!ripe(context, kind, arrival)) {
      arrival.looks += 1;
      lookSoon(Math.min(20 * 2 ** arrival.looks, CHECK_EVERY));
      return;
    }
    if (context.read.some(({ from }) => from !== 'address' && from !== 'link')) lastFacts = factsOf(context);
    arrival = null;
    page = { key, adapter, kind, context, nonce: '', closed: false };
    void ask(page);
  }

  /** Tells the background of the page under a fresh nonce, and mounts if it says so. */
  async function ask(seen: Page): Promise<void> {
    if (asking) return;
    asking = true;
    if (seen.nonce) void send({ type: 'page-left', nonce: seen.nonce });
    seen.nonce = newNonce();
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
  }

  function insert(seen: Page): void {
    unmount();
    // A document of opaque origin cannot hold the panel; the popup says why.
    if (view.origin === 'null') {
      close(seen, 'frame-dead');
      return;
    }
    let placement = seen.placement!;
    // In the content it would push down what somebody is reading, unless they have just clicked.
    if (placement === 'inline' && performance.now() - clickedAt > CLICK_COUNTS) placement = 'docked';
    const size =
      placement === 'chip' ? { width: CHIP_WIDTH, height: CHIP } : { width: DOCK_WIDTH, height: lastHeight };
    const spot = findSpot(document, seen.adapter, seen.kind, placement, size);
    if (!spot) {
      lookSoon(50);
      return;
    }
    mount = insertMount(document, spot, `${runtime.getURL('/panel.html')}#${seen.nonce}`, size, () => {
      if (page === seen && aliveMount !== mount) awaitAlive(seen, ALIVE_WITHIN);
    });
    for (let node: Element | null = spot.parent; node; node = node.parentElement) {
      observer.observe(node, { childList: true });
    }
    awaitAlive(seen, LOADED_WITHIN);
  }

  /** A frame in a hidden tab loads when the browser likes; its time counts while it can be seen. */
  function awaitAlive(seen: Page, within: number): void {
    clearTimeout(aliveTimer);
    aliveTimer = setTimeout(() => {
      if (document.visibilityState === 'hidden') awaitAlive(seen, within);
      else close(seen, 'frame-dead');
    }, within);
  }

  function close(seen: Page, type: 'frame-dead' | 'page-fought'): void {
    unmount();
    seen.closed = true;
    void send({ type, nonce: seen.nonce });
  }

  function reconcile(seen: Page): void {
    if (seen.closed || asking) return;
    if (mount?.host.isConnected && mount.host.checkVisibility()) {
      if (aliveMount === mount) mount.show(!dialogOpen(document));
      return;
    }
    const now = performance.now();
    insertions = [...insertions.filter((at) => now - at < FIGHT_WINDOW), now];
    if (insertions.length > FIGHTS) close(seen, 'page-fought');
    else {
      unmount();
      void ask(seen);
    }
  }

  function look(): void {
    if (stopped) return;
    if (!runtime.id) {
      stop();
      return;
    }
    if (document.visibilityState === 'hidden') return;
    quietly(() => {
      const known = knownPage();
      if (!known) {
        arrival = null;
        if (page) leave();
        return;
      }
      const late =
        page?.context.layout === 'unrecognised' &&
        readPage(document, view.location.href, known.adapter)?.layout === 'recognised';
      if (page?.key === known.key && !late) reconcile(page);
      else {
        if (page) leave();
        arrive(known.adapter, known.kind, known.key);
      }
    });
  }

  async function begin(): Promise<void> {
    const answer = (await send({ type: 'adapters-wanted' })) as AdaptersAnswer | undefined;
    const framed = view.top !== view;
    adapters = (answer?.adapters ?? []).filter((adapter) => !framed || adapter.frames);
    look();
  }

  function listen(message: ToSentinel): void {
    if (stopped) return;
    if (message.type === 'unmount') {
      leave();
      adapters = [];
    } else if (message.type === 'look-again') {
      if (message.clicked) clickedAt = performance.now();
      // It is the same page: nothing of an earlier one has to be waited out.
      lastFacts = undefined;
      leave();
      void begin();
    } else if (page && message.nonce === page.nonce && mount) {
      if (message.type === 'panel-size') {
        if (page.placement !== 'chip') lastHeight = heightStep(message.height);
        mount.resize(message.height);
      } else if (message.type === 'panel-alive') {
        clearTimeout(aliveTimer);
        aliveMount = mount;
        mount.show(!dialogOpen(document));
      }
    }
  }

  const hint = (): void => lookSoon(0);
  const navigation = (view as { navigation?: EventTarget }).navigation;
  const hints: [EventTarget | undefined, string][] = [
    [view, 'popstate'],
    [view, 'hashchange'],
    [view, 'pageshow'],
    [document, 'visibilitychange'],
    // A dialog takes the focus when it opens.
    [document, 'focusin'],
    [navigation, 'currententrychange'],
  ];
  const { signal } = listening;
  for (const [target, type] of hints) target?.addEventListener(type, hint, { signal });
  view.addEventListener('pagehide', leave, { signal });
  const clicked = ({ timeStamp }: Event): void => {
    clickedAt = timeStamp;
  };
  view.addEventListener('click', clicked, { capture: true, signal });
  const check = setInterval(look, CHECK_EVERY);
  runtime.onMessage.addListener(listen);
  if (document.documentElement?.localName === 'html') void begin();
  else stop();
  return { stop };
}
