import { useEffect, useState } from 'react';
import type { ReleasePreview } from '../../core/intake/publish.ts';
import type { Audience } from '../../core/model/measure.ts';
import { Notice } from '../ui/notice.tsx';
import { Table } from '../ui/table.tsx';
import { CompanyForm } from './company-form.tsx';
import type { NotYet, Preview, StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { reasonOf } from './use-import.ts';

const ORDER: readonly Audience[] = ['customer', 'colleague', 'employee', 'candidate'];

/** A preview reads everything, so it waits until nobody is typing. */
const SETTLE_MS = 300;

/** What every reader of a release will see of every team, and why not more. */
export function PreviewStep({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t } = useStationText();
  const [preview, setPreview] = useState<Preview | NotYet>();
  const [problem, setProblem] = useState<string>();
  const { timeZone, through, thresholds } = session.setup.company;
  // The name of the company and whom readers ask change nothing of what is seen.
  const decides = JSON.stringify([timeZone, through, thresholds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `decides` stands for all that is read of the session.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      setProblem(undefined);
      session.preview('hr', through).then(
        (next) => current && setPreview(next),
        (error: unknown) => current && setProblem(reasonOf(error)),
      );
    }, SETTLE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [session, decides]);
  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('preview-lead')}</p>
      <CompanyForm
        session={session}
        onChanged={onChanged}
        {...(preview === undefined || typeof preview === 'string' ? {} : { preview })}
      />
      {problem ? <Notice tone="alert" live title={t('preview-failed', { reason: problem })} /> : null}
      {typeof preview === 'string' ? (
        <Notice
          tone="wait"
          live
          title={t(preview === 'no-units' ? 'preview-no-units' : 'preview-no-answers')}
        />
      ) : null}
      {preview !== undefined && typeof preview !== 'string' ? <Seen preview={preview} /> : null}
    </div>
  );
}

function Seen({ preview }: { preview: Preview }) {
  const { t, format } = useStationText();
  const { summary, lines: all, setAside } = preview.release.preview;
  const { teams, shown, merged, hidden, noAnswers } = summary;
  const lines = ORDER.flatMap((audience) =>
    all.filter((line) => line.audience === audience && line.shown !== 'no-answers'),
  );
  const why = (line: ReleasePreview['lines'][number]) => {
    const state =
      line.shown === 'merged'
        ? t('shown-merged', { teams: format.list(line.together.filter((name) => name !== line.name)) })
        : t(`shown-${line.shown}`);
    return line.reason ? `${state}: ${t(`why-${line.reason}`)}` : state;
  };
  return (
    <div className="cl-stack">
      <Notice
        tone="good"
        live
        title={t('preview-summary', {
          shown,
          teams,
          merged,
          hidden,
          none: noAnswers,
        })}
      >
        {setAside > 0 ? <p>{t('preview-set-aside', { n: setAside })}</p> : null}
        {preview.later > 0 ? <p>{t('preview-waiting', { n: preview.later })}</p> : null}
        {preview.unmapped > 0 ? <p>{t('preview-unmapped', { n: preview.unmapped })}</p> : null}
      </Notice>
      <Table
        caption={t('preview-table')}
        columns={[
          {
            id: 'team',
            head: t('preview-team'),
            cell: (line) => <span style={{ paddingInlineStart: `${12 * line.depth}px` }}>{line.name}</span>,
          },
          {
            id: 'audience',
            head: t('preview-audience'),
            cell: (line) =>
              line.lane === 'public'
                ? `${t(`audience-${line.audience}`)}, ${t('preview-public')}`
                : t(`audience-${line.audience}`),
          },
          { id: 'state', head: t('preview-state'), cell: why },
          {
            id: 'answers',
            head: t('preview-answers'),
            cell: (line) => (line.answers === undefined ? '' : format.whole(line.answers)),
            number: true,
          },
        ]}
        rows={lines}
        rowKey={(line, index) => `${line.team} ${line.audience} ${index}`}
      />
    </div>
  );
}
