import type { Lane } from '../../model/cells.ts';
import type { Audience } from '../../model/measure.ts';
import type { TeamId } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';
import type { DistinctQuery } from '../privacy/given.ts';
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
 * they do not add up. Whom nobody knows may have answered in every month: of a team there are then at least as many
 * people as in its largest month, known and unknown together, and no more are counted.
 */
export class PeopleCollector {
  readonly #numbers = new Map<string, number>();
  readonly #measures = new Map<string, number>();
  /** By answer: the number of who gave it, below 0 where nobody knows, and of the measure. */
  readonly #person: number[] = [];
  readonly #measure: number[] = [];
  /** By subject and place, the numbers of the answers there. */
  readonly #lists = new Map<string, Map<string, number[]>>();

  /** Notes an answer that counts. @returns its number, and that of who gave it: everybody unknown is another one. */
  add(given: StoredAnswer, at: Place): { answer: number; person: number } {
    const { audience, lane, measure, comment, respondent } = given;
    const answer = this.#person.length;
    const person = respondent === '' ? -1 - answer : numberOf(this.#numbers, respondent);
    this.#person.push(person);
    this.#measure.push(numberOf(this.#measures, measure));
    const note = (what: string) => this.#note(audience, lane, what, at, answer);
    note('answers');
    for (const split of splitsOf(given))
      note(subjectKey({ what: 'scores', measure, ...(split ? { split } : {}) }));
    if (comment === 'set-aside') note(subjectKey({ what: 'set-aside' }));
    if (comment !== 'kept') return { answer, person };
    note(subjectKey({ what: 'comments' }));
    for (const { theme, intent } of given.themes) note(subjectKey({ what: 'theme', theme, intent }));
    return { answer, person };
  }

  /** Notes that an answer was counted for something more. */
  addTo(subject: Subject, audience: Audience, lane: Lane, at: Place, answer: number): void {
    this.#note(audience, lane, subjectKey(subject), at, answer);
  }

  /** Counts what was noted up to now. */
  distinct(): (query: DistinctQuery) => number {
    // Stamps grow, so whoever was met since a moment has a stamp of that moment or later.
    const met = new Int32Array(this.#numbers.size);
    const left = new Int32Array(this.#person.length);
    let stamp = 0;
    return ({ teams, months, audience, lane, subject, without = [] }) => {
      const listOf = (of: DistinctQuery['subject']) =>
        this.#lists.get(`${audience}|${lane}|${of.what === 'answers' ? 'answers' : subjectKey(of)}`);
      const places = listOf(subject);
      if (!places) return 0;
      const excluded = without.flatMap((of) => listOf(of) ?? []);
      const everybody = ++stamp;
      let people = 0;
      for (const team of teams) {
        const ofTeam = ++stamp;
        let known = 0;
        let most = 0;
        for (const month of months) {
          const at = placeKey({ team, month });
          for (const list of excluded) for (const answer of list.get(at) ?? []) left[answer] = everybody;
          const ofMonth = ++stamp;
          // To several questions an unknown person may have given an answer each.
          const unknown: number[] = [0];
          let inMonth = 0;
          for (const answer of places.get(at) ?? []) {
            if (left[answer] === everybody) continue;
            const person = this.#person[answer]!;
            if (person < 0) {
              const measure = this.#measure[answer]!;
              unknown[measure] = (unknown[measure] ?? 0) + 1;
              continue;
            }
            const last = met[person]!;
            if (last < everybody) people++;
            if (last < ofTeam) known++;
            if (last < ofMonth) inMonth++;
            met[person] = ofMonth;
          }
          most = Math.max(most, unknown.reduce((max, n) => Math.max(max, n ?? 0), 0) + inMonth);
        }
        people += Math.max(0, most - known);
      }
      return people;
    };
  }

  #note(audience: Audience, lane: Lane, what: string, at: Place, answer: number): void {
    const subject = `${audience}|${lane}|${what}`;
    let places = this.#lists.get(subject);
    if (!places) {
      places = new Map();
      this.#lists.set(subject, places);
    }
    const key = placeKey(at);
    const list = places.get(key);
    if (list) list.push(answer);
    else places.set(key, [answer]);
  }
}

function numberOf(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}

function placeKey({ team, month }: Place): string {
  return `${team}\u001f${month}`;
}
