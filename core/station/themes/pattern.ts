import type { Language } from '../../model/language.ts';
import { fold, type Token } from './tokens.ts';

/**
 * The language of patterns, for people who edit a taxonomy:
 * `wait*` words that begin so · `*zeit` that end so · `*termin*` that hold it · `hold` the word itself ·
 * `on hold` words in a row · `nobody|never call*` one of several · `never ~ back` up to three words between ·
 * `hold^1` a weak sign that needs a second one (weights 1 to 6; without: 2).
 */

interface Atom {
  kind: 'exact' | 'prefix' | 'suffix' | 'infix';
  core: string;
}

interface Element {
  atoms: Atom[];
  /** Up to three other words may stand before this one. */
  gap: boolean;
}

interface ParsedPattern {
  elements: Element[];
  weight: number;
}

/** Words that a `~` may skip. */
const GAP = 3;
const DEFAULT_WEIGHT = 2;

function parseAtom(source: string, language: Language): Atom {
  const open = source.startsWith('*');
  const tail = source.endsWith('*');
  const core = fold(source.replace(/^\*|\*$/g, ''), language);
  if (core === '' || core.includes('*'))
    throw new SyntaxError(`"${source}" is not a word: write letters, with * only at its start or end.`);
  if ((open || tail) && core.length < 2)
    throw new SyntaxError(`"${source}" fits nearly every word: write at least two letters beside the *.`);
  return { kind: open ? (tail ? 'infix' : 'suffix') : tail ? 'prefix' : 'exact', core };
}

/**
 * Reads one pattern.
 * @throws SyntaxError with a sentence that says what is wrong with it.
 */
export function parsePattern(source: string, language: Language): ParsedPattern {
  let text = source.trim();
  let weight = DEFAULT_WEIGHT;
  const weighted = /\^([1-6])$/.exec(text);
  if (weighted) {
    weight = Number(weighted[1]);
    text = text.slice(0, -2);
  }
  if (text.includes('^'))
    throw new SyntaxError(`"${source}": after ^ stands a weight from 1 to 6, at the end of the pattern.`);
  text = text.replaceAll('-', ' ');
  if (language !== 'en') text = text.replace(/['’]/g, ' ');
  const elements: Element[] = [];
  let gap = false;
  for (const part of text.split(/\s+/).filter(Boolean)) {
    if (part === '~') {
      if (elements.length === 0) throw new SyntaxError(`"${source}" cannot start with ~: name a word first.`);
      gap = true;
      continue;
    }
    elements.push({
      atoms: part.split('|').map((alternative) => parseAtom(alternative, language)),
      gap,
    });
    gap = false;
  }
  if (elements.length === 0) throw new SyntaxError('A pattern needs at least one word.');
  if (gap) throw new SyntaxError(`"${source}" cannot end with ~: name the word that follows.`);
  return { elements, weight };
}

interface CompiledElement {
  atoms: Set<number>;
  gap: boolean;
}

interface CompiledPattern<T> {
  elements: CompiledElement[];
  payload: T;
  weight: number;
}

/** Called for each place where a pattern fits: tokens `from` up to, not including, `to`. */
export type OnMatch<T> = (payload: T, weight: number, from: number, to: number) => void;

export interface Matcher<T> {
  /** Finds every pattern in `tokens`, in order of their places. */
  match(tokens: readonly Token[], on: OnMatch<T>): void;
}

const NONE: readonly number[] = [];
const WORD_CACHE_LIMIT = 40_000;

/** Compiles patterns of one language into a matcher that looks up each distinct word once. */
export function compileMatcher<T>(
  entries: Iterable<{ pattern: string; payload: T }>,
  language: Language,
): Matcher<T> {
  const exact = new Map<string, number[]>();
  const prefix = new Map<string, number[]>();
  const suffix = new Map<string, number[]>();
  const infix: { core: string; id: number }[] = [];
  const ids = new Map<string, number>();
  const triggers: CompiledPattern<T>[][] = [];

  function atomId(atom: Atom): number {
    const key = `${atom.kind} ${atom.core}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(key, id);
    triggers.push([]);
    if (atom.kind === 'infix') infix.push({ core: atom.core, id });
    else {
      const index = atom.kind === 'exact' ? exact : atom.kind === 'prefix' ? prefix : suffix;
      const list = index.get(atom.core);
      if (list) list.push(id);
      else index.set(atom.core, [id]);
    }
    return id;
  }

  for (const { pattern, payload } of entries) {
    const parsed = parsePattern(pattern, language);
    const elements = parsed.elements.map((element) => ({
      atoms: new Set(element.atoms.map(atomId)),
      gap: element.gap,
    }));
    const compiled = { elements, payload, weight: parsed.weight };
    for (const id of elements[0]!.atoms) triggers[id]!.push(compiled);
  }

  const prefixLengths = [...new Set([...prefix.keys()].map((core) => core.length))].sort((a, b) => a - b);
  const suffixLengths = [...new Set([...suffix.keys()].map((core) => core.length))].sort((a, b) => a - b);
  const words = new Map<string, readonly number[]>();

  function atomsOf(word: string): readonly number[] {
    const known = words.get(word);
    if (known) return known;
    const found: number[] = [...(exact.get(word) ?? NONE)];
    for (const length of prefixLengths) {
      if (length > word.length) break;
      found.push(...(prefix.get(word.slice(0, length)) ?? NONE));
    }
    for (const length of suffixLengths) {
      if (length > word.length) break;
      found.push(...(suffix.get(word.slice(word.length - length)) ?? NONE));
    }
    for (const { core, id } of infix) if (word.includes(core)) found.push(id);
    if (words.size >= WORD_CACHE_LIMIT) words.clear();
    const atoms = found.length === 0 ? NONE : found;
    words.set(word, atoms);
    return atoms;
  }

  /** Index after the last token of the pattern's rest, or -1. */
  function rest(
    elements: CompiledElement[],
    at: number,
    tokens: readonly Token[],
    atoms: readonly (readonly number[])[],
    index: number,
    sentence: number,
  ): number {
    if (at === elements.length) return index;
    const element = elements[at]!;
    const last = Math.min(tokens.length - 1, index + (element.gap ? GAP : 0));
    for (let i = index; i <= last; i++) {
      if (tokens[i]!.sentence !== sentence) return -1;
      const list = atoms[i]!;
      for (let a = 0; a < list.length; a++) {
        if (element.atoms.has(list[a]!)) {
          const end = rest(elements, at + 1, tokens, atoms, i + 1, sentence);
          if (end >= 0) return end;
          break;
        }
      }
    }
    return -1;
  }

  return {
    match(tokens, on) {
      const atoms: (readonly number[])[] = new Array(tokens.length);
      for (let i = 0; i < tokens.length; i++) atoms[i] = atomsOf(tokens[i]!.word);
      for (let i = 0; i < tokens.length; i++) {
        const list = atoms[i]!;
        for (let a = 0; a < list.length; a++) {
          const patterns = triggers[list[a]!]!;
          for (let p = 0; p < patterns.length; p++) {
            const pattern = patterns[p]!;
            const end =
              pattern.elements.length === 1
                ? i + 1
                : rest(pattern.elements, 1, tokens, atoms, i + 1, tokens[i]!.sentence);
            if (end >= 0) on(pattern.payload, pattern.weight, i, end);
          }
        }
      }
    },
  };
}
