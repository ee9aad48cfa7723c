import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findWorker } from './access.store.ts';
import { insertLocalAccount } from './accounts.store.ts';
import { acceptTry, countTry } from './count-try.ts';
import { describeSignedIn } from './describe-signed-in.ts';
import { takeInvitation } from './invitations.store.ts';
import { hashNewPassword } from './new-password.ts';
import { hashOf } from './secrets.ts';
import { signInAs } from './session.ts';

export const acceptInvitation = defineIdentityOperation(
  contract.access.acceptInvitation,
  async ({ token, username, password }, context) => {
    const { tx, now, today } = context;
    const invited = await takeInvitation(tx, hashOf(token), now);
    const worker = invited && (await findWorker(tx, invited, today));
    if (!worker) throw new AppError('linkNoLongerValid');
    const passwordHash = await hashNewPassword(password, worker, username, 'password');
    if (!(await insertLocalAccount(tx, { ...worker, username, passwordHash })))
      throw invalidField(['username'], 'usernameTaken');
    await acceptTry(context, { what: 'link' });
    const session = await signInAs(context, worker, 'password');
    return describeSignedIn(worker, session, context);
  },
  (_input, context) => countTry(context, { what: 'link' }),
);
