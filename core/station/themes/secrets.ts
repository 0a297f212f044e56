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
const LINK =
  /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]{1,2000}|\b[\p{L}\p{N}-]{2,63}\.(?:com|org|net|info|biz|io|app|shop|de|at|ch|uk|fr|es|eu|it|nl|be|pl)(?:\/[^\s<>"]{0,500})?(?![\p{L}\p{N}])/giu;
const HANDLE = /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,40}/giu;
const IBAN = /\b[A-Z]{2}\s?\d{2}(?:[\s.-]?[A-Z0-9]){11,30}\b/gi;
const DIGIT_RUN = /(?:(?:\+|\b00|\()\s?)?\d(?:[\d\s()./\u2010-\u2015-]{3,28})\d/g;
const CODE =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}#/_-]*\d)[\p{L}\p{N}]+(?:[-_/#]+[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/gu;
const CUED =
  /(?:\b(?:order|contract|invoice|customer|client|account|ticket|case|case id|reference|ref|policy|booking|serial|member|membership|tracking|meter|kundennummer|kunden|vertrags?|rechnungs?|auftrags?|bestell|vorgangs?|ticket|konto|zähler|buchungs?|serien|aktenzeichen|az|commande|contrat|facture|client|dossier|compte|référence|reference|pedido|contrato|factura|cliente|cuenta|expediente|referencia|incidencia)[\s-]*(?:number|no|nr|num|id|code|nummer|numéro|numero|número|n°|nº|#)?\.?[\s:#-]{1,3}|#\s?|\b(?:no|nr|n°|nº)\.?\s?)([\p{L}]{0,6}[-_/ ]?\d[\p{L}\p{N}/_-]*)/giu;
const DATE =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?:\s(?:de\s)?\d{4})?)\b/giu;
const AMOUNT =
  /(?:[€$£]|\b(?:eur|euros?|usd|gbp|chf))\s?\d[\d.,']*|\d[\d.,']*\s?(?:[€$£%]|(?:eur|euros?|usd|gbp|chf|pounds|dollars|cent|prozent|percent|pour cent)(?![\p{L}]))/giu;
const CAP = "\\p{Lu}[\\p{L}'’.-]*";
const STREET_EN =
  /\b(?:(?:flat|apt|apartment|unit|suite)\s?\w{1,4},?\s)?\d{1,5}[a-z]?,?\s(?:[\p{L}'’.-]+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|place|pl|square|sq|terrace|crescent|gardens|grove|hill|boulevard|blvd|mews|row|walk|park|parade|highway|circle)\b\.?/giu;
const STREET_DE = new RegExp(
  `(?<![\\p{L}])(?:${CAP}[ -]){0,3}[\\p{L}.-]*(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|pfad|markt|graben|berg|hof|park|kamp|promenade|wall)\\s{1,2}\\d{1,4}(?:\\s?[a-h](?![\\p{L}]))?(?![\\p{L}\\d])`,
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
  if (!digits && !web) return places;
  const add = (pattern: RegExp, placeholder: Placeholder) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      places.push({ start: match.index, end: match.index + match[0].length, placeholder });
  };
  if (web) {
    add(MAIL, '[mail]');
    add(LINK, '[link]');
    add(HANDLE, '[handle]');
  }
  if (digits) {
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
