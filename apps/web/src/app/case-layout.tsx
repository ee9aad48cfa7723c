import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosedFileStrip } from '../case-parts/closed-file-strip.tsx';
import { CurrentCase } from '../case-parts/current-case.ts';
import { ShareHost } from '../case-parts/sharing/share-host.tsx';
import { GuestStrip } from '../case-parts/guest-strip.tsx';
import { EmergencyBanner } from '../case-parts/emergency-banner.tsx';
import { useCase } from '../case-parts/use-case.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { CaseNotFound } from './case-not-found.tsx';
import { RefusalBoundary } from './refusal-boundary.tsx';
import { useDocumentTitle } from './use-document-title.ts';

/** Around every page of a case: it waits for the file, so that a page always has it. */
export function CaseLayout({ caseId }: { caseId: string }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        // Another case starts anew: nothing of the one file may stay on the page of the other.
        <RefusalBoundary
          key={caseId}
          onRetry={reset}
          renderRefusal={(refusal, message) =>
            refusal.code === 'notFound' ? <CaseNotFound caseId={caseId} message={message} /> : message
          }
        >
          <Suspense fallback={<Skeleton lines={6} />}>
            <OpenedCase caseId={caseId} />
          </Suspense>
        </RefusalBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}

/** The name of a page in the catalogue, by the last part of its address. */
const titles: Readonly<
  Record<
    string,
    | 'columns'
    | 'people'
    | 'conversations'
    | 'mappings'
    | 'dangerAndGoals'
    | 'safetyPlan'
    | 'sharing'
    | 'ownFile'
    | 'activity'
  >
> = {
  '': 'columns',
  people: 'people',
  conversations: 'conversations',
  mappings: 'mappings',
  'danger-and-goals': 'dangerAndGoals',
  'safety-plan': 'safetyPlan',
  activity: 'activity',
  sharing: 'sharing',
  'own-file': 'ownFile',
};

function OpenedCase({ caseId }: { caseId: string }) {
  const { t } = useTranslation('app');
  const { file } = useCase(caseId);
  const page = useRouterState({ select: (state) => state.location.pathname.split('/')[3] ?? '' });
  useDocumentTitle(t(`pages.${titles[page] ?? 'case'}`));
  return (
    <CurrentCase value={file}>
      <EmergencyBanner caseId={caseId} />
      <ClosedFileStrip caseId={caseId} />
      <GuestStrip caseId={caseId} />
      <ShareHost caseId={caseId}>
        <Outlet />
      </ShareHost>
    </CurrentCase>
  );
}
