import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { deletePasswordResets, findAccountOf, updatePassword } from './accounts.store.ts';
import { acceptTry } from './count-try.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { hashNewPassword } from './new-password.ts';
import { deletePendingSignIns } from './pending-sign-in.store.ts';
import { assertOwnPassword, countProof, proofBy } from './prove-identity.ts';
import { renewSession } from './session.ts';
import { deleteSessions } from './sessions.store.ts';

export const changePassword = defineIdentityOperation(
  contract.access.changePassword,
  async ({ currentPassword, newPassword }, context) => {
    const { tx } = context;
    const { worker, session } = await getSignedIn(context);
    const account = await findAccountOf(tx, worker);
    if (!account) throw new AppError('notPossibleNow', { reason: 'noPassword' });
    await assertOwnPassword(context, worker, currentPassword, ['currentPassword']);
    const hash = await hashNewPassword(newPassword, worker, account.username, 'newPassword');
    await acceptTry(context, proofBy(worker));
    await updatePassword(tx, worker, hash);
    await deletePasswordResets(tx, worker);
    await deletePendingSignIns(tx, worker);
    const endedSessions = await deleteSessions(tx, worker, { except: session.id });
    await renewSession(context, session.way);
    return { endedSessions };
  },
  (_input, context) => countProof(context),
);
