import type { PageKind } from '../../../model/host-adapter.ts';
import type { AnchorHere } from './reserve.ts';

/** The panel in the host's document: one element, in a place that is in the window and covers nothing. */
export interface Card {
  host: HTMLElement;
  /** Shows or hides it, never over a dialog, and looks whether its place is still good. */
  look(shown: boolean): void;
  /** @param unfolded Whether a person opened it. */
  resize(height: number, unfolded: boolean): void;
  /** Leaves the page. */
  remove(): void;
}

/**
 * How a card lies: after the content where it is in the window there and moves nothing; over the page, at the
 * window's edge; or, where that has no free place, after the content all the same, out of sight until one scrolls.
 */
export type Lies = 'fitting' | 'edge' | 'end';

export interface CardOptions {
  /** The page's clock, in ms. */
  now(): number;
  kind: PageKind;
  /** The panel's address with its nonce as fragment. */
  source: string;
  /** In px. */
  height: number;
  /** Only a slim tab, wherever it is. */
  slim: boolean;
  /** After the content; without one the card is over the page. */
  anchor: AnchorHere | undefined;
  lies: Lies;
  /** Its room in the content, where the person wants it: it stays there, and a tab is shown while that is out of sight. */
  room: HTMLElement | undefined;
  /** A custom property that a style sheet of ours sets: it goes with the extension, and the panel with it. */
  shownBy: string | undefined;
  /** Called when the frame has loaded, whatever came. */
  onload(): void;
  /** Something changed where it is. */
  onchange(): void;
  /** It is to be put where it lies otherwise, because here it cannot be seen. */
  onlost(to: Lies): void;
}

export type InsertCard = (document: Document, options: CardOptions) => Card;
