import type { Role } from '@vangnet/domain/access/actor.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import type { WorkerRef } from './access.store.ts';

export interface Totp {
  readonly sealedSecret: Buffer;
  readonly startedAt: Date;
  readonly confirmedAt: Date | null;
}

export async function findTotp(tx: Tx, worker: WorkerRef): Promise<Totp | undefined> {
  return tx
    .selectFrom('totp')
    .select(['sealedSecret', 'startedAt', 'confirmedAt'])
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .executeTakeFirst();
}

/** The app that a worker has shown to give right codes. */
export async function findConfirmedTotp(tx: Tx, worker: WorkerRef): Promise<Totp | undefined> {
  const totp = await findTotp(tx, worker);
  return totp?.confirmedAt ? totp : undefined;
}

/** Begins with an authenticator app, in the place of one that was begun and never confirmed. */
export async function startTotpSecret(
  tx: Tx,
  { organisationId, workerId }: WorkerRef,
  sealedSecret: Buffer,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('totp')
    .values({ organisationId, workerId, sealedSecret, startedAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'workerId'])
        .doUpdateSet({ sealedSecret, startedAt: now })
        .where('totp.confirmedAt', 'is', null),
    )
    .execute();
}

/** Whether this was the first to confirm it. */
export async function markTotpConfirmed(tx: Tx, worker: WorkerRef, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('totp')
    .set({ confirmedAt: now })
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('confirmedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Uses up the code of these thirty seconds; false when it, or a later one, was used already. */
export async function takeTotpStep(tx: Tx, worker: WorkerRef, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('totp')
    .set({ lastStep: step })
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where((eb) => eb.or([eb('lastStep', 'is', null), eb('lastStep', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Whether there was a confirmed one. */
export async function deleteTotp(tx: Tx, worker: WorkerRef): Promise<boolean> {
  const deleted = await tx
    .deleteFrom('totp')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .returning('confirmedAt')
    .executeTakeFirst();
  return Boolean(deleted?.confirmedAt);
}

export async function countRecoveryCodes(tx: Tx, worker: WorkerRef): Promise<number> {
  const { left } = await tx
    .selectFrom('recoveryCode')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return left;
}

/** Takes the place of every recovery code there was. */
export async function replaceRecoveryCodes(
  tx: Tx,
  { organisationId, workerId }: WorkerRef,
  hashes: readonly Buffer[],
): Promise<void> {
  await deleteRecoveryCodes(tx, { organisationId, workerId });
  await tx
    .insertInto('recoveryCode')
    .values(hashes.map((codeHash) => ({ organisationId, workerId, codeHash })))
    .execute();
}

export async function deleteRecoveryCodes(tx: Tx, worker: WorkerRef): Promise<void> {
  await tx
    .deleteFrom('recoveryCode')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .execute();
}

/** Uses up a recovery code; false when there is none such left. */
export async function takeRecoveryCode(
  tx: Tx,
  worker: WorkerRef,
  codeHash: Buffer,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recoveryCode')
    .set({ usedAt: now })
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The functions for which an organisation requires a second factor. */
export async function listSecondFactorRoles(tx: Tx, organisationId: string): Promise<readonly Role[]> {
  const rows = await tx
    .selectFrom('secondFactorRole')
    .select(sql<Role>`role`.as('role'))
    .where('organisationId', '=', organisationId)
    .orderBy('role')
    .execute();
  return rows.map(({ role }) => role);
}

export async function replaceSecondFactorRoles(
  tx: Tx,
  organisationId: string,
  roles: readonly Role[],
): Promise<void> {
  await tx.deleteFrom('secondFactorRole').where('organisationId', '=', organisationId).execute();
  if (roles.length === 0) return;
  await tx
    .insertInto('secondFactorRole')
    .values(roles.map((role) => ({ organisationId, role })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
