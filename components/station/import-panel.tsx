import type { ReactNode } from 'react';
import type { FileReport } from '../../core/station/intake/import-jobs.ts';
import type { TakeInOutcome } from '../../core/station/intake/take-in.ts';
import { RefusalReason } from '../../core/station/sources/report.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Table } from '../ui/table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import type { ImportState } from './use-import.ts';

/** Progress, cancel, and what became of an import. */
export function ImportPanel<T>({
  state,
  cancel,
  children,
}: {
  state: ImportState<T>;
  cancel: () => void;
  children: (result: T) => ReactNode;
}) {
  const { t } = useStationText();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return (
        <div className="cl-stack" data-gap="m">
          <Progress
            label={state.progress === 1 ? t('counting') : t('reading', { file: state.file })}
            {...(state.progress === undefined ? {} : { value: state.progress })}
            text={t('reading-rows', { n: state.rows })}
          />
          <div>
            <Button onClick={cancel}>{t('cancel')}</Button>
          </div>
        </div>
      );
    case 'cancelled':
      return <Notice tone="wait" live title={t('cancelled')} />;
    case 'failed':
      return (
        <Notice tone="alert" live title={t('import-failed', { file: state.file, reason: state.reason })} />
      );
    case 'done':
      return children(state.result);
  }
}

/** What was taken, and what was refused and why; the whole as a download. */
export function ReportView({
  session,
  report,
  outcome,
}: {
  session: StationSession;
  report: FileReport;
  outcome?: TakeInOutcome;
}) {
  const { t, format } = useStationText();
  const { rows, taken, repeated, blank, refused, refusals, ignored, shortened } = report;
  const sentence = (reason: RefusalReason) => t(`reason-${reason}`);
  const save = async () => {
    const sentences = Object.fromEntries(RefusalReason.options.map((reason) => [reason, sentence(reason)]));
    const csv = await session.reportCsv(report, sentences as Record<RefusalReason, string>);
    saveFile(`report-${report.file.replace(/\.\w+$/, '')}.csv`, 'text/csv', ['\ufeff', csv]);
  };
  return (
    <div className="cl-stack" data-gap="m">
      <Notice
        tone={taken === 0 ? 'alert' : refused > 0 ? 'wait' : 'good'}
        live
        title={t('report-title', { file: report.file })}
      >
        <p>{t('report-sums', { rows, taken, repeated, blank, refused })}</p>
        {outcome ? (
          <>
            <p>
              {t('report-known', {
                added: outcome.added,
                updated: outcome.updated,
                unchanged: outcome.unchanged,
              })}
            </p>
            {outcome.comments > 0 ? <p>{t('report-comments', { comments: outcome.comments })}</p> : null}
            {outcome.setAside > 0 ? <p>{t('report-set-aside', { n: outcome.setAside })}</p> : null}
            {outcome.employeeComments > 0 ? (
              <p>{t('report-employee', { n: outcome.employeeComments })}</p>
            ) : null}
          </>
        ) : null}
        {shortened > 0 ? <p>{t('report-shortened', { n: shortened })}</p> : null}
        {Object.entries(ignored).map(([column, n]) => (
          <p key={column}>{t('report-ignored', { n, column })}</p>
        ))}
      </Notice>
      {refusals.length > 0 ? (
        <Table
          caption={
            refused > refusals.length
              ? t('report-more', { shown: refusals.length, refused })
              : t('report-reason')
          }
          columns={[
            { id: 'row', head: t('report-row'), cell: (one) => format.whole(one.row), number: true },
            { id: 'column', head: t('report-column'), cell: (one) => one.column },
            { id: 'value', head: t('report-value'), cell: (one) => one.value },
            { id: 'reason', head: t('report-reason'), cell: (one) => sentence(one.reason) },
          ]}
          rows={refusals}
          rowKey={(one) => `${one.row} ${one.column}`}
        />
      ) : null}
      <div>
        <Button icon="file" onClick={() => void save()}>
          {t('report-download')}
        </Button>
      </div>
    </div>
  );
}
