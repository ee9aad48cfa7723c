import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { listSecondFactorRoles, replaceSecondFactorRoles } from './factors.store.ts';

export const setSecondFactorRule = defineIdentityOperation(
  contract.access.setSecondFactorRule,
  async ({ roles }, context) => {
    const { organisationId } = (await getSignedIn(context)).worker;
    context.concern({ organisationId, recordId: organisationId });
    await replaceSecondFactorRoles(context.tx, organisationId, roles);
    return { roles: [...(await listSecondFactorRoles(context.tx, organisationId))] };
  },
);
