import { Notice } from './notice.tsx';
import { useText } from './text.tsx';

/** What a page shows when the background does not answer: what happened and what to do. */
export function BackgroundSilence({ error }: { error: unknown }) {
  const { t } = useText();
  return (
    <main className="cl-silence">
      <Notice tone="alert" live title={t('background.silent')}>
        <p className="cl-small">{error instanceof Error ? error.message : String(error)}</p>
      </Notice>
    </main>
  );
}
