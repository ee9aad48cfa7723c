import { contract } from '@vangnet/contract';
import { defineIdentityOperation } from '../../operations/operation.ts';

export const signOut = defineIdentityOperation(contract.access.signOut, async (_input, context) => {
  await context.session.end();
  return {};
});
