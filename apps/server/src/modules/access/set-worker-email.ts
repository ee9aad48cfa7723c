import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { deletePasswordResets, updateEmail } from './accounts.store.ts';
import { getSignedIn } from './describe-signed-in.ts';

export const setWorkerEmail = defineIdentityOperation(
  contract.access.setWorkerEmail,
  async ({ workerId, email }, context) => {
    const { organisationId } = (await getSignedIn(context)).worker;
    context.concern({ organisationId, recordId: workerId });
    const outcome = await updateEmail(context.tx, { organisationId, workerId }, email);
    if (outcome === 'taken') throw invalidField(['email'], 'emailTaken');
    if (outcome === 'noSuchWorker') throw new AppError('notFound');
    // A link that is under way went to the old address.
    await deletePasswordResets(context.tx, { organisationId, workerId });
    return { email };
  },
);
