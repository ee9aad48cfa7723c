import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { listSecondFactorRoles } from './factors.store.ts';

export const getSecondFactorRule = defineIdentityOperation(
  contract.access.getSecondFactorRule,
  async (_input, context) => {
    const { worker } = await getSignedIn(context);
    return { roles: [...(await listSecondFactorRoles(context.tx, worker.organisationId))] };
  },
);
