import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** What stands in the place of a secret. */
export type Placeholder =
  | '[name]'
  | '[mail]'
  | '[phone]'
  | '[number]'
  | '[iban]'
  | '[card]'
  | '[address]'
  | '[handle]'
  | '[link]'
  | '[date]';

/** A place in a text that holds a secret. */
export interface SecretPlace {
  start: number;
  end: number;
  placeholder: Placeholder;
}

/** Whether the letters and digits of `compact` are an IBAN: ISO 13616, remainder 1 modulo 97. */
export function isIban(compact: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  let remainder = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** Whether `digits` (13 to 19 of them) are a card number: Luhn's checksum, ISO/IEC 7812-1. */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}

const MAIL =
  /[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\(dot\)|\[dot\])[\p{L}\p{N}-]{1,63})+/giu;
/** "anna.smith at gmail dot com", "anna (punkt) s ät web punkt de", "ana arroba correo punto es". */
const SPOKEN_MAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:\s?[([]?\s?(?:dot|punkt|point|punto)\s?[)\]]?\s?[\p{L}\p{N}._-]{1,40}){0,3}\s?[([]?\s?(?<![\p{L}])(?:at|ät|arobase|arroba)(?![\p{L}])\s?[)\]]?\s?(?!(?:the|a|an|my|your|our|their|this|that|all|every|der|die|das|dem|den)\s)[\p{L}\p{N}-]{1,40}(?:\s?[([]?\s?(?<![\p{L}])(?:dot|punkt|point|punto)(?![\p{L}])\s?[)\]]?\s?|\.)(?:[\p{L}\p{N}-]{1,30}(?:\s?[([]?\s?(?:dot|punkt|point|punto)\s?[)\]]?\s?|\.))?(?:com|net|org|info|biz|de|at|ch|uk|co|fr|es|eu|io|it|nl|be|pl|us|me|ca|ie|pt|edu|gov)(?![\p{L}])/giu;
const SPOKEN_SIGN = /(?<![\p{L}])(?:dot|punkt|point|punto|at|ät|arobase|arroba)(?![\p{L}])/iu;
const SPOKEN_DIGIT =
  'zero|oh|nought|hundred|one|two|three|four|five|six|seven|eight|nine|null|eins|zwo|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
