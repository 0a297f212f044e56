import type { CommentCell, Lane, ScoreCell, Split, TermCell, ThemeCell } from '../../model/cells.ts';
import type { Audience, Measure } from '../../model/measure.ts';
import { Thresholds } from '../../model/settings.ts';
import type { TeamId } from '../../model/team.ts';
import {
  type Bucket,
  bucketEnd,
  bucketOf,
  bucketSpan,
  Month,
  monthAt,
  monthIndex,
} from '../../model/time.ts';
import type { Block, Disclosure } from '../../release/schema.ts';
import { type AttributeValue, leastRespondents, splittable } from './attribute.ts';
import { blockId } from './block-id.ts';
import { type Grains, inAll, refine } from './grains.ts';
import {
  activeLeaves,
  emptyFigures,
  type Figures,
  type JudgeOptions,
  judge,
  judgeMonths,
  plus,
  respondentsOf,
  sumOf,
} from './half-year.ts';
import { type FiguresEntry, type LoggedBlock, ReleaseLogEntry, type Subject, subjectKey } from './log.ts';
import { disclosureOf, type PreviewLine, previewOf, type ReleaseChanges } from './preview.ts';
import { type Cells, cellsOf } from './publishable.ts';
import { type Family, releasable } from './rule.ts';
import { Sheets } from './sheets.ts';
import { below, type Tree, treeOf } from './tree.ts';

export { ReleaseLogEntry };

/** Months of a period. */
const HALF_YEAR = 6;

/** A team of the tree. People of the team itself, or of it and everything below it; neither: nobody is known. */
interface DecideTeam {
  id: TeamId;
  name: string;
  parent?: TeamId;
  ownMembers?: number;
  headcount?: number;
}

/** Whose distinct respondents are asked for; `answers` means any measure. */
export interface DistinctQuery {
  teams: readonly TeamId[];
  months: readonly Month[];
  audience: Audience;
  lane: Lane;
  subject: Subject | { what: 'answers' };
}

export interface DecideInput {
  teams: readonly DecideTeam[];
  measures: readonly Measure[];
  /**
   * Own answers of a team in a month: base cells, and margins with `split`. Where only whole half-years are known
   * (`2026-05+6`), they are of all answers of an audience, lane and measure, and released by half-year only.
   */
  scores: readonly ScoreCell[];
  comments?: readonly CommentCell[];
  themes?: readonly ThemeCell[];
  /** Survey comments of customers that use a term. `respondents` is taken to be `documents` where absent. */
  terms?: readonly (TermCell & { respondents?: number })[];
  thresholds: Thresholds;
  /** A month that a half-year starts with. */
  periodStart: Month;
  /** Last closed month. */
  through: Month;
  /** All entries of the log so far, oldest first. */
  log: readonly ReleaseLogEntry[];
  /** Now, ISO 8601 in UTC; only written down. */
  now: string;
  /**
   * Distinct respondents over several months or teams. Where absent, the sum over teams of the most in one month is
   * taken, which hides small teams whose answers come in over many months.
   */
  distinct?: (query: DistinctQuery) => number;
}

export interface Decision extends Cells {
  blocks: Block[];
  disclosure: Disclosure[];
  /** Entries to append to the log before anything is published. */
  log: ReleaseLogEntry[];
  preview: {
    teams: PreviewLine[];
    totals: { shown: number; merged: number; hidden: number; noAnswers: number };
    changes: ReleaseChanges;
  };
  /** What was left out before deciding, and why. */
  dropped: { reason: 'employee-comments' | 'unknown-team' | 'not-closed'; cells: number }[];
}

/** Answers of one audience, lane and measure. */
interface Series {
  audience: Audience;
  lane: Lane;
  measure: Measure;
}

/**
 * Decides which cells may be released, and releases every bucket once.
 *
 * Every figure that comes out is a sum of blocks of the log (old entries and those to append); blocks are chosen so
 * that no set of answers with fewer respondents or people than the minimums can be computed from all of them.
 * @throws RangeError where the tree, a measure or a month does not fit; nothing may be published then.
 */
