import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useTranslation } from 'react-i18next';
import { useBeginSession } from '../../api/session.ts';
import { Card } from '../../ui/card.tsx';
import { SignOutQuestion } from '../sign-out-question.tsx';
import { useSignOut } from '../sign-out.ts';
import { DoorPage } from './door-page.tsx';
import { EntryStep } from './entry-step.tsx';

/** Between the front door and the first screen: in which function, and a second factor where that asks for one. */
export function EntryPage({ worker }: { worker: SignedInWorker }) {
  const { t } = useTranslation('front-door');
  const begin = useBeginSession();
  const signOut = useSignOut(worker);
  const step = worker.mustChooseFunction ? 'function' : 'required';
  return (
    <DoorPage
      title={t(`${step}.title`)}
      lead={t(`${step}.lead`)}
      isDemo={worker.demo}
      account={{ name: worker.name }}
      onSignOut={() => void signOut.start()}
    >
      <Card className="front-door-narrow">
        <EntryStep worker={worker} onDone={begin} />
      </Card>
      <SignOutQuestion signOut={signOut} />
    </DoorPage>
  );
}
