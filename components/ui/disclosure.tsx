import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.tsx';

/** A line that opens what stands behind it. The body is made only when it is open. */
export function Disclosure({
  title,
  open = false,
  onOpenChange,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}) {
  const [shown, setShown] = useState(open);
  const id = useId();
  return (
    <div className="cl-disclosure">
      <button
        type="button"
        className="cl-disclosure-head"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => {
          setShown(!shown);
          onOpenChange?.(!shown);
        }}
      >
        <Icon name="chevron" />
        {title}
      </button>
      <div id={id} className="cl-disclosure-body" hidden={!shown}>
        {shown ? children : null}
      </div>
    </div>
  );
}
