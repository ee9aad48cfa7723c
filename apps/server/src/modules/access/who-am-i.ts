import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/operation.ts';
import { findWorker } from './access.store.ts';
import { describeSignedIn } from './describe-signed-in.ts';

export const whoAmI = defineIdentityOperation(contract.access.whoAmI, async (_input, context) => {
  const worker = context.actor && (await findWorker(context.tx, context.actor, context.today));
  if (!worker) throw new AppError('notSignedIn');
  return describeSignedIn(worker, context);
});
