import type { Language } from '../../model/language.ts';
import type { TextLanguage } from './classify.ts';
import { compileMatcher, type Matcher } from './pattern.ts';
import { GUARD } from './rules/guard.ts';
import { ANYWHERE } from './rules/guard-anywhere.ts';
import { CUSTOMERS, HIRES, POSTS } from './rules/guard-customers.ts';
import { INDIRECT } from './rules/indirect-guard.ts';
import { type Token, tokenise } from './tokens.ts';

const SIGNS = ['always', 'shared', 'trait', 'person', 'pronoun', 'says', 'innocent'] as const;
type Sign = (typeof SIGNS)[number] | 'hint' | 'customer' | 'post' | 'hire';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es'];

const matchers = new Map<Language, Matcher<Sign>>();
for (const language of LANGUAGES) {
  const entries: { pattern: string; payload: Sign }[] = SIGNS.flatMap((sign) =>
    GUARD[language][sign].map((pattern) => ({ pattern, payload: sign })),
  );
  // A phrase that means a trait is meant by itself; a word only beside somebody whom it is said of.
  for (const pattern of INDIRECT[language])
    entries.push({ pattern, payload: pattern.includes(' ') ? 'always' : 'hint' });
  for (const pattern of CUSTOMERS) entries.push({ pattern, payload: 'customer' });
  for (const pattern of POSTS) entries.push({ pattern, payload: 'post' });
  for (const pattern of HIRES) entries.push({ pattern, payload: 'hire' });
  for (const pattern of ANYWHERE.always) entries.push({ pattern, payload: 'always' });
  for (const pattern of ANYWHERE.innocent) entries.push({ pattern, payload: 'innocent' });
  matchers.set(language, compileMatcher(entries, language));
}

/** How many words may stand between a trait and the person it is said of. */
const NEAR = 1;
/** How many words may stand between a word that hints at a trait and somebody in its sentence. */
const HINT_REACH = 6;
/** How many between a word for hiring and the trait of those who are hired. */
const HIRE_REACH = 1;
/** How many between somebody who serves and a trait that customers have as well. */
const SHARED_REACH = 5;

/** Pronouns that are also articles or join clauses: beside a hint they point at nobody. */
const ALSO_ARTICLES = new Set('der die el que qui quien who jemand'.split(' '));
/** Of these, the ones that point at what stands before them. */
const RELATIVE = new Set('der die que qui quien who'.split(' '));

interface Place {
  from: number;
  to: number;
}

function overlaps(a: Place, b: Place): boolean {
  return a.from < b.to && b.from < a.to;
}

/** `about`: of a trait of somebody who serves. `near`: words for traits are there, and something excuses them. */
type Judgement = 'about' | 'near' | 'clear';

function signsIn(tokens: readonly Token[], language: Language): Record<Sign, Place[]> {
  const places: Record<Sign, Place[]> = {
    always: [],
    shared: [],
    hint: [],
    trait: [],
    person: [],
    pronoun: [],
    says: [],
    innocent: [],
    customer: [],
    post: [],
    hire: [],
  };
  matchers.get(language)!.match(tokens, (sign, _weight, from, to) => places[sign].push({ from, to }));
  return places;
}

function judgeIn(text: string, language: Language): Judgement {
  const { tokens } = tokenise(text, language);
  const places = signsIn(tokens, language);
  const { always, shared, hint, trait } = places;
  if (always.length + shared.length + trait.length + hint.length === 0) return 'clear';
  const guilty = (place: Place) => !places.innocent.some((innocent) => excuses(innocent, place, tokens));
  if (always.some(guilty)) return 'about';
  const people = [
    ...places.person,
    ...places.pronoun.filter(({ from }) => !ALSO_ARTICLES.has(tokens[from]!.word)),
  ];
  const sentenceOf = (place: Place) => tokens[place.from]!.sentence;
  const isNear = (some: readonly Place[], place: Place, reach: number) =>
    some.some(
      (other) =>
        !overlaps(other, place) &&
        sentenceOf(other) === sentenceOf(place) &&
        Math.max(other.from - place.to, place.from - other.to) <= reach,
    );
  const isOfCustomers = (place: Place) =>
    places.customer.some((customer) => {
      const before = sentenceOf(place) - sentenceOf(customer);
      return before === 0 || before === 1;
    });
  const servers = [...people, ...places.post, ...places.hire];
  if (hint.some((place) => guilty(place) && isNear(servers, place, HINT_REACH))) return 'about';
  const isOfStaff = (place: Place) =>
    isOfCustomers(place)
      ? isNear(places.person, place, NEAR)
      : holds(people, place) || isNear(servers, place, SHARED_REACH);
  if (shared.some((place) => guilty(place) && isOfStaff(place))) return 'about';
  const isOfShared = (place: Place) => shared.some(({ from, to }) => from <= place.from && to >= place.to);
  if (trait.some((place) => guilty(place) && isNear(places.hire, place, HIRE_REACH))) return 'about';
  return trait.some(
    (place) => guilty(place) && !isOfShared(place) && isSaidOf(place, tokens, places, language),
  )
    ? 'about'
    : 'near';
}

/** Whether a phrase names by itself whom it is said of ("young man"). */
function holds(people: readonly Place[], place: Place): boolean {
  return people.some((person) => person.from >= place.from && person.to <= place.to);
}

/** Words that join: what stands behind them is said of what follows ("nice staff and the view is beautiful"). */
const JOINS = new Set('and but y pero et mais und aber'.split(' '));

