import type { Change } from '../../core/seat/advice/changes.ts';
import { CopyButton } from '../team/quotes.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { usePopupText } from './text.ts';

/** What changed since the person last looked, with the one thing to do about it. */
export function Changed({
  change,
  count,
  onOpen,
  onPutAway,
}: {
  change: Change;
  /** Changes that are new, this one among them. */
  count: number;
  onOpen: (team: string) => void;
  onPutAway: () => void;
}) {
  const { t, foreign } = usePopupText();
  return (
    <section className="cl-changed" data-better={change.better ? '' : undefined}>
      <div className="cl-changed-head">
        <h2 className="cl-small">{t('popup.changed', { n: count })}</h2>
        <IconButton icon="close" label={t('popup.changed-put-away')} onClick={onPutAway} />
      </div>
      <p className="cl-changed-what">
        <Icon name={change.better ? 'better' : 'alert'} />
        <strong>{foreign(change.change)}</strong>
      </p>
      <div className="cl-row">
        {change.better ? (
          <CopyButton look="main" label={t('popup.copy-for-team')} text={change.copy} />
        ) : (
          <Button look="main" onClick={() => onOpen(change.team)}>
            {t('popup.see-why')}
          </Button>
        )}
        {change.better ? (
          <Button look="bare" onClick={() => onOpen(change.team)}>
            {t('popup.details')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
