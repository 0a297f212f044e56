import { useEffect, useState } from 'react';
import type { TaxonomyPreview } from '../../../core/station/themes/preview.ts';
import type { Taxonomy } from '../../../core/station/themes/taxonomy.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { StationSession } from '../session.ts';
import { useStationText } from '../text.ts';
import { reasonOf } from '../use-import.ts';
import { useThemeNames } from './names.ts';

/** What other themes would change in the company's own comments, before they are kept. */
export function ChangePreview({
  session,
  taxonomy,
  onKeep,
  onCancel,
}: {
  session: StationSession;
  taxonomy: Taxonomy;
  onKeep: () => Promise<void>;
  onCancel: () => void;
}) {
  const { t, format } = useStationText();
  const names = useThemeNames([...session.themes.taxonomy.themes, ...taxonomy.themes]);
  const [preview, setPreview] = useState<TaxonomyPreview>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = true;
    // Under another version, so that a model of the themes as they are is not asked about these.
    session.previewThemes({ ...session.themes, taxonomy: { ...taxonomy, version: 'preview' } }).then(
      (next) => current && setPreview(next),
      (error: unknown) => current && setProblem(reasonOf(error)),
    );
    return () => {
      current = false;
    };
  }, [session, taxonomy]);
  const label = (said: string) => {
    const [theme = '', intent = ''] = said.split(' ');
    return `${names(theme)}, ${t(`intent-${intent as 'praise'}`)}`;
  };
  const withShare = (n: number) =>
    preview && preview.comments > 0
      ? `${format.whole(n)} (${format.percent(n / preview.comments)})`
      : format.whole(n);
  const list = (said: readonly string[]) =>
    said.length === 0 ? t('theme-other') : format.list(said.map(label));
  return (
    <div className="cl-stack">
      <h3>{t('check-title')}</h3>
      {problem ? <Notice tone="alert" live title={t('check-failed', { reason: problem })} /> : null}
      {!preview && !problem ? <Notice tone="wait" live title={t('check-busy')} /> : null}
      {preview ? (
        <>
          <Notice
            tone={preview.changed === 0 ? 'plain' : 'good'}
            live
            title={t('check-changed', { n: preview.changed, all: format.whole(preview.comments) })}
          >
            <p>
              {t('check-other', {
                before: withShare(preview.other.before),
                after: withShare(preview.other.after),
              })}
            </p>
          </Notice>
          {preview.themes.length > 0 ? (
            <Table
              caption={t('check-themes')}
              columns={[
                { id: 'theme', head: t('theme'), cell: (one) => names(one.theme) },
                { id: 'before', head: t('before'), cell: (one) => format.whole(one.before), number: true },
                { id: 'after', head: t('after'), cell: (one) => format.whole(one.after), number: true },
              ]}
              rows={preview.themes}
              rowKey={(one) => one.theme}
            />
          ) : null}
          {preview.examples.length > 0 ? (
            <Table
              caption={t('check-examples')}
              columns={[
                { id: 'text', head: t('comment'), cell: (one) => one.text },
                { id: 'before', head: t('before'), cell: (one) => list(one.before) },
                { id: 'after', head: t('after'), cell: (one) => list(one.after) },
              ]}
              rows={preview.examples}
              rowKey={(_, index) => String(index)}
            />
          ) : null}
        </>
      ) : null}
      <div className="cl-row">
        <Button
          look="main"
          disabled={busy || !preview}
          onClick={() => {
            setBusy(true);
            onKeep().catch((error: unknown) => {
              setProblem(reasonOf(error));
              setBusy(false);
            });
          }}
        >
          {busy ? t('apply-busy') : t('check-keep')}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
