import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { JobCard } from '../../components/hiring/job-card.tsx';
import { PersonChip } from '../../components/team/person-chip.tsx';
import { PageState, SeatState, StateCard } from '../../components/team/state-card.tsx';
import { useText } from '../../components/ui/text.tsx';
import { UnitCard } from '../../components/unit/unit-card.tsx';
import type { PanelView } from '../../core/model/messages.ts';
import { askForView, tell } from './link.ts';

const UnitMore = lazy(() => import('../../components/unit/unit-more.tsx'));
const JobMore = lazy(() => import('../../components/hiring/job-more.tsx'));

/** How often a panel asks again while figures are on their way, in milliseconds. */
const LOADING_EVERY = 1_500;

/**
 * The card of one page. It shows what the background answers and says how tall it is; whatever changes
 * something is opened elsewhere, because a host could lay itself over this frame.
 */
export function Panel({ nonce, first }: { nonce: string; first: PanelView | null }) {
  const [view, setView] = useState(first);
  const [unfolded, setUnfolded] = useState(first?.state === 'ready' && first.unfolded === true);
  const box = useRef<HTMLElement>(null);
  const { t } = useText();

  const look = useCallback(
    (team?: string) => {
      askForView(nonce, team).then(
        (next) => next && setView(next),
        () => {},
      );
    },
    [nonce],
  );

  const loading = view?.state === 'seat' && view.status.state === 'loading';
  useEffect(() => {
    if (!loading) return;
    const timer = setInterval(look, LOADING_EVERY);
    return () => clearInterval(timer);
  }, [loading, look]);

  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    let told = '';
    const say = () => {
      const height = Math.min(4_000, Math.ceil(node.getBoundingClientRect().height));
      if (told === `${height} ${unfolded}`) return;
      told = `${height} ${unfolded}`;
      tell({ type: 'panel-size', nonce, height, unfolded });
    };
    say();
    const observer = new ResizeObserver(say);
    observer.observe(node);
    return () => observer.disconnect();
  }, [nonce, unfolded]);

  useEffect(() => {
    // The card stands in the document; by the time the word arrives it is drawn. Waiting for a frame would cost one,
    // and below the window's edge a browser draws none.
    tell({ type: 'panel-alive', nonce });
  }, [nonce]);

  return (
    <main ref={box} data-unfolded={unfolded ? '' : undefined}>
      <h1 className="cl-for-reader">{t('app.name')}</h1>
      <Content view={view} nonce={nonce} unfolded={unfolded} onUnfold={setUnfolded} onPick={look} />
    </main>
  );
}

function Content({
  view,
  nonce,
  unfolded,
  onUnfold,
  onPick,
}: {
  view: PanelView | null;
  nonce: string;
  unfolded: boolean;
  onUnfold: (unfolded: boolean) => void;
  onPick: (team: string) => void;
}) {
  const { t } = useText();
  const picked = view?.state === 'ready' && view.matched === 'picked' ? { team: view.view.team.id } : {};
  const open = (surface: 'side-panel' | 'options' | 'sign-in' | 'wrong-team', tab?: string) => {
    const about = { ...picked, ...(tab === undefined ? {} : { tab }) };
    tell({ type: 'panel-open', nonce, surface, ...about });
  };
  const actions = {
    onSidePanel: () => open('side-panel'),
    onOptions: () => open('options'),
    onSignIn: () => open('sign-in'),
    onWrongTeam: () => open('wrong-team'),
  };
  const now = Date.now();
  switch (view?.state) {
    case undefined:
      return <StateCard title={t('state.nothing.title')} text={t('state.nothing.text')} />;
    case 'seat':
      return <SeatState status={view.status} now={now} {...actions} />;
    case 'not-mapped':
    case 'layout-not-recognised':
      return <PageState panel={view} {...actions} />;
    case 'person':
      return (
        <PersonChip
          panel={view}
          onOpen={() => open('side-panel', view.context.requisitionId === undefined ? undefined : 'hiring')}
        />
      );
    case 'ready': {
      const card = { panel: view, now, unfolded, onUnfold, ...actions };
      if (view.context.subject === 'unit')
        return (
          <UnitCard
            {...card}
            onPick={onPick}
            onUnit={() => open('side-panel', 'deadlines')}
            onBrief={() => open('side-panel', 'brief')}
          >
            <Suspense>
              <UnitMore
                key={view.view.team.id}
                view={view.view}
                now={now}
                onCompare={() => open('side-panel', 'compare')}
              />
            </Suspense>
          </UnitCard>
        );
      const id = view.context.requisitionId;
      return (
        <JobCard {...card} onHiring={(part) => open('side-panel', part === 'ad' ? 'ad' : 'hiring')}>
          {id === undefined ? null : (
            <Suspense>
              <JobMore view={view.view} requisition={{ id }} />
            </Suspense>
          )}
        </JobCard>
      );
    }
  }
}
