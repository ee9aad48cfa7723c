import type { Tx } from '../../platform/database/database.ts';
import { deleteExpired } from './delete-expired.store.ts';
import type { WorkerRef } from './access.store.ts';

export interface OidcSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  readonly invitationHash: Buffer | null;
}

export async function insertOidcSignIn(
  tx: Tx,
  tokenHash: Buffer,
  signIn: OidcSignIn & { readonly expiresAt: Date },
  now: Date,
): Promise<void> {
  await deleteExpired(tx, 'oidcSignIn', now);
  await tx
    .insertInto('oidcSignIn')
    .values({ tokenHash, ...signIn })
    .execute();
}

/** Uses up a sign-in that comes back: the second time there is none. */
export async function takeOidcSignIn(tx: Tx, tokenHash: Buffer, now: Date): Promise<OidcSignIn | undefined> {
  return tx
    .deleteFrom('oidcSignIn')
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .returning(['state', 'nonce', 'codeVerifier', 'returnTo', 'invitationHash'])
    .executeTakeFirst();
}

export async function findLinkedWorker(
  tx: Tx,
  issuer: string,
  subject: string,
): Promise<WorkerRef | undefined> {
  return tx
    .selectFrom('oidcAccount')
    .select(['organisationId', 'workerId'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
}

export async function isLinked(tx: Tx, worker: WorkerRef): Promise<boolean> {
  const linked = await tx
    .selectFrom('oidcAccount')
    .select('subject')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .executeTakeFirst();
  return linked !== undefined;
}

/** False when the provider's account is somebody's already, or the worker has another one there. */
export async function linkWorker(
  tx: Tx,
  { organisationId, workerId }: WorkerRef,
  account: { readonly issuer: string; readonly subject: string },
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('oidcAccount')
    .values({ ...account, organisationId, workerId, linkedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
