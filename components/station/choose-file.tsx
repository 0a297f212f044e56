import { useId, useState } from 'react';
import type { OpenedFile } from '../../core/station/intake/import-jobs.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FileField } from '../ui/file.tsx';
import { Notice } from '../ui/notice.tsx';
import { Table as Rows } from '../ui/table.tsx';
import type { StationSession } from './session.ts';
import { useStationText } from './text.ts';
import { useDrop } from './use-drop.ts';
import { reasonOf } from './use-import.ts';

const SHOWN_ROWS = 5;

/** A file or pasted cells, opened as a table. */
export function ChooseFile({
  session,
  onTable,
}: {
  session: StationSession;
  onTable: (table: OpenedFile) => void;
}) {
  const { t } = useStationText();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState<File[]>([]);
  const open = async (blob: Blob, name: string) => {
    setProblem(undefined);
    try {
      const opened = await session.open(blob, name);
      if ('refused' in opened) setProblem(t(`table-${opened.refused}`, { file: name }));
      else onTable(opened);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  /** One file is looked at after the other: each has columns of its own to check. */
  const read = ([file, ...rest]: File[]) => {
    setWaiting(rest);
    if (file) void open(file, file.name);
  };
  const take = (files: File[]) => read([...files, ...waiting]);
  const over = useDrop(take);
  return (
    <div className="cl-stack st-choose" data-over={over || undefined}>
      <FileField
        label={t('choose')}
        help={t('choose-help')}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
        onFile={(file) => take([file])}
        onFiles={take}
      />
      {waiting.length > 0 ? (
        <Notice tone="wait" title={t('files-wait', { n: waiting.length })}>
          <div>
            <Button onClick={() => read(waiting)}>{t('files-next', { file: waiting[0]!.name })}</Button>
          </div>
        </Notice>
      ) : null}
      <Disclosure title={t('paste')}>
        <div className="cl-field">
          <label htmlFor={`${id}-paste`}>{t('paste-label')}</label>
          <textarea
            id={`${id}-paste`}
            className="cl-input st-paste"
            rows={6}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <div>
            <Button
              disabled={pasted.trim() === ''}
              onClick={() => void open(new Blob([pasted]), t('paste-name'))}
            >
              {t('paste-use')}
            </Button>
          </div>
        </div>
      </Disclosure>
      {problem ? <Notice tone="alert" live title={problem} /> : null}
    </div>
  );
}

/** What the file is read as, and its first rows. */
export function FirstRows({ table, remembered }: { table: TableHead; remembered: boolean }) {
  const { t, format: inOrder } = useStationText();
  const { format } = table;
  const signs: Record<string, string> = {
    ',': t('delimiter-comma'),
    ';': t('delimiter-semicolon'),
    '\t': t('delimiter-tab'),
    '|': t('delimiter-pipe'),
  };
  const read =
    format.kind === 'xlsx'
      ? [
          t('format-xlsx', { n: format.sheets.length, sheets: inOrder.list(format.sheets) }),
          ...(format.left.length > 0
            ? [t('format-left', { n: format.left.length, sheets: inOrder.list(format.left) })]
            : []),
        ].join(' ')
      : t(format.headerRows === 3 ? 'format-qualtrics' : 'format-csv', {
          encoding: format.encoding.toUpperCase(),
          delimiter: signs[format.delimiter] ?? t('delimiter-other', { sign: format.delimiter }),
        });
  return (
    <div className="cl-stack" data-gap="m">
      <Rows
        caption={t('first-rows', { file: table.name })}
        columns={table.columns.map((name, i) => ({
          id: String(i),
          head: name,
          cell: (row: string[]) => shortened(row[i] ?? ''),
        }))}
        rows={table.sample.slice(0, SHOWN_ROWS)}
        rowKey={(_, index) => String(index)}
      />
      <p className="cl-quiet cl-small">
        {read} {t(remembered ? 'remembered' : 'suggested')}
      </p>
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
