import type { ScoreCell } from '../../../../core/model/cells.ts';
import { type Measure, NPS } from '../../../../core/model/measure.ts';
import { Thresholds } from '../../../../core/model/settings.ts';
import { addMonths, type Month } from '../../../../core/model/time.ts';
import { decide } from '../../../../core/station/privacy/decide.ts';
import type { DecideInput } from '../../../../core/station/privacy/given.ts';

export const START: Month = '2026-05';
export const THROUGH: Month = '2026-10';
export const NOW = '2026-11-02T06:00:00Z';

/** A generator of numbers in [0, 1) that repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `n` answers on 0..10, spread so that no rating stands alone. */
export function ratings(n: number, measure: Measure = NPS): number[] {
  const counts = new Array<number>(measure.scale.max - measure.scale.min + 1).fill(0);
  for (let i = 0; i < n; i++) counts[(i * 7 + 3) % counts.length]!++;
  return counts;
}

export function scores(node: string, bucket: Month, n: number, more: Partial<ScoreCell> = {}): ScoreCell {
  return {
    node,
    audience: 'customer',
    measure: 'nps',
    lane: 'survey',
    bucket,
    counts: ratings(n),
    respondents: n,
    ...more,
  };
}

/** Decides for answers that all come in one month of a closed half-year, or by month if several are given. */
export function decideFor(
  teams: DecideInput['teams'],
  answers: Readonly<Record<string, number | readonly number[]>>,
  more: Partial<DecideInput> = {},
) {
  const cells = Object.entries(answers).flatMap(([node, n]) =>
    (typeof n === 'number' ? [n] : n).flatMap((of, t) =>
      of > 0 ? [scores(node, addMonths(START, t), of)] : [],
    ),
  );
  return decide({
    teams,
    measures: [NPS],
    scores: cells,
    thresholds: Thresholds.parse({}),
    periodStart: START,
    through: THROUGH,
    log: [],
    now: NOW,
    unitsOf: (team) => [team],
    ...more,
  });
}

/** Node → answers, of base cells. */
export function shownOf(decision: { scores: readonly ScoreCell[] }): Record<string, number> {
  const shown: Record<string, number> = {};
  for (const cell of decision.scores)
    if (!cell.split) shown[cell.node] = (shown[cell.node] ?? 0) + cell.counts.reduce((sum, n) => sum + n, 0);
  return shown;
}
