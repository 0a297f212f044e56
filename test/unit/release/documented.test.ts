import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES, ruleOf, ruleOfProblem } from '../../../core/release/rules.ts';
import { FILES, type FileName, Manifest } from '../../../core/release/schema.ts';
import { apiPages } from '../../../tools/generate/api-pages.ts';

const examples = JSON.parse(readFileSync('docs/api/examples.json', 'utf8')) as Record<string, unknown>;

it('shows examples that are what the schemas say', () => {
  expect(Object.keys(examples).length).toBeGreaterThan(5);
  for (const [name, example] of Object.entries(examples))
    expect(
      (name === 'manifest' ? Manifest : FILES[name as FileName]).safeParse(example).error,
    ).toBeUndefined();
});

it('has a page for every file, with each of its rules', () => {
  const pages = new Map(apiPages(examples).map(({ path, content }) => [path, content]));
  for (const name of ['manifest', ...Object.keys(FILES)] as (FileName | 'manifest')[])
    for (const [i, { sentence }] of RULES[name].entries())
      expect(pages.get(`docs/api/${name}.md`)).toContain(`\n${i + 1}. ${sentence}\n`);
  expect(pages.get('docs/api/README.md')).toContain(`1. ${RULES.serving[0]!.sentence}`);
});

it('has a rule for every kind of finding that the check knows', () => {
  const source = readFileSync('core/release/check.ts', 'utf8');
  const kinds = source.matchAll(/(?<![.\w])error\(\s*'([a-z-]+)',/g);
  const covered = new Set(Object.values(RULES).flatMap((rules) => rules.flatMap(({ covers }) => covers)));
  const found = [...kinds].map(([, kind]) => kind!);
  expect(found.length).toBeGreaterThan(25);
  for (const kind of found) expect(covered, kind).toContain(kind);
  for (const rules of Object.values(RULES)) {
    const all = rules.flatMap(({ covers }) => covers);
    expect(new Set(all).size).toBe(all.length);
  }
  expect(() => ruleOf('scores', 'nonsense')).toThrow(RangeError);
});

it('names a rule for what a server or a manifest does wrong, and none for what is wrong with the reader', () => {
  expect(ruleOfProblem({ code: 'storage-full' })).toBeUndefined();
  expect(ruleOfProblem({ code: 'wrong-hash', file: 'manifest.json' })?.sentence).toMatch(/`id`/);
  expect(ruleOfProblem({ code: 'newer-format', version: '2.0' })?.name).toBe('manifest 2');
  expect(ruleOfProblem({ code: 'server-error', status: 500 })?.name).toBe('serving 6');
});
