import type { Language } from '../../model/language.ts';
import { ADDRESSES, ROLES, TITLES } from './rules/names.ts';
import { termOf } from './terms.ts';
import { fold, tokenise } from './tokens.ts';

/** So many comments, and this share of a word's uses, make it look like somebody's name. */
const LEAST_COMMENTS = 3;
const LEAST_SHARE = 0.25;
/** How many times as often as words do on average it stands behind a title or a role. */
const ABOVE_CHANCE = 4;
/** The share of its uses in which a word that would be written small has a capital. */
const MOSTLY_CAPITAL = 0.5;

/** Tells from all comments together which everyday words customers use as names. */
export interface NameEvidence {
  /** Adds the redacted text of a comment. */
  add(redacted: string, language: Language): void;
  /** The terms that look like names: they stand behind titles and roles, or have capitals where words have none. */
  names(): Set<string>;
}

/**
 * No list holds every name, and redaction misses some: what customers write of a person often enough to be published
 * betrays itself by the company it keeps.
 */
export function nameEvidence(): NameEvidence {
  const words = new Map<string, { uses: number; personal: number; capital: number }>();
  let uses = 0;
  let personal = 0;
  return {
    add(redacted, language) {
      const { tokens } = tokenise(redacted, language);
      const seen = new Set<string>();
      const shouts = redacted === redacted.toUpperCase();
      for (const [i, { word, start, sentence }] of tokens.entries()) {
        const term = termOf(word, language);
        if (term === '' || seen.has(term)) continue;
        seen.add(term);
        const previous = tokens[i - 1];
        const before = previous ? fold(redacted.slice(previous.start, previous.end), 'en') : '';
        const adjoins = previous !== undefined && start - previous.end === 1;
        const isPersonal = adjoins && (TITLES.has(before) || ADDRESSES.has(before) || ROLES.has(before));
        const first = redacted.charAt(start);
        const isCapital =
          language !== 'de' && !shouts && previous?.sentence === sentence && first !== first.toLowerCase();
        const known = words.get(term) ?? { uses: 0, personal: 0, capital: 0 };
        known.uses++;
        uses++;
        if (isPersonal) {
          known.personal++;
          personal++;
        }
        if (isCapital) known.capital++;
        words.set(term, known);
      }
    },
    names() {
      const names = new Set<string>();
      const chance = uses === 0 ? 0 : personal / uses;
      for (const [term, { uses: all, personal: behind, capital }] of words) {
        const share = behind / all;
        if (behind >= LEAST_COMMENTS && share >= LEAST_SHARE && share >= ABOVE_CHANCE * chance)
          names.add(term);
        else if (capital >= LEAST_COMMENTS && capital / all >= MOSTLY_CAPITAL) names.add(term);
      }
      return names;
    },
  };
}
