import type { Lane } from '../../model/cells.ts';
import type { Audience } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';
import type { DistinctQuery } from '../privacy/decide.ts';
import { type Subject, subjectKey } from '../privacy/log.ts';
import type { StoredAnswer } from './chunk.ts';
import { splitsOf } from './count.ts';

/** Where answers were given, and by what kind of people. */
export interface Place {
  team: TeamId;
  month: Month;
}

/**
 * Collects who answered where, so that distinct respondents over teams and months can be counted, which cells cannot:
 * they do not add up. An answer of nobody known is somebody of its own.
 */
export class PeopleCollector {
  readonly #numbers = new Map<string, number>();
  /** By subject and place, the numbers of the people there. */
  readonly #lists = new Map<string, Map<string, number[]>>();
  #next = 0;

  /** Notes an answer that counts. @returns the number of who gave it. */
  add(answer: StoredAnswer, at: Place): number {
    const person = this.#personOf(answer.respondent);
    const { audience, lane, measure, comment } = answer;
    const note = (what: string) => this.#note(audience, lane, what, at, person);
    note('answers');
    for (const split of splitsOf(answer))
      note(subjectKey({ what: 'scores', measure, ...(split ? { split } : {}) }));
    if (comment === 'set-aside') note(subjectKey({ what: 'set-aside' }));
    if (comment !== 'kept') return person;
    note(subjectKey({ what: 'comments' }));
    for (const { theme, intent } of answer.themes) note(subjectKey({ what: 'theme', theme, intent }));
    return person;
  }

  /** Notes that `person` was counted for something more. */
  addTo(subject: Subject, audience: Audience, lane: Lane, at: Place, person: number): void {
    this.#note(audience, lane, subjectKey(subject), at, person);
  }

  /** Counts what was noted up to now. */
  distinct(): (query: DistinctQuery) => number {
    const seen = new Int32Array(this.#next);
    let stamp = 0;
    return ({ teams, months, audience, lane, subject }) => {
      const what = subject.what === 'answers' ? 'answers' : subjectKey(subject);
      const places = this.#lists.get(`${audience}|${lane}|${what}`);
      if (!places) return 0;
      stamp++;
      let count = 0;
      for (const team of teams)
        for (const month of months)
          for (const person of places.get(placeKey({ team, month })) ?? [])
            if (seen[person] !== stamp) {
              seen[person] = stamp;
              count++;
            }
      return count;
    };
  }

  #personOf(hash: string): number {
    if (hash === '') return this.#next++;
    let person = this.#numbers.get(hash);
    if (person === undefined) {
      person = this.#next++;
      this.#numbers.set(hash, person);
    }
    return person;
  }

  #note(audience: Audience, lane: Lane, what: string, at: Place, person: number): void {
    const subject = `${audience}|${lane}|${what}`;
    let places = this.#lists.get(subject);
    if (!places) {
      places = new Map();
      this.#lists.set(subject, places);
    }
    const key = placeKey(at);
    const list = places.get(key);
    if (list) list.push(person);
    else places.set(key, [person]);
  }
}

function placeKey({ team, month }: Place): string {
  return `${team}\u001f${month}`;
}
