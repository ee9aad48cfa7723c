import type { Role } from '@vangnet/domain/access/actor.ts';
import type { DatedFunction } from '@vangnet/domain/organisation/functions.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { CommandContext } from '../../operations/operation.ts';
import type { Tx } from '../../platform/database/database.ts';

/** The functions of all times of the own organisation, the newest first. */
export async function listFunctions(tx: Tx): Promise<DatedFunction[]> {
  return tx
    .selectFrom('workerFunction')
    .select([
      'id',
      'workerId',
      'unitId',
      'fromDate as from',
      'untilDate as until',
      sql<Role>`role`.as('role'),
    ])
    .orderBy('fromDate', 'desc')
    .orderBy('role')
    .orderBy('id')
    .execute();
}

/** Two administrators who change the organisation come one after the other: what was decided on stays true. */
export async function lockOrganisation({ tx, actor }: CommandContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('organisation ' || ${actor.organisationId}, 0))`.execute(
    tx,
  );
}

export async function insertFunction({ tx, actor }: CommandContext, added: DatedFunction): Promise<void> {
  const { id, workerId, role, unitId, from, until } = added;
  await tx
    .insertInto('workerFunction')
    .values({
      organisationId: actor.organisationId,
      id,
      workerId,
      role,
      unitId,
      fromDate: from,
      untilDate: until,
    })
    .execute();
}

export async function updateFunctionEnd(
  { tx, actor }: CommandContext,
  functionId: string,
  until: LocalDate,
): Promise<void> {
  await tx
    .updateTable('workerFunction')
    .set({ untilDate: until })
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', functionId)
    .execute();
}

/** Everybody who works or worked here, by name. */
export async function listAllWorkers(tx: Tx) {
  return tx.selectFrom('worker').select(['id', 'name', 'active']).orderBy('name').execute();
}

export async function updateActive(
  { tx, actor }: CommandContext,
  workerId: string,
  active: boolean,
): Promise<void> {
  await tx
    .updateTable('worker')
    .set({ active })
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', workerId)
    .execute();
}

/** In how many cases each worker has a part today, and in how many of them nobody else who is active has one. */
export async function mapOpenCases(
  tx: Tx,
): Promise<ReadonlyMap<string, { readonly openCases: number; readonly alone: number }>> {
  const { rows } = await sql<{
    workerId: string;
    openCases: number;
    alone: number;
  }>`select worker_id, open_cases, alone from app.count_open_cases()`.execute(tx);
  return new Map(rows.map((row) => [row.workerId, row]));
}
