import { normaliseName } from '../../../model/normalise-name.ts';
import { BEST, NEITHER, SCALES, WORST, type WordKind } from './scale-words.ts';

const NEGATIONS = new Set(
  'not no never nicht kein keine nie ne pas peu nada poco less least weniger wenig'.split(' '),
);

const normalised = SCALES.map(({ kind, steps }) => ({
  kind,
  steps: steps.length,
  ratings: Object.fromEntries(
    steps.flatMap((spellings, i) => spellings.map((spelling) => [nameOf(spelling), i + 1] as const)),
  ) as Record<string, number>,
}));

/** A word as ratings in words are looked up: normalised; signs without letters (👍) stay as they are. */
export function nameOf(word: string): string {
  return normaliseName(word) || word.trim();
}

/** The places of words between 0 (worst) and 1 (best), by kind. */
const places = new Map<string, { kind: WordKind | 'end'; place: number }[]>();
for (const { kind, steps, ratings } of normalised)
  for (const [word, rating] of Object.entries(ratings)) {
    const place = (rating - 1) / (steps - 1);
    places.set(word, [...(places.get(word) ?? []), { kind, place }]);
  }
for (const [words, place] of [
  [WORST, 0],
  [BEST, 1],
] as const)
  for (const word of words) if (!places.has(nameOf(word))) places.set(nameOf(word), [{ kind: 'end', place }]);

/**
 * Whether a label belongs to the good (1) or the bad (−1) half of its scale, 0 to its middle; undefined where its words
 * are not known, or where one scale has it in one half and another in the other.
 * @param effort whether the question asks for effort, of which "low" is good; elsewhere "low" is bad.
 */
export function sideOf(label: string, effort: boolean): -1 | 0 | 1 | undefined {
  const found = places.get(nameOf(label)) ?? placesWithin(nameOf(label).split(' '));
  if (!found) return undefined;
  const sides = new Set(
    found.map(({ kind, place }) => {
      const side = place > 0.5 ? 1 : place < 0.5 ? -1 : 0;
      return kind === 'effort' && !effort ? -side : side;
    }),
  );
  return sides.size === 1 ? ([...sides][0] as -1 | 0 | 1) : undefined;
}

/** What is known of the longest part of a label that is known, from its first word or to its last. */
function placesWithin(words: readonly string[]): { kind: WordKind | 'end'; place: number }[] | undefined {
  for (let length = words.length - 1; length > 0; length--) {
    const found = places.get(words.slice(0, length).join(' '));
    if (found) return found;
  }
  // "not very likely" ends in "very likely" and means the opposite.
  if (words.some((word) => NEGATIONS.has(word))) return undefined;
  for (let from = 1; from < words.length; from++) {
    const found = places.get(words.slice(from).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** A scale that words stand on: what it is about, its length and the step (1..steps) of each normalised word. */
export interface FoundScale {
  kind: WordKind;
  steps: number;
  ratings: Record<string, number>;
}

/** Whether two words are forms of one: "satisfait" and "satisfaite", "malo" and "mala". */
function isForm(a: string, b: string): boolean {
  return `${a}e` === b || `${b}e` === a || (a.length === b.length && a.slice(0, -1) === b.slice(0, -1));
}

/**
 * Whether `words` have grades that a scale does not tell apart ("satisfied" beside "somewhat satisfied"): then they stand
 * on another one. Answers in two languages have two words for every step that is used.
 */
function mixesGrades(words: ReadonlySet<string>, ratings: Readonly<Record<string, number>>): boolean {
  const steps = new Map<number, string[]>();
  for (const word of words) {
    if (NEITHER.includes(word)) continue;
    const step = steps.get(ratings[word]!) ?? [];
    steps.set(ratings[word]!, step);
    if (!step.some((other) => isForm(other, word))) step.push(word);
  }
  return new Set([...steps.values()].map(({ length }) => length)).size > 1;
}

/**
 * The scale in words that all `values` stand on. Where several have them all, the one whose every step is used counts;
 * where none is used up and they differ, nobody can tell: then there is none.
 */
export function wordScaleOf(values: readonly string[]): FoundScale | undefined {
  const words = new Set(values.map(nameOf).filter((word) => word !== ''));
  if (words.size === 0) return undefined;
  const fitting = normalised.filter(
    ({ ratings }) => [...words].every((word) => ratings[word] !== undefined) && !mixesGrades(words, ratings),
  );
  const usedUp = fitting.find(
    ({ steps, ratings }) => new Set([...words].map((word) => ratings[word])).size === steps,
  );
  if (usedUp) return usedUp;
  const [first] = fitting;
  if (!first) return undefined;
  const classes = fitting.map(({ steps, ratings }) =>
    [...words].map((word) => Math.sign((ratings[word]! - 1) / (steps - 1) - 0.5)).join(),
  );
  return new Set(classes).size === 1 ? first : undefined;
}
