import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** Stays until the person says that the codes are kept: a stray Escape must not take away what is shown once. */
export function OnceShownCodesDialog({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation('account');
  return (
    <Dialog title={t('codes.title')} isOpen onOpenChange={() => undefined} isKeyboardDismissDisabled>
      <RecoveryCodes codes={codes} onKept={onKept} />
    </Dialog>
  );
}
