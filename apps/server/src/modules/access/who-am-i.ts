import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { describeSignedIn, getSignedIn } from './describe-signed-in.ts';

export const whoAmI = defineIdentityOperation(contract.access.whoAmI, async (_input, context) => {
  const { worker, session } = await getSignedIn(context);
  return describeSignedIn(worker, session, context);
});
