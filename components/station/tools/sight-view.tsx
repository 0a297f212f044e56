import { teamMatcher } from '../../../core/station/intake/team-map.ts';
import type { ToolSight } from '../../../core/station/intake/tool-jobs.ts';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { StationSession } from '../session.ts';
import { useFirstText, useStationText } from '../text.ts';
import { UnitChoice } from '../unit-choice.tsx';

const SHOWN_UNITS = 100;

/** What a tool shows, in words, and which team each of its units means. */
export function SightView({
  session,
  sight: { probe, units },
  onChanged,
}: {
  session: StationSession;
  sight: ToolSight;
  onChanged: () => void;
}) {
  const { t, format } = useStationText();
  const first = useFirstText();
  return (
    <div className="cl-stack" data-gap="m">
      <Notice
        tone={probe.missing.length > 0 ? 'wait' : 'good'}
        live
        title={t('tool-sees', { name: probe.name })}
      >
        <ul className="st-points">
          {probe.sees.map(({ what, count, names }) => (
            <li key={what}>
              {first([`tool-sees-${what.replaceAll(' ', '-')}`]) ?? what}
              {count === undefined ? '' : `: ${format.whole(count)}`}
              {names && names.length > 0 ? ` (${format.list(names)}${more(names, count)})` : ''}
            </li>
          ))}
          {probe.measures.length > 0 ? (
            <li>
              {t('tool-measures', {
                measures: format.list(
                  probe.measures.map(
                    ({ metric, scale }) =>
                      `${metric.toUpperCase()} ${format.range(String(scale.min), String(scale.max))}`,
                  ),
                ),
              })}
            </li>
          ) : null}
        </ul>
        {probe.missing.length > 0 ? (
          <>
            <p>{t('tool-missing')}</p>
            <ul className="st-points">
              {probe.missing.map(({ what, name = '', others = [] }) => (
                <li key={`${what} ${name}`}>
                  {t(`tool-lack-${what}`, { name })}
                  {others.length > 0 ? ` ${t('tool-lack-others', { others: format.list(others) })}` : ''}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Notice>
      <UnitsView session={session} units={units} onChanged={onChanged} />
    </div>
  );
}

function more(names: readonly string[], count: number | undefined): string {
  return count !== undefined && count > names.length ? ' …' : '';
}

function UnitsView({
  session,
  units,
  onChanged,
}: {
  session: StationSession;
  units: ToolSight['units'];
  onChanged: () => void;
}) {
  const { t, format } = useStationText();
  const { teams, unitTeams } = session.setup;
  if (units === undefined) return <p className="cl-quiet">{t('tool-units-unknown')}</p>;
  if (units.length === 0) return null;
  if (teams.length === 0) return <p className="cl-quiet">{t('tool-units-no-teams')}</p>;
  const teamOf = teamMatcher(teams, unitTeams);
  const rows = units
    .map((one) => ({ ...one, team: unitTeams[one.unit] === null ? '-' : (teamOf(one.unit) ?? '') }))
    .sort(
      (a, b) =>
        Number(a.team !== '') - Number(b.team !== '') || b.records - a.records || (a.unit < b.unit ? -1 : 1),
    );
  const open = rows.filter(({ team }) => team === '').length;
  return (
    <div className="cl-stack" data-gap="s">
      <p>{open === 0 ? t('tool-units-all') : t('tool-units-open', { n: open })}</p>
      <Table
        caption={t('tool-units')}
        columns={[
          { id: 'unit', head: t('tool-unit'), cell: (one) => one.unit },
          ...(rows.some(({ records }) => records > 0)
            ? [
                {
                  id: 'records',
                  head: t('tool-records'),
                  cell: (one: (typeof rows)[number]) => format.whole(one.records),
                  number: true,
                },
              ]
            : []),
          {
            id: 'team',
            head: t('unmapped-team'),
            cell: (one) => (
              <UnitChoice session={session} unit={one.unit} value={one.team} onChanged={onChanged} />
            ),
          },
        ]}
        rows={rows.slice(0, SHOWN_UNITS)}
        rowKey={(one) => one.unit}
      />
    </div>
  );
}
