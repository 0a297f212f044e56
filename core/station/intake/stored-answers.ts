import { OTHER_THEME } from '../../model/theme.ts';
import type { QuoteCandidate } from '../themes/quotes.ts';
import type { AnswerDetails, AnswerReader } from './answers.ts';
import type { Chunk, StoredAnswer } from './chunk.ts';
import { answersOf } from './count.ts';
import { PeopleCollector, type Place } from './distinct.ts';
import { grouped, ownCells } from './own-cells.ts';
import type { StationStore } from './store.ts';
import { TermCollector, termCells } from './term-cells.ts';

/** Answers of files and feedback tools, as they are stored. */
export function storedAnswers(store: StationStore): AnswerReader {
  return {
    async count(teamOf, limit, measures) {
      return { ...(await ownCells(store, teamOf, limit, { measures })), measures: [], contacts: [] };
    },

    async details(teamOf, through, { minimum, published }) {
      const { groups, others } = await grouped(store, teamOf, through);
      const look = new Look();
      const units = new Map<string, string[]>();
      for (const { team, month, sources } of groups) {
        units.set(
          `${team}\u001f${month}`,
          sources.flatMap((counts) => counts.map(({ source, unit }) => `${source}\u001f${unit}`)),
        );
        for (const counts of sources)
          for (const { answer, counts: counted } of answersOf(await chunksOf(store, counts)))
            look.at(answer, { team, month }, counted);
      }
      for (const count of others) look.drop(answersOf(await chunksOf(store, [count])));
      return {
        ...look.details(minimum, published),
        unitsOf: (team, month) => units.get(`${team}\u001f${month}`) ?? [],
      };
    },
  };
}

async function chunksOf(store: StationStore, counts: readonly { key: string }[]): Promise<Chunk[]> {
  const chunks = await store.chunks(counts.map(({ key }) => key).sort());
  return chunks.filter((chunk) => chunk !== undefined);
}

/** One look at every answer: who gave it, which words it uses, whether it may be quoted. */
class Look {
  readonly #people = new PeopleCollector();
  readonly #terms = new TermCollector();
  readonly #candidates: QuoteCandidate[] = [];
  #employeeComments = 0;

  /** @param counts whether it is the latest answer of its respondent. */
  at(answer: StoredAnswer, place: Place, counts: boolean): void {
    if (answer.comment === 'dropped') this.#employeeComments++;
    if (counts) this.#terms.add(answer, place, this.#people.add(answer, place));
    const candidate = candidateOf(answer, place);
    if (candidate) this.#candidates.push(candidate);
  }

  /** Answers that are not released (yet). */
  drop(answers: Iterable<{ answer: StoredAnswer }>): void {
    for (const { answer } of answers) if (answer.comment === 'dropped') this.#employeeComments++;
  }

  details(minimum: number, published: ReadonlySet<string>): AnswerDetails {
    const mentions = this.#terms.mentions(minimum, published);
    for (const { terms, answer, ...place } of mentions)
      for (const term of terms)
        this.#people.addTo({ what: 'term', term }, 'customer', 'survey', place, answer);
    return {
      terms: termCells(mentions),
      distinct: this.#people.distinct(),
      candidates: this.#candidates,
      employeeComments: this.#employeeComments,
    };
  }
}

/** What a customer said in a survey and might be quoted. */
function candidateOf(answer: StoredAnswer, { team, month }: Place): QuoteCandidate | undefined {
  const { id, comment, audience, lane, language, text, nameless, unsure, clearedBySource } = answer;
  if (comment !== 'kept' || audience !== 'customer' || lane !== 'survey' || language === '') return undefined;
  return {
    id,
    team,
    month,
    language,
    text,
    themes: answer.themes
      .filter(({ theme }) => theme !== OTHER_THEME)
      .map(({ milli, ...found }) => ({ ...found, probability: milli / 1000 })),
    quotable: nameless,
    unsure,
    clearedBySource,
  };
}
