import { useState } from 'react';
import type { SourceHistory } from '../../../core/station/intake/history.ts';
import type { Connection } from '../../../core/station/sources/tools.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy.ts';
import { Confirm } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Table } from '../../ui/table.tsx';
import type { StationSession } from '../session.ts';
import { useFirstText, useStationText } from '../text.ts';
import { FaultNotice } from './fault-notice.tsx';
import { TOOL_FORMS } from './tool-fields.ts';

const SHOWN_TRIES = 10;

/** A connected tool: how it fares, reading it, and taking it away. */
export function ToolCard({
  session,
  connected,
  now,
  version,
  onEdit,
  onChanged,
}: {
  session: StationSession;
  connected: Connection;
  now: number;
  /** Version of the extension, for the diagnostic. */
  version: string;
  onEdit: () => void;
  onChanged: () => void;
}) {
  const { t } = useStationText();
  const [removing, setRemoving] = useState(false);
  const { id, tool, settings } = connected;
  const { name } = TOOL_FORMS[tool];
  const { host } = new URL(settings.address);
  const { history, allowed, reading, problem } = session.tools.status(id);
  const read = () => void session.tools.read(id, true).then(onChanged);

  return (
    <section className="st-tool cl-stack" data-gap="m" aria-label={`${name}, ${host}`}>
      <div className="cl-row cl-spread">
        <h3 id={`tool-${id}`} tabIndex={-1}>
          {name} <span className="cl-quiet st-host">{host}</span>
        </h3>
        <div className="cl-row">
          {reading ? (
            <Button onClick={() => void session.tools.cancel(id)}>{t('cancel')}</Button>
          ) : (
            <Button look={history.lastSuccess ? 'soft' : 'main'} disabled={!allowed} onClick={read}>
              {t('tool-read')}
            </Button>
          )}
          <Button disabled={reading !== undefined} onClick={onEdit}>
            {t('tool-settings')}
          </Button>
          <Button look="alert" onClick={() => setRemoving(true)}>
            {t('tool-remove')}
          </Button>
        </div>
      </div>
      {reading ? (
        <Progress
          label={t('tool-reading', { tool: name })}
          text={t('tool-reading-n', { n: reading.read })}
          {...(reading.share === undefined ? {} : { value: reading.share })}
        />
      ) : (
        <Health history={history} now={now} allowed={allowed} />
      )}
      {allowed ? null : (
        <Notice tone="alert" title={t('tool-not-allowed', { host })}>
          <Button onClick={() => void session.tools.permit(connected).then(onChanged)}>
            {t('tool-allow', { host })}
          </Button>
        </Notice>
      )}
      {problem ? <Notice tone="alert" live title={t('tool-problem', { reason: problem })} /> : null}
      <History
        history={history}
        now={now}
        onCopy={() => copyText(session.tools.diagnostic(id, { version }))}
      />
      <Confirm
        open={removing}
        onCancel={() => setRemoving(false)}
        onConfirm={() => {
          setRemoving(false);
          void session.tools.remove(id).then(onChanged);
        }}
        title={t('tool-remove-title', { tool: name, host })}
        text={t('tool-remove-text')}
        confirm={t('tool-remove-yes')}
        cancel={t('cancel')}
      />
    </section>
  );
}

/** How the last reading went, and when the next one is. */
function Health({ history, now, allowed }: { history: SourceHistory; now: number; allowed: boolean }) {
  const { t, format } = useStationText();
  const { fault, nextTry, lastSuccess, answers } = history;
  const when = (at: string) => format.moment(at, now);
  const kept =
    lastSuccess === undefined
      ? t('tool-kept', { n: answers ?? 0 })
      : answers === undefined
        ? t('tool-counted-at', { when: when(lastSuccess) })
        : t('tool-read-at', { n: answers, when: when(lastSuccess) });
  if (fault)
    return (
      <FaultNotice fault={fault}>
        {nextTry && allowed ? <p>{t('tool-next', { when: when(nextTry) })}</p> : null}
        {fault.waits ? null : <p>{t('tool-stopped')}</p>}
        {answers || (answers === undefined && lastSuccess) ? <p>{kept}</p> : null}
      </FaultNotice>
    );
  if (lastSuccess === undefined) return <p className="cl-quiet">{answers ? kept : t('tool-never')}</p>;
  return (
    <Notice tone="good" title={kept}>
      <p>{t('tool-again')}</p>
    </Notice>
  );
}

/** What was not taken and why, what was dropped, the last tries, and a diagnostic to copy. */
function History({
  history: { refused, dropped, tries },
  now,
  onCopy,
}: {
  history: SourceHistory;
  now: number;
  onCopy: () => Promise<boolean>;
}) {
  const { t, format } = useStationText();
  const first = useFirstText();
  const [copied, setCopied] = useState(false);
  if (tries.length === 0) return null;
  return (
    <Disclosure title={t('tool-history')}>
      <div className="cl-stack" data-gap="m">
        {Object.keys(refused).length > 0 ? (
          <div>
            <p>{t('tool-not-taken')}</p>
            <ul className="st-points">
              {Object.entries(refused).map(([reason, n]) => (
                <li key={reason}>
                  {refusal(reason, first)}: {format.whole(n)}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {Object.keys(dropped).length > 0 ? (
          <p>
            {t('tool-dropped', {
              fields: format.list(Object.entries(dropped).map(([name, n]) => `${name} (${format.whole(n)})`)),
            })}
          </p>
        ) : null}
        <Table
          caption={t('tool-tries')}
          columns={[
            { id: 'at', head: t('tool-try-at'), cell: (one) => format.moment(one.at, now) },
            {
              id: 'came',
              head: t('tool-try-outcome'),
              cell: (one) =>
                one.fault === undefined
                  ? t('tool-try-read')
                  : (first([`tool-fault-${one.fault}`]) ?? one.fault),
            },
            { id: 'added', head: t('tool-try-added'), cell: (one) => format.whole(one.added), number: true },
            {
              id: 'updated',
              head: t('tool-try-updated'),
              cell: (one) => format.whole(one.updated),
              number: true,
            },
            {
              id: 'deleted',
              head: t('tool-try-deleted'),
              cell: (one) => format.whole(one.deleted),
              number: true,
            },
          ]}
          rows={tries.slice(-SHOWN_TRIES).reverse()}
          rowKey={(one, i) => `${one.at} ${i}`}
        />
        <div className="cl-row">
          <Button icon="copy" onClick={() => void onCopy().then(setCopied)}>
            {t('tool-diagnostic')}
          </Button>
          <span className="cl-quiet cl-small" role="status">
            {copied ? t('tool-diagnostic-copied') : t('tool-diagnostic-help')}
          </span>
        </div>
      </div>
    </Disclosure>
  );
}

/** Why records were not taken: of "CSAT: off the scale" the first part is the company's own word. */
function refusal(reason: string, first: (keys: readonly string[]) => string | undefined): string {
  const at = reason.lastIndexOf(': ');
  const own = at < 0 ? '' : `${reason.slice(0, at)}: `;
  const why = reason.slice(own.length);
  return own + (first([`tool-refusal-${why.replaceAll(' ', '-')}`]) ?? why);
}
