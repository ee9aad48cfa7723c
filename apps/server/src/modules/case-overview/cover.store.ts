import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor' | 'today'>;

export interface AbsentWorkerOfCase {
  readonly caseId: string;
  readonly workerId: string;
  readonly name: string;
  readonly until: LocalDate;
}

/**
 * The cases in which the actor stands in for somebody of the own unit who is away today, one row for each such worker.
 * It begins with who is away, a handful, and asks the level of their cases alone: whether a case is covered, or seen for
 * another reason, the database says (`app.case_level`).
 */
export async function listCoveredRows({ tx, actor, today }: Reader): Promise<readonly AbsentWorkerOfCase[]> {
  const unitId = actor.acting?.unitId ?? null;
  if (unitId === null) return [];
  const { organisationId } = actor;
  const { rows } = await sql<AbsentWorkerOfCase>`
    select held.case_id, held.worker_id, worker.name, held.until
    from (
      select part.case_id, part.worker_id, max(absence.until_date) as until
      from worker_function as colleague
      join absence on absence.organisation_id = colleague.organisation_id and absence.worker_id = colleague.worker_id
      join case_worker as part on part.organisation_id = colleague.organisation_id and part.worker_id = colleague.worker_id
      where colleague.organisation_id = ${organisationId} and colleague.unit_id = ${unitId}
        and colleague.worker_id <> ${actor.workerId}
        and colleague.from_date <= ${today} and (colleague.until_date is null or colleague.until_date >= ${today})
        and absence.from_date <= ${today} and absence.until_date >= ${today}
        and part.part <> 'guest' and part.from_date <= ${today} and (part.until_date is null or part.until_date >= ${today})
      group by part.case_id, part.worker_id
    ) as held
    join worker on worker.organisation_id = ${organisationId} and worker.id = held.worker_id
    where app.case_level(${organisationId}, held.case_id) = 'cover'
    order by worker.name, held.case_id`.execute(tx);
  return rows;
}

/** Every agreement of a case that holds, in the order of the plan. */
export async function listHoldingAgreements({ tx, actor }: Pick<Reader, 'tx' | 'actor'>, caseId: string) {
  return tx
    .selectFrom('agreement')
    .select(['id', 'ifWords', 'thenWords', 'who', 'whenWords'])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
