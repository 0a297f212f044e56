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
