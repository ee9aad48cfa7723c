import { useMutation } from '@tanstack/react-query';
import type { OperationOutputs } from '@vangnet/contract';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { canUsePasskeys } from '../../api/passkey.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useCommand } from '../../api/use-command.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { Button } from '../../ui/button.tsx';
import './account.css';
import { AddPasskey } from './add-passkey.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SetUpAuthenticator } from './set-up-authenticator.tsx';
import { exceptProof, useProof } from './use-proof.tsx';

type Step =
  | { readonly kind: 'choose' | 'passkey' | 'done' }
  | { readonly kind: 'app'; readonly started: OperationOutputs['access']['startTotp'] }
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

interface RequiredSecondFactorProps {
  onDone: (worker: SignedInWorker) => void;
}

/** The function asks for a second factor and there is none yet: choose one, set it up, keep the codes, go on. */
export function RequiredSecondFactor({ onDone }: RequiredSecondFactorProps) {
  const { t } = useTranslation('account');
  const proof = useProof();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const start = useCommand(client.access.startTotp);
  const goOn = useMutation({ mutationFn: () => client.access.whoAmI({}), onSuccess: onDone });

  async function startApp() {
    const result = await proof.withProof(() => start.run({}));
    if (result.ok) setStep({ kind: 'app', started: result.output });
  }
  function finish(codes: readonly string[] | null) {
    if (codes) return setStep({ kind: 'codes', codes });
    setStep({ kind: 'done' });
    goOn.mutate();
  }
  const back = (
    <div className="account-back">
      <Button variant="quiet" onPress={() => setStep({ kind: 'choose' })}>
        {t('required.back')}
      </Button>
    </div>
  );

  return (
    <div className="account-stack">
      {goOn.error && <RefusalMessage refusal={asRefusal(goOn.error)} onRetry={() => goOn.mutate()} />}
      {step.kind === 'choose' && (
        <>
          <RefusalMessage refusal={exceptProof(start.refusal)} />
          <Choice title={t('required.app')} text={t('required.appText')}>
            <Button variant="primary" isPending={start.isBusy} onPress={() => void startApp()}>
              {t('app.setUp')}
            </Button>
          </Choice>
          {canUsePasskeys() && (
            <Choice title={t('required.passkey')} text={t('required.passkeyText')}>
              <Button onPress={() => setStep({ kind: 'passkey' })}>{t('passkeys.add')}</Button>
            </Choice>
          )}
        </>
      )}
      {step.kind === 'app' && (
        <>
          <SetUpAuthenticator started={step.started} onDone={finish} />
          {back}
        </>
      )}
      {step.kind === 'passkey' && (
        <>
          <p>{t('passkeys.addExplain')}</p>
          <AddPasskey onDone={finish} />
          {back}
        </>
      )}
      {step.kind === 'codes' && <RecoveryCodes codes={step.codes} onKept={() => goOn.mutate()} />}
      {proof.dialog}
    </div>
  );
}

function Choice({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <section className="account-stack">
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}
