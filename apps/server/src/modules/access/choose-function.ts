import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { updateDefaultFunction } from './access.store.ts';
import { describeSignedIn, getSignedIn } from './describe-signed-in.ts';
import { chooseSessionFunction } from './sessions.store.ts';

export const chooseFunction = defineIdentityOperation(
  contract.access.chooseFunction,
  async ({ functionId }, context) => {
    const { worker, session } = await getSignedIn(context);
    if (!worker.functions.some((held) => held.id === functionId)) throw new AppError('notFound');
    context.concern({ organisationId: worker.organisationId, recordId: functionId });
    await chooseSessionFunction(context.tx, session.id, functionId);
    await updateDefaultFunction(context.tx, worker, functionId);
    return describeSignedIn(worker, { ...session, functionId }, context);
  },
);
