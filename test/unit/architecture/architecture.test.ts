import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readModule } from './imports.ts';
import { violations } from './rules.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');

test('imports run one way, core is pure, and every surface holds only what is its own', () => {
  const paths = globSync('{core,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  expect(paths.length).toBeGreaterThan(20);
  const modules = paths.map((path) => readModule(path, readFileSync(resolve(root, path), 'utf8')));
  const known = new Set(paths);
  for (const module of modules)
    for (const { to, ours } of module.imports)
      if (ours && /\.tsx?$/.test(to)) expect(known, `${module.path} imports ${to}`).toContain(to);
  expect(violations(modules)).toEqual([]);
});

const of = (files: Record<string, string>) =>
  violations(Object.entries(files).map(([path, source]) => readModule(path, source)));

test.each<[string, Record<string, string>, RegExp]>([
  [
    'core to components',
    { 'core/seat/view/a.ts': "import '../../../components/ui/b.tsx'" },
    /entrypoints to components/,
  ],
  [
    'components to entrypoints',
    { 'components/ui/a.tsx': "import x from '../../entrypoints/panel/b.ts'" },
    /entrypoints/,
  ],
  [
    'core to the demo',
    { 'core/seat/view/a.ts': "export { x } from '../../../demo/b.ts'" },
    /nothing of the demo/,
  ],
  ['model to core', { 'core/model/a.ts': "import { x } from '../seat/view/b.ts'" }, /model imports nothing/],
  ['seat to station', { 'core/seat/a.ts': "import { x } from '../station/themes/b.ts'" }, /a wing of core/],
  [
    'seat to station by type',
    { 'core/seat/view/a.ts': "import type { X } from '../../station/intake/b.ts'" },
    /a wing of core/,
  ],
  ['station to seat', { 'core/station/a.ts': "import { x } from '../seat/view/b.ts'" }, /a wing of core/],
  [
    'what both use to a wing',
    { 'core/scoring/a.ts': "import { x } from '../seat/view/b.ts'" },
    /a wing of core/,
  ],
  [
    'a circle of types',
    {
      'core/scoring/a.ts': "import type { B } from './b.ts'; export type A = B",
      'core/scoring/b.ts': "import type { C } from './c.ts'; export type B = C",
      'core/scoring/c.ts': "import type { A } from './a.ts'; export type C = A | 1",
    },
    /a\.ts imports core\/scoring\/b\.ts imports core\/scoring\/c\.ts imports core\/scoring\/a\.ts: a circle/,
  ],
  [
    'a surface to the station by way of another file',
    {
      'entrypoints/panel/a.ts': "import { b } from '../../components/team/b.ts'",
      'components/team/b.ts': "import { c } from '../../core/station/themes/c.ts'; export const b = c;",
    },
    /panel holds core\/station\/themes/,
  ],
  [
    'an import at run time',
    { 'entrypoints/popup/a.ts': "await import('../../core/seat/database/seat-db.ts')" },
    /no database/,
  ],
  ['a computed import', { 'core/seat/view/a.ts': 'await import(name)' }, /must stand in the code/],
  ['sentinel to a package', { 'entrypoints/sentinel/a.ts': "import * as z from 'zod'" }, /no package/],
  [
    'sentinel to values of the model',
    { 'entrypoints/sentinel/a.ts': "import { x } from '../../core/model/b.ts'" },
    /types of core\/model only/,
  ],
  [
    'sentinel to zod by way of hosts',
    {
      'entrypoints/sentinel/a.ts': "import { b } from '../../core/seat/hosts/b.ts'",
      'core/seat/hosts/b.ts': "import { c } from '../../model/c.ts'; export const b = c",
      'core/model/c.ts': "import * as z from 'zod'; export const c = z.string()",
    },
    /sentinel holds zod/,
  ],
  ['a database outside of the cache', { 'core/seat/view/a.ts': "import { openDB } from 'idb'" }, /IndexedDB/],
  [
    'a document out of nowhere',
    { 'core/seat/hosts/a.ts': 'export const a = () => document.title' },
    /uses document/,
  ],
  ['the browser', { 'core/seat/a.ts': 'export const a = () => browser.storage' }, /uses browser/],
  ['the clock', { 'core/seat/view/a.ts': 'export const a = () => Date.now()' }, /uses Date\.now/],
  ['the clock by new', { 'core/seat/view/a.ts': 'export const a = () => new Date()' }, /uses new Date/],
  ['chance', { 'core/seat/view/a.ts': 'export const a = Math.random()' }, /uses Math\.random/],
  ['Node', { 'core/seat/view/a.ts': "import { join } from 'node:path'" }, /worker, a page and Node/],
])('refuses %s', (_, files, sentence) => {
  const found = of(files);
  expect(found.join('\n')).toMatch(sentence);
});

test('allows what the design allows', () => {
  expect(
    of({
      'entrypoints/panel/a.tsx': "import { b } from '../../components/team/b.tsx'; document.title = b",
      'components/team/b.tsx': "import type { T } from '../../core/model/c.ts'; export const b: T = 'x'",
      'entrypoints/sentinel/a.ts':
        "import { b } from '../../core/seat/hosts/b.ts'; import type { T } from '../../core/model/c.ts'; b as T",
      'core/seat/hosts/b.ts':
        "import type { T } from '../../model/c.ts'; export function b(document: Document): T { return { document: document.title }.document }",
      'core/model/c.ts': "import * as z from 'zod'; export const c = z.string(); export type T = string",
      'core/station/themes/d.ts':
        "import { c } from '../../model/c.ts'; export const at = (now: number) => new Date(now)",
    }),
  ).toEqual([]);
});
