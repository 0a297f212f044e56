import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentinelAdapter } from '../../core/model/host-adapter.ts';
import { type Placement, SentinelMessage, type ToSentinel } from '../../core/model/messages.ts';
import { insertCard } from '../../core/seat/hosts/card/mount.ts';
import { heightStep } from '../../core/seat/hosts/card/sizes.ts';
import { layoutOf } from '../../core/seat/hosts/layout-report.ts';
import { adaptersFor } from '../../core/seat/hosts/registry.ts';
import type { Runtime } from '../../entrypoints/sentinel/courier.ts';
import { type Sentinel, startSentinel } from '../../entrypoints/sentinel/sentinel.ts';
import { openDemoPage, openPage, type PageWindow } from './page.ts';

const VACANCY = '/web/index.php/recruitment/addJobVacancy/42';
const CANDIDATE = '/opencats/index.php?m=candidates&a=show&candidateID=1';

interface Told {
  adapters: SentinelAdapter[];
  mount?: boolean;
  placement?: Placement;
  alive?: boolean;
}

/** The background as the sentinel knows it: checks every message, answers, reports the panel alive. */
class FakeRuntime implements Runtime {
  id: string | undefined = 'extension';
  readonly sent: SentinelMessage[] = [];
  readonly listeners = new Set<(message: ToSentinel) => void>();
  readonly onMessage = {
    addListener: (listener: (message: ToSentinel) => void) => void this.listeners.add(listener),
    removeListener: (listener: (message: ToSentinel) => void) => void this.listeners.delete(listener),
  };
  told: Told;
  constructor(told: Told) {
    this.told = told;
  }
  getURL(path: string): string {
    return `chrome-extension://extension${path}`;
  }
  async sendMessage(message: SentinelMessage): Promise<unknown> {
    if (!this.id) throw new Error('Extension context invalidated.');
    this.sent.push(SentinelMessage.parse(message));
    if (message.type === 'adapters-wanted') return { adapters: this.told.adapters };
    if (message.type !== 'page-seen') return null;
    if (this.told.alive !== false) {
      setTimeout(() => this.tell({ type: 'panel-alive', nonce: message.nonce }), 60);
    }
    return { mount: this.told.mount ?? true, placement: this.told.placement ?? 'docked' };
  }
  tell(message: ToSentinel): void {
    for (const listener of this.listeners) listener(message);
  }
  types(): string[] {
    return this.sent.map((message) => message.type);
  }
  seen(): Extract<SentinelMessage, { type: 'page-seen' }>[] {
    return this.sent.filter((message) => message.type === 'page-seen');
  }
}

const BOTH = adaptersFor('https://hr.example/', [
  { adapter: 'orangehrm', origin: 'https://hr.example/*' },
  { adapter: 'opencats', origin: 'https://hr.example/*' },
]);

