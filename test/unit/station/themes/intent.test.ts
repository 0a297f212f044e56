import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Language } from '../../../../core/model/language.ts';
import { classifier, type RatingClass } from '../../../../core/station/themes/classify.ts';
import { withoutClosing } from '../../../../core/station/themes/closings.ts';
import { DEFAULT_TAXONOMY } from '../../../../core/station/themes/default-taxonomy.ts';
import { commentReader } from '../../../../core/station/themes/read-comment.ts';
import { termRuns } from '../../../../core/station/themes/terms.ts';
import { CLOSINGS, INTENT_KINDS, sentencesOf } from './data/intent-cases.ts';
import { nameCases } from './data/name-cases.ts';
import { plainSentences } from './data/redaction-cases.ts';

const { classify } = classifier(DEFAULT_TAXONOMY);
const reader = commentReader();
const LANGUAGES = Language.options;

describe.each(Object.entries(INTENT_KINDS))('%s', (_, { ratingClass, never, sentences }) => {
  const cases = LANGUAGES.flatMap((language) =>
    sentencesOf(sentences[language]).map((text) => ({ language, text })),
  );
  it('is held against enough sentences', () => {
    expect(cases.length).toBeGreaterThanOrEqual(170);
  });
  it(`is never read as ${never} beside a ${ratingClass} rating`, () => {
    const wrong = cases.filter(({ text, language }) =>
      classify(text, language, ratingClass).themes.some(({ intent }) => intent === never),
    );
    expect(wrong).toEqual([]);
  });
  it(`is not read as ${never} from the text alone, but for the known misses`, () => {
    const wrong = cases.filter(({ text, language }) =>
      classify(text, language).themes.some(({ fromText }) => fromText === never),
    );
    expect(wrong.map(({ text }) => text)).toEqual(
      ['Niemand hat uns von der Verspätung informiert', "Je n'ai pas eu à rappeler"].filter((text) =>
        cases.some((one) => one.text === text),
      ),
    );
  });
});

