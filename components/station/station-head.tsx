import type { ReactNode } from 'react';
import { Brand } from '../ui/brand.tsx';
import { useStationText } from './text.ts';

/** What the station is, above everything else on its page. */
export function StationHead({ children }: { children?: ReactNode }) {
  const { t } = useStationText();
  return (
    <header className="cl-stack" data-gap="l">
      <div className="cl-page-head">
        <Brand size={32} />
        <div>
          <h1>{t('title')}</h1>
          <p className="cl-quiet">{t('lead')}</p>
        </div>
      </div>
      {children}
    </header>
  );
}
