import type { Language } from '../../core/model/language.ts';
import { BANKS, type Sentiment } from './phrases/bank.ts';
import type { Random } from './random.ts';

/** What a comment speaks of. */
export interface Mention {
  theme: string;
  sentiment: Sentiment;
  /** The list of phrases instead of the theme's own. */
  phrases?: 'appointmentDesk' | 'planningMoved';
}

/**
 * A sentence or two in `language` that speak of `mentions`, or of nothing that a theme fits. Who rates against all of
 * what they say sets it against the rest, as people do ("Otherwise all good, but …").
 */
export function writeComment(
  random: Random,
  language: Language,
  mentions: readonly Mention[],
  rating: 'top' | 'middle' | 'bottom',
): string {
  const bank = BANKS[language];
  if (mentions.length === 0) return fill(random, language, random.pick(bank.neutral));
  const ordered = [...mentions].sort(
    (a, b) => Number(a.sentiment === 'complaint') - Number(b.sentiment === 'complaint'),
  );
  const phrases = ordered.map((mention) => fill(random, language, phraseOf(random, language, mention)));
  const turn = ordered.findIndex((mention, i) => i > 0 && mention.sentiment !== ordered[i - 1]?.sentiment);
  let text = '';
  for (const [i, phrase] of phrases.entries()) {
    if (i === 0) text = phrase;
    else if (i === turn && random.chance(0.6)) text += bank.but + lowered(phrase, bank.lowerable);
    else text += `. ${phrase}`;
  }
  if (rating === 'top' && ordered[0]!.sentiment === 'complaint')
    text = bank.otherwise.good + bank.but + lowered(text, bank.lowerable);
  if (rating === 'bottom' && ordered.at(-1)!.sentiment === 'praise') text += bank.but + bank.otherwise.bad;
  if (random.chance(0.03)) text += `. ${fill(random, language, random.pick(bank.details))}`;
  if (random.chance(0.7)) text += '.';
  return random.chance(0.06) ? text.toLowerCase() : text;
}

/** A phrase of one of the plain lists of `language`. */
export function writePlain(random: Random, language: Language, phrases: readonly string[]): string {
  return fill(random, language, random.pick(phrases));
}

/** Whether people of `language` have words for this mention. */
export function canSay(language: Language, mention: Mention): boolean {
  return (BANKS[language].themes[mention.theme]?.[mention.sentiment]?.length ?? 0) > 0;
}

function phraseOf(random: Random, language: Language, mention: Mention): string {
  const bank = BANKS[language];
  if (mention.phrases) return random.pick(bank[mention.phrases]);
  return random.pick(bank.themes[mention.theme]?.[mention.sentiment] ?? []);
}

function lowered(phrase: string, lowerable: readonly string[]): string {
  const first = phrase.split(' ', 1)[0] ?? '';
  return lowerable.includes(first.toLowerCase()) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

function fill(random: Random, language: Language, phrase: string): string {
  const bank = BANKS[language];
  return phrase.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'min':
        return String(random.pick([10, 15, 20, 25, 30, 35, 40, 45, 50]));
      case 'n':
        return String(random.between(2, 5));
      case 'day':
        return random.pick(bank.weekdays);
      case 'order':
        return String(random.between(100_000, 999_999));
      case 'three':
        return String(random.between(100, 999));
      case 'name':
        return random.pick(bank.names);
      case 'mail':
        return `${random.pick(['m.ellis', 'holloway77', 'j.baumann', 'c.ortega'])}@example.com`;
      default:
        throw new Error(`Nothing fills {${slot}}.`);
    }
  });
}
