import type { PageContext } from '../model/page-context.ts';

/** A document as the browser names it: `document` is Chromium's id, absent where a browser gives none. */
export interface Frame {
  tab: number;
  frame: number;
  document?: string;
}

/** A host page that a sentinel has seen, and the panel that was paired with it. */
export interface SeenPage {
  sentinel: Frame;
  context: PageContext;
  /** The granted origin, a match pattern, that the page lies under. */
  origin: string;
  /** When it was seen, in milliseconds since 1970: the newest of a tab is what the popup tells of. */
  at: number;
  panel?: Frame;
  trouble?: 'fought' | 'frame-dead';
}

/** Where the table lies: `storage.session`, which outlives the worker and not the browser. */
export interface PageStore {
  all(): Promise<Record<string, SeenPage>>;
  get(nonce: string): Promise<SeenPage | undefined>;
  set(nonce: string, page: SeenPage): Promise<void>;
  remove(nonces: string[]): Promise<void>;
}

/**
 * Which panel belongs to which page. A sentinel names a nonce for its page; the first frame of that tab that
 * knows the nonce is its panel, and no other ever is. A reloaded frame comes with a new nonce.
 */
export class Pages {
  readonly #store: PageStore;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: PageStore) {
    this.#store = store;
  }

  /** One change after the other: two messages must not claim one nonce. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(work, work);
    this.#queue = next.catch(() => {});
    return next;
  }

  /** A sentinel has seen a page; what it saw in the same frame before is gone. A known nonce is refused. */
  seen(
    nonce: string,
    sentinel: Frame,
    seen: { context: PageContext; origin: string; at: number },
  ): Promise<boolean> {
    return this.#inTurn(async () => {
      const all = await this.#store.all();
      const known = all[nonce];
      if (known && !sameFrame(known.sentinel, sentinel)) return false;
      const before = Object.keys(all).filter(
        (key) =>
          key !== nonce &&
          all[key]!.sentinel.tab === sentinel.tab &&
          all[key]!.sentinel.frame === sentinel.frame,
      );
      if (before.length > 0) await this.#store.remove(before);
      await this.#store.set(nonce, {
        ...(known && { panel: known.panel }),
        sentinel,
        context: only(seen.context),
        origin: seen.origin,
        at: seen.at,
      });
      return true;
    });
  }

  /** The page of a nonce for its own sentinel. */
  async ofSentinel(nonce: string, sentinel: Frame): Promise<SeenPage | undefined> {
    const page = await this.#store.get(nonce);
    return page && sameFrame(page.sentinel, sentinel) ? page : undefined;
  }

  left(nonce: string, sentinel: Frame): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.ofSentinel(nonce, sentinel)) await this.#store.remove([nonce]);
    });
  }

  trouble(nonce: string, sentinel: Frame, trouble: 'fought' | 'frame-dead'): Promise<void> {
    return this.#inTurn(async () => {
      const page = await this.ofSentinel(nonce, sentinel);
      if (page) await this.#store.set(nonce, { ...page, trouble });
    });
  }

  /** The page that a panel belongs to: by the first that asks, for that frame alone from then on. */
  claim(nonce: string, panel: Frame): Promise<SeenPage | undefined> {
    return this.#inTurn(async () => {
      const page = await this.#store.get(nonce);
      if (!page || page.sentinel.tab !== panel.tab || page.sentinel.frame === panel.frame) return undefined;
      if (page.panel) return sameFrame(page.panel, panel) ? page : undefined;
      const claimed = { ...page, panel };
      await this.#store.set(nonce, claimed);
      return claimed;
    });
  }

  /** Seen pages of a tab, the outermost frame first, then the newest. */
  async ofTab(tab: number): Promise<SeenPage[]> {
    return Object.values(await this.#store.all())
      .filter((page) => page.sentinel.tab === tab)
      .sort((a, b) => a.sentinel.frame - b.sentinel.frame || b.at - a.at);
  }

  /** Every page that was seen. */
  async list(): Promise<SeenPage[]> {
    return Object.values(await this.#store.all());
  }

  /** Forgets pages: those of closed tabs, of hosts that are no longer allowed. */
  forget(gone: (page: SeenPage) => boolean): Promise<void> {
    return this.#inTurn(async () => {
      const all = await this.#store.all();
      const nonces = Object.keys(all).filter((nonce) => gone(all[nonce]!));
      if (nonces.length > 0) await this.#store.remove(nonces);
    });
  }
}

function sameFrame(one: Frame, other: Frame): boolean {
  return one.tab === other.tab && one.frame === other.frame && one.document === other.document;
}

/** Of a page about a person nothing but its requisition is kept, whatever was sent (R2). */
function only(context: PageContext): PageContext {
  if (context.subject === 'requisition' || context.subject === 'unit') return context;
  return {
    host: context.host,
    kind: context.kind,
    subject: context.subject,
    layout: context.layout,
    requisitionId: context.subject === 'person' ? context.requisitionId : undefined,
    unitNames: [],
    read: context.read.filter((fact) => fact.from === 'address' || fact.from === 'link'),
  };
}
