import { useState } from 'react';
import { SavedAdapter } from '../../core/release/saved-adapter.ts';
import type { FileReport, OpenedFile } from '../../core/station/intake/import-jobs.ts';
import type { RequisitionMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestRequisitions } from '../../core/station/sources/files/suggest-lists.ts';
import { KnownTools } from '../settings/known-tools.tsx';
import { useSettingsText } from '../settings/text.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Table as Rows } from '../ui/table.tsx';
import { ChooseFile, FirstRows } from './choose-file.tsx';
import { ColumnField } from './column-field.tsx';
import { ImportPanel, ReportView } from './import-panel.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { useImport } from './use-import.ts';

interface Props {
  session: StationSession;
  onChanged: () => void;
}

/** The job list becomes pins; a unit that is not surely known is asked about. */
export function RequisitionsStep({ session, onChanged }: Props) {
  const { t } = useStationText();
  const { t: shared } = useSettingsText();
  const { pins, asked, teams, adapters } = session.setup;
  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('requisitions-lead')}</p>
      <RequisitionImport session={session} onChanged={onChanged} />
      {pins.length + asked.length > 0 ? (
        <Notice
          tone={asked.length > 0 ? 'wait' : 'good'}
          title={t('requisitions-matched', { n: pins.length })}
        >
          {asked.length === 0 ? (
            <p>{t('requisitions-none')}</p>
          ) : (
            <Rows
              caption={t('requisitions-asked', { n: asked.length })}
              columns={[
                { id: 'id', head: t('requisition-id'), cell: (one) => one.id },
                { id: 'title', head: t('requisition-title'), cell: (one) => one.title },
                { id: 'unit', head: t('requisition-unit'), cell: (one) => one.unit },
                {
                  id: 'team',
                  head: t('unmapped-team'),
                  cell: (one) => (
                    <Select
                      label={
                        <span className="cl-for-reader">{t('requisitions-choose', { id: one.id })}</span>
                      }
                      value=""
                      onChange={(event) =>
                        void session.pin(one.id, one.host, event.target.value).then(onChanged)
                      }
                      options={[
                        { value: '', label: t('choose-one') },
                        ...teams.map((team) => ({ value: team.id, label: team.name })),
                      ]}
                    />
                  ),
                },
              ]}
              rows={asked}
              rowKey={(one) => `${one.host} ${one.id}`}
            />
          )}
        </Notice>
      ) : null}
      <section className="cl-stack">
        <h3>{shared('tools.title')}</h3>
        <KnownTools
          inRelease={adapters}
          onRelease={(tools) =>
            void session.change({ adapters: tools.map((tool) => SavedAdapter.parse(tool)) }).then(onChanged)
          }
        />
      </section>
    </div>
  );
}

function RequisitionImport({ session, onChanged }: Props) {
  const { t } = useStationText();
  const [table, setTable] = useState<OpenedFile>();
  const [mapping, setMapping] = useState<Partial<RequisitionMapping>>({});
  const [remembered, setRemembered] = useState(false);
  const { state, start, cancel, reset } = useImport<{ report: FileReport }>();
  const { id, unit } = mapping;
  const whole: RequisitionMapping | undefined = id && unit ? { ...mapping, id, unit } : undefined;
  return (
    <>
      <ChooseFile
        session={session}
        onTable={(next) => {
          reset();
          const known = session.remembered<RequisitionMapping>('requisitions', next);
          setTable(next);
          setRemembered(known !== undefined);
          setMapping(known ?? suggestRequisitions(next) ?? {});
        }}
      />
      {table ? (
        <>
          <FirstRows table={table} remembered={remembered} />
          <div className="st-form">
            {(['id', 'unit', 'title', 'host'] as const).map((field) => (
              <ColumnField
                key={field}
                table={table}
                label={t(`requisition-${field}`)}
                value={mapping[field]}
                onChange={(column) => setMapping({ ...mapping, [field]: column })}
                optional={field === 'title' || field === 'host'}
              />
            ))}
          </div>
          <div>
            <Button
              look="main"
              disabled={!whole || state.kind === 'running'}
              onClick={() =>
                whole &&
                void start(table.name, (going) => session.importRequisitions(table, whole, going)).then(
                  onChanged,
                )
              }
            >
              {t('import')}
            </Button>
          </div>
        </>
      ) : null}
      <ImportPanel state={state} cancel={cancel}>
        {({ report }) => <ReportView session={session} report={report} />}
      </ImportPanel>
    </>
  );
}
