import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation } from '../../operations/operation.ts';
import { countFailedTry, findLocalAccount, findWorker, forgetFailedTries } from './access.store.ts';
import { describeSignedIn } from './describe-signed-in.ts';
import { verifyPassword } from './password.ts';

/** From this many wrong tries on, an account takes one try per pause. A right password after the pause always enters. */
const FREE_TRIES = 5;
const PAUSE_SECONDS = 30;
/** Checked for an unknown name too, so that the time taken does not tell whether an account exists. */
const HASH_OF_NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';

export const signIn = defineIdentityOperation(contract.access.signIn, async (input, context) => {
  const username = input.username.trim().toLowerCase();
  const account = await findLocalAccount(context.tx, username);
  if (account && account.failedTries >= FREE_TRIES && account.lastFailedAt) {
    const wait = PAUSE_SECONDS - (context.now.getTime() - account.lastFailedAt.getTime()) / 1_000;
    if (wait > 0) throw new AppError('tooManyTries', { retryAfterSeconds: Math.ceil(wait) });
  }
  const right = await verifyPassword(input.password, account?.passwordHash ?? HASH_OF_NOBODY);
  const worker = account && right ? await findWorker(context.tx, account, context.today) : undefined;
  if (!worker) {
    context.onRefusal((tx) => countFailedTry(tx, username, context.now));
    throw new AppError('wrongCredentials');
  }
  await forgetFailedTries(context.tx, username);
  await context.session.start(worker);
  return { outcome: 'signedIn' as const, worker: await describeSignedIn(worker, context) };
});
