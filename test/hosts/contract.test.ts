import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { HostAdapter } from '../../core/model/host-adapter.ts';
import { PageContext } from '../../core/model/page-context.ts';
import { SavedAdapter } from '../../core/release/saved-adapter.ts';
import { matchesOrigin } from '../../core/seat/hosts/match-address.ts';
import { readPage } from '../../core/seat/hosts/read-page.ts';
import { ADAPTERS, adaptersFor } from '../../core/seat/hosts/registry.ts';
import type { HostFixture, Variant } from './fixtures/fixture.ts';
import { FIXTURES } from './fixtures/index.ts';
import { openPage, type PageWindow } from './page.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../core/seat/hosts/adapters');

function open(fixture: HostFixture): PageWindow {
  const window = openPage(
    fixture.address,
    `<!doctype html><html><body>${fixture.html ?? '<main></main>'}</body></html>`,
  );
  fill(window.document, fixture);
  return window;
}

function fill(root: ParentNode, fixture: HostFixture): void {
  for (const [css, value] of Object.entries(fixture.values ?? {})) {
    const control = root.querySelector(css);
    if (!control) throw new Error(`The fixture "${fixture.name}" has no ${css} to put a value into.`);
    if (control.localName !== 'select') (control as HTMLInputElement).value = value;
  }
}

function relabel(document: Document, dictionary: (label: string) => string): void {
  for (const label of document.querySelectorAll('label, td.vertical')) {
    label.textContent = dictionary((label.textContent ?? '').trim());
  }
}

const GERMAN: Record<string, string> = {
  'Job Title': 'Stellenbezeichnung',
  'Vacancy Name': 'Name der Stelle',
  'Title:': 'Titel:',
  'Department:': 'Abteilung:',
  'Departments:': 'Abteilungen:',
};

/** Each changes a page as the world does; `read` gives what is read then. */
const VARIANTS: Record<
  Variant,
  (window: PageWindow, fixture: HostFixture, read: () => PageContext | null) => PageContext | null
> = {
  plain: (_window, _fixture, read) => read(),
  'another extension present': ({ document }, _fixture, read) => {
    for (const parent of [document.body, ...document.body.querySelectorAll('div, form, td')].slice(0, 200)) {
      const foreign = document.createElement('other-extension');
      foreign.innerHTML = '<button class="oxd-button">Translate</button><input value="foreign">';
      parent.append(foreign);
    }
    return read();
  },
  'labels in German': ({ document }, _fixture, read) => {
    relabel(document, (label) => GERMAN[label] ?? `${label}chen`);
    return read();
  },
  'labels in an unknown language': ({ document }, _fixture, read) => {
    relabel(document, (label) => [...label].reverse().join(''));
    return read();
  },
  'hidden earlier page': ({ document }, fixture, read) => {
    const content = document.querySelector(fixture.content!)!;
    const earlier = content.cloneNode(true) as HTMLElement;
    for (const control of earlier.querySelectorAll('input, textarea')) {
      (control as HTMLInputElement).value = 'Earlier page';
    }
    for (const leaf of earlier.querySelectorAll('*'))
      if (leaf.children.length === 0) leaf.textContent = 'Earlier page';
    earlier.style.display = 'none';
    content.before(earlier);
    return read();
  },
  'slow arrival': ({ document }, fixture, read) => {
    const content = document.querySelector(fixture.content!)!;
    const nodes = [...content.childNodes];
    content.replaceChildren();
    const early = read();
    if (early?.layout !== 'unrecognised') throw new Error('An empty page is told to be recognised.');
    content.replaceChildren(...nodes);
    return read();
  },
  '10,000 extra nodes': ({ document }, _fixture, read) => {
    const crowd = document.createElement('div');
    crowd.innerHTML = '<div><span>row</span></div>'.repeat(5000);
    document.body.append(crowd);
    return read();
  },
};
/** Without what is expected to be absent. */
const stated = (expected: Partial<PageContext>) =>
  Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined));

const NEED_CONTENT = new Set<Variant>(['hidden earlier page', 'slow arrival']);

test('every file has its line in the registry, and every line its file', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(ADAPTERS.map((adapter) => adapter.id).sort());
});

