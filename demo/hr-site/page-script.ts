/** What the page tells its script; every key is optional. */
export interface PageData {
  /** Values that live in properties only, by the element's `data-field`. */
  values?: Record<string, string>;
  switches?: string[];
}

/**
 * The script of every demo page. It is sent as text, so it may use nothing from outside itself. It sets values as
 * properties, as single-page tools do, and carries the behaviours that the panel must live with:
 * `slow` content arrives after a second · `wipe` the content is thrown away and drawn again · `spa` links change
 * the address and swap the content · `hostile` prototypes are overridden before anything else runs.
 */
export function pageScript(page: Window & typeof globalThis): void {
  const { document } = page;
  const content = (): Element => document.querySelector('[data-content]')!;
  const dataOf = (from: Document): PageData =>
    JSON.parse(from.getElementById('page-data')?.textContent || '{}') as PageData;

  const fill = (data: PageData): void => {
    for (const [name, value] of Object.entries(data.values ?? {})) {
      const field = document.querySelector(`[data-field="${name}"]`) as HTMLInputElement | null;
      if (field) field.value = value;
    }
  };

  const data = dataOf(document);
  const has = (name: string): boolean => data.switches?.includes(name) === true;
  const original = Array.from(content().childNodes);
  fill(data);

  if (has('slow')) {
    content().replaceChildren();
    page.setTimeout(() => {
      content().replaceChildren(...original);
      fill(data);
    }, 1200);
  }

  if (has('wipe')) {
    const every = has('fight') ? 150 : 3000;
    page.setInterval(() => content().replaceChildren(...original), every);
  }

  if (has('spa')) {
    const open = async (address: string, push: boolean): Promise<void> => {
      if (push) page.history.pushState({}, '', address);
      const answer = await page.fetch(address, { headers: { accept: 'text/html' } });
      const next = new page.DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = next.querySelector('[data-content]');
      if (!fresh) return;
      document.title = next.title;
      content().replaceChildren(...Array.from(fresh.childNodes, (node) => document.importNode(node, true)));
      fill(dataOf(next));
    };
    document.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a[href]') as HTMLAnchorElement | null;
      if (!link || link.origin !== page.location.origin || event.defaultPrevented) return;
      event.preventDefault();
      void open(link.href, true);
    });
    page.addEventListener('popstate', () => void open(page.location.href, false));
  }
}

/** Sent before everything else with `hostile`: what careless or ill-meaning pages do to the built-in objects. */
export function hostileScript(page: Window & typeof globalThis): void {
  const broken = (): never => {
    throw new Error('overridden by the page');
  };
  page.Element.prototype.attachShadow = broken;
  page.Element.prototype.closest = broken;
  page.Element.prototype.getAttribute = broken;
  page.Node.prototype.insertBefore = new Proxy(page.Node.prototype.insertBefore, {
    apply(target, self, args) {
      if ((args[0] as Element).localName === 'iframe') return broken();
      return Reflect.apply(target, self, args) as unknown;
    },
  });
  Object.assign(page, { MutationObserver: broken, getComputedStyle: broken });
  (Array.prototype as unknown as { find: unknown }).find = broken;
  (JSON as unknown as { stringify: unknown }).stringify = broken;
}
