import type { TermCell } from '../../model/cells.ts';
import { logOdds } from '../../scoring/log-odds.ts';
import type { ReleaseLogEntry } from '../privacy/log.ts';
import { nameEvidence } from '../themes/name-evidence.ts';
import { phraseCounter, termsWith, wordsOf } from '../themes/phrases.ts';
import { termRuns } from '../themes/terms.ts';
import type { StoredAnswer } from './chunk.ts';
import type { Place } from './distinct.ts';

/** Terms that are counted at most: each is decided over the whole tree, and stands in the release log. */
const MOST_TERMS = 40;

/** The terms of which a release log holds figures. */
export function publishedTerms(log: readonly ReleaseLogEntry[]): Set<string> {
  const terms = new Set<string>();
  for (const entry of log)
    if (entry.kind === 'figures' && entry.subject.what === 'term') terms.add(entry.subject.term);
  return terms;
}

/** A comment with terms that were chosen, and who wrote it. */
export interface Mention extends Place {
  terms: readonly string[];
  /** Number of the answer, and of who gave it. */
  answer: number;
  person: number;
}

/**
 * Collects the words of customers' survey comments, and pairs of them that belong together. Only everyday words that are
 * no name are counted.
 */
export class TermCollector {
  readonly #seen: (Place & { answer: number; person: number; runs: string[][] })[] = [];
  readonly #pairs = phraseCounter();
  readonly #evidence = nameEvidence();

  /** Notes the words of an answer that counts, by the number of who gave it. */
  add(
    { comment, audience, lane, language, text }: StoredAnswer,
    at: Place,
    given: { answer: number; person: number },
  ): void {
    if (comment !== 'kept' || audience !== 'customer' || lane !== 'survey' || language === '') return;
    const runs = termRuns(text, language);
    if (runs.length === 0) return;
    this.#evidence.add(text, language);
    this.#seen.push({ ...at, ...given, runs });
    this.#pairs.add(runs, language);
  }

  /**
   * The comments that use the terms by which some team is best told from the others (log-odds, the largest first). What
   * of them is told of whom is decided elsewhere.
   * @param minimum different people that a term needs.
   * @param published terms of earlier releases. A word of which figures are published was counted in all its places, so
   *   a phrase with it would tell by subtraction who used the word otherwise: it is not counted, but what was a phrase
   *   then stays one.
   */
  mentions(minimum: number, published: ReadonlySet<string>): Mention[] {
    const phrases = new Set([...published].filter((term) => wordsOf(term).length > 1));
    for (const phrase of this.#pairs.phrases())
      if (!wordsOf(phrase).some((word) => published.has(word))) phrases.add(phrase);
    const names = this.#evidence.names();
    const isNameless = (term: string) => !wordsOf(term).some((word) => names.has(word));
    const all = this.#seen.map(({ runs, ...about }) => ({
      ...about,
      terms: termsWith(runs, phrases).filter(isNameless),
    }));
    const chosen = mostTelling(all, minimum);
    return all.flatMap(({ terms, ...about }) => {
      const kept = terms.filter((term) => chosen.has(term));
      return kept.length === 0 ? [] : [{ ...about, terms: kept }];
    });
  }
}

/** Terms by team and month. */
export function termCells(mentions: readonly Mention[]): (TermCell & { respondents: number })[] {
  const cells = new Map<string, { cell: TermCell & { respondents: number }; people: Set<number> }>();
  for (const { team, month, person, terms } of mentions)
    for (const term of terms) {
      const at = [team, month, term].join('\u001f');
      let entry = cells.get(at);
      if (!entry) {
        const about = { node: team, audience: 'customer' as const, bucket: month, term };
        entry = { cell: { ...about, documents: 0, respondents: 0 }, people: new Set() };
        cells.set(at, entry);
      }
      entry.cell.documents++;
      entry.people.add(person);
      entry.cell.respondents = entry.people.size;
    }
  return [...cells.values()].map(({ cell }) => cell);
}

/** Of the terms that enough people used those by which some team is best told from the others. */
function mostTelling(said: readonly Mention[], minimum: number): Set<string> {
  const people = new Map<string, Set<number>>();
  for (const { terms, person } of said)
    for (const term of terms) {
      const known = people.get(term);
      if (known) known.add(person);
      else people.set(term, new Set([person]));
    }
  const comments = new Map<string, number>();
  const used = new Map<string, { all: number; teams: Map<string, number> }>();
  for (const { team, terms } of said) {
    comments.set(team, (comments.get(team) ?? 0) + 1);
    for (const term of terms) {
      if (people.get(term)!.size < minimum) continue;
      const of = used.get(term) ?? { all: 0, teams: new Map<string, number>() };
      of.all++;
      of.teams.set(team, (of.teams.get(team) ?? 0) + 1);
      used.set(term, of);
    }
  }
  const telling = [...used].map(([term, { all, teams }]) => {
    let z = 0;
    for (const [team, count] of teams) {
      const n = comments.get(team)!;
      const odds = logOdds({ count, n }, { count: all - count, n: said.length - n });
      z = Math.max(z, odds?.z ?? 0);
    }
    return { term, z, all };
  });
  telling.sort((a, b) => b.z - a.z || b.all - a.all || (a.term < b.term ? -1 : 1));
  return new Set(telling.slice(0, MOST_TERMS).map(({ term }) => term));
}
