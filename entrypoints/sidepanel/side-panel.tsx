import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { CustomersTab } from '../../components/team/customers-tab.tsx';
import { Partner } from '../../components/team/partner.tsx';
import { AsOf, SeatState } from '../../components/team/state-card.tsx';
import { ask } from '../../components/ui/background.ts';
import { Brand } from '../../components/ui/brand.tsx';
import { Select } from '../../components/ui/field.tsx';
import { openPage } from '../../components/ui/surfaces.ts';
import { Tabs } from '../../components/ui/tabs.tsx';
import { useText } from '../../components/ui/text.tsx';
import type { CurrentPage, PageChanged, PanelView, ReadAdAnswer } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { SeatSettings } from '../../core/model/settings.ts';
import type { TeamLine, TeamView } from '../../core/model/team-view.ts';
import type { SurfaceLink } from '../../core/seat/surface-link.ts';
import { PlaceCard } from './place-card.tsx';
import { SetTeam } from './set-team.tsx';

// Loaded when their tab is opened: the first one paints without them.
const HiringTab = lazy(() => import('../../components/hiring/hiring-tab.tsx'));
const UnitTab = lazy(() => import('../../components/unit/unit-tab.tsx'));
const BriefTab = lazy(() => import('../../components/brief/brief-tab.tsx'));

/** Parts of a tab that somebody may come for, with the tab that they stand in. */
const TAB_OF_PART: Readonly<Record<string, string>> = { ad: 'hiring', deadlines: 'unit' };

/** The team of a page, whatever the page is about. */
function teamOf(panel: PanelView | undefined): string | undefined {
  if (panel?.state === 'ready') return panel.view.team.id;
  if (panel?.state === 'person') return panel.team?.id;
  return undefined;
}

/** The browser's tab that the surface stands beside. */
async function tabBeside(link: SurfaceLink | null): Promise<number | undefined> {
  return link?.tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Reads the ad of the page beside, on a click. */
async function readAdBeside(link: SurfaceLink | null): Promise<ReadAdAnswer> {
  const tabId = await tabBeside(link);
  return tabId === undefined ? { ad: null, why: 'no-page' } : ask('read-ad', { tabId });
}

/** What stands in the tab beside the panel; follows the person from tab to tab where it was not opened for one. */
function usePage(link: SurfaceLink | null): CurrentPage | undefined {
  const [page, setPage] = useState<CurrentPage>();
  const look = useCallback(async () => {
    const tab = await tabBeside(link);
    if (tab !== undefined) setPage(await ask('current-page', { tabId: tab }).catch(() => undefined));
  }, [link]);
  useEffect(() => {
    look();
    const listen = (message: unknown): undefined => {
      if ((message as PageChanged | null)?.type === 'page-changed') look();
    };
    browser.runtime.onMessage.addListener(listen);
    if (!link) browser.tabs.onActivated.addListener(look);
    return () => {
      browser.runtime.onMessage.removeListener(listen);
      browser.tabs.onActivated.removeListener(look);
    };
  }, [look, link]);
  return page;
}

/** The side panel: a team, by default the page's own, and what its customers say. */
export function SidePanel({
  status,
  lines,
  link,
  myTeams,
  placement,
}: {
  status: SeatStatus;
  lines: readonly TeamLine[];
  link: SurfaceLink | null;
  myTeams: readonly string[];
  placement: SeatSettings['placement'];
}) {
  const { t } = useText();
  const page = usePage(link);
  const [picked, setPicked] = useState(lines.find((line) => line.id === link?.team)?.id);
  const [view, setView] = useState<TeamView | null>();
  const [tab, setTab] = useState(TAB_OF_PART[link?.tab ?? ''] ?? link?.tab);
  const panel = page && 'panel' in page ? page.panel : undefined;
  const team = picked ?? teamOf(panel) ?? myTeams.find((id) => lines.some((line) => line.id === id));
  const figures = status.state === 'ready' || status.state === 'stale';
  const release = status.release?.id;

  useEffect(() => {
    if (team === undefined || !figures || release === undefined) return;
    let left = false;
    ask('team-view', { team }).then(
      (answer) => !left && setView(answer.view),
      () => !left && setView(null),
    );
    return () => {
      left = true;
    };
  }, [team, figures, release]);

  if (!figures)
    return (
      <main className="cl-side">
        <h1 className="cl-for-reader">{t('side.title')}</h1>
        <SeatState
          status={status}
          now={Date.now()}
          onOptions={() => openPage('/options.html')}
          onSignIn={() => openPage('/options.html#sign-in')}
        />
      </main>
    );
  const asks =
    link?.show === 'wrong-team' || panel?.state === 'not-mapped' || panel?.state === 'layout-not-recognised';
  // Only the number: the same questions on the job's page and on each candidate's.
  const id = team === teamOf(panel) ? panel?.context.requisitionId : undefined;
  const tabs = view
    ? [
        { id: 'customers', title: t('side.tab.customers'), content: <CustomersTab view={view} /> },
        {
          id: 'hiring',
          title: t('side.tab.hiring'),
          content: (
            <Suspense>
              <HiringTab
                key={`${view.team.id} ${id ?? ''}`}
                view={view}
                requisition={id === undefined ? undefined : { id }}
                onReadAd={() => readAdBeside(link)}
                leadToAd={link?.tab === 'ad'}
              />
            </Suspense>
          ),
        },
        {
          id: 'unit',
          title: t('side.tab.unit'),
          content: (
            <Suspense>
              <UnitTab
                key={view.team.id}
                view={view}
                now={Date.now()}
                leadToDeadlines={link?.tab === 'deadlines'}
              />
            </Suspense>
          ),
        },
        {
          id: 'brief',
          title: t('side.tab.brief'),
          content: (
            <Suspense>
              <BriefTab key={view.team.id} view={view} now={Date.now()} />
            </Suspense>
          ),
        },
      ]
    : [];
  const first = panel?.state === 'person' && id !== undefined ? 'hiring' : 'customers';
  return (
    <main className="cl-side">
      <header className="cl-side-head">
        <Brand />
        <h1>
          {view?.team.name ?? t('app.name')} <Partner is={view?.team.partner} />
        </h1>
      </header>
      <AsOf status={status} now={Date.now()} why />
      {panel && asks ? <SetTeam panel={panel} lines={lines} /> : null}
      <Select
        label={t('side.team')}
        value={team ?? ''}
        onChange={(event) => setPicked(event.currentTarget.value || undefined)}
        options={[
          ...(team === undefined ? [{ value: '', label: '–' }] : []),
          ...lines.map((line) => ({
            value: line.id,
            label: `${'\u2003'.repeat(Math.max(0, line.depth - 1))}${line.name}`,
          })),
        ]}
      />
      {team === undefined ? <p className="cl-quiet">{t('side.no-team')}</p> : null}
      {view ? (
        <Tabs
          label={t('side.tabs')}
          tabs={tabs}
          value={tabs.find((one) => one.id === tab)?.id ?? first}
          onChange={setTab}
        />
      ) : null}
      {panel && panel.context.subject !== 'person' ? (
        <footer className="cl-side-foot">
          <PlaceCard key={panel.context.host} host={panel.context.host} chosen={placement} />
        </footer>
      ) : null}
    </main>
  );
}
