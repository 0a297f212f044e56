import { classesOf, type Measure } from '../../model/measure.ts';
import type { Judgement } from './rule.ts';
import type { Tree } from './tree.ts';

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
type DistinctOf = (leaves: readonly number[], months: readonly number[]) => number;

export interface JudgeOptions {
  respondents: number;
  members: number;
  distinct?: DistinctOf;
  /** Set where answers of one end only must not be shown. */
  extreme?: Measure;
}

export function emptyFigures(tree: Tree, months: number): Figures {
  return {
    answers: tree.ids.map(() => new Array<number>(months).fill(0)),
    respondents: tree.ids.map(() => new Array<number>(months).fill(0)),
    figures: tree.ids.map(() => new Array<readonly number[] | undefined>(months).fill(undefined)),
  };
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
      const one = data.figures[l]![t];
      if (!one) continue;
      if (!sum) sum = [...one];
      else for (let i = 0; i < one.length; i++) sum[i]! += one[i]!;
    }
  return sum ?? [];
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

/** Whether the total of `leaves` over `months` may be known. */
export function judge(
  tree: Tree,
  data: Figures,
  leaves: readonly number[],
  months: readonly number[],
  options: JudgeOptions,
): Judgement {
  let members = 0;
  let least = 0;
  let answering = 0;
  for (const l of leaves) {
    const answers = data.answers[l]!;
    const respondents = data.respondents[l]!;
    let most = -1;
    for (const t of months) if (answers[t]! > 0 && respondents[t]! > most) most = respondents[t]!;
    if (most < 0) continue;
    answering++;
    members += tree.members[l]!;
    least += most;
  }
  if (answering === 0) return 'empty';
  if (members < options.members) return 'members';
  const { distinct } = options;
  if ((distinct ? respondentsOf(data, leaves, months, distinct) : least) < options.respondents)
    return 'respondents';
  if (options.extreme) {
    const { top, middle, bottom } = classesOf(sumOf(data, leaves, months), options.extreme.scale);
    if ([top, middle, bottom].filter((n) => n > 0).length < 2) return 'extreme';
  }
  return 'ok';
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
    const one = judge(tree, data, leaves, [t], options);
    if (one === 'ok') found = 'ok';
    else if (one !== 'empty') return one;
  }
  return found;
}
