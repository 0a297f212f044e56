import type { Anchor, PageKind, TeamKind } from '../../core/model/host-adapter.ts';
import { CONTENT_WIDTH, EDGE } from './sizes.ts';

/** A place for the mount. */
export interface Spot {
  anchor: Element;
  at: Anchor['at'];
  /** How a panel stands here before anything was asked of the page. */
  css: string;
  /**
   * How a panel of this height stands here as the page is now, as CSS, and whether that keeps off everything
   * the page needs.
   */
  stand(host: Element, height: number, how: Use): { css: string; free: boolean };
}

/** What a person has done up to now. */
export interface Use {
  /** Unfolded the card. */
  opened?: boolean;
  /** Scrolled the page: it is being read, and its text is kept free too. */
  scrolled?: boolean;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is hit. Around others, what can take the focus is a region of the page. */
const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[contenteditable],[role=button],[tabindex]:not(:has(a,button,input))';
/** What is read: pictures, and elements that hold nothing but text. Told by their shape, never by what they say. */
const TEXT = ',img,svg,canvas,:not(:empty,:has(>:not(a,b,br,i,span)))';
/** Places at the window's right edge from the bottom up, and as many at the left. */
const PLACES = 8;

/**
 * Whether anything that is to be kept free would lie under our element in this box, looked for at points closer
 * than anything one can hit. It asks for what stands there, never for what that says.
 */
function covers(kept: string, host: Element, { left, top, width, height }: Box): boolean {
  const rows = Math.ceil(height / 16) || 1;
  const columns = Math.ceil(width / 24) || 1;
  // Most points hit what the last one hit: to judge every element once takes half of the time.
  const seen = new Set<Element>();
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const there = host.ownerDocument.elementsFromPoint(
        left + 1 + ((width - 2) * column) / columns,
        top + 1 + ((height - 2) * row) / rows,
      );
      const isKept = (element: Element): boolean =>
        seen.size < seen.add(element).size && element.matches(kept);
      if (there.slice(there.indexOf(host) + 1).some(isKept)) return true;
    }
  }
  return false;
}

/** Names that the page is read by are what it is about: an organisation chart is of use only while it is seen. */
const keptFree = (kind: PageKind): string =>
  [CONTROLS, ...((kind as TeamKind).unitList ?? []).map(({ css }) => css)].join();

/** The first free place at the window's edge; the panel stays there while it is free, and while it is open. */
export function edgeSpot(document: Document, kind: PageKind, widest: number): Spot {
  let place = 0;
  let wide = 0;
  return {
    anchor: document.body,
    at: 'last',
    css: 'position:fixed;',
    stand(host, wanted, { opened }) {
      const { innerHeight } = document.defaultView!;
      const { clientWidth } = document.documentElement;
      const height = Math.min(wanted, innerHeight * 0.7);
      const width = Math.min(widest, clientWidth - 2 * EDGE);
      // In a window of another size it begins at the bottom again.
      if (clientWidth !== wide) place = 0;
      wide = clientWidth;
      const boxOf = (at: number): Box => ({
        left: at < PLACES ? clientWidth - width - EDGE : EDGE,
        top: Math.max(0, innerHeight - height - EDGE) * (1 - (at % PLACES) / PLACES),
        width,
        height,
      });
      const isFree = (at: number): boolean => !covers(keptFree(kind), host, boxOf(at));
      const found = opened ? place : [place, ...Array(2 * PLACES).keys()].find(isFree);
      place = found ?? place;
      return {
        css: `position:fixed;${place < PLACES ? 'right' : 'left'}:${EDGE}px;top:${boxOf(place).top}px;width:${width}px;max-height:70vh;z-index:2147483000;`,
        free: found !== undefined,
      };
    },
  };
}

const flow = (stuck: boolean): string =>
  `position:${stuck ? 'sticky' : 'relative'};bottom:0;max-width:${CONTENT_WIDTH}px;margin:12px 0 0 ${stuck ? 'auto' : 0};clear:both;flex:none;align-self:stretch;grid-column:1/-1;z-index:${stuck ? 1 : 'auto'};`;

/**
 * The place at the first anchor that is there.
 * @param sticks After content that is longer than the window: whether the panel stays at the window's lower edge
 *   while that covers nothing.
 */
export function anchorSpot(
  document: Document,
  kind: PageKind,
  anchors: readonly Anchor[] = [],
  sticks = false,
): Spot | undefined {
  for (const { css, at } of anchors) {
    // Before a page is there, nothing of it is visible.
    const anchor = [...document.querySelectorAll(css)].find(
      (element) => document.readyState === 'loading' || element.checkVisibility(),
    );
    if (anchor)
      return {
        anchor,
        at,
        css: flow(false),
        stand(host, wanted, { scrolled }) {
          const { innerHeight } = document.defaultView!;
          const kept = keptFree(kind);
          const { left, right, bottom } = host.parentElement!.getBoundingClientRect();
          const width = Math.min(right - left, CONTENT_WIDTH);
          const lowest = { left: right - width, top: innerHeight - wanted, width, height: wanted };
          const stuck =
            sticks &&
            bottom > innerHeight &&
            wanted < innerHeight * 0.7 &&
            !covers(scrolled ? kept + TEXT : kept, host, lowest);
          return {
            css: flow(stuck),
            free: stuck || !covers(kept, host, host.getBoundingClientRect()),
          };
        },
      };
  }
  return undefined;
}

/** Whether a dialog of the host is open: then nothing of ours may stand over it. */
export const dialogOpen = (document: Document): boolean =>
  [...document.querySelectorAll<HTMLElement>('dialog[open],[aria-modal=true],[role=dialog]')].some(
    (dialog) =>
      dialog.checkVisibility() &&
      (dialog.matches(':modal,[aria-modal=true]') ||
        dialog.offsetHeight * 2 > document.defaultView!.innerHeight),
  );
