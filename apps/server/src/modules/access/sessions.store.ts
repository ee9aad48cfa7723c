import { randomUUID } from 'node:crypto';
import type { SignInWay } from '@vangnet/domain/access/account.ts';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import type { Device } from '@vangnet/domain/access/device.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { SessionFacts } from '../../operations/identity-operation.ts';
import type { Tx } from '../../platform/database/database.ts';
import { functionsOn, type WorkerRef } from './access.store.ts';
import { toActingIn } from './functions.ts';

export async function insertSession(
  tx: Tx,
  tokenHash: Buffer,
  session: WorkerRef & {
    readonly way: SignInWay;
    readonly functionId: string | null;
    readonly device: Device;
    readonly now: Date;
  },
): Promise<string> {
  const { organisationId, workerId, way, functionId, device, now } = session;
  const id = randomUUID();
  await tx
    .insertInto('session')
    .values({
      tokenHash,
      id,
      organisationId,
      workerId,
      way,
      functionId,
      ...device,
      createdAt: now,
      lastSeenAt: now,
      provedAt: now,
    })
    .execute();
  return id;
}

export async function deleteSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('session').where('tokenHash', '=', tokenHash).execute();
}

/**
 * Who a session is, with the functions that rights need; undefined when it was ended, is unknown or too old.
 * `lastSeenAt` is written at most once in five minutes: it is for a list of sessions, not a clock.
 */
export async function findSessionActor(
  tx: Tx,
  tokenHash: Buffer,
  now: Date,
  { startedAfter, seenAfter }: { readonly startedAfter: Date; readonly seenAfter: Date },
): Promise<{ readonly actor: Actor; readonly session: SessionFacts } | undefined> {
  const found = await tx
    .selectFrom('session')
    .innerJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'session.organisationId')
        .onRef('worker.id', '=', 'session.workerId'),
    )
    .select((eb) => [
      'session.id',
      'session.organisationId',
      'session.workerId',
      sql<SignInWay>`session.way`.as('way'),
      'session.provedAt',
      'session.lastSeenAt',
      'session.functionId',
      'worker.defaultFunctionId',
      functionsOn(eb, localDateOf(now)),
      eb
        .selectFrom('secondFactorRole as required')
        .whereRef('required.organisationId', '=', 'session.organisationId')
        .select((required) => required.fn.agg<readonly string[]>('array_agg', ['required.role']).as('roles'))
        .as('requiredRoles'),
    ])
    .where('tokenHash', '=', tokenHash)
    .where('session.createdAt', '>', startedAfter)
    .where('session.lastSeenAt', '>', seenAfter)
    .where('worker.active', '=', true)
    .executeTakeFirst();
  if (!found) return undefined;
  if (now.getTime() - found.lastSeenAt.getTime() > 300_000) {
    await tx.updateTable('session').set({ lastSeenAt: now }).where('tokenHash', '=', tokenHash).execute();
  }
  const { organisationId, workerId, functions, id, way, provedAt, functionId, requiredRoles } = found;
  const mustSetUpSecondFactor =
    way === 'password' && functions.some(({ role }) => requiredRoles?.includes(role));
  return {
    actor: { organisationId, workerId, acting: toActingIn(found, functionId) },
    session: { id, way, provedAt, functionId, mustSetUpSecondFactor },
  };
}

/** The same session under another token: whoever held the old one is out. */
export async function replaceSessionToken(
  tx: Tx,
  id: string,
  tokenHash: Buffer,
  way: SignInWay,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ tokenHash, way, provedAt: now, lastSeenAt: now })
    .where('id', '=', id)
    .execute();
}

export async function chooseSessionFunction(tx: Tx, id: string, functionId: string): Promise<void> {
  await tx.updateTable('session').set({ functionId }).where('id', '=', id).execute();
}

export interface OwnSession {
  readonly id: string;
  readonly browser: string;
  readonly system: string;
  readonly way: SignInWay;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The sessions of a worker that have not run out. */
export async function listSessions(
  tx: Tx,
  worker: WorkerRef,
  limits: { readonly startedAfter: Date; readonly seenAfter: Date },
): Promise<readonly OwnSession[]> {
  return tx
    .selectFrom('session')
    .select(['id', 'browser', 'system', sql<SignInWay>`way`.as('way'), 'createdAt', 'lastSeenAt'])
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('createdAt', '>', limits.startedAfter)
    .where('lastSeenAt', '>', limits.seenAfter)
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id')
    .execute();
}

/** Whether there was such a session of this worker. */
export async function deleteOwnSession(tx: Tx, worker: WorkerRef, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('session')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * Ends the sessions of a worker: all of them, all but one, or those that began in one way.
 *
 * @returns how many there were.
 */
export async function deleteSessions(
  tx: Tx,
  worker: WorkerRef,
  which: { readonly except?: string | undefined; readonly way?: SignInWay } = {},
): Promise<number> {
  let sessions = tx
    .deleteFrom('session')
    .where('organisationId', '=', worker.organisationId)
    .where('workerId', '=', worker.workerId);
  if (which.except !== undefined) sessions = sessions.where('id', '<>', which.except);
  if (which.way !== undefined) sessions = sessions.where('way', '=', which.way);
  const { numDeletedRows } = await sessions.executeTakeFirst();
  return Number(numDeletedRows);
}
