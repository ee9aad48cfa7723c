import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findWorker } from './access.store.ts';
import { deletePasswordResets, findAccountOf, insertPasswordReset } from './accounts.store.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { makePersonalLink } from './personal-link.ts';
import { RESET_HOURS } from './request-password-reset.ts';

/** For a service without mail, and for who lost every device: the administrator hands the link over in person. */
export const createResetLink = defineIdentityOperation(
  contract.access.createResetLink,
  async ({ workerId, removeSecondFactors }, context) => {
    const { tx, today } = context;
    const { organisationId } = (await getSignedIn(context)).worker;
    context.concern({ organisationId, recordId: workerId });
    const worker = await findWorker(tx, { organisationId, workerId }, today);
    if (!worker) throw new AppError('notFound');
    if (!(await findAccountOf(tx, worker))) throw new AppError('notPossibleNow', { reason: 'noPassword' });
    const { link, tokenHash, expiresAt } = makePersonalLink(context, '/reset-password', RESET_HOURS);
    await deletePasswordResets(tx, worker);
    await insertPasswordReset(tx, tokenHash, {
      ...worker,
      removesSecondFactors: removeSecondFactors,
      expiresAt,
    });
    return { link, expiresAt: expiresAt.toISOString(), mailed: false };
  },
);
