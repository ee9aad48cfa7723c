import type { ActingFunction, Actor, Language, Role, UnitKind } from '@vangnet/domain/access/actor.ts';
import { localDateOf, type LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql, type ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../platform/database/database.ts';
import type { DB } from '../../platform/database/tables.generated.ts';

export interface WorkerRef {
  readonly organisationId: string;
  readonly workerId: string;
}

export interface KnownWorker extends WorkerRef {
  readonly name: string;
  readonly language: Language;
  readonly organisationName: string;
  /** Those held on the day asked for. */
  readonly functions: readonly {
    readonly id: string;
    readonly role: Role;
    readonly unitId: string | null;
    readonly unitName: string | null;
    readonly unitKind: UnitKind | null;
  }[];
}

/** The functions that a worker holds on a day; the one in which they act unless they choose is the first. */
const functionsOn = (eb: ExpressionBuilder<DB, 'worker'>, today: LocalDate) =>
  jsonArrayFrom(
    eb
      .selectFrom('workerFunction as f')
      .leftJoin('unit', (join) =>
        join.onRef('unit.organisationId', '=', 'f.organisationId').onRef('unit.id', '=', 'f.unitId'),
      )
      .whereRef('f.organisationId', '=', 'worker.organisationId')
      .whereRef('f.workerId', '=', 'worker.id')
      .where('f.fromDate', '<=', today)
      .where((or) => or.or([or('f.untilDate', 'is', null), or('f.untilDate', '>=', today)]))
      .select([
        'f.id',
        sql<Role>`f.role`.as('role'),
        'f.unitId',
        'unit.name as unitName',
        sql<UnitKind | null>`unit.kind`.as('unitKind'),
      ])
      .orderBy(sql`f.role <> 'teamLead'`)
      .orderBy('f.role')
      .orderBy('f.id'),
  ).as('functions');

const selectWorkers = (tx: Tx, today: LocalDate) =>
  tx
    .selectFrom('worker')
    .innerJoin('organisation', 'organisation.id', 'worker.organisationId')
    .select((eb) => [
      'worker.organisationId',
      'worker.id as workerId',
      'worker.name',
      sql<Language>`worker.language`.as('language'),
      'organisation.name as organisationName',
      functionsOn(eb, today),
    ])
    .where('worker.active', '=', true);

export async function findWorker(
  tx: Tx,
  worker: WorkerRef,
  today: LocalDate,
): Promise<KnownWorker | undefined> {
  return selectWorkers(tx, today)
    .where('worker.organisationId', '=', worker.organisationId)
    .where('worker.id', '=', worker.workerId)
    .executeTakeFirst();
}

/** Every active worker with a function, for the one-click sign-in of the demo. */
export async function listWorkersForDemo(tx: Tx, today: LocalDate): Promise<readonly KnownWorker[]> {
  return selectWorkers(tx, today).orderBy('worker.name').execute();
}

export async function findWorkerById(
  tx: Tx,
  workerId: string,
  today: LocalDate,
): Promise<KnownWorker | undefined> {
  return selectWorkers(tx, today).where('worker.id', '=', workerId).executeTakeFirst();
}

export interface LocalAccount extends WorkerRef {
  readonly passwordHash: string;
  readonly failedTries: number;
  readonly lastFailedAt: Date | null;
}

export async function findLocalAccount(tx: Tx, username: string): Promise<LocalAccount | undefined> {
  return tx
    .selectFrom('localAccount')
    .select(['organisationId', 'workerId', 'passwordHash', 'failedTries', 'lastFailedAt'])
    .where('username', '=', username)
    .executeTakeFirst();
}

export async function countFailedTry(tx: Tx, username: string, now: Date): Promise<void> {
  await tx
    .updateTable('localAccount')
    .set((eb) => ({ failedTries: eb('failedTries', '+', 1), lastFailedAt: now }))
    .where('username', '=', username)
    .execute();
}

export async function forgetFailedTries(tx: Tx, username: string): Promise<void> {
  await tx
    .updateTable('localAccount')
    .set({ failedTries: 0, lastFailedAt: null })
    .where('username', '=', username)
    .execute();
}

export async function insertSession(tx: Tx, tokenHash: Buffer, worker: WorkerRef, now: Date): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      tokenHash,
      organisationId: worker.organisationId,
      workerId: worker.workerId,
      createdAt: now,
      lastSeenAt: now,
    })
    .execute();
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
  oldest: Date,
): Promise<Actor | undefined> {
  const found = await tx
    .selectFrom('session')
    .innerJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'session.organisationId')
        .onRef('worker.id', '=', 'session.workerId'),
    )
    .select((eb) => [
      'session.organisationId',
      'session.workerId',
      'session.lastSeenAt',
      'session.functionId',
      functionsOn(eb, localDateOf(now)),
    ])
    .where('tokenHash', '=', tokenHash)
    .where('session.createdAt', '>', oldest)
    .where('worker.active', '=', true)
    .executeTakeFirst();
  if (!found) return undefined;
  if (now.getTime() - found.lastSeenAt.getTime() > 300_000) {
    await tx.updateTable('session').set({ lastSeenAt: now }).where('tokenHash', '=', tokenHash).execute();
  }
  const { organisationId, workerId, functions, functionId } = found;
  const acting = functions.find((held) => held.id === functionId) ?? functions[0];
  return { organisationId, workerId, acting: acting ? toActing(acting) : null };
}

/** The secret of this installation under a name; made at the first asking. */
export async function getInstallationSecret(tx: Tx, name: string, fresh: Buffer): Promise<Buffer> {
  await tx
    .insertInto('installationSecret')
    .values({ name, secret: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { secret } = await tx
    .selectFrom('installationSecret')
    .select('secret')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return secret;
}

export async function updateLanguage(tx: Tx, worker: WorkerRef, language: Language): Promise<void> {
  await tx
    .updateTable('worker')
    .set({ language })
    .where('organisationId', '=', worker.organisationId)
    .where('id', '=', worker.workerId)
    .execute();
}

/** How many cases each worker has a part in, for the choice of a demo person. */
export async function countCasesPerWorker(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{
    worker_id: string;
    n: number;
  }>`select worker_id, n from app.count_cases_per_worker()`.execute(tx);
  return new Map(rows.map((row) => [row.worker_id, row.n]));
}

/** Of a function only what rights ask; a setting for the database and the log, not a name for a screen. */
export function toActing({ id, role, unitId, unitKind }: KnownWorker['functions'][number]): ActingFunction {
  return { id, role, unitId, unitKind };
}
