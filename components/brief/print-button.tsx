import { useState } from 'react';
import { openToPrint } from '../hiring/print.ts';
import { Button } from '../ui/button.tsx';
import { useBriefText } from './text.ts';

/** Opens a document of one page to print; where the browser opens none, says so. */
export function PrintButton({ html }: { html: string }) {
  const { t } = useBriefText();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button look="bare" icon="print" onClick={() => setFailed(!openToPrint(html))}>
        {t('brief.print')}
      </Button>
      <span role="status" className="cl-small">
        {failed ? t('brief.print-failed') : ''}
      </span>
    </>
  );
}
