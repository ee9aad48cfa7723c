import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineIdentityOperation, type IdentityContext } from '../../operations/identity-operation.ts';
import type { WorkerRef } from './access.store.ts';
import { findAccountOf } from './accounts.store.ts';
import { acceptTry, countTry, type Tried } from './count-try.ts';
import { getSignedIn } from './describe-signed-in.ts';
import { findConfirmedTotp } from './factors.store.ts';
import { acceptPasskey } from './passkey-ceremony.ts';
import { verifyPassword } from './password.ts';
import { renewSession } from './session.ts';
import { useTotpCode } from './totp.ts';

/** A try to show, while signed in, that one is still the same person. */
export const proofBy = (worker: WorkerRef): Tried => ({ what: 'proof', account: worker.workerId, worker });

/** Counts a try of whoever is signed in. */
export async function countProof(context: IdentityContext): Promise<void> {
  if (context.actor) await countTry(context, proofBy(context.actor));
}

/** @throws AppError `invalidInput` at `path` when it is not the worker's password */
export async function assertOwnPassword(
  { tx }: IdentityContext,
  worker: WorkerRef,
  password: string,
  path: readonly string[],
): Promise<void> {
  const account = await findAccountOf(tx, worker);
  const isRight = account !== undefined && (await verifyPassword(password, account.passwordHash));
  if (!isRight) throw invalidField(path, 'wrongPassword');
}

export const proveIdentity = defineIdentityOperation(
  contract.access.proveIdentity,
  async ({ proof }, context) => {
    const { tx, now } = context;
    const { worker, session } = await getSignedIn(context);
    if (proof.kind === 'password') {
      await assertOwnPassword(context, worker, proof.password, ['proof', 'password']);
    } else if (proof.kind === 'totp') {
      const totp = await findConfirmedTotp(tx, worker);
      const right = totp !== undefined && (await useTotpCode(tx, worker, totp, proof.code, now));
      if (!right) throw new AppError('wrongCode');
    } else {
      const passkey = await acceptPasskey(context, 'proof', proof.answer);
      if (passkey.workerId !== worker.workerId) throw new AppError('passkeyNotAccepted');
    }
    await acceptTry(context, proofBy(worker));
    await renewSession(context, session.way);
    return {};
  },
  (_input, context) => countProof(context),
);