/** A number said digit by digit; "double" and "triple" count. Four short ones in a row can be a list. */
const SPOKEN_NUMBER = new RegExp(
  `(?<![\\p{L}])(?:(?:double|triple|doppel)\\s)?(?:${SPOKEN_DIGIT})(?:[\\s,-]{1,2}(?:(?:double|triple)\\s)?(?:${SPOKEN_DIGIT})){5,19}(?![\\p{L}])`,
  'giu',
);
const SPOKEN_NUMBER_SIGN = new RegExp(
  `(?:${SPOKEN_DIGIT})[\\s,-]{1,2}(?:${SPOKEN_DIGIT})[\\s,-]{1,2}(?:${SPOKEN_DIGIT})`,
  'iu',
);
/** German plates, and what any language's word for a plate announces. */
const PLATE = /(?<![\p{L}\p{N}])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}\s?\d{1,4}[EH]?(?![\p{L}\p{N}])/gu;
const PLATE_SPACED =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2}\s?\d{2}\s?[A-Z]{3}|[A-Z]{2}[\s-]\d{3}[\s-][A-Z]{2}|\d{4}\s?[BCDFGHJKLMNPRSTVWXYZ]{3})(?![\p{L}\p{N}])/gu;
const PLATE_CUED =
  /(?:kennzeichen|nummernschild|number plate|licen[cs]e plate|plate number|registration(?: number)?|reg(?:istration)? plate|immatricul[ée]e?|immatriculation|plaque(?: d['’]immatriculation)?|matr[ií]cula)(?:\s(?:is|was|ist|war|lautet|est|était|es|era|of|n[°º]|no\.?|nr\.?))?[\s:]{1,2}((?:[\p{L}\p{N}]{1,4}[\s-]?){1,3}\d[\p{L}\p{N}]*)/giu;
const PO_BOX =
  /(?<![\p{L}])(?:p\.?\s?o\.?\s?box|post office box|postfach|bo[iî]te postale|b\.?p\.?|apartado(?: de correos)?|apdo\.?)\s?(?:n[°º.]?\s?)?\d[\d\s]{0,8}\d?/giu;
const LINK =
  /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]{1,2000}|\b[\p{L}\p{N}-]{2,63}\.(?:com|org|net|info|biz|io|app|shop|de|at|ch|uk|fr|es|eu|it|nl|be|pl|me|ly|gg|tv|us|ca|cat|link|page|site|online|xyz)(?:\/[^\s<>"]{0,500})?(?![\p{L}\p{N}])|\b[\p{L}\p{N}-]{1,63}\.[a-z]{2,6}\/[^\s<>"]{1,500}/giu;
const HANDLE = /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,40}/giu;
const IBAN = /\b[A-Z]{2}\s?\d{2}(?:[\s.-]?[A-Z0-9]){11,30}\b/gi;
const DIGIT_RUN = /(?:(?:\+|\b00|\()\s?)?\d(?:[\d\s()./\u2010-\u2015-]{3,28})\d/g;
const CODE =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}#/_-]*\d)[\p{L}\p{N}]+(?:[-_/#]+[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;
const CUED =
  /(?:\b(?:order|contract|invoice|customer|client|account|ticket|case|case id|reference|ref|policy|booking|serial|member|membership|tracking|meter|kundennummer|kunden|kunde|kundin|vertrags?|rechnungs?|auftrags?|bestell|vorgangs?|ticket|konto|zähler|buchungs?|serien|aktenzeichen|az|commande|contrat|facture|client|dossier|compte|référence|reference|pedido|contrato|factura|cliente|cuenta|expediente|referencia|incidencia)[\s-]*(?:number|no|nr|num|id|code|nummer|numéro|numero|número|n°|nº|#)?\.?[\s:#-]{1,3}|#\s?|\b(?:no|nr|n°|nº)\.?\s?)([\p{L}]{0,6}[-_/ ]?\d[\p{L}\p{N}/_-]*)/giu;
const DATE =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?:\s(?:de\s)?\d{4})?)\b/giu;
const AMOUNT =
  /(?:[€$£]|\b(?:eur|euros?|usd|gbp|chf))\s?\d[\d.,']*|\d[\d.,']*\s?(?:[€$£%]|(?:eur|euros?|usd|gbp|chf|pounds|dollars|cent|prozent|percent|pour cent)(?![\p{L}]))/giu;
const CAP = "\\p{Lu}[\\p{L}'’.-]*";
const STREET_EN =
  /\b(?:(?:flat|apt|apartment|unit|suite)\s?\w{1,4},?\s)?\d{1,5}[a-z]?,?\s(?:[\p{L}'’.-]+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|place|pl|square|sq|terrace|crescent|gardens|grove|hill|boulevard|blvd|mews|row|walk|park|parade|highway|circle)\b\.?/giu;
const STREET_DE = new RegExp(
  `(?<![\\p{L}])(?:${CAP}[ -]){0,3}[\\p{L}.-]*(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|pfad|markt|graben|berg|hof|park|kamp|promenade|wall)\\s{1,2}\\d{1,4}(?:\\s?[a-h](?![\\p{L}]))?(?:\\s?[-\u2013/+]\\s?\\d{1,4}(?:\\s?[a-h](?![\\p{L}]))?)?(?![\\p{L}\\d])`,
  'giu',
);
const STREET_DE_IN = new RegExp(
  `\\b(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Hinter dem|Alte|Alter|Neue|Neuer|Obere|Untere|Große|Kleine)\\s(?:${CAP}\\s){1,2}\\d{1,4}(?:\\s?[a-h](?![\\p{L}]))?(?!\\s?(?:Uhr|Minuten|Stunden|Tage|Wochen|Euro|Jahre|Personen|Mal))(?![\\p{L}\\d.:])`,
  'gu',
);
const STREET_FR =
  /(?:\b\d{1,4}(?:\s?(?:bis|ter|quater|[a-d])\b)?,?\s)(?:rue|avenue|av\.?|boulevard|bd\.?|place|chemin|allée|allee|impasse|quai|cours|route|square|passage|villa|faubourg|ruelle|sentier)\s(?:(?:de|du|des|la|le|les|l['’]|d['’]|aux?)\s?){0,3}[\p{L}'’.-]+(?:[\s-]\p{Lu}[\p{L}'’.-]*){0,3}/giu;
const STREET_ES =
  /(?:\b(?:calle|avenida|avda\.?|plaza|pza\.?|paseo|camino|carrer|ronda|travesía|travesia|glorieta|carretera|callejón|vía)\s|\bc\/\s?)(?:(?:de|del|la|las|los|el)\s){0,3}[\p{L}'’.-]+(?:\s(?:de|del|la|los|las|y|\p{Lu}[\p{L}'’.-]*)){0,4},?\s(?:n[.º°]?\s?|número\s|num\.?\s)?\d{1,4}(?:\s?[a-d](?![\p{L}]))?(?:,?\s\d{1,2}\s?[ºª°]\s?\p{L}?)?/giu;
const POSTCODE_UK = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gi;
const POSTCODE_CITY = new RegExp(
  `\\b(?:D-|F-|E-|A-|CH-)?\\d{5}\\s(?:${CAP})(?:[\\s-](?:am|an|der|la|le|sur|de|del|${CAP}))?`,
  'gu',
);

/** Cheap signs without which no street of a country is looked for. */
const STREET_SIGNS: readonly [RegExp, RegExp][] = [
  [
    /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|place|pl|square|sq|terrace|crescent|gardens|grove|hill|boulevard|blvd|mews|row|walk|park|parade|highway|circle)\b/i,
    STREET_EN,
  ],
  [
    /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|pfad|markt|graben|berg|hof|park|kamp|promenade|wall)\s{1,2}\d/i,
    STREET_DE,
  ],
  [/\p{L}\s\d/u, STREET_DE_IN],
  [
    /\d,?\s(?:(?:bis|ter|quater|[a-d]),?\s)?(?:rue|av|boulevard|bd|place|chemin|all[ée]e|impasse|quai|cours|route|square|passage|villa|faubourg|ruelle|sentier)/i,
    STREET_FR,
  ],
  [
    /(?:calle|avenida|avda|plaza|pza|paseo|camino|carrer|ronda|traves[ií]a|glorieta|carretera|callejón|vía|c\/)/i,
    STREET_ES,
  ],
];

