import type { Anchor, PageKind, SentinelAdapter } from '../../core/hosts/contract.ts';
import type { Placement } from '../../core/model/messages.ts';

/** Where the mount goes: as a child of `parent` before `next`, or fixed to the window's right edge. */
export interface Spot {
  parent: Element;
  next: Node | null;
  fixed: boolean;
  /** Distance to the window's top in px; only where fixed. */
  top?: number;
  /**
   * After content that is longer than the window: whether a panel of this height may stay at the window's lower
   * edge while the page scrolls, without standing on anything that the page needs.
   */
  sticky?: (height: number) => boolean;
}

const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[contenteditable],[tabindex],[role=button]';
const EDGE = 16;
/** The widest that the panel gets after or in the content, in px. */
export const CONTENT_WIDTH = 760;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * How many points of a box, a finger apart, lie on what is to be kept free. It asks for what stands there, never
 * for what that says.
 */
function pointsOn(document: Document, kept: string, { left, top, width, height }: Box): number {
  let hits = 0;
  for (let y = top + 8; y < top + height; y += 32) {
    for (let x = left + 8; x < left + width; x += 64) {
      if (document.elementsFromPoint?.(x, y).some((element) => element.matches(kept))) hits += 1;
    }
  }
  return hits;
}

/** The place at the right edge with the fewest of the host's controls under it, from the bottom up. */
function fixedSpot(document: Document, kept: string, width: number, height: number): Spot {
  const view = document.defaultView!;
  const left = Math.max(0, view.innerWidth - width - EDGE);
  const lowest = Math.max(0, view.innerHeight - height - EDGE);
  const tops = [8, 7, 6, 5, 4, 3, 2].map((eighth) => Math.round((lowest * eighth) / 8));
  const hits = tops.map((top) => pointsOn(document, kept, { left, top, width, height }));
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
  kind: PageKind,
  placement: Placement,
  size: { width: number; height: number },
): Spot | null {
  if (!document.body) return null;
  // Names that the page is read by are what it is about: an organisation chart is of use only while it is seen.
  const names = kind.subject === 'person' ? [] : (kind.unitList ?? []).map(({ css }) => css);
  const kept = [CONTROLS, ...names].join();
  if (placement === 'chip') return fixedSpot(document, kept, size.width, size.height);
  if (placement === 'inline') {
    const spot = anchored(document, adapter.inline);
    if (spot) return spot;
  }
  const spot = anchored(document, adapter.docked);
  if (!spot) return fixedSpot(document, kept, size.width, size.height);
  const { innerHeight } = document.defaultView!;
  spot.sticky = (wanted) => {
    const height = Math.min(wanted, innerHeight * 0.7);
    const { left, right, bottom } = spot.parent.getBoundingClientRect();
    const width = Math.min(right - left, CONTENT_WIDTH);
    const box = { left: right - width, top: innerHeight - height, width, height };
    return bottom > innerHeight && !pointsOn(document, kept, box);
  };
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
