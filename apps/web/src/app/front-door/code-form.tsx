import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import type { Refusal } from '../../api/refusal.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSecondsLeft } from '../../api/use-seconds-left.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { CodeField, isWholeCode } from '../../ui/code-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface CodeFormProps {
  kind: 'totp' | 'recoveryCode';
  onSignedIn: (worker: SignedInWorker) => void;
  /** Too much time went by, or too many codes were wrong. */
  onExpired: (refusal: Refusal) => void;
}

/** The six figures of an authenticator app, or one of the recovery codes. */
export function CodeForm({ kind, onSignedIn, onExpired }: CodeFormProps) {
  const { t } = useTranslation('front-door');
  const errorOf = useFieldError();
  const [code, setCode] = useState('');
  const confirm = useCommand(client.access.confirmSecondFactor);
  const isWaiting = useSecondsLeft(confirm.refusal) > 0;
  const isReady = kind === 'totp' ? isWholeCode(code) : code.trim() !== '';

  async function send(given: string) {
    const result = await confirm.run({ factor: { kind, code: given } });
    if (result.ok) return onSignedIn(result.output);
    if (result.refusal.code === 'signInExpired') onExpired(result.refusal);
    // A code counts once: the next one is typed into an empty field.
    else if (result.refusal.code === 'wrongCode') setCode('');
  }
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void send(code);
  }

  return (
    <form className="ui-field-stack" onSubmit={submit}>
      <RefusalMessage refusal={confirm.refusal} />
      {kind === 'totp' ? (
        <CodeField
          label={t('secondFactor.code')}
          description={t('secondFactor.codeHelp')}
          value={code}
          onChange={setCode}
          onWhole={(given) => !isWaiting && void send(given)}
          error={errorOf(confirm.refusal, 'factor', 'code')}
        />
      ) : (
        <TextField
          label={t('secondFactor.recoveryCode')}
          description={t('secondFactor.recoveryCodeHelp')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          maxLength={80}
          autoFocus
          error={errorOf(confirm.refusal, 'factor', 'code')}
        />
      )}
      <div>
        <Button type="submit" variant="primary" isPending={confirm.isBusy} isDisabled={!isReady || isWaiting}>
          {t('secondFactor.submit')}
        </Button>
      </div>
    </form>
  );
}
