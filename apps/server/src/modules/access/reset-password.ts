import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findWorker } from './access.store.ts';
import { findAccountOf, takePasswordReset, updatePassword } from './accounts.store.ts';
import { countTry } from './count-try.ts';
import { deleteRecoveryCodes, deleteTotp } from './factors.store.ts';
import { hashNewPassword } from './new-password.ts';
import { deletePasskeys } from './passkeys.store.ts';
import { deletePendingSignIns } from './pending-sign-in.store.ts';
import { hashOf } from './secrets.ts';
import { deleteSessions } from './sessions.store.ts';

/** The link proves the mailbox, not the second factor: the person then signs in as always. */
export const resetPassword = defineIdentityOperation(
  contract.access.resetPassword,
  async ({ token, newPassword }, context) => {
    const { tx, now, today } = context;
    const reset = await takePasswordReset(tx, hashOf(token), now);
    const worker = reset && (await findWorker(tx, reset, today));
    const account = worker && (await findAccountOf(tx, worker));
    if (!reset || !account) throw new AppError('linkNoLongerValid');
    context.concern({ organisationId: worker.organisationId, recordId: worker.workerId });
    await updatePassword(
      tx,
      worker,
      await hashNewPassword(newPassword, worker, account.username, 'newPassword'),
    );
    if (reset.removesSecondFactors) {
      await deleteTotp(tx, worker);
      await deletePasskeys(tx, worker);
      await deleteRecoveryCodes(tx, worker);
    }
    await deletePendingSignIns(tx, worker);
    await deleteSessions(tx, worker);
    return { username: account.username };
  },
  (_input, context) => countTry(context, { what: 'link' }),
);
