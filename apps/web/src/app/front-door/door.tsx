import { useQuery } from '@tanstack/react-query';
import type { SignedInWorker, SignInAnswer } from '@vangnet/contract/access.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import type { Refusal } from '../../api/refusal.ts';
import { RefusalMessage } from '../../case-parts/refusal-message.tsx';
import { ForgottenPassword } from './forgotten-password.tsx';
import './front-door.css';
import { OidcSignIn } from './oidc-sign-in.tsx';
import { PasskeySignIn } from './passkey-sign-in.tsx';
import { SecondFactor } from './second-factor.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Which ways to sign in exist here; null until the server said. */
export function useSignInWays() {
  return useQuery(api.access.listSignInWays.queryOptions({ input: {} })).data ?? null;
}

type Step =
  | { readonly kind: 'ways'; readonly refusal: Refusal | null; readonly hasFocus: boolean }
  | { readonly kind: 'forgotten' }
  | {
      readonly kind: 'secondFactor';
      readonly kinds: Extract<SignInAnswer, { outcome: 'secondFactorAsked' }>['kinds'];
    };

/** Back from another step: the focus goes to the first field. */
const backToWays = { kind: 'ways', refusal: null, hasFocus: true } as const;

interface DoorProps {
  onSignedIn: (worker: SignedInWorker) => void;
  /** Over a page that must stay: the focus comes here at once, and the provider opens in a window of its own. */
  isOverPage: boolean;
  /** Somebody went through the first step, or came back to it. */
  onStep?: (isFirst: boolean) => void;
}

/** Every way in except the demo's, step by step: on the sign-in page and over a page whose session ended. */
export function Door({ onSignedIn, isOverPage, onStep }: DoorProps) {
  const { t } = useTranslation('front-door');
  const offered = useSignInWays();
  const [step, showStep] = useState<Step>({ ...backToWays, hasFocus: isOverPage });

  function setStep(next: Step) {
    showStep(next);
    onStep?.(next.kind === 'ways');
  }

  if (step.kind === 'forgotten')
    return <ForgottenPassword canMail={offered?.mail ?? false} onBack={() => setStep(backToWays)} />;
  if (step.kind === 'secondFactor')
    return (
      <SecondFactor
        kinds={step.kinds}
        onSignedIn={onSignedIn}
        onExpired={(refusal) => setStep({ ...backToWays, refusal })}
        onBack={() => setStep(backToWays)}
      />
    );
  return (
    <div className="front-door-stack">
      <RefusalMessage refusal={step.refusal} />
      <SignInForm
        autoFocus={step.hasFocus}
        onAnswer={(answer) => {
          if (answer.outcome === 'signedIn') onSignedIn(answer.worker);
          else setStep({ kind: 'secondFactor', kinds: answer.kinds });
        }}
        onForgotten={() => setStep({ kind: 'forgotten' })}
      />
      {(offered?.passkey || offered?.oidc) && (
        <div className="front-door-other">
          <p className="soft">{t('otherWays')}</p>
          {offered.passkey && <PasskeySignIn onSignedIn={onSignedIn} />}
          {offered.oidc && <OidcSignIn name={offered.oidc.name} place={isOverPage ? 'window' : 'here'} />}
        </div>
      )}
    </div>
  );
}
