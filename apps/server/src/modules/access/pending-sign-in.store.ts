import type { Tx } from '../../platform/database/database.ts';
import { deleteExpired } from './delete-expired.store.ts';
import type { WorkerRef } from './access.store.ts';

export async function insertPendingSignIn(
  tx: Tx,
  tokenHash: Buffer,
  { organisationId, workerId }: WorkerRef,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  await deleteExpired(tx, 'pendingSignIn', now);
  await tx.insertInto('pendingSignIn').values({ tokenHash, organisationId, workerId, expiresAt }).execute();
}

/** Counts a try at the second factor; undefined when there is no such sign-in, it took too long or was tried too often. */
export async function countPendingTry(
  tx: Tx,
  tokenHash: Buffer,
  { now, tries }: { readonly now: Date; readonly tries: number },
): Promise<WorkerRef | undefined> {
  return tx
    .updateTable('pendingSignIn')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .where('tries', '<', tries)
    .returning(['organisationId', 'workerId'])
    .executeTakeFirst();
}

/** Ends a pending sign-in and tells whose it was: of two that finish it at once, one finds it. */
export async function takePendingSignIn(tx: Tx, tokenHash: Buffer): Promise<WorkerRef | undefined> {
  return tx
    .deleteFrom('pendingSignIn')
    .where('tokenHash', '=', tokenHash)
    .returning(['organisationId', 'workerId'])
    .executeTakeFirst();
}

export async function deletePendingSignIn(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('pendingSignIn').where('tokenHash', '=', tokenHash).execute();
}

export async function deletePendingSignIns(tx: Tx, worker: WorkerRef): Promise<void> {
  await tx
    .deleteFrom('pendingSignIn')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .execute();
}
