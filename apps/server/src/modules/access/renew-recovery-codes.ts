import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';
import { assertRecentlyProved, listSecondFactors } from './second-factors.ts';

export const renewRecoveryCodes = defineIdentityOperation(
  contract.access.renewRecoveryCodes,
  async (_input, context) => {
    const { worker } = await getSignedIn(context);
    assertRecentlyProved(context);
    if ((await listSecondFactors(context.tx, worker)).length === 0)
      throw new AppError('notPossibleNow', { reason: 'noSecondFactor' });
    return { recoveryCodes: [...(await giveRecoveryCodes(context.tx, worker))] };
  },
);
