import type { Tx } from '../../platform/database/database.ts';
import type { WorkerRef } from './access.store.ts';

/** Counts one try under a key and says how it stands: of many at once each gets another number. */
export async function addTry(
  tx: Tx,
  key: Buffer,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<{ readonly tries: number; readonly until: Date }> {
  return tx
    .insertInto('signInTry')
    .values({ key, tries: 1, until })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        tries: eb
          .case()
          .when('signInTry.until', '<=', now)
          .then(1)
          .else(eb('signInTry.tries', '+', 1))
          .end(),
        until: eb.case().when('signInTry.until', '<=', now).then(until).else(eb.ref('signInTry.until')).end(),
      })),
    )
    .returning(['tries', 'until'])
    .executeTakeFirstOrThrow();
}

/** Forgets the tries under a key: the right one came. */
export async function forgetTries(tx: Tx, key: Buffer): Promise<void> {
  await tx.deleteFrom('signInTry').where('key', '=', key).execute();
}

/** Takes one try back. */
export async function takeTryBack(tx: Tx, key: Buffer): Promise<void> {
  await tx
    .updateTable('signInTry')
    .set((eb) => ({ tries: eb('tries', '-', 1) }))
    .where('key', '=', key)
    .where('tries', '>', 0)
    .execute();
}

export async function isKnownDevice(tx: Tx, worker: WorkerRef, tokenHash: Buffer): Promise<boolean> {
  const known = await tx
    .selectFrom('knownDevice')
    .select('tokenHash')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  return known !== undefined;
}

export async function rememberDevice(
  tx: Tx,
  { organisationId, workerId }: WorkerRef,
  tokenHash: Buffer,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('knownDevice')
    .values({ organisationId, workerId, tokenHash, lastUsedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'workerId', 'tokenHash']).doUpdateSet({ lastUsedAt: now }),
    )
    .execute();
}

export async function deleteOldDevices(tx: Tx, unusedSince: Date): Promise<void> {
  await tx.deleteFrom('knownDevice').where('lastUsedAt', '<', unusedSince).execute();
}
