import type { Anchor } from '../../../model/host-adapter.ts';
import { CONTENT_WIDTH } from './sizes.ts';

/** An anchor of an adapter, as it is on this page. */
export interface AnchorHere {
  element: Element;
  at: Anchor['at'];
}

export const WHERE = {
  first: 'afterbegin',
  last: 'beforeend',
  before: 'beforebegin',
  after: 'afterend',
} as const;

export const IN_FLOW = `position:relative;max-width:${CONTENT_WIDTH}px;margin:12px 0 0;clear:both;flex:none;align-self:stretch;grid-column:1/-1;`;

/** @param shownBy A custom property that a style sheet of ours sets: it goes with the extension, and the panel with it. */
export const draw = (
  { style }: HTMLElement,
  height: number,
  visible: boolean,
  place: string,
  shownBy = '',
): void => {
  const display = shownBy ? `var(--${shownBy},none)` : 'block';
  const visibility = visible ? 'visible' : 'hidden';
  style.cssText =
    `all:initial;display:${display};height:${height}px;visibility:${visibility};contain:layout paint style;${place}`.replaceAll(
      ';',
      '!important;',
    );
};

/** The first anchor that is there. */
export function anchorOf(document: Document, anchors: readonly Anchor[] = []): AnchorHere | undefined {
  for (const { css, at } of anchors) {
    // Before a page is there, nothing of it is visible.
    const element = [...document.querySelectorAll(css)].find(
      (one) => document.readyState === 'loading' || one.checkVisibility(),
    );
    if (element) return { element, at };
  }
  return undefined;
}

/** Puts an empty element into its place, still invisible: its room is kept, so that nothing moves when it is shown. */
export function insertPlace(document: Document, anchor: AnchorHere, height: number): HTMLElement {
  const host = document.createElement('div');
  // Before it is in the page: to ask a page where something is is to lay it out, and what grows afterwards has shifted.
  draw(host, height, false, IN_FLOW);
  anchor.element.insertAdjacentElement(WHERE[anchor.at], host);
  return host;
}
