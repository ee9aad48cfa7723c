import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { listAccountSummaries } from './accounts.store.ts';
import { getSignedIn } from './describe-signed-in.ts';

export const listAccounts = defineIdentityOperation(contract.access.listAccounts, async (_input, context) => {
  const { worker } = await getSignedIn(context);
  return [...(await listAccountSummaries(context.tx, worker.organisationId))];
});
