import type { Tx } from '../../platform/database/database.ts';
import { deleteExpired } from './delete-expired.store.ts';
import type { WorkerRef } from './access.store.ts';

export interface StoredPasskey extends WorkerRef {
  readonly id: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly synced: boolean;
  readonly name: string;
  readonly addedAt: Date;
  readonly lastUsedAt: Date | null;
}

const selectPasskeys = (tx: Tx) =>
  tx
    .selectFrom('passkey')
    .select([
      'organisationId',
      'workerId',
      'id',
      'credentialId',
      'publicKey',
      'counter',
      'transports',
      'synced',
      'name',
      'addedAt',
      'lastUsedAt',
    ]);

export async function listPasskeys(tx: Tx, worker: WorkerRef): Promise<readonly StoredPasskey[]> {
  return selectPasskeys(tx)
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .orderBy('addedAt')
    .orderBy('id')
    .execute();
}

export async function findPasskey(tx: Tx, credentialId: string): Promise<StoredPasskey | undefined> {
  return selectPasskeys(tx).where('credentialId', '=', credentialId).executeTakeFirst();
}

/** False when this passkey is an account's already. */
export async function insertPasskey(tx: Tx, passkey: StoredPasskey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('passkey')
    .values({ ...passkey, transports: [...passkey.transports] })
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function notePasskeyUse(
  tx: Tx,
  { organisationId, workerId, id }: StoredPasskey,
  use: { readonly counter: number; readonly synced: boolean; readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('passkey')
    .set({ counter: use.counter, synced: use.synced, lastUsedAt: use.now })
    .where('organisationId', '=', organisationId)
    .where('workerId', '=', workerId)
    .where('id', '=', id)
    .execute();
}

export async function updatePasskeyName(
  tx: Tx,
  worker: WorkerRef,
  id: string,
  name: string,
): Promise<StoredPasskey | undefined> {
  await tx
    .updateTable('passkey')
    .set({ name })
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('id', '=', id)
    .execute();
  const passkeys = await listPasskeys(tx, worker);
  return passkeys.find((passkey) => passkey.id === id);
}

/** Whether there was such a passkey. */
export async function deletePasskey(tx: Tx, worker: WorkerRef, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function deletePasskeys(tx: Tx, worker: WorkerRef): Promise<void> {
  await tx
    .deleteFrom('passkey')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .execute();
}

export type ChallengePurpose = 'signIn' | 'proof' | 'addition';

export async function insertChallenge(
  tx: Tx,
  challenge: {
    readonly challenge: string;
    readonly purpose: ChallengePurpose;
    readonly sessionId: string | null;
    readonly expiresAt: Date;
  },
  now: Date,
): Promise<void> {
  await deleteExpired(tx, 'passkeyChallenge', now);
  await tx.insertInto('passkeyChallenge').values(challenge).execute();
}

/** Uses up a challenge: of two answers to it, one finds it. */
export async function takeChallenge(
  tx: Tx,
  challenge: string,
  { purpose, sessionId, now }: { purpose: ChallengePurpose; sessionId: string | null; now: Date },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkeyChallenge')
    .where('challenge', '=', challenge)
    .where('purpose', '=', purpose)
    .where('sessionId', 'is not distinct from', sessionId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
