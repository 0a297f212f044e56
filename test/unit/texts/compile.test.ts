import { describe, expect, it } from 'vitest';
import { type Values, write } from '../../../core/texts/message.ts';
import { compileMessage, pluralForms } from '../../../tools/texts/compile.ts';

/** What a message says, by our compiled form. */
const say = (text: string, values: Values, language = 'en') =>
  write(compileMessage('key', text, language).message, values, {
    plural: (n) => new Intl.PluralRules(language).select(n),
    number: (n) => String(n),
  });

describe('a compiled message', () => {
  it('is a plain text where nothing is chosen', () => {
    expect(compileMessage('key', 'Isn’t {a} than {b}?', 'en').message).toBe('Isn’t {a} than {b}?');
    expect(compileMessage('key', "It''s {a}", 'en').message).toBe("It's {a}");
  });

  it('writes values, plural forms and cases, one inside the other', () => {
    const text =
      '{who, select, team {The team of {n, plural, =0 {nobody} one {# person} other {# people}}} other {{name}}} in {place}.';
    expect(say(text, { who: 'team', n: 0, place: 'Hull', name: '' })).toBe('The team of nobody in Hull.');
    expect(say(text, { who: 'team', n: 1, place: 'Hull', name: '' })).toBe('The team of 1 person in Hull.');
    expect(say(text, { who: 'x', n: 1, place: 'Hull', name: 'Ada' })).toBe('Ada in Hull.');
  });

  it('never takes a case or a form for what every object inherits', () => {
    const text = '{who, select, a {A} other {else}}';
    expect(say(text, { who: 'toString' })).toBe('else');
    expect(say(text, { who: '__proto__' })).toBe('else');
  });

  it('writes a value that holds braces or dollars as it is', () => {
    expect(say('“{a}” {b}', { a: '{b}', b: '$&' })).toBe('“{b}” $&');
  });

  // The categories and the examples are CLDR's: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
  it.each<[string, string, [number, string][]]>([
    [
      'pl',
      '{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}',
      [
        [1, '1 plik'],
        [3, '3 pliki'],
        [5, '5 plików'],
        [22, '22 pliki'],
        [112, '112 plików'],
        [1.5, '1.5 pliku'],
      ],
    ],
    [
      'lt',
      '{n, plural, one {# knyga} few {# knygos} many {# knygos} other {# knygų}}',
      [
        [1, '1 knyga'],
        [3, '3 knygos'],
        [10, '10 knygų'],
        [21, '21 knyga'],
      ],
    ],
    [
      'ja',
      '{n, plural, other {#件}}',
      [
        [1, '1件'],
        [2, '2件'],
      ],
    ],
  ])('chooses the plural forms of %s', (language, text, wanted) => {
    for (const [n, said] of wanted) expect(say(text, { n }, language)).toBe(said);
  });

  it.each([
    [
      'a missing plural form',
      'pl',
      '{n, plural, one {a} other {b}}',
      /lacks the form "few", lacks the form "many"/,
    ],
    ['a form that the language has not', 'en', '{n, plural, one {a} few {b} other {c}}', /has no form "few"/],
    ['an open brace', 'en', 'Hello {name', /not ICU MessageFormat/],
    ['a plural without other', 'en', '{n, plural, one {a}}', /not ICU MessageFormat/],
    ['a date', 'en', '{at, date, short}', /only values, plural and select/],
    ['a style of number', 'en', '{n, number, percent}', /only values, plural and select/],
    ['an offset', 'en', '{n, plural, offset:1 one {a} other {b}}', /offset/],
    [
      'a value used in two ways',
      'en',
      '{n, plural, one {a} other {b}} {n, select, x {a} other {b}}',
      /in two ways/,
    ],
    ['a brace in the text', 'en', "'{'n'}'", /a brace/],
  ])('is refused with %s', (_, language, text, sentence) => {
    expect(() => compileMessage('key', text, language)).toThrow(sentence);
  });

  it('names the plural forms of a language', () => {
    expect(pluralForms('en').sort()).toEqual(['one', 'other']);
    expect(pluralForms('pl').sort()).toEqual(['few', 'many', 'one', 'other']);
  });
});
