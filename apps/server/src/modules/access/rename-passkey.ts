import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { updatePasskeyName } from './passkeys.store.ts';
import { showPasskey } from './show-passkey.ts';

export const renamePasskey = defineIdentityOperation(
  contract.access.renamePasskey,
  async ({ passkeyId, name }, context) => {
    const { worker } = await getSignedIn(context);
    const passkey = await updatePasskeyName(context.tx, worker, passkeyId, name);
    if (!passkey) throw new AppError('notFound');
    context.concern({ organisationId: worker.organisationId, recordId: passkeyId });
    return showPasskey(passkey);
  },
);
