import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { Suspense, useEffect } from 'react';
import { client } from '../api/client.ts';
import { mayWork } from '../api/session.ts';
import { useSignInAsked } from '../api/sign-in-request.ts';
import { useCommand } from '../api/use-command.ts';
import { caseOptions } from '../case-parts/use-case.ts';
import { NoticeBell } from '../features/notices/notice-bell.tsx';
import { useNewNotices } from '../features/notices/use-new-notices.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { AppShell } from '../ui/app-shell.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { useRouteParams } from './route-params.ts';
import { useShellAccount } from './shell-account.ts';
import { useShellSections } from './shell-sections.ts';
import { SignInDialog } from './front-door/sign-in-dialog.tsx';
import { SignOutQuestion } from './sign-out-question.tsx';
import { useSignOut } from './sign-out.ts';
import { usePageTitle } from './use-document-title.ts';

/** The shell with the links of the open case, and the page in it. */
export function SignedInShell({ worker }: { worker: SignedInWorker }) {
  const params = useRouteParams();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isWide = !/\/(new|people|cover)$/.test(path);
  // Whoever stands in may not open the file: its links are no help to them.
  const caseId = path.endsWith('/cover') ? undefined : params.caseId;
  const { data: opened, isError } = useQuery({
    ...caseOptions(caseId ?? ''),
    enabled: caseId !== undefined,
  });
  const sections = useShellSections(isError ? undefined : caseId, opened);
  const signOut = useSignOut(worker);
  const asked = useSignInAsked();
  const account = useShellAccount(worker);
  useKeptLanguage(worker);
  useNewNotices();
  usePageTitle();

  return (
    <>
      <AppShell
        homeHref="/"
        sections={sections}
        account={account}
        onSignOut={() => void signOut.start()}
        bell={<NoticeBell />}
        isDemo={worker.demo}
        width={isWide ? 'full' : 'normal'}
      >
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet />
        </Suspense>
      </AppShell>
      <ToastRegion />
      {(asked !== null || !mayWork(worker)) && <SignInDialog worker={worker} asked={asked} />}
      <SignOutQuestion signOut={signOut} />
    </>
  );
}

/** A language chosen on the screen is this worker's at the next computer too. */
function useKeptLanguage(worker: SignedInWorker): void {
  const language = useLanguage();
  const { run } = useCommand(client.access.setLanguage);
  useEffect(() => {
    if (language !== worker.language) void run({ language });
  }, [language, worker.language, run]);
}
