import { startTransition, useEffect, useState } from 'react';
import type { Audience } from '../../core/model/measure.ts';
import { bucketEnd } from '../../core/model/time.ts';
import type { ShownPreview } from '../../core/station/intake/jobs.ts';
import type { NotYet } from '../../core/station/intake/prepare.ts';
import type { ReleasePreview } from '../../core/station/intake/publish.ts';
import { folderFor } from '../../core/station/intake/readers.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Table } from '../ui/table.tsx';
import { CompanyForm } from './company-form.tsx';
import { isWithoutHeadcount } from './headcount.ts';
import { LogView } from './log-view.tsx';
import { LongTable } from './long-table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { reasonOf } from './use-import.ts';
import { usePeriod } from './use-period.ts';

const ORDER: readonly Audience[] = ['customer', 'colleague', 'employee', 'candidate'];
const STATES = ['month', 'period', 'merged', 'hidden', 'no-answers'] as const;
const NEWEST = 8;

/** A preview reads everything, so it waits until nobody is typing. */
const SETTLE_MS = 300;

type Line = ReleasePreview['lines'][number];

/** What every reader of a release will see of every team, and why not more. */
export function PreviewStep({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format } = useStationText();
  const [preview, setPreview] = useState<ShownPreview | NotYet>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(true);
  const { timeZone, through, thresholds, organisation } = session.setup.company;
  // The name of the company and whom readers ask change nothing of what is seen.
  const decides = JSON.stringify([timeZone, through, thresholds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `decides` stands for all that is read of the session.
  useEffect(() => {
    let current = true;
    const outdated = new AbortController();
    setBusy(true);
    const timer = setTimeout(() => {
      setProblem(undefined);
      session
        .preview([folderFor('hr')], through, { signal: outdated.signal })
        .then(
          (next) => current && startTransition(() => setPreview(next)),
          (error: unknown) => current && setProblem(reasonOf(error)),
        )
        .finally(() => current && setBusy(false));
    }, SETTLE_MS);
    return () => {
      current = false;
      outdated.abort();
      clearTimeout(timer);
    };
  }, [session, decides]);
  const whole = preview !== undefined && typeof preview !== 'string' ? preview : undefined;
  return (
    <div className="cl-stack" data-gap="l">
      <p>{t('preview-lead')}</p>
      {problem ? <Notice tone="alert" live title={t('preview-failed', { reason: problem })} /> : null}
      {busy && !whole ? <Notice tone="wait" live title={t('preview-busy')} /> : null}
      {typeof preview === 'string' ? (
        <Notice
          tone="wait"
          live
          title={t(preview === 'no-units' ? 'preview-no-units' : 'preview-no-answers')}
        />
      ) : null}
      {whole ? (
        <div className="cl-stack" data-gap="l" aria-busy={busy}>
          <p className="st-print-only">
            {t('print-head', {
              organisation: organisation || whole.release.folders[0]!.manifest.organisation,
              day: `${format.day(whole.release.folders[0]!.manifest.madeAt)} ${whole.release.folders[0]!.manifest.madeAt.slice(0, 4)}`,
              through: format.month(whole.through),
            })}
          </p>
          <Seen preview={whole} withoutHeadcount={isWithoutHeadcount(session.setup.teams)} />
          <Changes preview={whole} />
          <Minimums preview={whole} />
        </div>
      ) : null}
      <section className="cl-stack st-screen">
        <h3>{t('company-title')}</h3>
        <CompanyForm session={session} onChanged={onChanged} {...(whole ? { preview: whole } : {})} />
      </section>
      <LogView session={session} onChanged={onChanged} />
    </div>
  );
}

function Seen({ preview, withoutHeadcount }: { preview: ShownPreview; withoutHeadcount: boolean }) {
  const { t, format } = useStationText();
  const [state, setState] = useState('');
  const [audience, setAudience] = useState('');
  const { summary, lines: all, setAside } = preview.release.preview;
  const { teams, shown, merged, hidden, noAnswers } = summary;
  const asked = ORDER.filter((one) =>
    all.some((line) => line.audience === one && line.shown !== 'no-answers'),
  );
  const lines = asked
    .filter((one) => audience === '' || one === audience)
    .flatMap((one) =>
      all.filter(
        (line) =>
          line.audience === one && (state === '' ? line.shown !== 'no-answers' : line.shown === state),
      ),
    );
  return (
    <section className="cl-stack">
      <Notice
        tone={shown + merged === 0 ? 'alert' : 'good'}
        live
        title={t('preview-summary', { shown, teams, merged, hidden, none: noAnswers })}
      >
        <ul className="st-points">
          {withoutHeadcount ? <li>{t('no-headcount')}</li> : null}
          {setAside > 0 ? <li>{t('preview-set-aside', { n: setAside })}</li> : null}
          {preview.employeeComments > 0 ? (
            <li>{t('preview-employee', { n: preview.employeeComments })}</li>
          ) : null}
          {severalQuestions(all).map(({ audience: group, measures }) => (
            <li key={group}>
              {t('preview-questions', {
                audience: t(`audience-${group}`),
                measures: format.list(measures.map((id) => id.toUpperCase())),
              })}
            </li>
          ))}
          <li>{t('preview-quotes', { n: preview.release.quotes })}</li>
          {preview.later > 0 ? <li>{t('preview-waiting', { n: preview.later })}</li> : null}
          {preview.unmapped > 0 ? <li>{t('preview-unmapped', { n: preview.unmapped })}</li> : null}
        </ul>
      </Notice>
      <div className="st-form st-screen">
        <Select
          label={t('preview-filter-state')}
          value={state}
          onChange={(event) => setState(event.target.value)}
          options={[
            { value: '', label: t('preview-all') },
            ...STATES.map((one) => ({ value: one, label: t(`state-${one}`) })),
          ]}
        />
        <Select
          label={t('preview-audience')}
          value={audience}
          onChange={(event) => setAudience(event.target.value)}
          options={[
            { value: '', label: t('everybody') },
            ...asked.map((one) => ({ value: one, label: t(`audience-${one}`) })),
          ]}
        />
      </div>
      <LongTable
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
          { id: 'measure', head: t('preview-measure'), cell: (line) => line.measure.toUpperCase() },
          {
            id: 'state',
            head: t('preview-state'),
            cell: (line) => <State line={line} preview={preview} />,
          },
          {
            id: 'answers',
            head: t('preview-answers'),
            cell: (line) => (line.answers === undefined ? '–' : format.whole(line.answers)),
            number: true,
          },
        ]}
        rows={lines}
        rowKey={(line, index) => `${line.team} ${line.audience} ${index}`}
      />
      {lines.length === 0 ? <p className="cl-quiet">{t('preview-none')}</p> : null}
    </section>
  );
}

