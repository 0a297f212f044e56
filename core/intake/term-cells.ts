import type { TermCell } from '../model/cells.ts';
import type { Language } from '../model/language.ts';
import type { Measure } from '../model/measure.ts';
import type { Month } from '../model/time.ts';
import { isPlainTerm } from '../themes/plain-term.ts';
import { termsOf } from '../themes/terms.ts';
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

/**
 * Counts the words of customers' survey comments. Only everyday words that are no name are counted, of which at least
 * `minimum` different people wrote; of these the most frequent. What of them is told of whom is decided elsewhere.
 * @param through last closed month; later answers are not looked at.
 */
export async function termCells(
  store: StationStore,
  teamOf: (unit: string) => string | undefined,
  through: Month,
  { measures, minimum }: { measures: ReadonlyMap<string, Measure>; minimum: number },
): Promise<CountedTerms> {
  const seen: { team: string; month: Month; key: string; row: number; person: string; terms: string[] }[] =
    [];
  const people = new Map<string, Set<string>>();
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
          const terms = plainTerms(text, language);
          const person = respondent === '' ? id : respondent;
          if (terms.length > 0) seen.push({ team, month, key: chunk.key, row, person, terms });
          for (const term of terms) {
            const known = people.get(term);
            if (known) known.add(person);
            else people.set(term, new Set([person]));
          }
        }
      }
    }
  const chosen = new Set(
    [...people]
      .filter(([, { size }]) => size >= minimum)
      .sort(([a, { size: n }], [b, { size: m }]) => m - n || (a < b ? -1 : 1))
      .slice(0, MOST_TERMS)
      .map(([term]) => term),
  );
  const cells = new Map<string, { cell: CountedTerms['cells'][number]; people: Set<string> }>();
  const byRow = new Map<string, string[]>();
  for (const { team, month, key, row, person, terms } of seen) {
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

function plainTerms(text: string, language: Language): string[] {
  return termsOf(text.replace(/\[[a-z-]+\]/g, ' '), language).filter((term) => isPlainTerm(term, language));
}