describe('intent', () => {
  it('still finds the complaint that a negation makes', () => {
    const cases = LANGUAGES.flatMap((language) =>
      sentencesOf(INTENT_KINDS['a negation that makes a complaint']!.sentences[language]).map((text) => ({
        language,
        text,
      })),
    );
    const themed = cases.filter(({ text, language }) => classify(text, language, 'bottom').themes.length > 0);
    const complaints = themed.filter(({ text, language }) =>
      classify(text, language, 'bottom').themes.every(({ intent }) => intent === 'complaint'),
    );
    expect(complaints.length / themed.length).toBeGreaterThanOrEqual(0.97);
    expect(themed.length / cases.length).toBeGreaterThanOrEqual(0.8);
  });

  const both: [string, Language, RatingClass, Record<string, string>][] = [
    ['Friendly, but nobody called back.', 'en', 'bottom', { staff: 'praise', 'call-back': 'complaint' }],
    ['Kompetent beraten, aber die Rechnung war falsch', 'de', 'bottom', { knowledge: 'praise' }],
    ['Great help, although the line was busy', 'en', 'top', { reachability: 'complaint' }],
    ['Not happy about the wait', 'en', 'bottom', { waiting: 'complaint' }],
    ['Die Wartezeit war nicht akzeptabel', 'de', 'bottom', { waiting: 'complaint' }],
    ['We were not kept waiting and he was not rude', 'en', 'top', { waiting: 'praise', empathy: 'praise' }],
  ];
  it.each(both)('%s', (text, language, ratingClass, expected) => {
    const { themes } = classify(text, language, ratingClass);
    expect(Object.fromEntries(themes.map(({ theme, intent }) => [theme, intent]))).toMatchObject(expected);
  });

  it.each<[string, Language, string]>([
    ['Helpful? Hardly.', 'en', 'empathy'],
    ['Hilfsbereit? Fehlanzeige.', 'de', 'empathy'],
    ['Aimable ? Pas vraiment.', 'fr', 'empathy'],
    ['¿Amables? Para nada.', 'es', 'empathy'],
    ['So much for a quick response', 'en', 'waiting'],
    ['Das nenne ich nicht freundlich', 'de', 'empathy'],
    ["L'amabilité laisse à désirer", 'fr', 'empathy'],
    ['La amabilidad brilla por su ausencia', 'es', 'empathy'],
    ['There was no one competent to talk to', 'en', 'knowledge'],
  ])('reads praise that is denied as a complaint: %s', (text, language, theme) => {
    expect(classify(text, language).themes).toMatchObject([
      { theme, intent: 'complaint', fromText: 'complaint' },
    ]);
  });

  it('reads a German past tense as what was, whatever subjunctive it folds to', () => {
    for (const [text, theme] of [
      ['Die Mitarbeiter waren freundlich', 'staff'],
      ['Alle waren sehr hilfsbereit', 'staff'],
      ['Die Ware kam pünktlich', 'arrival'],
      ['Ich musste nicht lange warten', 'waiting'],
      ['Wir hatten einen kompetenten Berater', 'knowledge'],
    ] as const)
      expect(classify(text, 'de').themes).toContainEqual(
        expect.objectContaining({ theme, fromText: 'praise' }),
      );
    for (const wish of [
      'Etwas freundlicher wären wir gern bedient worden',
      'Freundlich wäre schön gewesen',
      'Freundlich waere schoen',
    ])
      expect(classify(wish, 'de').themes.map(({ fromText }) => fromText)).not.toContain('praise');
  });

  it('counts as neither what flatly disagrees with the rating', () => {
    expect(classify('What a friendly, quick service', 'en', 'bottom').themes).toEqual([]);
    expect(classify('Nobody ever called back', 'en', 'top').themes).toEqual([]);
    expect(classify('Nobody ever called back', 'en', 'middle').themes).toMatchObject([
      { theme: 'call-back', intent: 'complaint', fromText: 'complaint' },
    ]);
  });

  it('tells what the text says from what the rating says', () => {
    expect(classify('The bill', 'en', 'bottom').themes).toEqual([
      { theme: 'billing', intent: 'complaint', probability: 1, spans: [[4, 8]] },
    ]);
    expect(classify('The bill was wrong', 'en', 'top').themes).toEqual([]);
    expect(classify('The bill was wrong', 'en').themes).toMatchObject([{ fromText: 'complaint' }]);
    for (const { text, language } of plainSentences()) {
      const alone = new Map(classify(text, language).themes.map((one) => [one.theme, one.fromText]));
      for (const rating of ['top', 'middle', 'bottom'] as const)
        for (const { theme, fromText } of classify(text, language, rating).themes)
          expect(fromText).toBe(alone.get(theme));
    }
  });

  it('turns one word with one negator', () => {
    const cases: [string, Language, string, string][] = [
      ['They did not call back and were friendly', 'en', 'staff', 'praise'],
      ['Not punctual but the repair was thorough', 'en', 'workmanship', 'praise'],
      ['Der Termin war nicht pünktlich, die Arbeit sauber', 'de', 'workmanship', 'praise'],
      ['Pas rapide mais le conseiller était aimable', 'fr', 'staff', 'praise'],
      ['No fue puntual pero muy amable', 'es', 'staff', 'praise'],
    ];
    for (const [text, language, theme, intent] of cases)
      expect(classify(text, language, 'middle').themes).toContainEqual(
        expect.objectContaining({ theme, intent }),
      );
  });
});

