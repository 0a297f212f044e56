import type { UnmappedUnit } from '../../core/station/intake/team-map.ts';
import { Notice } from '../ui/notice.tsx';
import { Table as Rows } from '../ui/table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { UnitChoice } from './unit-choice.tsx';

const SHOWN = 50;

/** Names in the data that no unit has: which unit is meant is asked once. */
export function UnmappedUnits({
  session,
  unmapped,
  onChanged,
}: {
  session: StationSession;
  unmapped: readonly UnmappedUnit[];
  onChanged: () => void;
}) {
  const { t, format } = useStationText();
  if (unmapped.length === 0 || session.setup.teams.length === 0) return null;
  return (
    <Notice tone="wait" title={t('unmapped-title', { n: unmapped.length })}>
      <p>{t('unmapped-lead')}</p>
      <Rows
        caption={t('unmapped-title', { n: unmapped.length })}
        captionHidden
        columns={[
          { id: 'unit', head: t('unmapped-unit'), cell: (one) => one.unit },
          {
            id: 'answers',
            head: t('unmapped-answers'),
            cell: (one) => format.whole(one.records),
            number: true,
          },
          {
            id: 'team',
            head: t('unmapped-team'),
            cell: (one) => <UnitChoice session={session} unit={one.unit} value="" onChanged={onChanged} />,
          },
        ]}
        rows={unmapped.slice(0, SHOWN)}
        rowKey={(one) => one.unit}
      />
    </Notice>
  );
}
