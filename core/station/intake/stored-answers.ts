import type { Measure } from '../../model/measure.ts';
import { OTHER_THEME } from '../../model/theme.ts';
import type { Month } from '../../model/time.ts';
import type { QuoteCandidate } from '../themes/quotes.ts';
import type { AnswerReader } from './answers.ts';
import { COMMENT } from './chunk.ts';
import { distinctRespondents } from './distinct.ts';
import { ownCells } from './own-cells.ts';
import type { StationStore } from './store.ts';
import { storedComments } from './stored-comments.ts';
import { termCells } from './term-cells.ts';

/** Answers of files and feedback tools, as they are stored. */
export function storedAnswers(store: StationStore): AnswerReader {
  return {
    async count(teamOf, limit, measures) {
      return { ...(await ownCells(store, teamOf, limit, { measures })), measures: [], contacts: [] };
    },
    async details(teamOf, through, { measures, ...rest }) {
      const terms = await termCells(store, teamOf, through, { measures, ...rest });
      return {
        terms: terms.cells,
        distinct: await distinctRespondents(store, teamOf, through, terms),
        ...(await lookThrough(store, teamOf, through, measures)),
      };
    },
  };
}

/** What customers said in surveys and might be quoted, and how many comments of employees were dropped. */
async function lookThrough(
  store: StationStore,
  teamOf: (unit: string) => string | undefined,
  through: Month,
  measures: ReadonlyMap<string, Measure>,
): Promise<{ candidates: QuoteCandidate[]; employeeComments: number }> {
  const candidates: QuoteCandidate[] = [];
  let employeeComments = 0;
  for (const { key, unit, month } of await store.counts()) {
    const team = teamOf(unit);
    const [chunk] = await store.chunks([key]);
    if (!chunk) continue;
    for (const state of chunk.comment) if (state === COMMENT.dropped) employeeComments++;
    if (team === undefined || month > through) continue;
    for (const { audience, lane, language, nameless, ...comment } of storedComments(chunk, measures))
      if (audience === 'customer' && lane === 'survey' && language !== 'other')
        candidates.push({
          id: comment.id,
          team,
          month,
          language,
          text: comment.text,
          themes: comment.themes.filter(({ theme }) => theme !== OTHER_THEME),
          quotable: nameless,
          clearedBySource: comment.clearedBySource,
        });
  }
  return { candidates, employeeComments };
}
