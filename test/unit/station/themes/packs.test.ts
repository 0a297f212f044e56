import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withOwnVersion } from '../../../../core/station/intake/own-version.ts';
import { classifier } from '../../../../core/station/themes/classify.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import { PACKS, packTaxonomy, taxonomyOfPack } from '../../../../core/station/themes/packs.ts';
import { exportTaxonomy, importTaxonomy, Taxonomy } from '../../../../core/station/themes/taxonomy.ts';
import { TRADE_COMMENTS } from './data/trade-comments.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
const SIZE_LIMIT = 200 * 1024;

describe.each(PACKS)('the themes of the trade $id', (pack) => {
  const taxonomy = packTaxonomy(pack);

  it('are valid, with names, labels and patterns in four languages', () => {
    expect(Taxonomy.safeParse(taxonomy).error?.issues).toBeUndefined();
    for (const theme of pack.themes)
      for (const language of LANGUAGES) {
        for (const text of [theme.name, theme.complaint, theme.praise, theme.description])
          expect(text?.[language], `${theme.id} ${language}`).toBeTruthy();
        expect(theme.patterns[language]!.any.length, `${theme.id} ${language}`).toBeGreaterThan(0);
      }
  });

  it('leave out and change only what the default has', () => {
    const ids = DEFAULT_TAXONOMY.themes.map(({ id }) => id);
    for (const id of [...pack.without, ...Object.keys(pack.changed ?? {})]) expect(ids).toContain(id);
    for (const id of Object.keys(pack.changed ?? {})) expect(pack.without).not.toContain(id);
    for (const { id } of pack.themes) expect(ids).not.toContain(id);
  });

  it('fit with the default into 200 KB gzipped', () => {
    const both = JSON.stringify([DEFAULT_TAXONOMY, taxonomy]);
    expect(gzipSync(both).byteLength).toBeLessThan(SIZE_LIMIT);
  });

  it('come back from a file as the same built-in themes', async () => {
    const read = importTaxonomy(exportTaxonomy(taxonomy));
    expect(read.ok && (await withOwnVersion(read.taxonomy)).version).toBe(taxonomy.version);
  });
});

describe('comments of a trade', () => {
  it.each(PACKS)('have no theme in at most a fifth: $id', (pack) => {
    const { classify } = classifier(packTaxonomy(pack));
    const without: string[] = [];
    let comments = 0;
    for (const language of LANGUAGES)
      for (const text of TRADE_COMMENTS[pack.id]![language]) {
        comments++;
        if (classify(text, language).other) without.push(text);
      }
    expect(without.length / comments, without.join('\n')).toBeLessThanOrEqual(0.2);
  });
});

const labelsOf = (id: string, text: string, language: (typeof LANGUAGES)[number]) => {
  const taxonomy = taxonomyOfPack(id)!;
  const { themes } = classifier(taxonomy).classify(text, language, 'bottom');
  return themes.map(({ theme }) => taxonomy.themes.find(({ id }) => id === theme)?.complaint?.en ?? theme);
};

describe('words of other trades', () => {
  it.each([
    ['hotel', 'es', 'Llegamos tarde y tuvimos que esperar una hora en recepción.', 'Late arrival'],
    ['hotel', 'en', 'We arrived late and our bed was not made.', 'Late arrival'],
    ['clinic', 'en', 'My mother waited four hours for the ambulance.', 'Long time on hold'],
    ['public-services', 'de', 'Ich habe zwei Stunden im Wartebereich gewartet.', 'Long time on hold'],
    ['bank', 'en', 'Fast payout after the closure of my account.', 'Wrong or unclear bill'],
  ] as const)('%s, %s: "%s" is not "%s"', (id, language, text, label) => {
    const found = labelsOf(id, text, language);
    expect(found).not.toContain(label);
    expect(found.length).toBeGreaterThan(0);
  });

  it('knows that money is transferred at a bank, and that an update is a program at a help desk', () => {
    expect(labelsOf('bank', 'The transfer to Poland is pending.', 'en')).not.toContain(
      'Passed from person to person',
    );
    expect(labelsOf('bank', 'I was passed around all day.', 'en')).toContain('Passed from person to person');
    expect(labelsOf('it-help-desk', 'The update wiped my bookmarks.', 'en')).toEqual(['System down or slow']);
  });

  it('leaves the default as it is', () => {
    expect(packTaxonomy(PACKS[0]!).themes.some(({ id }) => id === 'arrival')).toBe(false);
    expect(DEFAULT_TAXONOMY.themes.some(({ id }) => id === 'arrival')).toBe(true);
  });

  it('knows no trade but those it has', () => {
    expect(taxonomyOfPack('circus')).toBeUndefined();
  });
});
