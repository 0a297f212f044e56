import { Select } from '../ui/field.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';

/** Which of our units a name in the data means; remembered for every source. */
export function UnitChoice({
  session,
  unit,
  value,
  onChanged,
}: {
  session: StationSession;
  unit: string;
  /** A team's id, `-` for none of ours, or nothing. */
  value: string;
  onChanged: () => void;
}) {
  const { t } = useStationText();
  const { teams } = session.setup;
  return (
    <Select
      label={<span className="cl-for-reader">{t('unmapped-choose', { unit })}</span>}
      value={value}
      onChange={(event) => {
        const { unitTeams } = session.setup;
        const team = event.target.value === '-' ? null : event.target.value;
        void session.change({ unitTeams: { ...unitTeams, [unit]: team } }).then(onChanged);
      }}
      options={[
        ...(value === '' ? [{ value: '', label: t('choose-one') }] : []),
        ...teams.map((team) => ({ value: team.id, label: team.name })),
        { value: '-', label: t('unmapped-nobody') },
      ]}
    />
  );
}
