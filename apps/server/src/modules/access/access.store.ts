import type { Language, Role, UnitKind } from '@vangnet/domain/access/actor.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
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
  readonly email: string | null;
  readonly language: Language;
  readonly organisationName: string;
  /** The one in which they acted last. */
  readonly defaultFunctionId: string | null;
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
export const functionsOn = (eb: ExpressionBuilder<DB, 'worker'>, today: LocalDate) =>
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
      'worker.email',
      'worker.defaultFunctionId',
      sql<Language>`worker.language`.as('language'),
      'organisation.name as organisationName',
      functionsOn(eb, today),
    ])
    .where('worker.active', '=', true);

/** A worker who is active. */
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

/** Active workers with this e-mail address: one at most in each organisation. */
export async function listWorkersByEmail(
  tx: Tx,
  email: string,
  today: LocalDate,
): Promise<readonly KnownWorker[]> {
  return selectWorkers(tx, today).where('worker.email', '=', email).execute();
}

/** The secret of this installation under a name; made at the first asking. */
export async function getInstallationSecret(tx: Tx, name: string, fresh: Buffer): Promise<Buffer> {
  const find = () =>
    tx.selectFrom('installationSecret').select('secret').where('name', '=', name).executeTakeFirst();
  const known = await find();
  if (known) return known.secret;
  await tx
    .insertInto('installationSecret')
    .values({ name, secret: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await find();
  if (!made) throw new Error('a secret of the installation was not kept');
  return made.secret;
}

export async function updateLanguage(tx: Tx, worker: WorkerRef, language: Language): Promise<void> {
  await tx
    .updateTable('worker')
    .set({ language })
    .where('organisationId', '=', worker.organisationId)
    .where('id', '=', worker.workerId)
    .execute();
}

export async function updateDefaultFunction(tx: Tx, worker: WorkerRef, functionId: string): Promise<void> {
  await tx
    .updateTable('worker')
    .set({ defaultFunctionId: functionId })
    .where('organisationId', '=', worker.organisationId)
    .where('id', '=', worker.workerId)
    .execute();
}

/** How many cases each worker has a part in, for the choice of a demo person. */
export async function countCasesPerWorker(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{
    workerId: string;
    n: number;
  }>`select worker_id, n from app.count_cases_per_worker()`.execute(tx);
  return new Map(rows.map((row) => [row.workerId, row.n]));
}
