import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/** A window over the page: focus stays in it, Escape closes it, focus goes back to where it came from. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="cl-backdrop" />
        <Base.Popup className="cl-dialog">
          <Base.Title className="cl-dialog-title">{title}</Base.Title>
          {children}
          {actions ? <div className="cl-dialog-actions">{actions}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Asks before something that cannot be undone. A click beside it does not answer. */
export function Confirm({
  open,
  onCancel,
  onConfirm,
  title,
  text,
  confirm,
  cancel,
}: {
  open: boolean;
  onCancel: () => void;
  onConfirm: () => void;
  title: string;
  text: string;
  confirm: string;
  cancel: string;
}) {
  return (
    <AlertDialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onCancel();
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="cl-backdrop" />
        <AlertDialog.Popup className="cl-dialog">
          <AlertDialog.Title className="cl-dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description>{text}</AlertDialog.Description>
          <div className="cl-dialog-actions">
            <Button onClick={onCancel}>{cancel}</Button>
            <Button look="alert" onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
