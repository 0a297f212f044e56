import type { ReactNode } from 'react';
import type { PanelView, TeamSuggestion } from '../../core/model/messages.ts';
import type { PullProblem, SeatStatus } from '../../core/model/seat-status.ts';
import type { TeamView } from '../../core/model/team-view.ts';
import { COLLECTING_BELOW } from '../../core/scoring/enough.ts';
import { feltWhen } from '../../core/seat/advice/line-of-sight.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useText } from '../ui/text.tsx';
import { PublicVoice } from '../unit/public-voice.tsx';
import { Card, type CardAction } from './card.tsx';
import { useHiddenText } from './hidden.tsx';
import { CopyButton } from './quotes.tsx';

type Texts = ReturnType<typeof useText>;

/** Why no new release came, in a sentence that says what to do. */
export function problemText(problem: PullProblem, { t, format }: Texts, now: number): string {
  switch (problem.code) {
    case 'too-many':
      return t('problem.too-many', { at: format.moment(problem.retryAt, now) });
    case 'server-error':
      return t('problem.server-error', { status: String(problem.status) });
    case 'wrong-hash':
    case 'missing-file':
      return t(`problem.${problem.code}`, { file: problem.file });
    case 'schema':
      return t('problem.schema', { file: problem.file, where: problem.where, message: problem.message });
    case 'newer-format':
      return t('problem.newer-format', { version: problem.version });
    case 'sign-in':
      return t('problem.sign-in');
    default:
      return t(`problem.${problem.code}`);
  }
}

/** What a seat that isn't ready says: what happened, what it means, what to do. */
export function seatText(status: SeatStatus, texts: Texts, now: number): { title: string; text: string } {
  const { t, format } = texts;
  const since = status.confirmedAt ? format.moment(status.confirmedAt, now) : undefined;
  switch (status.state) {
    case 'stale':
      return {
        title: t('state.stale.title', {
          date: status.release ? format.endOfMonth(status.release.through) : '',
        }),
        text: t('state.stale.text', {
          since: since ?? '',
          until: status.hidesAt ? format.day(status.hidesAt) : '',
        }),
      };
    case 'offline':
      return {
        title: t('state.offline.title'),
        text: since ? t('state.offline.text', { since }) : t('state.offline.text-plain'),
      };
    case 'ready':
      return { title: t('app.name'), text: t('status.ready') };
    default:
      return { title: t(`state.${status.state}.title`), text: t(`state.${status.state}.text`) };
  }
}

/** The state of the seat in a word or two, for the popup's head. */
export function seatWord(status: SeatStatus, { t, format }: Texts): string {
  if (status.state === 'ready') return t(status.release?.sample ? 'status.ready-sample' : 'status.ready');
  if (status.state === 'stale')
    return t('status.stale', { date: status.release ? format.endOfMonth(status.release.through) : '' });
  return t(`status.${status.state}`);
}

/** A mail address or web address of the company's own contact, as a link. */
export function Contact({ contact }: { contact: string }) {
  const mail = /^[^\s@:/]+@[^\s@]+$/.test(contact);
  const web = /^https?:\/\//.test(contact);
  if (!mail && !web) return <>{contact}</>;
  return (
    <a href={mail ? `mailto:${contact}` : contact} target="_blank" rel="noreferrer">
      {mail ? contact : new URL(contact).host}
    </a>
  );
}

/** A card that says in which state something is. Every card of R9 that shows no figures is one of these. */
export function StateCard({
  title,
  text,
  actions = [],
  support,
  children,
}: {
  title: string;
  text?: ReactNode;
  actions?: readonly CardAction[];
  support?: string | undefined;
  children?: ReactNode;
}) {
  const { t } = useText();
  const [before, after] = t('popup.help', { contact: '\u0000' }).split('\u0000');
  return (
    <Card title={title} actions={actions}>
      {text ? <p className="cl-state-text">{text}</p> : null}
      {children}
      {support ? (
        <p className="cl-small cl-quiet">
          {before}
          <Contact contact={support} />
          {after}
        </p>
      ) : null}
    </Card>
  );
}

/** What the panel and the pages offer from a state. */
export interface StateActions {
  onOptions?: () => void;
  onSignIn?: () => void;
  onSidePanel?: () => void;
  onWrongTeam?: () => void;
}

/** Whether nothing goes on until the person has signed in. */
export function signInWanted({ state }: SeatStatus): boolean {
  return state === 'sign-in' || state === 'sign-in-again';
}

/** The seat is not ready: set up, permission, loading, offline, sign-in, access, switched off. */
export function SeatState({
  status,
  now,
  onOptions,
  onSignIn,
}: { status: SeatStatus; now: number } & StateActions) {
  const texts = useText();
  const { title, text } = seatText(status, texts, now);
  const canAct =
    status.state === 'not-set-up' || status.state === 'no-permission' || status.state === 'access-ended';
  const signIn = signInWanted(status);
  return (
    <StateCard
      title={title}
      text={
        <>
          {text}
          {status.problem &&
          !signIn &&
          status.problem.code !== 'no-permission' &&
          status.state !== 'access-ended'
            ? ` ${problemText(status.problem, texts, now)}`
            : null}
        </>
      }
      support={status.supportContact}
      actions={[
        ...(canAct && onOptions ? [{ label: texts.t('action.options'), onClick: onOptions }] : []),
        ...(signIn && onSignIn ? [{ label: texts.t('action.sign-in'), onClick: onSignIn }] : []),
      ]}
    />
  );
}