export function decide(input: DecideInput): Decision {
  const thresholds = Thresholds.parse(input.thresholds);
  const through = monthIndex(Month.parse(input.through));
  const start = monthIndex(Month.parse(input.periodStart));
  const tree = treeOf(withOwnMembers(input.teams));
  const sheets = new Sheets(input.log, thresholds, input.now);
  sheets.start(input.periodStart);
  const halfOf = (month: number) => Math.floor((month - start) / HALF_YEAR);
  const monthsOf = (half: number) =>
    Array.from({ length: HALF_YEAR }, (_, t) => monthAt(start + half * HALF_YEAR + t));
  const measures = new Map(input.measures.map((measure) => [measure.id, measure]));
  const dropped = new Map<Decision['dropped'][number]['reason'], number>();

  /** Figures by series (and split, theme, term), by half-year. */
  const store = new Map<string, Map<number, Figures>>();
  const indices = new Map<string, number>();
  const indexOf = (bucket: Bucket) => {
    let index = indices.get(bucket);
    if (index === undefined) {
      index = monthIndex(bucketEnd(bucket));
      indices.set(bucket, index);
    }
    return index;
  };
  const add = (
    key: string,
    cell: { node: string; bucket: Bucket; respondents: number },
    answers: number,
    figures: readonly number[],
  ) => {
    const leaf = tree.index.get(cell.node);
    const month = indexOf(cell.bucket);
    if (leaf === undefined || month > through) {
      const why = leaf === undefined ? 'unknown-team' : 'not-closed';
      dropped.set(why, (dropped.get(why) ?? 0) + 1);
      return;
    }
    const half = halfOf(month);
    const halves = store.get(key) ?? new Map<number, Figures>();
    store.set(key, halves);
    const data = halves.get(half) ?? emptyFigures(tree, HALF_YEAR);
    halves.set(half, data);
    const t = month - start - half * HALF_YEAR;
    data.answers[leaf]![t]! += answers;
    data.respondents[leaf]![t]! += cell.respondents;
    const before = data.figures[leaf]![t];
    data.figures[leaf]![t] = before ? plus(before, figures) : figures;
  };

  const series = new Map<string, Series>();
  /** Whether a series comes by half-year only, as the first of its cells says. */
  const halfYearly = new Map<string, boolean>();
  const splits = new Map<string, Map<string, Split>>();
  for (const cell of input.scores) {
    const measure = measures.get(cell.measure);
    if (!measure) throw new RangeError(`Cells name the measure ${cell.measure}, which is not described.`);
    if (cell.counts.length !== measure.scale.max - measure.scale.min + 1)
      throw new RangeError(`A cell of ${cell.node} does not have one count per rating of ${cell.measure}.`);
    const base = seriesKey(cell.audience, cell.lane, cell.measure);
    if (cell.split) {
      const bySplit = splits.get(base) ?? new Map<string, Split>();
      splits.set(base, bySplit);
      bySplit.set(`${cell.split.by}=${cell.split.value}`, cell.split);
    } else if (!series.has(base)) series.set(base, { audience: cell.audience, lane: cell.lane, measure });
    const byHalfYear = isHalfYear(cell.bucket, start);
    if ((halfYearly.get(base) ?? byHalfYear) !== byHalfYear)
      throw new RangeError(
        `Cells of ${cell.measure} (${cell.audience}) come by month and by half-year: choose one.`,
      );
    halfYearly.set(base, byHalfYear);
    const key = cell.split ? `${base}|${cell.split.by}=${cell.split.value}` : base;
    let answers = 0;
    for (const n of cell.counts) answers += n;
    add(key, cell, answers, cell.counts);
  }
  const voices = new Map<string, { audience: Audience; lane: Lane }>();
  const topics = new Map<string, Map<string, Subject>>();
  const addText = (
    cell: {
      node: string;
      bucket: Bucket;
      respondents: number;
      audience: Audience;
      lane: Lane;
      split?: Split;
    },
    subject: Subject,
    answers: number,
    figures: readonly number[],
  ) => {
    if (cell.audience === 'employee') {
      dropped.set('employee-comments', (dropped.get('employee-comments') ?? 0) + 1);
      return;
    }
    if (cell.split) return;
    if (cell.bucket.length !== 7)
      throw new RangeError(`Cells of comments come by month, not by ${cell.bucket}.`);
    const voice = `${cell.audience}|${cell.lane}`;
    const key = `${voice}|${subjectKey(subject)}`;
    if (subject.what === 'comments') voices.set(voice, cell);
    else {
      const ofVoice = topics.get(voice) ?? new Map<string, Subject>();
      topics.set(voice, ofVoice);
      ofVoice.set(key, subject);
    }
    add(key, cell, answers, figures);
  };
  for (const cell of input.comments ?? [])
    addText(cell, { what: 'comments' }, cell.comments, [cell.comments, ...cell.classes]);
  for (const cell of input.themes ?? [])
    addText(cell, { what: 'theme', theme: cell.theme, intent: cell.intent }, cell.comments, [
      cell.comments,
      cell.pMilli,
      ...cell.classes,
    ]);
  for (const { respondents, ...cell } of input.terms ?? [])
    addText(
      { ...cell, lane: 'survey', respondents: Math.min(respondents ?? cell.documents, cell.documents) },
      { what: 'term', term: cell.term },
      cell.documents,
      [cell.documents],
    );

  const distinctOf = (
    half: number,
    audience: Audience,
    lane: Lane,
    subject: DistinctQuery['subject'],
  ): JudgeOptions['distinct'] => {
    const { distinct } = input;
    if (!distinct) return undefined;
    const months = monthsOf(half);
    const known = new Map<string, number>();
    return (leaves, at) => {
      const key = `${leaves.join()}|${at.join()}`;
      let n = known.get(key);
      if (n === undefined) {
        n = distinct({
          teams: leaves.map((l) => tree.ids[l]!),
          months: at.map((t) => months[t]!),
          audience,
          lane,
          subject,
        });
        known.set(key, n);
      }
      return n;
    };
  };
  const optionsOf = (half: number, { audience, lane, measure }: Series): JudgeOptions => ({
    respondents: thresholds.respondents,
    members: thresholds.members,
    distinct: distinctOf(half, audience, lane, { what: 'scores', measure: measure.id }),
    extreme: audience === 'customer' ? undefined : measure,
  });

  /** What was decided in this run, for the families that lie within it. */
  const decided = new Map<string, { grains: Grains; fixed: ReadonlySet<number> }>();
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

  for (const [key, one] of sorted(series)) {
    const halves = store.get(key) ?? new Map<number, Figures>();
    const monthsKnown = halfYearly.get(key) === false;
    for (const half of [...halves.keys()].sort((a, b) => a - b)) {
      const data = halves.get(half)!;
      const months = monthsOf(half);
      const period = bucketOf(months[0]!, HALF_YEAR);
      const options = optionsOf(half, one);
      const positions = months.flatMap((month, t) => (monthIndex(month) <= through ? [t] : []));
      const at = { audience: one.audience, lane: one.lane };
      const subject: Subject = { what: 'scores', measure: one.measure.id };
      const write = (
        bucket: Bucket,
        family: Family,
        figures: Figures,
        when: readonly number[],
        about: Subject,
        nodes?: (v: number) => boolean,
        blocks?: (v: number) => boolean,
      ) =>
        sheets.add(
          sheetOf(tree, family, figures, when, {
            answering: (leaves) => activeLeaves(data, leaves, positions),
            respondents: (leaves) =>
              respondentsOf(
                figures,
                leaves,
                when,
                about === subject ? options.distinct : distinctOf(half, one.audience, one.lane, about),
              ),
            nodes,
            blocks,
          }),
          { ...at, bucket, subject: about, measure: one.measure },
        );
      const dataOfRevision = (block: LoggedBlock, when: readonly number[]) => {
        const leaves = block.teams.flatMap((id) => tree.index.get(id) ?? []);
        return leaves.length < block.teams.length
          ? undefined
          : {
              figures: sumOf(data, leaves, when),
              respondents: respondentsOf(data, leaves, when, options.distinct),
            };
      };
      const revise = () => {
        for (const t of positions)
          sheets.revise(at, one.measure, months[t]!, period, months, options.extreme !== undefined, (block) =>
            dataOfRevision(block, [t]),
          );
        sheets.revise(at, one.measure, period, period, months, options.extreme !== undefined, (block) =>
          dataOfRevision(block, positions),
        );
      };
      if (sheets.isClosed(at, one.measure.id, period)) {
        revise();
        continue;
      }
      const logged = () =>
        positions.flatMap((t) => {
          const sheet = sheets.get(at, subject, months[t]!);
          return sheet ? [{ t, sheet }] : [];
        });
      const before = halves.get(half - 1);
      const decideMonth = (t: number) => {
        if (!monthsKnown || activeLeaves(data, below0(tree), [t]).length === 0) return;
        const last = logged()
          .filter((one) => one.t < t)
          .at(-1)?.sheet;
        const wanted = tree.ids.map((id, v) => {
          const leaves = below(tree, v);
          if (
            last ? !(id in last.nodes) : before && !isFine(judgeMonths(tree, before, leaves, all6, options))
          )
            return false;
          return judge(tree, data, leaves, [t], options) === 'ok';
        });
        const family = releasable(
          tree,
          wanted,
          (leaves) => judge(tree, data, leaves, [t], options),
          (leaves) => respondentsOf(data, leaves, [t]),
        );
        write(months[t]!, family, data, [t], subject);
      };
      if (positions.length < HALF_YEAR) {
        revise();
        for (const t of positions) if (!sheets.get(at, subject, months[t]!)) decideMonth(t);
        continue;
      }

      let monthly: Family;
      const fixed = new Set<number>();
      if (logged().length === 0) {
        const judgeAll = (leaves: readonly number[]) => judgeMonths(tree, data, leaves, positions, options);
        monthly = releasable(
          tree,
          tree.ids.map((_, v) => monthsKnown && judgeAll(below(tree, v)) === 'ok'),
          judgeAll,
          (leaves) => respondentsOf(data, leaves, positions),
        );
        for (const t of positions) write(months[t]!, monthly, data, [t], subject);
      } else {
        revise();
        for (const t of positions) if (!sheets.get(at, subject, months[t]!)) decideMonth(t);
        const published = logged();
        monthly = inAll(
          tree,
          published.map(({ sheet }) => new Set(Object.keys(sheet.nodes))),
        );
        for (const l of unlikeLog(tree, data, monthly, positions, published)) fixed.add(l);
      }
      const grains = refine(tree, data, positions, monthly, fixed, options);
      decided.set(`${key}|${half}`, { grains, fixed });
      const { period: whole } = grains;
      const extra = (v: number) => whole.released[v]! && !monthly.released[v];
      if (tree.ids.some((_, v) => extra(v)))
        write(period, whole, data, positions, subject, extra, (v) => {
          for (let a = v; a >= 0; a = tree.parent[a]!) {
            if (extra(a)) return true;
            if (monthly.released[a]) return tree.ids.some((_, u) => extra(u) && monthly.owner[u] === a);
          }
          return false;
        });
      for (const by of ['channel', 'segment'] as const) {
        const chosen = sorted(splits.get(key) ?? new Map<string, Split>())
          .filter(([, split]) => split.by === by)
          .flatMap(([name, split]) => {
            const figures = store.get(`${key}|${name}`)?.get(half);
            return figures ? [{ split, figures }] : [];
          });
        if (chosen.length === 0) continue;
        const values: AttributeValue[] = chosen.map(({ split, figures }) => {
          const distinct = distinctOf(half, one.audience, one.lane, { ...subject, split });
          return {
            answers: totals(figures),
            respondents: (leaves) => respondentsOf(figures, leaves, positions, distinct),
            minimum: thresholds.respondents,
            extreme: options.extreme
              ? (leaves) =>
                  judge(tree, figures, leaves, positions, { ...options, respondents: 0, members: 0 }) ===
                  'extreme'
              : undefined,
          };
        });
        const rest = totals(data).map((n, l) =>
          Math.max(0, n - values.reduce((sum, value) => sum + value.answers[l]!, 0)),
        );
        const least = leastRespondents(
          data,
          positions,
          chosen.map(({ figures }) => figures),
        );
        values.push({
          answers: rest,
          respondents: (leaves) =>
            options.distinct
              ? respondentsOf(data, leaves, positions, options.distinct) -
                values
                  .slice(0, -1)
                  .reduce(
                    (sum, value) =>
                      sum +
                      (value.answers.some((n, l) => n > 0 && leaves.includes(l))
                        ? value.respondents(leaves)
                        : 0),
                    0,
                  )
              : leaves.reduce((sum, l) => sum + least[l]!, 0),
          minimum: thresholds.respondents,
        });
        const family = splittable(
          tree,
          { released: whole.released, parts: whole.owner, strict: false, answers: data.answers },
          values,
          thresholds.members,
          (v) => below(tree, v).every((l) => !fixed.has(l)),
        );
        for (const { split, figures } of chosen)
          write(period, family, figures, positions, { ...subject, split });
      }
      sheets.close(at, one.measure.id, period);
    }
  }

  for (const [voice, { audience, lane }] of sorted(voices)) {
    const halves = store.get(`${voice}|comments`) ?? new Map<number, Figures>();
    for (const half of [...halves.keys()].sort((a, b) => a - b)) {
      const months = monthsOf(half);
      const period = bucketOf(months[0]!, HALF_YEAR);
      const at = { audience, lane };
      if (monthIndex(months.at(-1)!) > through || sheets.isClosed(at, undefined, period)) continue;
      const bases = sorted(series).flatMap(([key, one]) => {
        const data = one.audience === audience && one.lane === lane ? store.get(key)?.get(half) : undefined;
        return data ? [{ data, decision: decided.get(`${key}|${half}`) }] : [];
      });
      // Comments that came in after the scores were closed would have to be told apart from those before.
      if (bases.length === 0 || bases.some(({ decision }) => !decision)) continue;
      const positions = months.map((_, t) => t);
      const comments = halves.get(half)!;
      const answers = together(
        tree,
        bases.map(({ data }) => data),
      );
      const values = yesAndRest(
        answers,
        comments,
        positions,
        { yes: thresholds.comments, rest: thresholds.respondents },
        distinctOf(half, audience, lane, { what: 'answers' }),
        distinctOf(half, audience, lane, { what: 'comments' }),
      );
      const family = splittable(
        tree,
        {
          released: tree.ids.map((_, v) =>
            bases.every(
              ({ data, decision }) =>
                decision!.grains.period.released[v] ||
                activeLeaves(data, below(tree, v), positions).length === 0,
            ),
          ),
          parts: tree.ids.map((_, l) => bases.map(({ decision }) => decision!.grains.period.owner[l]).join()),
          strict: bases.length > 1,
          answers: answers.answers,
        },
        values,
        thresholds.members,
        (v) => below(tree, v).every((l) => bases.every(({ decision }) => !decision!.fixed.has(l))),
      );
      const write = (of: Family, data: Figures, subject: Subject) =>
        sheets.add(
          sheetOf(tree, of, data, positions, {
            answering: (leaves) => activeLeaves(answers, leaves, positions),
            respondents: (leaves) =>
              respondentsOf(data, leaves, positions, distinctOf(half, audience, lane, subject)),
          }),
          { ...at, bucket: period, subject },
        );
      write(family, comments, { what: 'comments' });
      for (const [key, subject] of sorted(topics.get(voice) ?? new Map<string, Subject>())) {
        const data = store.get(key)?.get(half);
        if (!data) continue;
        write(
          splittable(
            tree,
            { released: family.released, parts: family.owner, strict: false, answers: answers.answers },
            yesAndRest(
              comments,
              data,
              positions,
              { yes: thresholds.comments, rest: thresholds.comments },
              distinctOf(half, audience, lane, { what: 'comments' }),
              distinctOf(half, audience, lane, subject),
            ),
            thresholds.members,
          ),
          data,
          subject,
        );
      }
      sheets.close(at, undefined, period);
    }
  }

  const published = sheets.all();
  const { blocks, ...cells } = cellsOf(tree, published, thresholds);
  const lines = disclosureOf({
    tree,
    series: sorted(series).map(([key, one]) => ({
      ...one,
      halves: [...(store.get(key) ?? new Map<number, Figures>())].map(([half, data]) => ({
        months: monthsOf(half),
        data,
        options: optionsOf(half, one),
      })),
    })),
    cells: cells.scores,
    blocks,
  });
  return {
    ...cells,
    blocks,
    disclosure: lines
      .filter(
        (one) =>
          one.lane === 'survey' ||
          !lines.some(
            ({ lane, line }) =>
              lane === 'survey' && line.audience === one.line.audience && line.measure === one.line.measure,
          ),
      )
      .map(({ line }) => line),
    log: sheets.added,
    preview: previewOf(tree, lines, blocks, sheets.added, sheets.waiting),
    dropped: [...dropped].map(([reason, n]) => ({ reason, cells: n })),
  };
}

