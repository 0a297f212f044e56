import type { SeatStatus } from '../../core/model/seat-status.ts';
import { Contact, problemText, seatText, seatWord, signInWanted } from '../team/state-card.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSettingsText } from './text.ts';

/** The state of the seat with its sentence, the last problem, and whom to ask. */
export function StateNotice({ status, now }: { status: SeatStatus; now: number }) {
  const texts = useSettingsText();
  const { t, format } = texts;
  const { title, text } = seatText(status, texts, now);
  const ready = status.state === 'ready';
  return (
    <Notice
      tone={ready ? 'good' : status.state === 'loading' || status.state === 'stale' ? 'wait' : 'plain'}
      title={ready ? `${status.release?.organisation ?? t('app.name')}: ${seatWord(status, texts)}` : title}
      live
    >
      {ready ? (
        <p>
          {status.release ? t('card.through', { date: format.endOfMonth(status.release.through) }) : null}
          {status.confirmedAt
            ? ` · ${t('popup.updated', { at: format.moment(status.confirmedAt, now) })}`
            : null}
        </p>
      ) : (
        <p>{text}</p>
      )}
      {status.problem && !signInWanted(status) ? <p>{problemText(status.problem, texts, now)}</p> : null}
      {status.supportContact ? (
        <p className="cl-small">
          {t('popup.help', { contact: '' })}
          <Contact contact={status.supportContact} />
        </p>
      ) : null}
    </Notice>
  );
}
