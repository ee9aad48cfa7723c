import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client.ts';
import { useSignInAsked } from '../api/sign-in-request.ts';
import { useCommand } from '../api/use-command.ts';
import { caseOptions } from '../case-parts/use-case.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { AppShell } from '../ui/app-shell.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { useRouteParams } from './route-params.ts';
import { useShellSections } from './shell-sections.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { useSignOut } from './sign-out.ts';
import { usePageTitle } from './use-document-title.ts';

/** The shell with the links of the open case, and the page in it. */
export function SignedInShell({ worker }: { worker: SignedInWorker }) {
  const { t } = useTranslation('app');
  const { caseId } = useRouteParams();
  const isWide = useRouterState({ select: (state) => !/\/(new|people)$/.test(state.location.pathname) });
  const { data: opened } = useQuery({ ...caseOptions(caseId ?? ''), enabled: caseId !== undefined });
  const sections = useShellSections(caseId, opened);
  const signOut = useSignOut(worker);
  const isSignInAsked = useSignInAsked();
  useKeptLanguage(worker);
  usePageTitle();

  const roles = [...new Set(worker.functions.map((held) => t(`roles.${held.role}`)))].join(', ');
  return (
    <>
      <AppShell
        homeHref="/"
        sections={sections}
        account={{ name: worker.name, detail: roles }}
        onSignOut={() => void signOut.start()}
        isDemo={worker.demo}
        width={isWide ? 'full' : 'normal'}
      >
        <Suspense fallback={<Skeleton lines={6} />}>
          <Outlet />
        </Suspense>
      </AppShell>
      <ToastRegion />
      {isSignInAsked && <SignInDialog worker={worker} />}
      <ConfirmDialog
        isOpen={signOut.unsent > 0}
        onOpenChange={signOut.cancel}
        title={t('signOut.unsent', { count: signOut.unsent })}
        confirmLabel={t('signOut.anyway')}
        onConfirm={signOut.finish}
        isDanger
      >
        {t('signOut.explain')}
      </ConfirmDialog>
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
