import {
  type ContactCell,
  Lane,
  type PublicDayCell,
  type ScoreCell,
  Segment,
  type Split,
} from '../../model/cells.ts';
import { type Channel, channelOf } from '../../model/channel.ts';
import { Audience, type Measure, measureFor, NPS } from '../../model/measure.ts';
import { TeamId } from '../../model/team.ts';
import { CalendarDate, type Month } from '../../model/time.ts';
import * as z from '../../model/zod.ts';
import type { DistinctQuery } from '../privacy/given.ts';
import { subjectKey } from '../privacy/log.ts';
import type { AnswerReader, CountedAnswers } from './answers.ts';
import { mostFirst } from './team-map.ts';

/** Some engines write whole numbers of JSON as text. */
const Whole = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
]);
const Count = Whole.pipe(z.int().min(1));
const YearMonth = Whole.pipe(z.int().min(1970_01).max(2200_12)).transform((value): Month => monthOf(value));
const MeasureId = z.string().regex(/^(nps|(csat|ces)-\d{1,2}-\d{1,2})$/);
const split = {
  split_by: z.enum(['channel', 'segment']).nullish(),
  split_value: z.string().min(1).max(40).nullish(),
};

/** Before the place of people whom nobody knows. */
const UNKNOWN = '?';

/** A line of what the statements in `docs/warehouse` make; columns that a kind does not use are null or absent. */
const CellLine = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answers'),
    team: TeamId,
    yearmonth: YearMonth,
    audience: Audience,
    lane: Lane,
    measure: MeasureId,
    ...split,
    rating: Whole,
    n: Count,
  }),
  z.object({
    kind: z.literal('people'),
    audience: Audience,
    lane: Lane,
    measure: MeasureId.nullish(),
    ...split,
    places: z.string().min(1),
    n: Count,
  }),
  z.object({ kind: z.literal('posts'), team: TeamId, day: CalendarDate, n: Count }),
  z.object({
    kind: z.literal('contacts'),
    team: TeamId,
    yearmonth: YearMonth,
    weekday: Whole.pipe(z.int().min(1).max(7)),
    hour: Whole.pipe(z.int().min(0).max(23)),
    open_days: Count.pipe(z.int().max(5)),
    n: Count,
  }),
]);

/**
 * Cells that a warehouse has counted, as a reader of answers. It knows teams by their ids only, and no comments.
 * @param lines JSON lines, in any order; read once.
 */
export function warehouseAnswers(lines: AsyncIterable<string>, teams: ReadonlySet<TeamId>): AnswerReader {
  let people: PeopleCounted | undefined;
  return {
    async count(_, limit) {
      const read = new WarehouseLines(teams, limit);
      let number = 0;
      for await (const text of lines) {
        number++;
        if (text.trim() !== '') read.add(parsed(text, number), number);
      }
      people = read.people;
      return read.counted();
    },
    async details() {
      if (!people) throw new Error('The cells of a warehouse are counted before they are looked at.');
      return { terms: [], candidates: [], employeeComments: 0, distinct: people.distinct() };
    },
  };
}

type Line<Kind> = Extract<z.infer<typeof CellLine>, { kind: Kind }>;

/** Lines of a warehouse, added up. */
class WarehouseLines {
  readonly people = new PeopleCounted();
  readonly #teams: ReadonlySet<TeamId>;
  readonly #limit: Month;
  readonly #scores = new Map<string, ScoreCell>();
  readonly #measures = new Map<string, Measure>();
  readonly #months = new Set<Month>();
  readonly #posts = new Map<string, PublicDayCell>();
  readonly #contacts = new Map<string, ContactCell>();
  readonly #unmapped = new Map<string, number>();
  /** Each channel with the name that the table has for it. */
  readonly #channels = new Map<Channel, string>();
  #later = 0;

  constructor(teams: ReadonlySet<TeamId>, limit: Month) {
    this.#teams = teams;
    this.#limit = limit;
  }

  /** @throws RangeError with the number of a line that does not fit. */
  add(line: z.infer<typeof CellLine>, number: number): void {
    if (line.kind === 'posts') this.#addPosts(line);
    else if (line.kind === 'contacts') this.#addContacts(line, number);
    else if (line.kind === 'people') {
      const split = this.#marginOf(line, number);
      if (split !== 'no-channel') this.people.add(line, split);
    } else this.#addAnswers(line, number);
  }