const TIME = /^\d{1,2}[.:]\d{2}$/;

function isDuration(run: string): boolean {
  return /^\d{1,4}\s?[-\u2010-\u2015/]\s?\d{1,4}$/.test(run) && run.replace(/\D/g, '').length <= 5;
}

function classifyRun(run: string): Placeholder | undefined {
  const digits = run.replace(/\D/g, '');
  if (digits.length < 5) return undefined;
  if (TIME.test(run.trim()) || isDuration(run.trim())) return undefined;
  if (isCardNumber(digits) && digits.length >= 13) return '[card]';
  const trimmed = run.trim();
  if (digits.length >= 7 && digits.length <= 15) {
    for (const country of ['DE', 'GB', 'FR', 'ES', 'US'] as const) {
      if (parsePhoneNumberFromString(trimmed, country)?.isPossible() && /^[+(0]/.test(trimmed))
        return '[phone]';
      if (/^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(trimmed)) return '[phone]';
      if (/^[6-9]\d{2}[\s.-]?\d{2,3}[\s.-]?\d{2,3}(?:[\s.-]?\d{2})?$/.test(trimmed)) return '[phone]';
    }
  }
  return '[number]';
}

/**
 * Places in `text` that hold mail addresses, links, handles, IBANs, cards, phone numbers, order and account
 * numbers, dates and postal addresses; sorted, none overlapping another.
 */
export function findSecrets(text: string): SecretPlace[] {
  const places: SecretPlace[] = [];
  let digits = false;
  let web = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits = true;
    else if (code === 0x40) web = true;
    else if (code === 0x2e || code === 0x2f || code === 0x28 || code === 0x5b) {
      const next = text.charCodeAt(i + 1);
      if (next > 0x20) web = true;
    }
  }
  const spoken = SPOKEN_SIGN.test(text);
  const counted = SPOKEN_NUMBER_SIGN.test(text);
  if (!digits && !web && !spoken && !counted) return places;
  const add = (pattern: RegExp, placeholder: Placeholder) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      places.push({ start: match.index, end: match.index + match[0].length, placeholder });
  };
  if (spoken) add(SPOKEN_MAIL, '[mail]');
  if (counted) add(SPOKEN_NUMBER, '[number]');
  if (web) {
    add(MAIL, '[mail]');
    add(LINK, '[link]');
    add(HANDLE, '[handle]');
  }
  if (digits) {
    add(PO_BOX, '[address]');
    add(PLATE, '[number]');
    add(PLATE_SPACED, '[number]');
    for (const match of text.matchAll(PLATE_CUED)) {
      const start = match.index + match[0].length - match[1]!.length;
      places.push({ start, end: match.index + match[0].length, placeholder: '[number]' });
    }
    for (const match of text.matchAll(IBAN)) {
      const placeholder = ibanPlace(match[0], match.index);
      if (placeholder) places.push(placeholder);
    }
    for (const [sign, street] of STREET_SIGNS) if (sign.test(text)) add(street, '[address]');
    add(POSTCODE_UK, '[address]');
    add(POSTCODE_CITY, '[address]');
    add(DATE, '[date]');
    for (const match of text.matchAll(CUED)) {
      const value = match[1]!;
      if (/^\d{1,2}$/.test(value)) continue;
      const start = match.index + match[0].length - value.length;
      places.push({ start, end: start + value.length, placeholder: '[number]' });
    }
    const amounts = [...text.matchAll(AMOUNT)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
      .filter((amount) => amount.text.replace(/\D/g, '').length <= 8);
    const isAmount = (start: number, end: number) =>
      amounts.some((amount) => amount.start < end && start < amount.end);
    for (const match of text.matchAll(DIGIT_RUN)) {
      const end = match.index + match[0].length;
      if (isAmount(match.index, end) && match[0].replace(/\D/g, '').length <= 8) continue;
      const placeholder = classifyRun(match[0]);
      if (placeholder) places.push({ start: match.index, end, placeholder });
    }
    for (const match of text.matchAll(CODE)) {
      const value = match[0];
      const count = value.replace(/\D/g, '').length;
      const pure = /^\d+$/.test(value);
      const end = match.index + value.length;
      if (pure ? count < 5 : count < 3 || value.length < 4) continue;
      if (isDuration(value) || isAmount(match.index, end)) continue;
      places.push({ start: match.index, end, placeholder: '[number]' });
    }
  }
  return withoutOverlap(places);
}

/** The longest start of `found` that is an IBAN; any other such run of letters and digits is a number. */
function ibanPlace(found: string, index: number): SecretPlace | undefined {
  for (let length = found.length; length >= 15; length--) {
    const part = found.slice(0, length);
    if (/[A-Za-z0-9]$/.test(part) && isIban(part.replace(/[^A-Za-z0-9]/g, '').toUpperCase()))
      return { start: index, end: index + length, placeholder: '[iban]' };
  }
  return undefined;
}

/** Overlapping places joined; the kind is that of the one found first in order of telling. */
function withoutOverlap(places: SecretPlace[]): SecretPlace[] {
  if (places.length < 2) return places;
  const order = new Map(places.map((place, index) => [place, index]));
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: SecretPlace[] = [];
  let rank = 0;
  for (const place of sorted) {
    const last = joined.at(-1);
    if (last && place.start < last.end) {
      last.end = Math.max(last.end, place.end);
      if (order.get(place)! < rank) {
        last.placeholder = place.placeholder;
        rank = order.get(place)!;
      }
    } else {
      joined.push({ ...place });
      rank = order.get(place)!;
    }
  }
  return joined;
}
