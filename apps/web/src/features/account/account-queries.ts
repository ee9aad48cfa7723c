import { useQuery } from '@tanstack/react-query';
import type { OperationOutputs } from '@vangnet/contract';
import { api } from '../../api/client.ts';

export type MyAccount = OperationOutputs['access']['getMyAccount'];

/** What the own account can sign in with. */
export function useMyAccount() {
  return useQuery(api.access.getMyAccount.queryOptions({ input: {} }));
}

export const myAccountKey = api.access.getMyAccount.key();
export const mySessionsKey = api.access.listMySessions.key();
export const accountsKey = api.access.listAccounts.key();
export const secondFactorRuleKey = api.access.getSecondFactorRule.key();
