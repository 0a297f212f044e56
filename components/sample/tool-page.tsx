import type { ReactNode } from 'react';
import { useSampleText } from './text.ts';

/** A page of the sample HR tool. Plainly drawn, so that nobody takes it for ours or for a real one. */
export function ToolPage({
  title,
  busy = false,
  children,
}: {
  title: string;
  busy?: boolean;
  children: ReactNode;
}) {
  const { t } = useSampleText();
  return (
    <div className="cl-tool-page" aria-busy={busy}>
      <p className="cl-small cl-quiet">{t('sample.tool')}</p>
      {title ? <h2 className="cl-tool-title">{title}</h2> : null}
      {children}
    </div>
  );
}