/** Words that may stand between a person and a trait in French and Spanish. */
const VERY = new Set('muy tan bastante algo demasiado tres trop si plutot assez bien'.split(' '));

/** Whether a trait is said of a person: "old technician", "the technician was old", "he is old". */
function isSaidOf(
  trait: Place,
  tokens: readonly Token[],
  places: Record<Sign, Place[]>,
  language: Language,
): boolean {
  const { clause } = tokens[trait.from]!;
  const follows = language === 'fr' || language === 'es';
  for (const person of places.person) {
    if (tokens[person.from]!.clause !== clause || overlaps(person, trait)) continue;
    const before = person.from - trait.to;
    if (before >= 0 && before <= NEAR) return true;
    // In French and Spanish also "technicien âgé".
    const after = trait.from - person.to;
    if (follows && (after === 0 || (after === 1 && VERY.has(tokens[person.to]!.word)))) return true;
    if (after < 1 || after > 4 || isAttribute(trait, tokens, places, language)) continue;
    const says = places.says.find(({ from, to }) => from >= person.to && to <= trait.from);
    if (says && !tokens.slice(person.to, says.from).some(({ word }) => JOINS.has(word))) return true;
  }
  return places.pronoun.some((pronoun) => {
    const { word, clause, sentence } = tokens[pronoun.from]!;
    if (sentence !== tokens[trait.from]!.sentence) return false;
    const after = trait.from - pronoun.to;
    if (after < 0 || after > 4) return false;
    const says = places.says.find(({ from, to }) => from >= pronoun.from && to <= trait.from);
    if (!says || tokens[says.from]!.clause !== clause || says.from - pronoun.to > 1) return false;
    if (ALSO_ARTICLES.has(word)) {
      // "El es viejo" is of him, "el hotel es viejo" and "un hotel que es viejo" are not.
      if (says.from !== pronoun.to) return false;
      const isOfPerson = places.person.some(({ to }) => to <= pronoun.from && pronoun.from - to <= 1);
      if (RELATIVE.has(word) && !isOfPerson) return false;
    }
    return !isAttribute(trait, tokens, places, language);
  });
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

/** Letters of other alphabets, and signs, that look like Latin ones. */
const LOOK_ALIKES = new Map(
  [
    ...[
      'аa',
      'вb',
      'сc',
      'еe',
      'нh',
      'іi',
      'ӏl',
      'кk',
      'мm',
      'оo',
      'рp',
      'ѕs',
      'тt',
      'уy',
      'хx',
      'ј' + 'j',
      'ԁd',
      'ո' + 'n',
    ],
    ...[
      'αa',
      'βb',
      'εe',
      'ηn',
      'ιi',
      'κk',
      'νv',
      'οo',
      'ρp',
      'τt',
      'υu',
      'μm',
      'Νn',
      'Ηh',
      'Υy',
      'Вb',
      'Нh',
      'χx',
      'ϲ' + 'c',
      '0o',
      '1i',
      '3e',
      '4a',
      '5s',
      '@a',
      '$s',
    ],
  ].map((pair): [string, string] => [pair[0]!, pair[1]!]),
);
const DISGUISED = /[\u0370-\u03ff\u0400-\u052f]|\p{L}[013450@$]+\p{L}/u;
const MIXED_WORD = /[\p{L}\d@$]*\p{Script=Latin}[\p{L}\d@$]*/gu;
/** Letters set apart to slip through a filter: "b l a c k", "M.u.s.l.i.m". */
const SET_APART = /(?<![\p{L}\p{N}])\p{L}(?:([ .*_-])\p{L}(?:\1\p{L}){2,})(?![\p{L}\p{N}])/gu;

/** `text` with look-alike letters of other alphabets folded, and letters that were set apart put together. */
function withoutDisguise(text: string): string {
  let plain = text;
  if (DISGUISED.test(text))
    plain = plain.replace(MIXED_WORD, (word) =>
      Array.from(
        word,
        (letter) => LOOK_ALIKES.get(letter) ?? LOOK_ALIKES.get(letter.toLowerCase()) ?? letter,
      ).join(''),
    );
  SET_APART.lastIndex = 0;
  return SET_APART.test(plain)
    ? plain.replace(SET_APART, (letters) => letters.replace(/[ .*_-]/g, ''))
    : plain;
}

/**
 * How near a comment comes to a protected trait of a person who serves: accent, language skill, religion, headscarf,
 * origin, colour, age, sex, pregnancy, disability, looks; named, meant, or disguised. One that is `about` it carries no
 * theme, term or quote; one that is `near` is quoted by nobody who has not read it. In a language without rules all
 * rules are tried, because leaving one through is the worse mistake.
 */
export function judgeTrait(text: string, language: TextLanguage): Judgement {
  const plain = withoutDisguise(text);
  if (language !== 'other') return judgeIn(plain, language);
  const all = LANGUAGES.map((candidate) => judgeIn(plain, candidate));
  return all.includes('about') ? 'about' : all.includes('near') ? 'near' : 'clear';
}

/** Whether {@link judgeTrait} says that a comment is about a protected trait. */
export function isAboutProtectedTrait(text: string, language: TextLanguage): boolean {
  return judgeTrait(text, language) === 'about';
}

/** Whether a single word is one that the guard watches: never a term. */
export function isTraitWord(word: string, language: Language): boolean {
  const { tokens } = tokenise(word, language);
  let found = false;
  matchers.get(language)!.match(tokens, (sign) => {
    found ||= sign === 'always' || sign === 'shared';
  });
  return found;
}
