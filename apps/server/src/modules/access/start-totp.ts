import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/identity-operation.ts';
import { findAccountOf } from './accounts.store.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { findConfirmedTotp, startTotpSecret } from './factors.store.ts';
import { assertRecentlyProved } from './second-factors.ts';
import { makeTotpSecret } from './totp.ts';

export const startTotp = defineIdentityOperation(contract.access.startTotp, async (_input, context) => {
  const { tx, now } = context;
  const { worker } = await getSignedIn(context);
  assertRecentlyProved(context);
  if (await findConfirmedTotp(tx, worker)) throw new AppError('notPossibleNow', { reason: 'alreadyHasTotp' });
  const account = await findAccountOf(tx, worker);
  const label = account?.username ?? worker.name;
  const { sealed, ...shown } = await makeTotpSecret(tx, worker, { issuer: 'Vangnet', label });
  await startTotpSecret(tx, worker, sealed, now);
  return shown;
});
