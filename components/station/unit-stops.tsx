import type { UnitStop } from '../../core/station/sources/files/unit-stops.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useStationText } from './text.ts';

const ROWS_NAMED = 20;

/** What has to be settled before the teams of a file can be published. */
export function UnitStops({
  file,
  stops,
  onHeadcount,
}: {
  file: string;
  stops: readonly UnitStop[];
  /** The column that holds the headcount. */
  onHeadcount: (column: string) => void;
}) {
  const { t } = useStationText();
  return stops.map((stop) =>
    stop.kind === 'which-parent' ? (
      <Notice key={stop.kind} tone="alert" live title={t('stop-title', { file })}>
        <p>{t('unit-stop-parent', { n: stop.rows.length })}</p>
        <ul className="st-points">
          {stop.rows.slice(0, ROWS_NAMED).map(({ row, value }) => (
            <li key={row}>{t('unit-stop-parent-row', { row, value })}</li>
          ))}
        </ul>
        <p>{t('unit-stop-parent-do')}</p>
      </Notice>
    ) : (
      <Notice key={stop.kind} tone="alert" live title={t('no-headcount')}>
        <p>
          {stop.likely === undefined
            ? t('no-headcount-do')
            : t('no-headcount-likely', { column: stop.likely })}
        </p>
        {stop.likely === undefined ? null : (
          <div>
            <Button look="main" onClick={() => onHeadcount(stop.likely!)}>
              {t('no-headcount-use', { column: stop.likely })}
            </Button>
          </div>
        )}
      </Notice>
    ),
  );
}
