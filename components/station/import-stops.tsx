import type { Stop } from '../../core/station/sources/files/check-answers.ts';
import type { RefusalReason } from '../../core/station/sources/report.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useStationText } from './text.ts';

/** What has to be settled before the answers of a file count. */
export function ImportStops({
  file,
  stops,
  zone,
  onAccept,
  onZone,
}: {
  file: string;
  stops: readonly Stop[];
  /** IANA name of the company's time zone: most times are written in it. */
  zone: string;
  /** Rows refused for these reasons may be lost. */
  onAccept: (reasons: RefusalReason[]) => void;
  /** The times of the file are in this zone. */
  onZone: (zone: string) => void;
}) {
  const { t } = useStationText();
  const rowsOf = (rows: readonly number[]) => t('stop-rows', { n: rows.length, rows: rows.join(', ') });
  const reasons = [...new Set(stops.flatMap((stop) => ('reason' in stop ? [stop.reason] : [])))];
  return (
    <Notice tone="alert" live title={t('stop-title', { file })}>
      <ul>
        {stops.map((stop) => (
          <li key={JSON.stringify(stop)}>
            {stop.kind === 'mixed-dates' ? (
              <>
                {t('stop-mixed', { column: stop.column })}{' '}
                {stop.dayFirst.length > 0 ? t('stop-day-first', { rows: rowsOf(stop.dayFirst) }) : null}{' '}
                {stop.monthFirst.length > 0 ? t('stop-month-first', { rows: rowsOf(stop.monthFirst) }) : null}
              </>
            ) : stop.kind === 'time-zone' ? (
              t('stop-time-zone', { column: stop.column, lost: stop.lost, rows: rowsOf(stop.rows) })
            ) : stop.kind === 'unread' ? (
              t('stop-unread', {
                lost: stop.lost,
                of: stop.of,
                column: stop.column,
                value: stop.value,
                rows: rowsOf(stop.rows),
              })
            ) : (
              t(`stop-${stop.kind}`, {
                lost: stop.lost,
                of: stop.of,
                reason: t(`reason-${stop.reason}`),
                column: stop.column,
                rows: rowsOf(stop.rows),
              })
            )}
          </li>
        ))}
      </ul>
      {stops.some(({ kind }) => kind === 'time-zone') ? (
        <div className="cl-row">
          {[...new Set([zone, 'UTC'])].map((name) => (
            <Button key={name} onClick={() => onZone(name)}>
              {t('stop-zone', { zone: name })}
            </Button>
          ))}
        </div>
      ) : null}
      {reasons.length > 0 && stops.every((stop) => 'reason' in stop) ? (
        <div>
          <Button onClick={() => onAccept(reasons)}>{t('stop-accept')}</Button>
        </div>
      ) : null}
    </Notice>
  );
}
