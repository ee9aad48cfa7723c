import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { acceptTry } from './count-try.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { findTotp, markTotpConfirmed } from './factors.store.ts';
import { countProof, proofBy } from './prove-identity.ts';
import { acceptNewFactor } from './second-factors.ts';
import { useTotpCode } from './totp.ts';

/** Time to install an app and scan the code. Only who had just proved themselves has seen the secret. */
const START_MINUTES = 15;

export const confirmTotp = defineIdentityOperation(
  contract.access.confirmTotp,
  async ({ code }, context) => {
    const { tx, now } = context;
    const { worker } = await getSignedIn(context);
    const totp = await findTotp(tx, worker);
    if (totp?.confirmedAt) throw new AppError('notPossibleNow', { reason: 'alreadyHasTotp' });
    if (!totp || now.getTime() - totp.startedAt.getTime() > START_MINUTES * 60_000)
      throw new AppError('notPossibleNow', { reason: 'expired' });
    if (!(await useTotpCode(tx, worker, totp, code, now))) throw new AppError('wrongCode');
    if (!(await markTotpConfirmed(tx, worker, now)))
      throw new AppError('notPossibleNow', { reason: 'alreadyHasTotp' });
    await acceptTry(context, proofBy(worker));
    const recoveryCodes = await acceptNewFactor(context, worker, 'totp');
    return { recoveryCodes: recoveryCodes && [...recoveryCodes] };
  },
  (_input, context) => countProof(context),
);
