import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findWorkerById } from './access.store.ts';
import { describeSignedIn } from './describe-signed-in.ts';
import { signInAs } from './session.ts';

/** Outside demo mode this door does not exist: the answer is that of an unknown person. */
export const signInAsDemoPerson = defineIdentityOperation(
  contract.access.signInAsDemoPerson,
  async (input, context) => {
    const { demo } = context.installation;
    const worker = demo ? await findWorkerById(context.tx, input.workerId, context.today) : undefined;
    if (!worker) throw new AppError('notFound');
    return describeSignedIn(worker, await signInAs(context, worker, 'demo'), context);
  },
);
