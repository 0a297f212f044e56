import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Scaffolds an adapter: its file, its fixture, and their lines in the two registries.
 * Usage: npm run new-host -- some-tool ["Some Tool"]
 */
/** The project that the command is started in; its packages are the ones beside this file. */
const ROOT = process.cwd();
const BIOME = join(import.meta.dirname, '..', 'node_modules', '.bin', 'biome');
const REGISTRY = 'core/seat/hosts/registry.ts';
const FIXTURES = 'test/hosts/fixtures/index.ts';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function adapterFile(id: string, variable: string, name: string): string {
  return `import type { HostAdapter } from '../../../model/host-adapter.ts';

export const ${variable}: HostAdapter = {
  id: '${id}',
  name: '${name}',
  tier: 'second-hand',
  evidence: '',
  origins: ['https://*.${id}.example/*'],
  never: [],
  kinds: [
    {
      kind: 'job',
      subject: 'requisition',
      address: [{ path: '^/jobs/(?<requisition>\\\\d+)/?$' }],
    },
    { kind: 'candidate', subject: 'person', address: [{ path: '^/candidates/\\\\d+/?$' }] },
  ],
};
`;
}

function fixtureFile(variable: string): string {
  return `import type { HostFixture } from './fixture.ts';

export const ${variable}Fixtures: HostFixture[] = [
  {
    name: 'job',
    address: 'https://hr.example/jobs/7',
    expect: { kind: 'job', subject: 'requisition', requisitionId: '7' },
  },
  {
    name: 'candidate',
    address: 'https://hr.example/candidates/3',
    html: '<h1>Planted Person</h1>',
    expect: { kind: 'candidate', subject: 'person' },
    planted: ['Planted'],
  },
  { name: 'pay', address: 'https://hr.example/employees/3/salary', expect: null },
];
`;
}

/** Puts an import behind the last one of the same kind, and an entry before the line that ends the list. */
function extend(file: string, importLine: string, entry: string, listEnd: string): void {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(/^import .*;$/gm)];
  const last = imports.at(-1);
  const end = text.indexOf(listEnd);
  if (!last || end < 0)
    fail(`${file} does not look as expected; add "${importLine}" and "${entry}" by hand.`);
  const afterImports = last.index + last[0].length;
  const extended = `${text.slice(0, afterImports)}\n${importLine}${text.slice(afterImports, end)}${entry}\n${text.slice(end)}`;
  writeFileSync(path, extended);
}

function main(): void {
  const [id, given] = process.argv.slice(2);
  if (!id || !/^[a-z][a-z0-9-]{1,59}$/.test(id)) {
    fail('Name the tool in small letters, digits and hyphens: npm run new-host -- some-tool "Some Tool"');
  }
  const name = (given ?? id).replace(/[^\p{L}\p{N} .&+-]/gu, '');
  const variable = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const adapter = join(ROOT, `core/seat/hosts/adapters/${id}.ts`);
  const fixture = join(ROOT, `test/hosts/fixtures/${id}.ts`);
  for (const file of [adapter, fixture]) if (existsSync(file)) fail(`${file} is there already.`);
  writeFileSync(adapter, adapterFile(id, variable, name));
  writeFileSync(fixture, fixtureFile(variable));
  extend(REGISTRY, `import { ${variable} } from './adapters/${id}.ts';`, `  ${variable},`, '];');
  extend(
    FIXTURES,
    `import { ${variable}Fixtures } from './${id}.ts';`,
    `  '${id}': ${variable}Fixtures,`,
    '  ...secondHandFixtures,',
  );
  // Imports are sorted by the formatter, so that nobody's first check is red for their order.
  const files = [adapter, fixture, join(ROOT, REGISTRY), join(ROOT, FIXTURES)];
  const formatted = spawnSync(BIOME, ['check', '--write', ...files], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (formatted.status !== 0)
    console.error(`The formatter did not take the new files; npm run format says why.\n${formatted.stderr}`);
  console.log(`Made core/seat/hosts/adapters/${id}.ts and test/hosts/fixtures/${id}.ts.

Next:
  1. Write down addresses and evidence in the adapter; name its pages that must get nothing in "never".
  2. Write fixtures of its pages by hand, with invented records; never paste a real page.
  3. npx vitest run test/hosts   says what is still missing.
The five steps with examples: docs/add-a-host.md`);
}

main();
