import * as z from 'zod';
import { type ContactCell, Lane, type ScoreCell, Segment, Split } from '../../model/cells.ts';
import { Audience, type Measure, measureFor, NPS } from '../../model/measure.ts';
import { TeamId } from '../../model/team.ts';
import { CalendarDate, type Month } from '../../model/time.ts';
import type { DistinctQuery } from '../privacy/decide.ts';
import { subjectKey } from '../privacy/log.ts';
import type { OwnCells } from './own-cells.ts';

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

/** What a warehouse has counted, in the form in which a release is made of it. */
export interface WarehouseCells {
  cells: OwnCells;
  /** Contacts of teams by weekday and hour. */
  contacts: ContactCell[];
  measures: Measure[];
  months: Month[];
  distinct: (query: DistinctQuery) => number;
  /** Answers about teams that the unit list does not have, by team. */
  unmapped: Map<string, number>;
  /** Answers after the last month to release. */
  later: number;
}

/**
 * Reads cells that a warehouse has counted.
 * @param lines JSON lines, in any order.
 * @param through last closed month; later ones are passed over.
 * @throws RangeError with the number of a line that does not fit.
 */
export async function readWarehouseCells(
  lines: AsyncIterable<string>,
  teams: ReadonlySet<TeamId>,
  through: Month,
): Promise<WarehouseCells> {
  const scores = new Map<string, ScoreCell>();
  const measures = new Map<string, Measure>();
  const months = new Set<Month>();
  const posts = new Map<string, { node: TeamId; date: CalendarDate; posts: number }>();
  const contacts = new Map<string, ContactCell>();
  const unmapped = new Map<string, number>();
  const crowds: number[] = [];
  const lists = new Map<string, Map<string, number[]>>();
  let later = 0;
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === '') continue;
    const line = parsed(text, number);
    if (line.kind === 'posts') {
      if (!teams.has(line.team) || line.day.slice(0, 7) > through) continue;
      const key = `${line.team}\u001f${line.day}`;
      const day = posts.get(key) ?? { node: line.team, date: line.day, posts: 0 };
      day.posts += line.n;
      posts.set(key, day);
      continue;
    }
    if (line.kind === 'contacts') {
      const { team: node, yearmonth: month, weekday, hour, open_days: openDays, n } = line;
      if (!teams.has(node) || month > through) continue;
      const key = [node, month, weekday, hour].join('\u001f');
      if (contacts.has(key)) throw wrong(number, 'this hour of the team has been counted in a line before');
      contacts.set(key, { node, month, weekday, hour, contacts: n, openDays });
      continue;
    }
    const margin = marginOf(line, number);
    if (line.kind === 'people') {
      const what =
        line.measure == null
          ? 'answers'
          : subjectKey({ what: 'scores', measure: line.measure, ...(margin ? { split: margin } : {}) });
      const subject = `${line.audience}|${line.lane}|${what}`;
      let places = lists.get(subject);
      if (!places) {
        places = new Map();
        lists.set(subject, places);
      }
      const crowd = crowds.push(line.n) - 1;
      for (const word of line.places.split(' ')) {
        const [team = '', yearmonth] = word.split('|');
        const at = `${team}\u001f${monthOf(Number(yearmonth))}`;
        const list = places.get(at);
        if (list) list.push(crowd);
        else places.set(at, [crowd]);
      }
      continue;
    }
    if (!teams.has(line.team)) {
      if (!margin) unmapped.set(line.team, (unmapped.get(line.team) ?? 0) + line.n);
      continue;
    }
    if (line.yearmonth > through) {
      if (!margin) later += line.n;
      continue;
    }
    const measure = measures.get(line.measure) ?? measureNamed(line.measure);
    measures.set(measure.id, measure);
    months.add(line.yearmonth);
    const { scale } = measure;
    if (line.rating < scale.min || line.rating > scale.max)
      throw wrong(number, `the rating ${line.rating} is off the scale of ${measure.id}`);
    const key = [
      line.team,
      line.yearmonth,
      line.audience,
      line.lane,
      measure.id,
      margin?.by,
      margin?.value,
    ].join('\u001f');
    let cell = scores.get(key);
    if (!cell) {
      cell = {
        audience: line.audience,
        measure: measure.id,
        lane: line.lane,
        ...(margin ? { split: margin } : {}),
        counts: new Array<number>(scale.max - scale.min + 1).fill(0),
        respondents: 0,
        node: line.team,
        bucket: line.yearmonth,
      };
      scores.set(key, cell);
    }
    cell.counts[line.rating - scale.min]! += line.n;
    // Of one person only one answer stands in a cell, so there are as many people as answers.
    cell.respondents += line.n;
  }
  const seen = new Int32Array(crowds.length);
  let stamp = 0;
  return {
    cells: {
      scores: [...scores.values()],
      comments: [],
      themes: [],
      publicDays: [...posts.values()],
      setAside: [],
    },
    contacts: [...contacts.values()],
    measures: [...measures.values()],
    months: [...months].sort(),
    unmapped,
    later,
    distinct({ teams: asked, months: when, audience, lane, subject }) {
      const what = subject.what === 'answers' ? 'answers' : subjectKey(subject);
      const places = lists.get(`${audience}|${lane}|${what}`);
      if (!places) return 0;
      stamp++;
      let people = 0;
      for (const team of asked)
        for (const month of when)
          for (const crowd of places.get(`${team}\u001f${month}`) ?? [])
            if (seen[crowd] !== stamp) {
              seen[crowd] = stamp;
              people += crowds[crowd]!;
            }
      return people;
    },
  };
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

function marginOf(
  line: { split_by?: string | null; split_value?: string | null },
  number: number,
): Split | undefined {
  if (line.split_by == null) return undefined;
  const result = Split.safeParse({ by: line.split_by, value: line.split_value });
  if (result.success) return result.data;
  throw wrong(number, `a segment is one of ${Segment.options.join(', ')}`);
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