const PRAISED: Record<Language, { not: string; good: string; bad: string }> = {
  en: {
    not: 'not',
    good: 'friendly polite helpful quick punctual reliable clear competent professional flexible affordable',
    bad: 'rude slow late faulty expensive unclear confusing unreachable arrogant careless',
  },
  de: {
    not: 'nicht',
    good: 'freundlich höflich hilfsbereit schnell pünktlich zuverlässig verständlich kompetent flexibel günstig',
    bad: 'unfreundlich langsam verspätet defekt teuer unklar unerreichbar arrogant schlampig',
  },
  fr: {
    not: 'pas',
    good: 'aimable poli serviable rapide ponctuel fiable clair compétent professionnel flexible abordable',
    bad: 'désagréable lent défectueux cher injoignable arrogant hautain incompétent',
  },
  es: {
    not: 'no es',
    good: 'amable educado servicial rápido puntual fiable claro competente profesional flexible asequible',
    bad: 'grosero lento defectuoso caro confuso ilocalizable arrogante incompetente',
  },
};

describe('properties', () => {
  it('"not X" never has the intent of X beside the opposite rating', () => {
    for (const language of LANGUAGES) {
      const { not, good, bad } = PRAISED[language];
      for (const word of good.split(' '))
        for (const { intent } of classify(`${not} ${word}`, language, 'bottom').themes)
          expect([word, intent]).not.toEqual([word, 'praise']);
      for (const word of bad.split(' '))
        for (const { intent } of classify(`${not} ${word}`, language, 'top').themes)
          expect([word, intent]).not.toEqual([word, 'complaint']);
    }
  });

  it('a closing appended to any comment changes nothing', () => {
    const closings = LANGUAGES.flatMap((language) => sentencesOf(CLOSINGS[language]));
    expect(closings.length).toBeGreaterThanOrEqual(200);
    const comments = [
      ...plainSentences().map(({ text }) => text),
      ...Object.values(INTENT_KINDS).flatMap(({ sentences }) =>
        LANGUAGES.flatMap((language) => sentencesOf(sentences[language])),
      ),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...comments),
        fc.constantFrom(...closings),
        fc.constantFrom('. ', '.\n', '\n\n', '! ', '.\r\n\r\n'),
        fc.constantFrom('', '.', '!', '\n'),
        fc.constantFrom<RatingClass>('top', 'middle', 'bottom'),
        (comment, closing, before, after, ratingClass) => {
          const about = { ratingClass, audience: 'customer' } as const;
          const plain = reader.read(comment + before.trim(), about);
          expect(reader.read(comment + before + closing + after, about)).toEqual(plain);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('adding a name changes no theme and no term, whatever else the name means', () => {
    const byFrame = new Map<string, Set<string>>();
    for (const { text, language, name } of nameCases()) {
      const read = reader.read(text, { ratingClass: 'middle', audience: 'customer', languageHint: language });
      if (read.state === 'set-aside') continue;
      const themes = read.themes.map(({ theme, intent }) => `${theme} ${intent}`);
      const frame = `${language} ${text.replace(name, '')}`;
      const said = byFrame.get(frame) ?? new Set();
      if (read.language === language)
        byFrame.set(frame, said.add(JSON.stringify([themes, termRuns(read.text, language)])));
    }
    expect([...byFrame].filter(([, said]) => said.size > 1)).toEqual([]);
  });

  it('cuts nothing of a comment that goes on, and leaves what is nothing but a closing', () => {
    for (const text of [
      'Saludos, la factura está mal',
      'Best wishes to the whole team for the great help',
      'Danke für die schnelle Hilfe bei der Reparatur',
      'Thank you for your help with the leaking pipe',
      'Kind regards',
      'Mit freundlichen Grüßen',
      'Merci',
      '',
    ])
      expect(withoutClosing(text)).toBe(text);
  });

  it('cuts the signature below a closing', () => {
    expect(
      withoutClosing('Die Rechnung ist falsch.\n\nMit freundlichen Grüßen\nMax Muster\nHauptstr. 3'),
    ).toBe('Die Rechnung ist falsch.');
    expect(withoutClosing('The bill is wrong. Kind regards, J. Hill')).toBe('The bill is wrong.');
  });
});
