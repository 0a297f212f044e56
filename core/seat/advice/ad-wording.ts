import { AD } from '../../texts/advice-ad.ts';
import { textsFor } from '../../texts/texts.ts';
import type { AdHint, Clause } from './ad-text.ts';
import type { AdviceLanguage } from './words.ts';

/** Wording that shuts people out for what they are, whatever they can do. Patterns are searched in one clause. */
interface Excluding {
  id: string;
  pattern: RegExp;
}

const EXCLUDING: readonly Excluding[] = [
  {
    id: 'native-speaker',
    pattern:
      /\b(?:native|mother[- ]tongue)[- ](?:\p{L}+ )?(?:speakers?|level|fluency)|\b(?:english|german|french|spanish|\p{L}+) (?:as (?:a |your )?)?(?:mother tongue|native language)|\baccent[- ]free\b|\b(?:without|no)(?: (?:a|any|foreign))* accent\b|muttersprach|akzentfrei|ohne akzent/iu,
  },
  {
    id: 'young',
    pattern:
      /\b(?:young|youthful)(?:,| and| &)? (?:(?:and )?(?:dynamic|energetic|fresh|hungry|motivated|ambitious|vibrant|growing|international|enthusiastic)[ ,]*)*(?:and \p{L}+ )?(?:team|talents?|professionals?|candidates?|persons?|people who|colleagues|company|graduates?|crew)\b|\byoung (?:and|&) (?:dynamic|energetic|ambitious|hungry|motivated)|\bdigital natives?\b|\brecent graduates? only\b|\bjung(?:e[snrm]?)?(?:,| und| &) (?:dynamisch|motiviert|hungrig|wild|engagiert|frisch)|\bjunge[snrm]?,? (?:und )?(?:(?:dynamische|motivierte|engagierte|internationale|kreative|wachsende)[snrm]?,? ?)*(?:team|teams|kolleg\p{L}*|mitarbeiter\p{L}*|unternehmen|talente?|truppe)(?!\p{L})|\byou are young\b|\b(?:du bist|sie sind) jung\b/iu,
  },
  {
    id: 'age-limit',
    pattern:
      /\bage[ds]? (?:between )?\d{2} ?(?:[-–]|to|and) ?\d{2}\b|\b(?:under|below|no(?:t)? older than|younger than|up to) (?:the age of )?\d{2} (?:years (?:of age|old)|y\/o)\b|\b(?:under|below) the age of \d{2}\b|\bmaximum age\b|\bhöchstalter|\baltersgrenze|\b(?:höchstens|maximal|nicht älter als) \d{2}(?: jahre)?(?: alt)?(?! jahre|\p{L}| ?(?:stunden|tage|wochen|kg))|\bbis (?:zu )?\d{2} jahre alt\b|\bzwischen \d{2} und \d{2}(?: jahren?)? alt\b|\bim alter (?:von|zwischen) \d{2}/iu,
  },
  {
    id: 'looks',
    pattern:
      /\b(?:attractive|good[- ]looking|pretty|handsome) (?:appearance|person|candidate|lady|woman|man|looks)\b|\b(?:pleasing|attractive|good|presentable|neat) (?:physical )?(?:appearance|looks)\b|\bwell[- ]groomed\b|\bclean[- ]shaven\b|\b(?:gepflegtes?|ansprechendes?|attraktives?|gutes?) (?:äußeres|aussehen|erscheinung\p{L}*)|\b(?:gepflegte|attraktive|ansprechende) erscheinung/iu,
  },
  {
    id: 'sex',
    pattern:
      /\b(?:salesm[ae]n|salesgirls?|saleslad(?:y|ies)|waitress(?:es)?|stewardess(?:es)?|hostess(?:es)?|handym[ae]n|forem[ae]n|repairm[ae]n|servicem[ae]n|tea lad(?:y|ies)|receptionist lad(?:y|ies)|girl friday|male|female) ?(?:wanted|required|candidates? only|applicants? only|preferred|only)\b|\b(?:strong|young|hard-working) (?:men|man|guys?|lads?|girls?|lad(?:y|ies))\b|\b(?:he|she) (?:will|must|should|has to|is able to|brings)\b|\bnur (?:männer|frauen|herren|damen)\b|\b(?:nette|freundliche|junge) damen?\b|\bstarke männer\b/iu,
  },
  {
    id: 'health',
    pattern:
      /\b(?:able[- ]bodied|physically (?:fit|robust)(?: and healthy)?|in (?:perfect|excellent|good) health|healthy (?:person|candidate|individual)s?|no (?:health issues|disabilit\p{L}+))\b|\b(?:körperlich (?:und geistig )?(?:fit|gesund|uneingeschränkt)|kerngesund|gesundheitlich (?:fit|uneingeschränkt)|guter gesundheitszustand|ohne (?:gesundheitliche )?einschränkungen)/iu,
  },
  {
    id: 'family',
    pattern:
      /\b(?:single|unmarried|married|childless) (?:person|candidate|applicant|woman|man|m\/f|only|preferred)|\bwithout (?:children|family (?:obligations|ties|commitments))\b|\bno (?:children|family (?:obligations|ties|commitments))\b|\b(?:ledig|kinderlos|ungebunden|unverheiratet)(?!\p{L})|\bohne (?:kinder|familiäre (?:verpflichtungen|bindung(?:en)?))/iu,
  },
];

