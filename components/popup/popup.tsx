import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { CurrentPage } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { Quote, TeamLine, TeamView } from '../../core/model/team-view.ts';
import { changesIn } from '../../core/seat/advice/changes.ts';
import { isNew, type SeenChanges, scoreChangesOf } from '../../core/seat/seen.ts';
import { PraiseQuote } from '../team/quotes.tsx';
import { AsOf, SeatState, seatWord } from '../team/state-card.tsx';
import { TeamRows } from '../team/team-rows.tsx';
import { Brand } from '../ui/brand.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Changed } from './changed.tsx';
import { hiddenQuotes, hideQuote } from './hidden-quotes.ts';
import { usePopupText } from './text.ts';
import { ThisPage } from './this-page.tsx';

// Loaded when a team is opened: the list paints without it.
const TeamPage = lazy(() => import('./team-page.tsx'));

/** How many of my teams are asked for praise and changes; more would keep the worker busy for a few lines. */
const ASKED_FOR = 6;

/** What the popup has done for it; the sample company's popup has its own. */
export interface PopupActions {
  teamView: (team: string) => Promise<TeamView | null>;
  /** All teams that may be seen, for the search. */
  allTeams: () => Promise<readonly TeamLine[]>;
  saw: (ids: readonly string[], putAway?: boolean) => void;
  /** Opens a team elsewhere than in the popup's own place. */
  onTeam?: (team: string) => void;
  onSidePanel?: () => void;
  onChooseTeams?: () => void;
  onOptions?: () => void;
  onSignIn?: () => void;
  onSample?: () => void;
  /** Lets the person point at things on this page; `origin` is the match pattern that it lies under. */
  onMakeKnown?: (origin: string) => void;
}

/** All that may be shown of my first teams. */
function useViews(
  lines: readonly TeamLine[],
  teamView: PopupActions['teamView'],
): readonly TeamView[] | undefined {
  const [views, setViews] = useState<readonly TeamView[]>();
  useEffect(() => {
    let left = false;
    Promise.all(lines.slice(0, ASKED_FOR).map((line) => teamView(line.id).catch(() => null))).then(
      (answers) => {
        if (!left) setViews(answers.filter((view) => view !== null));
      },
    );
    return () => {
      left = true;
    };
  }, [lines, teamView]);
  return views;
}

/** Praise of teams, what the reader can read first, then newest month first, each once. */
function praiseOf(views: readonly TeamView[], language: string): { quote: Quote; team: string }[] {
  const found = views.flatMap((view) =>
    view.settings.modulesOff.includes('praise')
      ? []
      : view.quotes
          .filter((quote) => quote.intent === 'praise')
          .map((quote) => ({ quote, team: view.team.name })),
  );
  const once = new Map(found.map((entry) => [entry.quote.id, entry]));
  const foreign = ({ quote }: { quote: Quote }) => Number(quote.language !== language);
  return [...once.values()].sort(
    (a, b) => foreign(a) - foreign(b) || (a.quote.month < b.quote.month ? 1 : -1),
  );
}

