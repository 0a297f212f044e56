import { describe, expect, it } from 'vitest';
import { isAboutProtectedTrait, isTraitWord } from '../../../../core/station/themes/guard.ts';
import { guardCases } from './data/guard-cases.ts';

describe('fairness guard', () => {
  const cases = guardCases();
  const planted = cases.filter(({ trait }) => trait);
  const innocent = cases.filter(({ trait }) => !trait);

  it('is held against enough cases in four languages', () => {
    expect(planted.length).toBeGreaterThanOrEqual(200);
    expect(innocent.length).toBeGreaterThanOrEqual(400);
    expect(new Set(planted.map(({ language }) => language)).size).toBe(4);
  });

  it.each(['en', 'de', 'fr', 'es'] as const)(
    'sets aside in %s: recall >= .95, precision >= .90',
    (language) => {
      const found = planted.filter(
        (one) => one.language === language && isAboutProtectedTrait(one.text, language),
      );
      const wrong = innocent.filter(
        (one) => one.language === language && isAboutProtectedTrait(one.text, language),
      );
      expect(found.length / planted.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(
        0.95,
      );
      expect(found.length / (found.length + wrong.length)).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('tries every rule where the language is unknown', () => {
    expect(isAboutProtectedTrait('Kopftuch', 'other')).toBe(true);
    expect(isAboutProtectedTrait('headscarf', 'other')).toBe(true);
    expect(isAboutProtectedTrait('ok', 'other')).toBe(false);
  });

  it('knows the words that may never be a term', () => {
    expect(isTraitWord('hijab', 'en')).toBe(true);
    expect(isTraitWord('kopftuch', 'de')).toBe(true);
    expect(isTraitWord('boiler', 'en')).toBe(false);
  });
});
