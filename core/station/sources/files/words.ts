import type { Segment } from '../../../model/cells.ts';
import type { Audience } from '../../../model/measure.ts';
import { normaliseName } from '../../../model/normalise-name.ts';

function table<T>(entries: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries).map(([word, value]) => [normaliseName(word), value]));
}

/** Who answers, in the words of exports. */
export const AUDIENCE_WORDS: ReadonlyMap<string, Audience> = table<Audience>({
  customer: 'customer',
  customers: 'customer',
  client: 'customer',
  consumer: 'customer',
  kunde: 'customer',
  kunden: 'customer',
  kundin: 'customer',
  employee: 'employee',
  employees: 'employee',
  staff: 'employee',
  mitarbeiter: 'employee',
  mitarbeitende: 'employee',
  beschäftigte: 'employee',
  candidate: 'candidate',
  candidates: 'candidate',
  applicant: 'candidate',
  applicants: 'candidate',
  bewerber: 'candidate',
  bewerbende: 'candidate',
  colleague: 'colleague',
  colleagues: 'colleague',
  'internal customer': 'colleague',
  kollege: 'colleague',
  kollegen: 'colleague',
  kolleginnen: 'colleague',
  'interner kunde': 'colleague',
});

export const SEGMENT_WORDS: ReadonlyMap<string, Segment> = table<Segment>({
  new: 'new',
  'new customer': 'new',
  neu: 'new',
  neukunde: 'new',
  loyal: 'loyal',
  'loyal customer': 'loyal',
  treu: 'loyal',
  stammkunde: 'loyal',
  upset: 'upset',
  complained: 'upset',
  verärgert: 'upset',
  beschwerde: 'upset',
  important: 'important',
  vip: 'important',
  'key account': 'important',
  wichtig: 'important',
  'in-house': 'in-house',
  inhouse: 'in-house',
  internal: 'in-house',
  'own staff': 'in-house',
  intern: 'in-house',
  eigenes: 'in-house',
  'eigene leute': 'in-house',
  partner: 'partner',
  'partner company': 'partner',
  external: 'partner',
  outsourced: 'partner',
  subcontractor: 'partner',
  extern: 'partner',
  partnerfirma: 'partner',
  subunternehmer: 'partner',
});

/** Scales in words, lowest step first; several spellings of a step stand in one list. */
const WORD_SCALES: readonly string[][][] = [
  [
    ['negative', 'negativ', 'négatif', 'negativo'],
    ['neutral', 'neutre', 'mixed', 'gemischt'],
    ['positive', 'positiv', 'positif', 'positivo'],
  ],
  [
    ['bad', 'schlecht', 'mauvais', 'malo', 'thumbs down', 'daumen runter'],
    ['good', 'gut', 'bon', 'bueno', 'thumbs up', 'daumen hoch'],
  ],
  [
    ['very dissatisfied', 'very unsatisfied', 'sehr unzufrieden'],
    ['dissatisfied', 'unsatisfied', 'unzufrieden', 'somewhat dissatisfied', 'eher unzufrieden'],
    ['neutral', 'neither satisfied nor dissatisfied', 'teils teils', 'weder noch'],
    ['satisfied', 'zufrieden', 'somewhat satisfied', 'eher zufrieden'],
    ['very satisfied', 'sehr zufrieden'],
  ],
  [
    ['strongly disagree', 'stimme gar nicht zu', 'stimme überhaupt nicht zu'],
    ['disagree', 'stimme nicht zu', 'stimme eher nicht zu'],
    ['neither agree nor disagree', 'neutral', 'teils teils', 'weder noch'],
    ['agree', 'stimme zu', 'stimme eher zu'],
    ['strongly agree', 'stimme voll zu', 'stimme völlig zu', 'stimme voll und ganz zu'],
  ],
];

/** A scale in words that all `values` stand on: its length and the step (1..steps) of each normalised word. */
export function wordScaleOf(
  values: readonly string[],
): { steps: number; ratings: Record<string, number> } | undefined {
  const words = new Set(values.map(normaliseName).filter((word) => word !== ''));
  if (words.size === 0) return undefined;
  for (const scale of WORD_SCALES) {
    const ratings: Record<string, number> = {};
    for (const [i, spellings] of scale.entries())
      for (const spelling of spellings) ratings[normaliseName(spelling)] = i + 1;
    if ([...words].every((word) => ratings[word] !== undefined)) return { steps: scale.length, ratings };
  }
  return undefined;
}
