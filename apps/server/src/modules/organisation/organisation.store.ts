import type { Role } from '@vangnet/domain/access/actor.ts';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../platform/database/database.ts';

/** Active workers of the own organisation (row-level security shows no others), by name. */
export async function listWorkersOfOrganisation(tx: Tx) {
  return tx
    .selectFrom('worker')
    .select((eb) => [
      'worker.id',
      'worker.name',
      jsonArrayFrom(
        eb
          .selectFrom('workerFunction as f')
          .whereRef('f.organisationId', '=', 'worker.organisationId')
          .whereRef('f.workerId', '=', 'worker.id')
          .select([sql<Role>`f.role`.as('role'), 'f.teamId'])
          .orderBy('f.role'),
      ).as('functions'),
    ])
    .where('active', '=', true)
    .orderBy('name')
    .execute();
}

export async function listTeamsOfOrganisation(tx: Tx) {
  return tx.selectFrom('team').select(['id', 'name']).orderBy('name').execute();
}

export async function existsTeam(tx: Tx, teamId: string): Promise<boolean> {
  return (await tx.selectFrom('team').select('id').where('id', '=', teamId).executeTakeFirst()) !== undefined;
}

/** Which of these workers are unknown in the own organisation, or no longer active. */
export async function findUnknownWorkers(tx: Tx, workerIds: readonly string[]): Promise<readonly string[]> {
  if (workerIds.length === 0) return [];
  const known = await tx
    .selectFrom('worker')
    .select('id')
    .where('id', 'in', workerIds)
    .where('active', '=', true)
    .execute();
  const ids = new Set(known.map((worker) => worker.id));
  return workerIds.filter((workerId) => !ids.has(workerId));
}
