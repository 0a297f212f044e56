import { FIXED_SCALE, type Metric, measureFor } from '../../../model/measure.ts';
import { normaliseName } from '../../../model/normalise-name.ts';
import type { RatingColumn } from './mapping.ts';
import { readRating, saysNoAnswer, type WrittenRating } from './values.ts';
import { sideOf, wordScaleOf } from './word-scales.ts';

/** Why metric or scale of a rating column has to be asked for. */
export type ScaleQuestion =
  /** Neither header nor words say what is asked. */
  | 'no-metric'
  /** The header speaks of more than one thing. */
  | 'two-metrics'
  /** Nothing says from where to where the scale runs. */
  | 'no-scale'
  /** A recommendation is asked on another scale than 0 to 10, which makes no NPS. */
  | 'not-nps'
  /** The values do not reach far enough up, or down, to be of the scale that is said. */
  | 'other-scale'
  /** Values are not on the scale that is said, or are no ratings. */
  | 'off-scale'
  /** Nothing says, or two things say otherwise, whether the largest or the smallest figure is best. */
  | 'which-end';

/** Metric and scale as far as header, labels and values agree on them; `ask` where they do not. */
export type ScaleReading = Partial<Pick<RatingColumn, 'measure' | 'ratingWords' | 'reversed'>> & {
  ask?: ScaleQuestion;
};

const METRICS: readonly [Metric, RegExp][] = [
  [
    'nps',
    /\b(e ?nps|nps|ltr|likelihood to recommend|recommend|recommending|weiterempf\w*|empfehlen|net promoter|recommand\w*|recomend\w*)\b/,
  ],
  ['ces', /\b(ces|effort|easy|ease|easily|aufwand|einfach|leicht|muehe|facile|facilement|facil|esfuerzo)\b/],
  ['csat', /\b(csat|satisf\w*|zufrieden\w*|sentiment|stimmung)\b/],
];
/** The name of the metric itself, which counts more than what a question speaks of besides. */
const NAMED_METRICS: readonly [Metric, RegExp][] = [
  ['nps', /\b(e ?nps|nps|net promoter)\b/],
  ['csat', /\bcsat\b/],
  ['ces', /\bces\b/],
];
const EFFORT = /\b(effort|aufwand|muehe|esfuerzo)\b/;
/** A question about what is bad: its largest figure is the worst. */
const NEGATIVE =
  /\b(difficult\w*|schwierig\w*|schwer|difficile|dificil|dissatisf\w*|unsatisf\w*|unzufrieden\w*|insatisf\w*|frustrat\w*|annoy\w*)\b/;
/** Agreement says how good something was only as far as the statement praises. */
const AGREEMENT = /\b(agree|disagree|stimme|zustimm\w*|trifft|accord|acuerdo)\b/;
const GRADES = /\b(schulnoten?|school grades?|german grades?)\b/;
/** "Note" is a grade of which 1 is best in German, and a mark of which 1 is worst in French; Swiss grades run upwards. */
const PERHAPS_GRADES = /\bnoten?\b/;
const FRENCH = /\b(de|du|des|la|sur|votre|globale)\b/;
const SWISS = /\b(ch|schweiz\w*|swiss)\b/;
const RANGE =
  /(?<![\p{L}\d.,])(-?\d{1,3})(?:\s*(?:-|–|—|\.{2,3}|…|~)\s*|\s+(?:to|bis|through|until|a|à|al|au|hasta)\s+|[\s_]+(?=\d{1,2}\b))(\d{1,3})(?![\d.,]*\d)/giu;
