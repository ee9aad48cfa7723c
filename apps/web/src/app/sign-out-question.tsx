import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import type { useSignOut } from './sign-out.ts';

/** Asks before signing out would forget what was typed and not sent. */
export function SignOutQuestion({ signOut }: { signOut: ReturnType<typeof useSignOut> }) {
  const { t } = useTranslation('app');
  return (
    <ConfirmDialog
      isOpen={signOut.unsent > 0}
      onOpenChange={signOut.cancel}
      title={t('signOut.unsent', { count: signOut.unsent })}
      confirmLabel={t('signOut.anyway')}
      onConfirm={signOut.finish}
      isDanger
    >
      {t('signOut.explain')}
    </ConfirmDialog>
  );
}