/** Whether `bucket` is a half-year and no month. @throws RangeError if it is neither, by half-years from `start` on. */
function isHalfYear(bucket: Bucket, start: number): boolean {
  const { from, months } = bucketSpan(bucket);
  if (months === 1) return false;
  if (months !== HALF_YEAR || (((monthIndex(from) - start) % HALF_YEAR) + HALF_YEAR) % HALF_YEAR !== 0)
    throw new RangeError(`A cell is of ${bucket}, which is neither a month nor one of the half-years.`);
  return true;
}

const all6 = Array.from({ length: HALF_YEAR }, (_, t) => t);
const isFine = (found: string) => found === 'ok' || found === 'empty';
const below0 = (tree: Tree) => tree.ids.map((_, v) => v);
const seriesKey = (audience: Audience, lane: Lane, measure: string) => `${audience}|${lane}|${measure}`;
const totals = (data: Figures) => data.answers.map((months) => months.reduce((sum, n) => sum + n, 0));

/** Own people of each team: given, or its headcount without the headcounts of the teams right below. */
function withOwnMembers(teams: readonly DecideTeam[]) {
  const belowOf = new Map<TeamId, number>();
  for (const { parent, headcount, ownMembers } of teams)
    if (parent !== undefined)
      belowOf.set(parent, (belowOf.get(parent) ?? 0) + (headcount ?? ownMembers ?? 0));
  return teams.map(({ id, name, parent, ownMembers, headcount }) => ({
    id,
    name,
    ...(parent === undefined ? {} : { parent }),
    ownMembers: ownMembers ?? Math.max(0, (headcount ?? 0) - (belowOf.get(id) ?? 0)),
  }));
}

