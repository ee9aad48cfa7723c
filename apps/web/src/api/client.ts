import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { contract, type Contract } from '@vangnet/contract';
import type { OperationMeta } from '@vangnet/contract/operation.ts';
import { askToSignIn } from './sign-in-request.ts';

/** What one request may ask of the browser. */
export interface RequestContext {
  /** The answer may come after the page is gone: the last words before a tab closes. At most 64 KiB. */
  readonly keepalive?: boolean;
}

const link = new OpenAPILink<RequestContext>(contract, {
  fetch: (request, init, { context }) => fetch(request, { ...init, keepalive: context.keepalive ?? false }),
  url: () => `${window.location.origin}/api`,
  interceptors: [
    async (request) => {
      try {
        return await request.next();
      } catch (error) {
        const code = error instanceof ORPCError ? (error.code as string) : undefined;
        if ((code !== 'notSignedIn' && code !== 'secondFactorNeeded') || isAboutSigningIn(request.path))
          throw error;
        await askToSignIn(code === 'notSignedIn' ? 'session' : 'secondFactor');
        return request.next();
      }
    },
  ],
});

/** Who signs in, or asks who is signed in, gets the refusal itself. */
function isAboutSigningIn([capability, operation = '']: readonly string[]): boolean {
  if (capability !== 'access') return false;
  if (operation === 'whoAmI') return true;
  const operations: Readonly<Record<string, { readonly '~orpc': { readonly meta: OperationMeta } }>> =
    contract.access;
  return operations[operation]?.['~orpc'].meta.permission === 'nobodyInParticular';
}

/** Every operation of the contract, typed, over the same REST routes that any program can call. */
export const client: ContractRouterClient<Contract, RequestContext> = createORPCClient(link);

/** The same for TanStack Query: `useQuery(api.mapping.listStatements.queryOptions({ input: { caseId } }))`. */
export const api = createTanstackQueryUtils(client);
