import type { Anchor, SentinelAdapter } from '../../core/hosts/contract.ts';
import type { Placement } from '../../core/model/messages.ts';

/** Where the mount goes: as a child of `parent` before `next`, or fixed to the window's right edge. */
export interface Spot {
  parent: Element;
  next: Node | null;
  fixed: boolean;
  /** Distance to the window's top in px; only where fixed. */
  top?: number;
  /** After content that is longer than the window: stays at its lower edge while the page scrolls. */
  sticky?: boolean;
}

const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[contenteditable],[tabindex],[role=button]';
const EDGE = 16;
/** The widest that the panel gets after or in the content, in px. */
export const CONTENT_WIDTH = 760;

/**
 * How many of twelve points of a box lie on the host's controls. It asks for what stands there, never for what
 * that says.
 */
function controlsUnder(document: Document, left: number, top: number, width: number, height: number): number {
  if (typeof document.elementFromPoint !== 'function') return 0;
  let hits = 0;
  for (const x of [0.04, 0.35, 0.65, 0.96]) {
    for (const y of [0.1, 0.5, 0.9]) {
      if (document.elementFromPoint(left + width * x, top + height * y)?.closest(CONTROLS)) hits += 1;
    }
  }
  return hits;
}

/** The place at the right edge with the fewest of the host's controls under it, from the bottom up. */
function fixedSpot(document: Document, width: number, height: number): Spot {
  const view = document.defaultView!;
  const left = Math.max(0, view.innerWidth - width - EDGE);
  const lowest = Math.max(0, view.innerHeight - height - EDGE);
  const tops = [8, 7, 6, 5, 4, 3, 2].map((eighth) => Math.round((lowest * eighth) / 8));
  const hits = tops.map((top) => controlsUnder(document, left, top, width, height));
  const top = tops[hits.indexOf(Math.min(...hits))]!;
  return { parent: document.body, next: null, fixed: true, top };
}

function anchored(document: Document, anchors: readonly Anchor[] | undefined): Spot | null {
  for (const { css, at } of anchors ?? []) {
    const anchor = [...document.querySelectorAll(css)].find((element) => element.checkVisibility());
    if (!anchor) continue;
    const inside = at === 'first' || at === 'last';
    const parent = inside ? anchor : anchor.parentElement;
    if (!parent) continue;
    const next = { first: anchor.firstChild, last: null, before: anchor, after: anchor.nextSibling }[at];
    return { parent, next, fixed: false };
  }
  return null;
}

/**
 * Finds the place for the panel.
 * @param size The mount's width and height in px, as far as it is known beforehand.
 * @returns null while the page has no body.
 */
export function findSpot(
  document: Document,
  adapter: SentinelAdapter,
  placement: Placement,
  size: { width: number; height: number },
): Spot | null {
  if (!document.body) return null;
  if (placement === 'chip') return fixedSpot(document, size.width, size.height);
  if (placement === 'inline') {
    const spot = anchored(document, adapter.inline);
    if (spot) return spot;
  }
  const spot = anchored(document, adapter.docked);
  if (!spot) return fixedSpot(document, size.width, size.height);
  const { innerHeight } = document.defaultView!;
  const box = spot.parent.getBoundingClientRect();
  const left = Math.max(box.left, box.right - CONTENT_WIDTH);
  spot.sticky =
    box.bottom > innerHeight &&
    controlsUnder(document, left, innerHeight - size.height, box.right - left, size.height) === 0;
  return spot;
}

/** Whether a dialog of the host is open: then nothing of ours may stand over it. */
export function dialogOpen(document: Document): boolean {
  const { innerWidth, innerHeight } = document.defaultView!;
  return [...document.querySelectorAll('dialog[open],[aria-modal=true],[role=dialog]')].some((dialog) => {
    const { width, height } = dialog.getBoundingClientRect();
    return (
      dialog.checkVisibility() &&
      (dialog.getAttribute('aria-modal') === 'true' || width * height > (innerWidth * innerHeight) / 3)
    );
  });
}
