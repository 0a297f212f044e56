import type { Anchor, HostAdapter } from '../../core/model/host-adapter.ts';
import { makeAdapter, type PickedPage } from '../../core/seat/hosts/picker/make-adapter.ts';
import { type ProposedRule, proposeAnchor, proposeRules } from '../../core/seat/hosts/picker/stable-rule.ts';
import { PICKER } from '../../core/texts/picker.ts';
import { localeFor, textsFor } from '../../core/texts/texts.ts';

const STYLE = `
:host{all:initial}
.bar{position:fixed;left:50%;bottom:12px;transform:translateX(-50%);z-index:2;max-width:min(640px,calc(100vw - 24px));padding:12px 16px;border-radius:8px;background:#10202b;color:#fff;font:14px/1.45 system-ui,sans-serif;box-shadow:0 4px 24px #0006;pointer-events:none;opacity:.94}
.read{margin-top:6px;color:#bfe3f5;overflow-wrap:anywhere}
.row{display:flex;flex-wrap:wrap;gap:8px;margin-top:10px}
button{font:inherit;padding:5px 12px;border:1px solid #7fa6ba;border-radius:6px;background:#1d3a4b;color:#fff;cursor:pointer;pointer-events:auto}
button:focus-visible{outline:2px solid #ffd479}
.box{position:fixed;z-index:1;pointer-events:none;border:2px solid #e8891c;border-radius:3px;background:#e8891c22}
@media print{:host{display:none}}
`;

/** The frame of this origin that an element's document is shown in; null for the page itself. */
const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

type Step = 'name' | 'place' | 'kind';
const EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
] as const;

/**
 * Lets a person point at a name and at a place on the page, by pointer or keyboard, and makes an adapter of it.
 * Nothing of the page is changed; while it runs, the page gets no clicks.
 * @returns the adapter, or null if it was ended without one.
 */
export function startPicker(view: Window & typeof globalThis): Promise<HostAdapter | null> {
  const { document } = view;
  const { t } = textsFor(PICKER, localeFor([view.navigator.language], 'auto'));
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (name: string, className = ''): HTMLElement => {
    const element = document.createElement(name);
    element.className = className;
    return element;
  };
  const style = make('style');
  style.textContent = STYLE;
  const bar = make('div', 'bar');
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-live', 'polite');
  const says = make('div');
  const reads = make('div', 'read');
  const row = make('div', 'row');
  bar.append(says, reads, row);
  const box = make('div', 'box');
  root.append(style, bar, box);

  return new Promise((resolve) => {
    const listening = new AbortController();
    let step: Step = 'name';
    let target: Element | null = null;
    let rule: ProposedRule | undefined;
    let anchor: Anchor | null = null;
    /** The document that the name stands in: the page itself or a frame of its own origin. */
    let named: Document = document;

    const end = (adapter: HostAdapter | null): void => {
      listening.abort();
      host.remove();
      resolve(adapter);
    };
    const button = (text: string, act: () => void): HTMLElement => {
      const element = make('button');
      element.textContent = text;
      element.addEventListener('click', act);
      return element;
    };
    const draw = (): void => {
      says.textContent = t(step);
      const shown = step !== 'kind' && target;
      box.hidden = !shown;
      if (shown) {
        const { width, height } = shown.getBoundingClientRect();
        let { left, top } = shown.getBoundingClientRect();
        for (let frame = frameOf(shown); frame; frame = frameOf(frame)) {
          left += frame.getBoundingClientRect().left + frame.clientLeft;
          top += frame.getBoundingClientRect().top + frame.clientTop;
        }
        box.style.cssText = `left:${left - 2}px;top:${top - 2}px;width:${width}px;height:${height}px`;
      }
      const parts: string[] = [];
      if (rule) parts.push(`${t('reads')}: “${rule.reads}” · ${t(rule.stability)} · ${rule.rule.css}`);
      if (step !== 'name' && anchor) parts.push(anchor.css);
      const nothing = target && ((step === 'name' && !rule) || (step === 'place' && !anchor));
      if (nothing) parts.push(/^i?frame$/.test(target!.localName) ? t('frame') : t('none'));
      reads.textContent = parts.join(' → ');
    };

    const point = (element: Element | null): void => {
      if (!element || element === host || element === target || step === 'kind') return;
      enter(element);
      target = element;
      const { ownerDocument } = element;
      if (step === 'name') {
        named = ownerDocument;
        rule = proposeRules(named, element)[0];
      } else anchor = ownerDocument === named ? proposeAnchor(named, element) : null;
      draw();
    };

    const finish = (subject: PickedPage['subject'], fact: PickedPage['fact']): void => {
      const { hostname, href: address } = named.location;
      const id = `picked-${hostname.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60);
      const page: PickedPage = { address, subject, fact, kind: subject, rule: rule!.rule, anchor: anchor! };
      end({ ...makeAdapter(id, hostname, [page]), ...(named !== document && { frames: true }) });
    };

    const take = (): void => {
      if (step === 'name' && rule) {
        step = 'place';
        point(target?.parentElement ?? null);
      } else if (step === 'place' && anchor) {
        step = 'kind';
        row.prepend(
          button(t('jobTitle'), () => finish('requisition', 'jobTitle')),
          button(t('jobUnit'), () => finish('requisition', 'unitName')),
          button(t('unit'), () => finish('unit', 'unitName')),
        );
        (row.firstElementChild as HTMLElement).focus();
      }
      draw();
    };

    const onPointer = (event: Event): void => {
      if (event.composedPath().includes(host)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'click') return;
      point(event.composedPath()[0] as Element);
      take();
    };

    const onKey = (event: KeyboardEvent): void => {
      const next = {
        up:
          target &&
          (target.parentElement ?? (target.getRootNode() as Partial<ShadowRoot>).host ?? frameOf(target)),
        down:
          target &&
          ((target as Partial<HTMLIFrameElement>).contentDocument?.body ??
            (target.shadowRoot ?? target).firstElementChild),
        left: target?.previousElementSibling,
        right: target?.nextElementSibling,
      }[event.key.replace('Arrow', '').toLowerCase()];
      const inBar = event.composedPath().includes(host);
      if (event.key === 'Escape') end(null);
      else if (event.key.startsWith('Arrow') && !inBar) point(target ? (next ?? null) : document.body);
      else if (event.key === 'Enter' && !inBar) take();
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };

    const options = { capture: true, signal: listening.signal };
    const entered = new Set<EventTarget>();
    const listen = (window: EventTarget): void => {
      if (entered.has(window)) return;
      entered.add(window);
      for (const type of EVENTS) window.addEventListener(type, onPointer, options);
      window.addEventListener('pointermove', (event) => point(event.composedPath()[0] as Element), options);
      window.addEventListener('keydown', (event) => onKey(event as KeyboardEvent), options);
      window.addEventListener('scroll', draw, options);
    };
    /** A frame of the page's own origin is pointed at like the page; any other gives no document. */
    const enter = (element: Element): void => {
      const { contentDocument } = element as Partial<HTMLIFrameElement>;
      if (contentDocument?.defaultView) listen(contentDocument.defaultView);
    };
    listen(view);
    view.addEventListener('pagehide', () => end(null), options);
    row.append(button(t('cancel'), () => end(null)));
    document.documentElement.append(host);
    draw();
  });
}