/** Answers of several measures as one: answers add up, respondents are at least those of the largest. */
function together(tree: Tree, parts: readonly Figures[]): Figures {
  if (parts.length === 1) return parts[0]!;
  const sum = emptyFigures(tree, HALF_YEAR);
  for (const part of parts)
    for (let l = 0; l < tree.ids.length; l++)
      for (const t of all6) {
        sum.answers[l]![t]! += part.answers[l]![t]!;
        sum.respondents[l]![t] = Math.max(sum.respondents[l]![t]!, part.respondents[l]![t]!);
      }
  return sum;
}

/** The attribute "is one of `part`" of the answers `all`, as its two values. */
function yesAndRest(
  all: Figures,
  part: Figures,
  months: readonly number[],
  minimum: { yes: number; rest: number },
  distinctAll: JudgeOptions['distinct'],
  distinctPart: JudgeOptions['distinct'],
): AttributeValue[] {
  const inAllOf = totals(all);
  const inPart = totals(part);
  const least = leastRespondents(all, months, [part]);
  const respondents = (leaves: readonly number[]) => respondentsOf(part, leaves, months, distinctPart);
  return [
    { answers: inPart, respondents, minimum: minimum.yes },
    {
      answers: inAllOf.map((n, l) => Math.max(0, n - inPart[l]!)),
      respondents: (leaves) =>
        distinctAll
          ? respondentsOf(all, leaves, months, distinctAll) - respondents(leaves)
          : leaves.reduce((sum, l) => sum + least[l]!, 0),
      minimum: minimum.rest,
    },
  ];
}

