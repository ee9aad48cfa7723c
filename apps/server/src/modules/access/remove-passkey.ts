import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { deletePasskey } from './passkeys.store.ts';
import { acceptRemovedFactor, assertRecentlyProved } from './second-factors.ts';

export const removePasskey = defineIdentityOperation(
  contract.access.removePasskey,
  async ({ passkeyId }, context) => {
    const { worker } = await getSignedIn(context);
    assertRecentlyProved(context);
    if (!(await deletePasskey(context.tx, worker, passkeyId))) throw new AppError('notFound');
    context.concern({ organisationId: worker.organisationId, recordId: passkeyId });
    await acceptRemovedFactor(context, worker);
    return {};
  },
);
