import { useState } from 'react';
import { openToPrint } from '../hiring/print.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text.tsx';

/** Opens a document of one page to print; where the browser opens none, says so. */
export function PrintButton({ html }: { html: string }) {
  const { t } = useText();
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
