import type { NodeId, ScoreCell } from '../../model/cells.ts';
import type { Measure } from '../../model/measure.ts';
import type { Verdict, Window } from '../../model/team-view.ts';
import { bucketSpan, type Month, monthAt, monthIndex } from '../../model/time.ts';
import { PARTS } from '../../scoring/change/budget.ts';
import type { Contrast } from '../../scoring/change/contrast.ts';
import { MONTHS_BEFORE } from '../../scoring/change/course.ts';
import { type Judged, judgeAll, type Watched } from '../../scoring/change/judge.ts';
import { widened } from '../../scoring/change/scatter.ts';
import { rulesOf } from '../../scoring/metrics/index.ts';
import { tallyOf } from '../../scoring/metrics/metric.ts';
import { addCounts } from '../../scoring/score.ts';
import { type Beside, verdictOf } from '../../scoring/verdict.ts';
import { cellsIn, type Series } from './series.ts';

/** A month in which a change began, for the sparkline. */
export interface Mark {
  month: Month;
  mark: 'up' | 'down';
}

/** What is said of a node's change, and where changes began in its past. */
export interface Change {
  verdict: Verdict;
  marks: Mark[];
}

/** A node whose changes are watched. */
export interface WatchedNode {
  node: NodeId;
  series: Series<ScoreCell>;
  /** Finest nodes whose answers are among its own; itself where it is one of them. */
  parts: readonly NodeId[];
  isWhole: boolean;
}

/** Months that are looked at together, and how many series share the year's false changes with these. */
interface Frame {
  measure: Measure;
  months: number;
  /** Series of every audience, together. */
  watched: number;
  withThemes: boolean;
}

/** Changes of all nodes of one audience on one measure. */
export function changesOf(nodes: readonly WatchedNode[], frame: Frame): Map<NodeId, Change> {
  const values = rulesOf(frame.measure).values(frame.measure.scale);
  const watched = nodes.map(({ node, series, parts, isWhole }): Watched => {
    const steps = series.map((cell) => {
      const { from, months } = bucketSpan(cell.bucket);
      const own = tallyOf(cell.counts, values);
      return { start: monthIndex(from), months, own, people: cell.respondents };
    });
    return { id: node, steps, window: Math.max(frame.months, steps.at(-1)?.months ?? 1), parts, isWhole };
  });
  const part = (frame.withThemes ? PARTS.withThemes : PARTS.scoresOnly).scores;
  const judged = judgeAll(watched, frame.measure, { part, series: frame.watched });
  return new Map(
    nodes.map(({ node, series }) => {
      const own = judged.get(node)!;
      return [
        node,
        {
          verdict: verdictFor(series, own, frame.measure),
          marks: own.beginnings.map(({ since, direction }) => ({ month: monthAt(since), mark: direction })),
        },
      ];
    }),
  );
}

/** Nothing said of a change, for figures that are not watched. */
export function notWatched(measure: Measure): Verdict {
  const nothing = verdictOf({ counts: [], window: NO_WINDOW }, { counts: [], window: NO_WINDOW }, measure);
  return { ...nothing, kind: 'not-enough', reason: 'not-watched' };
}

const NO_WINDOW: Window = { from: '0000-01', to: '0000-01' };

function verdictFor(series: Series<ScoreCell>, judged: Judged, measure: Measure): Verdict {
  const contrast = judged.running?.contrast ?? judged.newest;
  const sideOf = (side: 'before' | 'after') => {
    const window = contrast
      ? { from: monthAt(contrast[side].from), to: monthAt(contrast[side].to) }
      : NO_WINDOW;
    const cells = contrast ? (cellsIn(series, window) ?? []) : series;
    return { counts: addCounts(cells.map(({ counts }) => counts)), window };
  };
  const none = { counts: [], window: NO_WINDOW };
  const beside = besideOf(contrast, judged);
  const verdict = contrast
    ? verdictOf(sideOf('before'), sideOf('after'), measure, beside)
    : verdictOf(none, sideOf('after'), measure, beside);
  if (verdict.kind === 'not-enough') return { ...verdict, reason: judged.hasHistory ? 'answers' : 'history' };
  return { ...verdict, against: judged.against };
}

/** What the verdict needs of a contrast; without one, what it takes to see anything at all. */
function besideOf(contrast: Contrast | undefined, judged: Judged): Beside {
  const { limit, scatter, against, running } = judged;
  const beforePerAfter = against === 'rest' ? MONTHS_BEFORE / 6 : 1;
  if (!contrast)
    return {
      rest: 0,
      variance: 1,
      ownVariance: 1,
      perAnswer: 1,
      limit,
      added: scatter.added,
      beforePerAfter,
      isReal: false,
    };
  const { before, after, variance, ownVariance } = contrast;
  const asAnswers = 1 / before.own.n + 1 / after.own.n;
  return {
    rest: after.rest - before.rest,
    variance: widened(variance, scatter),
    ownVariance,
    perAnswer: asAnswers / (1 / before.people + 1 / after.people),
    limit,
    added: scatter.added,
    beforePerAfter,
    isReal: running !== undefined,
  };
}
