import type { TextLanguage } from './classify.ts';
import { CAPITAL, CAPITALS, LOWER, type Word, type WordFacts } from './name-words.ts';
import { KNOWN_CAPITALS } from './rules/names.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Whether the words beside one say that it is somebody's name, even if it is also an everyday word. */
function isCued(words: readonly Word[], i: number, language: TextLanguage, capital: boolean): boolean {
  const { facts, apart } = words[i]!;
  const previous = apart ? undefined : words[i - 1];
  const next = words[i + 1]?.apart ? undefined : words[i + 1];
  if (facts.address || facts.title || facts.particle) return false;
  // "Die Frau Klein", "unser Herr Gut", "Mr Short": whatever the word means elsewhere.
  if (capital && previous?.facts.address) return true;
  if (facts.role) return false;
  // "Techniker Keller": two German nouns side by side are no phrase. "The technician Rose", "le technicien Petit".
  if (capital && previous?.facts.role && (language === 'de' || !KNOWN_CAPITALS.has(facts.folded)))
    return true;
  const isName = facts.firstName || facts.wordName;
  if (previous?.facts.role && isName && !facts.known) return true;
  // "Thanks Tom", "merci rose", "spoke to sam", at the end of what is said.
  const ends = words[i + 1] === undefined || words[i + 1]!.apart || words[i + 1]!.starts;
  if (previous && THANKS.has(previous.facts.folded)) {
    if (capital && language !== 'de' && (ends || isName)) return true;
    if (isName && (ends || !facts.known)) return true;
    if (capital && ends && language === 'de') return true;
  }
  if (previous?.facts.cue && facts.firstName && !facts.known) return true;
  if (isName && !facts.known && next && VERBS_OF_PEOPLE.has(next.facts.folded)) return true;
  // "Tom from support", "Klein vom Service".
  const place = words[i + 2];
  if (next && place && FROM.has(next.facts.folded) && !NOBODY_IN_PARTICULAR.has(facts.folded)) {
    const after = DETERMINERS.has(place.facts.folded) ? words[i + 3] : place;
    if (after && PLACES_OF_WORK.test(after.facts.folded)) return capital ? isNameLike(facts) : !facts.known;
  }
  // "From support Tom", "vom Service Klein".
  if (capital && previous && PLACES_OF_WORK.test(previous.facts.folded) && words[i - 2])
    return FROM.has(words[i - 2]!.facts.folded) && !KNOWN_CAPITALS.has(facts.folded);
  return false;
}

/** Whether a word with a capital may be a name beside "from support": no role, and no word that says how many. */
function isNameLike(facts: WordFacts): boolean {
  return !facts.role && !DETERMINERS.has(facts.folded);
}

/** Whether an unknown word in lower case, or two side by side, do what people do ("sophy santino was helpful"). */
function isSubject(words: readonly Word[], i: number, vocabulary: Vocabulary | undefined): boolean {
  const before = words[i - 1];
  if (before && !words[i]!.apart && (DETERMINERS.has(before.facts.folded) || before.facts.shape === LOWER)) {
    return false;
  }
  const isUnknown = (word: Word | undefined) =>
    word !== undefined && !word.apart && word.facts.letters && !isPlain(word.facts, vocabulary);
  const next = words[i + 1];
  if (!next || next.apart) return false;
  const verb = isUnknown(next) ? words[i + 2] : next;
  return verb !== undefined && !verb.apart && VERBS_OF_PEOPLE.has(verb.facts.folded);
}

const THANKS = new Set(
  'thanks thank danke dank merci gracias regards cheers grusse gruss cordialement saludos bravo kudos credit'.split(
    ' ',
  ),
);
const FROM = new Set('from at in of vom von aus im beim der du de des del au en chez'.split(' '));
const NOBODY_IN_PARTICULAR = new Set(
  'someone somebody nobody anyone anybody everyone noone people person team staff guy lady man woman girl lads guys one help answer call reply nothing everything message mail email letter response advice waiting contact jemand niemand keiner alle mitarbeiter leute team hilfe antwort anruf rückmeldung ruckmeldung jemanden niemanden personne quelqu equipe appel reponse aide alguien nadie equipo persona llamada respuesta ayuda gente todos i we they he she you it that this ich wir sie er es das die der je nous ils elle il yo ellos ella el information infos auskunft service kundenservice'.split(
    ' ',
  ),
);
const PLACES_OF_WORK =
  /^(?:support|service|services|servicedesk|helpdesk|hotline|reception|rezeption|empfang|billing|accounts|accounting|sales|dispatch|helpline|kundenservice|kundendienst|buchhaltung|vertrieb|zentrale|technik|callcenter|accueil|standard|comptabilite|soporte|recepcion|facturacion|ventas|atencion|maintenance|repairs|claims|customer|technical|it)$/;

function isPlain(facts: WordFacts, vocabulary: Vocabulary | undefined): boolean {
  return facts.known || (vocabulary !== undefined && vocabulary.plainUses(facts.folded) >= PLAIN_USES);
}

/** Which words are, or may be, parts of names. */
export function markNames(words: readonly Word[], options: RedactOptions, shouting: boolean): Uint8Array {
  const { language, roster, vocabulary } = options;
  const marks = new Uint8Array(words.length);
  // Among words with capitals a word of a script without them is somebody's name.
  const mixed = words.some(({ facts }) => facts.letters && !facts.caseless);
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
    if (facts.caseless && mixed) {
      marks[i] = 1;
      continue;
    }
    if (length > 1 && isCued(words, i, language, capital)) {
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
      if (isSubject(words, i, vocabulary)) {
        marks[i] = 1;
        continue;
      }
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
      // "Nguyễn Văn An": a particle with a capital is a part of the name.
      if (facts.shape !== LOWER) {
        marks[i] = 1;
        marks[i + 1] = 1;
        continue;
      }
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
