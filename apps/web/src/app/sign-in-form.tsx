import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client.ts';
import { useCommand } from '../api/use-command.ts';
import { RefusalMessage } from '../case-parts/refusal-message.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Name and password of a local account. */
export function SignInForm({ onSignedIn }: { onSignedIn: (worker: SignedInWorker) => void }) {
  const { t } = useTranslation('app');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useCommand(client.access.signIn);

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await signIn.run({ username, password });
    if (result.ok && result.output.outcome === 'signedIn') onSignedIn(result.output.worker);
  }

  return (
    <form className="ui-field-stack" onSubmit={(event) => void submit(event)}>
      <RefusalMessage refusal={signIn.refusal} />
      <TextField
        label={t('signIn.username')}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        maxLength={200}
        name="username"
      />
      <TextField
        label={t('signIn.password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        maxLength={200}
        name="password"
      />
      <div>
        <Button type="submit" variant="primary" isPending={signIn.isBusy} isDisabled={!username || !password}>
          {t('signIn.submit')}
        </Button>
      </div>
    </form>
  );
}
