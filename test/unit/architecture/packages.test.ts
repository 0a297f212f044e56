import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readModule } from './imports.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** Files that run when `paths` do, and the packages that they import. */
function reached(paths: readonly string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set(paths);
  const packages = new Set<string>();
  for (const path of files)
    for (const { to, ours, typeOnly } of readModule(path, readFileSync(join(root, path), 'utf8')).imports) {
      if (typeOnly || to.startsWith('node:') || to.endsWith('.json')) continue;
      if (ours) files.add(to);
      else packages.add(to.split('/', to.startsWith('@') ? 2 : 1).join('/'));
    }
  return { files, packages };
}

test('the command runs where only the packages for running are installed', () => {
  const { files, packages } = reached(['tools/publish.ts', 'tools/check-api.ts']);
  for (const path of files) expect(existsSync(join(root, path)), path).toBe(true);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // The command is handed to this package's Node.
  packages.add('node');
  expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  // Those that were missing once: a reader of workbooks, of telephone numbers.
  expect([...packages]).toEqual(expect.arrayContaining(['zod', 'read-excel-file', 'libphonenumber-js']));
});
