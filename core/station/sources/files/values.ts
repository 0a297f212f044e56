/** A number at the start ("9 - very likely", "10 (extremely)") or at the end ("Not at all likely - 0") of its label. */
const LEADING = /^([+-]?\d{1,3})(?:[.,]0+)?(?:\s*[-–—:(=.)]+\s*([^\d]*?)\)?)?$/;
const TRAILING = /^(\D*\p{L}\D*?)\s*[-–—:(=[]\s*(\d{1,3})(?:[.,]0+)?[)\]]?$/u;
const BRACKETED = /^[[(](\d{1,3})[\])]\s*(\D*)$/;
const FRACTION = /^(\d{1,3})(?:[.,]0+)?\s*(?:\/|out of|of|von|sur|de|auf)\s*(\d{1,3})$/i;
const UNITS =
  /^(\d{1,3})(?:[.,]0+)?\s*-?(?:points?|pts?\.?|punkte?|puntos?|stars?|sterne?|étoiles?|estrellas?|★|⭐)$/iu;
const STARS = /^(?:★|⭐️?|\*)+☆*$/u;

/** A rating as its text says it. */
export interface WrittenRating {
  value: number;
  /** What the text calls it, where it does. */
  label?: string;
  /** The end of the scale that the text names ("4/5", "★★★★☆"). */
  of?: number;
}

/**
 * What a rating's text says: "9", "9,0", "9 - very likely", "Extremely likely - 10", "[3] So so", "4/5", "4 out of 5",
 * "4 stars", "★★★★☆". Half steps, ranges ("8-9"), figures that stand for no answer ("0 - N/A") and everything else are no
 * rating.
 */
export function readRating(text: string): WrittenRating | undefined {
  const written = readFigure(text.trim());
  return written?.label !== undefined && NO_ANSWER_LABELS.has(written.label.toLowerCase())
    ? undefined
    : written;
}

function readFigure(value: string): WrittenRating | undefined {
  const plain = LEADING.exec(value);
  if (plain) {
    const label = plain[2]?.trim();
    // Nothing but a dash behind the number is a slip of the pen; a label has letters.
    return { value: Number(plain[1]), ...(label ? { label } : {}) };
  }
  const trailing = TRAILING.exec(value);
  if (trailing) return { value: Number(trailing[2]), label: trailing[1]!.trim() };
  const bracketed = BRACKETED.exec(value);
  if (bracketed) return { value: Number(bracketed[1]), label: bracketed[2]!.trim() };
  const fraction = FRACTION.exec(value);
  if (fraction) return { value: Number(fraction[1]), of: Number(fraction[2]) };
  const unit = UNITS.exec(value);
  if (unit) return { value: Number(unit[1]) };
  if (!STARS.test(value)) return undefined;
  const full = [...value].filter((sign) => sign === '★' || sign === '⭐' || sign === '*').length;
  const empty = [...value].filter((sign) => sign === '☆').length;
  return { value: full, ...(empty > 0 ? { of: full + empty } : {}) };
}

/**
 * A rating as a whole number, as {@link readRating} reads it; of a fraction only where it is of `max`: four of five is
 * not four of ten.
 */
export function readWholeNumber(text: string, max?: number): number | undefined {
  const rating = readRating(text);
  return rating && (rating.of === undefined || rating.of === max) ? rating.value : undefined;
}

const NOT_ANSWERED = new Set(
  [
    ...['n/a', 'na', 'n.a.', 'n. a.', '#n/a', 'nan', 'null', 'none', 'nil', '-', '--', '–', '—', '.', '?'],
    ...['not applicable', 'not answered', 'no answer', 'no response', 'no opinion', 'unanswered', 'skipped'],
    ...["don't know", 'don’t know', 'dont know', 'not sure', 'unsure', 'prefer not to say', 'no experience'],
    ...['k. a.', 'k.a.', 'ka', 'keine angabe', 'keine antwort', 'weiß nicht', 'weiss nicht', 'entfällt'],
    ...['nicht zutreffend', 'kann ich nicht beurteilen', 'übersprungen'],
    ...[
      'sans objet',
      'sans réponse',
      'sans avis',
      'non applicable',
      'ne sait pas',
      'ne sais pas',
      's/o',
      'nsp',
    ],
    ...['no aplica', 'no procede', 'sin respuesta', 'no sabe', 'no contesta', 'ns/nc', 'no sé'],
  ].map((text) => text.toLowerCase()),
);

/** What may also be a step of a scale where it has a figure: "1 - None", "3 - Not sure". */
const PERHAPS_A_STEP = ['none', 'nil', 'no opinion', 'not sure', 'unsure', 'sans avis', 'nicht zutreffend'];
const NO_ANSWER_LABELS = new Set([...NOT_ANSWERED].filter((text) => !PERHAPS_A_STEP.includes(text)));

/** Whether a cell says in words that there is no answer ("N/A", "weiß nicht", "sans avis", "0 - not applicable"). */
export function saysNoAnswer(text: string): boolean {
  const value = text.trim().toLowerCase();
  if (NOT_ANSWERED.has(value)) return true;
  if (!/\d/.test(value)) return false;
  const label = readFigure(value)?.label;
  return label !== undefined && NO_ANSWER_LABELS.has(label);
}

/** A count: "1,200", "1.200", "1 200", "12". */
export function readCount(text: string): number | undefined {
  const value = text.trim();
  if (/^\d{1,3}([.,'\u00a0\u202f ]\d{3})+$/.test(value)) return Number(value.replace(/\D/g, ''));
  const match = /^(\d{1,9})(?:[.,]0+)?$/.exec(value);
  return match ? Number(match[1]) : undefined;
}

/**
 * People from a count or from full-time equivalents ("7.5", "12,4"): nobody has more than one, so they are at least as many.
 * @param decimal the sign before decimals, where the column shows it; else three figures behind a sign are thousands.
 */
export function readPeople(text: string, decimal?: string): number | undefined {
  const value = text.trim();
  const match = /^(\d{1,6})([.,])(\d{1,4})$/.exec(value);
  if (match && (match[2] === decimal || match[3]!.length < 3))
    return Math.ceil(Number(`${match[1]}.${match[3]}`));
  return readCount(value);
}

const YES = /^(1|y|yes|true|ja|j|wahr|x|oui|s[ií])$/i;
const NO = /^(0|n|no|false|nein|falsch|non|)$/i;

/** Yes or no in the words of exports; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const value = text.trim();
  if (YES.test(value)) return true;
  return NO.test(value) ? false : undefined;
}
