import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { inTransactionAs, type Database, type Tx } from '../../platform/database/database.ts';
import { deleteSession, findSessionActor, insertSession, type WorkerRef } from './access.store.ts';

/** A session ends by signing out, or after this many days; no idle time-out takes a typed sentence away (principle 4). */
export const SESSION_DAYS = 7;

/** Only the hash is stored: whoever reads the table cannot sign in with it. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opens a session and gives the token that the browser keeps in its cookie. */
export async function startSession(tx: Tx, worker: WorkerRef, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await insertSession(tx, hashOf(token), worker, now);
  return token;
}

export async function closeSession(tx: Tx, token: string): Promise<void> {
  await deleteSession(tx, hashOf(token));
}

/** Who holds this token; undefined when nobody (any more). */
export async function findActor(
  database: Database,
  token: string | undefined,
  now: Date,
): Promise<Actor | undefined> {
  if (!token) return undefined;
  const oldest = new Date(now.getTime() - SESSION_DAYS * 86_400_000);
  return inTransactionAs(database, 'vangnet_identity', undefined, 'read committed', (tx) =>
    findSessionActor(tx, hashOf(token), now, oldest),
  );
}
