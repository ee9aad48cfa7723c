import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { useCallback, useEffect } from 'react';
import { api, client } from './client.ts';
import { asRefusal } from './refusal.ts';
import { answerSignInRequests, keepAskingFor } from './sign-in-request.ts';
import { listenToTabs, tellTabs } from './tabs.ts';

/** `today` changes at midnight; looking again once in a while keeps it right on a screen that stays open. */
const LOOK_AGAIN_MS = 10 * 60_000;

export function whoAmIOptions() {
  return api.access.whoAmI.queryOptions({
    input: {},
    staleTime: LOOK_AGAIN_MS,
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** Who is signed in. Only for what stands behind the sign-in page. */
export function useSignedIn(): SignedInWorker {
  const { data } = useQuery(whoAmIOptions());
  if (!data) throw new Error('useSignedIn stands outside the signed-in part of the app');
  return data;
}

/** Whether nothing more is asked of somebody who signed in. */
export function mayWork(worker: SignedInWorker): boolean {
  return !worker.mustChooseFunction && !worker.mustSetUpSecondFactor;
}

/** Takes over the session that the server just began, in this window and in the others. */
export function useBeginSession(): (worker: SignedInWorker) => void {
  const queries = useQueryClient();
  return useCallback(
    (worker) => {
      takeOver(queries, worker);
      tellTabs('signedIn');
    },
    [queries],
  );
}

/** Works in another function from now on: everything on the screen is asked again, nothing typed goes. */
export function useSwitchFunction(): (worker: SignedInWorker) => void {
  const queries = useQueryClient();
  return (worker) => {
    takeOver(queries, worker);
    tellTabs('functionChosen');
  };
}

/** Somebody signed in or chose a function in another window of this browser: they share one session. */
export function useFollowOtherTabs(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      listenToTabs(() => {
        // A refusal or a lost connection: this window stays as it is.
        void client.access.whoAmI({}).then(
          (worker) => takeOver(queries, worker),
          () => undefined,
        );
      }),
    [queries],
  );
}

/**
 * Somebody else than before starts with a clean window: nothing that the one person read or typed stays in the memory
 * of the other.
 */
function takeOver(queries: QueryClient, worker: SignedInWorker): void {
  const { queryKey } = whoAmIOptions();
  const before: SignedInWorker | undefined = queries.getQueryData(queryKey);
  if (before && before.workerId !== worker.workerId) {
    window.location.assign('/');
    return;
  }
  queries.setQueryData(queryKey, worker);
  if (mayWork(worker)) answerSignInRequests();
  else keepAskingFor('secondFactor');
  if (before?.acting?.id !== worker.acting?.id) void refreshEverything(queries);
}

/** What the new function may not see leaves the screen; the rest stays in place while it is asked again. */
async function refreshEverything(queries: QueryClient): Promise<void> {
  queries.removeQueries({ type: 'inactive' });
  await queries.invalidateQueries();
  await queries.resetQueries({
    predicate: ({ state }) =>
      state.status === 'error' && ['notFound', 'functionMayNot'].includes(asRefusal(state.error).code),
  });
}
