import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentinelMessage } from '../../core/model/messages.ts';
import { insertCard } from '../../core/seat/hosts/card/mount.ts';
import { readPage } from '../../core/seat/hosts/read-page.ts';
import { ADAPTERS } from '../../core/seat/hosts/registry.ts';
import type { Runtime } from '../../entrypoints/sentinel/courier.ts';
import { startSentinel } from '../../entrypoints/sentinel/sentinel.ts';
import type { HostFixture } from './fixtures/fixture.ts';
import { FIXTURES } from './fixtures/index.ts';
import { openPage, type PageWindow } from './page.ts';

/** Everything by which a script could learn what a node says. */
const PROPERTIES = [
  ...['textContent', 'innerText', 'outerText', 'innerHTML', 'outerHTML', 'nodeValue', 'data', 'wholeText'],
  ...['value', 'defaultValue', 'checked', 'selectedOptions', 'options', 'files', 'labels', 'placeholder'],
  ...['title', 'alt', 'src', 'href', 'dataset', 'attributes', 'id', 'className', 'classList', 'name'],
  ...[
    'childNodes',
    'children',
    'firstChild',
    'lastChild',
    'firstElementChild',
    'nextSibling',
    'previousSibling',
  ],
];
const METHODS = [
  'getAttribute',
  'getAttributeNode',
  'getAttributeNames',
  'hasAttribute',
  'cloneNode',
  'closest',
];

/** A trap on every node of the page; `touched` tells which were sprung, links to jobs apart. */
function trap(window: PageWindow, jobLinks: string | undefined): { touched: string[]; links: string[] } {
  const touched: string[] = [];
  const links: string[] = [];
  const { document } = window;
  const jobs = new Set<Node>(jobLinks ? document.querySelectorAll(jobLinks) : []);
  const walker = document.createTreeWalker(document.body, 0xffffffff);
  const nodes: Node[] = [];
  for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  for (const node of nodes) {
    const name = node.nodeName;
    for (const property of PROPERTIES) {
      if (!(property in node)) continue;
      Object.defineProperty(node, property, {
        configurable: true,
        get: () => {
          touched.push(`${name}.${property}`);
          return Reflect.get(Object.getPrototypeOf(node) as object, property, node) as unknown;
        },
      });
    }
    for (const method of METHODS) {
      const original = (node as unknown as Record<string, unknown>)[method];
      if (typeof original !== 'function') continue;
      Object.defineProperty(node, method, {
        configurable: true,
        value: (...args: unknown[]) => {
          if (jobs.has(node) && method === 'getAttribute' && args[0] === 'href') links.push(name);
          else touched.push(`${name}.${method}(${String(args[0])})`);
          return Reflect.apply(original, node, args) as unknown;
        },
      });
    }
  }
  return { touched, links };
}

const persons = ADAPTERS.flatMap((adapter) =>
  (FIXTURES[adapter.id] ?? [])
    .filter((fixture) => fixture.expect?.subject === 'person' && fixture.html !== undefined)
    .map((fixture): [string, HostFixture] => [adapter.id, fixture]),
);

function openWithCandidate(fixture: HostFixture): PageWindow {
  const window = openPage(
    fixture.address,
    `<!doctype html><html><head><title>Planted Candidate</title></head><body>${fixture.html}<p class="planted">Planted salary wish 99,000</p></body></html>`,
  );
  for (const control of window.document.querySelectorAll('input, textarea')) {
    (control as HTMLInputElement).value = 'Planted value';
  }
  return window;
}

describe.each(persons)('a person’s page of %s', (id, fixture) => {
  const adapter = ADAPTERS.find((one) => one.id === id)!;
  const kind = adapter.kinds.find((one) => one.kind === fixture.expect!.kind || one.subject === 'person')!;
  const jobLinks = kind.subject === 'person' ? kind.jobLinks?.css : undefined;

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test(`nothing but address and job links is touched: ${fixture.name}`, () => {
    const window = openWithCandidate(fixture);
    const { touched } = trap(window, jobLinks);
    const context = readPage(window.document, fixture.address, adapter);
    expect(context).toMatchObject({ subject: 'person' });
    expect(touched).toEqual([]);
    expect(JSON.stringify(context)).not.toMatch(/Planted/);
  });

  test(`nothing of it leaves the page by the sentinel: ${fixture.name}`, async () => {
    const window = openWithCandidate(fixture);
    const { touched } = trap(window, jobLinks);
    const sent: SentinelMessage[] = [];
    const fetched = vi.fn();
    window.fetch = fetched as unknown as typeof window.fetch;
    const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    );
    const runtime: Runtime = {
      id: 'extension',
      getURL: (path) => `chrome-extension://extension${path}`,
      sendMessage: async (message) => {
        sent.push(structuredClone(message));
        if (message.type === 'adapters-wanted') return { adapters: [adapter] };
        return { mount: message.type === 'page-seen', placement: 'inline' };
      },
      onMessage: { addListener: () => {}, removeListener: () => {} },
    };
    const sentinel = startSentinel(window, runtime, [], () => insertCard);
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent.map((message) => message.type)).toContain('page-seen');
    sentinel.stop();
    await vi.advanceTimersByTimeAsync(3000);
    expect(touched).toEqual([]);
    expect(JSON.stringify(sent)).not.toMatch(/Planted/);
    for (const text of fixture.planted ?? []) expect(JSON.stringify(sent)).not.toContain(text);
    expect(fetched).not.toHaveBeenCalled();
    for (const spy of logged) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

test('the trap springs on a page where text may be read', () => {
  const fixture = FIXTURES.orangehrm!.find((one) => one.expect?.kind === 'vacancy')!;
  const adapter = ADAPTERS.find((one) => one.id === 'orangehrm')!;
  const window = openWithCandidate(fixture);
  const { touched } = trap(window, undefined);
  readPage(window.document, fixture.address, adapter);
  expect(touched.length).toBeGreaterThan(0);
});
