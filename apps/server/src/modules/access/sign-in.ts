import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineIdentityOperation, type IdentityContext } from '../../operations/identity-operation.ts';
import { findWorker, type WorkerRef } from './access.store.ts';
import { findLocalAccount } from './accounts.store.ts';
import { acceptTry, countTry, type Tried } from './count-try.ts';
import { describeSignedIn } from './describe-signed-in.ts';
import { verifyPassword } from './password.ts';
import { insertPendingSignIn } from './pending-sign-in.store.ts';
import { listSecondFactors } from './second-factors.ts';
import { hashOf, newToken } from './secrets.ts';
import { signInAs } from './session.ts';

/** Checked for an unknown name too, so that the time taken does not tell whether an account exists. */
const HASH_OF_NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
/** Time to take a telephone and read a code. */
const PENDING_MINUTES = 10;

const triedBy = (username: string, worker: WorkerRef | undefined): Tried => ({
  what: 'password',
  account: username,
  worker,
});

export const signIn = defineIdentityOperation(
  contract.access.signIn,
  async (input, context) => {
    const username = input.username.toLowerCase();
    const account = await findLocalAccount(context.tx, username);
    if (account) context.concern({ organisationId: account.organisationId, recordId: account.workerId });
    const right = await verifyPassword(input.password, account?.passwordHash ?? HASH_OF_NOBODY);
    const worker = account && right ? await findWorker(context.tx, account, context.today) : undefined;
    if (!worker) throw new AppError('wrongCredentials');
    await acceptTry(context, triedBy(username, account));
    const kinds = await listSecondFactors(context.tx, worker);
    if (kinds.length > 0) {
      await keepPending(context, worker);
      return { outcome: 'secondFactorAsked' as const, kinds: [...kinds] };
    }
    const session = await signInAs(context, worker, 'password');
    return { outcome: 'signedIn' as const, worker: await describeSignedIn(worker, session, context) };
  },
  async (input, context) => {
    const username = input.username.toLowerCase();
    await countTry(context, triedBy(username, await findLocalAccount(context.tx, username)));
  },
);

/** The right password is remembered in this browser for some minutes; it opens nothing by itself. */
async function keepPending({ tx, now, browser, afterCommit }: IdentityContext, worker: WorkerRef) {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + PENDING_MINUTES * 60_000);
  await insertPendingSignIn(tx, hashOf(token), worker, { now, expiresAt });
  afterCommit(() => browser.keepToken('pending', token, PENDING_MINUTES * 60));
}
