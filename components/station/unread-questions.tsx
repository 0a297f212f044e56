import { unreadQuestions } from '../../core/station/sources/files/suggest.ts';
import type { TableHead } from '../../core/station/sources/files/table.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { type DraftMapping, ratingColumn } from './response-form.tsx';
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
  const unread = unreadQuestions(table, [mapping, ...also]);
  if (rating === undefined || unread.length === 0) return null;
  return (
    <Notice tone="wait" title={t('unread-title', { n: unread.length })}>
      <ul className="st-points">
        {unread.map((question) => (
          <li key={question.column}>
            {t('unread-column', { column: question.column })}{' '}
            {question.why === 'same-scale' ? (
              t('unread-same-scale', { column: question.same })
            ) : (
              <>
                {t(question.why === 'not-chosen' ? 'unread-not-chosen' : `ask-${question.why}`)}{' '}
                <Button
                  look="soft"
                  aria-label={t('unread-add-column', { column: question.column })}
                  onClick={() =>
                    onChange({ ...mapping, also: [...also, ratingColumn(table, question.column)] })
                  }
                >
                  {t('unread-add')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
