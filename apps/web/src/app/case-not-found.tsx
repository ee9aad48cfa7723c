import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { CoverOffer } from './pages.tsx';

interface CaseNotFoundProps {
  caseId: string;
  /** What is said to whom nothing else is offered. */
  message: ReactNode;
}

/** A case that is not (whole) for whoever asks: what they may do instead, else the refusal. */
export function CaseNotFound({ caseId, message }: CaseNotFoundProps) {
  return (
    <Suspense fallback={message}>
      <CoverOffer caseId={caseId} otherwise={message} />
    </Suspense>
  );
}
