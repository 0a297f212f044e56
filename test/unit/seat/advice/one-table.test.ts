import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILT_IN } from '../../../../core/station/themes/packs.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** The tables that say by what themes differ. Everywhere else a theme is whatever published data call one. */
const TABLES = ['core/seat/advice/theme-facts.ts', 'core/seat/advice/ad-bank.ts'];

/** Ids of themes that code uses as words of its own, as in the policy of an administrator or the staff of a list. */
const HOMONYMS = new Set(
  'access application branch care claim condition cover driver equipment fees food forms network noise payments policy price privacy queue range records returns room shopping software speed staff stay ticket town tracking tariff waiting website treatment'.split(
    ' ',
  ),
);

const THEME_IDS = [...new Set(BUILT_IN.flatMap(({ themes }) => themes.map(({ id }) => id)))].filter(
  (id) => !HOMONYMS.has(id),
);

/** Literals of `code` by which it would treat one theme differently from others. */
function themesNamed(code: string): string[] {
  const compared = [...code.matchAll(/theme(?:Id)?(?:\.id)?\s*[!=]==\s*(['"`][\w-]+['"`])/g)].map(
    ([, id]) => id!,
  );
  const named = THEME_IDS.filter((id) =>
    new RegExp(`(?:['"\`]${id}['"\`]|^\\s+${id}:\\s*[{['"])`, 'm').test(code),
  );
  return [...compared, ...named];
}

/** Whether code chooses by what was asked, which `core/scoring/metrics` is for. */
const choosesByMetric = (code: string) => /metric\s*[!=]==\s*['"](?:nps|csat|ces)/.test(code);

const read = (folders: string) =>
  globSync(`${folders}/**/*.{ts,tsx}`, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const);

it('no logic of the seat names a theme: what sets one apart stands in a table', () => {
  expect(THEME_IDS.length).toBeGreaterThan(20);
  const found = read('{components/{brief,hiring,popup,sample,team,unit,ui},core/{seat,model,scoring}}')
    .filter(([path]) => !TABLES.includes(path))
    .flatMap(([path, code]) => themesNamed(code).map((id) => `${path}: ${id}`));
  expect(found).toEqual([]);
});

it('no logic of the seat chooses by what was asked', () => {
  const found = read('{components/{brief,hiring,popup,sample,team,unit,ui},core/{seat,model,texts}}')
    .filter(([, code]) => choosesByMetric(code))
    .map(([path]) => path);
  expect(found).toEqual([]);
});

it.each([
  "if (theme.id === 'privacy') return;",
  "complaint.theme.id !== 'waiting'",
  "const WORDS = {\n  'call-back': 'nobody calls back',\n};",
  "const WORDS = {\n  empathy: { en: 'x' },\n};",
])('would find %s', (code) => {
  expect(themesNamed(code)).not.toEqual([]);
});

it('would find a choice by metric, and takes no notice of words', () => {
  expect(choosesByMetric("score.measure.metric === 'nps'")).toBe(true);
  expect(themesNamed("const policy = await db.get('policy'); theme.id === other.theme.id")).toEqual([]);
});
