import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { StationHead } from './station-head.tsx';
import { useStationText } from './text.ts';

/** The station while another tab has it. */
export function Elsewhere({ onHere }: { onHere: () => void }) {
  const { t } = useStationText();
  return (
    <div className="st-page">
      <StationHead />
      <main>
        <Notice tone="wait" title={t('elsewhere')}>
          <div className="cl-stack" data-gap="m">
            <p>{t('elsewhere-why')}</p>
            <div>
              <Button look="main" onClick={onHere}>
                {t('elsewhere-here')}
              </Button>
            </div>
          </div>
        </Notice>
      </main>
    </div>
  );
}
