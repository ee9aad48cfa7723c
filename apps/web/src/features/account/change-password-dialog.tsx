import { PASSWORD_LENGTH } from '@vangnet/domain/access/password-rule.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSecondsLeft } from '../../api/use-seconds-left.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { mySessionsKey } from './account-queries.ts';

interface ChangePasswordDialogProps {
  /** Beside the new password, so that a password manager keeps the two together. */
  username: string | null;
  onClose: () => void;
}

export function ChangePasswordDialog({ username, onClose }: ChangePasswordDialogProps) {
  const { t } = useTranslation('account');
  const errorOf = useFieldError();
  const [currentPassword, setCurrentPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const change = useCommand(client.access.changePassword, { invalidates: [mySessionsKey] });
  const isWaiting = useSecondsLeft(change.refusal) > 0;

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await change.run({ currentPassword, newPassword });
    if (!result.ok) return;
    showToast(t('password.changed', { count: result.output.endedSessions }));
    onClose();
  }
  return (
    <Dialog size="narrow" title={t('password.change')} isOpen onOpenChange={onClose}>
      <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
        {change.refusal?.code !== 'invalidInput' && <RefusalMessage refusal={change.refusal} />}
        <input type="hidden" autoComplete="username" value={username ?? ''} readOnly />
        <PasswordField
          label={t('password.current')}
          value={currentPassword}
          onChange={setCurrentPassword}
          autoComplete="current-password"
          autoFocus
          error={errorOf(change.refusal, 'currentPassword')}
        />
        <PasswordField
          label={t('password.new')}
          description={t('password.newHelp', { min: PASSWORD_LENGTH.min })}
          value={newPassword}
          onChange={setNewPassword}
          autoComplete="new-password"
          error={errorOf(change.refusal, 'newPassword')}
        />
        <p className="soft">{t('password.endsSessions')}</p>
        <div>
          <Button
            type="submit"
            variant="primary"
            isPending={change.isBusy}
            isDisabled={!currentPassword || !newPassword || isWaiting}
          >
            {t('password.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
