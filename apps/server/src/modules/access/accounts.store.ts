import type { Tx } from '../../platform/database/database.ts';
import type { WorkerRef } from './access.store.ts';

export interface LocalAccount extends WorkerRef {
  readonly username: string;
  readonly passwordHash: string;
}

const selectAccounts = (tx: Tx) =>
  tx.selectFrom('localAccount').select(['username', 'organisationId', 'workerId', 'passwordHash']);

export async function findLocalAccount(tx: Tx, username: string): Promise<LocalAccount | undefined> {
  return selectAccounts(tx).where('username', '=', username).executeTakeFirst();
}

export async function findAccountOf(tx: Tx, worker: WorkerRef): Promise<LocalAccount | undefined> {
  return selectAccounts(tx)
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .executeTakeFirst();
}

export async function updatePassword(tx: Tx, worker: WorkerRef, passwordHash: string): Promise<void> {
  await tx
    .updateTable('localAccount')
    .set({ passwordHash })
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .execute();
}

/** Whether the user name was free: of two who take it at once, one gets it. */
export async function insertLocalAccount(
  tx: Tx,
  { username, organisationId, workerId, passwordHash }: LocalAccount,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('localAccount')
    .values({ username, organisationId, workerId, passwordHash })
    .onConflict((conflict) => conflict.column('username').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export interface AccountSummary {
  readonly workerId: string;
  readonly name: string;
  readonly active: boolean;
  readonly email: string | null;
  readonly username: string | null;
  readonly oidcLinked: boolean;
  readonly hasSecondFactor: boolean;
}

/** Every worker of an organisation with how they can sign in. */
export async function listAccountSummaries(
  tx: Tx,
  organisationId: string,
): Promise<readonly AccountSummary[]> {
  return tx
    .selectFrom('worker')
    .leftJoin('localAccount as account', (join) =>
      join
        .onRef('account.organisationId', '=', 'worker.organisationId')
        .onRef('account.workerId', '=', 'worker.id'),
    )
    .where('worker.organisationId', '=', organisationId)
    .select((eb) => [
      'worker.id as workerId',
      'worker.name',
      'worker.active',
      'worker.email',
      'account.username',
      eb
        .exists(
          eb
            .selectFrom('oidcAccount as linked')
            .select('linked.subject')
            .whereRef('linked.organisationId', '=', 'worker.organisationId')
            .whereRef('linked.workerId', '=', 'worker.id'),
        )
        .$castTo<boolean>()
        .as('oidcLinked'),
      eb
        .or([
          eb.exists(
            eb
              .selectFrom('totp')
              .select('totp.workerId')
              .whereRef('totp.organisationId', '=', 'worker.organisationId')
              .whereRef('totp.workerId', '=', 'worker.id')
              .where('totp.confirmedAt', 'is not', null),
          ),
          eb.exists(
            eb
              .selectFrom('passkey')
              .select('passkey.id')
              .whereRef('passkey.organisationId', '=', 'worker.organisationId')
              .whereRef('passkey.workerId', '=', 'worker.id'),
          ),
        ])
        .$castTo<boolean>()
        .as('hasSecondFactor'),
    ])
    .orderBy('worker.name')
    .orderBy('worker.id')
    .execute();
}

/** Sets or clears an e-mail address; false when there is no such worker, `taken` when a colleague has it. */
export async function updateEmail(
  tx: Tx,
  worker: WorkerRef,
  email: string | null,
): Promise<'done' | 'noSuchWorker' | 'taken'> {
  if (email !== null && (await hasEmail(tx, worker, email))) return 'taken';
  const { numUpdatedRows } = await tx
    .updateTable('worker')
    .set({ email })
    .where('organisationId', '=', worker.organisationId)
    .where('id', '=', worker.workerId)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'done' : 'noSuchWorker';
}

/** Whether somebody else of the organisation has this e-mail address. */
export async function hasEmail(tx: Tx, worker: WorkerRef, email: string): Promise<boolean> {
  const other = await tx
    .selectFrom('worker')
    .select('id')
    .where('organisationId', '=', worker.organisationId)
    .where('email', '=', email)
    .where('id', '<>', worker.workerId)
    .executeTakeFirst();
  return other !== undefined;
}

export async function insertPasswordReset(
  tx: Tx,
  tokenHash: Buffer,
  reset: WorkerRef & { readonly removesSecondFactors: boolean; readonly expiresAt: Date },
): Promise<void> {
  const { organisationId, workerId, removesSecondFactors, expiresAt } = reset;
  await tx
    .insertInto('passwordReset')
    .values({ tokenHash, organisationId, workerId, removesSecondFactors, expiresAt })
    .execute();
}

/** Uses up a link to choose a new password; every other one of the same worker ends with it. */
export async function takePasswordReset(
  tx: Tx,
  tokenHash: Buffer,
  now: Date,
): Promise<(WorkerRef & { readonly removesSecondFactors: boolean }) | undefined> {
  const taken = await tx
    .deleteFrom('passwordReset')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .returning(['organisationId', 'workerId', 'removesSecondFactors'])
    .executeTakeFirst();
  if (taken) await deletePasswordResets(tx, taken);
  return taken;
}

export async function deletePasswordResets(tx: Tx, worker: WorkerRef): Promise<void> {
  await tx
    .deleteFrom('passwordReset')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .execute();
}

/** Links of this worker that still work. */
export async function countPasswordResets(tx: Tx, worker: WorkerRef, now: Date): Promise<number> {
  const { open } = await tx
    .selectFrom('passwordReset')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow();
  return open;
}
