import type { PanelView } from '../model/messages.ts';
import type { PageContext } from '../model/page-context.ts';
import type { SeatStatus } from '../model/seat-status.ts';
import type { Team, TeamId } from '../model/team.ts';
import type { TeamView } from '../model/team-view.ts';
import type { SeatDb, Single } from './database/seat-db.ts';
import { matchTeam, matchUnits, suggestTeams } from './hosts/match-team.ts';
import { indexOf } from './jobs.ts';
import type { Effective } from './policy.ts';
import { teamView } from './view/snapshot.ts';
import { withoutSwitchedOff } from './view/switched-off.ts';

/** What a seat answers from: the kept release, and what holds on this seat. */
export interface Shown {
  org: Single['org'];
  db: SeatDb;
  holds: Effective;
  status: SeatStatus;
}

/** What a panel wants to know. */
export interface PanelRequest {
  context: PageContext;
  /** The granted origin, a match pattern, that the page lies under. */
  origin?: string;
  /** The team that the person picked on the page, of those that the page lists. */
  picked?: TeamId | undefined;
  /** Name other teams too that the page may be about. */
  doubted?: boolean;
}

/** A team's read model, without what is switched off; null where the release has no such team. */
export async function viewOf({ org, db, holds }: Shown, team: TeamId): Promise<TeamView | null> {
  const record = await db.team(team);
  if (!record) return null;
  const view = teamView({ ...org, lines: [] }, record, { thresholds: holds.thresholds });
  return withoutSwitchedOff({
    ...view,
    settings: {
      ...view.settings,
      modulesOff: [...new Set([...view.settings.modulesOff, ...holds.modulesOff])],
      supportContact: holds.supportContact ?? view.settings.supportContact,
    },
  });
}

/** What a panel shows on a page of which the release may know the team. */
export async function panelView(shown: Shown, request: PanelRequest): Promise<PanelView> {
  const { org, db, status } = shown;
  const { context, picked, doubted = false } = request;
  if (context.subject !== 'person' && context.layout === 'unrecognised')
    return { state: 'layout-not-recognised', status, context, report: context.structure ?? '' };
  const index = await indexOf(db, org, context, request.origin);
  const match = matchTeam(context, index);
  if (context.subject === 'person')
    return personView(shown, context, 'team' in match ? match.team : undefined);
  const chosen = picked !== undefined && index.teams.some((team) => team.id === picked) ? picked : undefined;
  const team = chosen ?? ('team' in match ? match.team : undefined);
  const view = team === undefined ? null : await viewOf(shown, team);
  if (!view) {
    const suggestions = 'suggestions' in match ? match.suggestions : [];
    return { state: 'not-mapped', status, context, suggestions };
  }
  const names = new Map(index.teams.map((entry) => [entry.id, entry.name]));
  return {
    state: 'ready',
    status,
    context,
    view,
    matched: chosen === undefined && 'team' in match ? match.matched : 'picked',
    others:
      context.subject === 'unit'
        ? matchUnits(context, index)
            .filter((id) => id !== view.team.id)
            .map((id) => ({ id, name: names.get(id)! }))
        : [],
    ...(doubted && {
      suggestions: suggestTeams(context, index).filter((suggestion) => suggestion.team !== view.team.id),
    }),
  };
}

/** A page about one person gets the name of a team and no figure. */
function personView(
  { org, holds, status }: Shown,
  context: Extract<PanelView, { state: 'person' }>['context'],
  match: TeamId | undefined,
): PanelView {
  const team = org.teams.find((entry) => entry.id === match);
  const off = new Set([...org.settings.modulesOff, ...holds.modulesOff]);
  return {
    state: 'person',
    status,
    // Without questions the page leads to its unit's card.
    context: off.has('questions') ? { ...context, requisitionId: undefined } : context,
    team: team && nameAndService(team, off.has('line-of-sight')),
  };
}

function nameAndService(
  { id, name, serves, lineOfSight, lineOfSightIn }: Team,
  withoutLineOfSight: boolean,
): Pick<Team, 'id' | 'name' | 'serves' | 'lineOfSight' | 'lineOfSightIn'> {
  return withoutLineOfSight ? { id, name, serves } : { id, name, serves, lineOfSight, lineOfSightIn };
}
