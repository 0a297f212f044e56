import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

const ICONS = { plain: 'info', wait: 'clock', alert: 'alert', good: 'check' } as const;

/** What happened, what it means, what to do. `live` reads it out when it appears. */
export function Notice({
  tone = 'plain',
  title,
  children,
  live = false,
}: {
  tone?: keyof typeof ICONS;
  title?: ReactNode;
  children?: ReactNode;
  live?: boolean;
}) {
  return (
    <div
      className="cl-notice"
      data-tone={tone}
      role={live ? (tone === 'alert' ? 'alert' : 'status') : undefined}
    >
      <Icon name={ICONS[tone]} />
      <div className="cl-notice-body">
        {title ? <p className="cl-notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
