import { heightStep } from './sizes.ts';
import type { Spot, Use } from './spot.ts';

/** The one element of ours in the host's document. */
export interface Mount {
  host: HTMLElement;
  /**
   * Shows or hides it, and judges anew where it stands.
   * @returns whether it went elsewhere, unseen, and is to be shown there next time.
   */
  show(shown: boolean, scrolled: boolean): boolean;
  /** @param unfolded Whether a person opened the card. */
  resize(height: number, unfolded: boolean): void;
}

const WHERE = { first: 'afterbegin', last: 'beforeend', before: 'beforebegin', after: 'afterend' } as const;

const draw = ({ style }: HTMLElement, height: number, visible: boolean | undefined, place: string): void => {
  const visibility = visible ? 'visible' : 'hidden';
  style.cssText =
    `all:initial;display:block;height:${height}px;visibility:${visibility};contain:layout paint style;${place}`.replaceAll(
      ';',
      '!important;',
    );
};

/** Puts an empty element into its place, still invisible: its room is kept, so that nothing moves when it is shown. */
export function insertPlace(document: Document, spot: Spot, height: number): HTMLElement {
  const host = document.createElement('div');
  // Before it stands: to ask a page what lies where is to lay it out, and what grows afterwards has shifted.
  draw(host, height, false, spot.css);
  spot.anchor.insertAdjacentElement(WHERE[spot.at], host);
  return host;
}

/**
 * Makes the panel's frame in a closed shadow root of an element that stands in its place.
 * @param source The panel's address with its nonce as fragment.
 * @param onload Called when the frame has loaded, whatever came.
 */
export function insertMount(
  document: Document,
  host: HTMLElement,
  spot: Spot,
  source: string,
  tall: number,
  onload: () => void,
): Mount {
  let height = tall;
  let shown = false;
  const use: Use = {};
  let { css } = spot.stand(host, height, use);
  let drawn = '';
  draw(host, height, false, css);

  const frame = document.createElement('iframe');
  Object.assign(frame, {
    title: 'Customer Lens',
    allow: 'clipboard-write *',
    referrerPolicy: 'no-referrer',
    credentialless: true,
    src: source,
    onload,
  });
  // No rule of the page reaches in here; whether it is seen comes from the host.
  frame.style.cssText = 'display:block;width:100%;height:100%;border:0';
  const style = document.createElement('style');
  style.textContent = '@media print{:host{display:none!important}}';
  host.attachShadow({ mode: 'closed' }).append(style, frame);

  const judge = (seen?: boolean): boolean => {
    const stand = spot.stand(host, height, use);
    const moved = css !== stand.css;
    css = stand.css;
    // What a person opened stays where it covers least; by itself it never covers anything.
    const visible = shown && (moved ? seen : stand.free || use.opened);
    const now = `${height}${visible}${css}`;
    if (now !== drawn) draw(host, height, visible, css);
    drawn = now;
    return moved && shown;
  };

  return {
    host,
    show(now, scrolled) {
      shown = now;
      use.scrolled = scrolled;
      return judge();
    },
    resize(content, unfolded) {
      use.opened = unfolded;
      const step = heightStep(content);
      if (step === height) return;
      height = step;
      const was = css;
      // Its own height decides whether the content is longer than the window. Not hidden on the way, though nobody
      // would see it: a frame that is hidden loses the focus.
      draw(host, height, shown, css);
      judge(true);
      judge();
      // Unfolded over the page's own things, it goes to its place after them, and the reader with it.
      if (/sticky/.test(was) && !/sticky/.test(css)) host.scrollIntoView({ block: 'nearest' });
    },
  };
}
