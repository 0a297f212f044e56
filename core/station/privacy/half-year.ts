import { HALF_YEAR } from '../../model/half-year.ts';
import { classesOf, type Measure } from '../../model/measure.ts';
import type { Judgement } from './rule.ts';
import { type Crowd, peopleOf, silentPeople, type Tree } from './tree.ts';

/** Positions of the months of a half-year. */
export const ALL_MONTHS = Array.from({ length: HALF_YEAR }, (_, t) => t);

/** Answers of one series in the months of a half-year, by leaf and month. */
export interface Figures {
  /** How many answers (comments), by leaf and month. */
  answers: number[][];
  /** How many respondents, by leaf and month. */
  respondents: number[][];
  /** Whole numbers that add up (counts per rating, ...), by leaf and month. */
  figures: (readonly number[] | undefined)[][];
}

/** Distinct respondents of the given leaves in the given months (positions in the half-year), if they are known. */
export type DistinctOf = (leaves: readonly number[], months: readonly number[]) => number;

export interface JudgeOptions {
  respondents: number;
  members: number;
  crowd: Crowd;
  distinct?: DistinctOf;
  /**
   * Where answers of one end only must not be shown: what the same people were asked, this series included. All of it
   * counts, for a reader who knows from one question how many answered would read from a hidden other one that they
   * all answered alike.
   */
  mixed?: readonly { measure: Measure; data: Figures }[];
}

export function emptyFigures(tree: Tree): Figures {
  return {
    answers: tree.ids.map(() => new Array<number>(HALF_YEAR).fill(0)),
    respondents: tree.ids.map(() => new Array<number>(HALF_YEAR).fill(0)),
    figures: tree.ids.map(() => new Array<readonly number[] | undefined>(HALF_YEAR).fill(undefined)),
  };
}

/** Answers of each leaf in the half-year. */
export function totals(data: Figures): number[] {
  return data.answers.map((months) => months.reduce((sum, n) => sum + n, 0));
}

/** `a + b`, number by number. */
export function plus(a: readonly number[] | undefined, b: readonly number[] | undefined): number[] {
  if (!a) return [...(b ?? [])];
  return a.map((x, i) => x + (b?.[i] ?? 0));
}

/** Sum of the figures of `leaves` over `months`. */
export function sumOf(data: Figures, leaves: readonly number[], months: readonly number[]): number[] {
  let sum: number[] | undefined;
  for (const l of leaves)
    for (const t of months) {
      const figures = data.figures[l]![t];
      if (!figures) continue;
      if (!sum) sum = [...figures];
      else for (let i = 0; i < figures.length; i++) sum[i]! += figures[i]!;
    }
  return sum ?? [];
}

/** Answers of `leaves` over `months`. */
export function answersOf(data: Figures, leaves: readonly number[], months: readonly number[]): number {
  let n = 0;
  for (const l of leaves) for (const t of months) n += data.answers[l]![t]!;
  return n;
}

/** Leaves that have an answer in `months`. Only their people count as a crowd: who never answers hides nobody. */
export function activeLeaves(data: Figures, leaves: readonly number[], months: readonly number[]): number[] {
  const active: number[] = [];
  for (const l of leaves) {
    const answers = data.answers[l]!;
    for (const t of months)
      if (answers[t]! > 0) {
        active.push(l);
        break;
      }
  }
  return active;
}

/**
 * Respondents of `leaves` in `months`: the exact number where it is known, else the safe lower bound, because the
 * same person may answer in several months: over the teams, the sum of the most in one month.
 */
export function respondentsOf(
  data: Figures,
  leaves: readonly number[],
  months: readonly number[],
  distinct?: DistinctOf,
): number {
  const active = activeLeaves(data, leaves, months);
  if (distinct && (active.length > 1 || (active.length === 1 && months.length > 1)))
    return distinct(active, months);
  let sum = 0;
  for (const l of active) {
    let most = 0;
    for (const t of months) most = Math.max(most, data.respondents[l]![t]!);
    sum += most;
  }
  return sum;
}

/**
 * Whether the total of `leaves` over `months` may be known. That nobody answered may be known of many people, not of
 * a few: it says of each of them what she did.
 */
export function judge(
  tree: Tree,
  data: Figures,
  leaves: readonly number[],
  months: readonly number[],
  options: JudgeOptions,
): Judgement {
  const active = activeLeaves(data, leaves, months);
  if (active.length === 0) {
    const silent = silentPeople(tree, leaves, options.crowd);
    return silent > 0 && silent < options.members ? 'members' : 'empty';
  }
  const people = peopleOf(tree, active, options.crowd);
  if (people < options.members) return 'members';
  const respondents = respondentsOf(data, active, months, options.distinct);
  if ((options.crowd === 'staff' ? Math.min(respondents, people) : respondents) < options.respondents)
    return 'respondents';
  for (const { measure, data: asked } of options.mixed ?? []) {
    // Of another question that fewer answered nothing is shown by itself.
    if (asked !== data && answersOf(asked, active, months) < options.respondents) continue;
    if (isAlike(classCounts(sumOf(asked, active, months), measure))) return 'extreme';
  }
  return 'ok';
}

/** Counts of top, middle and bottom. */
export function classCounts(figures: readonly number[], measure: Measure): number[] {
  const { top, middle, bottom } = classesOf(figures, measure.scale);
  return [top, middle, bottom];
}

/** Whether all answers are of one class: then everybody's is known. */
export function isAlike(classes: readonly number[]): boolean {
  let found = 0;
  for (const n of classes) if (n > 0) found++;
  return found === 1;
}

/** Whether every month of `months` may be known by itself. */
export function judgeMonths(
  tree: Tree,
  data: Figures,
  leaves: readonly number[],
  months: readonly number[],
  options: JudgeOptions,
): Judgement {
  let found: Judgement = 'empty';
  for (const t of months) {
    const inMonth = judge(tree, data, leaves, [t], options);
    if (inMonth === 'ok') found = 'ok';
    else if (inMonth !== 'empty') return inMonth;
  }
  return found;
}
