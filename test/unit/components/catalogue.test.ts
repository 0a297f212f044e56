import { describe, expect, it } from 'vitest';
import { de } from '../../../components/ui/catalogue/de.ts';
import { en } from '../../../components/ui/catalogue/en.ts';
import type { Message } from '../../../components/ui/catalogue/message.ts';
import { pseudo } from '../../../components/ui/catalogue/pseudo.ts';
import { localeFor, textsFor } from '../../../components/ui/text.tsx';

const forms = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const ENGLISH: Readonly<Record<string, Message>> = en;
const GERMAN: Readonly<Record<string, Message>> = de;

describe('catalogues', () => {
  it('have the same keys and the same plural forms', () => {
    expect(Object.keys(GERMAN).sort()).toEqual(Object.keys(ENGLISH).sort());
    for (const [key, message] of Object.entries(ENGLISH))
      expect(typeof GERMAN[key], key).toBe(typeof message);
  });

  it('use the same placeholders in both languages', () => {
    for (const [key, message] of Object.entries(ENGLISH)) {
      const wanted = places(forms(message).at(-1)!);
      for (const text of [...forms(message), ...forms(GERMAN[key]!)])
        expect(places(text), `${key}: ${text}`).toEqual(wanted);
    }
  });

  it('leave nothing in English in German', () => {
    const SAME = new Set([
      'app.name',
      'options.token',
      'side.team',
      'options.pin-team',
      'figure.interval',
      'quotes.source',
      'popup.page-team',
      'how.sum-nps',
      'how.sum-csat',
    ]);
    const same = Object.keys(ENGLISH).filter(
      (key) => !SAME.has(key) && JSON.stringify(ENGLISH[key]) === JSON.stringify(GERMAN[key]),
    );
    expect(same).toEqual([]);
  });

  it('say no word of licensed instruments', () => {
    const all = Object.values({ ...ENGLISH, ...GERMAN })
      .flatMap(forms)
      .join('\n');
    expect(all).not.toMatch(/Q12|CE11|HumanSigma|Gallup/i);
  });
});

describe('texts', () => {
  const texts = (locale: 'en' | 'de' | 'xa') => textsFor({ en, de }, locale);

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
    const lengths = Object.values(ENGLISH)
      .flatMap(forms)
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
