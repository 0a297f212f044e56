import type { CurrentPage, PanelView } from '../../core/model/messages.ts';

/** What a side panel shows beside a page: a team, the question which one it is, or nothing yet. */
export type Shown = { show: 'team'; team: string } | { show: 'question' } | { show: 'nothing' };

/** The team that a page names, whatever the page is about. */
export function teamOf(panel: PanelView | undefined): string | undefined {
  if (panel?.state === 'ready') return panel.view.team.id;
  if (panel?.state === 'person') return panel.team?.id;
  return undefined;
}

/**
 * Which team to show. A page of an HR tool shows its own team or, where that is unknown, only the question: the
 * figures of any other team would be read as its own. "My teams" come in only where no such page is beside.
 * @param page Undefined while it is being asked for.
 * @param picked What the person chose for this page.
 */
export function whichTeam({
  page,
  picked,
  myTeams,
}: {
  page: CurrentPage | undefined;
  picked: string | undefined;
  myTeams: readonly string[];
}): Shown {
  if (picked !== undefined) return { show: 'team', team: picked };
  if (!page) return { show: 'nothing' };
  const team = page.state === 'no-hr-tool' ? myTeams[0] : teamOf('panel' in page ? page.panel : undefined);
  return team === undefined ? { show: 'question' } : { show: 'team', team };
}

/**
 * What makes a page the same as before, so that a team chosen for it still holds; undefined on a page about a
 * person, where nothing is read that could say so.
 */
export function pageKey(page: CurrentPage | undefined): string | undefined {
  if (!page) return undefined;
  const context = 'panel' in page ? page.panel?.context : undefined;
  if (!context) return page.state;
  if (context.subject === 'person') return undefined;
  const { host, kind, requisitionId, unitId, jobTitle, unitNames } = context;
  return JSON.stringify([host, kind, requisitionId, unitId, jobTitle, unitNames]);
}
