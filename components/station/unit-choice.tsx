import { normaliseName } from '../../core/model/normalise-name.ts';
import type { Team } from '../../core/model/team.ts';
import { Select } from '../ui/field.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';

/** Which of our teams a name in the data means; remembered for every source. */
export function UnitChoice({
  session,
  unit,
  value,
  likely = [],
  onChanged,
}: {
  session: StationSession;
  unit: string;
  /** A team's id, `-` for none of ours, or nothing. */
  value: string;
  /** Ids of the teams that are offered first. */
  likely?: readonly string[];
  onChanged: () => void;
}) {
  const { t } = useStationText();
  const { teams } = session.setup;
  const labels = teamLabels(teams);
  const byId = new Map(teams.map((team) => [team.id, team]));
  const first = likely.flatMap((id) => byId.get(id) ?? []);
  const inOrder = [...first, ...teams.filter((team) => !first.includes(team))];
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
        ...inOrder.map(({ id }) => ({ value: id, label: labels.get(id)! })),
        { value: '-', label: t('unmapped-nobody') },
      ]}
    />
  );
}

/** What teams are called in a list: by name, and with the team above where another has the same name. */
export function teamLabels(teams: readonly Team[]): Map<string, string> {
  const byId = new Map(teams.map((team) => [team.id, team.name]));
  const bearers = new Map<string, number>();
  const key = ({ name }: Team) => normaliseName(name);
  for (const team of teams) bearers.set(key(team), (bearers.get(key(team)) ?? 0) + 1);
  return new Map(
    teams.map((team) => {
      const above = team.parent === undefined ? undefined : byId.get(team.parent);
      const told = bearers.get(key(team)) === 1 || above === undefined;
      return [team.id, told ? team.name : `${above} / ${team.name}`];
    }),
  );
}
