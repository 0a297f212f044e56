import { type ReactNode, useId } from 'react';
import { Brand } from '../ui/brand.tsx';
import { IconButton } from '../ui/button.tsx';
import { useText } from '../ui/text.tsx';

/** Something a card offers; at most two stand on a folded card. */
export interface CardAction {
  label: string;
  onClick: () => void;
}

/**
 * The frame of every card: whose it is and of when, what it says, its actions, and what unfolds. Without
 * `onUnfold` there is nothing to unfold.
 */
export function Card({
  title,
  aside,
  through,
  sample = false,
  actions = [],
  unfolded = false,
  onUnfold,
  onHow,
  children,
  more,
  foot,
}: {
  title: string;
  aside?: ReactNode;
  through?: string;
  sample?: boolean;
  actions?: readonly CardAction[];
  unfolded?: boolean;
  onUnfold?: (unfolded: boolean) => void;
  onHow?: () => void;
  children: ReactNode;
  more?: ReactNode;
  foot?: ReactNode;
}) {
  const { t, format } = useText();
  const id = useId();
  return (
    <article className="cl-card" aria-labelledby={`${id}-title`} data-unfolded={unfolded ? '' : undefined}>
      <header className="cl-card-head">
        <Brand />
        <h2 className="cl-card-title" id={`${id}-title`}>
          <span className="cl-card-product">{t('app.name')} · </span>
          {title}
          {aside ? <span className="cl-card-aside"> {aside}</span> : null}
        </h2>
        {sample ? <span className="cl-card-through cl-card-sample">{t('card.sample')}</span> : null}
        {through ? (
          <span className="cl-card-through">{t('card.through', { date: format.endOfMonth(through) })}</span>
        ) : null}
        {onHow ? <IconButton icon="question" label={t('how.title')} onClick={onHow} /> : null}
        {onUnfold ? (
          <IconButton
            icon={unfolded ? 'up' : 'down'}
            label={unfolded ? t('card.fold') : t('card.unfold')}
            aria-expanded={unfolded}
            aria-controls={`${id}-more`}
            onClick={() => onUnfold(!unfolded)}
          />
        ) : null}
      </header>
      <div className="cl-card-main">
        <div className="cl-card-body">{children}</div>
        {actions.length > 0 ? (
          <div className="cl-card-actions">
            {actions.slice(0, 2).map((action) => (
              <button
                key={action.label}
                type="button"
                className="cl-button"
                data-look="soft"
                onClick={action.onClick}
              >
                {action.label}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      <div id={`${id}-more`} className="cl-card-more" hidden={!unfolded}>
        {unfolded ? more : null}
      </div>
      {foot}
    </article>
  );
}

/** A part of an unfolded card with its small heading. */
export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="cl-section">
      <div className="cl-section-head">
        <h3 className="cl-eyebrow">{title}</h3>
        {note ? <span className="cl-small cl-quiet">{note}</span> : null}
      </div>
      {children}
    </div>
  );
}