const OUT_OF = /(?:out of|von max\w*|sur|\/)\s*(\d{1,3})(?!\d)/i;
const NUMBER_LABEL =
  /(?<![\p{L}\d])(\d{1,3})\s*(?:=|:|–|—|-|\()?\s*(?:is|means|being|ist|heißt|bedeutet|est|es)?\s*(\p{L}[\p{L}'’ ]*)/giu;
const NUMBER_ANYTHING = /(?<![\p{L}\d])(\d{1,3})\s*[=:–—(-]+\s*([^,;()=\d]+)/gu;
const LABEL_NUMBER = /(\p{L}[\p{L}'’ ]*?)\s*[=(:]\s*(\d{1,3})(?!\d)/gu;

/** Whether a header speaks of something that is measured. */
export function speaksOfMetric(text: string): boolean {
  const said = normaliseName(text);
  return METRICS.some(([, words]) => words.test(said));
}

/** The metrics in the order in which a table's rating column is looked for. */
export const METRIC_PATTERNS: readonly RegExp[] = METRICS.map(([, words]) => words);

interface Labelled {
  value: number;
  side: -1 | 1;
}

interface HeaderScale {
  min?: number;
  max?: number;
  /** Figures whose labels the header gives: "1 = best". */
  labels: Labelled[];
  /** A figure that stands for no answer: "0 = not applicable". */
  noAnswer?: number;
  /** The header contradicts itself. */
  torn: boolean;
}

/** What a header (or the question below it) says of the scale: "1-5", "out of 10", "1 = best", "Schulnote 1 bis 6". */
function readHeader(text: string, effort: boolean): HeaderScale {
  const pairs = [...text.matchAll(RANGE)].map((match) => [Number(match[1]), Number(match[2])] as const);
  const ranges = pairs
    .map(([from, to]) => [Math.min(from, to), Math.max(from, to)] as const)
    .filter(([min, max]) => min <= 1 && max > Math.max(min, 1));
  const descends = pairs.some(([from, to]) => from > to && to <= 1 && to >= 0);
  const labelled = (number: string, label: string): Labelled[] => {
    const side = sideOf(label, effort);
    return side ? [{ value: Number(number), side }] : [];
  };
  let labels = [...text.matchAll(NUMBER_LABEL)].flatMap(([, number, label]) => labelled(number!, label!));
  if (labels.length === 0)
    labels = [...text.matchAll(LABEL_NUMBER)].flatMap(([, label, number]) => labelled(number!, label!));
  const noAnswer = [...text.matchAll(NUMBER_ANYTHING)].find(([, , label]) => saysNoAnswer(label!))?.[1];
  const [range] = ranges;
  const named = labels.map(({ value }) => value);
  const both = labels.some(({ side }) => side > 0) && labels.some(({ side }) => side < 0);
  const min = range?.[0] ?? (both ? Math.min(...named) : undefined);
  const outOf = OUT_OF.exec(text)?.[1];
  const max = range?.[1] ?? (both ? Math.max(...named) : outOf === undefined ? undefined : Number(outOf));
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(noAnswer === undefined ? {} : { noAnswer: Number(noAnswer) }),
    labels,
    torn:
      (descends && labels.length === 0) ||
      ranges.some((other) => other[0] !== min || other[1] !== max) ||
      named.some((value) => (min !== undefined && value < min) || (max !== undefined && value > max)),
  };
}

/** Whether good labels are at small figures (true) or at large ones (false). */
function directionOf(labels: readonly Labelled[], min: number, max: number): boolean | 'torn' | undefined {
  const good = labels.filter(({ side }) => side > 0).map(({ value }) => value);
  const bad = labels.filter(({ side }) => side < 0).map(({ value }) => value);
  if (good.length > 0 && bad.length > 0) {
    if (Math.min(...good) > Math.max(...bad)) return false;
    return Math.max(...good) < Math.min(...bad) ? true : 'torn';
  }
  const middle = (min + max) / 2;
  const reversed = new Set([
    ...good.filter((value) => value !== middle).map((value) => value < middle),
    ...bad.filter((value) => value !== middle).map((value) => value > middle),
  ]);
  if (reversed.size === 2) return 'torn';
  return reversed.size === 1 ? [...reversed][0] : undefined;
}

/**
 * Whether the smallest figure is best, as header, labels and the kind of question say together; 'which-end' where they
 * contradict each other, or where the question is asked both ways and nothing says which.
 */
function turnedRound(
  header: string,
  fromHeader: readonly Labelled[],
  values: readonly WrittenRating[],
  { min, max }: { min: number; max: number },
): boolean | undefined | 'which-end' {
  const said = normaliseName(header);
  const effort = EFFORT.test(said);
  const fromValues = values.flatMap(({ value, label }): Labelled[] => {
    const side = label === undefined ? undefined : sideOf(label, effort);
    return side ? [{ value, side }] : [];
  });
  const grades = GRADES.test(said) ? !SWISS.test(said) || undefined : undefined;
  const ways = [directionOf(fromHeader, min, max), directionOf(fromValues, min, max), grades];
  if (ways.includes('torn') || (ways.includes(true) && ways.includes(false))) return 'which-end';
  const asksOfBad = effort || NEGATIVE.test(said);
  const agreed =
    AGREEMENT.test(said) || values.some(({ label }) => label && AGREEMENT.test(normaliseName(label)));
  if (asksOfBad && agreed) return 'which-end';
  if (ways.includes(true)) return true;
  if (ways.includes(false)) return false;
  // "Effort: 1 to 7" is asked both ways, and so is a question about what was bad.
  if (asksOfBad && !/\bor\b|\boder\b|\bou\b/.test(said)) return 'which-end';
  const perhaps = GRADES.test(said) || (PERHAPS_GRADES.test(said) && !FRENCH.test(said));
  return perhaps && min === 1 && max <= 6 ? 'which-end' : undefined;
}

/** The metric that a header speaks of; undefined where it is none or more than one. */
function metricOf(said: string): Metric | 'two-metrics' | undefined {
  const byName = NAMED_METRICS.filter(([, words]) => words.test(said));
  if (byName.length === 1) return byName[0]![0];
  const spoken = METRICS.filter(([, words]) => words.test(said));
  if (byName.length > 1 || spoken.length > 1) return 'two-metrics';
  return spoken[0]?.[0];
}

interface Values {
  numbers: WrittenRating[];
  /** Texts that hold no number. */
  words: string[];
}

function sorted(values: readonly string[]): Values {
  const numbers: WrittenRating[] = [];
  const words: string[] = [];
  const known = new Map<string, WrittenRating | undefined>();
  for (const value of values) {
    if (value.trim() === '' || saysNoAnswer(value)) continue;
    if (!known.has(value)) known.set(value, readRating(value));
    const rating = known.get(value);
    if (rating) numbers.push(rating);
    else words.push(value);
  }
  return { numbers, words };
}

/** Of ratings in a sample so many may be odd before the column is asked about; a single one is a slip. */
const ODD_SHARE = 0.2;

/**
 * Metric, scale and direction of a rating column: what its header (and the question below it), the labels of its values
 * and the values themselves say. All of it must agree; where something is missing or two things contradict each other,
 * `ask` says what, and no measure comes out.
 * @param header the column's header and, where there is one, its question's text.
 * @param values cells of the column.
 */
export function readScale(header: string, values: readonly string[]): ScaleReading {
  const said = normaliseName(header);
  const metric = metricOf(said);
  if (metric === 'two-metrics') return { ask: 'two-metrics' };
  const { numbers, words } = sorted(values);
  const effort = EFFORT.test(said);
  if (numbers.length === 0 && words.length > 0) return ofWords(metric, words, said);
  if (metric === undefined) return { ask: 'no-metric' };
  const { min, max, labels, noAnswer, torn } = readHeader(header, effort);
  if (torn) return { ask: 'which-end' };
  const scale = scaleOf(metric, { min, max }, numbers, NAMED_METRICS[0]![1].test(said));
  if (typeof scale === 'string') return { ask: scale };
  // A figure for "no answer" in the middle of a scale, or at its end, would count as an answer.
  if (noAnswer !== undefined && noAnswer >= scale.min && noAnswer <= scale.max) return { ask: 'off-scale' };
  const on = numbers.filter(
    ({ value, of }) => value >= scale.min && value <= scale.max && (of === undefined || of === scale.max),
  );
  const odd = numbers.length - on.length + words.length;
  if (odd > 0 && (on.length === 0 || odd > Math.max(1, ODD_SHARE * (on.length + odd))))
    return { ask: 'off-scale' };
  const turned = turnedRound(header, labels, on, scale);
  if (turned === 'which-end' || (turned && FIXED_SCALE[metric])) return { ask: 'which-end' };
  try {
    return { measure: measureFor(metric, scale.min, scale.max), ...(turned ? { reversed: true } : {}) };
  } catch (error) {
    if (error instanceof RangeError) return { ask: 'no-scale' };
    throw error;
  }
}

function scaleOf(
  metric: Metric,
  { min, max }: { min: number | undefined; max: number | undefined },
  numbers: readonly WrittenRating[],
  byName: boolean,
): { min: number; max: number } | ScaleQuestion {
  const fixed = FIXED_SCALE[metric]?.scale;
  if (!fixed) return min === undefined || max === undefined ? 'no-scale' : { min, max };
  if ((min ?? fixed.min) !== fixed.min || (max ?? fixed.max) !== fixed.max) return 'not-nps';
  if (min !== undefined && max !== undefined) return { min, max };
  const values = numbers.map(({ value }) => value);
  if (values.length === 0) return { min: 0, max: 10 };
  const top = Math.max(...values);
  // A recommendation asked from 1 to 5 or 1 to 7 looks the same but for its values, which never go higher.
  const reaches = top >= 8 || (byName && values.every((value) => value === 0)) || (byName && top >= 6);
  if (!reaches) return 'other-scale';
  // Asked from 1 to 10, many choose 1 and nobody can choose 0.
  if (values.filter((value) => value === 1).length >= 5 && !values.includes(0)) return 'other-scale';
  return { min: 0, max: 10 };
}

/** The metric that words of a kind are answers to, whatever the header speaks of besides. */
const ASKED_BY_WORDS: Partial<Record<string, Metric>> = { ease: 'ces', effort: 'ces' };

/** Scales in words carry their direction; a recommendation in words is no NPS. */
function ofWords(metric: Metric | undefined, words: readonly string[], said: string): ScaleReading {
  const found = wordScaleOf(words);
  if (!found) return { ask: metric === undefined ? 'no-metric' : 'off-scale' };
  if ((metric && FIXED_SCALE[metric]) || found.kind === 'likelihood') return { ask: 'not-nps' };
  const effort = EFFORT.test(said);
  if (found.kind === 'effort' && !effort) return { ask: 'which-end' };
  if (found.kind === 'agreement' && metric === undefined) return { ask: 'no-metric' };
  if (found.kind === 'agreement' && (effort || NEGATIVE.test(said))) return { ask: 'which-end' };
  const asked = ASKED_BY_WORDS[found.kind] ?? metric ?? 'csat';
  return { measure: measureFor(asked, 1, found.steps), ratingWords: found.ratings };
}

/** Whether a column holds ratings: figures, or words of a scale; not one of free text that speaks of satisfaction. */
export function holdsRatings(values: readonly string[]): boolean {
  const { numbers, words } = sorted(values);
  if (numbers.length > 0) return words.length <= Math.max(1, ODD_SHARE * (numbers.length + words.length));
  return words.length === 0 || wordScaleOf(words) !== undefined;
}

/** A rating on `measure` as the column writes it, turned round where its smallest figure is best. */
export function ratingReader({
  measure,
  ratingWords,
  reversed,
}: Pick<RatingColumn, 'measure' | 'ratingWords' | 'reversed'>): (text: string) => number | undefined {
  const { min, max } = measure.scale;
  const known = new Map<string, number | undefined>();
  const read = (text: string) => {
    const word = ratingWords?.[normaliseName(text) || text.trim()];
    if (word !== undefined) return word;
    const rating = readRating(text);
    if (!rating || (rating.of !== undefined && rating.of !== max)) return undefined;
    return reversed ? min + max - rating.value : rating.value;
  };
  return (text) => {
    if (known.has(text)) return known.get(text);
    const value = read(text);
    if (known.size < 1000) known.set(text, value);
    return value;
  };
}
