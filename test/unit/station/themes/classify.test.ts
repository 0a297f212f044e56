import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifier, type RatingClass } from '../../../../core/station/themes/classify.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import { detectLanguage } from '../../../../core/station/themes/language.ts';
import { guardCases } from './data/guard-cases.ts';
import { plainSentences } from './data/redaction-cases.ts';

const { classify } = classifier(DEFAULT_TAXONOMY);

function said(text: string, ratingClass?: RatingClass): Record<string, string> {
  const { themes } = classify(text, detectLanguage(text), ratingClass);
  return Object.fromEntries(themes.map(({ theme, intent }) => [theme, intent]));
}

describe('themes and intents', () => {
  const cases: [string, RatingClass | undefined, Record<string, string>][] = [
    ['Friendly, but nobody called back.', 'top', { staff: 'praise', 'call-back': 'complaint' }],
    ['Friendly, but nobody called back.', 'bottom', { staff: 'praise', 'call-back': 'complaint' }],
    ['Freundlich, aber niemand hat zurückgerufen', 'middle', { staff: 'praise', 'call-back': 'complaint' }],
    ['Freundlich, aber niemand hat zurueckgerufen', 'middle', { staff: 'praise', 'call-back': 'complaint' }],
    ['Très aimable mais en retard de deux heures', 'middle', { staff: 'praise', arrival: 'complaint' }],
    [
      'Muy amables, pero nadie me devolvió la llamada',
      'middle',
      { staff: 'praise', 'call-back': 'complaint' },
    ],
    ['Explained everything calmly and clearly', undefined, { explaining: 'praise' }],
    ['Der Techniker hat alles ruhig und verständlich erklärt', undefined, { explaining: 'praise' }],
    ['Habt ihr gut erklärt, danke', undefined, { explaining: 'praise' }],
    ['Never had to wait', undefined, { waiting: 'praise' }],
    ['40 minutes on hold', 'bottom', { waiting: 'complaint' }],
    ["Je n'ai pas attendu", undefined, { waiting: 'praise' }],
    ['Not friendly at all', undefined, { empathy: 'complaint' }],
    ['They took me seriously', undefined, { empathy: 'praise' }],
    ['Could you please offer more appointments in the evening?', 'middle', { appointment: 'request' }],
    ['Keine Probleme mit der Rechnung', undefined, { billing: 'praise' }],
    ['Late arrival, two hours', 'bottom', { arrival: 'complaint' }],
    ['Did not know my contract', 'bottom', { knowledge: 'complaint' }],
  ];
  it.each(cases)('%s (%s)', (text, ratingClass, expected) => {
    expect(said(text, ratingClass)).toMatchObject(expected);
  });

  it('reads an application without an answer as a promise that was not kept', () => {
    expect(said('No answer after the interview', 'bottom')).toMatchObject({ 'call-back': 'complaint' });
    expect(said('Keine Antwort nach dem Vorstellungsgespräch', 'bottom')).toMatchObject({
      'call-back': 'complaint',
    });
  });

  it('turns a bare mention by the rating', () => {
    expect(said('The bill', 'top')).toEqual({ billing: 'praise' });
    expect(said('The bill', 'bottom')).toEqual({ billing: 'complaint' });
  });

  it('gives no theme of praise to a complaint', () => {
    expect(said('Not quick at all', 'bottom').speed).toBeUndefined();
  });
});

describe('abstention', () => {
  it.each(['ok', '', '   ', '???', '👍', 'Lorem ipsum dolor sit amet'])('says other for %j', (text) => {
    expect(classify(text, detectLanguage(text))).toEqual({ themes: [], other: true });
  });

  it('never tags a language without patterns', () => {
    for (const text of [
      'Bardzo długie oczekiwanie na infolinii',
      'Goed geholpen, maar niet teruggebeld',
      'Nessuno mi ha richiamato, pessimo servizio',
    ]) {
      expect(detectLanguage(text)).toBe('other');
      expect(classify(text, 'other', 'bottom')).toEqual({ themes: [], other: true });
    }
  });
});

describe('deciding words', () => {
  it('are places in the text, in order, never empty', () => {
    const ofTheme = classify('Friendly, but nobody called back.', 'en').themes.find(
      (t) => t.theme === 'call-back',
    );
    expect(ofTheme?.spans.map(([a, b]) => 'Friendly, but nobody called back.'.slice(a, b))).toEqual([
      'nobody called back',
    ]);
    for (const { text, language } of [...plainSentences(), ...guardCases()]) {
      for (const { spans } of classify(text, language).themes) {
        expect(spans.length).toBeGreaterThan(0);
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });
});

describe('corrections', () => {
  const text = 'Nobody called back.';
  const at = '2026-10-31T12:00:00Z';
  it('hold for the same text whatever its case and white space', () => {
    const corrected = classifier(DEFAULT_TAXONOMY, [
      { text, language: 'en', themes: [{ theme: 'informed', intent: 'complaint' }], at },
    ]);
    expect(corrected.classify('  nobody   CALLED back. ', 'en').themes).toEqual([
      { theme: 'informed', intent: 'complaint', probability: 1, spans: [] },
    ]);
    expect(corrected.classify('Nobody called me back at all', 'en').themes[0]?.theme).toBe('call-back');
  });
  it('can say other', () => {
    const corrected = classifier(DEFAULT_TAXONOMY, [{ text, language: 'en', themes: [], at }]);
    expect(corrected.classify(text, 'en')).toEqual({ themes: [], other: true, corrected: true });
  });
});

describe('properties', () => {
  it('gives the same comment the same themes, whoever asked before', () => {
    const pieces = plainSentences().map(({ text }) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...pieces),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'de', 'fr', 'es'),
        (piece, noise, language) => {
          const text = `${noise} ${piece}`;
          const first = classify(text, language as 'en');
          classify(noise, language as 'en');
          expect(classify(text, language as 'en')).toEqual(first);
          expect(classifier(DEFAULT_TAXONOMY).classify(text, language as 'en')).toEqual(first);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keeps probabilities between 0 and 1 and gives each theme once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { themes, other } = classify(text, 'en');
        expect(new Set(themes.map(({ theme }) => theme)).size).toBe(themes.length);
        for (const { probability } of themes) {
          expect(probability).toBeGreaterThanOrEqual(0.5);
          expect(probability).toBeLessThanOrEqual(1);
        }
        expect(other).toBe(themes.length === 0);
      }),
    );
  });
});
