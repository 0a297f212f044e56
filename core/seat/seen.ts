import type { TeamLine } from '../model/team-view.ts';

/** When each change was first seen here, as ISO 8601, by the change's id; kept on this computer, never sent. */
export type SeenChanges = Readonly<Record<string, string>>;

/** A change stays new for half a day after it was first seen: a popup closes at the first click beside it. */
const STAYS_NEW_MS = 12 * 3_600_000;
/** As many as some years of updates bring for the teams of one person. */
const KEPT = 300;

/** Whether a change is still news to this person. */
export function isNew(id: string, seen: SeenChanges, now: number): boolean {
  const at = Object.hasOwn(seen, id) ? seen[id] : undefined;
  return at === undefined || now - Date.parse(at) < STAYS_NEW_MS;
}

/**
 * The memory after `ids` were seen. What was seen before keeps its time.
 * @param putAway They were put away by a click: news no longer.
 */
export function withSeen(
  seen: SeenChanges,
  ids: readonly string[],
  now: number,
  putAway = false,
): SeenChanges {
  const at = new Date(putAway ? 0 : now).toISOString();
  const before = Object.entries(seen).filter(([id]) => !putAway || !ids.includes(id));
  const fresh = ids.filter((id) => putAway || !Object.hasOwn(seen, id)).map((id) => [id, at] as const);
  return Object.fromEntries([...before, ...fresh].slice(-KEPT));
}

/** The id of a change of a team's score: what a badge counts by. */
export function scoreChangeId(through: string, team: string): string {
  return `${through}/${team}/score`;
}

/** Ids of the score changes that a list of teams shows, as a badge counts them. */
export function scoreChangesOf(lines: readonly TeamLine[], through: string): string[] {
  return lines.flatMap(({ id, customers }) =>
    customers.state === 'shown' && ['better', 'worse'].includes(customers.verdict.kind)
      ? [scoreChangeId(through, id)]
      : [],
  );
}
