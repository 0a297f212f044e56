import { useMemo, useState } from 'react';
import { teamTree } from '../../core/model/team-tree.ts';
import type { OpenedFile } from '../../core/station/intake/import-jobs.ts';
import type { JobResult } from '../../core/station/intake/jobs.ts';
import type { UnitMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestUnits } from '../../core/station/sources/files/suggest-lists.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { ChooseFile, FirstRows } from './choose-file.tsx';
import { ColumnField } from './column-field.tsx';
import { ImportPanel, ReportView } from './import-panel.tsx';
import { LongTable } from './long-table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { UnitStops } from './unit-stops.tsx';
import { useImport } from './use-import.ts';

const OPTIONAL = [
  'parent',
  'headcount',
  'id',
  'aliases',
  'codes',
  'serves',
  'servesTeams',
  'partner',
  'lineOfSight',
  'lineOfSightDe',
] as const;

interface Props {
  session: StationSession;
  onChanged: () => void;
}

/** Units by file or paste, and the tree as it is known. */
export function UnitsStep({ session, onChanged }: Props) {
  const { t, format } = useStationText();
  const [table, setTable] = useState<OpenedFile>();
  const [mapping, setMapping] = useState<UnitMapping>();
  const [remembered, setRemembered] = useState(false);
  const { state, start, cancel, reset } = useImport<Omit<JobResult<'import-units'>, 'teams'>>();
  const { teams } = session.setup;
  const tree = useMemo(() => teamTree(teams), [teams]);

  const opened = (next: OpenedFile) => {
    reset();
    const known = session.remembered<UnitMapping>('units', next);
    setTable(next);
    setRemembered(known !== undefined);
    setMapping(known ?? suggestUnits(next));
  };
  const run = (from: OpenedFile, chosen: UnitMapping) =>
    void start(from.name, (going) => session.importUnits(from, chosen, going)).then(onChanged);

  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('units-lead')}</p>
      <ChooseFile session={session} onTable={opened} />
      {table ? (
        <>
          <FirstRows table={table} remembered={remembered} />
          <MappingForm table={table} mapping={mapping} onChange={setMapping} />
          <div>
            <Button
              look="main"
              disabled={!mapping || state.kind === 'running'}
              onClick={() => mapping && run(table, mapping)}
            >
              {t('import')}
            </Button>
          </div>
        </>
      ) : null}
      <ImportPanel state={state} cancel={cancel}>
        {({ report, added, stops }) => (
          <div className="cl-stack" data-gap="m">
            <UnitStops
              file={report.file}
              stops={stops}
              onHeadcount={(headcount) => {
                if (!table || mapping?.kind !== 'list') return;
                setMapping({ ...mapping, headcount });
                run(table, { ...mapping, headcount });
              }}
            />
            {stops.some(({ kind }) => kind === 'which-parent') ? null : (
              <ReportView session={session} report={report} />
            )}
            {added.length > 0 ? (
              <Notice title={t('units-added', { names: format.list(added.slice(0, 20)) })} />
            ) : null}
          </div>
        )}
      </ImportPanel>
      {teams.length === 0 ? (
        <p className="cl-quiet">{t('units-empty')}</p>
      ) : (
        <LongTable
          caption={t('units-have', { n: teams.length })}
          columns={[
            {
              id: 'name',
              head: t('unit-name'),
              cell: (team) => (
                <span style={{ paddingInlineStart: `${12 * tree.depth(team.id)}px` }}>
                  {team.name}
                  {team.partner ? <span className="cl-quiet"> · {t('unit-partner-word')}</span> : null}
                </span>
              ),
            },
            {
              id: 'headcount',
              head: t('unit-headcount'),
              cell: (team) =>
                team.headcount === undefined ? t('headcount-unknown') : format.whole(team.headcount),
              number: true,
            },
            { id: 'serves', head: t('unit-serves'), cell: (team) => t(`serves-${team.serves}`) },
            { id: 'aliases', head: t('unit-aliases'), cell: (team) => team.aliases.join('; ') },
          ]}
          rows={teams}
          rowKey={(team) => team.id}
        />
      )}
    </div>
  );
}

function MappingForm({
  table,
  mapping,
  onChange,
}: {
  table: TableHead;
  mapping: UnitMapping | undefined;
  onChange: (mapping: UnitMapping | undefined) => void;
}) {
  const { t } = useStationText();
  const kind = mapping?.kind ?? 'list';
  const main = mapping?.kind === 'staff' ? mapping.unit : mapping?.name;
  const setMain = (column: string | undefined, as: 'list' | 'staff' = kind) => {
    if (column === undefined) onChange(undefined);
    else if (as === 'staff')
      onChange({ kind: 'staff', unit: column, ...(mapping?.parent ? { parent: mapping.parent } : {}) });
    else onChange({ ...(mapping?.kind === 'list' ? mapping : {}), kind: 'list', name: column });
  };
  return (
    <div className="st-form">
      <Select
        label={t('units-kind')}
        value={kind}
        onChange={(event) =>
          setMain(main ?? table.columns[0], event.target.value === 'staff' ? 'staff' : 'list')
        }
        options={[
          { value: 'list', label: t('units-list') },
          { value: 'staff', label: t('units-staff') },
        ]}
      />
      <ColumnField
        table={table}
        label={t(kind === 'staff' ? 'unit-unit' : 'unit-name')}
        value={main}
        onChange={(column) => setMain(column)}
      />
      {mapping?.kind === 'list'
        ? OPTIONAL.map((field) => (
            <ColumnField
              key={field}
              table={table}
              label={t(`unit-${field}`)}
              value={mapping[field]}
              onChange={(column) => onChange({ ...mapping, [field]: column })}
              optional
            />
          ))
        : null}
      {mapping?.kind === 'staff' ? (
        <ColumnField
          table={table}
          label={t('unit-parent')}
          value={mapping.parent}
          onChange={(parent) => onChange({ ...mapping, ...(parent ? { parent } : { parent: undefined }) })}
          optional
        />
      ) : null}
    </div>
  );
}
