import { useState } from 'react';
import type { Quote } from '../../core/model/team-view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { copyFormatted, copyText } from '../ui/copy.ts';
import { useText } from '../ui/text.tsx';

/**
 * A button that copies and says so; where the browser refuses, the text stands there to be marked. With `html` the
 * copy keeps its headings and lists where it is pasted.
 */
export function CopyButton({
  text,
  html,
  label,
  look = 'bare',
}: {
  text: string;
  html?: string;
  label: string;
  look?: 'bare' | 'main' | 'soft';
}) {
  const { t } = useText();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  return (
    <>
      <Button
        look={look}
        icon={state === 'copied' ? 'check' : 'copy'}
        onClick={async () =>
          setState((await (html ? copyFormatted(html, text) : copyText(text))) ? 'copied' : 'failed')
        }
      >
        {state === 'copied' ? t('action.copied') : label}
      </Button>
      <span role="status" className={state === 'failed' ? 'cl-small' : 'cl-for-reader'}>
        {state === 'copied'
          ? t('action.copied')
          : state === 'failed'
            ? `${t('action.copy-failed')} ${text}`
            : ''}
      </span>
    </>
  );
}

/** A cleared praise of a customer with the team it is for. */
export function PraiseQuote({ quote, team, onHide }: { quote: Quote; team: string; onHide?: () => void }) {
  const { t, format } = useText();
  return (
    <figure className="cl-quote">
      <blockquote lang={quote.language}>“{quote.text}”</blockquote>
      <figcaption>{t('quotes.source', { team, month: format.monthName(quote.month) })}</figcaption>
      <div className="cl-row">
        <CopyButton
          label={t('quotes.copy')}
          text={t('quotes.thanks', { quote: quote.text, team, month: format.month(quote.month) })}
        />
        {onHide ? <IconButton icon="close" label={t('action.hide')} onClick={onHide} /> : null}
      </div>
    </figure>
  );
}
