import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { SignedInWorker } from '@vangnet/contract/access.contract.ts';
import { api } from './client.ts';
import { answerSignInRequests } from './sign-in-request.ts';

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

/**
 * Takes over the session that the server just began. Somebody else than before starts with a clean window: nothing
 * that the one person read or typed stays in the memory of the other.
 */
export function useBeginSession(): (worker: SignedInWorker) => void {
  const queries = useQueryClient();
  return (worker) => {
    const before = knownWorker(queries);
    if (before && before.workerId !== worker.workerId) {
      window.location.assign('/');
      return;
    }
    queries.setQueryData(whoAmIOptions().queryKey, worker);
    answerSignInRequests();
  };
}

function knownWorker(queries: QueryClient): SignedInWorker | undefined {
  return queries.getQueryData(whoAmIOptions().queryKey);
}
