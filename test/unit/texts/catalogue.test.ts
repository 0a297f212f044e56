import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/model/languages.ts';
import { COMMON } from '../../../core/texts/common.ts';
import { pseudo } from '../../../core/texts/pseudo.ts';
import { localeFor, textsFor } from '../../../core/texts/texts.ts';
import { compileMessage } from '../../../tools/texts/compile.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'core', 'texts');
const FILES = globSync('en/*.json', { cwd: FOLDER }).map((path) => basename(path));

/** What German says in the same words. */
const SAME = new Set([
  'app.name',
  'options.token',
  'side.team',
  'options.pin-team',
  'preview-team',
  'theme-name',
  'tool-field-queues',
  'tool-token-request-tracker',
  'tool-sees-queues',
  'tool-sees-tickets',
  'unit-name',
  'field-team',
  'contact-team',
  'side.tab.unit',
  'hiring.kit-copy-markdown',
  'hiring.kit-copy-html',
  'hiring.levers-own',
  'hr',
  'step-units',
  'units-title',
  'unmapped-team',
  'requisition-unit',
]);

const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8'));

describe.each(FILES)('%s', (file) => {
  const english = read('en', file);
  const others = Object.keys(LANGUAGES).filter((language) => language !== 'en');

  it('has the same keys in every language', () => {
    for (const language of others)
      expect(Object.keys(read(language, file)).sort(), language).toEqual(Object.keys(english).sort());
  });

  it('compiles, with the same values and every plural form of the language', () => {
    const names = (key: string, text: string, language: string) =>
      [...compileMessage(key, text, language).values.keys()].sort();
    for (const language of others)
      for (const [key, text] of Object.entries(read(language, file)))
        expect(names(key, text, language), `${language}: ${key}`).toEqual(names(key, english[key]!, 'en'));
  });

  it('leaves nothing in English in German', () => {
    const german = read('de', file);
    const words = (text: string) => text.replace(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu) ?? [];
    const same = Object.keys(english).filter(
      (key) => english[key] === german[key] && words(english[key]!).length > 0 && !SAME.has(key),
    );
    expect(same).toEqual([]);
  });

  it('says no word of licensed instruments', () => {
    for (const language of Object.keys(LANGUAGES))
      expect(JSON.stringify(read(language, file))).not.toMatch(/Q12|CE11|HumanSigma|Gallup/i);
  });
});

describe('texts', () => {
  const texts = (locale: 'en' | 'de' | 'xa') => textsFor(COMMON, locale);

  it('choose the plural form and write numbers as the language does', () => {
    expect(texts('en').t('answers.plain', { n: 1 })).toBe('1 answer');
    expect(texts('en').t('answers.plain', { n: 1_234 })).toBe('1,234 answers');
    expect(texts('de').t('answers.plain', { n: 1_234 })).toBe('1.234 Antworten');
  });

  it('write figures with a real minus sign and joined by a word', () => {
    const { format } = texts('en');
    expect(format.signed(-48.4)).toBe('−48');
    expect(format.signed(0.4)).toBe('0');
    expect(format.signed(-0.4)).toBe('0');
    expect(format.signed(11)).toBe('+11');
    expect(texts('de').format.range('3', '19')).toBe('3\u00a0bis\u00a019');
  });

  it('write windows, months and hours', () => {
    const { format } = texts('en');
    expect(format.window({ from: '2026-05', to: '2026-10' })).toBe('May–Oct 2026');
    expect(format.window({ from: '2025-11', to: '2026-04' })).toBe('Nov 2025–Apr 2026');
    expect(format.window({ from: '2025-11', to: '2026-04' }, false)).toBe('Nov–Apr');
    expect(format.window({ from: '2026-05', to: '2026-05' })).toBe('May 2026');
    expect(format.endOfMonth('2026-10')).toBe('31 Oct');
    expect(format.endOfMonth('2028-02')).toBe('29 Feb');
    expect(format.weekday(1, 'long')).toBe('Monday');
    expect(format.weekday(7, 'long')).toBe('Sunday');
    expect(format.hour(9)).toBe('09:00');
    expect(texts('de').format.window({ from: '2026-05', to: '2026-10' })).toBe('Mai–Okt. 2026');
  });

  it('lengthen by at least a third in the pseudo-locale and keep placeholders', () => {
    expect(pseudo('Show more')).toMatch(/^\[.*\]$/);
    expect(pseudo('{n} answers').includes('{n}')).toBe(true);
    const lengths = Object.values(read('en', 'common.json'))
      .filter((text) => text.length >= 10)
      .map((text) => pseudo(text).length / text.length);
    expect(Math.min(...lengths)).toBeGreaterThan(1.25);
    expect(texts('xa').t('answers.plain', { n: 3 })).toContain('3 ');
  });
});

describe('language', () => {
  it('is what a test asks for, then what the seat chose, then the browser’s, then English', () => {
    expect(localeFor(['de-AT'], 'en', 'xa')).toBe('xa');
    expect(localeFor(['en-US'], 'de', null)).toBe('de');
    expect(localeFor(['fr-FR', 'de-CH', 'en'], 'auto')).toBe('de');
    expect(localeFor(['fr-FR'], undefined)).toBe('en');
    expect(localeFor([], undefined, 'tlh')).toBe('en');
  });
});
