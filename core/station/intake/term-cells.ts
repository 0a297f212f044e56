import type { TermCell } from '../../model/cells.ts';
import type { Measure } from '../../model/measure.ts';
import type { Month } from '../../model/time.ts';
import { logOdds } from '../../scoring/log-odds.ts';
import type { ReleaseLogEntry } from '../privacy/log.ts';
import { phraseCounter, termsWith, wordsOf } from '../themes/phrases.ts';
import { termRuns } from '../themes/terms.ts';
import type { Chunk } from './chunk.ts';
import { latest } from './count.ts';
import { grouped } from './own-cells.ts';
import type { StationStore } from './store.ts';
import { storedComments } from './stored-comments.ts';

/** Terms that are counted at most: each is decided over the whole tree, and stands in the release log. */
const MOST_TERMS = 40;

/** Terms of comments: by month and team, and of whom, so that distinct respondents can be counted. */
export interface CountedTerms {
  cells: (TermCell & { respondents: number })[];
  /** Terms of an answer by chunk key and row. */
  of(key: string, row: number): readonly string[];
}

/** The terms of which a release log holds figures. */
export function publishedTerms(log: readonly ReleaseLogEntry[]): Set<string> {
  const terms = new Set<string>();
  for (const entry of log)
    if (entry.kind === 'figures' && entry.subject.what === 'term') terms.add(entry.subject.term);
  return terms;
}

/**
 * Counts the words of customers' survey comments, and pairs of them that belong together. Only everyday words that are
 * no name are counted, of which at least `minimum` different people wrote; of these the ones by which some team is best
 * told from the others (log-odds, the largest first). What of them is told of whom is decided elsewhere.
 * @param through last closed month; later answers are not looked at.
 * @param published terms of earlier releases. A word of which figures are published was counted in all its places, so
 *   a phrase with it would tell by subtraction who used the word otherwise: it is not counted, but what was a phrase
 *   then stays one.
 */
export async function termCells(
  store: StationStore,
  teamOf: (unit: string) => string | undefined,
  through: Month,
  {
    measures,
    minimum,
    published,
  }: { measures: ReadonlyMap<string, Measure>; minimum: number; published: ReadonlySet<string> },
): Promise<CountedTerms> {
  const seen: { team: string; month: Month; key: string; row: number; person: string; runs: string[][] }[] =
    [];
  const pairs = phraseCounter();
  const { groups } = await grouped(store, teamOf, through);
  for (const { team, month, sources } of groups)
    for (const counts of sources) {
      const chunks = await store.chunks(counts.map(({ key }) => key).sort());
      for (const [chunk, rows] of latest(chunks.filter((one): one is Chunk => one !== undefined))) {
        const counted = new Set(rows);
        for (const { row, audience, lane, language, text, respondent, id } of storedComments(
          chunk,
          measures,
        )) {
          if (!counted.has(row) || audience !== 'customer' || lane !== 'survey' || language === 'other')
            continue;
          const runs = termRuns(text, language);
          if (runs.length === 0) continue;
          const person = respondent === '' ? id : respondent;
          seen.push({ team, month, key: chunk.key, row, person, runs });
          pairs.add(runs, language);
        }
      }
    }
  const phrases = new Set([...published].filter((term) => wordsOf(term).length > 1));
  for (const one of pairs.phrases()) if (!wordsOf(one).some((word) => published.has(word))) phrases.add(one);
  const people = new Map<string, Set<string>>();
  const said = seen.map(({ runs, ...about }) => ({ ...about, terms: termsWith(runs, phrases) }));
  for (const { terms, person } of said)
    for (const term of terms) {
      const known = people.get(term);
      if (known) known.add(person);
      else people.set(term, new Set([person]));
    }
  const chosen = mostTelling(said, people, minimum);
  const cells = new Map<string, { cell: CountedTerms['cells'][number]; people: Set<string> }>();
  const byRow = new Map<string, string[]>();
  for (const { team, month, key, row, person, terms } of said) {
    const kept = terms.filter((term) => chosen.has(term));
    if (kept.length === 0) continue;
    byRow.set(`${key}\u001f${row}`, kept);
    for (const term of kept) {
      const at = [team, month, term].join('\u001f');
      let entry = cells.get(at);
      if (!entry) {
        const cell = {
          node: team,
          audience: 'customer' as const,
          bucket: month,
          term,
          documents: 0,
          respondents: 0,
        };
        entry = { cell, people: new Set() };
        cells.set(at, entry);
      }
      entry.cell.documents++;
      entry.people.add(person);
      entry.cell.respondents = entry.people.size;
    }
  }
  return {
    cells: [...cells.values()].map(({ cell }) => cell),
    of: (key, row) => byRow.get(`${key}\u001f${row}`) ?? [],
  };
}

interface Said {
  team: string;
  terms: readonly string[];
}

/** Of the terms that enough people used those by which some team is best told from the others. */
function mostTelling(
  said: readonly Said[],
  people: ReadonlyMap<string, ReadonlySet<string>>,
  minimum: number,
): Set<string> {
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
