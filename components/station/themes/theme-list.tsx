import { useCallback, useEffect, useState } from 'react';
import { type Intent, Intent as IntentEnum, OTHER_THEME } from '../../../core/model/theme.ts';
import { withOwnVersion } from '../../../core/station/intake/own-version.ts';
import type { ThemeCounts } from '../../../core/station/intake/theme-jobs.ts';
import {
  exportTaxonomy,
  importTaxonomy,
  type Taxonomy,
  type TaxonomyTheme,
} from '../../../core/station/themes/taxonomy.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Table } from '../../ui/table.tsx';
import type { StationSession } from '../session.ts';
import { useStationText } from '../text.ts';
import { reasonOf } from '../use-import.ts';
import { ChangePreview } from './change-preview.tsx';
import { ThemeForm } from './theme-form.tsx';
import { TradeChoice } from './trade-choice.tsx';

const INTENTS: readonly Intent[] = IntentEnum.options;

/** What is being done with the themes. */
type Doing =
  | { kind: 'list' }
  | { kind: 'edit'; theme: TaxonomyTheme | undefined }
  | { kind: 'check'; taxonomy: Taxonomy };

/** All themes with their counts; one edited, the whole exchanged; nothing is kept before its effect was seen. */
export function ThemeList({ session, onChanged }: { session: StationSession; onChanged: () => void }) {
  const { t, format, local } = useStationText();
  const [counts, setCounts] = useState<{ comments: number; themes: ThemeCounts }>();
  const [doing, setDoing] = useState<Doing>({ kind: 'list' });
  const [problems, setProblems] = useState<string[]>([]);
  const { taxonomy } = session.themes;
  const look = useCallback(
    () => session.countThemes().then(setCounts, (error: unknown) => setProblems([reasonOf(error)])),
    [session],
  );
  useEffect(() => void look(), [look]);

  const takeIn = async (file: File) => {
    const read = importTaxonomy(await file.text());
    if (read.ok) {
      setProblems([]);
      setDoing({ kind: 'check', taxonomy: read.taxonomy });
    } else setProblems(read.problems);
  };
  if (doing.kind === 'edit')
    return (
      <ThemeForm
        taxonomy={taxonomy}
        theme={doing.theme}
        onCancel={() => setDoing({ kind: 'list' })}
        onCheck={(next) => setDoing({ kind: 'check', taxonomy: next })}
      />
    );
  if (doing.kind === 'check')
    return (
      <ChangePreview
        session={session}
        taxonomy={doing.taxonomy}
        onCancel={() => setDoing({ kind: 'list' })}
        onKeep={async () => {
          await session.changeThemes({ taxonomy: await withOwnVersion(doing.taxonomy) });
          onChanged();
          await session.applyThemes();
          setDoing({ kind: 'list' });
          onChanged();
          await look();
        }}
      />
    );
  const rows = [
    ...taxonomy.themes.map((theme) => ({ id: theme.id, name: local(theme.name), theme })),
    { id: OTHER_THEME, name: t('theme-other'), theme: undefined },
  ]
    .map((row) => {
      const found = counts?.themes[row.id] ?? {};
      return { ...row, found, all: INTENTS.reduce((sum, intent) => sum + (found[intent] ?? 0), 0) };
    })
    .sort((a, b) => b.all - a.all);
  return (
    <div className="cl-stack">
      {problems.length > 0 ? (
        <Notice tone="alert" live title={t('taxonomy-problems')}>
          <ul className="st-points">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <TradeChoice
        taxonomy={taxonomy}
        counts={counts}
        onChoose={(chosen) => setDoing({ kind: 'check', taxonomy: chosen })}
      />
      <div className="cl-row">
        <Button onClick={() => setDoing({ kind: 'edit', theme: undefined })}>{t('theme-add')}</Button>
        <Button
          icon="file"
          onClick={() =>
            saveFile(`themes-${taxonomy.version}.json`, 'application/json', [exportTaxonomy(taxonomy)])
          }
        >
          {t('taxonomy-export')}
        </Button>
        <FileButton accept=".json,application/json" onFile={(file) => void takeIn(file)}>
          {t('taxonomy-import')}
        </FileButton>
      </div>
      <Table
        caption={
          counts ? t('themes-table', { n: counts.comments, version: taxonomy.version }) : t('themes-counting')
        }
        columns={[
          {
            id: 'theme',
            head: t('theme'),
            cell: (row) =>
              row.theme ? (
                <Button
                  look="bare"
                  onClick={() => setDoing({ kind: 'edit', theme: row.theme })}
                  aria-label={t('theme-edit', { theme: row.name })}
                >
                  {row.name}
                </Button>
              ) : (
                row.name
              ),
          },
          ...INTENTS.map((intent) => ({
            id: intent,
            head: t(`intents-${intent}`),
            cell: (row: (typeof rows)[number]) =>
              row.theme === undefined || !row.found[intent] ? '–' : format.whole(row.found[intent]),
            number: true,
          })),
          { id: 'all', head: t('themes-all'), cell: (row) => format.whole(row.all), number: true },
          {
            id: 'lever',
            head: t('theme-lever'),
            cell: (row) => (row.theme ? t(`lever-${row.theme.lever}`) : '–'),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
      <p className="cl-quiet cl-small">{t('themes-other-help')}</p>
    </div>
  );
}
