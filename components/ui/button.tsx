import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` once per view; `bare` inside text; `icon` shows no words and needs `label`. */
  look?: 'plain' | 'main' | 'soft' | 'bare' | 'alert';
  icon?: IconName;
  children: ReactNode;
}

/** A button; never submits by accident. */
export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className="cl-button" data-look={look} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  /** What it does, for the screen reader and as the tip. */
  label: string;
}

/** A button that shows only an icon. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" className="cl-button" data-look="icon" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
