import { CONTENT_WIDTH, type Spot } from './spot.ts';

/** Heights that the frame takes, in px: few, because the host can read them. */
const STEPS = [48, 112, 176, 288, 480, 800] as const;
export const FOLDED = 112;
export const CHIP = 48;
export const CHIP_WIDTH = 340;
export const DOCK_WIDTH = 400;

/** The smallest step that holds a content of this height. */
export function heightStep(height: number): number {
  return STEPS.find((step) => step >= height) ?? STEPS[STEPS.length - 1]!;
}

/** The one element of ours in the host's document. */
export interface Mount {
  host: HTMLElement;
  show(shown: boolean): void;
  resize(height: number): void;
}

function declare(style: CSSStyleDeclaration, text: string): void {
  style.cssText = text.replaceAll(';', '!important;');
}

/**
 * Makes the panel's frame in a closed shadow root and puts it into its place, still invisible. It reserves its
 * room at once, so that nothing moves when it is shown.
 * @param source The panel's address with its nonce as fragment.
 * @param onload Called when the frame has loaded, whatever came.
 */
export function insertMount(
  document: Document,
  spot: Spot,
  source: string,
  size: { width: number; height: number },
  onload: () => void,
): Mount {
  const host = document.createElement('div');
  const { width } = size;
  let { height } = size;
  let sticky = spot.sticky?.(height);
  let shown = false;

  const frame = document.createElement('iframe');
  Object.assign(frame, {
    title: 'Customer Lens',
    allow: 'clipboard-write *',
    referrerPolicy: 'no-referrer',
    credentialless: true,
    src: source,
    onload,
  });

  const draw = (): void => {
    const place = spot.fixed
      ? `position:fixed;right:16px;top:min(${spot.top}px,calc(100vh - 16px - min(${height}px,70vh)));width:min(${width}px,calc(100vw - 16px));z-index:2147483000;`
      : `position:${sticky ? 'sticky' : 'relative'};bottom:0;max-width:${CONTENT_WIDTH}px;margin:12px 0 0 ${sticky ? 'auto' : '0'};clear:both;flex:0 0 auto;align-self:stretch;grid-column:1/-1;z-index:${sticky ? 1 : 'auto'};`;
    declare(
      host.style,
      `all:initial;display:block;height:${height}px;max-height:${spot.fixed || sticky ? '70vh' : 'none'};visibility:${shown ? 'visible' : 'hidden'};contain:layout paint style;${place}`,
    );
    declare(frame.style, 'all:initial;display:block;width:100%;height:100%;border:0;');
  };
  draw();

  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = '@media print{:host{display:none!important}}';
  root.append(style, frame);
  spot.parent.insertBefore(host, spot.next);

  return {
    host,
    show(now) {
      if (now === shown) return;
      shown = now;
      draw();
    },
    resize(content) {
      const step = heightStep(content);
      if (step === height) return;
      height = step;
      const was = sticky;
      sticky = spot.sticky?.(height);
      draw();
      // Unfolded over the page's own things, it goes to its place after them, and the reader with it.
      if (was && !sticky) host.scrollIntoView({ block: 'nearest' });
    },
  };
}
