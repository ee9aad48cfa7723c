import { useQuery } from '@tanstack/react-query';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { mayWork, useBeginSession, whoAmIOptions } from '../../api/session.ts';
import { answerSignInRequests, type Asked } from '../../api/sign-in-request.ts';
import { useCommand } from '../../api/use-command.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DemoPersons, useDemoPersons } from './demo-persons.tsx';
import { Door } from './door.tsx';
import { EntryStep } from './entry-step.tsx';

interface SignInDialogProps {
  worker: SignedInWorker;
  asked: Asked | null;
}

/**
 * The session ran out in the middle of the work, or the function asks for more: all of it over the page, which stays as
 * it is, with the cursor where it was.
 */
export function SignInDialog({ worker, asked }: SignInDialogProps) {
  const { t } = useTranslation('front-door');
  const begin = useBeginSession();
  const { refetch } = useQuery(whoAmIOptions());
  const { run: choose } = useCommand(client.access.chooseFunction);
  const [functionBefore] = useState(worker.acting);
  const isFactorUnknown = asked === 'secondFactor' && mayWork(worker);

  useEffect(() => {
    // A refusal said so before this window knew; when it is no longer so, work goes on.
    if (isFactorUnknown) void refetch().then(({ data }) => data && mayWork(data) && answerSignInRequests());
  }, [isFactorUnknown, refetch]);

  // In the function of before: whoever is in the middle of a sentence is not asked again.
  const isStillHeld = worker.functions.some((held) => held.id === functionBefore?.id);
  const goOnAs =
    worker.mustChooseFunction && asked !== 'session' && isStillHeld ? functionBefore?.id : undefined;
  useEffect(() => {
    if (goOnAs === undefined) return;
    void choose({ functionId: goOnAs }).then((chosen) => chosen.ok && begin(chosen.output));
  }, [goOnAs, choose, begin]);

  const step = stepOf(worker, asked);
  return (
    <Dialog
      title={step === 'session' ? t('again.title', { name: worker.name }) : t(`${step}.title`)}
      isOpen
      onOpenChange={() => undefined}
      isKeyboardDismissDisabled
    >
      {step === 'session' ? (
        <SignInAgain worker={worker} onSignedIn={begin} />
      ) : (
        <div className="front-door-stack">
          <p>{t(`${step}.lead`)}</p>
          <EntryStep worker={worker} onDone={begin} />
        </div>
      )}
    </Dialog>
  );
}

function stepOf(worker: SignedInWorker, asked: Asked | null): 'session' | 'function' | 'required' {
  if (asked === 'session') return 'session';
  return worker.mustChooseFunction ? 'function' : 'required';
}

function SignInAgain({
  worker,
  onSignedIn,
}: {
  worker: SignedInWorker;
  onSignedIn: (worker: SignedInWorker) => void;
}) {
  const { t } = useTranslation('front-door');
  const persons = useDemoPersons().filter((person) => person.workerId === worker.workerId);
  return (
    <div className="front-door-stack">
      <p>{t('again.explain')}</p>
      {persons.length > 0 && <DemoPersons persons={persons} onSignedIn={onSignedIn} />}
      <Door onSignedIn={onSignedIn} isOverPage />
    </div>
  );
}
