import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The question itself: "Deze uitspraak intrekken?" */
  title: ReactNode;
  /** What will happen, and what stays. */
  children: ReactNode;
  /** The verb of what will happen, never "OK". */
  confirmLabel: ReactNode;
  /** May be a promise: the dialog waits, and stays open when it is refused. */
  onConfirm: () => void | Promise<void>;
  isDanger?: boolean;
}

/** Asks once before something that others will notice. Cancel is always there, and Escape does the same. */
export function ConfirmDialog({
  isOpen,
  onOpenChange,
  title,
  children,
  confirmLabel,
  onConfirm,
  isDanger,
}: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  const [isPending, setPending] = useState(false);

  async function confirm() {
    setPending(true);
    try {
      await onConfirm();
      onOpenChange(false);
    } catch {
      // The screen that asked shows the refusal; the question stays open so that nothing is lost.
    } finally {
      setPending(false);
    }
  }

  return (
    <Dialog
      role="alertdialog"
      size="narrow"
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={(close) => (
        <>
          <Button onPress={close}>{t('cancel')}</Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            isPending={isPending}
            onPress={() => void confirm()}
            autoFocus={!isDanger}
          >
            {confirmLabel}
          </Button>
        </>
      )}
    >
      <div>{children}</div>
    </Dialog>
  );
}
