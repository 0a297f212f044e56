import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Files of advice whose words are still in the code. The list only gets shorter. */
const STILL = [
  'core/seat/advice/changes.ts',
  'core/seat/advice/ideas.ts',
  'core/seat/advice/levers.ts',
  'core/seat/advice/line-of-sight.ts',
  'core/seat/advice/peaks.ts',
  'core/seat/advice/proposal.ts',
  'core/seat/advice/quadrant-bank.ts',
  'core/seat/advice/quadrant.ts',
  'core/seat/advice/self-check.ts',
  'core/seat/advice/thanks.ts',
];

/** Whether code has a block of words per language: `en: {` or `en: 'Some words'` beside the same in German. */
function hasWords(code: string): boolean {
  const words = (language: string) =>
    new RegExp(`^\\s+${language}: (?:\\{|['"\`][^'"\`]* [^'"\`]*['"\`])`, 'm');
  return words('en').test(code) && words('de').test(code);
}

it('words of the interface and of advice are in the catalogues, and in no other code', () => {
  const found = globSync('{components,entrypoints,core/{seat,model,texts,sign-in}}/**/*.{ts,tsx}', {
    cwd: ROOT,
  })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => hasWords(readFileSync(join(ROOT, path), 'utf8')));
  expect(found.sort()).toEqual(STILL);
});

it('would be found', () => {
  expect(hasWords("const T = {\n  en: { a: 'x' },\n  de: { a: 'y' },\n};")).toBe(true);
  expect(hasWords("const T = {\n  en: 'Some words',\n  de: 'Einige Wörter',\n};")).toBe(true);
  expect(hasWords("export const LANGUAGES = {\n  en: 'en-GB',\n  de: 'de-DE',\n};")).toBe(false);
});
