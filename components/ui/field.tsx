import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { Icon } from './icon.tsx';

interface Around {
  label: ReactNode;
  help?: ReactNode;
  error?: string | undefined;
  /** Why it cannot be changed ("Set by your organisation"); also disables it. */
  locked?: string | undefined;
}

function Frame({ id, label, help, error, locked, children }: Around & { id: string; children: ReactNode }) {
  return (
    <div className="cl-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {locked ? (
        <span className="cl-locked" id={`${id}-locked`}>
          <Icon name="lock" />
          {locked}
        </span>
      ) : null}
      {help ? (
        <div className="cl-field-help" id={`${id}-help`}>
          {help}
        </div>
      ) : null}
      {error ? (
        <div className="cl-field-error" id={`${id}-error`} role="alert">
          <Icon name="alert" />
          {error}
        </div>
      ) : null}
    </div>
  );
}

function describedBy(id: string, { help, error, locked }: Around): string | undefined {
  const ids = [locked && `${id}-locked`, help && `${id}-help`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** One line of text with its label, help and error. */
export function TextField({
  label,
  help,
  error,
  locked,
  ...input
}: Around & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  const around = { label, help, error, locked };
  return (
    <Frame id={id} {...around}>
      <input
        id={id}
        type="text"
        className="cl-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, around)}
        {...input}
        disabled={input.disabled || locked !== undefined}
      />
    </Frame>
  );
}

/** A choice out of a list; the browser's own, which every keyboard and screen reader knows. */
export function Select({
  label,
  help,
  error,
  locked,
  options,
  ...select
}: Around & {
  options: readonly { value: string; label: string }[];
} & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  const around = { label, help, error, locked };
  return (
    <Frame id={id} {...around}>
      <select
        id={id}
        className="cl-select"
        aria-describedby={describedBy(id, around)}
        {...select}
        disabled={select.disabled || locked !== undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A yes or no with its sentence. */
export function Checkbox({
  label,
  help,
  ...input
}: { label: ReactNode; help?: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="cl-check">
      <input id={id} type="checkbox" aria-describedby={help ? `${id}-help` : undefined} {...input} />
      <div>
        <label htmlFor={id}>{label}</label>
        {help ? (
          <div className="cl-field-help" id={`${id}-help`}>
            {help}
          </div>
        ) : null}
      </div>
    </div>
  );
}
