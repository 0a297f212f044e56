import { describe, expect, it } from 'vitest';
import { Quote } from '../../../../core/model/team-view.ts';
import { nameEvidence } from '../../../../core/station/themes/name-evidence.ts';
import { phraseCounter, termsWith } from '../../../../core/station/themes/phrases.ts';
import { type QuoteCandidate, quotesToRelease } from '../../../../core/station/themes/quotes.ts';
import { termRuns } from '../../../../core/station/themes/terms.ts';

const candidate = (id: string, more: Partial<QuoteCandidate> = {}): QuoteCandidate => ({
  id,
  team: 'service-desk-north',
  month: '2026-10',
  language: 'en',
  text: `Explained every step calmly, visit ${id}`,
  themes: [{ theme: 'explaining', intent: 'praise', probability: 0.9 }],
  quotable: true,
  unsure: false,
  clearedBySource: false,
  ...more,
});
const nothing = { cleared: new Set<string>(), hidden: new Set<string>(), redactedQuotes: false };
const options = { salt: 'salt' };

describe('quotes', () => {
  it('leave only if the source, the analyst or the administrator cleared them', () => {
    expect(quotesToRelease([candidate('a')], nothing, options)).toEqual([]);
    const by = (decisions: Partial<typeof nothing>, more: Partial<QuoteCandidate> = {}) =>
      quotesToRelease([candidate('a', more)], { ...nothing, ...decisions }, options).map(
        ({ cleared }) => cleared,
      );
    expect(by({}, { clearedBySource: true })).toEqual(['source']);
    expect(by({ cleared: new Set(['a']) })).toEqual(['analyst']);
    expect(by({ redactedQuotes: true })).toEqual(['administrator']);
  });

  it('leave by nothing but an analyst who read them where a name may have been missed', () => {
    const unsure = candidate('a', { unsure: true, clearedBySource: true });
    const switched = { ...nothing, redactedQuotes: true };
    expect(quotesToRelease([unsure], switched, options)).toEqual([]);
    expect(quotesToRelease([unsure], { ...switched, cleared: new Set(['a']) }, options)).toMatchObject([
      { cleared: 'analyst' },
    ]);
  });

  it('never leave when hidden for good, when they name somebody, or without a theme', () => {
    const all = { cleared: new Set(['a']), hidden: new Set<string>(), redactedQuotes: true };
    const cleared = { clearedBySource: true };
    expect(quotesToRelease([candidate('a', cleared)], { ...all, hidden: new Set(['a']) }, options)).toEqual(
      [],
    );
    expect(quotesToRelease([candidate('a', { ...cleared, quotable: false })], all, options)).toEqual([]);
    expect(
      quotesToRelease([candidate('a', { ...cleared, text: 'Thanks to [name] for it' })], all, options),
    ).toEqual([]);
    expect(quotesToRelease([candidate('a', { ...cleared, themes: [] })], all, options)).toEqual([]);
  });

  it('fit the release, tell no response id, and come in an order that tells nothing', () => {
    const candidates = Array.from({ length: 30 }, (_, i) => candidate(`response-${i}`));
    const decisions = { ...nothing, redactedQuotes: true };
    const quotes = quotesToRelease(candidates, decisions, { salt: 'x', perTeam: 30 });
    expect(quotes.map((quote) => Quote.parse(quote))).toEqual(quotes);
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(30);
    expect(quotes.map(({ id }) => id).join()).not.toMatch(/response/);
    const order = quotes.map(({ text }) => Number(text.split('-')[1]));
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(quotesToRelease([...candidates].reverse(), decisions, { salt: 'x', perTeam: 30 })).toEqual(quotes);
  });

  it('are at most so many per team, those cleared by people first', () => {
    const candidates = Array.from({ length: 9 }, (_, i) => candidate(String(i)));
    const quotes = quotesToRelease(
      candidates,
      { ...nothing, cleared: new Set(['7', '8']), redactedQuotes: true },
      { salt: 'x', perTeam: 2 },
    );
    expect(quotes.map(({ cleared }) => cleared)).toEqual(['analyst', 'analyst']);
  });
});

