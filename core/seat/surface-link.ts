/** What a surface beside the page was opened for. */
export interface SurfaceLink {
  /** The tab of the page that it is about. */
  tabId: number;
  show: 'side-panel' | 'wrong-team';
  /**
   * Which of the surface's own tabs (customers, hiring, unit, brief), or a part of one: `ad` (hiring, at its ad
   * check), `deadlines` (unit, at its peaks and deadlines).
   */
  tab?: string;
  /** The team that was picked on the page; else the page's own. */
  team?: string;
}

/** The address of the side panel for a page, below the extension's root. */
export function surfacePath(link: SurfaceLink): `sidepanel.html#${string}` {
  const fragment = new URLSearchParams({ tabId: String(link.tabId), show: link.show });
  if (link.tab !== undefined) fragment.set('tab', link.tab);
  if (link.team !== undefined) fragment.set('team', link.team);
  return `sidepanel.html#${fragment}`;
}

/** What the side panel was opened for, from its `location.hash`; null where it was opened by the browser. */
export function readSurfaceLink(hash: string): SurfaceLink | null {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const tabId = fragment.get('tabId');
  if (tabId === null || !/^\d{1,15}$/.test(tabId)) return null;
  return {
    tabId: Number(tabId),
    show: fragment.get('show') === 'wrong-team' ? 'wrong-team' : 'side-panel',
    tab: fragment.get('tab') ?? undefined,
    team: fragment.get('team') ?? undefined,
  };
}
