import { useCallback, useEffect, useState } from 'react';
import type { FileReport, OpenedFile } from '../../core/station/intake/import-jobs.ts';
import type { TakeInOutcome } from '../../core/station/intake/take-in.ts';
import type { UnmappedUnit } from '../../core/station/intake/team-map.ts';
import type { Stop } from '../../core/station/sources/files/check-answers.ts';
import { ResponseMapping } from '../../core/station/sources/files/mapping.ts';
import { suggestResponses } from '../../core/station/sources/files/suggest.ts';
import { Button } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Table as Rows } from '../ui/table.tsx';
import { ChooseFile, FirstRows } from './choose-file.tsx';
import { TimeZoneField } from './company-form.tsx';
import { ImportPanel, ReportView } from './import-panel.tsx';
import { ImportStops } from './import-stops.tsx';
import { type DraftMapping, missingOf, ResponseForm } from './response-form.tsx';
import type { Imported, StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { UnmappedUnits } from './unmapped-units.tsx';
import { UnreadQuestions } from './unread-questions.tsx';
import { useImport } from './use-import.ts';

/** Answers by file or paste; names in them that no unit has; what was imported so far. */
export function ResponsesStep({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const [table, setTable] = useState<OpenedFile>();
  const [mapping, setMapping] = useState<DraftMapping>({});
  const [remembered, setRemembered] = useState(false);
  const [unmapped, setUnmapped] = useState<UnmappedUnit[]>([]);
  const { state, start, cancel, reset } = useImport<
    { stops: Stop[] } | { report: FileReport; outcome: TakeInOutcome }
  >();
  const [leaving, setLeaving] = useState<Imported>();
  const { imports } = session.setup;

  const look = useCallback(async () => setUnmapped(await session.unmapped()), [session]);
  useEffect(() => void look(), [look]);

  const opened = (next: OpenedFile) => {
    reset();
    const known = ResponseMapping.safeParse(session.remembered('responses', next));
    setTable(next);
    setRemembered(known.success);
    setMapping(known.success ? known.data : suggestResponses(next));
  };
  const run = async (from: OpenedFile, chosen: DraftMapping = mapping) => {
    const whole = ResponseMapping.parse(chosen);
    await start(from.name, (going) => session.importResponses(from, whole, going));
    await look();
    onChanged();
  };
  const missing = missingOf(mapping);
  // Files with one header are one source, and leave together.
  const sameSource = (file: Imported | undefined) => imports.filter(({ source }) => source === file?.source);

  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('responses-lead')}</p>
      <ChooseFile session={session} onTable={opened} />
      {table ? (
        <>
          <FirstRows table={table} remembered={remembered} />
          <ResponseForm
            key={table.name}
            table={table}
            mapping={mapping}
            companyZone={session.setup.company.timeZone}
            onChange={setMapping}
          />
          <UnreadQuestions table={table} mapping={mapping} onChange={setMapping} />
          {imports.length === 0 ? (
            <div className="st-form">
              <TimeZoneField session={session} onChanged={onChanged} />
            </div>
          ) : null}
          <Roster session={session} />
          {missing.length > 0 ? (
            <p className="cl-quiet" role="status">
              {t('incomplete', { fields: format.list(missing.map((field) => t(`field-${field}`))) })}
            </p>
          ) : null}
          <div>
            <Button
              look="main"
              disabled={missing.length > 0 || state.kind === 'running'}
              onClick={() => void run(table)}
            >
              {t('import')}
            </Button>
          </div>
        </>
      ) : null}
      <ImportPanel state={state} cancel={cancel}>
        {(result) =>
          'stops' in result ? (
            <ImportStops
              file={table?.name ?? ''}
              stops={result.stops}
              zone={session.setup.company.timeZone}
              onZone={(timeZone) => {
                if (!table) return;
                setMapping({ ...mapping, timeZone });
                void run(table, { ...mapping, timeZone });
              }}
              onAccept={(reasons) => {
                if (!table) return;
                const accepted = {
                  ...mapping,
                  acceptRefused: [...(mapping.acceptRefused ?? []), ...reasons],
                };
                setMapping(accepted);
                void run(table, accepted);
              }}
            />
          ) : (
            <ReportView session={session} report={result.report} outcome={result.outcome} />
          )
        }
      </ImportPanel>
      <UnmappedUnits session={session} unmapped={unmapped} onChanged={() => void look().then(onChanged)} />
      {imports.length === 0 ? (
        <p className="cl-quiet">{t('sources-empty')}</p>
      ) : (
        <Rows
          caption={t('sources-title')}
          columns={[
            { id: 'file', head: t('source-file'), cell: (one) => one.file },
            {
              id: 'answers',
              head: t('source-answers'),
              cell: (one) => format.whole(one.answers),
              number: true,
            },
            { id: 'when', head: t('source-when'), cell: (one) => format.day(one.at) },
            {
              id: 'forget',
              head: <span className="cl-for-reader">{t('source-forget')}</span>,
              cell: (one) => (
                <Button
                  look="alert"
                  aria-label={t('source-forget-file', { file: one.file })}
                  onClick={() => setLeaving(one)}
                >
                  {t('source-forget')}
                </Button>
              ),
            },
          ]}
          rows={imports}
          rowKey={(one) => `${one.source} ${one.file}`}
        />
      )}
      <Confirm
        open={leaving !== undefined}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving) void session.forget(leaving.source).then(look).then(onChanged);
          setLeaving(undefined);
        }}
        title={t('source-forget-title', { files: format.list(sameSource(leaving).map(({ file }) => file)) })}
        text={t('source-forget-text', {
          n: sameSource(leaving).reduce((sum, { answers }) => sum + answers, 0),
        })}
        confirm={t('source-forget-yes')}
        cancel={t('cancel')}
      />
    </div>
  );
}

/** Names of staff, to be taken out of comments whatever else tells of a name. They stay at the station. */
function Roster({ session }: { session: StationSession }) {
  const { t } = useStationText();
  const [names, setNames] = useState(session.setup.roster);
  return (
    <Disclosure title={t('roster')}>
      <div className="cl-field">
        <label htmlFor="roster">{t('roster-label')}</label>
        <textarea
          id="roster"
          className="cl-input st-paste"
          rows={6}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="roster-help"
          value={names}
          onChange={(event) => {
            setNames(event.target.value);
            void session.change({ roster: event.target.value });
          }}
        />
        <div className="cl-field-help" id="roster-help">
          {t('roster-help')}
        </div>
      </div>
    </Disclosure>
  );
}
