import type { ContactCell, PublicDayCell } from '../../model/cells.ts';
import type { TeamId } from '../../model/team.ts';
import type { Month } from '../../model/time.ts';

/**
 * Contacts of teams themselves. Those of a team of few are left out altogether: counted for the unit above they would
 * come out again by subtraction, or by the hours that only such a desk is open.
 * @param told teams whose own workload may be told.
 */
export function toldContacts(
  contacts: readonly ContactCell[],
  told: ReadonlySet<TeamId>,
  through: Month,
): ContactCell[] {
  const cells = new Map<string, ContactCell>();
  for (const cell of contacts) {
    if (!told.has(cell.node) || cell.month > through) continue;
    const key = [cell.node, cell.month, cell.weekday, cell.hour].join('\u001f');
    const sum = cells.get(key);
    if (sum) {
      sum.contacts += cell.contacts;
      sum.openDays = Math.max(sum.openDays, cell.openDays);
    } else cells.set(key, { ...cell });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** Public posts by day, of every team and all below it, without those about teams of few. */
export function toldPublicDays(
  posts: readonly PublicDayCell[],
  told: ReadonlySet<TeamId>,
  chain: (team: TeamId) => readonly TeamId[],
): PublicDayCell[] {
  const days = new Map<string, PublicDayCell>();
  for (const { node: own, date, posts: n } of posts) {
    if (!told.has(own)) continue;
    for (const node of chain(own)) {
      const key = `${node}\u001f${date}`;
      const sum = days.get(key);
      if (sum) sum.posts += n;
      else days.set(key, { node, date, posts: n });
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}
