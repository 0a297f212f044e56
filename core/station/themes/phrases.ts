import type { Language } from '../../model/language.ts';
import { isAboutProtectedTrait } from './guard.ts';
import { PARTICLES } from './terms.ts';

/** How often two words stand together at least, and how strongly they belong together; from comparing namings. */
const LEAST_COMMENTS = 15;
const LEAST_NPMI = 0.35;
/** What a cell's name holds. */
const LONGEST = 60;

/** Counts which words stand side by side in comments. */
export interface PhraseCounter {
  /** Adds the {@link termRuns} of a comment. */
  add(runs: readonly (readonly string[])[], language: Language): void;
  /** Pairs that belong together: normalised pointwise mutual information over comments of .35 or more, 15 comments. */
  phrases(): Set<string>;
}

/**
 * Counts pairs of neighbours. NPMI = ln(p(ab) / (p(a) p(b))) / −ln p(ab), from −1 to 1 (Bouma 2009), with shares of
 * comments. A pair that says something of a protected trait, which neither of its words does alone, is no phrase.
 */
export function phraseCounter(): PhraseCounter {
  const words = new Map<string, number>();
  const pairs = new Map<string, { a: string; b: string; language: Language; comments: number }>();
  let comments = 0;
  return {
    add(runs, language) {
      comments++;
      const seen = new Set<string>();
      for (const run of runs)
        for (const [i, word] of run.entries()) {
          if (!seen.has(word)) {
            seen.add(word);
            words.set(word, (words.get(word) ?? 0) + 1);
          }
          const next = run[i + 1];
          if (next === undefined || next === word || PARTICLES.has(word)) continue;
          const name = phrase(word, next);
          if (seen.has(name) || name.length > LONGEST) continue;
          seen.add(name);
          const pair = pairs.get(name);
          if (pair) pair.comments++;
          else pairs.set(name, { a: word, b: next, language, comments: 1 });
        }
    },
    phrases() {
      const found = new Set<string>();
      for (const [name, { a, b, language, comments: both }] of pairs) {
        if (both < LEAST_COMMENTS || isAboutProtectedTrait(name, language)) continue;
        const share = both / comments;
        const lift = share / ((words.get(a)! / comments) * (words.get(b)! / comments));
        // Two words that stand together in every comment tell nothing of any.
        if (share < 1 && Math.log(lift) / -Math.log(share) >= LEAST_NPMI) found.add(name);
      }
      return found;
    },
  };
}

function phrase(a: string, b: string): string {
  return `${a} ${b}`;
}

/** The words of a phrase; of a word itself. */
export function wordsOf(term: string): string[] {
  return term.split(' ');
}

/**
 * The terms of a comment, each once: its `phrases`, and its words wherever they stand outside of them. So a word and a
 * phrase with it are two things that can be said together or apart, and neither can be worked out from the other.
 */
export function termsWith(runs: readonly (readonly string[])[], phrases: ReadonlySet<string>): string[] {
  const terms = new Set<string>();
  for (const run of runs) {
    const joined = run.map((word, i) => {
      const next = run[i + 1];
      return next !== undefined && phrases.has(phrase(word, next));
    });
    for (const [i, word] of run.entries()) {
      if (joined[i]) terms.add(phrase(word, run[i + 1]!));
      else if (!joined[i - 1] && !PARTICLES.has(word)) terms.add(word);
    }
  }
  return [...terms];
}
