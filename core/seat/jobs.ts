import type { PageContext } from '../model/page-context.ts';
import type { HostGrant } from '../model/settings.ts';
import type { TeamId } from '../model/team.ts';
import type { SeatDb, Single } from './database/seat-db.ts';
import { matchTeam, type TeamIndex } from './hosts/match-team.ts';

/** Per tool; where there are more, the oldest are forgotten. */
const MOST_JOBS = 2000;

/** One HR tool of this seat: an adapter at a granted origin. */
const toolKey = (adapter: string, origin: string): string => `${adapter} ${origin}`;

/** What is known of teams for a page of this tool. */
export async function indexOf(
  db: SeatDb,
  org: Single['org'],
  { host }: PageContext,
  origin: string | undefined,
): Promise<TeamIndex> {
  const [ownPins, jobs] = await Promise.all([db.pins(), db.get('jobs')]);
  const known = origin === undefined ? undefined : jobs?.[toolKey(host, origin)];
  return { teams: org.teams, pins: org.pins, ownPins, ...(known && { jobs: known }) };
}

/**
 * Remembers the team of a job where a page makes it certain, so that the job's other pages need not ask: its
 * pipeline, its applicants, its editor. Kept are the job's number and the team's id; of a person's page nothing.
 * @param origin The granted origin, a match pattern, that the page lies under.
 */
export async function rememberJob(db: SeatDb, context: PageContext, origin: string): Promise<void> {
  const { requisitionId, subject, host, unitNames } = context;
  if (subject !== 'requisition' || requisitionId === undefined) return;
  const org = await db.get('org');
  if (!org) return;
  const match = matchTeam(context, await indexOf(db, org, context, origin));
  // A person's own pin holds on all pages of its job by itself, and is gone when they take it back.
  if ('team' in match && match.matched === 'own-pin') return;
  const all = (await db.get('jobs')) ?? {};
  const key = toolKey(host, origin);
  const before = new Map(Object.entries(all[key] ?? {}));
  const team: TeamId | undefined = 'team' in match ? match.team : undefined;
  if (before.get(requisitionId) === team) return;
  // A page that names a unit that nobody knows takes back what was known of its job; one that names none does not.
  if (team === undefined && unitNames.length === 0) return;
  before.delete(requisitionId);
  if (team !== undefined) before.set(requisitionId, team);
  await db.set('jobs', { ...all, [key]: Object.fromEntries([...before].slice(-MOST_JOBS)) });
}

/** Forgets the jobs of tools that are no longer allowed. */
export async function forgetJobsBut(db: SeatDb, grants: readonly HostGrant[]): Promise<void> {
  const held = new Set(grants.map(({ adapter, origin }) => toolKey(adapter, origin)));
  const jobs = Object.entries((await db.get('jobs')) ?? {});
  const kept = jobs.filter(([key]) => held.has(key));
  if (kept.length < jobs.length) await db.set('jobs', Object.fromEntries(kept));
}
