import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findWorker } from './access.store.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { deletePendingSignIns } from './pending-sign-in.store.ts';
import { deleteSessions } from './sessions.store.ts';

export const endWorkerSessions = defineIdentityOperation(
  contract.access.endWorkerSessions,
  async ({ workerId }, context) => {
    const { tx, today } = context;
    const { organisationId } = (await getSignedIn(context)).worker;
    context.concern({ organisationId, recordId: workerId });
    const worker = await findWorker(tx, { organisationId, workerId }, today);
    if (!worker) throw new AppError('notFound');
    await deletePendingSignIns(tx, worker);
    return { ended: await deleteSessions(tx, worker) };
  },
);