describe.each(ADAPTERS.map((adapter): [string, HostAdapter] => [adapter.id, adapter]))(
  '%s',
  (id, adapter) => {
    const fixtures = FIXTURES[id] ?? [];

    test('states what an adapter must state', () => {
      expect(SavedAdapter.safeParse(adapter).error?.message, 'its shape').toBeUndefined();
      expect(structuredClone(adapter), 'is data and nothing else').toEqual(adapter);
      expect(adapter.evidence.length, 'says where its facts come from').toBeGreaterThan(20);
      expect(
        adapter.never.length,
        'names its pages of appraisal, pay, warning, termination, absence',
      ).toBeGreaterThan(0);
      for (const kind of adapter.kinds) {
        if (adapter.tier === 'second-hand') {
          expect(
            Object.keys(kind).sort(),
            `${kind.kind}: of a second-hand tool only the address is read`,
          ).toEqual(['address', 'kind', 'subject']);
        }
      }
      if (adapter.tier === 'second-hand') {
        expect(adapter.docked ?? adapter.inline, 'stands at the side').toBeUndefined();
        expect(adapter.origins.length, 'names the product’s own domains').toBeGreaterThan(0);
      }
    });

    test('fits on a screen', () => {
      const source = readFileSync(join(FOLDER, `${id}.ts`), 'utf8');
      const data = source.slice(source.indexOf('export const')).trimEnd().split('\n');
      expect(data.length, 'lines of the adapter itself').toBeLessThanOrEqual(60);
    });

    test('has a fixture for each of its page kinds, and one that gives nothing', () => {
      const seen = new Set(
        fixtures.map((fixture) => readPage(open(fixture).document, fixture.address, adapter)?.kind),
      );
      for (const { kind } of adapter.kinds) expect([...seen], `write a fixture of "${kind}"`).toContain(kind);
      expect(
        fixtures.some((fixture) => fixture.expect === null),
        'write a fixture that must give nothing',
      ).toBe(true);
    });

    test('is silent elsewhere', () => {
      const foreign = openPage(
        'https://hr.example/',
        '<body><h1>Welcome</h1><form><input name="title"></form></body>',
      );
      for (const address of [
        'https://hr.example/',
        'https://hr.example/welcome?x=1#top',
        'https://hr.example/login',
      ]) {
        expect(readPage(foreign.document, address, adapter), address).toBeNull();
      }
    });

    test.each([
      'https://evil%',
      'https://%.evil.test',
      'https://%:8443',
      'https://user@%',
      'http://%.',
      'https://x%',
    ])('does not take an impostor of its domains for itself: %s', (shape) => {
      for (const origin of adapter.origins) {
        const domain = origin.replace(/^https:\/\/(\*\.)?/, '').replace('/*', '');
        const address = `${shape.replace('%', domain)}/`;
        expect(adaptersFor(address, [{ adapter: id, origin }]), address).toEqual([]);
      }
      for (const origin of adapter.notOrigins ?? []) {
        const address = origin.replace('/*', '/').replace('*.', 'any.');
        const own = adapter.origins.find((one) => matchesOrigin(one, address));
        expect(own, `${origin} lies under its domains`).toBeDefined();
        expect(adaptersFor(address, [{ adapter: id, origin: own! }]), address).toEqual([]);
      }
    });

    describe.each(fixtures.map((fixture): [string, HostFixture] => [fixture.name, fixture]))(
      '%s',
      (_, fixture) => {
        const variants = Object.keys(VARIANTS).filter(
          (name) => name === 'plain' || (fixture.html !== undefined && fixture.expect !== null),
        ) as Variant[];
        const textual = fixture.content !== undefined && fixture.expect?.subject !== 'person';
        test.each(variants.filter((variant) => textual || !NEED_CONTENT.has(variant)))('%s', (variant) => {
          const window = open(fixture);
          const check = () => {
            const context = VARIANTS[variant](window, fixture, () =>
              readPage(window.document, fixture.address, adapter),
            );
            if (fixture.expect === null) return expect(context).toBeNull();
            const kind = adapter.kinds.find((one) => one.kind === fixture.expect?.kind);
            const sparse = kind !== undefined && 'sparse' in kind && fixture.content === undefined;
            expect(context).toMatchObject({
              host: id,
              layout: sparse ? context?.layout : 'recognised',
              ...stated(fixture.expect),
            });
            expect(context!.requisitionId).toBe(fixture.expect.requisitionId);
            expect(PageContext.parse(context)).toEqual(context);
            if (fixture.expect.subject === 'person') {
              expect(Object.keys(context!).sort()).toEqual(
                [
                  'host',
                  'kind',
                  'subject',
                  'layout',
                  'unitNames',
                  'read',
                  ...(context!.requisitionId ? ['requisitionId'] : []),
                ].sort(),
              );
              expect(context!.unitNames).toEqual([]);
            }
            const told = JSON.stringify(context);
            for (const text of fixture.planted ?? []) expect(told).not.toContain(text);
          };
          const known = fixture.expectedFailures?.[variant];
          if (known === undefined) check();
          else expect(check, `passes now: take it out of expectedFailures ("${known}")`).toThrow();
        });
      },
    );
  },
);

test('no fixture belongs to nobody', () => {
  expect(Object.keys(FIXTURES).sort()).toEqual(ADAPTERS.map((adapter) => adapter.id).sort());
  expect(existsSync(FOLDER)).toBe(true);
});
