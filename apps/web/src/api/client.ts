import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { contract, type Contract } from '@vangnet/contract';
import { askToSignIn } from './sign-in-request.ts';

const link = new OpenAPILink(contract, {
  url: () => `${window.location.origin}/api`,
  interceptors: [
    async ({ next, path }) => {
      try {
        return await next();
      } catch (error) {
        // Who signs in, or asks who is signed in, gets the refusal itself.
        if (path[0] === 'access' || !(error instanceof ORPCError) || error.code !== 'notSignedIn')
          throw error;
        await askToSignIn();
        return next();
      }
    },
  ],
});

/** Every operation of the contract, typed, over the same REST routes that any program can call. */
export const client: ContractRouterClient<Contract> = createORPCClient(link);

/** The same for TanStack Query: `useQuery(api.mapping.listStatements.queryOptions({ input: { caseId } }))`. */
export const api = createTanstackQueryUtils(client);