describe('terms', () => {
  it('are words that say what, in runs, without placeholders, digits or traits', () => {
    expect(
      termRuns('The boiler and the boilers leaked, [name] came at 10:30 with a headscarf', 'en'),
    ).toEqual([['boiler'], ['boiler', 'leaked']]);
    expect(termRuns('Die Wärmepumpe ist nach 3 Tagen ausgefallen, AB1234', 'de').flat()).not.toContain(
      'ab1234',
    );
  });

  it('are written as people write them', () => {
    expect(termRuns('Ein hoeflicher Monteur, sehr höflich', 'de').flat()).toEqual([
      'höflicher',
      'monteur',
      'höflich',
    ]);
  });

  it('run on over an object before a particle, never over a name or the end of a clause', () => {
    expect(termRuns('They called me back', 'en')).toEqual([['called', 'back']]);
    expect(termRuns('They called [name] back', 'en')).toEqual([['called'], ['back']]);
    expect(termRuns('invoice, wrong', 'en')).toEqual([['invoice'], ['wrong']]);
    expect(termRuns('called me invoice', 'en')).toEqual([['called'], ['invoice']]);
  });

  it('are phrases where they stand together more often than by chance', () => {
    const counter = phraseCounter();
    const say = (text: string, times: number) => {
      for (let i = 0; i < times; i++) counter.add(termRuns(text, 'en'), 'en');
    };
    say('wrong invoice', 15);
    say('broken boiler', 14);
    say('boiler broke', 40);
    // Often beside each other, and as often apart: no more than chance.
    for (let i = 0; i < 30; i++) for (const word of ['price', 'product']) say(word, 6);
    say('price product', 20);
    expect(counter.phrases()).toEqual(new Set(['wrong invoice', 'boiler broke']));
  });

  it('are words outside of their phrases', () => {
    const phrases = new Set(['wrong invoice', 'called back']);
    expect(termsWith([['wrong', 'invoice']], phrases)).toEqual(['wrong invoice']);
    expect(termsWith([['wrong', 'invoice', 'price'], ['invoice']], phrases)).toEqual([
      'wrong invoice',
      'price',
      'invoice',
    ]);
    expect(termsWith([['called', 'back'], ['back']], phrases)).toEqual(['called back']);
  });
});

describe('words that customers use as names', () => {
  const evidenceOf = (texts: readonly string[], language: 'en' | 'de') => {
    const evidence = nameEvidence();
    for (const text of texts) evidence.add(text, language);
    return evidence.names();
  };
  const plain = Array.from({ length: 40 }, (_, i) => `The invoice was wrong and the visit took ${i} hours`);

  it('stand behind roles and titles more often than chance', () => {
    const said = Array.from({ length: 4 }, () => 'The technician visit was late');
    expect(evidenceOf([...plain.slice(0, 6), ...said], 'en')).toEqual(new Set(['visit']));
    expect(evidenceOf([...plain, ...said], 'en')).toEqual(new Set());
    expect(evidenceOf(said.slice(0, 2), 'en')).toEqual(new Set());
  });

  it('have capitals inside a sentence, where a language has none', () => {
    const said = Array.from({ length: 3 }, () => 'We saw Invoice at the door');
    expect(evidenceOf(said, 'en').has('invoice')).toBe(true);
    expect(evidenceOf([...said, ...plain], 'en').has('invoice')).toBe(false);
    expect(
      evidenceOf(
        said.map((text) => text.toUpperCase()),
        'en',
      ).size,
    ).toBe(0);
    expect(
      evidenceOf(
        Array.from({ length: 9 }, () => 'Die Rechnung und der Termin'),
        'de',
      ).size,
    ).toBe(0);
  });

  it('are no terms where any list has them as a name', () => {
    for (const word of ['klein', 'fischer', 'sommer', 'keller']) expect(termRuns(word, 'de')).toEqual([]);
    for (const word of ['baker', 'young', 'hill']) expect(termRuns(word, 'en')).toEqual([]);
  });
});
