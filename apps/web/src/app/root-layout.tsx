import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { asRefusal } from '../api/refusal.ts';
import { whoAmIOptions } from '../api/session.ts';
import { RefusalMessage } from '../case-parts/refusal-message.tsx';
import { AppShell } from '../ui/app-shell.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { SignedInShell } from './signed-in-shell.tsx';
import { usePageTitle } from './use-document-title.ts';

/** Around every page: who is signed in, the shell, links without reloading. */
export function RootLayout() {
  const router = useRouter();
  return (
    <RouterProvider navigate={(href) => router.history.push(href)}>
      <Gate />
    </RouterProvider>
  );
}

function Gate() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data: worker, error, refetch } = useQuery(whoAmIOptions());

  // The component set is for whoever builds; it shows invented words only and stands open.
  if (path === '/components') return <OpenPage />;
  if (worker) return <SignedInShell worker={worker} />;
  if (!error) return null;
  const refusal = asRefusal(error);
  if (refusal.code === 'notSignedIn') return <SignInPage />;
  return (
    <AppShell homeHref="/" sections={[]}>
      <RefusalMessage refusal={refusal} onRetry={() => void refetch()} />
    </AppShell>
  );
}

function OpenPage() {
  usePageTitle();
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  );
}
