import type { Role } from '@vangnet/domain/access/actor.ts';
import type { WorkerPart } from '@vangnet/domain/cases/case-file.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor' | 'today'>;

export async function findTeam({ tx, actor }: Reader, teamId: string) {
  return tx
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', teamId)
    .executeTakeFirst();
}

/** What is done in a team today, and by whom. */
export async function listFunctionsInTeam({ tx, actor, today }: Reader, teamId: string) {
  return tx
    .selectFrom('workerFunction')
    .innerJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'workerFunction.organisationId')
        .onRef('worker.id', '=', 'workerFunction.workerId'),
    )
    .select(['worker.id', 'worker.name', 'worker.active', sql<Role>`role`.as('role')])
    .where('workerFunction.organisationId', '=', actor.organisationId)
    .where('unitId', '=', teamId)
    .where('fromDate', '<=', today)
    .where((eb) => eb.or([eb('untilDate', 'is', null), eb('untilDate', '>=', today)]))
    .orderBy('role')
    .execute();
}

/** The parts in the cases of a team that have not ended, those that begin later among them. */
export async function listOpenParts({ tx, actor, today }: Reader, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return tx
    .selectFrom('caseWorker')
    .innerJoin('worker', (join) =>
      join
        .onRef('worker.organisationId', '=', 'caseWorker.organisationId')
        .onRef('worker.id', '=', 'caseWorker.workerId'),
    )
    .select([
      'caseId',
      'workerId',
      'worker.name',
      'worker.active',
      'fromDate as from',
      'untilDate as until',
      sql<WorkerPart>`part`.as('part'),
    ])
    .where('caseWorker.organisationId', '=', actor.organisationId)
    .where('caseId', 'in', [...caseIds])
    .where((eb) => eb.or([eb('untilDate', 'is', null), eb('untilDate', '>=', today)]))
    .orderBy('fromDate')
    .orderBy('worker.name')
    .execute();
}
