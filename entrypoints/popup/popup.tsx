import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PraiseQuote } from '../../components/team/quotes.tsx';
import { AsOf, Contact, SeatState, seatWord } from '../../components/team/state-card.tsx';
import { TeamLines } from '../../components/team/team-lines.tsx';
import { ask } from '../../components/ui/background.ts';
import { Brand } from '../../components/ui/brand.tsx';
import { Button } from '../../components/ui/button.tsx';
import { openPage, openSidePanel } from '../../components/ui/surfaces.ts';
import type { CurrentPage } from '../../core/model/messages.ts';
import type { SeatStatus } from '../../core/model/seat-status.ts';
import type { Quote, TeamLine, TeamView } from '../../core/model/team-view.ts';
import { browserPattern } from '../../core/seat/hosts/match-address.ts';
import { hiddenQuotes, hideQuote } from './hidden-quotes.ts';
import { OneThing } from './one-thing.tsx';
import { usePopupText } from './text.ts';
import { ThisPage } from './this-page.tsx';

/** How many of my teams are asked for praise and changes; more would keep the worker busy for two lines. */
const ASKED_FOR = 6;

/** All that may be shown of my first teams. */
function useViews(lines: readonly TeamLine[]): readonly TeamView[] {
  const [views, setViews] = useState<readonly TeamView[]>([]);
  useEffect(() => {
    let left = false;
    Promise.all(
      lines
        .slice(0, ASKED_FOR)
        .map((line) => ask('team-view', { team: line.id }).catch(() => ({ view: null }))),
    ).then((answers) => {
      if (!left) setViews(answers.flatMap(({ view }) => view ?? []));
    });
    return () => {
      left = true;
    };
  }, [lines]);
  return views;
}

/** Praise of teams, newest month first, each once. */
function praiseOf(views: readonly TeamView[]): { quote: Quote; team: string }[] {
  const found = views.flatMap((view) =>
    view.settings.modulesOff.includes('praise')
      ? []
      : view.quotes
          .filter((quote) => quote.intent === 'praise')
          .map((quote) => ({ quote, team: view.team.name })),
  );
  const once = new Map(found.map((entry) => [entry.quote.id, entry]));
  return [...once.values()].sort((a, b) => (a.quote.month < b.quote.month ? 1 : -1));
}

/**
 * Starts the picker in the tab that the popup stands over. Both are asked for first thing in the click: a browser
 * closes the popup when it asks the person for the permission.
 */
function makeKnown(tabId: number, origin: string): void {
  const pattern = browserPattern(origin);
  const given = pattern === null ? false : browser.permissions.request({ origins: [pattern] });
  Promise.all([ask('pick-page', { tabId }), given])
    .catch(() => {})
    .finally(() => close());
}

/** The popup: praise to pass on, my teams with what really changed, this page, state, and whom to ask. */
export function Popup({
  status,
  lines,
  page,
  windowId,
  tabId,
  now,
}: {
  status: SeatStatus;
  lines: readonly TeamLine[];
  page: CurrentPage;
  windowId: number | undefined;
  tabId: number | undefined;
  now: number;
}) {
  const texts = usePopupText();
  const { t, format } = texts;
  const views = useViews(lines);
  const [hidden, setHidden] = useState(hiddenQuotes);
  const figures = status.state === 'ready' || status.state === 'stale';
  const praise = praiseOf(views).find(({ quote }) => !hidden.includes(quote.id));
  const metrics = new Set(
    lines.flatMap(({ customers }) => (customers.state === 'shown' ? [customers.measure.metric] : [])),
  );
  // One word above the column, where all teams are measured alike.
  const measured = metrics.size === 1 ? [...metrics][0] : undefined;
  return (
    <main className="cl-popup">
      <header className="cl-popup-head">
        <Brand />
        <h1>{t('app.name')}</h1>
        <span className="cl-popup-state cl-small cl-quiet" data-state={status.state}>
          {status.release && status.state === 'ready'
            ? `${t('card.through', { date: format.endOfMonth(status.release.through) })} · `
            : null}
          <span className="cl-popup-light" aria-hidden="true" />
          {seatWord(status, texts)}
        </span>
      </header>
      {figures ? (
        <>
          <AsOf status={status} now={now} why />
          {praise ? (
            <section>
              <h2 className="cl-eyebrow">{t('popup.pass-on')}</h2>
              <PraiseQuote
                key={praise.quote.id}
                quote={praise.quote}
                team={praise.team}
                onHide={() => setHidden(hideQuote(praise.quote.id))}
              />
            </section>
          ) : null}
          <section>
            <div className="cl-row cl-spread">
              <h2 className="cl-eyebrow">{t('popup.teams')}</h2>
              {measured ? <span className="cl-small cl-quiet">{t(`measure.${measured}`)}</span> : null}
            </div>
            {lines.length > 0 ? (
              <TeamLines lines={lines} />
            ) : (
              <div className="cl-row cl-spread">
                <span className="cl-quiet">{t('popup.no-teams')}</span>
                <Button look="soft" onClick={() => openPage('/options.html#teams')}>
                  {t('popup.choose-teams')}
                </Button>
              </div>
            )}
          </section>
          <OneThing views={views} now={now} />
        </>
      ) : (
        <SeatState
          status={status}
          now={now}
          onOptions={() => openPage('/options.html')}
          onSignIn={() => openPage('/options.html#sign-in')}
        />
      )}
      <section>
        <h2 className="cl-eyebrow">{t('popup.page')}</h2>
        <ThisPage
          page={page}
          onSidePanel={() => openSidePanel(windowId)}
          onMakeKnown={(origin) => tabId !== undefined && makeKnown(tabId, origin)}
        />
      </section>
      <footer className="cl-popup-foot">
        <div className="cl-row">
          <Button icon="panel" onClick={() => openSidePanel(windowId)}>
            {t('action.side-panel')}
          </Button>
          {figures ? (
            <Button look="soft" onClick={() => openPage('/options.html#teams')}>
              {t('popup.teams-i-may-see')}
            </Button>
          ) : status.state === 'not-set-up' ? (
            <Button look="soft" onClick={() => openPage('/welcome.html')}>
              {t('welcome.sample')}
            </Button>
          ) : null}
        </div>
        {status.supportContact && figures ? (
          <span className="cl-small cl-quiet">
            {t('popup.help', { contact: '' })}
            <Contact contact={status.supportContact} />
          </span>
        ) : null}
      </footer>
    </main>
  );
}
