import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation, type IdentityContext } from '../../operations/identity-operation.ts';
import { findWorker, type WorkerRef } from './access.store.ts';
import { acceptTry, countTry, type Tried } from './count-try.ts';
import { describeSignedIn } from './describe-signed-in.ts';
import { findConfirmedTotp } from './factors.store.ts';
import { countPendingTry, takePendingSignIn } from './pending-sign-in.store.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import { hashOf } from './secrets.ts';
import { signInAs } from './session.ts';
import { useTotpCode } from './totp.ts';

/** For one right password; then the password is asked anew. */
const TRIES = 5;

const triedFor = (worker: WorkerRef): Tried => ({ what: 'code', account: worker.workerId, worker });

export const confirmSecondFactor = defineIdentityOperation(
  contract.access.confirmSecondFactor,
  async ({ factor }, context) => {
    const { tx, now } = context;
    const pending = await takePendingSignIn(tx, hashOf(getPendingToken(context)));
    const worker = pending && (await findWorker(tx, pending, context.today));
    if (!worker) throw new AppError('signInExpired');
    context.concern({ organisationId: worker.organisationId, recordId: worker.workerId });
    const totp = await findConfirmedTotp(tx, worker);
    const right =
      factor.kind === 'recoveryCode'
        ? await useRecoveryCode(tx, worker, factor.code, now)
        : totp !== undefined && (await useTotpCode(tx, worker, totp, factor.code, now));
    if (!right) throw new AppError('wrongCode');
    await acceptTry(context, triedFor(worker));
    const session = await signInAs(context, worker, factor.kind);
    return describeSignedIn(worker, session, context);
  },
  async (_input, context) => {
    const { tx, now } = context;
    const worker = await countPendingTry(tx, hashOf(getPendingToken(context)), { now, tries: TRIES });
    if (!worker) throw new AppError('signInExpired');
    await countTry(context, triedFor(worker));
  },
);

function getPendingToken({ browser }: IdentityContext): string {
  const token = browser.findToken('pending');
  if (token === undefined) throw new AppError('signInExpired');
  return token;
}