const mounts = (view: PageWindow): HTMLElement[] => [
  ...view.document.querySelectorAll<HTMLElement>('div[style*="visibility"]'),
];
const settle = (milliseconds = 500) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the sentinel', () => {
  const running: Sentinel[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    for (const sentinel of running.splice(0)) sentinel.stop();
    vi.useRealTimers();
  });

  function run(view: PageWindow, told: Partial<Told> = {}, inline?: SentinelAdapter[]): FakeRuntime {
    const runtime = new FakeRuntime({ adapters: BOTH, ...told });
    running.push(startSentinel(view, runtime, inline ?? [], () => insertCard));
    return runtime;
  }

  test('mounts one frame on a vacancy and tells what was read', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    expect(runtime.types()).toEqual(['adapters-wanted', 'page-seen']);
    expect(runtime.seen()[0]!.context).toMatchObject({
      host: 'orangehrm',
      kind: 'vacancy',
      requisitionId: '42',
      jobTitle: 'Service Desk Agent',
    });
    expect(mounts(view)).toHaveLength(1);
    const [mount] = mounts(view);
    expect(mount!.parentElement!.className).toBe('oxd-layout-context');
    expect(mount!.nextSibling).toBeNull();
    expect(mount!.shadowRoot).toBeNull();
    expect(mount!.attributes).toHaveLength(1);
    expect(mount!.style.visibility).toBe('visible');
  });

  test('is invisible until the panel reports alive, and gone if it does not', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view, { alive: false });
    await settle(300);
    expect(mounts(view)[0]!.style.visibility).toBe('hidden');
    await settle(8000);
    expect(mounts(view), 'it may still be loading').toHaveLength(1);
    await settle(2500);
    expect(mounts(view)).toHaveLength(0);
    expect(runtime.types().at(-1)).toBe('frame-dead');
    await settle(5000);
    expect(runtime.seen()).toHaveLength(1);
  });

  test("asks nothing before the page's own loading is over, or has taken long", async () => {
    const view = openDemoPage(VACANCY);
    const loading = (readyState: string) =>
      Object.defineProperty(view.document, 'readyState', { value: readyState, configurable: true });
    loading('interactive');
    const runtime = run(view);
    await settle(200);
    expect(runtime.sent).toEqual([]);
    loading('complete');
    view.dispatchEvent(new view.Event('pageshow'));
    await settle(50);
    expect(runtime.types()).toEqual(['adapters-wanted', 'page-seen']);

    const slow = openDemoPage(VACANCY);
    Object.defineProperty(slow.document, 'readyState', { value: 'interactive', configurable: true });
    const other = run(slow);
    await settle(400);
    expect(other.types()).toEqual(['adapters-wanted', 'page-seen']);
  });

  test('waits two seconds, no more, for a frame that has loaded', async () => {
    const frames: HTMLIFrameElement[] = [];
    const view = openDemoPage(VACANCY);
    const create = view.document.createElement.bind(view.document);
    view.document.createElement = ((name: string) => {
      const element = create(name);
      if (name === 'iframe') frames.push(element as HTMLIFrameElement);
      return element;
    }) as typeof view.document.createElement;
    const runtime = run(view, { alive: false });
    await settle(5000);
    expect(frames[0]!.style.cssText, 'it is seen or not with its host').not.toMatch(/visibility|all:/);
    // The page's address and the page's cookies stay out of it; without the second an isolated page shows an error.
    expect(frames[0]).toMatchObject({ referrerPolicy: 'no-referrer', credentialless: true });
    frames[0]!.onload!(new view.Event('load'));
    await settle(1900);
    expect(mounts(view)).toHaveLength(1);
    await settle(300);
    expect(mounts(view)).toHaveLength(0);
    expect(runtime.types().at(-1)).toBe('frame-dead');
  });

  test("listens to its own frame's nonce only", async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view, { alive: false });
    await settle(300);
    runtime.tell({ type: 'panel-alive', nonce: '0-0-0-0' });
    expect(mounts(view)[0]!.style.visibility).toBe('hidden');
    runtime.tell({ type: 'panel-alive', nonce: runtime.seen()[0]!.nonce });
    expect(mounts(view)[0]!.style.visibility).toBe('visible');
  });

  test('mounts once however often it runs', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    for (let again = 0; again < 5; again += 1) {
      view.dispatchEvent(new view.Event('popstate'));
      runtime.tell({ type: 'look-again' });
      await settle();
    }
    expect(mounts(view)).toHaveLength(1);
  });

  test.each([
    ['a page of no kind', '/web/index.php/recruitment/viewJobVacancy'],
    ['pay', '/web/index.php/pim/viewSalaryList/empNumber/2'],
    ['termination', '/web/index.php/pim/terminateEmployment/empNumber/2'],
    ['absence', '/web/index.php/leave/viewLeaveList/empNumber/2'],
  ])('says and does nothing on %s', async (_, path) => {
    const view = openDemoPage(path);
    const runtime = run(view);
    await settle(12_000);
    expect(runtime.types()).toEqual(['adapters-wanted']);
    expect(mounts(view)).toHaveLength(0);
  });

  test('does nothing where no adapter was granted', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view, { adapters: [] });
    await settle(3000);
    expect(runtime.types()).toEqual(['adapters-wanted']);
    expect(mounts(view)).toHaveLength(0);
  });

  test('only a chip on a person, whatever was chosen', async () => {
    const view = openDemoPage(CANDIDATE);
    const runtime = run(view, { placement: 'inline' });
    await settle();
    expect(runtime.seen()[0]!.context).toEqual({
      host: 'opencats',
      kind: 'candidate',
      subject: 'person',
      layout: 'recognised',
      requisitionId: '42',
      unitNames: [],
      read: [{ fact: 'job-links', from: 'link' }],
    });
    expect(mounts(view)[0]!.parentElement).toBe(view.document.body);
    expect(mounts(view)[0]!.style.position).toBe('fixed');
  });

  test('inline only where the person chose it, and only upon a click', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view, { placement: 'inline' });
    await settle();
    expect(mounts(view)[0]!.nextSibling, 'not while the page arrives').toBeNull();
    runtime.tell({ type: 'look-again', clicked: true });
    await settle();
    expect(mounts(view)[0]!.previousSibling).toBeNull();
    await settle(1000);
    runtime.tell({ type: 'look-again' });
    await settle(2000);
    expect(mounts(view)[0]!.nextSibling, 'the click was long ago').toBeNull();
  });

  describe('where the card was put into the content before', () => {
    const arrive = (view: PageWindow) => {
      Object.defineProperty(view.document, 'readyState', { value: 'complete', configurable: true });
      view.dispatchEvent(new view.Event('pageshow'));
    };
    const arriving = (path: string): PageWindow => {
      const view = openDemoPage(path);
      Object.defineProperty(view.document, 'readyState', { value: 'loading', configurable: true });
      return view;
    };
    /** The parser comes to the next thing. */
    const parse = async (view: PageWindow) => {
      view.document.body.append(view.document.createElement('i'));
      await settle(20);
    };
    const places = (view: PageWindow) => view.document.querySelectorAll('.oxd-layout-context > div[style]');

    test('its place is kept from the first moment on, and the card comes into it', async () => {
      const view = arriving(VACANCY);
      const runtime = run(view, { placement: 'inline' }, BOTH);
      await parse(view);
      const place = view.document.querySelector('.oxd-layout-context')!.firstElementChild as HTMLElement;
      expect(place.style.height).toContain('120px');
      expect(place.style.visibility).toBe('hidden');
      await settle(1500);
      expect(runtime.types(), 'a page that is half there is not read').toEqual([]);
      arrive(view);
      await settle();
      expect(mounts(view)).toEqual([place]);
      expect(place.style.visibility).toBe('visible');
      expect(place.style.height).toContain('120px');
    });

    test('on a person, and on a page that gets nothing, no place is kept', async () => {
      for (const path of [
        '/web/index.php/recruitment/addCandidate/1',
        '/web/index.php/leave/viewLeaveList/empNumber/2',
      ]) {
        const view = arriving(path);
        run(view, { placement: 'inline' }, BOTH);
        await parse(view);
        expect(places(view)).toHaveLength(0);
      }
    });

    test('a place that the page threw away is no place: the card stands after the content', async () => {
      const view = arriving(VACANCY);
      run(view, { placement: 'inline' }, BOTH);
      await parse(view);
      expect(places(view)).toHaveLength(1);
      places(view)[0]!.remove();
      arrive(view);
      await settle();
      expect(mounts(view)[0]!.nextSibling).toBeNull();
    });

    test('the place goes with the page', async () => {
      const view = arriving(VACANCY);
      run(view, { placement: 'inline', mount: false }, BOTH);
      await parse(view);
      arrive(view);
      await settle();
      expect(places(view)).toHaveLength(1);
      view.history.pushState({}, '', '/web/index.php/leave/viewLeaveList');
      await settle(1300);
      expect(places(view)).toHaveLength(0);
    });
  });

  test('leaves what the page puts under it, in time, and returns', async () => {
    const view = openDemoPage(CANDIDATE);
    Object.defineProperty(view.document.documentElement, 'clientWidth', { value: 1280 });
    run(view);
    await settle();
    expect(mounts(view)[0]!.style.visibility).toBe('visible');
    const button = view.document.createElement('button');
    const { document } = view;
    const turn = async () => {
      view.dispatchEvent(new view.Event('scrollend'));
      await settle(1000);
    };
    document.elementFromPoint = () => button;
    await turn();
    expect(mounts(view)[0]!.style.visibility, 'no place is free').toBe('hidden');
    document.elementFromPoint = (x) => (x > 900 ? button : document.body);
    await turn();
    const { style } = mounts(view)[0]!;
    expect([style.visibility, style.left]).toEqual(['visible', '16px']);
  });

  test('survives wiped children and a replaced anchor, each time under a new nonce', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    const context = view.document.querySelector('.oxd-layout-context')!;
    context.replaceChildren(
      ...[...context.children].filter((child) => !mounts(view).includes(child as HTMLElement)),
    );
    await settle(1500);
    expect(mounts(view)).toHaveLength(1);
    const copy = context.cloneNode(true) as Element;
    for (const mount of copy.querySelectorAll('div[style*="visibility"]')) mount.remove();
    context.replaceWith(copy);
    await settle(1500);
    expect(mounts(view)).toHaveLength(1);
    expect(mounts(view)[0]!.parentElement).toBe(copy);
    const nonces = runtime.seen().map((message) => message.nonce);
    expect(new Set(nonces).size).toBe(3);
    expect(runtime.types().filter((type) => type === 'page-left')).toHaveLength(2);
  });

  test('takes the last height again when it is put back', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    runtime.tell({ type: 'panel-size', nonce: runtime.seen()[0]!.nonce, height: 250 });
    expect(mounts(view)[0]!.style.height).toContain('288px');
    mounts(view)[0]!.remove();
    await settle(1500);
    expect(mounts(view)[0]!.style.height).toContain('288px');
  });

  test('gives up after ten re-insertions in ten seconds, says so, and tries again elsewhere', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    const host = setInterval(() => {
      for (const mount of mounts(view)) mount.remove();
    }, 200);
    await settle(15_000);
    expect(runtime.types().filter((type) => type === 'page-fought')).toHaveLength(1);
    expect(runtime.seen()).toHaveLength(11);
    expect(mounts(view)).toHaveLength(0);
    clearInterval(host);
    view.history.pushState({}, '', '/web/index.php/recruitment/addJobVacancy/51');
    view.document.querySelector('.oxd-select-text-input')!.textContent = 'Heating Engineer';
    await settle(4000);
    expect(mounts(view)).toHaveLength(1);
  });

  test('follows a changed address, and waits for the text of the page before to go', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    view.history.pushState({}, '', '/web/index.php/recruitment/addJobVacancy/51');
    await settle(1300);
    expect(mounts(view)).toHaveLength(0);
    expect(runtime.types().at(-1)).toBe('page-left');
    view.document.querySelector('.oxd-select-text-input')!.textContent = 'Heating Engineer';
    await settle(1000);
    expect(runtime.seen().at(-1)!.context).toMatchObject({
      requisitionId: '51',
      jobTitle: 'Heating Engineer',
    });
    expect(mounts(view)).toHaveLength(1);
    view.history.pushState({}, '', '/web/index.php/pim/viewSalaryList/empNumber/2');
    await settle(1300);
    expect(mounts(view)).toHaveLength(0);
  });

  test('waits for a page that arrives slowly', async () => {
    const view = openDemoPage(VACANCY);
    const content = view.document.querySelector('[data-content]')!;
    const children = [...content.childNodes];
    content.replaceChildren();
    const runtime = run(view);
    await settle(3000);
    expect(runtime.seen()).toHaveLength(0);
    content.replaceChildren(...children);
    await settle(1500);
    expect(runtime.seen()[0]!.context).toMatchObject({
      layout: 'recognised',
      jobTitle: 'Service Desk Agent',
    });
  });

  test('an unknown layout is said after eight seconds, and mended when it comes', async () => {
    const view = openDemoPage(VACANCY);
    const form = view.document.querySelector('form')!;
    const parent = form.parentElement!;
    form.remove();
    const runtime = run(view);
    await settle(11_000);
    const { context } = runtime.seen()[0]!;
    expect(context.layout).toBe('unrecognised');
    expect(context.structure).toBeUndefined();
    expect(layoutOf(view.document)).toContain('oxd-layout-context');
    expect(layoutOf(view.document)).not.toMatch(/Vacancy|Tallwater|42/);
    parent.append(form);
    await settle(2000);
    expect(runtime.seen().at(-1)!.context.layout).toBe('recognised');
    expect(mounts(view)).toHaveLength(1);
  });

  test('leaves the page when the extension is gone', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    runtime.id = undefined;
    await settle(1100);
    expect(mounts(view)).toHaveLength(0);
    runtime.tell({ type: 'look-again' });
    await settle();
    expect(mounts(view)).toHaveLength(0);
    expect(runtime.types().filter((type) => type === 'adapters-wanted')).toHaveLength(1);
  });

  test('unmounts when told, and stays away', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = run(view);
    await settle();
    runtime.tell({ type: 'unmount' });
    await settle(5000);
    expect(mounts(view)).toHaveLength(0);
    expect(runtime.seen()).toHaveLength(1);
  });

  test('hides under an open dialog of the host and comes back', async () => {
    const view = openDemoPage(VACANCY);
    run(view);
    await settle();
    const dialog = view.document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    view.document.body.append(dialog);
    await settle(1100);
    expect(mounts(view)[0]!.style.visibility).toBe('hidden');
    dialog.remove();
    await settle(1100);
    expect(mounts(view)[0]!.style.visibility).toBe('visible');
  });

  test('asks a worker again that is only being started', async () => {
    const view = openDemoPage(VACANCY);
    const runtime = new FakeRuntime({ adapters: BOTH });
    const send = runtime.sendMessage.bind(runtime);
    let refusals = 2;
    runtime.sendMessage = async (message) => {
      refusals -= 1;
      if (refusals >= 0) throw new Error('Could not establish connection. Receiving end does not exist.');
      return send(message);
    };
    running.push(startSentinel(view, runtime, [], () => insertCard));
    await settle(2000);
    expect(mounts(view)).toHaveLength(1);
  });

  test('mounts nothing in a document of opaque origin, and says so', async () => {
    const view = openDemoPage(VACANCY);
    Object.defineProperty(view, 'origin', { value: 'null' });
    const runtime = run(view);
    await settle();
    expect(mounts(view)).toHaveLength(0);
    expect(runtime.types().at(-1)).toBe('frame-dead');
  });

  test('stays out of frames that its adapter does not name', async () => {
    const view = openDemoPage(VACANCY);
    Object.defineProperty(view, 'top', { value: {} });
    const runtime = run(view);
    await settle(2000);
    expect(runtime.types()).toEqual(['adapters-wanted']);
  });

  test('touches no document that is no HTML', async () => {
    const view = openPage('https://hr.example/web/index.php/recruitment/addJobVacancy/42', '<p>x</p>');
    Object.defineProperty(view.document, 'documentElement', { value: { localName: 'svg' } });
    const runtime = run(view);
    await settle(2000);
    expect(runtime.types()).toEqual([]);
  });
});

test('heights come in few steps', () => {
  const heights = Array.from({ length: 1000 }, (_, height) => heightStep(height));
  expect(new Set(heights).size).toBe(6);
  for (const [height, step] of heights.entries()) expect(step).toBeGreaterThanOrEqual(Math.min(height, 800));
});
