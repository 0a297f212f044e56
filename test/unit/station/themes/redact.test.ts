import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '../../../../core/station/themes/classify.ts';
import { redact, rosterOf } from '../../../../core/station/themes/redact.ts';
import { isCardNumber, isIban } from '../../../../core/station/themes/secrets.ts';
import { vocabularyOf } from '../../../../core/station/themes/vocabulary.ts';
import { nameCases, SPELLED_SECRETS } from './data/name-cases.ts';
import { ownTexts, plainSentences, redactionCases } from './data/redaction-cases.ts';

const vocabulary = vocabularyOf(ownTexts());
const cases = redactionCases(300);

function kept({
  text,
  language,
  secrets,
}: {
  text: string;
  language: TextLanguage;
  secrets: string[];
}): boolean {
  const redacted = redact(text, { language, vocabulary }).text.toLowerCase();
  return secrets.some((secret) => redacted.includes(secret.toLowerCase()));
}

describe('redaction of ten kinds', () => {
  it.each([...new Set(cases.map(({ kind }) => kind))])('%s', (kind) => {
    const mine = cases.filter((one) => one.kind === kind);
    expect(mine).toHaveLength(300);
    const removed = mine.filter((one) => !kept(one)).length / mine.length;
    if (kind.startsWith('name')) expect(removed).toBeGreaterThanOrEqual(0.95);
    else expect(mine.filter(kept).map(({ text }) => text)).toEqual([]);
  });

  it('leaves sentences without a secret as they are', () => {
    for (const { text, language } of plainSentences()) {
      expect(redact(text, { language })).toEqual({ text, namesPerson: false, unsure: true });
    }
  });

  it('keeps times, prices and years', () => {
    const text = 'On hold from 10:30 for 45 minutes, then 120 € for a boiler of 2019';
    expect(redact(text, { language: 'en' }).text).toBe(text);
  });

  it('says which placeholder stands for what', () => {
    expect(
      redact(
        'Mail a.b@example.com, IBAN DE89 3704 0044 0532 0130 00, card 4111 1111 1111 1111, order AB-12345',
        {
          language: 'en',
        },
      ).text.match(/\[\w+\]/g),
    ).toEqual(['[mail]', '[iban]', '[card]', '[number]']);
  });
});

describe('names in places that tell them', () => {
  const all = nameCases();
  it.each([...new Set(all.map(({ kind }) => kind))])('%s', (kind) => {
    const mine = all.filter((one) => one.kind === kind);
    expect(mine.length).toBeGreaterThanOrEqual(80);
    const missed = mine.filter(({ text, language, name }) => {
      const redaction = redact(text, { language });
      return redaction.text.includes(name) || !redaction.namesPerson;
    });
    expect(missed).toEqual([]);
  });

  it('takes initials along with the name, and leaves letters that are none', () => {
    expect(redact('We met J. Okonkwo there', { language: 'en' }).text).toBe('We met [name] there');
    expect(redact('Danke an P. Lohse', { language: 'de' }).text).toBe('Danke an [name]');
    expect(redact('My option B was used', { language: 'en' }).text).toBe('My option B was used');
    expect(redact('I waited, A bit long', { language: 'en' }).namesPerson).toBe(false);
  });

  it('takes a word for none that the own texts use plainly three times, and for a name below that', () => {
    const texts = (uses: number) => [
      ...Array.from({ length: 1200 - uses }, () => ({ text: 'the bill was wrong', language: 'en' as const })),
      ...Array.from({ length: uses }, () => ({ text: 'my blixfizzer broke', language: 'en' as const })),
    ];
    const said = 'the blixfizzer is late';
    expect(redact(said, { language: 'en', vocabulary: vocabularyOf(texts(3)) }).text).toBe(said);
    expect(redact(said, { language: 'en', vocabulary: vocabularyOf(texts(2)) }).text).toContain('[name]');
  });

  it('is unsure without a vocabulary of a thousand texts', () => {
    const of = (count: number) =>
      vocabularyOf(
        Array.from({ length: count }, () => ({ text: 'the bill was wrong', language: 'en' as const })),
      );
    const about = { language: 'en' as const };
    expect(redact('the bill was wrong', about).unsure).toBe(true);
    expect(redact('the bill was wrong', { ...about, vocabulary: of(999) }).unsure).toBe(true);
    expect(redact('the bill was wrong', { ...about, vocabulary: of(1000) }).unsure).toBe(false);
  });
});

describe('secrets that are spelled out, and others that have no @ and no five digits', () => {
  it.each(SPELLED_SECRETS)('%s: %s', (language, text, secret) => {
    expect(redact(text, { language }).text).not.toContain(secret);
  });
  it.each([
    ['en', 'At this point the dot on the map was wrong'],
    ['en', 'I waited at home at the door, then two, three, four hours'],
    ['de', 'An diesem Punkt war alles gut'],
    ['fr', 'à ce point, rien ne va'],
    ['es', 'en este punto, nada funciona'],
  ] as const)('leaves plain words alone: %s: %s', (language, text) => {
    expect(redact(text, { language }).text).toBe(text);
  });
});

describe('roster', () => {
  const roster = rosterOf(['Quill Braun', 'Xi Tan-Someren']);
  it('removes staff in any case, and says that the comment names somebody', () => {
    for (const text of ['quill was great', 'QUILL was great', 'It was someren who helped']) {
      const redaction = redact(text, { language: 'en', roster });
      expect(redaction.text.toLowerCase()).not.toMatch(/quill|someren/);
      expect(redaction.namesPerson).toBe(true);
    }
  });
  it('leaves words that are also names where they are words', () => {
    expect(redact('Braunes Wasser', { language: 'de', roster }).text).toBe('Braunes Wasser');
  });
});

describe('checksums', () => {
  it('follow the published examples', () => {
    // Examples of the IBAN registry and of ISO/IEC 7812.
    for (const iban of [
      'DE89370400440532013000',
      'GB29NWBK60161331926819',
      'FR1420041010050500013M02606',
      'ES9121000418450200051332',
    ])
      expect(isIban(iban)).toBe(true);
    expect(isIban('DE89370400440532013001')).toBe(false);
    expect(isCardNumber('4111111111111111')).toBe(true);
    expect(isCardNumber('4111111111111112')).toBe(false);
  });
});

describe('hostile input', () => {
  const secrets = [
    'anna.kowalska@example.com',
    '+44 20 7946 0958',
    'DE89370400440532013000',
    '4111 1111 1111 1111',
    'AB-1234567',
    'Lindenstraße 12',
    'https://example.com/u/4711',
    '@anna_k',
  ];
  it('never throws and never returns a planted secret', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 60 });
    const edge = fc.constantFrom(' ', '\n', ' "', ' (', ', ', ' — ', '\u200b ', '\u202e ', ' \u00a0');
    fc.assert(
      fc.property(
        noise,
        edge,
        fc.constantFrom(...secrets),
        fc.constantFrom(' ', '\n', ', ', '! ', ' \u200b'),
        noise,
        fc.constantFrom<TextLanguage>('en', 'de', 'fr', 'es', 'other'),
        (before, open, secret, close, after, language) => {
          const { text } = redact(`${before}${open}${secret}${close}${after}`, { language });
          expect(text).not.toContain(secret);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('sees through invisible characters and full-width digits', () => {
    expect(redact('call +44\u200b20\u200b7946\u200b0958 please', { language: 'en' }).text).not.toMatch(
      /7946/,
    );
    expect(redact('card ４１１１１１１１１１１１１１１１ charged', { language: 'en' }).text).toBe(
      'card [card] charged',
    );
  });
});
