import type { ContactCell } from '../../model/cells.ts';
import type { Team } from '../../model/team.ts';
import type { ScoreView, Window } from '../../model/team-view.ts';
import { type Month, monthIndex } from '../../model/time.ts';

type Shown = Extract<ScoreView, { state: 'shown' }>;

/** Answers of all contacts in the window of the score, and in the one that it is held against. */
export function coverageOf(cells: readonly ContactCell[], view: Shown): Shown['coverage'] {
  // Contacts are counted for the team alone, the answers of a block for all its teams.
  if (view.together.length > 0) return undefined;
  const now = repliesIn(cells, view.window, view.score.n);
  const { verdict } = view;
  const before =
    verdict.kind === 'not-enough' ? undefined : repliesIn(cells, verdict.beforeWindow, verdict.before.n);
  return now && { ...now, ...(before && { before }) };
}

/** `answers` of all contacts of a window, where contacts are known for every month of it. */
function repliesIn(
  cells: readonly ContactCell[],
  { from, to }: Window,
  answers: number,
): { answers: number; contacts: number } | undefined {
  const months = new Set<Month>();
  let contacts = 0;
  for (const { month, contacts: more } of cells)
    if (month >= from && month <= to) {
      months.add(month);
      contacts += more;
    }
  const known = months.size === monthIndex(to) - monthIndex(from) + 1;
  return known && contacts >= Math.max(1, answers) ? { answers, contacts } : undefined;
}

/** Answers of all people of the team, for a figure of the team alone. */
export function responseRateOf(team: Team, view: Shown): Shown['responseRate'] {
  if (team.headcount === undefined || view.together.length > 0 || view.score.n > team.headcount)
    return undefined;
  return { answers: view.score.n, people: team.headcount };
}
