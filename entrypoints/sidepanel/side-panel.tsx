import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { CustomersTab } from '../../components/team/customers-tab.tsx';
import { Partner } from '../../components/team/partner.tsx';
import { AsOf, SeatState } from '../../components/team/state-card.tsx';
import { ask } from '../../components/ui/background.ts';
import { Brand } from '../../components/ui/brand.tsx';
import { Select } from '../../components/ui/field.tsx';
import { openPage } from '../../components/ui/surfaces.ts';
import { Tabs } from '../../components/ui/tabs.tsx';
import type { CurrentPage, PageChanged, ReadAdAnswer } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { SeatSettings } from '../../core/model/settings.ts';
import type { TeamLine, TeamView } from '../../core/model/team-view.ts';
import type { SurfaceLink } from '../../core/seat/surface-link.ts';
import { PlaceCard } from './place-card.tsx';
import { pinnable, SetTeam } from './set-team.tsx';
import { useSidePanelText } from './text.ts';
import { pageKey, teamOf, whichTeam } from './which-team.ts';

// Loaded when their tab is opened: the first one paints without them.
const HiringTab = lazy(() => import('../../components/hiring/hiring-tab.tsx'));
const UnitTab = lazy(() => import('../../components/unit/unit-tab.tsx'));
const BriefTab = lazy(() => import('../../components/brief/brief-tab.tsx'));

/** Parts of a tab that somebody may come for, with the tab that they stand in. */
const TAB_OF_PART: Readonly<Record<string, string>> = { ad: 'hiring', deadlines: 'unit', compare: 'unit' };

const loadTeam = async (team: string) => (await ask('team-view', { team })).view;

/** The browser's tab that the surface stands beside. */
async function tabBeside(link: SurfaceLink | null): Promise<number | undefined> {
  return link?.tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Reads the ad of the page beside, on a click. */
async function readAdBeside(link: SurfaceLink | null): Promise<ReadAdAnswer> {
  const tabId = await tabBeside(link);
  return tabId === undefined ? { ad: null, why: 'no-page' } : ask('read-ad', { tabId });
}

/**
 * The page in the tab beside the panel; follows the person from tab to tab where it was not opened for one.
 * `onOther` is called when another page has come.
 */
function usePage(link: SurfaceLink | null, onOther: () => void): CurrentPage | undefined {
  const [page, setPage] = useState<CurrentPage>();
  const seen = useRef<{ key: string | undefined }>(undefined);
  const look = useCallback(async () => {
    const tab = await tabBeside(link);
    const next: CurrentPage =
      tab === undefined
        ? { state: 'no-hr-tool' }
        : await ask('current-page', { tabId: tab }).catch(() => ({ state: 'frame-dead' }) as const);
    const key = pageKey(next);
    if (seen.current && (key === undefined || key !== seen.current.key)) onOther();
    seen.current = { key };
    setPage(next);
  }, [link, onOther]);
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
  const { t } = useSidePanelText();
  const known = (id: string | undefined) => lines.find((line) => line.id === id)?.id;
  const [picked, setPicked] = useState(known(link?.team));
  const page = usePage(
    link,
    useCallback(() => setPicked(undefined), []),
  );
  const [answered, setAnswered] = useState<{ team: string; view: TeamView | null }>();
  const [tab, setTab] = useState(TAB_OF_PART[link?.tab ?? ''] ?? link?.tab);
  const panel = page && 'panel' in page ? page.panel : undefined;
  const shown = whichTeam({ page, picked, myTeams: myTeams.filter(known) });
  const team = shown.show === 'team' ? shown.team : undefined;
  // What was answered about the team before must not be seen beside another page.
  const view = answered?.team === team ? answered?.view : undefined;
  const figures = status.state === 'ready' || status.state === 'stale';
  const release = status.release?.id;

  useEffect(() => {
    if (team === undefined || !figures || release === undefined) return;
    let left = false;
    ask('team-view', { team }).then(
      (answer) => !left && setAnswered({ team, view: answer.view }),
      () => !left && setAnswered({ team, view: null }),
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
  const asks = panel && pinnable(panel) && (link?.show === 'wrong-team' || shown.show === 'question');
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
                lead={link?.tab === 'deadlines' || link?.tab === 'compare' ? link.tab : undefined}
                compareWith={{ lines, myTeams, teamView: loadTeam }}
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
      {shown.show === 'nothing' || (shown.show === 'question' && asks) ? null : (
        <Select
          label={t(shown.show === 'question' && panel ? 'state.not-mapped.title' : 'side.team')}
          value={team ?? ''}
          onChange={(event) => setPicked(event.currentTarget.value || undefined)}
          options={[
            ...(team === undefined ? [{ value: '', label: t('state.not-mapped.choose') }] : []),
            ...lines.map((line) => ({
              value: line.id,
              label: `${'\u2003'.repeat(Math.max(0, line.depth - 1))}${line.name}`,
            })),
          ]}
        />
      )}
      {shown.show === 'question' && !panel ? <p className="cl-quiet">{t('side.no-team')}</p> : null}
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