/** Groups that were asked more than one question, with what each measures: a card shows one of them. */
function severalQuestions(lines: readonly Line[]): { audience: Audience; measures: string[] }[] {
  return ORDER.flatMap((audience) => {
    const own = lines.filter(
      (line) => line.audience === audience && line.lane !== 'public' && line.shown !== 'no-answers',
    );
    const measures = [...new Set(own.map(({ measure }) => measure))];
    return measures.length > 1 ? [{ audience, measures }] : [];
  });
}

/** What is seen of a team, and where that is not all, why, in a sentence. */
function State({ line, preview }: { line: Line; preview: ShownPreview }) {
  const { t, format } = useStationText();
  const { respondents, members } = preview.thresholds;
  const period = usePeriod();
  const why = line.reason
    ? t(`why-${line.reason}`, { n: line.reason === 'members' ? members : respondents })
    : '';
  return (
    <>
      <span className="st-state" data-state={line.shown}>
        {t(`state-${line.shown}`)}
      </span>
      <span className="st-why cl-quiet">
        {line.shown === 'month' || line.shown === 'period' ? period(line.bucket) : null}
        {line.shown === 'merged'
          ? `${t('together-with', { teams: format.list(line.together.filter((name) => name !== line.name)) })} `
          : null}
        {why}
      </span>
    </>
  );
}

/** What is new against what was published before. */
function Changes({ preview }: { preview: ShownPreview }) {
  const { t, format } = useStationText();
  const period = usePeriod();
  const [whole, setWhole] = useState(false);
  const { buckets, revised, waiting } = preview.release.preview.changes;
  const inOrder = [...buckets].sort((a, b) => (bucketEnd(a.bucket) < bucketEnd(b.bucket) ? 1 : -1));
  return (
    <section className="cl-stack">
      <h3>{t('changes-title')}</h3>
      <ul className="st-points">
        <li>{buckets.length === 0 ? t('changes-none') : t('changes-new', { n: buckets.length })}</li>
        {revised > 0 ? <li>{t('changes-revised', { n: revised })}</li> : null}
        {(['too-few', 'answers-withdrawn', 'finer-figures-published'] as const).map((why) =>
          waiting[why] ? (
            <li key={why}>
              {t(`waiting-${why}`, { n: waiting[why]!, minimum: preview.thresholds.respondents })}
            </li>
          ) : null,
        )}
        {Object.keys(waiting).length === 0 ? <li>{t('waiting-none')}</li> : null}
      </ul>
      {inOrder.length > 0 ? (
        <Table
          caption={t('changes-table')}
          columns={[
            { id: 'period', head: t('changes-period'), cell: (one) => period(one.bucket) },
            {
              id: 'audience',
              head: t('preview-audience'),
              cell: (one) =>
                one.lane === 'public'
                  ? `${t(`audience-${one.audience}`)}, ${t('preview-public')}`
                  : t(`audience-${one.audience}`),
            },
            { id: 'measure', head: t('preview-measure'), cell: (one) => one.measure.toUpperCase() },
            { id: 'nodes', head: t('changes-units'), cell: (one) => format.whole(one.nodes), number: true },
          ]}
          rows={whole ? inOrder : inOrder.slice(0, NEWEST)}
          rowKey={(_, index) => String(index)}
        />
      ) : null}
      {!whole && inOrder.length > NEWEST ? (
        <div className="st-screen">
          <Button look="soft" onClick={() => setWhole(true)}>
            {t('show-more', { n: inOrder.length - NEWEST })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** The minimums that apply, in sentences; and the whole page on paper. */
function Minimums({ preview }: { preview: ShownPreview }) {
  const { t } = useStationText();
  const { respondents, members, comments } = preview.thresholds;
  return (
    <section className="cl-stack">
      <h3>{t('rules-title')}</h3>
      <ul className="st-points">
        <li>{t('rule-figures', { respondents, members })}</li>
        <li>{t('rule-comments', { comments })}</li>
        <li>{t('rule-complement')}</li>
        <li>{t('rule-once')}</li>
        <li>{t('rule-employees')}</li>
      </ul>
      <div className="st-screen">
        <Button icon="file" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </section>
  );
}
