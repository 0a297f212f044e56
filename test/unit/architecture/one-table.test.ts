import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../core/station/themes/packs.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Where it is said by what themes differ; everywhere else a theme is whatever published data call one. */
const THEME_TABLES = [
  /^core\/seat\/advice\/(?:theme-facts|ad-bank)\.ts$/,
  /^core\/station\/themes\/(?:taxonomy-data|packs|examples)\//,
];
/** Where it is said by what metrics differ. */
const METRIC_TABLES = [/^core\/scoring\/metrics\//];

const THEMES = [...new Set(BUILT_IN.flatMap(({ themes }) => themes.map(({ id }) => id)))];

/**
 * Ids that code also uses as words of its own, as in the policy of an administrator or the staff of a list. They are
 * looked for where a theme is compared or looked up, and not as mere words.
 */
const HOMONYMS = new Set(
  'access application arrival billing branch care claim condition cover driver equipment fees food forms informed network noise payments policy price privacy queue range records returns room shopping software speed staff stay ticket town tracking tariff waiting website treatment'.split(
    ' ',
  ),
);
const OWN_WORDS = THEMES.filter((id) => !HOMONYMS.has(id));
const QUOTE = '[\'"`]';
const ANY_ID = `${QUOTE}(?:${THEMES.join('|')})${QUOTE}`;

/** Code by which one theme would be treated differently from others. */
const TREATED = [
  // theme.id === 'privacy', themeId !== "waiting"
  new RegExp(`\\btheme(?:Id)?(?:[?!]?\\.id)?\\s*[!=]==\\s*${QUOTE}[\\w-]+${QUOTE}`, 'gi'),
  // 'staff' === view.theme.id
  new RegExp(`${ANY_ID}\\s*[!=]==\\s*[\\w.?!]{0,60}\\b(?:theme|theme\\.id|themeId)\\b`, 'gi'),
  // id === 'waiting'
  new RegExp(`\\bid\\s*[!=]==\\s*${ANY_ID}`, 'g'),
  // ['waiting', 'speed'].includes(theme.id), new Set(['policy']).has(theme)
  new RegExp(`${ANY_ID}[^\\n]{0,200}\\.(?:includes|has|indexOf)\\([^)]{0,60}theme`, 'gi'),
];
const NAMED = OWN_WORDS.map((id) => new RegExp(`(?:${QUOTE}${id}${QUOTE}|^\\s+${id}:\\s*[{['"])`, 'm'));

function themesNamed(code: string): string[] {
  const treated = TREATED.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found));
  return [
    // What asks for the type of a theme names none.
    ...treated.filter((found) => !/['"`](?:string|object|undefined)['"`]/.test(found)),
    ...NAMED.flatMap((pattern) => pattern.exec(code)?.[0].trim() ?? []),
  ];
}

const METRIC = `${QUOTE}(?:nps|csat|ces)${QUOTE}`;
/** Code that chooses by what was asked, which is for `core/scoring/metrics`. */
const CHOSEN = [
  new RegExp(`[!=]==?\\s*${METRIC}`, 'g'),
  new RegExp(`${METRIC}\\s*[!=]==?`, 'g'),
  new RegExp(`\\bcase\\s+${METRIC}`, 'g'),
  new RegExp(`${METRIC}[^\\n]{0,200}\\.(?:includes|has|indexOf)\\([^)]{0,60}metric`, 'gi'),
];

const metricChoices = (code: string): string[] =>
  CHOSEN.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found));

const SOURCES = globSync('{components,core,entrypoints,tools}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }));

const foundIn = (find: (code: string) => string[], tables: readonly RegExp[]) =>
  SOURCES.filter(({ path }) => !tables.some((table) => table.test(path))).flatMap(({ path, code }) =>
    find(code).map((found) => `${path}: ${found}`),
  );

describe('what sets a theme apart stands in a table', () => {
  it('so no logic names one', () => {
    expect(THEMES.length).toBeGreaterThan(50);
    expect(OWN_WORDS.length).toBeGreaterThan(20);
    expect(foundIn(themesNamed, THEME_TABLES)).toEqual([]);
  });

  it('and the tables are there', () => {
    for (const table of THEME_TABLES)
      expect(
        SOURCES.filter(({ path, code }) => table.test(path) && themesNamed(code).length > 0),
      ).not.toEqual([]);
  });

  it.each([
    "if (theme.id === 'privacy') return;",
    "if (themeId !== 'own-theme') return;",
    "complaint.theme.id !== 'waiting'",
    "'staff' === view.theme.id",
    "const usual = id === 'speed' ? 1 : 2;",
    "if (['waiting', 'speed'].includes(theme.id)) x();",
    "if (new Set(['policy']).has(complaint.theme)) x();",
    "const WORDS = {\n  'call-back': 'nobody calls back',\n};",
    "const WORDS = {\n  empathy: { en: 'x' },\n};",
  ])('would be seen: %s', (code) => {
    expect(themesNamed(code)).not.toEqual([]);
  });

  it.each([
    "const policy = await db.get('policy');",
    'theme.id === other.theme.id',
    "typeof theme === 'string'",
    "themes.state === 'shown'",
    "const speed = { waiting: 1, staff: 'all' };",
  ])('is not seen in: %s', (code) => {
    expect(themesNamed(code)).toEqual([]);
  });
});

describe('what sets a metric apart stands in core/scoring/metrics', () => {
  it('so no logic chooses by one', () => {
    expect(foundIn(metricChoices, METRIC_TABLES)).toEqual([]);
  });

  it.each([
    "score.measure.metric === 'nps'",
    "if (metric !== 'ces') x();",
    "if (type == 'csat') x();",
    "'nps' === metric",
    "switch (metric) {\n  case 'nps':",
    "if (['csat', 'ces'].includes(measure.metric)) x();",
  ])('would be seen: %s', (code) => {
    expect(metricChoices(code)).not.toEqual([]);
  });

  it.each([
    "z.enum(['nps', 'csat', 'ces'])",
    "metric === undefined ? 'no-metric' : 'off-scale'",
    "const ORDER: Metric[] = ['nps', 'csat', 'ces'];",
    'measure.metric === asked',
  ])('is not seen in: %s', (code) => {
    expect(metricChoices(code)).toEqual([]);
  });
});
