import { useState } from 'react';
import type { CalendarReason, CalendarImport as Read } from '../../core/station/sources/files/calendar.ts';
import { Button } from '../ui/button.tsx';
import { FileField } from '../ui/file.tsx';
import { Notice } from '../ui/notice.tsx';
import { Table as Rows } from '../ui/table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { reasonOf } from './use-import.ts';

type State =
  | { kind: 'idle' }
  | { kind: 'done'; file: string; read: Read }
  | { kind: 'failed'; file: string; reason: string };

/** HR's weekly dates out of a calendar file, and those that are kept. */
export function CalendarImport({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format, local } = useStationText();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const { events, teams } = session.setup;
  const names = new Map(teams.map((team) => [team.id, team.name]));
  const open = async (file: File) => {
    try {
      setState({ kind: 'done', file: file.name, read: await session.importCalendar(file) });
      onChanged();
    } catch (error) {
      setState({ kind: 'failed', file: file.name, reason: reasonOf(error) });
    }
  };
  return (
    <section className="cl-stack">
      <h3>{t('calendar-title')}</h3>
      <p>{t('calendar-lead')}</p>
      <FileField
        label={t('calendar-choose')}
        help={t('calendar-help')}
        accept=".ics,text/calendar"
        onFile={(file) => void open(file)}
      />
      {state.kind === 'failed' ? (
        <Notice tone="alert" live title={t('calendar-failed', { file: state.file, reason: state.reason })} />
      ) : null}
      {state.kind === 'done' ? <Outcome file={state.file} read={state.read} /> : null}
      {events.length > 0 ? (
        <>
          <Rows
            caption={t('calendar-have', { n: events.length })}
            columns={[
              { id: 'what', head: t('calendar-what'), cell: (one) => local(one.title) },
              {
                id: 'when',
                head: t('calendar-when'),
                cell: (one) => `${format.weekday(one.weekday, 'long')} ${format.hour(one.hour)}`,
              },
              {
                id: 'who',
                head: t('calendar-who'),
                cell: (one) =>
                  one.teams.length === 0
                    ? t('calendar-everybody')
                    : format.list(one.teams.map((team) => names.get(team) ?? team)),
              },
            ]}
            rows={events}
            rowKey={(one) => one.id}
          />
          <div>
            <Button look="alert" onClick={() => void session.change({ events: [] }).then(onChanged)}>
              {t('calendar-remove')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}

function Outcome({ file, read: { events, entries, left } }: { file: string; read: Read }) {
  const { t, format } = useStationText();
  const reasons = Object.entries(left).map(
    ([reason, n]) => `${t(`calendar-${reason as CalendarReason}`)} (${format.whole(n)})`,
  );
  return (
    <Notice
      tone={events.length > 0 ? 'good' : 'wait'}
      live
      title={
        events.length > 0
          ? t('calendar-done', { file, n: events.length, entries })
          : t('calendar-none', { file, entries })
      }
    >
      {reasons.length > 0 ? <p>{t('calendar-left', { reasons: format.list(reasons) })}</p> : null}
    </Notice>
  );
}
