import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBeginSession } from '../../api/session.ts';
import { changeLanguage } from '../../i18n/i18n.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useOidcProblem } from '../route-params.ts';
import { DemoPersons, useDemoPersons } from './demo-persons.tsx';
import { Door } from './door.tsx';
import { DoorPage } from './door-page.tsx';

/** The front door: every way to sign in, and in the demo one press on an invented person. */
export function SignInPage() {
  const { t } = useTranslation('front-door');
  const begin = useBeginSession();
  const persons = useDemoPersons();
  const isDemo = persons.length > 0;
  const [isFirstStep, setFirstStep] = useState(true);

  function enter(worker: SignedInWorker) {
    changeLanguage(worker.language);
    begin(worker);
  }
  return (
    <DoorPage title={t('title')} lead={t('lead')} isDemo={isDemo}>
      <OidcProblem />
      {isDemo && isFirstStep && (
        <Card title={t('demo.title')}>
          <p className="soft">{t('demo.explain')}</p>
          {/* An invented person speaks the language that was chosen here. */}
          <DemoPersons persons={persons} onSignedIn={begin} />
        </Card>
      )}
      <Card title={t('account.title')} className="front-door-narrow">
        <Door onSignedIn={enter} isOverPage={false} onStep={setFirstStep} />
      </Card>
    </DoorPage>
  );
}

/** The organisation's provider sent the person back without a sign-in. */
function OidcProblem() {
  const { t } = useTranslation('front-door');
  const problem = useOidcProblem();
  if (problem === null) return null;
  return (
    <ErrorMessage title={t('oidc.problem.title')}>
      <p>{t(`oidc.problem.${problem}`)}</p>
    </ErrorMessage>
  );
}
