import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSecondsLeft } from '../../api/use-seconds-left.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface ForgottenPasswordProps {
  /** The server can send mail; otherwise only an administrator can make a link. */
  canMail: boolean;
  onBack: () => void;
}

/** Asks for a link to choose a new password. The answer never tells whether an account exists. */
export function ForgottenPassword({ canMail, onBack }: ForgottenPasswordProps) {
  const { t } = useTranslation('front-door');
  const errorOf = useFieldError();
  const [usernameOrEmail, setUsernameOrEmail] = useState('');
  const request = useCommand(client.access.requestPasswordReset);
  const isWaiting = useSecondsLeft(request.refusal) > 0;
  const back = (
    <Button variant="quiet" onPress={onBack}>
      {t('forgotten.back')}
    </Button>
  );
  if (!canMail || request.state === 'done')
    return (
      <div className="front-door-stack" role="status">
        <p>{canMail ? t('forgotten.sent') : t('forgotten.noMail')}</p>
        <div className="front-door-others">{back}</div>
      </div>
    );

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void request.run({ usernameOrEmail });
  }
  return (
    <form className="ui-field-stack" onSubmit={submit}>
      <p>{t('forgotten.explain')}</p>
      <RefusalMessage refusal={request.refusal} />
      <TextField
        label={t('forgotten.usernameOrEmail')}
        value={usernameOrEmail}
        onChange={setUsernameOrEmail}
        autoComplete="username"
        maxLength={254}
        autoFocus
        error={errorOf(request.refusal, 'usernameOrEmail')}
      />
      <div className="front-door-row">
        <Button
          type="submit"
          variant="primary"
          isPending={request.isBusy}
          isDisabled={!usernameOrEmail.trim() || isWaiting}
        >
          {t('forgotten.submit')}
        </Button>
        {back}
      </div>
    </form>
  );
}
