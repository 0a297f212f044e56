import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';

interface Chosen {
  /** What the browser offers to choose: endings and media types (`.ics,text/calendar`). */
  accept: string;
  onFile: (file: File) => void;
  /** Takes several at once, in place of `onFile`. */
  onFiles?: (files: File[]) => void;
}

/** A field that takes a file. */
export function FileField({ label, help, ...chosen }: Chosen & { label: ReactNode; help?: ReactNode }) {
  return <TextField label={label} help={help} {...picks(chosen)} />;
}

/** A button that asks for a file. */
export function FileButton({ children, accept, onFile }: Chosen & { children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input ref={input} hidden {...picks({ accept, onFile })} />
    </>
  );
}

const picks = ({ accept, onFile, onFiles }: Chosen) => ({
  type: 'file' as const,
  accept,
  multiple: onFiles !== undefined,
  onChange({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again after it was corrected.
    currentTarget.value = '';
    const [file] = files;
    if (onFiles && file) onFiles(files);
    else if (file) onFile(file);
  },
});