/** Problems in which a server answered, but with nothing that could be taken. */
function refused({ problem }: SeatStatus): boolean {
  return problem !== undefined && problem.code !== 'unreachable' && problem.code !== 'timeout';
}

/**
 * The line that a card carries while nothing newer comes.
 * @param why The problem's own sentence goes along, where there is room.
 */
export function AsOf({ status, now, why = false }: { status: SeatStatus; now: number; why?: boolean }) {
  const texts = useText();
  const { t, format } = texts;
  if (status.state !== 'stale' || !status.release || !status.confirmedAt || !status.hidesAt) return null;
  return (
    <p className="cl-as-of">
      {t(refused(status) ? 'state.stale.short-refused' : 'state.stale.short', {
        date: format.endOfMonth(status.release.through),
        since: format.moment(status.confirmedAt, now),
        until: format.day(status.hidesAt),
      })}
      {why && status.problem ? <> · {problemText(status.problem, texts, now)}</> : null}
    </p>
  );
}

/** Names of teams that may be meant, with the reason. Choosing happens where a page can't be overlaid. */
function Suggestions({
  suggestions,
  onWrongTeam,
}: {
  suggestions: readonly TeamSuggestion[];
  onWrongTeam?: () => void;
}) {
  const { t } = useText();
  return (
    <div className="cl-row">
      {suggestions.slice(0, 3).map((suggestion) => (
        <button
          key={suggestion.team}
          type="button"
          className="cl-button"
          onClick={onWrongTeam}
          title={t(`suggestion.${suggestion.reason}`)}
        >
          {suggestion.name}
        </button>
      ))}
      <button type="button" className="cl-button" data-look="soft" onClick={onWrongTeam}>
        {suggestions.length > 0 ? t('state.not-mapped.other') : t('state.not-mapped.choose')}
      </button>
    </div>
  );
}

/** The page's team isn't known, or the page's structure isn't. */
export function PageState({
  panel,
  onWrongTeam,
}: {
  panel: Extract<PanelView, { state: 'not-mapped' | 'layout-not-recognised' }>;
} & StateActions) {
  const { t } = useText();
  if (panel.state === 'not-mapped')
    return (
      <StateCard title={t('state.not-mapped.title')} text={t('state.not-mapped.text')}>
        <Suggestions suggestions={panel.suggestions} {...(onWrongTeam ? { onWrongTeam } : {})} />
      </StateCard>
    );
  return (
    <StateCard
      title={t('state.layout.title')}
      text={t('state.layout.text')}
      support={panel.status.supportContact}
      actions={onWrongTeam ? [{ label: t('state.not-mapped.choose'), onClick: onWrongTeam }] : []}
    >
      <Disclosure title={t('state.layout.report')}>
        <pre className="cl-report">{panel.report}</pre>
        <CopyButton text={panel.report} label={t('action.copy')} />
      </Disclosure>
    </StateCard>
  );
}

/** A team without a figure to show: serves colleagues, hidden, collecting, no answers. */
export function TeamState({ view }: { view: TeamView }) {
  const { t, format, language, foreign } = useText();
  const hidden = useHiddenText();
  const { team, customers } = view;
  const felt = feltWhen(team, language);
  if (team.serves === 'colleagues')
    return (
      <>
        <p className="cl-sentence">
          {team.servesPeople === undefined
            ? t('state.colleagues.title', { team: team.name })
            : t('chip.serves', { team: team.name, n: team.servesPeople })}
          .
        </p>
        <p>
          {t('state.colleagues.text')}{' '}
          {team.servesTeams.length > 0
            ? t('state.colleagues.serves', {
                teams: format.list(team.servesTeams.map((served) => served.name)),
              })
            : null}
        </p>
        {felt ? <p>{t('state.colleagues.feel', { what: foreign(felt) })}</p> : null}
      </>
    );
  if (customers.state === 'hidden')
    return (
      <>
        <p className="cl-sentence">{t('state.hidden.title')}</p>
        <p>{hidden(customers)}</p>
      </>
    );
  if (customers.state === 'collecting')
    return (
      <>
        <p className="cl-sentence">
          {t('collecting.sentence', { n: customers.n, minimum: COLLECTING_BELOW })}
        </p>
        <p>{t('state.collecting.text')}</p>
      </>
    );
  if (view.publicVoice)
    return (
      <>
        <p className="cl-sentence">{t('state.public.title')}</p>
        <p>{t('state.public.text')}</p>
        <PublicVoice view={view} />
      </>
    );
  return (
    <>
      <p className="cl-sentence">{t('state.none.title')}</p>
      <p>{t('state.none.text')}</p>
    </>
  );
}
