import { PASSWORD_LENGTH } from '@vangnet/domain/access/password-rule.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useLinkToken } from '../../api/link-token.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { DoorPage } from './door-page.tsx';
import { LinkWithoutToken } from './link-without-token.tsx';

/** Where the link for a forgotten password leads. Afterwards one signs in anew, everywhere. */
export function ResetPasswordPage() {
  const { t } = useTranslation('front-door');
  const token = useLinkToken();
  const [username, setUsername] = useState<string | null>(null);
  return (
    <DoorPage title={t('reset.title')} lead={t('reset.lead')}>
      {username !== null ? (
        <Card title={t('reset.done')} className="front-door-narrow">
          <p role="status">{t('reset.doneText', { username })}</p>
          {/* A fresh page: every session of this person has ended, also one in this window. */}
          <a href="/">{t('reset.signIn')}</a>
        </Card>
      ) : token === null ? (
        <LinkWithoutToken />
      ) : (
        <Card className="front-door-narrow">
          <NewPasswordForm token={token} onDone={setUsername} />
        </Card>
      )}
    </DoorPage>
  );
}

function NewPasswordForm({ token, onDone }: { token: string; onDone: (username: string) => void }) {
  const { t } = useTranslation('front-door');
  const errorOf = useFieldError();
  const [newPassword, setNewPassword] = useState('');
  const reset = useCommand(client.access.resetPassword);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await reset.run({ token, newPassword });
    if (result.ok) onDone(result.output.username);
  }
  return (
    <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
      {reset.refusal?.code !== 'invalidInput' && <RefusalMessage refusal={reset.refusal} />}
      <PasswordField
        label={t('newPassword.label')}
        description={t('newPassword.help', { min: PASSWORD_LENGTH.min })}
        value={newPassword}
        onChange={setNewPassword}
        autoComplete="new-password"
        autoFocus
        error={errorOf(reset.refusal, 'newPassword')}
      />
      <div>
        <Button type="submit" variant="primary" isPending={reset.isBusy} isDisabled={!newPassword}>
          {t('reset.submit')}
        </Button>
      </div>
    </form>
  );
}
