import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './dialog.css';
import { classNames } from './class-names.ts';

export interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** The actions, main one last; `close` closes the dialog. */
  footer?: (close: () => void) => ReactNode;
  /** `narrow` for a question, `wide` for two things side by side. */
  size?: 'narrow' | 'normal' | 'wide';
  /** Interrupts: the screen reader announces it as an alert. */
  role?: 'dialog' | 'alertdialog';
  /** Escape does not close: for a choice that has to be made. */
  isKeyboardDismissDisabled?: boolean;
  /** A press outside closes. Off unless told, because a stray tap must not throw away what was typed. */
  isDismissable?: boolean;
}

/**
 * A modal window that holds the focus and gives it back; a sheet from the foot on a telephone.
 * Put `autoFocus` on the field that should get the focus first; otherwise the dialog itself does.
 */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  children,
  footer,
  size = 'normal',
  role = 'dialog',
  isKeyboardDismissDisabled,
  isDismissable = false,
}: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <ModalOverlay
      className="ui-dialog-scrim"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={isKeyboardDismissDisabled}
    >
      <Modal className={classNames('ui-dialog-modal', `ui-dialog-${size}`)}>
        <AriaDialog className="ui-dialog" role={role}>
          {({ close }) => (
            <>
              <header className="ui-dialog-header">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {!isKeyboardDismissDisabled && (
                  <Button variant="quiet" icon="close" aria-label={t('close')} onPress={close} />
                )}
              </header>
              <div className="ui-dialog-body">{children}</div>
              {footer && <footer className="ui-dialog-footer">{footer(close)}</footer>}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
