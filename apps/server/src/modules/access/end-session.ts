import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { deleteOwnSession } from './sessions.store.ts';

export const endSession = defineIdentityOperation(
  contract.access.endSession,
  async ({ sessionId }, context) => {
    const { worker } = await getSignedIn(context);
    context.concern({ organisationId: worker.organisationId, recordId: sessionId });
    if (!(await deleteOwnSession(context.tx, worker, sessionId))) throw new AppError('notFound');
    return {};
  },
);
