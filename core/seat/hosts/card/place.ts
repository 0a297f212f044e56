import type { PageKind, TeamKind } from '../../../model/host-adapter.ts';
import { DOCK_WIDTH, EDGE, NARROW_WIDTH, SLIM, SLIM_WIDTH } from './sizes.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is hit. Around others, what can take the focus is a region of the page. */
const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[contenteditable],[role=button],[tabindex="0"]:not(:has(a,button,input,p))';
/** What is seen and cannot be looked into. */
const PICTURES = 'img,svg,canvas,video,iframe,object,embed';
/** Places at the window's right edge from the bottom up, and as many at the left. */
const SIDES = 8;
/** The first place of a slim tab; before it are those of a card. */
export const FIRST_SLIM = 2 * SIDES;
/** From here on a tab is narrow: a page may leave no more than its margin. */
const FIRST_NARROW = 2 * FIRST_SLIM;
/** From here on a tab may lie over text, because there is no place without any. */
const OVER_TEXT = 3 * FIRST_SLIM;
const LAST = 4 * FIRST_SLIM;

/** The window without its scrollbars. */
const windowOf = (document: Document): { clientWidth: number; clientHeight: number } =>
  document.scrollingElement ?? document.documentElement;

/** Where the place of this number is for a card of this height: always within the window, off its border. */
export function boxOf(document: Document, place: number, wanted: number): Box {
  const { clientWidth, clientHeight } = windowOf(document);
  const slim = place >= FIRST_SLIM;
  const height = Math.min(slim ? SLIM : wanted, clientHeight * 0.7);
  const narrow = place >= FIRST_NARROW && place < OVER_TEXT;
  const widest = narrow ? NARROW_WIDTH : slim ? SLIM_WIDTH : DOCK_WIDTH;
  const width = Math.min(widest, clientWidth - 2 * EDGE);
  const room = Math.max(0, clientHeight - height - 2 * EDGE);
  return {
    left: place % FIRST_SLIM < SIDES ? clientWidth - width - EDGE : EDGE,
    top: EDGE + Math.round(room * (1 - (place % SIDES) / (SIDES - 1))),
    width,
    height,
  };
}

/** Whether what an element holds itself is text that is drawn in the box; where text is, never what it says. */
function hasText(element: Element, { left, top, width, height }: Box): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== 3) return false;
    range.selectNode(node);
    return [...range.getClientRects()].some(
      (line) => line.left < left + width && line.right > left && line.top < top + height && line.bottom > top,
    );
  });
}

/** What stands at a point of the page under our own element. */
const under = (host: Element, x: number, y: number): Element | null | undefined => {
  const { ownerDocument: document } = host;
  const hit = document.elementFromPoint(x, y);
  return hit === host ? document.elementsFromPoint(x, y)[1] : hit;
};

/**
 * Whether nothing that is to be kept free lies in a box, asked point by point (16 by 24 px, closer than anything
 * one can hit; scattered, so that a place that is taken is soon known to be). What is asked is what stands there.
 * @param names Selector of names that the page is read by: an organisation chart is of use only while it is seen.
 * @param found Everything that stands in the box, for who wants to know when that changes.
 */
function* isFree(
  host: Element,
  box: Box,
  names: string,
  overText: boolean,
  found: Set<Element>,
): Generator<undefined, boolean> {
  const columns = Math.ceil(box.width / 24) + 1;
  const rows = Math.ceil(box.height / 16) + 1;
  for (let count = 0; count < columns * rows; count += 1) {
    const at = (count * 7919) % (columns * rows);
    const hit = under(
      host,
      box.left + 1 + ((box.width - 2) * (at % columns)) / (columns - 1),
      box.top + 1 + ((box.height - 2) * Math.floor(at / columns)) / (rows - 1),
    );
    if (hit && !found.has(hit)) {
      found.add(hit);
      const kept =
        hit.closest(names) ||
        host.ownerDocument.defaultView!.getComputedStyle(hit).cursor === 'pointer' ||
        (!overText && (hit.matches(PICTURES) || hit.shadowRoot || hasText(hit, box)));
      if (kept) return false;
    }
    yield;
  }
  return true;
}

/**
 * Looks for a place at the window's edge: the one that is held while it is free, else one for a card beside what
 * the page shows, else one for a slim tab. To be taken step by step, each of well under a millisecond.
 * @param height Of the card in px.
 * @param held The place that is held; a tab's is given up for a card's.
 * @returns the place's number and what stands under it; undefined where even a tab would lie on a control.
 */
export function* findPlace(
  host: Element,
  kind: PageKind,
  height: number,
  slim: boolean,
  held: number,
): Generator<undefined, { place: number; found: Set<Element> } | undefined> {
  const names = [CONTROLS, ...((kind as TeamKind).unitList ?? []).map(({ css }) => css)].join();
  const first = slim ? FIRST_SLIM : 0;
  const order = [...Array(LAST).keys()].slice(first);
  if (held >= first && (slim || held < FIRST_SLIM)) order.unshift(held);
  for (const place of order) {
    const found = new Set<Element>();
    const box = boxOf(host.ownerDocument, place, height);
    if (yield* isFree(host, box, names, place >= OVER_TEXT, found)) return { place, found };
  }
  return undefined;
}

export const fixedAt = ({ left, top, width }: Box): string =>
  `position:fixed;left:${left}px;top:${top}px;width:${width}px;max-height:70vh;z-index:2147483000;`;

/** Whether an element stands in the window whole, cut off by no scroller and hidden under nothing. */
export function inSight(host: Element): boolean {
  const { ownerDocument: document } = host;
  const { clientWidth, clientHeight } = windowOf(document);
  const { left, top, right, bottom, width, height } = host.getBoundingClientRect();
  if (top < 0 || left < 0 || right > clientWidth || bottom > clientHeight) return false;
  for (let node = host.parentElement; node && node !== document.body; node = node.parentElement) {
    const clip = node.getBoundingClientRect();
    if (
      document.defaultView!.getComputedStyle(node).overflow !== 'visible' &&
      (bottom > clip.bottom || top < clip.top)
    )
      return false;
  }
  return [0.1, 0.5, 0.9].every((part) => {
    const hit = document.elementFromPoint(left + width * part, top + height * part);
    return !hit || hit.contains(host);
  });
}

/** How the page stands around an element: where its neighbours begin, and who scrolls. */
export function shapeAround(host: Element): string {
  const shape: (number | boolean | undefined)[] = [];
  for (let node: Element | null = host; node; node = node.parentElement) {
    for (const beside of [node.previousElementSibling, node.nextElementSibling])
      shape.push(beside?.getBoundingClientRect().top);
    if (node !== host) shape.push(node.scrollHeight > node.clientHeight);
  }
  return shape.join();
}

/** Whether a dialog of the host is open: then nothing of ours may stand over it. */
export const dialogOpen = (document: Document): boolean =>
  [...document.querySelectorAll<HTMLElement>('dialog[open],[aria-modal=true],[role=dialog]')].some(
    (dialog) =>
      dialog.checkVisibility() &&
      (dialog.matches(':modal,[aria-modal=true]') ||
        dialog.offsetHeight * 2 > document.defaultView!.innerHeight),
  );
