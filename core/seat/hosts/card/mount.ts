import type { Card, CardOptions, Lies } from './card.ts';
import { boxOf, dialogOpen, FIRST_SLIM, findPlace, fixedAt, inSight, shapeAround } from './place.ts';
import { type AnchorHere, draw, IN_FLOW, WHERE } from './reserve.ts';
import { heightStep, STEP_BUDGET, STEP_PAUSE } from './sizes.ts';

/** Of what lies under the panel as much is watched. */
const WATCHED = 12;

/** Takes away what a sentinel left that was torn off with its extension. */
function removeOrphans(document: Document, own: HTMLElement | undefined): void {
  for (const old of document.querySelectorAll<HTMLElement>('div[style*="contain: "]:empty')) {
    const ours = ['contain', 'visibility'].every((name) => old.style.getPropertyPriority(name));
    if (ours && old !== own) old.remove();
  }
}

/**
 * Makes room for the panel: after the content where it is in the window there and moves nothing, seen by drawing it;
 * else over the page, where it is part of no scroller.
 */
function insertHome(
  document: Document,
  anchor: AnchorHere | undefined,
  lies: Lies,
  height: number,
): { host: HTMLElement; inFlow: boolean } {
  const host = document.createElement('div');
  draw(host, height, false, 'position:fixed;');
  if (anchor && lies !== 'edge') {
    anchor.element.insertAdjacentElement(WHERE[anchor.at], host);
    const before = shapeAround(host);
    draw(host, height, false, IN_FLOW);
    if (before === shapeAround(host) && (lies === 'end' || inSight(host))) return { host, inFlow: true };
    draw(host, height, false, 'position:fixed;');
  }
  document.body.append(host);
  return { host, inFlow: false };
}

/** Puts the panel's frame into a closed shadow root of an element in the page, and keeps it in sight. */
export function insertCard(document: Document, options: CardOptions): Card {
  removeOrphans(document, options.room);
  const view = document.defaultView as Window & typeof globalThis;
  const { now, kind, shownBy, slim, anchor, room, lies, onchange, onlost } = options;
  let { height } = options;
  /** What its content needs; drawn so tall only where there is room for it. */
  let needed = height;
  const { host, inFlow } = room
    ? { host: room, inFlow: true }
    : insertHome(document, options.anchor, lies, height);
  let alive = false;
  let shown = false;
  let opened = false;
  /** What a person opened has its place once, and stays there. */
  let settled = false;
  let place: number | undefined;
  let drawn = '';
  let stepping: ReturnType<typeof setTimeout> | undefined;
  let fresh = false;

  const frame = document.createElement('iframe');
  Object.assign(frame, {
    title: 'Customer Lens',
    allow: 'clipboard-write *',
    referrerPolicy: 'no-referrer',
    credentialless: true,
    src: options.source,
    onload: options.onload,
  });
  const style = document.createElement('style');
  style.textContent = '@media print{:host{display:none!important}}';
  host.attachShadow({ mode: 'closed' }).append(style, frame);

  const sizes = new view.ResizeObserver(() => {
    // The first word is of how things are.
    if (!fresh) onchange();
    fresh = false;
  });
  const children = new view.MutationObserver(onchange);
  const sight = new view.IntersectionObserver(onchange, { threshold: 1 });
  const watch = (found: Iterable<Element>): void => {
    unwatch();
    fresh = true;
    for (const element of [document.documentElement, document.body, ...[...found].slice(0, WATCHED)]) {
      sizes.observe(element);
      children.observe(element, { childList: true });
    }
    if (inFlow) sight.observe(host);
  };
  const unwatch = (): void => {
    for (const observer of [sizes, children, sight]) observer.disconnect();
  };

  const apply = (): void => {
    const floats = place !== undefined && !(opened && inFlow);
    const box = floats ? boxOf(document, opened ? place! % FIRST_SLIM : place!, height) : undefined;
    const away = inFlow ? '' : fixedAt(box ?? boxOf(document, 0, height));
    const visible = shown && (inFlow || floats);
    // Out of sight in the content, the element keeps its room there, and its frame alone is over the page.
    const css = inFlow ? (floats ? `${IN_FLOW}contain:none;` : IN_FLOW) : away;
    const inside = inFlow && box ? `${fixedAt(box)}height:${box.height}px` : 'width:100%;height:100%';
    const next = [css, inside, visible, height].join();
    if (next === drawn) return;
    drawn = next;
    draw(host, box && !inFlow ? box.height : height, visible, css, shownBy);
    // No rule of the page reaches in here; whether it is seen comes from the host.
    frame.style.cssText = `display:block;border:0;${inside}`;
  };

  const look = (wanted: boolean): void => {
    clearTimeout(stepping);
    alive = wanted;
    shown = wanted && !dialogOpen(document);
    if (inFlow || opened) height = needed;
    apply();
    if (opened && settled) return;
    settled = opened;
    if (inFlow && inSight(host)) {
      place = undefined;
      apply();
      watch([host.parentElement!, host]);
    } else if (inFlow && !room && lies === 'fitting') onlost('edge');
    else {
      const search = findPlace(host, kind, needed, !opened && (slim || inFlow), place ?? -1);
      const step = (): void => {
        const until = now() + STEP_BUDGET;
        let next = search.next();
        while (!next.done && now() < until) next = search.next();
        if (!next.done) {
          stepping = setTimeout(step, STEP_PAUSE);
          return;
        }
        if (lies === 'end' && inFlow && !opened) {
          if (next.value) onlost('edge');
          return;
        }
        if (!next.value && anchor && !inFlow && !opened && lies !== 'end') {
          onlost('end');
          return;
        }
        const found = next.value?.place;
        if (!opened || (found !== undefined && found < FIRST_SLIM)) place = found;
        height = needed;
        apply();
        watch(next.value?.found ?? []);
      };
      step();
    }
  };

  apply();
  return {
    host,
    look,
    resize(content, unfolded) {
      const folds = opened && !unfolded;
      opened = unfolded;
      if (!opened) settled = false;
      // A slim tab says how tall it is, not the card.
      if (!unfolded && !folds && place !== undefined && place >= FIRST_SLIM) return;
      const step = heightStep(content);
      if (step === needed && !folds) return;
      needed = step;
      settled = false;
      if (opened && inFlow) {
        place = undefined;
        height = needed;
        apply();
        settled = true;
        host.scrollIntoView({ block: 'nearest' });
      } else look(alive);
    },
    remove() {
      clearTimeout(stepping);
      unwatch();
      host.remove();
    },
  };
}
