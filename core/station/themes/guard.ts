import type { Language } from '../../model/language.ts';
import type { TextLanguage } from './classify.ts';
import { compileMatcher, type Matcher } from './pattern.ts';
import { GUARD } from './rules/guard.ts';
import { type Token, tokenise } from './tokens.ts';

type Sign = 'always' | 'trait' | 'person' | 'pronoun' | 'says' | 'innocent';

const SIGNS: readonly Sign[] = ['always', 'trait', 'person', 'pronoun', 'says', 'innocent'];
const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es'];

const matchers = new Map<Language, Matcher<Sign>>();
for (const language of LANGUAGES) {
  const entries = SIGNS.flatMap((sign) =>
    GUARD[language][sign].map((pattern) => ({ pattern, payload: sign })),
  );
  matchers.set(language, compileMatcher(entries, language));
}

/** How many words may stand between a trait and the person it is said of. */
const NEAR = 1;

interface Place {
  from: number;
  to: number;
}

function overlaps(a: Place, b: Place): boolean {
  return a.from < b.to && b.from < a.to;
}

function isAboutTraitIn(text: string, language: Language): boolean {
  const { tokens } = tokenise(text, language);
  const places: Record<Sign, Place[]> = {
    always: [],
    trait: [],
    person: [],
    pronoun: [],
    says: [],
    innocent: [],
  };
  matchers.get(language)!.match(tokens, (sign, _weight, from, to) => places[sign].push({ from, to }));
  if (places.always.length === 0 && places.trait.length === 0) return false;
  const guilty = (place: Place) => !places.innocent.some((innocent) => excuses(innocent, place, tokens));
  if (places.always.some(guilty)) return true;
  const traits = places.trait.filter(guilty);
  if (traits.length === 0) return false;
  for (const trait of traits) {
    const clause = tokens[trait.from]!.clause;
    for (const person of places.person) {
      if (tokens[person.from]!.clause !== clause || overlaps(person, trait)) continue;
      // "old technician", and in French and Spanish also "technicien âgé".
      const before = person.from - trait.to;
      if (before >= 0 && before <= NEAR) return true;
      const after = trait.from - person.to;
      if (after >= 0 && after <= (language === 'fr' || language === 'es' ? 0 : -1)) return true;
      // "the technician was (really) old"
      if (after >= 1 && after <= 4 && places.says.some((s) => s.from >= person.to && s.to <= trait.from)) {
        if (!isAttribute(trait, tokens, places, language)) return true;
      }
    }
    for (const pronoun of places.pronoun) {
      if (tokens[pronoun.from]!.sentence !== tokens[trait.from]!.sentence) continue;
      const after = trait.from - pronoun.to;
      const linked =
        places.says.some((s) => s.from >= pronoun.from && s.to <= trait.from && s.from - pronoun.to <= 1) &&
        after >= 0 &&
        after <= 4;
      if (linked && !isAttribute(trait, tokens, places, language)) return true;
    }
  }
  return false;
}

/** Whether the trait word belongs to a thing that follows ("he was at the old boiler"). */
function isAttribute(
  trait: Place,
  tokens: readonly Token[],
  places: Record<Sign, Place[]>,
  language: Language,
): boolean {
  if (language === 'fr' || language === 'es') {
    const before = tokens[trait.from - 1];
    return (
      before !== undefined &&
      /^(la|le|les|un|une|el|los|las|una|de|du|des|del|mi|mon|ma|su|son|sa)$/.test(before.word)
    );
  }
  const next = tokens[trait.to];
  if (next === undefined || next.clause !== tokens[trait.from]!.clause) return false;
  if (places.person.some((person) => person.from === trait.to)) return false;
  return !/^(and|but|or|for|to|in|at|who|that|as|too|und|oder|aber|fur|zu|in|als|war|ist|she|he|er|sie)$/.test(
    next.word,
  );
}

/**
 * An innocent phrase excuses the words it shares. Where it names whose trait it is ("my mother", "I am") it also
 * excuses what follows in its clause within three words.
 */
function excuses(innocent: Place, place: Place, tokens: readonly Token[]): boolean {
  if (overlaps(innocent, place)) return innocent.to - innocent.from >= place.to - place.from;
  if (!OWNERS.test(tokens[innocent.from]!.word)) return false;
  const distance = place.from - innocent.to;
  return distance >= 0 && distance <= 3 && tokens[innocent.from]!.clause === tokens[place.from]!.clause;
}

const OWNERS =
  /^(i|im|we|my|our|ich|wir|bin|sind|mein|meine|meiner|meinem|meinen|je|j|nous|ma|mon|mes|soy|somos|tengo|estoy|estamos|mi|mis)$/;

/**
 * Whether a comment is about a protected trait of a person who serves: accent, language skill, religion,
 * headscarf, origin, colour, age, sex, pregnancy, disability, looks. Such a comment carries no theme, term or
 * quote. In a language without rules all rules are tried, because leaving one through is the worse mistake.
 */
export function isAboutProtectedTrait(text: string, language: TextLanguage): boolean {
  if (language !== 'other') return isAboutTraitIn(text, language);
  return LANGUAGES.some((candidate) => isAboutTraitIn(text, candidate));
}

/** Whether a single word is one that the guard watches: never a term. */
export function isTraitWord(word: string, language: Language): boolean {
  const { tokens } = tokenise(word, language);
  let found = false;
  matchers.get(language)!.match(tokens, (sign) => {
    found ||= sign === 'always';
  });
  return found;
}
