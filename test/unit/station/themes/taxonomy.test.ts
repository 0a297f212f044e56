import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TaxonomyFile } from '../../../../core/release/schema.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import {
  exportTaxonomy,
  importTaxonomy,
  releasedThemes,
  Taxonomy,
} from '../../../../core/station/themes/taxonomy.ts';

describe('the default taxonomy', () => {
  it('is valid, and every theme has patterns and texts in four languages', () => {
    expect(Taxonomy.parse(DEFAULT_TAXONOMY)).toEqual(DEFAULT_TAXONOMY);
    expect(DEFAULT_TAXONOMY.themes).toHaveLength(20);
    for (const theme of DEFAULT_TAXONOMY.themes) {
      for (const language of ['en', 'de', 'fr', 'es'] as const) {
        expect(theme.name[language], `${theme.id} ${language}`).toBeTruthy();
        expect(theme.description[language], `${theme.id} ${language}`).toBeTruthy();
        if (theme.intents.includes('complaint')) expect(theme.complaint?.[language]).toBeTruthy();
        expect(theme.praise?.[language]).toBeTruthy();
        expect(
          Object.values(theme.patterns[language]!).flat().length,
          `${theme.id} ${language}`,
        ).toBeGreaterThan(10);
      }
    }
  });

  it('fits with the word lists into 150 KB gzipped', () => {
    const folder = new URL('../../../../core/station/themes/', import.meta.url);
    const lists = [
      'rules/names.ts',
      'rules/common-words.ts',
      'rules/guard.ts',
      'rules/polarity.ts',
      'rules/short-words.ts',
      'rules/stop-words.ts',
    ];
    const bytes = [
      exportTaxonomy(DEFAULT_TAXONOMY),
      ...lists.map((list) => readFileSync(new URL(list, folder), 'utf8')),
    ]
      .map((text) => gzipSync(text).byteLength)
      .reduce((a, b) => a + b);
    expect(bytes).toBeLessThanOrEqual(150 * 1024);
  });

  it('releases no pattern', () => {
    const themes = releasedThemes(DEFAULT_TAXONOMY);
    expect(TaxonomyFile.parse({ version: '1', themes }).themes).toHaveLength(20);
    expect(JSON.stringify(themes)).not.toMatch(/patterns|defaultIntent/);
  });
});

describe('import and export', () => {
  it('give back what was put in', () => {
    expect(importTaxonomy(exportTaxonomy(DEFAULT_TAXONOMY))).toEqual({
      ok: true,
      taxonomy: DEFAULT_TAXONOMY,
    });
  });

  it('read the airline taxonomy', () => {
    const file = new URL('../../../../core/station/themes/examples/airline-taxonomy.json', import.meta.url);
    expect(importTaxonomy(readFileSync(file, 'utf8'))).toMatchObject({ ok: true });
  });

  const theme = { id: 'a', name: { en: 'A' }, description: { en: 'A' }, lever: 'train' };
  const pattern = (text: string) => ({ ...theme, patterns: { en: { any: [text] } } });
  it.each([
    ['{', /not JSON/],
    ['[]', /expected object/],
    [JSON.stringify({ version: '1', themes: [] }), /themes/],
    [JSON.stringify({ version: '1', themes: [pattern('~ back')] }), /theme "a".*cannot start with ~/],
    [JSON.stringify({ version: '1', themes: [pattern('wait ~')] }), /cannot end with ~/],
    [JSON.stringify({ version: '1', themes: [pattern('wait^9')] }), /weight from 1 to 6/],
    [JSON.stringify({ version: '1', themes: [pattern('a*')] }), /fits nearly every word/],
    [JSON.stringify({ version: '1', themes: [pattern('*')] }), /is not a word/],
    [JSON.stringify({ version: '1', themes: [pattern('a'), pattern('b')] }), /used twice/],
    [JSON.stringify({ version: '1', themes: [{ ...pattern('a'), id: 'other' }] }), /kept for comments/],
    [JSON.stringify({ version: '1', themes: [{ ...pattern('a'), lever: 'magic' }] }), /theme "a", lever/],
  ])('say what is wrong: %s', (json, sentence) => {
    const result = importTaxonomy(json);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.problems.join('\n')).toMatch(sentence);
  });
});
