import type { Quote } from '../../core/model/team-view.ts';

type Cleared = Pick<Quote, 'team' | 'month' | 'theme' | 'language' | 'text'>;

const CLEARED: readonly Cleared[] = [
  {
    team: 'heating-north',
    month: '2026-10',
    theme: 'workmanship',
    language: 'en',
    text: 'He showed me every step and left the cellar clean.',
  },
  {
    team: 'heating-north',
    month: '2026-09',
    theme: 'arrival',
    language: 'de',
    text: 'Pünktlich auf die Minute, und danach war alles sauber.',
  },
  {
    team: 'heating-south',
    month: '2026-09',
    theme: 'speed',
    language: 'de',
    text: 'Ging alles ganz schnell, die Heizung lief noch am selben Abend.',
  },
  {
    team: 'service-desk-north',
    month: '2026-10',
    theme: 'explaining',
    language: 'en',
    text: 'She explained it calmly, so I understood at last.',
  },
  {
    team: 'service-desk-north',
    month: '2026-08',
    theme: 'explaining',
    language: 'de',
    text: 'Geduldig erklärt, auch beim zweiten Nachfragen.',
  },
  {
    team: 'care-north',
    month: '2026-10',
    theme: 'empathy',
    language: 'en',
    text: 'Somebody took me seriously when I had nearly given up.',
  },
  {
    team: 'care-south',
    month: '2026-07',
    theme: 'empathy',
    language: 'fr',
    text: "On m'a pris au sérieux et on m'a tenu au courant.",
  },
  {
    team: 'night-emergency',
    month: '2026-10',
    theme: 'speed',
    language: 'en',
    text: 'Water in the kitchen at two in the morning, and help within the hour.',
  },
  {
    team: 'night-emergency',
    month: '2026-09',
    theme: 'staff',
    language: 'es',
    text: 'A las tres de la mañana y todavía con una sonrisa.',
  },
  {
    team: 'plumbing-south',
    month: '2026-08',
    theme: 'workmanship',
    language: 'de',
    text: 'Sehr sauber gearbeitet, das Bad sah aus wie vorher.',
  },
  {
    team: 'showrooms-uk',
    month: '2026-09',
    theme: 'knowledge',
    language: 'en',
    text: 'Knew the answer without looking it up, and told me what not to buy.',
  },
  {
    team: 'installations-north',
    month: '2026-06',
    theme: 'staff',
    language: 'en',
    text: 'Lovely people, even on the third day of building work.',
  },
];

/** Praise that the customers agreed to see passed on. */
export const QUOTES: readonly Quote[] = CLEARED.map((quote, i) => ({
  id: `Q${String(i + 1).padStart(2, '0')}`,
  intent: 'praise',
  cleared: 'source',
  ...quote,
}));
