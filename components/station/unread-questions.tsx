import { scaleQuestions } from '../../core/station/sources/files/suggest.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { DraftMapping } from './response-form.tsx';
import { useStationText } from './text.ts';

/** Columns that ask for a rating and are not imported, each with the reason and a way to import it. */
export function UnreadQuestions({
  table,
  mapping,
  onChange,
}: {
  table: TableHead;
  mapping: DraftMapping;
  onChange: (mapping: DraftMapping) => void;
}) {
  const { t } = useStationText();
  const { rating, also = [] } = mapping;
  const read = [rating, ...also.map((column) => column.rating)];
  const unread = scaleQuestions(table, undefined).filter(({ column }) => !read.includes(column));
  if (rating === undefined || unread.length === 0) return null;
  return (
    <Notice tone="wait" title={t('unread-title', { n: unread.length })}>
      <ul className="st-points">
        {unread.map(({ column, ask }) => (
          <li key={column}>
            {t('unread-column', { column })} {t(`ask-${ask}`)}{' '}
            <Button
              look="soft"
              aria-label={t('unread-add-column', { column })}
              onClick={() => onChange({ ...mapping, also: [...also, { rating: column }] })}
            >
              {t('unread-add')}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
