import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { deleteTotp } from './factors.store.ts';
import { acceptRemovedFactor, assertRecentlyProved } from './second-factors.ts';

export const removeTotp = defineIdentityOperation(contract.access.removeTotp, async (_input, context) => {
  const { worker } = await getSignedIn(context);
  assertRecentlyProved(context);
  if (!(await deleteTotp(context.tx, worker))) throw new AppError('notFound');
  await acceptRemovedFactor(context, worker);
  return {};
});
