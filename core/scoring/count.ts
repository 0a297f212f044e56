import type { Scale } from '../model/measure.ts';

/** Answers as columns, one row each: a team's place, a month's place, and the rating. */
export interface AnswerColumns {
  team: Uint16Array;
  month: Uint8Array;
  rating: Int8Array | Uint8Array;
}

/** Counts per team, month and rating, one after the other. */
export interface CountedAnswers {
  teams: number;
  months: number;
  /** Ratings of the scale; a cell is so many counts long. */
  steps: number;
  counts: Uint32Array;
  /** Rows whose team, month or rating is out of range; they are in no cell. */
  leftOut: number;
}

/**
 * Answers counted into cells of team × month × rating. The counts are whole and add up, so parts counted
 * separately give the same cells as all rows at once.
 * @param columns of the same length
 */
export function countAnswers(
  columns: AnswerColumns,
  teams: number,
  months: number,
  scale: Scale,
): CountedAnswers {
  const { team, month, rating } = columns;
  const { min } = scale;
  const steps = scale.max - min + 1;
  const counts = new Uint32Array(teams * months * steps);
  let leftOut = 0;
  for (let i = 0; i < rating.length; i++) {
    const t = team[i]!;
    const m = month[i]!;
    const step = rating[i]! - min;
    if (t < teams && m < months && step >= 0 && step < steps) {
      const cell = (t * months + m) * steps + step;
      counts[cell]! += 1;
    } else leftOut += 1;
  }
  return { teams, months, steps, counts, leftOut };
}

/** Counts per rating of one team in one month, in scale order. */
export function countsOf(counted: CountedAnswers, team: number, month: number): number[] {
  const start = (team * counted.months + month) * counted.steps;
  return Array.from(counted.counts.subarray(start, start + counted.steps));
}
