import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readModule } from '../architecture/imports.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
// Below the project, so that the formatter's settings hold there too.
const copy = join(root, 'test', 'unit', 'tools', `new-host-${process.pid}`);
const REGISTRY = 'core/seat/hosts/registry.ts';
const FIXTURES = 'test/hosts/fixtures/index.ts';

beforeAll(() => {
  for (const file of [REGISTRY, FIXTURES]) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  for (const folder of ['core/seat/hosts/adapters', 'test/hosts/fixtures'])
    mkdirSync(join(copy, folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a new HR tool comes formatted, with its imports in order and at the right place', () => {
  execFileSync(process.execPath, [join(root, 'tools', 'new-host.ts'), 'aardvark-hr', 'Aardvark HR'], {
    cwd: copy,
    stdio: 'pipe',
  });
  const adapter = 'core/seat/hosts/adapters/aardvark-hr.ts';
  const files = [REGISTRY, FIXTURES, adapter, 'test/hosts/fixtures/aardvark-hr.ts'];
  execFileSync(
    join(root, 'node_modules', '.bin', 'biome'),
    ['check', '--error-on-warnings', ...files.map((file) => join(copy, file))],
    { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' },
  );
  const imports = readModule(adapter, readFileSync(join(copy, adapter), 'utf8')).imports;
  for (const { to } of imports) expect(() => readFileSync(join(root, to))).not.toThrow();
  expect(readFileSync(join(copy, REGISTRY), 'utf8')).toContain("from './adapters/aardvark-hr.ts'");
});
