import type { SignInAnswer } from '@vangnet/contract/access.contract.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSecondsLeft } from '../../api/use-seconds-left.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface SignInFormProps {
  autoFocus: boolean;
  onAnswer: (answer: SignInAnswer) => void;
  onForgotten: () => void;
}

/** Name and password of a local account. */
export function SignInForm({ autoFocus, onAnswer, onForgotten }: SignInFormProps) {
  const { t } = useTranslation('front-door');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useCommand(client.access.signIn);
  const isWaiting = useSecondsLeft(signIn.refusal) > 0;

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await signIn.run({ username, password });
    if (result.ok) onAnswer(result.output);
  }

  return (
    <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
      <RefusalMessage refusal={signIn.refusal} />
      <TextField
        label={t('account.username')}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        maxLength={200}
        name="username"
        autoFocus={autoFocus}
      />
      <PasswordField
        label={t('account.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        name="password"
      />
      <div className="front-door-row">
        <Button
          type="submit"
          variant="primary"
          isPending={signIn.isBusy}
          isDisabled={!username || !password || isWaiting}
        >
          {t('account.submit')}
        </Button>
        <Button variant="quiet" onPress={onForgotten}>
          {t('account.forgotten')}
        </Button>
      </div>
    </form>
  );
}
