import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useTranslation } from 'react-i18next';
import { useBeginSession } from '../api/session.ts';
import { Dialog } from '../ui/dialog.tsx';
import { DemoPersons, useDemoPersons } from './demo-persons.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The session ran out in the middle of the work: sign in again over the page, which stays as it is. */
export function SignInDialog({ worker }: { worker: SignedInWorker }) {
  const { t } = useTranslation('app');
  const begin = useBeginSession();
  const persons = useDemoPersons().filter((person) => person.workerId === worker.workerId);
  return (
    <Dialog
      title={t('signIn.again', { name: worker.name })}
      isOpen
      onOpenChange={() => undefined}
      isKeyboardDismissDisabled
    >
      <p>{t('signIn.againExplain')}</p>
      {persons.length > 0 ? (
        <DemoPersons persons={persons} onSignedIn={begin} />
      ) : (
        <SignInForm onSignedIn={begin} />
      )}
    </Dialog>
  );
}
