import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/model/language.ts';
import { isAboutProtectedTrait, isTraitWord, judgeTrait } from '../../../../core/station/themes/guard.ts';
import { guardCases } from './data/guard-cases.ts';
import { indirectGuardCases } from './data/indirect-guard-cases.ts';

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

  it('judges every case of the direct set rightly but these', () => {
    const wrong = cases.filter((one) => isAboutProtectedTrait(one.text, one.language) !== one.trait);
    expect(wrong.map(({ text }) => text)).toMatchInlineSnapshot(`[]`);
  });

  it('judges every case of the indirect set rightly but these', () => {
    const indirect = indirectGuardCases();
    expect(indirect.filter(({ trait }) => trait).length).toBeGreaterThanOrEqual(200);
    const wrong = indirect.filter((one) => isAboutProtectedTrait(one.text, one.language) !== one.trait);
    expect(wrong.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "Elle porte une croix énorme, c'est gênant.",
        "É t r a n g e r encore",
        "Apesta, ese técnico",
      ]
    `);
  });

  it('sees words that mean a trait anywhere in a comment of any language', () => {
    expect(isAboutProtectedTrait('La señora con el Kopftuch no sabía nada de nada', 'es')).toBe(true);
    expect(isAboutProtectedTrait('The Kopftuch lady at the till did not greet us', 'en')).toBe(true);
    expect(isAboutProtectedTrait('Die Dame war ja pregnant und nie am Platz gewesen', 'de')).toBe(true);
  });

  it('folds letters of other alphabets and puts together those that were set apart', () => {
    for (const text of [
      'Another Мuslіm at the desk',
      'Another Mu5lim at the desk',
      'Another M u s l i m there',
    ])
      expect(isAboutProtectedTrait(text, 'en')).toBe(true);
    expect(isAboutProtectedTrait('I paid by p a y p a l', 'en')).toBe(false);
  });

  it('keeps its limits: how near, behind what, and how far an excuse reaches', () => {
    const cases: [string, boolean][] = [
      ['The old technician came', true],
      ['The old clumsy technician came', true],
      ['The old broken rusty technician van came', false],
      ['The technician was really very old', true],
      ['The technician was so nice that the whole boiler looked old', false],
      ['The technician came, old pipes', false],
      ['My mother is disabled', false],
      ['My mother said a long time ago that some agent was a foreigner', true],
      ['The dinosaur we spoke to was a technician', true],
      ['A dinosaur was on the poster. The technician came', false],
    ];
    expect(cases.filter(([text, trait]) => isAboutProtectedTrait(text, 'en') !== trait)).toEqual([]);
  });

  it.each<[what: string, from: (words: string) => string, most: number]>([
    ['a hint before its person', (words) => `The dinosaur ${words}technician`, 6],
    ['a hint behind its person', (words) => `The technician ${words}dinosaur`, 6],
    ['a trait before its person', (words) => `Old ${words}technician`, 1],
    ['what is said of a person', (words) => `The technician was ${words}old`, 3],
    ['what is said by a pronoun', (words) => `He was ${words}old`, 3],
    ['a pronoun and its verb', (words) => `He ${words}was old`, 1],
  ])('reaches over so many words and no more: %s', (_, from, most) => {
    const between = (n: number) => judgeTrait(from('kettle '.repeat(n)), 'en');
    expect([between(0), between(most), between(most + 1)]).toEqual(['about', 'about', 'near']);
  });

  it('excuses what follows within three words of whose trait it is, and nothing behind another phrase', () => {
    expect(judgeTrait(`My mother ${'kettle '.repeat(3)}hijab`, 'en')).toBe('near');
    expect(judgeTrait(`My mother ${'kettle '.repeat(4)}hijab`, 'en')).toBe('about');
    expect(judgeTrait('The black box hijab', 'en')).toBe('about');
  });

  it('looks for the person within the clause, and for the pronoun within the sentence', () => {
    for (const text of ['Pipes old, technician came', 'He. Was old'])
      expect(judgeTrait(text, 'en')).toBe('near');
  });

  it('reads a trait right behind a person where the language puts it there', () => {
    expect(judgeTrait('The technician old pipes', 'en')).toBe('near');
    expect(judgeTrait('Le technicien âgé', 'fr')).toBe('about');
    expect(judgeTrait('Le technicien bouilloire âgé', 'fr')).toBe('near');
  });

  it('says where words for traits are there and are excused', () => {
    expect(judgeTrait('My wheelchair was damaged, I am disabled', 'en')).toBe('near');
    expect(judgeTrait('The bill was wrong', 'en')).toBe('clear');
    expect(judgeTrait('The disabled clerk was slow', 'en')).toBe('about');
  });

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

describe('what people say who ask for others than those who came', () => {
  it.each<[string, Language]>([
    ['Send me someone who grew up here next time', 'en'],
    ['They all sound like they are from Bombay', 'en'],
    ['Schickt doch mal jemanden von hier', 'de'],
    ['Eine Frau versteht doch nichts von Heizungen', 'de'],
    ["Il n'y a plus de Français chez vous ?", 'fr'],
    ['Una mujer arreglando calderas, lo que faltaba', 'es'],
  ])('%s', (text, language) => {
    expect(judgeTrait(text, language)).toBe('about');
  });
  it.each<[string, Language]>([
    ['Gay-friendly hotel, great', 'en'],
    ["Enceinte, on m'a donné une place tout de suite", 'fr'],
    ['El restaurante árabe del hotel es excelente', 'es'],
    ['Der weiße Transporter stand vor der Einfahrt', 'de'],
  ])('but not: %s', (text, language) => {
    expect(judgeTrait(text, language)).not.toBe('about');
  });
});
