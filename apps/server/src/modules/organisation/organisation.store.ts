import type { Role } from '@vangnet/domain/access/actor.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';

/** Active workers of the own organisation (row-level security shows no others) with the functions they hold today, by name. */
export async function listWorkersOfOrganisation(tx: Tx, today: LocalDate) {
  const workers = await tx
    .selectFrom('worker')
    .select(['id', 'name'])
    .where('active', '=', true)
    .orderBy('name')
    .execute();
  // Two questions for everybody, not one more per worker: a service may have thousands.
  const held = await tx
    .selectFrom('workerFunction')
    .select(['workerId', 'unitId', sql<Role>`role`.as('role')])
    .where('fromDate', '<=', today)
    .where((eb) => eb.or([eb('untilDate', 'is', null), eb('untilDate', '>=', today)]))
    .orderBy('role')
    .execute();
  const functions = Map.groupBy(held, ({ workerId }) => workerId);
  return workers.map((worker) => ({
    ...worker,
    functions: (functions.get(worker.id) ?? []).map(({ role, unitId }) => ({ role, unitId })),
  }));
}

/**
 * Names by id of everybody who works or worked in the own organisation: what they wrote keeps their name. As one value,
 * because a service has thousands and a row for each of them costs more than all the rest of a screen.
 */
export async function mapWorkerNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { names } = await tx
    .selectFrom('worker')
    .select(sql<string | null>`json_object_agg(id, name)::text`.as('names'))
    .executeTakeFirstOrThrow();
  return new Map(Object.entries(JSON.parse(names ?? '{}') as Record<string, string>));
}

export async function listTeamsOfOrganisation(tx: Tx) {
  return tx.selectFrom('unit').select(['id', 'name']).where('kind', '=', 'team').orderBy('name').execute();
}

export async function existsTeam(tx: Tx, teamId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('unit')
    .select('id')
    .where('id', '=', teamId)
    .where('kind', '=', 'team')
    .executeTakeFirst();
  return found !== undefined;
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

/** The name of the own organisation; row-level security shows no other. */
export async function getOrganisationName(tx: Tx): Promise<string> {
  const { name } = await tx.selectFrom('organisation').select('name').executeTakeFirstOrThrow();
  return name;
}