/** A clause that says that what it names is not asked for. */
const NOT_WANTED =
  /\b(?:not|no|never|need ?n[o’']t|don[’']t|doesn[’']t|isn[’']t) (?:\p{L}+ ){0,3}(?:required|needed|necessary|need|have to|matter|a (?:must|condition|requirement))|\bregardless of\b|\bwhatever your\b|\b(?:nicht|kein\p{L}*) (?:\p{L}+ ){0,3}(?:nötig|notwendig|erforderlich|voraussetzung|bedingung|muss|müssen|sein)|\bunabhängig von\b|\begal\b|\bob\b[^\n]*\boder\b/iu;
/** "No young team"-like words belong to what is shut out; these do not. */
const SHUTS_BY_NO = new Set(['native-speaker', 'family', 'health']);

const SERVED =
  /(?<!\p{L})(?:customers?|clients?|patients?|guests?|residents?|passengers?|visitors?|callers?|members?|families|kund\p{L}*|patient\p{L}*|gäste\p{L}*|gast|bewohner\p{L}*|fahrgäste\p{L}*|besucher\p{L}*|mandant\p{L}*|mitglieder\p{L}*|angehörige\p{L}*)(?!\p{L})/iu;
const ABSOLUTE =
  /(?<!\p{L})(?:never|always|nobody|no one|no (?:patient|customer|guest|client|resident|caller|passenger)|every single|at any time|instantly|zero (?:waiting|wait|complaints)|no (?:waiting|queues?|wait)|without (?:any )?(?:waiting|delay)|100 ?(?:%|per cent|percent)|guaranteed?|niemals|nie|immer|stets|jederzeit|niemand|kein (?:patient|kunde|gast)|keine (?:wartezeit\p{L}*|patientin|kundin)|ohne (?:wartezeit\p{L}*|zu warten)|sofort|garantier\p{L}*|hundertprozentig)(?!\p{L})/iu;

/**
 * Hints that rest on the ad's own words alone: what shuts people out, and promises to customers that nobody can
 * keep. Each wording is named once.
 * @param promises clauses in which the company speaks
 * @param writtenIn the language of the ad, for the suggestions
 */
export function wordingHints(
  clauses: readonly Clause[],
  promises: readonly Clause[],
  language: AdviceLanguage,
  writtenIn: AdviceLanguage,
): AdHint[] {
  const say = (text: 'reason' | 'instead', id: string, of: AdviceLanguage) =>
    (textsFor(AD, of).t as (key: string) => string)(`wording.${id}.${text}`);
  const hint = (kind: AdHint['kind'], id: string, quote: Clause): AdHint => ({
    kind,
    theme: id,
    quote,
    reason: say('reason', id, language),
    suggestion: say('instead', id, writtenIn),
  });
  const hints: AdHint[] = [];
  for (const wording of EXCLUDING) {
    const quote = clauses.find(
      ({ text }) =>
        wording.pattern.test(text) &&
        !(NOT_WANTED.test(text) && !(SHUTS_BY_NO.has(wording.id) && /^no\b|^ohne\b/iu.test(text))),
    );
    if (!quote) continue;
    hints.push(hint('excludes', wording.id, quote));
  }
  const absolute = promises.find(({ text }) => SERVED.test(text) && ABSOLUTE.test(text));
  if (absolute) hints.push(hint('absolute', 'absolute', absolute));
  return hints;
}