/** The popup: what changed, my teams, praise to pass on, this page. A team opens in its place. */
export function Popup({
  status,
  lines,
  page,
  seen,
  now,
  actions,
}: {
  status: SeatStatus;
  lines: readonly TeamLine[];
  page?: CurrentPage;
  seen: SeenChanges;
  now: number;
  actions: PopupActions;
}) {
  const texts = usePopupText();
  const { t, format } = texts;
  const [open, setOpen] = useState<string>();
  const openTeam = actions.onTeam ?? setOpen;
  const [all, setAll] = useState<readonly TeamLine[]>();
  const figures = status.state === 'ready' || status.state === 'stale';

  if (open !== undefined && figures)
    return (
      <Suspense fallback={<div className="cl-popup" />}>
        <TeamPage
          key={open}
          team={open}
          name={[...lines, ...(all ?? [])].find((line) => line.id === open)?.name ?? ''}
          teamView={actions.teamView}
          onBack={() => setOpen(undefined)}
          {...(actions.onSidePanel ? { onSidePanel: actions.onSidePanel } : {})}
        />
      </Suspense>
    );
  return (
    <div className="cl-popup">
      <header className="cl-popup-head">
        <Brand />
        <h1 className="cl-popup-title">{t(figures ? 'popup.teams' : 'app.name')}</h1>
        <span className="cl-small cl-quiet" data-state={status.state}>
          {status.release && status.state === 'ready' && !status.release.sample
            ? t('card.through', { date: format.endOfMonth(status.release.through) })
            : seatWord(status, texts)}
        </span>
        {figures ? (
          <IconButton
            icon="search"
            label={t('popup.search')}
            aria-expanded={all !== undefined}
            onClick={() => (all ? setAll(undefined) : actions.allTeams().then(setAll, () => setAll([])))}
          />
        ) : null}
        {actions.onOptions ? (
          <IconButton icon="settings" label={t('action.options')} onClick={actions.onOptions} />
        ) : null}
      </header>
      {figures ? (
        <>
          <AsOf status={status} now={now} why />
          {all ? (
            <Search lines={all} onOpen={openTeam} />
          ) : (
            <MyTeams
              lines={lines}
              through={status.release?.through ?? ''}
              seen={seen}
              now={now}
              actions={actions}
              onOpen={openTeam}
            />
          )}
        </>
      ) : (
        <SeatState
          status={status}
          now={now}
          {...(actions.onOptions ? { onOptions: actions.onOptions } : {})}
          {...(actions.onSignIn ? { onSignIn: actions.onSignIn } : {})}
        />
      )}
      <footer className="cl-popup-foot">
        {page ? <ThisPage page={page} onMakeKnown={actions.onMakeKnown} /> : null}
        {actions.onSidePanel && (figures || status.state !== 'not-set-up') ? (
          <Button look="bare" icon="panel" onClick={actions.onSidePanel}>
            {t('action.side-panel')}
          </Button>
        ) : null}
        {status.state === 'not-set-up' && actions.onSample ? (
          <Button look="main" onClick={actions.onSample}>
            {t('welcome.sample')}
          </Button>
        ) : null}
      </footer>
    </div>
  );
}

function MyTeams({
  lines,
  through,
  seen: firstSeen,
  now,
  actions,
  onOpen,
}: {
  lines: readonly TeamLine[];
  through: string;
  seen: SeenChanges;
  now: number;
  actions: PopupActions;
  onOpen: (team: string) => void;
}) {
  const { t, language } = usePopupText();
  const views = useViews(lines, actions.teamView);
  const [hidden, setHidden] = useState(hiddenQuotes);
  const [seen, setSeen] = useState(firstSeen);
  const changes = useMemo(() => changesIn(views ?? [], language), [views, language]);
  const news = changes.filter(({ id }) => isNew(id, seen, now));
  const { saw } = actions;
  // Once the views are here: what was asked for too early would count as seen without ever being shown.
  const shown =
    views &&
    JSON.stringify([...new Set([...changes.map(({ id }) => id), ...scoreChangesOf(lines, through)])]);
  useEffect(() => {
    if (shown) saw(JSON.parse(shown));
  }, [shown, saw]);
  const praise = praiseOf(views ?? [], language).find(({ quote }) => !hidden.includes(quote.id));
  if (lines.length === 0)
    return (
      <div className="cl-popup-empty">
        <Brand size={40} />
        <p>{t('popup.no-teams')}</p>
        {actions.onChooseTeams ? (
          <Button look="main" onClick={actions.onChooseTeams}>
            {t('popup.choose-teams')}
          </Button>
        ) : null}
      </div>
    );
  return (
    <>
      {news[0] ? (
        <Changed
          change={news[0]}
          count={news.length}
          onOpen={onOpen}
          onPutAway={() => {
            const ids = news.map(({ id }) => id);
            setSeen((before) => ({
              ...before,
              ...Object.fromEntries(ids.map((id) => [id, '1970-01-01T00:00:00Z'])),
            }));
            saw(ids, true);
          }}
        />
      ) : null}
      <TeamRows lines={lines} onOpen={onOpen} />
      {praise ? (
        <section className="cl-popup-praise">
          <h2 className="cl-small cl-quiet">{t('popup.pass-on')}</h2>
          <PraiseQuote
            key={praise.quote.id}
            quote={praise.quote}
            team={praise.team}
            onHide={() => setHidden(hideQuote(praise.quote.id))}
          />
        </section>
      ) : null}
    </>
  );
}

/** Every team that may be seen, by a part of its name. */
function Search({ lines, onOpen }: { lines: readonly TeamLine[]; onOpen: (team: string) => void }) {
  const { t } = usePopupText();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = lines.filter(({ name, path }) =>
    [name, ...path].join(' ').toLocaleLowerCase().includes(wanted),
  );
  return (
    <>
      <TextField
        label={t('popup.search')}
        type="search"
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.length > 0 ? (
        <TeamRows lines={found} onOpen={onOpen} />
      ) : (
        <p className="cl-quiet">{t('popup.search-none')}</p>
      )}
    </>
  );
}