/**
 * Leaves whose months in the log were grouped otherwise than `monthly` groups them now, or have changed since:
 * nothing finer may be told of them for the half-year.
 */
function unlikeLog(
  tree: Tree,
  data: Figures,
  monthly: Family,
  positions: readonly number[],
  published: readonly { t: number; sheet: FiguresEntry }[],
): Set<number> {
  const fixed = new Set<number>();
  const sheetOfMonth = new Map(published.map(({ t, sheet }) => [t, sheet]));
  for (let v = 0; v < tree.ids.length; v++) {
    const leaves = monthly.released[v] ? monthly.blocks[v]! : monthly.owner[v] === -1 ? [v] : [];
    if (leaves.length === 0) continue;
    const ids = new Set(leaves.map((l) => tree.ids[l]!));
    const same = positions.every((t) => {
      const touching = (sheetOfMonth.get(t)?.blocks ?? []).filter((block) =>
        block.teams.some((id) => ids.has(id)),
      );
      if (!monthly.released[v]) return touching.length === 0;
      const now = sumOf(data, leaves, [t]);
      if (touching.length === 0) return activeLeaves(data, leaves, [t]).length === 0;
      const [block] = touching;
      return (
        touching.length === 1 &&
        block!.teams.every((id) => ids.has(id)) &&
        block!.figures.every((n, i) => n === (now[i] ?? 0))
      );
    });
    if (!same) for (const l of leaves) fixed.add(l);
  }
  return fixed;
}

