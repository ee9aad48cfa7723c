import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/operation.ts';
import { findWorkerById } from './access.store.ts';
import { describeSignedIn } from './describe-signed-in.ts';

/** Outside demo mode this door does not exist: the answer is that of an unknown person. */
export const signInAsDemoPerson = defineIdentityOperation(
  contract.access.signInAsDemoPerson,
  async (input, context) => {
    const worker = context.demo ? await findWorkerById(context.tx, input.workerId, context.today) : undefined;
    if (!worker) throw new AppError('notFound');
    await context.session.start(worker);
    return describeSignedIn(worker, context);
  },
);
