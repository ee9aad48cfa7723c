import type { OperationOutputs } from '@vangnet/contract';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSecondsLeft } from '../../api/use-seconds-left.ts';
import { useFieldError } from '../../case-parts/refusal-text.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import { CodeField, isWholeCode } from '../../ui/code-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { myAccountKey } from './account-queries.ts';
import './set-up-authenticator.css';
import { exceptProof, useProof } from './use-proof.tsx';

interface SetUpAuthenticatorProps {
  started: OperationOutputs['access']['startTotp'];
  /** With the codes to keep, where the account had none yet. */
  onDone: (recoveryCodes: readonly string[] | null) => void;
}

/** Scan, or type the secret; then show that the app gives the right code. */
export function SetUpAuthenticator({ started, onDone }: SetUpAuthenticatorProps) {
  const { t } = useTranslation('account');
  const errorOf = useFieldError();
  const proof = useProof();
  const [code, setCode] = useState('');
  const confirm = useCommand(client.access.confirmTotp, { invalidates: [myAccountKey] });
  const isWaiting = useSecondsLeft(confirm.refusal) > 0;

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const result = await proof.withProof(() => confirm.run({ code }));
    if (result.ok) onDone(result.output.recoveryCodes);
    else if (result.refusal.code === 'wrongCode') setCode('');
  }
  return (
    <form className="account-stack" onSubmit={(event) => void submit(event)}>
      <ol className="account-steps">
        <li>{t('app.step1')}</li>
        <li>
          <p>{t('app.step2')}</p>
          <img className="account-qr" src={started.qrCode} alt={t('app.qr')} width={192} height={192} />
          <Disclosure title={t('app.cannotScan')}>
            <p>{t('app.typeSecret')}</p>
            <p className="account-secret num">{inGroups(started.secret)}</p>
            <p>
              <a href={started.uri}>{t('app.openHere')}</a>
            </p>
          </Disclosure>
        </li>
        <li>{t('app.step3')}</li>
      </ol>
      <RefusalMessage refusal={exceptProof(confirm.refusal)} />
      <CodeField
        label={t('app.code')}
        value={code}
        onChange={setCode}
        autoFocus={false}
        error={errorOf(confirm.refusal, 'code')}
      />
      <div>
        <Button
          type="submit"
          variant="primary"
          isPending={confirm.isBusy}
          isDisabled={!isWholeCode(code) || isWaiting}
        >
          {t('app.confirm')}
        </Button>
      </div>
      {proof.dialog}
    </form>
  );
}

/** Four by four, as a person reads it from one screen and types it on another. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;
