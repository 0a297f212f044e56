import type { Month } from '../../model/time.ts';
import type { DistinctQuery } from '../privacy/decide.ts';
import { subjectKey } from '../privacy/log.ts';
import { AUDIENCES, type Chunk, COMMENT, INTENTS, LANES } from './chunk.ts';
import { latest, splitsOf } from './count.ts';
import { grouped } from './own-cells.ts';
import type { StationStore } from './store.ts';
import type { CountedTerms } from './term-cells.ts';

/**
 * Counts distinct respondents over teams and months, which cells cannot: they do not add up. The same rows count
 * as in the cells; an answer of nobody known is somebody of its own.
 * @param through last closed month; later answers are not looked at.
 * @param terms needed where terms are to be released.
 */
export async function distinctRespondents(
  store: StationStore,
  teamOf: (unit: string) => string | undefined,
  through: Month,
  terms?: Pick<CountedTerms, 'of'>,
): Promise<(query: DistinctQuery) => number> {
  const persons = new Map<string, number>();
  let next = 0;
  const lists = new Map<string, Map<string, number[]>>();
  const add = (subject: string, at: string, person: number) => {
    let places = lists.get(subject);
    if (!places) {
      places = new Map();
      lists.set(subject, places);
    }
    const list = places.get(at);
    if (list) list.push(person);
    else places.set(at, [person]);
  };
  const personOf = (hash: string) => {
    if (hash === '') return next++;
    let person = persons.get(hash);
    if (person === undefined) {
      person = next++;
      persons.set(hash, person);
    }
    return person;
  };
  const { groups } = await grouped(store, teamOf, through);
  for (const { team, month, sources } of groups) {
    const at = place(team, month);
    for (const counts of sources) {
      const chunks = await store.chunks(counts.map(({ key }) => key).sort());
      for (const [chunk, rows] of latest(chunks.filter((one): one is Chunk => one !== undefined))) {
        let entry = 0;
        for (const i of rows) {
          const person = personOf(chunk.respondents[i]!);
          const about = `${AUDIENCES[chunk.audience[i]!]}|${LANES[chunk.lane[i]!]}|`;
          const measure = chunk.measures[chunk.measure[i]!]!;
          add(`${about}answers`, at, person);
          for (const split of splitsOf(chunk, i))
            add(about + subjectKey({ what: 'scores', measure, ...(split ? { split } : {}) }), at, person);
          if (chunk.comment[i] === COMMENT.setAside)
            add(about + subjectKey({ what: 'set-aside' }), at, person);
          if (chunk.comment[i] !== COMMENT.kept) continue;
          add(`${about}comments`, at, person);
          for (const term of terms?.of(chunk.key, i) ?? [])
            add(about + subjectKey({ what: 'term', term }), at, person);
          while (entry < chunk.themeRow.length && chunk.themeRow[entry]! < i) entry++;
          for (; entry < chunk.themeRow.length && chunk.themeRow[entry] === i; entry++) {
            const theme = chunk.themes[chunk.theme[entry]!]!;
            const intent = INTENTS[chunk.intent[entry]!]!;
            add(about + subjectKey({ what: 'theme', theme, intent }), at, person);
          }
        }
      }
    }
  }
  const seen = new Int32Array(next);
  let stamp = 0;
  return ({ teams, months, audience, lane, subject }) => {
    const what = subject.what === 'answers' ? 'answers' : subjectKey(subject);
    const places = lists.get(`${audience}|${lane}|${what}`);
    if (!places) return 0;
    stamp++;
    let count = 0;
    for (const team of teams)
      for (const month of months)
        for (const person of places.get(place(team, month)) ?? [])
          if (seen[person] !== stamp) {
            seen[person] = stamp;
            count++;
          }
    return count;
  };
}

function place(team: string, month: Month): string {
  return `${team}\u001f${month}`;
}
