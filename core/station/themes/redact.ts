import type { TextLanguage } from './classify.ts';
import { isCommonWord } from './common-word.ts';
import { CUE_WORDS, FIRST_NAMES, KNOWN_CAPITALS, NAME_PARTICLES, TITLES, WORD_NAMES } from './rules/names.ts';
import { findSecrets, type SecretPlace } from './secrets.ts';
import { fold, isApostrophe, isWordUnit } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Redaction {
  /** The text with placeholders; normalised (NFKC), invisible characters removed. */
  text: string;
  /** The comment names somebody, or may: it is never quoted. */
  namesPerson: boolean;
}

export interface RedactOptions {
  language: TextLanguage;
  /** Names of staff, as {@link rosterOf} folds them; they stay at the station. */
  roster?: ReadonlySet<string>;
  /** The company's own plain words; without it only the built-in lists tell names from words. */
  vocabulary?: Vocabulary;
}

/** Texts from which on a word that the vocabulary lacks is taken for a name also in lower case. */
export const VOCABULARY_ENOUGH = 1000;
/** Plain uses from which on a word is a word. */
const PLAIN_USES = 3;

/** The folded parts of staff names; single letters are left out. */
export function rosterOf(names: Iterable<string>): ReadonlySet<string> {
  const roster = new Set<string>();
  for (const name of names) {
    for (const part of name.normalize('NFKC').split(/[^\p{L}\p{M}'’]+/u)) {
      const folded = fold(part, 'en');
      if (folded.length > 1 && !NAME_PARTICLES.has(folded) && !TITLES.has(folded)) roster.add(folded);
    }
  }
  return roster;
}

const INVISIBLE = /(?![\t\n\r])\p{C}|[\u115f\u1160\u3164\uffa0]/gu;
const PLAIN_LATIN =
  /^[\t\n\r -~\u00a1-\u00ac\u00ae-\u00b1\u00b6\u00bb\u00bf-\u017f\u2013\u2014\u2018\u2019\u201c-\u201e\u2026\u20ac]*$/;

/** NFKC without invisible characters, so that no secret hides behind one. Lone surrogates become U+FFFD. */
export function normaliseText(text: string): string {
  if (PLAIN_LATIN.test(text)) return text;
  return text.toWellFormed().normalize('NFKC').replace(INVISIBLE, '').normalize('NFKC');
}

const LOWER = 0;
const CAPITAL = 1;
const CAPITALS = 2;
type Shape = typeof LOWER | typeof CAPITAL | typeof CAPITALS;

interface WordFacts {
  folded: string;
  shape: Shape;
  letters: boolean;
  firstName: boolean;
  wordName: boolean;
  title: boolean;
  cue: boolean;
  particle: boolean;
  known: boolean;
}

interface Word {
  start: number;
  end: number;
  facts: WordFacts;
  /** First of a sentence. */
  starts: boolean;
  /** A full stop, comma or line end stands between it and the word before. */
  apart: boolean;
}

const ANY_CUE = new Set(Object.values(CUE_WORDS).flatMap((cues) => [...cues]));

const FACTS_LIMIT = 40_000;
const factsByLanguage = new Map<TextLanguage, Map<string, WordFacts>>();

function factsOf(surface: string, language: TextLanguage): WordFacts {
  let cache = factsByLanguage.get(language);
  if (!cache) {
    cache = new Map();
    factsByLanguage.set(language, cache);
  }
  const cached = cache.get(surface);
  if (cached) return cached;
  const bare = surface.replace(/['’ʼ´`]s$/i, '');
  const folded = fold(bare, 'en');
  const lower = bare === bare.toLowerCase();
  const facts: WordFacts = {
    folded,
    shape: lower ? LOWER : bare.length > 1 && bare === bare.toUpperCase() ? CAPITALS : CAPITAL,
    letters: /\p{L}/u.test(bare),
    firstName: FIRST_NAMES.has(folded),
    wordName: WORD_NAMES.has(folded),
    title: TITLES.has(folded),
    cue: language === 'other' ? ANY_CUE.has(folded) : CUE_WORDS[language].has(folded),
    particle: NAME_PARTICLES.has(folded),
    known:
      KNOWN_CAPITALS.has(folded) ||
      isCommonWord(folded, language, lower || language === 'de' || folded.length >= 9),
  };
  if (cache.size >= FACTS_LIMIT) cache.clear();
  cache.set(surface, facts);
  return facts;
}

function wordsOf(text: string, secrets: readonly SecretPlace[], language: TextLanguage): Word[] {
  const words: Word[] = [];
  let secret = 0;
  let i = 0;
  let starts = true;
  let apart = true;
  while (i < text.length) {
    if (secret < secrets.length && i >= secrets[secret]!.start) {
      i = Math.max(i, secrets[secret]!.end);
      secret++;
      starts = false;
      apart = true;
      continue;
    }
    const code = text.charCodeAt(i);
    if (!isWordUnit(code)) {
      if (code === 0x2e) {
        // A full stop after an initial or a title ends no sentence.
        const last = words.at(-1);
        const short =
          last !== undefined && last.end === i && (last.end - last.start === 1 || last.facts.title);
        if (!short) {
          starts = true;
          apart = true;
        }
      } else if (
        code === 0x21 ||
        code === 0x3f ||
        code === 0x0a ||
        code === 0x3a ||
        code === 0x22 ||
        code === 0x201e ||
        code === 0x201c ||
        code === 0x2022
      ) {
        starts = true;
        apart = true;
      } else if (code === 0x2c || code === 0x3b || code === 0x28 || code === 0x29 || code === 0x2f)
        apart = true;
      i++;
      continue;
    }
    const limit = secret < secrets.length ? secrets[secret]!.start : text.length;
    const start = i;
    while (
      i < limit &&
      (isWordUnit(text.charCodeAt(i)) ||
        (isApostrophe(text.charCodeAt(i)) &&
          i + 1 < limit &&
          isWordUnit(text.charCodeAt(i + 1)) &&
          // "l'attente" is two words, "O'Neill" and "didn't" are one.
          !(
            (language === 'fr' || language === 'es' || language === 'other') &&
            i - start <= 2 &&
            text.charCodeAt(start) !== 0x4f
          )))
    )
      i++;
    words.push({ start, end: i, facts: factsOf(text.slice(start, i), language), starts, apart });
    starts = false;
    apart = false;
  }
  return words;
}

const GERMAN_DETERMINERS = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem mein meine meinen meinem meiner unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer im am zum zur beim vom ins dieser diese dieses diesen diesem jeder jede jedes jeden alle viele keinerlei pro'.split(
    ' ',
  ),
);
const DETERMINERS = new Set([
  ...GERMAN_DETERMINERS,
  ...'the a your our their his her this that these those every no le la les l un une des du mon ma mes ses votre notre leur el los las una unos unas mi su'.split(
    ' ',
  ),
]);

const VERBS_OF_PEOPLE = new Set(
  'is was has had did does came come went helped explained called said told promised fixed repaired arrived took made got gave showed knew answered rang never always really just and who ist war hat hatte kam half erklarte rief sagte versprach reparierte nahm konnte wollte wusste und der die ging machte gab zeigte est etait a avait nous m ma ne et qui es era fue ha me nos no y que hizo vino explico ayudo'.split(
    ' ',
  ),
);

function isPlain(facts: WordFacts, vocabulary: Vocabulary | undefined): boolean {
  return facts.known || (vocabulary !== undefined && vocabulary.plainUses(facts.folded) >= PLAIN_USES);
}

/** Which words are, or may be, parts of names. */
function markNames(words: readonly Word[], options: RedactOptions, shouting: boolean): Uint8Array {
  const { language, roster, vocabulary } = options;
  const marks = new Uint8Array(words.length);
  const strictWords = vocabulary !== undefined && vocabulary.texts >= VOCABULARY_ENOUGH;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { facts } = word;
    if (!facts.letters) continue;
    const length = word.end - word.start;
    const capital = !shouting && facts.shape !== LOWER;
    const previous = words[i - 1];
    const next = words[i + 1];
    const plain = isPlain(facts, vocabulary);
    // However often customers write a colleague's name in lower case, it does not become a word.
    if (roster?.has(facts.folded) && (capital || !facts.known)) {
      marks[i] = 1;
      continue;
    }
    if (previous?.facts.title && !word.apart && length > 1) {
      const article = words[i - 2] !== undefined && DETERMINERS.has(words[i - 2]!.facts.folded);
      const abbreviation = previous.end - previous.start <= 3;
      const particle = facts.particle && next !== undefined && next.facts.shape !== LOWER;
      if (particle) {
        marks[i] = 1;
        continue;
      }
      const spoken = abbreviation && previous.facts.shape === LOWER && previous.end - previous.start === 1;
      if (!spoken) {
        if (capital && !facts.title && !(article && plain)) {
          marks[i] = 1;
          continue;
        }
        if (!capital && !plain && !facts.particle) {
          marks[i] = 1;
          continue;
        }
      }
    }
    if (facts.firstName) {
      if (!facts.wordName && (capital || !facts.known)) {
        marks[i] = 1;
        continue;
      }
      if (facts.wordName && capital) {
        const nextNames =
          next !== undefined &&
          !next.apart &&
          next.facts.shape === CAPITAL &&
          !isPlain(next.facts, vocabulary);
        const acts = next !== undefined && !next.apart && VERBS_OF_PEOPLE.has(next.facts.folded);
        const cued = previous !== undefined && !word.starts && previous.facts.cue;
        if (
          nextNames ||
          (acts && !facts.known) ||
          cued ||
          (!word.starts && language !== 'de' && !facts.known)
        ) {
          marks[i] = 1;
          continue;
        }
      }
    }
    if (facts.wordName && capital && length > 1) {
      const acts = next !== undefined && !next.apart && VERBS_OF_PEOPLE.has(next.facts.folded);
      const cued = previous !== undefined && !word.starts && previous.facts.cue;
      const article = previous !== undefined && DETERMINERS.has(previous.facts.folded);
      const withSurname =
        next !== undefined && !next.apart && next.facts.shape === CAPITAL && !isPlain(next.facts, vocabulary);
      if (withSurname && !article) {
        marks[i] = 1;
        continue;
      }
      if (
        !article &&
        facts.folded.length > 2 &&
        (language === 'de'
          ? cued && !facts.known
          : cued ||
            (!word.starts && !isDateWord(facts.folded)) ||
            (acts && !(word.starts && facts.known && !isBareName(facts.folded))))
      ) {
        marks[i] = 1;
        continue;
      }
    }
    if (length === 1) {
      // An initial: "J. Smith", "Anna K."
      const nextCapital =
        next !== undefined &&
        next.facts.shape === CAPITAL &&
        next.start - word.end <= 2 &&
        !isPlain(next.facts, vocabulary);
      if (capital && nextCapital && facts.folded !== 'i' && facts.folded !== 'a') marks[i] = 1;
      continue;
    }
    if (capital && !plain) {
      if (facts.shape === CAPITALS && length <= 3) continue;
      if (
        language === 'de' &&
        previous &&
        !word.starts &&
        isGermanNounPlace(previous.facts, words[i - 2]?.facts)
      ) {
        if (!facts.firstName && !vocabularyDoubts(facts, vocabulary)) continue;
      }
      marks[i] = 1;
      continue;
    }
    if (!capital && !plain && length >= 3) {
      if (strictWords) {
        marks[i] = 1;
        continue;
      }
      const cued = previous !== undefined && !word.apart && previous.facts.cue;
      if (((cued && length >= 4) || shouting) && !facts.particle) {
        marks[i] = 1;
      }
    }
  }
  spread(words, marks, vocabulary, shouting);
  return marks;
}

/** In German a capital after an article is most likely a noun, unless a large vocabulary never saw it so. */
function vocabularyDoubts(facts: WordFacts, vocabulary: Vocabulary | undefined): boolean {
  return (
    vocabulary !== undefined &&
    vocabulary.texts >= VOCABULARY_ENOUGH &&
    vocabulary.plainUses(facts.folded) < PLAIN_USES
  );
}

function isGermanNounPlace(previous: WordFacts, before: WordFacts | undefined): boolean {
  if (GERMAN_DETERMINERS.has(previous.folded)) return true;
  // "eine neue Umwälzpumpe": an adjective after an article.
  const adjective =
    previous.shape === LOWER &&
    /(?:e|en|er|es|em)$/.test(previous.folded) &&
    previous.folded.length > 3 &&
    !previous.cue;
  return adjective && before !== undefined && GERMAN_DETERMINERS.has(before.folded);
}

function isDateWord(folded: string): boolean {
  return /^(?:may|april|june|august|winter|summer|autumn|sun|an|in|so|can|my|son|su|long|la|era)$/.test(
    folded,
  );
}

function isBareName(folded: string): boolean {
  return /^(?:mark|rose|frank|jack|rob|pat|sue|drew|heath|ruby|pearl|ivy|iris|holly|daisy|violet|olive|dean|earl|nick|hank|mike|bob|wade|cliff|clay|glen|dale|paige|victor|christian|carol|robin|sandy|max|ben|grace|joy|will|hope|faith|dawn|bill|art|chuck|ray|guy|gene|penny|miles|chase|amber|jasmine|hazel|heather|lance|harry|kim|lee|kay|kai|tim|tom|sam)$/.test(
    folded,
  );
}

/** A name takes the capital words beside it along, and particles between two parts. */
function spread(
  words: readonly Word[],
  marks: Uint8Array,
  vocabulary: Vocabulary | undefined,
  shouting: boolean,
): void {
  for (let i = 1; i < words.length; i++) {
    if (marks[i] || !marks[i - 1] || words[i]!.apart) continue;
    const { facts } = words[i]!;
    const next = words[i + 1];
    const gap = words[i]!.start - words[i - 1]!.end;
    if (gap > 2) continue;
    if (facts.particle && next && !next.apart && !shouting && next.facts.shape !== LOWER) {
      if (
        !isPlain(next.facts, vocabulary) ||
        (facts.folded !== 'und' && facts.folded !== 'y' && facts.folded !== 'zu')
      ) {
        if (!next.facts.known) {
          marks[i] = 1;
          marks[i + 1] = 1;
        }
      }
      continue;
    }
    if (!facts.letters) continue;
    if (!shouting && facts.shape !== LOWER && !facts.title && !KNOWN_CAPITALS.has(facts.folded)) marks[i] = 1;
    else if (
      facts.shape === LOWER &&
      !isPlain(facts, vocabulary) &&
      !facts.particle &&
      words[i]!.end - words[i]!.start > 2
    )
      marks[i] = 1;
  }
  for (let i = words.length - 2; i >= 0; i--) {
    if (marks[i] || !marks[i + 1] || words[i + 1]!.apart) continue;
    const { facts } = words[i]!;
    if (shouting || facts.shape !== CAPITAL || words[i]!.starts || !facts.letters) continue;
    if (facts.wordName || (facts.firstName && !facts.known)) marks[i] = 1;
  }
}

/** Whether a text is written in capitals, so that capitals tell nothing. */
function isShouting(words: readonly Word[]): boolean {
  let capitals = 0;
  let counted = 0;
  for (const word of words) {
    if (word.end - word.start < 3) continue;
    counted++;
    if (word.facts.shape === CAPITALS) capitals++;
  }
  return counted >= 2 && capitals * 2 > counted;
}

/**
 * Strict redaction: rather a word too many than a name too few. Structured secrets are found by form and
 * checksum, names by titles, cue words, gazetteer, roster, unknown capitals and words that the company's own
 * texts never use plainly. Never throws.
 */
export function redact(original: string, options: RedactOptions): Redaction {
  const text = normaliseText(original);
  const secrets = findSecrets(text);
  const words = wordsOf(text, secrets, options.language);
  const marks = markNames(words, options, isShouting(words));
  let named = false;
  const places: SecretPlace[] = secrets;
  let all = places;
  for (let i = 0; i < words.length; i++) {
    if (!marks[i]) continue;
    if (!named) {
      named = true;
      all = [...places];
    }
    const start = words[i]!.start;
    let last = i;
    while (
      last + 1 < words.length &&
      marks[last + 1] &&
      words[last + 1]!.start - words[last]!.end <= 2 &&
      !words[last + 1]!.apart
    )
      last++;
    all.push({ start, end: words[last]!.end, placeholder: '[name]' });
    i = last;
  }
  if (all.length === 0) return { text, namesPerson: false };
  if (named) all.sort((a, b) => a.start - b.start);
  let redacted = '';
  let at = 0;
  for (const place of all) {
    redacted += text.slice(at, place.start);
    redacted += place.placeholder;
    at = place.end;
  }
  redacted += text.slice(at);
  const contact = secrets.some(({ placeholder }) => placeholder === '[mail]' || placeholder === '[handle]');
  return { text: redacted, namesPerson: named || contact };
}
