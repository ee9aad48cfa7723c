import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RequiredSecondFactor } from '../pages.tsx';
import { ChooseFunction } from './choose-function.tsx';

interface EntryStepProps {
  worker: SignedInWorker;
  onDone: (worker: SignedInWorker) => void;
}

/** What is still asked of somebody who signed in: the function first, because that decides about the second factor. */
export function EntryStep({ worker, onDone }: EntryStepProps) {
  const { t } = useTranslation('front-door');
  if (worker.mustChooseFunction) return <ChooseFunction worker={worker} onChosen={onDone} />;
  return (
    <div className="front-door-stack">
      <Suspense fallback={<Skeleton lines={3} />}>
        <RequiredSecondFactor onDone={onDone} />
      </Suspense>
      {worker.functions.length > 1 && (
        <Disclosure title={t('required.otherFunction')}>
          <ChooseFunction worker={worker} onChosen={onDone} />
        </Disclosure>
      )}
    </div>
  );
}