/** The blocks of a family with their figures, and what each node is the sum of. */
function sheetOf(
  tree: Tree,
  family: Family,
  data: Figures,
  months: readonly number[],
  options: {
    respondents: (leaves: readonly number[]) => number;
    /** Those of `leaves` that answered in the half-year. */
    answering: (leaves: readonly number[]) => number[];
    nodes?: (v: number) => boolean;
    blocks?: (v: number) => boolean;
  },
): Pick<FiguresEntry, 'blocks' | 'nodes'> {
  const blocks: LoggedBlock[] = [];
  const nodes: FiguresEntry['nodes'] = {};
  for (let v = 0; v < tree.ids.length; v++) {
    if (!family.released[v] || (options.blocks && !options.blocks(v))) continue;
    const leaves = activeLeaves(data, family.blocks[v]!, months);
    if (leaves.length === 0) continue;
    // Named by who answered at all: naming those with this theme only would tell who has none.
    const teams = options.answering(family.blocks[v]!).map((l) => tree.ids[l]!);
    const id = blockId(teams);
    blocks.push({
      id,
      teams,
      figures: sumOf(data, leaves, months),
      respondents: options.respondents(leaves),
      members: leaves.reduce((sum, l) => sum + tree.members[l]!, 0),
    });
    for (let a = v; a >= 0; a = tree.parent[a]!) {
      if (!family.released[a] || (options.nodes && !options.nodes(a))) continue;
      const sum = nodes[tree.ids[a]!];
      if (sum) sum.push(id);
      else nodes[tree.ids[a]!] = [id];
    }
  }
  return { blocks, nodes };
}
