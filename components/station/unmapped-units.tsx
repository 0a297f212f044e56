import { useMemo } from 'react';
import { likelyTeams } from '../../core/station/intake/likely-teams.ts';
import type { UnmappedUnit } from '../../core/station/intake/team-map.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Table as Rows } from '../ui/table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { teamLabels, UnitChoice } from './unit-choice.tsx';

const SHOWN = 50;

/**
 * Names in the data that no team has: which team is meant is asked once. What is likely is proposed, and all that is
 * shown is accepted with one click.
 */
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
  const { teams } = session.setup;
  const likely = useMemo(() => likelyTeams(teams), [teams]);
  const rows = useMemo(
    () => unmapped.slice(0, SHOWN).map((row) => ({ ...row, likely: likely(row.unit) })),
    [unmapped, likely],
  );
  if (rows.length === 0 || teams.length === 0) return null;
  const labels = teamLabels(teams);
  const proposals = rows.flatMap(({ unit, likely: { proposed } }) =>
    proposed === undefined ? [] : [[unit, proposed] as const],
  );
  const accept = (pairs: typeof proposals) => {
    const { unitTeams } = session.setup;
    void session.change({ unitTeams: { ...unitTeams, ...Object.fromEntries(pairs) } }).then(onChanged);
  };
  return (
    <Notice tone="wait" title={t('unmapped-title', { n: unmapped.length })}>
      <p>{t('unmapped-lead')}</p>
      {proposals.length > 0 ? (
        <div>
          <Button look="main" onClick={() => accept(proposals)}>
            {t('unmapped-accept-all', { n: proposals.length })}
          </Button>
        </div>
      ) : null}
      <Rows
        caption={t('unmapped-title', { n: unmapped.length })}
        captionHidden
        columns={[
          { id: 'unit', head: t('unmapped-unit'), cell: ({ unit }) => unit },
          {
            id: 'answers',
            head: t('unmapped-answers'),
            cell: ({ records }) => format.whole(records),
            number: true,
          },
          ...(proposals.length > 0
            ? [
                {
                  id: 'proposed',
                  head: t('unmapped-proposed'),
                  cell: ({ unit, likely: { proposed } }: (typeof rows)[number]) =>
                    proposed === undefined ? (
                      '–'
                    ) : (
                      <Button
                        look="soft"
                        aria-label={t('unmapped-accept', { unit, team: labels.get(proposed)! })}
                        onClick={() => accept([[unit, proposed]])}
                      >
                        {labels.get(proposed)}
                      </Button>
                    ),
                },
              ]
            : []),
          {
            id: 'team',
            head: t('unmapped-team'),
            cell: (row) => (
              <UnitChoice
                session={session}
                unit={row.unit}
                value=""
                likely={row.likely.teams}
                onChanged={onChanged}
              />
            ),
          },
        ]}
        rows={rows}
        rowKey={({ unit }) => unit}
      />
    </Notice>
  );
}
