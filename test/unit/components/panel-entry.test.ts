import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Follows relative imports that stay at run time; what is imported as a type is gone by then. */
function reached(entry: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(entry) || !/\.tsx?$/.test(entry)) return seen;
  const source = readFileSync(entry, 'utf8');
  seen.set(entry, source);
  for (const [, clause, path] of source.matchAll(
    /^import (?!type )(?:([^'"]*?) from )?['"](\.[^'"]+)['"]/gms,
  )) {
    const onlyTypes =
      clause?.startsWith('{') &&
      clause.split(',').every((part) => /^\{?\s*type /.test(part.trim()) || /^\}?$/.test(part.trim()));
    if (!onlyTypes) reached(normalize(join(dirname(entry), path!)), seen);
  }
  return seen;
}

const files = reached(join('entrypoints', 'panel', 'main.tsx'));

it('reaches the cards', () => {
  expect([...files.keys()]).toContain(join('components', 'hiring', 'job-card.tsx'));
  expect([...files.keys()]).toContain(join('components', 'unit', 'unit-card.tsx'));
});

it('uses nothing of the browser but runtime messages', () => {
  for (const [file, source] of files) {
    for (const [use] of source.matchAll(/\bbrowser\.\w+(\.\w+)?/g))
      expect(use, file).toBe('browser.runtime.sendMessage');
    expect(source, file).not.toMatch(
      /\bchrome\.|\bindexedDB\b|\b(?:local|session)Storage\b|\bfetch\(|postMessage/,
    );
  }
});

it('grants, sends and sets nothing', () => {
  const sent = [...files]
    .filter(([file]) => file.startsWith(join('entrypoints', 'panel')))
    .flatMap(([, source]) => [...source.matchAll(/type: '([a-z-]+)', nonce/g)].map(([, type]) => type));
  expect(new Set(sent)).toEqual(new Set(['panel-alive', 'panel-view', 'panel-size', 'panel-open']));
  for (const [file, source] of files) expect(source, file).not.toMatch(/\bask\(/);
});

it('brings no schemas along: no zod, and nothing of the model but types and the list of languages', () => {
  const model = [...files.keys()].filter((file) => file.includes(join('core', 'model')));
  expect(model.map((file) => basename(file))).toEqual(['languages.ts']);
  for (const [file, source] of files) expect(source, file).not.toMatch(/from 'zod'|@base-ui/);
});

it('may connect to nothing', () => {
  const html = readFileSync(join('entrypoints', 'panel', 'index.html'), 'utf8');
  expect(html).toContain(`content="connect-src 'none'"`);
});

it('writes no length in rem or em of a host', () => {
  const sheets = [
    'components/ui',
    'components/team',
    'components/settings',
    'entrypoints/panel',
    'entrypoints/popup',
    'entrypoints/sidepanel',
  ].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .map((name) => join(folder, name)),
  );
  expect(sheets.length).toBeGreaterThan(5);
  for (const sheet of sheets) expect(readFileSync(sheet, 'utf8'), sheet).not.toMatch(/\d(?:rem)\b/);
});
