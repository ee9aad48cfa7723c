import type { SignedInWorker, SignInAnswer } from '@vangnet/contract/access.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../api/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { CodeForm } from './code-form.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';

type FactorKind = Extract<SignInAnswer, { outcome: 'secondFactorAsked' }>['kinds'][number];

interface SecondFactorProps {
  kinds: readonly FactorKind[];
  onSignedIn: (worker: SignedInWorker) => void;
  onExpired: (refusal: Refusal) => void;
  /** Back to name and password. */
  onBack: () => void;
}

/** The step after a right password: one way at a time, the others one press away. */
export function SecondFactor({ kinds, onSignedIn, onExpired, onBack }: SecondFactorProps) {
  const { t } = useTranslation('front-door');
  const [kind, setKind] = useState(kinds.includes('totp') ? 'totp' : (kinds[0] ?? 'recoveryCode'));
  return (
    <div className="front-door-stack">
      <p>{t(`secondFactor.ask.${kind}`)}</p>
      {kind === 'passkey' ? (
        <PasskeySignIn onSignedIn={onSignedIn} />
      ) : (
        <CodeForm key={kind} kind={kind} onSignedIn={onSignedIn} onExpired={onExpired} />
      )}
      <div className="front-door-others">
        {kinds
          .filter((other) => other !== kind)
          .map((other) => (
            <Button key={other} variant="quiet" onPress={() => setKind(other)}>
              {t(`secondFactor.other.${other}`)}
            </Button>
          ))}
        <Button variant="quiet" onPress={onBack}>
          {t('secondFactor.back')}
        </Button>
      </div>
    </div>
  );
}
