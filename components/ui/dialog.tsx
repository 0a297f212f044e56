import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Button } from './button.tsx';

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
