import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { RouterProvider } from 'react-aria-components';
import { asRefusal } from '../api/refusal.ts';
import { linkPages } from '../api/link-token.ts';
import { mayWork, useFollowOtherTabs, whoAmIOptions } from '../api/session.ts';
import { RefusalMessage } from '../case-parts/refusal-message.tsx';
import { AppShell } from '../ui/app-shell.tsx';
import { EntryPage } from './front-door/entry-page.tsx';
import { SIGNED_IN_WINDOW } from './front-door/oidc-sign-in.tsx';
import { SignInPage } from './front-door/sign-in-page.tsx';
import { SignedInWindow } from './front-door/signed-in-window.tsx';
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
  const [isInside, setInside] = useState(false);
  useFollowOtherTabs();
  // Whoever once was inside keeps the page: what is asked later comes over it.
  if (worker && mayWork(worker) && !isInside) setInside(true);

  if (openPages.includes(path)) return <OpenPage />;
  if (worker && path === SIGNED_IN_WINDOW) return <SignedInWindow />;
  if (worker && !isInside) return <EntryPage worker={worker} />;
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

/**
 * Pages that ask for no session: where personal links lead; and the component set, which is for whoever builds and shows
 * invented words only.
 */
const openPages: readonly string[] = [...Object.values(linkPages), '/components'];

function OpenPage() {
  usePageTitle();
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  );
}