  counted(): CountedAnswers {
    return {
      cells: {
        scores: [...this.#scores.values()],
        comments: [],
        themes: [],
        publicDays: [...this.#posts.values()],
        setAside: [],
      },
      contacts: [...this.#contacts.values()],
      measures: [...this.#measures.values()],
      months: [...this.#months].sort(),
      unmapped: mostFirst(this.#unmapped),
      later: this.#later,
    };
  }

  /** What is none of the known channels is left out: it may be a person's name. */
  #marginOf(
    { split_by, split_value }: { split_by?: string | null; split_value?: string | null },
    number: number,
  ): Split | undefined | 'no-channel' {
    if (split_by == null) return undefined;
    if (split_by === 'segment') {
      const segment = Segment.safeParse(split_value);
      if (segment.success) return { by: 'segment', value: segment.data };
      throw wrong(number, `a segment is one of ${Segment.options.join(', ')}`);
    }
    const name = split_value ?? '';
    const channel = channelOf(name);
    if (!channel) return 'no-channel';
    const before = this.#channels.get(channel) ?? name;
    if (before !== name)
      throw wrong(
        number,
        `"${before}" and "${name}" are one channel, and people who used both would count twice. Call both "${channel}" in the table`,
      );
    this.#channels.set(channel, name);
    return { by: 'channel', value: channel };
  }

  #addPosts({ team: node, day: date, n }: Line<'posts'>): void {
    if (!this.#teams.has(node) || date.slice(0, 7) > this.#limit) return;
    const key = `${node}\u001f${date}`;
    const day = this.#posts.get(key) ?? { node, date, posts: 0 };
    day.posts += n;
    this.#posts.set(key, day);
  }

  #addContacts(line: Line<'contacts'>, number: number): void {
    const { team: node, yearmonth: month, weekday, hour, open_days: openDays, n } = line;
    if (!this.#teams.has(node) || month > this.#limit) return;
    const key = [node, month, weekday, hour].join('\u001f');
    if (this.#contacts.has(key))
      throw wrong(number, 'this hour of the team has been counted in a line before');
    this.#contacts.set(key, { node, month, weekday, hour, contacts: n, openDays });
  }

  #addAnswers(line: Line<'answers'>, number: number): void {
    const { team: node, yearmonth: bucket, audience, lane, rating, n } = line;
    const split = this.#marginOf(line, number);
    if (split === 'no-channel') return;
    if (!this.#teams.has(node)) {
      if (!split) this.#unmapped.set(node, (this.#unmapped.get(node) ?? 0) + n);
      return;
    }
    if (bucket > this.#limit) {
      if (!split) this.#later += n;
      return;
    }
    const measure = this.#measures.get(line.measure) ?? measureNamed(line.measure);
    const { id, scale } = measure;
    this.#measures.set(id, measure);
    this.#months.add(bucket);
    if (rating < scale.min || rating > scale.max)
      throw wrong(number, `the rating ${rating} is off the scale of ${id}`);
    const key = [node, bucket, audience, lane, id, split?.by, split?.value].join('\u001f');
    let cell = this.#scores.get(key);
    if (!cell) {
      const counts = new Array<number>(scale.max - scale.min + 1).fill(0);
      const margin = split ? { split } : {};
      cell = { audience, measure: id, lane, ...margin, counts, respondents: 0, node, bucket };
      this.#scores.set(key, cell);
    }
    cell.counts[rating - scale.min]! += n;
    // Of one person only one answer stands in a cell, so there are as many people as answers.
    cell.respondents += n;
  }
}

/** People who answered in the same places, as numbers: how many different ones there are is a sum of these. */
class PeopleCounted {
  readonly #crowds: number[] = [];
  /** Crowds of people whom nobody knows: they may be the same in another month. */
  readonly #unknown = new Set<number>();
  /** By subject and place, the indexes of crowds that were there. */
  readonly #lists = new Map<string, Map<string, number[]>>();

  add({ audience, lane, measure, places, n }: Line<'people'>, split: Split | undefined): void {
    const unknown = places.startsWith(UNKNOWN);
    const what =
      measure == null ? 'answers' : subjectKey({ what: 'scores', measure, ...(split ? { split } : {}) });
    const subject = `${audience}|${lane}|${what}`;
    const list = this.#lists.get(subject) ?? new Map<string, number[]>();
    this.#lists.set(subject, list);
    const crowd = this.#crowds.push(n) - 1;
    if (unknown) this.#unknown.add(crowd);
    for (const word of (unknown ? places.slice(UNKNOWN.length) : places).split(' ')) {
      const [team = '', yearmonth] = word.split('|');
      const at = `${team}\u001f${monthOf(Number(yearmonth))}`;
      const there = list.get(at);
      if (there) there.push(crowd);
      else list.set(at, [crowd]);
    }
  }

  distinct(): (query: DistinctQuery) => number {
    const seen = new Int32Array(this.#crowds.length);
    let stamp = 0;
    const count = ({ teams, months, audience, lane, subject }: DistinctQuery) => {
      const what = subject.what === 'answers' ? 'answers' : subjectKey(subject);
      const places = this.#lists.get(`${audience}|${lane}|${what}`);
      if (!places) return 0;
      stamp++;
      const everybody = stamp;
      let people = 0;
      for (const team of teams) {
        stamp++;
        const ofTeam = stamp;
        let known = 0;
        let most = 0;
        for (const month of months) {
          let inMonth = 0;
          for (const crowd of places.get(`${team}\u001f${month}`) ?? []) {
            const n = this.#crowds[crowd]!;
            inMonth += n;
            if (this.#unknown.has(crowd)) continue;
            if (seen[crowd]! < everybody) people += n;
            if (seen[crowd]! < ofTeam) known += n;
            seen[crowd] = ofTeam;
          }
          most = Math.max(most, inMonth);
        }
        people += Math.max(0, most - known);
      }
      return people;
    };
    // Whoever stands in no other part stands in what is left, so this is never more than there are.
    return ({ without = [], ...query }) =>
      Math.max(0, count(query) - without.reduce((sum, subject) => sum + count({ ...query, subject }), 0));
  }
}

function parsed(text: string, number: number): z.infer<typeof CellLine> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(number, 'it is no JSON');
  }
  const result = CellLine.safeParse(withSmallNames(value));
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw wrong(
    number,
    `"${issue.path.map(String).join('.')}" is missing or not as the statement in docs/warehouse makes it`,
  );
}

/** Some engines write the names of columns in capitals. */
function withSmallNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]));
}

function measureNamed(id: string): Measure {
  if (id === NPS.id) return NPS;
  const [metric, min, max] = id.split('-');
  return measureFor(metric as 'csat' | 'ces', Number(min), Number(max));
}

function monthOf(yearmonth: number): Month {
  return `${Math.floor(yearmonth / 100)}-${String(yearmonth % 100).padStart(2, '0')}`;
}

function wrong(number: number, why: string): RangeError {
  return new RangeError(`Line ${number} of the cells cannot be taken: ${why}.`);
}
